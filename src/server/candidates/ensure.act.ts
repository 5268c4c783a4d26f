// Makes what reclaiming a profile needs when it is published, and settles what is open when it is deleted.
import { say } from '../platform/messages.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { ensureJob } from '../runs/job.store.ts'
import { paidModels } from '../subscriptions/software-model.store.ts'
import { text } from '../texts/text.ts'
import { candidates, readCandidates } from './candidate.store.ts'
import { applyChange } from './stored-change.act.ts'
import { planProfileDeleted } from './judging.ts'
import { insertRule, ruleOfProfile } from './rule.store.ts'

/**
 * One rule per profile with the defaults (60 days, notify, 3 days), made once and never changed again. It covers the models
 * that are paid on that day; an admin adds those that come later.
 */
export function ensureRule(profile: Profile): string {
    const there = ruleOfProfile(profile.id)
    if (there) return there
    return insertRule(profile.id, `${say(text('reclaim.rule.name', 60))} (${profile.name})`, paidModels())
}

/** Name of the job and of the runs that refresh a profile's candidates. */
export function refreshJobName(profile: { name: string }): string {
    return say(text('reclaim.job.name', profile.name))
}

/** The daily job; an hour after the download, so that it judges on today's members. */
export function ensureRefreshJob(profile: Profile): string {
    const [hour, minute] = profile.refreshTime.split(':')
    return ensureJob({
        profileId: profile.id,
        kind: 'candidates',
        name: refreshJobName(profile),
        timeOfDay: `${String(((Number(hour) || 0) + 1) % 24).padStart(2, '0')}:${minute ?? '00'}`,
        timeZone: profile.refreshTimeZone,
    })
}

/**
 * Candidates outlive a deleted profile: open ones are closed skipped, and all are taken off it, at most `limit` at once.
 * Answers how many; fewer than the limit means that none is left.
 */
export function releaseCandidates(profileId: string, limit: number): number {
    const found = readCandidates(candidates().where('profile', profileId), limit)
    const closed: string[] = []
    // The subscription goes next; taken off here, it need not be looked for when it does.
    const nothing = { profile: null, subscription: null }
    for (const candidate of found) {
        const change = planProfileDeleted(candidate)
        if (!change || !applyChange(candidate.id, change, nothing)) closed.push(candidate.id)
    }
    if (closed.length > 0) candidates().whereIn('sys_id', closed).updateAll(nothing, { atMost: closed.length })
    return found.length
}
