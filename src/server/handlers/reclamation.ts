/** What Fluent and the other areas call: buttons, the run's events, the daily job, the subflow's action, the e-mails. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { encoded } from '../miro/hosts.ts'
import { minuteIn } from '../platform/clock.ts'
import { fromPlatform } from '../base/instants.ts'
import { say, showError, showInfo } from '../platform/messages.ts'
import { catalogue } from '../texts/catalogue.ts'
import { escapeMarkup, link } from '../base/markup.ts'
import { readRow } from '../platform/rows.ts'
import { selectionOf } from '../platform/selection.ts'
import { fill, text } from '../texts/text.ts'
import type { Hold } from '../runs/hold.act.ts'
import {
    announceReclaim,
    announceRetry,
    reclaimMany,
    reclaimOne,
    resumeOne,
    retryFailed,
} from '../revocation/actions.act.ts'
import type { Announcement } from '../revocation/announcement.ts'
import { closeComplete, closeSkipped, createByHand, whyNotOf } from '../candidates/by-hand.act.ts'
import { ensureRefreshJob, ensureRule, ensureSubflow, releaseCandidates } from '../candidates/ensure.act.ts'
import {
    describePreview,
    LARGEST_SELECTION,
    previewOf,
    type PreviewScope,
    subscriptionsIn,
    thresholdEffect,
} from '../candidates/preview.act.ts'
import { drawSpared, previewTotals } from '../candidates/preview.ts'
import { type Revoked, revokeSubscription } from '../revocation/subflow.act.ts'
import { continueRun } from '../revocation/runs.act.ts'
import { refuseRole, type Said } from '../candidates/said.act.ts'
import { handOver, startRefresh } from '../revocation/batch.act.ts'
import { CANDIDATES } from '../candidates/candidate.store.ts'
import { readableFrom } from '../revocation/runs.store.ts'
import { readProfile } from '../candidates/seats.act.ts'
import { describeThreshold } from '../candidates/threshold.ts'
import { undoOne } from '../revocation/undo.act.ts'

function tell(said: Said): boolean {
    if (said.ok) showInfo(said.text)
    else showError(said.text)
    return said.ok
}

const who = (): string => gs.getUserDisplayName()

// --- what the other areas call -------------------------------------------------------------------------------------

/** On publish: the rule, the daily job and the subflow. Idempotent. */
export function ensureReclamation(profileId: string): { ruleId: string; jobId: string } {
    ensureSubflow(profileId)
    return { ruleId: ensureRule(profileId), jobId: ensureRefreshJob(profileId) }
}

/** A profile is being deleted or gone: settles at most 500 of its candidates. False while more are left. */
export function releaseCandidatesOfProfile(profileId: string): boolean {
    return releaseCandidates(profileId, 500) < 500
}

/** Epoch milliseconds from which a profile's members may be read again, where a reclaim run has used Miro's budget up. */
export function membersReadableFrom(profileId: string): number | null {
    return readableFrom(profileId)
}

/** After a complete download, and by the daily job: candidates are refreshed in slices. Answers the run's sys_id. */
export function refreshCandidates(
    profileId: string,
    jobId: string | null = null,
    trigger: 'schedule' | 'person' = 'schedule'
): string | null {
    const profile = readProfile(profileId)
    if (!profile || !profile.published) return null
    const runId = startRefresh(profile, jobId, trigger)
    handOver(runId, 0, null)
    return runId
}

/** Starts a queued run of this half; the job half wrote it. False for a kind of another half. */
export function startReclamationRun(kind: string, runId: string): boolean {
    if (kind !== 'candidates' && kind !== 'reclaim') return false
    handOver(runId, 0, null)
    return true
}

/** Works the claimed slice of a run of this half. */
export function continueReclamationRun(hold: Hold): void {
    continueRun(hold)
}

// --- subflow --------------------------------------------------------------------------------------------------------

/** The custom action's step: inputs are sys_ids. */
export function revokeForSubflow(profileId: string, subscriptionId: string): Revoked {
    return revokeSubscription(profileId, subscriptionId)
}

// --- buttons --------------------------------------------------------------------------------------------------------

export function reclaimButton(current: GlideRecord): boolean {
    return tell(reclaimOne(current.getUniqueValue(), who()))
}

export function resumeButton(current: GlideRecord): boolean {
    return tell(resumeOne(current.getUniqueValue(), who()))
}

export function undoButton(current: GlideRecord): boolean {
    return tell(undoOne(current.getUniqueValue(), who()))
}

export function closeCompleteButton(current: GlideRecord): boolean {
    return tell(closeComplete(current.getUniqueValue(), who()))
}

export function closeSkippedButton(current: GlideRecord): boolean {
    return tell(closeSkipped(current.getUniqueValue(), who()))
}

/** Reclaim All on the list: every ready candidate of the list's filter. */
export function reclaimAllButton(current: GlideRecord): boolean {
    return tell(reclaimAllIn(current.getEncodedQuery()))
}

/**
 * @param encodedQuery the list's filter; read with the person's own rights, an invalid one is refused instead of matching all
 */
export function reclaimAllIn(encodedQuery: string): Said {
    const role = refuseRole('user')
    return role ?? reclaimMany(readyIn(encodedQuery), who())
}

/** Ready candidates of a list's filter as the person may see them; none where the filter is invalid. */
function readyIn(encodedQuery: string): string[] {
    return selectionOf(CANDIDATES, encodedQuery, LARGEST_SELECTION, { state: 'ready' })?.ids ?? []
}

export type ManyButton = 'reclaim' | 'retry'

/**
 * What Reclaim All or Retry failed would do now, as JSON for the dialog; '' where there is nothing to confirm.
 * @param scope for 'reclaim' the list's filter, for 'retry' a profile's sys_id or '' for all
 */
export function announceMany(what: ManyButton, scope: string): string {
    const announcement = announcementOf(what, scope)
    return announcement ? JSON.stringify(announcement) : ''
}

/** After the dialog: does it, unless by now it would take more people than were confirmed. */
export function confirmMany(what: ManyButton, scope: string, confirmed: number): boolean {
    const people = announcementOf(what, scope)?.people ?? 0
    if (people > confirmed) return tell({ ok: false, text: text('announce.changed', confirmed, people) })
    return tell(what === 'reclaim' ? reclaimAllIn(scope) : retryFailed(scope || null, who()))
}

function announcementOf(what: ManyButton, scope: string): Announcement | null {
    if (refuseRole('user')) return null
    return what === 'reclaim' ? announceReclaim(readyIn(scope)) : announceRetry(scope || null)
}

export function retryFailedButton(): boolean {
    return tell(retryFailed(null, who()))
}

/** Retry failed on a profile: only what failed there. */
export function retryFailedOfProfileButton(current: GlideRecord): boolean {
    return tell(retryFailed(current.getUniqueValue(), who()))
}

export function whyNotButton(current: GlideRecord): void {
    const role = refuseRole('user')
    if (role) return void tell(role)
    showInfo(whyNotOf(current.getUniqueValue()))
}

export function createCandidateButton(current: GlideRecord): boolean {
    return tell(createByHand(current.getUniqueValue(), who()))
}

export function refreshCandidatesButton(current: GlideRecord): string | null {
    const role = refuseRole('user')
    if (role) {
        tell(role)
        return null
    }
    const run = refreshCandidates(current.getUniqueValue(), null, 'person')
    if (run)
        showInfo(text('candidates.refreshing', readRow('x_snc_miro_sam_job_result', run, ['number'])?.number ?? ''))
    return run
}

export function previewProfileButton(current: GlideRecord): void {
    showPreview({ profileId: current.getUniqueValue() })
}

export function previewRuleButton(current: GlideRecord): void {
    showPreview({ ruleId: current.getUniqueValue() })
}

/** Preview on the list of subscriptions: those of the list's filter. */
export function previewListButton(current: GlideRecord): void {
    const filter = current.getEncodedQuery()
    const role = refuseRole('user')
    if (role) return void tell(role)
    const ids = subscriptionsIn(filter)
    if (!ids) return showError(text('reclaim.preview.too_many', LARGEST_SELECTION))
    showPreview({ subscriptionIds: ids }, `query=${encoded(filter)}`)
}

function showPreview(scope: PreviewScope, selection = ''): void {
    const role = refuseRole('user')
    if (role) return void tell(role)
    const lines = previewOf(scope)
    showInfo(describePreview(lines))
    const spared = drawSpared(previewTotals(lines), say)
    if (spared !== '') gs.addInfoMessage(spared)
    showInfo(text('reclaim.boards'))
    const chosen = selection || (scope.ruleId ? `rule=${scope.ruleId}` : `profile=${scope.profileId}`)
    gs.addInfoMessage(link(`/api/x_snc_miro_sam/reclaim/preview.csv?${chosen}`, say(text('candidates.csv'))))
}

// --- rule form ------------------------------------------------------------------------------------------------------

/** What a threshold would mean, as a sentence; '' where the rule is new or the number is none. */
export function thresholdSentence(ruleId: string, thresholdDays: string): string {
    if (refuseRole('user')) return ''
    const effect = thresholdEffect(ruleId, Number(thresholdDays))
    return effect ? say(describeThreshold(effect, say)) : ''
}

/** Business rule after a rule's threshold was changed: the effect is shown with the saved record. */
export function showThresholdEffect(current: GlideRecord): void {
    const sentence = thresholdSentence(current.getUniqueValue(), current.getValue('last_activity_threshold') ?? '')
    if (sentence) showInfo(sentence)
}

// --- e-mail ---------------------------------------------------------------------------------------------------------

/** When an answer is due, on the clock of the person the e-mail goes to. */
export function consentDue(question: GlideRecord): string {
    const due = fromPlatform(question.getValue('due'))
    const reader = readRow('sys_user', question.getValue('user') ?? '', ['time_zone'])
    return due === null ? '' : escapeMarkup(minuteIn(due, reader?.time_zone ?? ''))
}

/** The two links of an e-mail, in the language of its reader; opening either decides nothing. */
export function consentLinks(question: GlideRecord, secret: string): string {
    const language = question.getValue('language') === 'ja' ? 'ja' : 'en'
    const kind = question.getValue('kind') === 'approver' ? 'approver' : 'person'
    const base = String(gs.getProperty('glide.servlet.uri', '') ?? '').replace(/\/?$/, '/')
    const page = `${base}x_snc_miro_sam_consent.do?question=${question.getUniqueValue()}&token=${secret}`
    return (['keep', 'release'] as const)
        .map((answer) => {
            const words = fill(catalogue[`consent.${kind}.${answer}`][language], [])
            return `<p><a href="${page}&amp;answer=${answer}">${words}</a></p>`
        })
        .join('')
}
