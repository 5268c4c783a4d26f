// What a reconciliation costs by the number of subscriptions: statements a row, and the heap while it runs.
import { rmSync } from 'node:fs'
import { atMost, exactly } from '../bench/goals.ts'
import type { Goal } from '../bench/goals.ts'
import { cpuSince } from '../bench/ways.ts'
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import { laidKey, laidMember, layRows } from './lay-rows.ts'
import { tables } from './ledger.ts'
import { copyOfInstalled } from './stage.ts'

export interface ReconciliationFigures {
    subscriptions: number
    profiles: number
    positions: number
    slices: number
    statements: number
    statementsPerRow: number
    /** The same once more, with nothing changed; null where that was left out, because it costs as much again. */
    statementsPerRowAgain: number | null
    writesAgain: number | null
    peakHeapMegabytes: number
    status: string
    /** Processor time of the instance: other work on the machine does not count. */
    cpuSeconds: number
}

/** Below this the beginning and the end of a run, and a statement a profile, weigh more than its rows. */
const large = 100_000
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
    const all = Array.from({ length: profiles }, (_, nth) => {
        const profile = records.insert(tables.profile, {
            display_name: `Organization ${nth}`,
            status: 'published',
            last_refresh: at(0),
        })
        if (nth % 2 === 0) entitlement(profile, Math.floor(each * 0.9))
        return profile
    })
    entitlement(null, Math.floor((each * profiles) / 2))
    layRows(instance, 'sys_user', each * profiles, (person) => ({
        sys_id: laidKey('c', person),
        user_name: `person.${person}`,
        active: 1,
        cost_center: centers[person % centers.length],
        manager: laidKey('c', person - (person % managersEvery)),
    }))
    layRows(instance, tables.subscription, each * profiles, (person) => ({
        sys_id: laidKey('a', person),
        profile: all[Math.floor(person / each)],
        external_user_id: laidMember(person),
        user_principal_name: `person.${person}@example.com`,
        user: laidKey('c', person),
        subscription_identifier: 'full',
        software_model: model,
        last_activity: at(person % 100).slice(0, 10),
        subscription_assigned: at(person % 700),
        excluded: person % 50 === 0 ? 1 : 0,
        exclusion_reason: person % 50 === 0 ? 'Board' : null,
        reclaimable: 1,
        counts_as_stale: 0,
        unlicensed: 0,
        is_reconciled: 0,
    }))
}

function reconcileOnce(instance: Instance) {
    const before = instance.counters.snapshot()
    const began = process.cpuUsage()
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
        seconds: Math.round(cpuSince(began) / 100) / 10,
    }
}

export function measureReconciliation(subscriptions: number, profiles = 50): ReconciliationFigures {
    const file = copyOfInstalled()
    const instance = openInstance({ file, seed: 12, clock: 'virtual', startAt, sam: true })
    try {
        lay(instance, subscriptions, profiles)
        const first = reconcileOnce(instance)
        const again = subscriptions <= large ? reconcileOnce(instance) : null
        const result = instance.records.first(`${scope}_reconciliation`, 'latest=true')
        const run = instance.records.get(tables.result, result?.run ?? '')
        return {
            subscriptions,
            profiles,
            positions: instance.records.count(`${scope}_licence_position`, 'latest=true'),
            slices: Number(run?.slice ?? 0),
            statements: first.statements,
            statementsPerRow: Number((first.statements / subscriptions).toFixed(4)),
            statementsPerRowAgain: again && Number((again.statements / subscriptions).toFixed(4)),
            writesAgain: again && again.writes,
            peakHeapMegabytes: Math.round(first.peak / 1e5) / 10,
            status: result?.status ?? 'none',
            cpuSeconds: first.seconds,
        }
    } finally {
        instance.close()
        rmSync(file, { force: true })
    }
}

export function reconciliationGoals(all: readonly ReconciliationFigures[]): Goal[] {
    const goals = all.flatMap((one) => {
        const about = (what: string) => `${one.subscriptions.toLocaleString('en')} subscriptions reconciled: ${what}`
        const perRow = atMost(about('statements a row'), one.statementsPerRow, 0.03)
        return [exactly(about('status'), one.status, 'completed'), ...(one.subscriptions >= large ? [perRow] : [])]
    })
    if (all.length < 2) return goals
    const [least, most] = [all[0], all[all.length - 1]]
    const heap = Number((most.peakHeapMegabytes / least.peakHeapMegabytes).toFixed(2))
    const growth = Number((most.cpuSeconds / least.cpuSeconds / (most.subscriptions / least.subscriptions)).toFixed(2))
    return [
        ...goals,
        atMost('Peak heap of a reconciliation, largest to smallest', heap, 1.2),
        atMost('Processor time a row of a reconciliation, largest to smallest', growth, 1.5),
    ]
}
