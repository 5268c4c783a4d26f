/** Makes what reclaiming a profile needs when it is published, and settles what is open when it is deleted. */
import { text } from '../texts/text.ts'
import { say } from '../platform/messages.ts'
import { query } from '../platform/records.ts'
import { insertRow, readRow, updateRow } from '../platform/rows.ts'
import { ensureJob } from '../runs/run.store.ts'
import { planProfileDeleted } from './judging.ts'
import { applyChange, CANDIDATES, readCandidates } from './candidate.store.ts'
import { PROFILES, RULES } from './seats.act.ts'
import { ownSubflowId } from '../revocation/own-subflow.act.ts'

/**
 * One rule per profile with the defaults (60 days, notify, 3 days), made once and never changed again. It covers the models
 * that are paid on that day; an admin adds those that come later.
 */
export function ensureRule(profileId: string): string {
    const there = query(RULES).where('profile', profileId).first([])
    if (there) return there.sys_id ?? ''
    const profile = readRow(PROFILES, profileId, ['display_name'])
    const models = query('x_snc_miro_sam_software_model')
        .where('paid', true)
        .all([], 1000)
        .map((row) => row.sys_id ?? '')
    const written = insertRow(RULES, {
        name: `${say(text('reclaim.rule.name', 60))} (${profile?.display_name ?? ''})`.slice(0, 200),
        profile: profileId,
        software_models: models.join(','),
    })
    return written.ok ? written.sysId : ''
}

/** The daily job; an hour after the download, so that it judges on today's members. */
export function ensureRefreshJob(profileId: string): string {
    const profile = readRow(PROFILES, profileId, ['display_name', 'refresh_time', 'refresh_time_zone'])
    const [hour, minute] = (profile?.refresh_time || '03:00').split(':')
    return ensureJob({
        profile: profileId,
        kind: 'candidates',
        name: say(text('reclaim.job.name', profile?.display_name ?? '')),
        timeOfDay: `${String(((Number(hour) || 0) + 1) % 24).padStart(2, '0')}:${minute ?? '00'}`,
        timeZone: profile?.refresh_time_zone ?? '',
    })
}

/** The profile calls the shipped subflow unless somebody has chosen another. */
export function ensureSubflow(profileId: string): void {
    const profile = readRow(PROFILES, profileId, ['reclaim_subflow'])
    const own = ownSubflowId()
    if (profile && !profile.reclaim_subflow && own) updateRow(PROFILES, profileId, { reclaim_subflow: own })
}

/**
 * Candidates outlive a deleted profile: open ones are closed skipped, and all are taken off it, at most `limit` at once.
 * Answers how many; fewer than the limit means that none is left.
 */
export function releaseCandidates(profileId: string, limit: number): number {
    const found = readCandidates(query(CANDIDATES).where('profile', profileId), limit)
    const closed: string[] = []
    // The subscription goes next; taken off here, it need not be looked for when it does.
    const nothing = { profile: null, subscription: null }
    for (const candidate of found) {
        const change = planProfileDeleted(candidate)
        if (!change || !applyChange(candidate.id, change, nothing)) closed.push(candidate.id)
    }
    if (closed.length > 0) query(CANDIDATES).whereIn('sys_id', closed).updateAll(nothing, { atMost: closed.length })
    return found.length
}
