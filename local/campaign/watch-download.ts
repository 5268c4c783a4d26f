/** Watches every row the downloads write and holds them to their promises, against the simulated Miro's own books. */
import type { Instance } from '../instance/instance'
import type { Row, RowChange } from '../instance/kernel'
import { tables } from './ledger'
import type { Ledger } from './ledger'
import type { MemberTruth, MiroSide } from './miro-side'

/** Rows a run may remove although Miro's answers were not true: the app's own ceiling, which it cannot see through. */
const ceilingPercent = 20
const floor = 10

export function watchDownloads(instance: Instance, side: MiroSide, ledger: Ledger): void {
    instance.records.watch(tables.subscription, (change) => {
        noteWrite(ledger, change)
        if (change.operation === 'delete' && change.previous) checkLeaver(instance, side, ledger, change.previous)
    })
    instance.records.watch(tables.result, ({ row, previous }) => {
        if (!row || row.kind !== 'download') return
        if (ledger.lying && isOpen(row)) ledger.untrusted.add(row.sys_id as string)
        if (row.state === previous?.state) return
        if (row.state === 'in_progress') checkSingleFlight(instance, ledger, row)
        if (row.state === 'completed') checkCompleted(instance, side, ledger, row)
    })
}

const isOpen = (row: Row): boolean => ['queued', 'in_progress', 'paused'].includes(row.state ?? '')

function noteWrite(ledger: Ledger, { operation, row, previous }: RowChange): void {
    // A reclaim run takes the row of a person it has deactivated: no write of a download, which marks before it removes.
    if (operation === 'delete' && !previous?.missing_since) return
    ledger.subscriptionWrites++
    if (operation !== 'update' || !row || !previous) return
    const changed = Object.keys(row).filter((name) => row[name] !== previous[name] && !name.startsWith('sys_'))
    if (changed.every((name) => name === 'last_seen_run')) ledger.stamps++
}

/** Nobody leaves the table whom Miro still shows: not for a partial, a failed or an implausible download. */
function checkLeaver(instance: Instance, side: MiroSide, ledger: Ledger, row: Row): void {
    const profile = row.profile ?? ''
    if (instance.records.get(tables.profile, profile)?.status !== 'published') return
    const run = row.missing_since ?? ''
    if (ledger.lying || ledger.untrusted.has(run) || ledger.approved.has(run)) return
    const truth = side.member(row.external_user_id ?? '')
    if (!truth || !truth.active || restStillLags(side, ledger, instance, truth.id)) return
    const state = run ? instance.records.get(tables.result, run)?.state : 'none'
    ledger.violate('nobody leaves whom Miro shows', `${row.external_user_id} was removed; run ${run} (${state})`)
}

function checkSingleFlight(instance: Instance, ledger: Ledger, row: Row): void {
    const query = `profile=${row.profile}^kind=download^stateINin_progress,paused`
    const working = instance.records.find(tables.result, query)
    if (working.length > 1) {
        ledger.violate('one run per profile', working.map((one) => `${one.number} ${one.state}`).join(', '))
    }
}

/** A completed download leaves exactly Miro's active members, and what Miro says about them. */
function checkCompleted(instance: Instance, side: MiroSide, ledger: Ledger, row: Row): void {
    const run = row.sys_id as string
    const profile = row.profile ?? ''
    ledger.downloads++
    const rows = instance.records.find(tables.subscription, `profile=${profile}`)
    if (ledger.untrusted.has(run) || ledger.lying) {
        const removed = Number(row.removed ?? 0)
        const most = Math.max(floor, ((rows.length + removed) * ceilingPercent) / 100)
        if (removed > most && !ledger.approved.has(run)) {
            ledger.violate(
                'an implausible download asks',
                `${row.number} removed ${removed} of ${rows.length + removed}`
            )
        }
        return
    }
    if (/^Kept|kept/.test(row.message ?? '') || Number(row.to_remove ?? 0) > 0) return
    compareWithMiro(instance, side, ledger, profile, row.number ?? run)
}

export function compareWithMiro(
    instance: Instance,
    side: MiroSide,
    ledger: Ledger,
    profile: string,
    run: string
): void {
    const rows = new Map(
        instance.records.find(tables.subscription, `profile=${profile}`).map((one) => [one.external_user_id, one])
    )
    const wrong: string[] = []
    for (const member of side.members()) {
        const row = rows.get(member.id)
        rows.delete(member.id)
        if (restStillLags(side, ledger, instance, member.id)) continue
        if (!member.active && row) wrong.push(`${member.id} is deactivated but in the table`)
        if (member.active && !row) wrong.push(`${member.id} is active but not in the table`)
        if (member.active && row) wrong.push(...differences(member, row))
    }
    for (const id of rows.keys()) wrong.push(`${id} is in the table but Miro does not know it`)
    if (wrong.length > 0) {
        const said = `${run}: ${wrong.length} differ: ${wrong.slice(0, 3).join('; ')}`
        ledger.violate('a complete download equals Miro', said)
    }
}

function differences(member: MemberTruth, row: Row): string[] {
    const wrong: string[] = []
    const compare = (what: string, truth: string, held: string) => {
        if (truth !== held) wrong.push(`${member.id} ${what} is ${held}, in Miro ${truth}`)
    }
    compare('licence', member.license.toLowerCase(), (row.subscription_identifier ?? '').toLowerCase())
    compare('activity', second(member.lastActivityAt), row.last_activity ?? '')
    compare('role', member.role.toLowerCase(), (row.miro_role ?? '').toLowerCase())
    return wrong
}

function second(instant: string | null | undefined): string {
    return instant ? new Date(instant).toISOString().slice(0, 19).replace('T', ' ') : ''
}

/** REST shows what SCIM changed only after a while (a setting); what happened that lately may be seen either way. */
function restStillLags(side: MiroSide, ledger: Ledger, instance: Instance, id: string): boolean {
    const lag = Number(ledger.history.miro.visibleAfter ?? 0)
    if (lag === 0) return false
    const since = instance.clock.now() - lag - 600_000
    return side.books().effective.some((one) => one.id === id && one.at >= since)
}
