// Works reclaim runs, and starts the one that follows the daily refresh of candidates.
import { hashOf } from '../base/hashes.ts'
import { oneDay, toPlatform } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { candidates, leaveRun, readCandidates } from '../candidates/candidate.store.ts'
import { settleChanges } from '../candidates/stored-change.act.ts'
import { rulesThatStart } from '../candidates/rule.store.ts'
import { paidSeats } from '../candidates/seats.act.ts'
import { sweepClosed } from '../candidates/sweep.act.ts'
import { askPerson } from '../consent/asking.act.ts'
import { wordFailure } from '../miro/failures.ts'
import { minuteIn, now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import type { Profile } from '../profiles/profile.store.ts'
import type { Slice, SliceEnd } from '../runs/kind.ts'
import type { Obstacle } from '../runs/run.ts'
import { unfinishedRun } from '../runs/run.store.ts'
import { handOver } from '../runs/work.act.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
import type { Exclusions } from '../subscriptions/exclusions.ts'
import { text } from '../texts/text.ts'
import { startReclaim } from './batch.act.ts'
import { lastBudget } from './budget.act.ts'
import { ledgerOf } from './ledger.store.ts'
import { freshBudget } from './pace.ts'
import { queueOf } from './queue.act.ts'
import type { RunQueue } from './queue.act.ts'
import { emptyCheckpoint } from './reclaim-ports.ts'
import type { ReclaimCheckpoint, ReclaimEnd, ReclaimPorts } from './reclaim-ports.ts'
import { runSlice } from './reclaim.ts'
import { straightToMiro, throughSubflow } from './send.act.ts'
import { worldOf } from './world.act.ts'

/** How often an accepted deactivation is looked for before it counts as not confirmed. */
const maxLooks = 3

/** Why licences of a profile cannot be taken back now, or null. */
export function reclaimObstacle(profile: Profile): Obstacle | null {
    if (profile.status !== 'published') {
        return { message: text('reclaim.not_published', profile.name), nextStep: text('run.not_published.next') }
    }
    return profile.reclaimSubscriptions ? null : { message: text('reclaim.off'), nextStep: text('reclaim.off.next') }
}

/** One slice of a reclaim run. */
export function workReclaim(slice: Slice, profile: Profile): SliceEnd {
    const startedAt = now()
    const place: ReclaimCheckpoint = {
        ...emptyCheckpoint(lastBudget(profile.id, startedAt) ?? freshBudget(startedAt)),
        ...(slice.saved as Partial<ReclaimCheckpoint>),
    }
    // A worker that died between closing a candidate and deleting its subscription left that to the next one.
    if (slice.run.slice > 1) {
        settleChanges()
        sweepClosed(profile.id, place.settledTo, slice.run.id)
    }
    place.settledTo = startedAt
    const send = place.straight ? straightToMiro(profile) : throughSubflow(profile)
    const exclusions = exclusionsFor(profile)
    const queue = queueOf(slice.run.id)
    // Only a worker that died can have taken a place and written nothing else.
    const ledger = ledgerOf(profile, () => paidSeats(profile.id), { fresh: !slice.run.takenOver })
    const world = { ...worldOf(profile, queue, send, exclusions, ledger), stillMine: () => slice.stillMine() }
    askWaiting(queue, world.rule, exclusions, place.startedBy, slice.deadline)
    const end = runSlice(world, place, { startedBy: place.startedBy, deadline: slice.deadline, maxLooks })
    return ending(place, end)
}

/** Ready candidates whose person is to be asked first; nothing is sent to Miro for them. */
function askWaiting(
    queue: RunQueue,
    ruleOf: ReclaimPorts['rule'],
    exclusions: Exclusions,
    startedBy: string,
    deadline: Instant
): void {
    const seen: string[] = []
    for (;;) {
        const waiting = queue.waiting(seen)
        if (waiting.length === 0 || now() >= deadline) return
        for (const candidate of waiting) {
            seen.push(candidate.id)
            const rule = ruleOf(candidate)
            const done = rule ? askPerson(candidate, rule, 'system', startedBy, exclusions) : 'no'
            // Left for a person to look at; without this the same row would come again for ever.
            if (done === 'no') leaveRun(candidate.id)
        }
    }
}

/** The engine's word for how the slice ended. */
function ending(place: ReclaimCheckpoint, end: ReclaimEnd): SliceEnd {
    if (end.kind === 'overtaken') return { kind: 'overtaken' }
    const { reclaimed, failed, canceled, skipped } = place.counts
    const done =
        place.left === 0
            ? text('reclaim.done', reclaimed, failed, canceled, skipped)
            : text(
                  'reclaim.done.left',
                  reclaimed,
                  failed,
                  canceled,
                  skipped,
                  place.left,
                  place.roomAt === null ? '-' : minuteIn(place.roomAt, '')
              )
    const kept = { checkpoint: place, values: { removed: reclaimed, left_out: failed } }
    if (end.kind === 'done') {
        // Nobody was helped: that is no success, whatever the run itself went through.
        const isFailure = failed > 0 && reclaimed === 0
        const nextStep = failed > 0 ? text('reclaim.done.failed.next') : null
        return { kind: 'end', state: isFailure ? 'failed' : 'completed', message: done, nextStep, ...kept }
    }
    const waits = end.because?.refusal === 'rate_limited'
    const answered = waits ? toPlatform(end.kind === 'later' ? (end.at ?? 0) : 0) : (end.because?.detail ?? '')
    const because = end.because ? wordFailure(end.because.refusal, answered) : null
    if (end.kind === 'paused') {
        const message = text('reclaim.paused', because ? say(because.message) : '')
        return { kind: 'end', state: 'failed', message, nextStep: because?.next ?? null, ...kept }
    }
    const told = { message: because?.message ?? done, nextStep: because?.next ?? null, ...kept }
    return end.at === null ? { kind: 'hand_over', ...told } : { kind: 'pause', until: end.at, ...told }
}

/**
 * What the daily job sends without a click: licences released by answer or silence (also those a failure of Miro's sent
 * back to Ready), and ready ones whose rule starts by itself. Once a day (of UTC), and never at somebody's press. With 'Reclaim subscriptions' cleared nothing is taken up at all.
 * @param startedBy number of the refresh it follows
 */
export function reclaimAfterRefresh(profile: Profile, startedBy: string): void {
    if (reclaimObstacle(profile) || unfinishedRun(profile.id, 'reclaim')) return
    const mine = (state: string) =>
        candidates().where('profile', profile.id).where('state', state).orderBy('idle_since')
    const released = readCandidates(mine('awaiting_revocation'), 10_000)
    const consented = readCandidates(mine('ready').where('consented', true), 10_000)
    const auto = rulesThatStart().flatMap((rule) => {
        // No rule may take more in one run, so the rest of its candidates need not be read.
        const most = Math.max(1, Math.min(rule.maxPerRun, 10_000))
        return readCandidates(mine('ready').where('consented', false).where('rule', rule.id), most)
    })
    const selection = [...released, ...consented, ...auto]
    const day = Math.floor(now() / oneDay)
    const key = hashOf(`automatic reclaim ${profile.id} ${day}`)
    const started = startReclaim(profile, selection, { startedBy, trigger: 'schedule', key })
    if (started.run) handOver(started.run, 0)
}
