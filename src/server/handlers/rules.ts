// What business rules call; a few lines each.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { daysSince, parseInstant, toPlatform } from '../base/instants.ts'
import { openCandidateFor } from '../candidates/candidate.store.ts'
import { comeBackLines } from '../candidates/come-back.act.ts'
import { daysWithoutActivity } from '../candidates/stored-candidate.ts'
import { thresholdSentence } from '../candidates/preview.act.ts'
import { now, offsetAt, zoneIsKnown } from '../platform/clock.ts'
import { refuseWrite, say, showError, showInfo } from '../platform/messages.ts'
import { failureRow } from '../miro/failures.ts'
import { changePerson } from '../consent/follow-up.act.ts'
import { currentUserId, nameOf } from '../platform/people.ts'
import { checkEntitlement as refusalsOfEntitlement } from '../licensing/entitlement.act.ts'
import { applyPrices } from '../licensing/price.act.ts'
import { priceCandidatesOfRule } from '../candidates/rule-price.act.ts'
import { drawBanner } from '../profiles/banner.ts'
import { showProfile as fillForm } from '../profiles/profile-form.act.ts'
import { changesJobs } from '../profiles/profile-rules.act.ts'
import { readProfile } from '../profiles/profile.store.ts'
import { minutesOfDay, nextRun } from '../runs/schedule.ts'
import { refuseIdentifier, refusePattern } from '../subscriptions/exclusion-limits.ts'
import { setModelOf } from '../subscriptions/unrecognized-identifier.store.ts'
import { text } from '../texts/text.ts'
import { settleProfile } from './deleting.ts'
import { renewJobs } from './kinds.ts'

/** Before what people write on rules, raised ceilings and candidates. */
export { checkCandidateEdit, checkRaisedCeiling, checkRule } from '../candidates/checked-writes.act.ts'

/** Before insert and update of a profile. */
export { checkProfileChange, prepareProfile } from '../profiles/profile-rules.act.ts'

/** After update of a profile by a person: its daily jobs follow. */
export function carryProfileChange(current: GlideRecord, previous: GlideRecord): void {
    const profile = readProfile(current.getUniqueValue())
    if (profile && changesJobs(current, previous)) renewJobs(profile)
}

/** Before delete of a profile. */
export function deleteWithProfile(current: GlideRecord): void {
    showInfo(text('profile.deleted', settleProfile(current.getUniqueValue())))
}

/** Display of a profile. */
export function showProfile(current: GlideRecord): void {
    fillForm(current, comeBackLines)
}

/** Display of a removal candidate: why it needs attention and what to do, at the top of the form. */
export function showCandidate(current: GlideRecord): void {
    const since = { idleSince: current.getValue('idle_since'), lastActivity: current.getValue('last_activity') }
    const days = daysWithoutActivity(
        { idleSince: parseInstant(since.idleSince), lastActivity: parseInstant(since.lastActivity) },
        now()
    )
    if (days !== null) current.setValue('days_idle', String(days))
    const error = current.getValue('error') || ''
    if (current.getValue('state') !== 'attention_required' || error === '') return
    const stored = current.getValue('next_step') || ''
    const isRetried = failureRow(current.getValue('error_kind') ?? '').retried
    // What the batch calls Retry failed is another button on this form.
    const next = stored !== '' && isRetried ? say(text('failure.where', stored)) : stored
    gs.addErrorMessage(drawBanner({ lines: next === '' ? [error] : [error, text('banner.next', next)] }, say))
}

/** Before a scheduled job is saved by a person: its time of day and zone must be real, its next run follows. */
export function checkJobTimes(current: GlideRecord): void {
    const time = current.getValue('time_of_day') ?? ''
    const zone = current.getValue('time_zone') ?? ''
    if (minutesOfDay(time) === null) return void refuseWrite(current, text('job.bad_time', time))
    if (!zoneIsKnown(zone)) return void refuseWrite(current, text('job.bad_zone', zone))
    current.setValue('next_run', toPlatform(nextRun(time, now(), (instant) => offsetAt(instant, zone))))
}

/** Before a person saves a subscription: a hand-set user stays, an emptied one goes back to the integration. */
export function noteUserSource(current: GlideRecord): void {
    current.setValue('user_source', current.getValue('user') ? 'manual' : '')
}

/** Display of a subscription: days since the last activity, today. */
export function showSubscription(current: GlideRecord): void {
    const last = parseInstant(current.getValue('last_activity'))
    if (last !== null) current.setValue('inactive_days', String(daysSince(last, now())))
}

/** After a person has set the user of a subscription: its open candidate is theirs from now on, and the journal says who did it. */
export function carryUserChange(current: GlideRecord): void {
    const candidate = openCandidateFor(current.getValue('profile') ?? '', current.getUniqueValue())
    if (candidate)
        changePerson(candidate, current.getValue('user') || null, nameOf(currentUserId()) || gs.getUserName())
}

/** Before a person saves an exclusion rule of people: a pattern that means nothing is refused. */
export function checkUserExclusion(current: GlideRecord): void {
    const refusal = refusePattern(current.getValue('user_principal_name') ?? '')
    if (refusal) refuseWrite(current, refusal)
}

/** The same of an exclusion rule of identifiers. */
export function checkIdentifierExclusion(current: GlideRecord): void {
    const refusal = refuseIdentifier(current.getValue('identifier') ?? '')
    if (refusal) refuseWrite(current, refusal)
}

/** After a software model was picked (or taken away) for an unrecognized identifier. */
export function applyPickedModel(current: GlideRecord): void {
    const identifier = current.getValue('identifier')
    if (!identifier) return
    const changed = setModelOf(identifier, current.getValue('software_model') || null)
    showInfo(text('identifier.applied', changed))
}

/** After a rule's threshold was changed: the effect is shown with the saved record. */
export function showThresholdEffect(current: GlideRecord): void {
    const sentence = thresholdSentence(current.getUniqueValue(), current.getValue('last_activity_threshold') ?? '')
    if (sentence) showInfo(sentence)
}

/** Before a person saves an entitlement: nonsense and locked changes are refused in words. */
export function checkEntitlement(current: GlideRecord, previous: GlideRecord): void {
    const refusals = refusalsOfEntitlement(current, current.isNewRecord() ? null : previous)
    for (const refusal of refusals) showError(refusal)
    if (refusals.length > 0) current.setAbortAction(true)
}

/** Before an entitlement is deleted by a person: only a draft may go. */
export function checkEntitlementDeletion(current: GlideRecord): void {
    if (current.getValue('state') !== 'build') refuseWrite(current, text('entitlement.locked_delete'))
}

/** After an entitlement or a license cost was changed by a person: what is worth it shows the price at once. */
export function applyPriceChange(): void {
    applyPrices()
}

/** After a rule's price was entered: its open candidates show it at once. */
export function applyRulePrice(current: GlideRecord): void {
    priceCandidatesOfRule(current.getUniqueValue())
}
