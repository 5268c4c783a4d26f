// Reads and writes the ledger of deactivations: one numbered row for each, from which the ceilings of 24 hours follow.
import { hashOf } from '../base/hashes.ts'
import { fromPlatform, oneDay, toPlatform } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import type { Rule } from '../candidates/candidate.ts'
import { shareOf } from '../candidates/rule-limits.ts'
import { now } from '../platform/clock.ts'
import { query } from '../platform/records.ts'
import type { Query, Value } from '../platform/records.ts'
import { insertRow, readRow } from '../platform/rows.ts'
import type { Written } from '../platform/rows.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { roomOf } from './ceilings.ts'
import type { Full, RaisedCeiling, Taken, Used } from './ceilings.ts'
import { raisedFor } from './raised-ceiling.store.ts'

const ledgerTable = 'x_snc_miro_sam_deactivation'

/** How often a number is tried that another worker has taken in the meantime. */
const mostTries = 50

/** The ledger of a profile's organization as one worker sees it. A new profile of the same organization goes on with it. */
export interface Ledger {
    used(): Used
    /** People an admin allows beyond the ceilings now. */
    raised(): number
    /** Null where one more of this rule may be deactivated now. */
    full(rule: Rule): Full | null
    /** Takes one place, once for each candidate; the worker who comes second counts anew and may be refused. */
    take(candidateId: string, rule: Rule): Taken
    /** Nobody was deactivated after all: the place is free again. */
    giveBack(candidateId: string): void
}

/**
 * A place is the row with the next number, whose key follows from organization and number: of two workers who counted the
 * same rows one inserts it, and the other finds it there and counts anew. So the count a row was taken on was true.
 * @param paidSeats counts the paid seats in use now; asked for where a place is taken or the base is not on a row yet, and kept
 *   on each row for the day when it is the first
 * @param options `fresh`: nobody can have taken a place for these candidates before
 */
export function ledgerOf(
    profile: Pick<Profile, 'id' | 'organizationId'>,
    paidSeats: () => number,
    { fresh = false }: { fresh?: boolean } = {}
): Ledger {
    const owner = profile.organizationId || profile.id
    let state: State | null = null
    const read = (): State => (state = state ?? load(owner, paidSeats))
    // Asked for only where a ceiling is reached.
    const allowed = (): RaisedCeiling[] => (read().raised = read().raised ?? stillAllowed(profile.id))

    function full(rule: Rule): Full | null {
        const look = () => roomOf(rule, read().used) > 0 || allowed().some((one) => one.left > 0)
        if (look()) return null
        // What has been counted may have become old by now, or have been given back.
        state = null
        return look() ? null : { until: roomAgain(owner, rule, read().used) }
    }

    return {
        used: () => read().used,
        raised: () => allowed().reduce((sum, one) => sum + one.left, 0),
        full,
        take(candidateId, rule) {
            if (!fresh && isTaken(candidateId)) return { ok: true, raised: null }
            for (let tries = 0; tries < mostTries; tries += 1) {
                const refusal = full(rule)
                if (refusal) return { ok: false, ...refusal }
                const { used, last } = read()
                const raised = roomOf(rule, used) > 0 ? null : (allowed().find((one) => one.left > 0) ?? null)
                const sequence = last + 1
                const written = insertPlace(owner, sequence, {
                    profile: profile.id,
                    rule: rule.id,
                    candidate: candidateId,
                    seats: seatsNow(read(), paidSeats),
                    raised: raised?.id ?? null,
                })
                if (written.ok) {
                    count(read(), rule.id, raised)
                    return { ok: true, raised }
                }
                if (!readRow(ledgerTable, keyOf(owner, sequence), [])) {
                    throw new Error(`The ledger of deactivations could not be written: ${written.reason}`)
                }
                state = null
            }
            return { ok: false, until: now() }
        },
        giveBack(candidateId) {
            mine(candidateId).updateAll({ given_back: true }, { atMost: 10 })
            state = null
        },
    }
}

interface State {
    /** Highest number in the ledger. */
    last: number
    used: Used
    /** Paid seats in use, and people deactivated in the 24 hours, when the seats were counted; null: not counted yet. */
    counted: { seats: number; all: number } | null
    /** What admins allow beyond the ceilings; null: not asked for yet. */
    raised: RaisedCeiling[] | null
}

function keyOf(owner: string, sequence: number): string {
    return hashOf(`deactivation ${owner} ${sequence}`)
}

function insertPlace(owner: string, sequence: number, values: Record<string, Value>): Written {
    return insertRow(
        ledgerTable,
        { organization: owner, sequence, taken: toPlatform(now()), given_back: false, ...values },
        { sysId: keyOf(owner, sequence), rules: false }
    )
}

const window = (): string => toPlatform(now() - oneDay)

function inWindow(owner: string): Query {
    return query(ledgerTable).where('organization', owner).where('taken', '>', window()).where('given_back', false)
}

/** The last number is read before anything is counted: whatever comes in between makes the next number a taken one. */
function load(owner: string, paidSeats: () => number): State {
    const last = query(ledgerTable).where('organization', owner).orderByDesc('sequence').first(['sequence', 'taken'])
    // Numbers follow time: where the last one is older, there is nothing in the 24 hours.
    const isQuiet = !last || (fromPlatform(last.taken) ?? 0) <= (fromPlatform(window()) ?? 0)
    const first = isQuiet ? null : inWindow(owner).orderBy('sequence').first(['seats'])
    const byRule = first ? inWindow(owner).countBy('rule') : {}
    const all = Object.keys(byRule).reduce((sum, rule) => sum + byRule[rule], 0)
    const counted = first ? null : { seats: paidSeats(), all }
    return {
        counted,
        last: Number(last?.sequence ?? 0),
        // The share is of the seats at the beginning of the 24 hours: those taken since do not make it smaller.
        used: { all, byRule: new Map(Object.entries(byRule)), seats: counted?.seats ?? (Number(first?.seats) || 0) },
        raised: null,
    }
}

/** Paid seats in use now: those counted less those this worker has taken since. A row never inherits the base of the day before. */
function seatsNow(state: State, paidSeats: () => number): number {
    state.counted ??= { seats: paidSeats(), all: state.used.all }
    return Math.max(0, state.counted.seats - (state.used.all - state.counted.all))
}

function stillAllowed(profileId: string): RaisedCeiling[] {
    return raisedFor(profileId).map((one) => ({
        ...one,
        left: one.people - query(ledgerTable).where('raised', one.id).where('given_back', false).count(),
    }))
}

function count(state: State, ruleId: string, raised: RaisedCeiling | null): void {
    state.last += 1
    const byRule = new Map(state.used.byRule)
    byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1)
    state.used = { ...state.used, all: state.used.all + 1, byRule }
    state.raised =
        state.raised && state.raised.map((one) => (one.id === raised?.id ? { ...one, left: one.left - 1 } : one))
}

const mine = (candidateId: string): Query =>
    query(ledgerTable).where('candidate', candidateId).where('taken', '>', window()).where('given_back', false)

/** A worker that died after taking the place left it to the next one. */
function isTaken(candidateId: string): boolean {
    return mine(candidateId).first([]) !== null
}

/** When as many have fallen out of the 24 hours as it takes for one more; null where a ceiling is nothing. */
function roomAgain(owner: string, rule: Rule, used: Used): Instant | null {
    const share = shareOf(rule, used.seats)
    if (rule.maxPerRun <= 0 || share <= 0) return null
    const freeAt = (asked: Query, beyond: number): Instant => {
        let at = 0
        if (beyond < 0) return at
        const oldest = asked.orderBy('sequence').limit(beyond + 1)
        oldest.each(['taken'], (row) => void (at = fromPlatform(row.taken) ?? at))
        return at + oneDay
    }
    return Math.max(
        freeAt(inWindow(owner).where('rule', rule.id), (used.byRule.get(rule.id) ?? 0) - rule.maxPerRun),
        freeAt(inWindow(owner), used.all - share)
    )
}
