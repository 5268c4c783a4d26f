// What a reconciliation costs by the number of subscriptions: statements a row, and the heap while it runs.
import { rmSync } from 'node:fs'
import { atMost, exactly } from '../bench/goals.ts'
import type { Goal } from '../bench/goals.ts'
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import { tables } from './ledger.ts'
import { copyOfInstalled } from './stage.ts'

export interface ReconciliationFigures {
    subscriptions: number
    profiles: number
    positions: number
    slices: number
    statements: number
    statementsPerRow: number
    /** The same once more, with nothing changed. */
    statementsPerRowAgain: number
    writesAgain: number
    peakHeapMegabytes: number
    status: string
    realSeconds: number
    realSecondsAgain: number
}

const scope = 'x_snc_miro_sam'
const startAt = Date.UTC(2026, 10, 16, 6)
const oneDay = 86_400_000
const managersEvery = 12

/** Profiles with as many paid people each; rights for nine of ten, half of the profiles with rights of their own. */
function lay(instance: Instance, subscriptions: number, profiles: number): void {
    const { records } = instance
    const at = (days: number) => new Date(startAt - days * oneDay).toISOString().slice(0, 19).replace('T', ' ')
    const model = records.insert(tables.model, {
        display_name: 'Miro Enterprise Full',
        subscription_identifier: 'full',
        paid: '1',
    })
    const entitlement = (profile: string | null, rights: number) =>
        records.insert(`${scope}_entitlement`, {
            display_name: 'Contract',
            software_model: model,
            profile,
            purchased_rights: String(rights),
            unit_cost: '240',
            currency: 'USD',
            subscription_period: 'annually',
            agreement_type: 'generic',
            start: at(100).slice(0, 10),
            end: at(-200).slice(0, 10),
            state: 'in_use',
        })
    const centers = Array.from({ length: 40 }, (_, nth) => records.insert('cmn_cost_center', { name: `CC ${nth}` }))
    const each = Math.floor(subscriptions / profiles)
    let person = 0
    for (let nth = 0; nth < profiles; nth++) {
        instance.db.transaction(() => {
            const profile = records.insert(tables.profile, {
                display_name: `Organization ${nth}`,
                status: 'published',
                last_refresh: at(0),
            })
            if (nth % 2 === 0) entitlement(profile, Math.floor(each * 0.9))
            let manager = ''
            for (let row = 0; row < each; row++, person++) {
                const user = records.insert('sys_user', {
                    user_name: `person.${person}`,
                    cost_center: centers[person % centers.length],
                    manager: manager || null,
                })
                if (row % managersEvery === 0) manager = user
                records.insert(tables.subscription, {
                    profile,
                    external_user_id: String(3_000_000_000_000_000_000n + BigInt(person)),
                    user_principal_name: `person.${person}@example.com`,
                    user,
                    subscription_identifier: 'full',
                    software_model: model,
                    last_activity: at(person % 100).slice(0, 10),
                    subscription_assigned: at(person % 700),
                    excluded: person % 50 === 0 ? '1' : '0',
                    exclusion_reason: person % 50 === 0 ? 'Board' : null,
                })
            }
        })
    }
    entitlement(null, Math.floor((each * profiles) / 2))
}

function reconcileOnce(instance: Instance) {
    const before = instance.counters.snapshot()
    const began = performance.now()
    let peak = 0
    let saves = 0
    const stop = instance.records.watch(`${scope}_reconciliation`, () => {
        if (saves++ % 4 > 0) return
        globalThis.gc?.()
        peak = Math.max(peak, process.memoryUsage().heapUsed)
    })
    instance.runScript(`new MiroLicensing().reconcile()`, { user: 'uma.user' })
    instance.runUntilIdle()
    stop()
    const after = instance.counters.snapshot()
    const written = (table: string) => (after.writesByTable[table] ?? 0) - (before.writesByTable[table] ?? 0)
    return {
        statements: after.statements - before.statements,
        writes: written(tables.subscription),
        peak,
        seconds: Math.round((performance.now() - began) / 100) / 10,
    }
}

export function measureReconciliation(subscriptions: number, profiles = 50): ReconciliationFigures {
    const file = copyOfInstalled()
    const instance = openInstance({ file, seed: 12, clock: 'virtual', startAt, sam: true })
    try {
        lay(instance, subscriptions, profiles)
        const first = reconcileOnce(instance)
        const again = reconcileOnce(instance)
        const result = instance.records.first(`${scope}_reconciliation`, 'latest=true')
        const run = instance.records.get(tables.result, result?.run ?? '')
        return {
            subscriptions,
            profiles,
            positions: instance.records.count(`${scope}_licence_position`, 'latest=true'),
            slices: Number(run?.slice ?? 0),
            statements: first.statements,
            statementsPerRow: Number((first.statements / subscriptions).toFixed(4)),
            statementsPerRowAgain: Number((again.statements / subscriptions).toFixed(4)),
            writesAgain: again.writes,
            peakHeapMegabytes: Math.round(first.peak / 1e5) / 10,
            status: result?.status ?? 'none',
            realSeconds: first.seconds,
            realSecondsAgain: again.seconds,
        }
    } finally {
        instance.close()
        rmSync(file, { force: true })
    }
}

/** Below this the beginning and the end of a run, and a statement a profile, weigh more than its rows. */
const large = 100_000

export function reconciliationGoals(all: readonly ReconciliationFigures[]): Goal[] {
    const goals = all.flatMap((one) => {
        const about = (what: string) => `${one.subscriptions.toLocaleString('en')} subscriptions reconciled: ${what}`
        const perRow = atMost(about('statements a row'), one.statementsPerRow, 0.03)
        return [exactly(about('status'), one.status, 'completed'), ...(one.subscriptions >= large ? [perRow] : [])]
    })
    if (all.length < 2) return goals
    const [least, most] = [all[0], all[all.length - 1]]
    const heap = Number((most.peakHeapMegabytes / least.peakHeapMegabytes).toFixed(2))
    const growth = Number(
        (most.realSeconds / least.realSeconds / (most.subscriptions / least.subscriptions)).toFixed(2)
    )
    return [
        ...goals,
        atMost('Peak heap of a reconciliation, largest to smallest', heap, 1.2),
        atMost('Time a row of a reconciliation, largest to smallest', growth, 1.5),
    ]
}
