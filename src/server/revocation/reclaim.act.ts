/** Works one slice of a reclaim run or of a refresh, and books what it did and where to go on. */
import { now } from '../platform/clock.ts'
import { spentSoFar } from '../platform/counters.ts'
import { beat, releaseLock } from '../runs/lock.store.ts'
import { say } from '../platform/messages.ts'
import { query } from '../platform/records.ts'
import { updateRow } from '../platform/rows.ts'
import type { Hold } from '../runs/hold.act.ts'
import type { Exclusions } from '../subscriptions/exclusions.ts'
import { askPerson } from '../consent/asking.act.ts'
import { formatInstant, type Instant } from '../candidates/candidate.ts'
import { freshBudget } from './pace.ts'
import { readRefresh, refreshSlice, sweepClosed, tooOld } from '../candidates/refresh.act.ts'
import { describeRefusal } from '../miro/refusals.ts'
import { runSlice } from './reclaim.ts'
import { emptyCheckpoint, type ReclaimCheckpoint, type SliceEnd } from './reclaim-ports.ts'
import { handOver, startReclaim } from './batch.act.ts'
import { CANDIDATES, readCandidates } from '../candidates/candidate.store.ts'
import { lastBudget, saveSlice, type StoredRun, unfinishedRun } from './runs.store.ts'
import {
    exclusionsFor,
    type Profile,
    readProfile,
    readRule,
    refreshInputOf,
    rulesThatStart,
    sliceMilliseconds,
} from '../candidates/seats.act.ts'
import { ownSubflowId } from './own-subflow.act.ts'
import { text } from '../candidates/wording.ts'
import { throughSubflow, worldOf } from './world.act.ts'

/** Both kinds of run change candidates, so one lock keeps them apart. */
export const LOCK = 'reclaim'

/** How often an accepted deactivation is looked for before it counts as not confirmed. */
const LOOKS = 3

/** `overtaken`: another worker has the run; its lock is not given back here. */
type Ending = 'ended' | 'goes_on' | 'overtaken'

export function reclaimSlice(run: StoredRun, hold: Hold): Ending {
    const startedAt = now()
    const spentBefore = spentSoFar()
    const profile = readProfile(run.profileId)
    const startedBy = String(run.checkpoint.startedBy ?? '')
    const checkpoint = {
        ...emptyCheckpoint(lastBudget(run.profileId, startedAt) ?? freshBudget(startedAt)),
        ...(run.checkpoint as Partial<ReclaimCheckpoint>),
        startedBy,
    }
    const books = { checkpoint, spentBefore, startedAt }
    if (!profile || !profile.published || !profile.reclaims) {
        const message = profile?.published ? text('reclaim.off') : text('reclaim.not_published', profile?.name ?? '')
        return endedBy(saveSlice(run, hold, { ...books, state: 'failed', message, nextStep: null }))
    }
    // A worker that died between closing a candidate and deleting its subscription left that to the next one.
    sweepClosed(profile.id, checkpoint.settledTo, run.id)
    checkpoint.settledTo = startedAt
    const send = throughSubflow(profile, profile.reclaimSubflowId === ownSubflowId())
    const world = { ...worldOf(profile, run.id, send), stillMine: () => hold.stillMine() }
    const deadline = startedAt + sliceMilliseconds()
    askWaiting(run, profile, startedBy, deadline)
    const end = runSlice(world, checkpoint, { startedBy, deadline, maxLooks: LOOKS })
    return endSlice(run, hold, end, books)
}

/** Ready candidates whose person is to be asked first: they get their question, and nothing is sent to Miro for them. */
function askWaiting(run: StoredRun, profile: Profile, startedBy: string, deadline: Instant): void {
    let exclusions: Exclusions | null = null
    for (;;) {
        const waiting = readCandidates(
            query(CANDIDATES)
                .where('run', run.id)
                .where('state', 'ready')
                .where('notify_user', true)
                .where('consented', false)
                .orderBy('number'),
            50
        )
        if (waiting.length === 0 || now() >= deadline) return
        for (const candidate of waiting) {
            const rule = readRule(candidate.ruleId)
            exclusions = exclusions ?? exclusionsFor(profile.profileType)
            const done = rule ? askPerson(candidate, rule, 'system', startedBy, exclusions) : 'no'
            // Left for a person to look at; without this the same row would come again for ever.
            if (done === 'no') updateRow(CANDIDATES, candidate.id, { run: null })
        }
    }
}

function endedBy(saved: boolean): Ending {
    return saved ? 'ended' : 'overtaken'
}

function endSlice(
    run: StoredRun,
    hold: Hold,
    end: SliceEnd,
    books: { checkpoint: ReclaimCheckpoint; spentBefore: ReturnType<typeof spentSoFar>; startedAt: Instant }
): Ending {
    if (end.kind === 'overtaken') return 'overtaken'
    const { reclaimed, failed, canceled, skipped } = books.checkpoint.counts
    const done = text('reclaim.done', reclaimed, failed, canceled, skipped)
    const counts = { removed: reclaimed, left_out: failed }
    if (end.kind === 'done') {
        return endedBy(saveSlice(run, hold, { ...books, state: 'completed', message: done, counts }))
    }
    const answered =
        end.because?.refusal === 'rate_limited' ? formatInstant(end.kind === 'later' ? (end.at ?? 0) : 0) : null
    const because = end.because ? describeRefusal(end.because.refusal, answered ?? end.because.detail) : null
    if (end.kind === 'paused') {
        const paused = text('reclaim.paused', say(because!.message))
        const saved = { ...books, state: 'failed' as const, message: paused, nextStep: because!.next, counts }
        return endedBy(saveSlice(run, hold, saved))
    }
    const saved = saveSlice(run, hold, {
        ...books,
        state: end.at === null ? 'in_progress' : 'paused',
        message: because ? because.message : done,
        nextStep: because ? because.next : null,
        resumeAt: end.at,
        counts,
    })
    if (!saved) return 'overtaken'
    beat(run.profileId, LOCK, run.id, end.at ?? now())
    handOver(run.id, run.slice, end.at)
    return 'goes_on'
}

export function candidatesSlice(run: StoredRun, hold: Hold): Ending {
    const startedAt = now()
    const spentBefore = spentSoFar()
    const profile = readProfile(run.profileId)
    const checkpoint = readRefresh(run.checkpoint)
    const books = { checkpoint, spentBefore, startedAt }
    if (!profile || !profile.published) {
        const message = text('reclaim.not_published', profile?.name ?? '')
        return endedBy(saveSlice(run, hold, { ...books, state: 'failed', message }))
    }
    const input = refreshInputOf(profile)
    if (tooOld(input)) {
        const message = text('reclaim.refresh.old', input.maxAgeDays)
        const nextStep = text('reclaim.refresh.old.next')
        return endedBy(saveSlice(run, hold, { ...books, state: 'failed', message, nextStep }))
    }
    const end = refreshSlice(profile, checkpoint, startedAt + sliceMilliseconds(), () => hold.stillMine())
    if (end === 'overtaken') return end
    const { created, refreshed, closed, moved, reactivated } = checkpoint.counts
    const counts = { inserted: created, updated: refreshed, removed: closed, active_again: reactivated }
    const message = text('reclaim.refresh.done', created, refreshed, closed, moved)
    if (end === 'hand_over') {
        if (!saveSlice(run, hold, { ...books, state: 'in_progress', message, counts })) return 'overtaken'
        beat(run.profileId, LOCK, run.id, now())
        handOver(run.id, run.slice, null)
        return 'goes_on'
    }
    if (!saveSlice(run, hold, { ...books, state: 'completed', message, counts })) return 'overtaken'
    releaseLock(run.profileId, LOCK, run.id)
    reclaimByJob(profile, run)
    return 'ended'
}

/**
 * What the daily job sends without a click: licences released by answer or silence (also those a failure of Miro's sent
 * back to Ready), and ready ones whose rule starts by itself. With 'Reclaim subscriptions' cleared nothing is taken up at all.
 */
function reclaimByJob(profile: Profile, refresh: StoredRun): void {
    if (!profile.reclaims || unfinishedRun(profile.id, 'reclaim')) return
    const mine = (state: string) =>
        query(CANDIDATES).where('profile', profile.id).where('state', state).orderByDesc('days_idle')
    const released = readCandidates(mine('awaiting_revocation'), 10_000)
    const consented = readCandidates(mine('ready').where('consented', true), 10_000)
    const auto = rulesThatStart().flatMap((rule) => {
        // No rule may take more in one run, so the rest of its candidates need not be read.
        const most = Math.max(1, Math.min(rule.maxPerRun, 10_000))
        return readCandidates(mine('ready').where('consented', false).where('rule', rule.id), most)
    })
    const started = startReclaim(profile, [...released, ...consented, ...auto], {
        startedBy: refresh.number,
        trigger: 'schedule',
        jobId: null,
        ceilings: true,
    })
    if (started.runId) handOver(started.runId, 0, null)
}
