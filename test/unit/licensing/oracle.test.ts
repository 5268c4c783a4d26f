// The product and an oracle written without it agree to the last minor unit on 1,000 seeded cases.
import { invented } from '../../oracle/invented.ts'
import { oracle } from '../../oracle/licence-position.ts'
import type { OracleCase } from '../../oracle/licence-position.ts'
import { countFrom, countsOf, emptyCount } from '../../../src/server/licensing/count.ts'
import { ownershipOf } from '../../../src/server/licensing/ownership.ts'
import { position } from '../../../src/server/licensing/position.ts'
import { cutOf, markNext } from '../../../src/server/licensing/unlicensed.ts'
import { entitlement } from './cases.ts'

const firstSeed = Number(process.env.ORACLE_SEED ?? 1)

const models: Readonly<Record<string, string>> = { paid: 'full', free: 'free', unknown: '' }

function rowsOf(given: OracleCase, assigned: readonly string[]) {
    return given.rows.map((row, at) => ({
        profile: row.profile,
        softwareModel: models[row.licence],
        modelIsPaid: row.licence === 'paid',
        subscriptionIdentifier: row.licence,
        active: row.active,
        missing: row.missing,
        excludedBecause: row.excluded ? 'rule' : '',
        hasUser: at % 5 > 0,
        stale: row.stale,
        group: row.group,
        assigned: assigned[at],
    }))
}

function told(given: OracleCase, assigned: readonly string[], stopAt: number) {
    const rows = rowsOf(given, assigned)
    const kept = given.entitlements.map((one, at) =>
        entitlement({
            id: `e${at}`,
            profile: one.profile,
            purchasedRights: one.rights,
            unlimited: one.unlimited,
            agreementType: one.ela ? 'ela' : 'generic',
            unitCost: one.unitCost === null ? null : { minor: one.unitCost, currency: one.currency },
            subscriptionPeriod: one.period as 'monthly',
            start: one.start,
            end: one.end,
            state: one.state as 'in_use',
            flexible: one.flexible,
            nextReview: one.review,
        })
    )
    // The count stops anywhere and goes on from what a checkpoint keeps.
    const begun = countFrom(emptyCount(given.today))
    rows.slice(0, stopAt).forEach((row) => begun.add(row))
    const resumed = countFrom(JSON.parse(JSON.stringify(begun.save())))
    rows.slice(stopAt).forEach((row) => resumed.add(row))
    const state = resumed.save()
    return ownershipOf('full', given.profiles, kept, given.today).map(({ profile, profiles, entitlements }) => {
        const figures = position({
            day: given.today,
            dataAsOf: given.today,
            judgeWithinDays: 3,
            bufferPercent: given.buffer,
            counts: countsOf(state.groups, profiles, 'full', null),
            licenceCost: given.licenceCost,
            rulePrice: null,
            entitlements,
            ownedIsKnown: true,
            modelIsKnown: true,
            miroPurchased: null,
            profiles: profiles.length,
        })
        const groups: Record<string, number> = {}
        for (const group of ['', 'a', 'b', 'c']) {
            const { required } = countsOf(state.groups, profiles, 'full', group)
            if (required > 0) groups[group] = required
        }
        const seniorities = state.seniorities.filter((one) => profiles.includes(one.profile)).map((one) => one.of)
        let cut = cutOf(seniorities, figures.unlicensed ?? 0)
        let marked = 0
        for (const row of rows) {
            if (!profiles.includes(row.profile) || row.softwareModel !== 'full') continue
            if (!row.active || row.missing || row.excludedBecause !== '') continue
            const next = markNext(cut, row.assigned, given.today)
            cut = next.cut
            marked += next.unlicensed ? 1 : 0
        }
        return {
            profile,
            required: figures.required,
            stale: figures.stale,
            excluded: figures.excluded,
            owned: figures.owned,
            needed: figures.needed,
            used: figures.used,
            available: figures.available,
            currency: figures.currency,
            price: figures.price?.minor ?? null,
            trueUp: figures.trueUp?.minor ?? null,
            overLicensed: figures.overLicensed?.minor ?? null,
            potential: figures.potential?.minor ?? null,
            trueUpAfterReclaim: figures.trueUpAfterReclaim?.minor ?? null,
            trueUpAtReview: figures.trueUpAtReview?.minor ?? null,
            rightSize: figures.rightSize,
            status: figures.status,
            unlicensed: marked,
            groups,
            notEntitled: countsOf(state.groups, profiles, '', null).notEntitled,
        }
    })
}

it('agrees on 1,000 cases with entitlements of all kinds, exclusions, groups, currencies and dates at midnight', () => {
    process.stdout.write(`oracle seeds from ${firstSeed} (ORACLE_SEED=${firstSeed} repeats them)\n`)
    const byProfile = (a: { profile: string }, b: { profile: string }) => (a.profile < b.profile ? -1 : 1)
    let positions = 0
    for (let seed = firstSeed; seed < firstSeed + 1000; seed++) {
        const { given, assigned } = invented(seed)
        const expected = oracle(given).sort(byProfile)
        const actual = told(given, assigned, seed % (given.rows.length + 1)).sort(byProfile)
        positions += expected.length
        expect({ seed, positions: actual }).toEqual({ seed, positions: expected })
    }
    process.stdout.write(`oracle: ${positions} positions agree\n`)
})
