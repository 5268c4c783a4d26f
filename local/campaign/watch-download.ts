// Watches every row the downloads write and holds them to their promises, against the simulated Miro's own books.
import type { Instance, Row, RowChange } from '../instance/index.ts'
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { MemberTruth } from './miro-side.ts'
import { byProfile } from './organizations.ts'
import type { Organization } from './organizations.ts'

/** Rows a run may remove although Miro's answers were not true: the app's own ceiling. */
const ceilingPercent = 20
const floor = 10

export function watchDownloads(instance: Instance, organizations: readonly Organization[], ledger: Ledger): void {
    instance.records.watch(tables.subscription, (change) => {
        noteWrite(ledger, change)
        const { previous } = change
        if (change.operation !== 'delete' || !previous) return
        ledger.removedRows.set(`${previous.profile}/${previous.external_user_id}`, previous)
        const run = previous.missing_since ?? ''
        if (run) {
            const by = wasTaken(instance, previous, run) ? ledger.takenFrom : ledger.removedBy
            by.set(run, (by.get(run) ?? 0) + 1)
        }
        checkLeaver(instance, byProfile(organizations, previous.profile), ledger, previous)
    })
    instance.records.watch(tables.result, ({ row, previous }) => {
        if (row && previous) checkHolder(instance, ledger, row, previous)
        if (!row || row.kind !== 'download') return
        const run = row.sys_id as string
        if (ledger.lying && isOpen(row)) ledger.untrusted.add(run)
        if (ledger.denying && isOpen(row)) ledger.denied.add(run)
        if (ledger.recounting && isOpen(row)) ledger.recounted.add(run)
        if (!ledger.stopsAtStart.has(run)) ledger.stopsAtStart.set(run, ledger.stops.length)
        if (row.state === previous?.state) return
        if (row.state === 'in_progress') checkSingleFlight(instance, ledger, row)
        if (row.state === 'completed') checkCompleted(instance, byProfile(organizations, row.profile), ledger, row)
    })
}

/**
 * A reclaim run books before it deletes; a download's deletion closes the candidate afterwards. What was closed before the
 * download that marked the row began was another row's.
 */
function wasTaken(instance: Instance, { profile, external_user_id: member }: Row, run: string): boolean {
    const began = instance.records.get(tables.result, run)?.started ?? ''
    const query = `profile=${profile}^external_user_id=${member}^closed_on>=${began}`
    return instance.records.count(tables.candidate, query) > 0
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

/**
 * Nobody leaves the table whom Miro still shows: not for a partial, a failed or an implausible download, nor for a list that
 * left people out. The organizations of a campaign are small enough for the app to ask for every missing person alone, so
 * only an answer that denies a member, or an admin's decision, excuses a removal.
 */
function checkLeaver(instance: Instance, { side }: Organization, ledger: Ledger, row: Row): void {
    const profile = row.profile ?? ''
    if (instance.records.get(tables.profile, profile)?.status !== 'published') return
    const run = row.missing_since ?? ''
    if (ledger.denying || ledger.denied.has(run) || ledger.approved.has(run)) return
    const truth = side.member(row.external_user_id ?? '')
    if (!truth || !truth.active || seenEitherWay(side, ledger, instance, run).has(truth.id)) return
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

/** Who saves where a run stands holds the profile for it: runs that change candidates share one lock. */
function checkHolder(instance: Instance, ledger: Ledger, row: Row, previous: Row): void {
    if (row.checkpoint === previous.checkpoint || previous.state === 'needs_decision' || !row.profile) return
    const lock = row.kind === 'download' ? 'download' : 'reclaim'
    const holder = instance.records.first(tables.lock, `profile=${row.profile}^kind=${lock}`)
    if (holder?.run === row.sys_id) return
    ledger.violate(
        'one run per profile',
        `${row.number} ${row.kind} saves, and ${holder?.run ?? 'nobody'} holds ${lock}`
    )
}

/** A completed download leaves exactly Miro's active members, and what Miro says about them. */
function checkCompleted(instance: Instance, organization: Organization, ledger: Ledger, row: Row): void {
    const run = row.sys_id as string
    const profile = row.profile ?? ''
    ledger.downloads++
    const rows = instance.records.find(tables.subscription, `profile=${profile}`)
    const removed = ledger.removedBy.get(run) ?? 0
    const most = Math.max(floor, ((rows.length + removed) * ceilingPercent) / 100)
    if (removed > most && !ledger.approved.has(run)) {
        ledger.violate('an implausible download asks', `${row.number} removed ${removed} of ${rows.length + removed}`)
    }
    if (ledger.untrusted.has(run) || ledger.lying) return
    if (/^Kept|kept/.test(row.message ?? '') || Number(row.to_remove ?? 0) > 0) return
    compareWithMiro(instance, organization, ledger, run)
    checkCounts(instance, organization, ledger, row)
}

/** What the result says it counted is what Miro has. */
function checkCounts(instance: Instance, { side, profile }: Organization, ledger: Ledger, row: Row): void {
    const run = row.sys_id as string
    const wrong = (what: string) => ledger.violate('a result counts what happened', `${row.number}: ${what}`)
    const books = side.books()
    const moved = books.effective.some((one) => one.at >= startOf(row) - lagOf(ledger))
    if (!moved && !ledger.recounted.has(run)) {
        const { members, active_members: active } = row
        if (Number(members) !== books.members.total) wrong(`${members} members, Miro has ${books.members.total}`)
        if (Number(active) !== books.members.active) wrong(`${active} active, Miro has ${books.members.active}`)
    }
    const removed = ledger.removedBy.get(run) ?? 0
    // Where the run waited for a decision, a reclaim run may have taken a marked row meanwhile.
    const most = removed + (ledger.takenFrom.get(run) ?? 0)
    const stopped = ledger.stops.length !== ledger.stopsAtStart.get(run) || ledger.approved.has(run)
    // A stop between a deletion and its checkpoint leaves rows uncounted, never the other way round.
    if (Number(row.removed) > most || (!stopped && Number(row.removed) < removed)) {
        wrong(`removed ${row.removed}, and ${removed} to ${most} went`)
    }
    const purchased = Number(instance.records.get(tables.profile, profile)?.purchased_licences)
    if (purchased !== books.seats.purchased) wrong(`${purchased} licences, Miro sold ${books.seats.purchased}`)
}

const startOf = (row: Row | null): number => (row?.started ? Date.parse(`${row.started.replace(' ', 'T')}Z`) : 0)
const lagOf = (ledger: Ledger): number => Number(ledger.history.miro.visibleAfter ?? 0) + 600_000

/** @param run the download that has just been completed */
export function compareWithMiro(
    instance: Instance,
    { side, profile }: Organization,
    ledger: Ledger,
    run: string
): void {
    const rows = new Map(
        instance.records.find(tables.subscription, `profile=${profile}`).map((one) => [one.external_user_id, one])
    )
    const wrong: string[] = []
    const uncertain = seenEitherWay(side, ledger, instance, run)
    for (const member of side.members()) {
        const row = rows.get(member.id)
        rows.delete(member.id)
        if (uncertain.has(member.id)) continue
        if (!member.active && row) wrong.push(`${member.id} is deactivated but in the table`)
        if (member.active && !row) wrong.push(`${member.id} is active but not in the table`)
        if (member.active && row) wrong.push(...differences(member, row))
    }
    for (const id of rows.keys()) wrong.push(`${id} is in the table but Miro does not know it`)
    if (wrong.length > 0) {
        const number = instance.records.get(tables.result, run)?.number ?? run
        const said = `${number}: ${wrong.length} differ: ${wrong.slice(0, 3).join('; ')}`
        ledger.violate('a complete download equals Miro', said)
    }
}

function differences(member: MemberTruth, row: Row): string[] {
    const wrong: string[] = []
    const compare = (what: string, truth: string, held: string) => {
        if (truth !== held) wrong.push(`${member.id} ${what} is ${held}, in Miro ${truth}`)
    }
    compare('licence', member.license.toLowerCase(), (row.subscription_identifier ?? '').toLowerCase())
    compare('activity', dayOf(member.lastActivityAt), row.last_activity ?? '')
    compare('role', member.role.toLowerCase(), (row.miro_role ?? '').toLowerCase())
    return wrong
}

function dayOf(instant: string | null | undefined): string {
    return instant ? new Date(instant).toISOString().slice(0, 10) : ''
}

/**
 * People whom a run may have read before or after a change: REST shows what SCIM changed only after a while (a setting), and
 * a run that was walking when somebody was deactivated or came back may have met them on either side of it.
 */
function seenEitherWay(side: Organization['side'], ledger: Ledger, instance: Instance, run: string): Set<string> {
    const lag = Number(ledger.history.miro.visibleAfter ?? 0)
    const lately = lag === 0 ? Infinity : instance.clock.now() - lag - 600_000
    const since = Math.min(lately, startOf(instance.records.get(tables.result, run)))
    return new Set(
        side
            .books()
            .effective.filter((one) => one.at >= since)
            .map((one) => one.id)
    )
}
