// What buttons and business rules call about profiles; every button checks its role here again.
import type { GlideRecord } from '@servicenow/glide'
import { zoneIsKnown } from '../platform/clock.ts'
import { queueEvent } from '../platform/events.ts'
import { releaseAllOf } from '../runs/lock.store.ts'
import { say, showError, showInfo } from '../platform/messages.ts'
import { hasRole, isSystem } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { onProfileDeleted, onPublished } from './hooks.ts'
import { openStates, removeJobsOf, supersedeRuns } from '../runs/run.store.ts'
import { minutesOfDay } from '../runs/schedule.ts'
import { logError } from '../platform/log.ts'
import { countAll, removeAnyOf } from '../subscriptions/subscription.store.ts'
import { ensureDownloadJob, publishProfile, testReclaim, validateProfile } from '../profiles/lifecycle.act.ts'
import type { Result } from '../profiles/lifecycle.act.ts'
import { connectionFields, decideChange, lockedWhenPublished, lockedWhileDeleting } from '../profiles/lifecycle.ts'
import type { ProfileState } from '../profiles/lifecycle.ts'
import { aliasNamed, namesake, readProfile, subflowNamed } from '../profiles/profile.store.ts'
import { describeVendorConfiguration } from '../profiles/vendor-configuration.ts'

/** Rows deleted at once with the profile; the rest follows in slices of the event queue. */
const deleteAtOnce = 500

/** Validate Connection. */
export function validateConnection(current: GlideRecord): void {
    act(current, 'integrator', validateProfile)
}

/** Publish, after its confirmation. */
export function publish(current: GlideRecord): void {
    act(current, 'integrator', publishProfile)
}

/** Test reclaim credential. */
export function testReclaimCredentials(current: GlideRecord): void {
    act(current, 'integrator', testReclaim)
}

/** Delete on the form. */
export function deleteProfile(current: GlideRecord): void {
    if (!mayAct('integrator')) return
    current.deleteRecord()
}

function act(
    current: GlideRecord,
    role: string,
    action: (profile: NonNullable<ReturnType<typeof readProfile>>) => Result
) {
    if (!mayAct(role)) return
    const profile = readProfile(current.getUniqueValue())
    if (!profile) return showError(text('run.no_profile'))
    const result = action(profile)
    if (result.ok && !result.nextStep) return showInfo(result.message)
    const lines: (Text | null)[] = [result.message, result.detail, result.nextStep]
    for (const line of lines) if (line) showError(line)
}

function mayAct(role: string): boolean {
    if (hasRole(role)) return true
    showError(text('role.missing', `x_snc_miro_sam.${role}`))
    return false
}

/** Before insert: what a draft starts with, whoever makes it. */
export function prepareProfile(current: GlideRecord): void {
    if (!isNameUsable(current, '') || !areTimesUsable(current)) return
    current.setValue('status', 'draft')
    current.setValue('validation', 'not_validated')
    current.setValue('vendor_configuration', describeVendorConfiguration(say))
    offerDefaults(current)
}

/** The aliases and subflows this app ships, where nothing else was chosen; also shown on a form not yet saved. */
export function offerDefaults(current: GlideRecord): void {
    const defaults: [string, string][] = [
        ['download_alias', aliasNamed('Miro_Enterprise')],
        ['reclaim_alias', aliasNamed('Miro_Enterprise_SCIM')],
        ['download_subflow', subflowNamed('miro_download_subscriptions')],
        ['reclaim_subflow', subflowNamed('miro_reclaim_subscription')],
    ]
    for (const [field, value] of defaults) {
        if (!current.getValue(field) && value !== '') current.setValue(field, value)
    }
}

/** Before update by a person, whatever way it came: what a change of the profile means. Jobs of the system may change all. */
export function checkProfileChange(current: GlideRecord, previous: GlideRecord): void {
    const changed = (field: string) => (current.getValue(field) ?? '') !== (previous.getValue(field) ?? '')
    const looked = [...lockedWhenPublished, ...lockedWhileDeleting, ...connectionFields].filter(changed)
    const decision = decideChange(stateOf(previous), looked, isSystem())
    if (decision.refuse) {
        showError(text('profile.locked', String(current.getElement(decision.refuse).getLabel())))
        current.setAbortAction(true)
        return
    }
    if (changed('display_name') && !isNameUsable(current, current.getUniqueValue())) return
    if (!areTimesUsable(current)) return
    if (decision.revalidate) {
        current.setValue('validation', 'not_validated')
        current.setValue('validation_message', say(text('profile.revalidate')))
        showInfo(text('profile.revalidate'))
    }
}

/** After update by a person: the daily jobs follow the profile's name, time and zone. */
export function carryProfileChange(current: GlideRecord, previous: GlideRecord): void {
    const changed = ['display_name', 'refresh_time', 'refresh_time_zone'].filter(
        (field) => (current.getValue(field) ?? '') !== (previous.getValue(field) ?? '')
    )
    const profile = readProfile(current.getUniqueValue())
    if (!profile || !decideChange(stateOf(current), changed).renewJob) return
    ensureDownloadJob(profile)
    onPublished(profile.sysId)
}

/** Before delete: jobs go, candidates are closed and subscriptions deleted in slices, rules stay. */
export function deleteWithProfile(current: GlideRecord): void {
    const profile = current.getUniqueValue()
    const settled = settleDeleted(profile)
    supersedeRuns(profile, null, [...openStates, 'needs_decision'], text('run.no_profile'))
    releaseAllOf(profile)
    removeJobsOf(profile)
    const all = countAll(profile)
    const removed = removeAnyOf(profile, deleteAtOnce)
    if (!settled || removed < all) queueEvent('x_snc_miro_sam.profile.purge', null, profile, '0')
    showInfo(text('profile.deleted', all))
}

/** Script action of x_snc_miro_sam.profile.purge: settles what is left of a deleted profile, a slice at a time. */
export function purgeProfile(event: GlideRecord): void {
    const profile = String(event.getValue('parm1') ?? '')
    if (!/^[0-9a-f]{32}$/.test(profile) || readProfile(profile)) return
    for (let step = 0; step < 10; step++) {
        if (settleDeleted(profile) && removeAnyOf(profile, 1000) < 1000) return
    }
    queueEvent('x_snc_miro_sam.profile.purge', null, profile, '0')
}

/** What the other half of the app makes of it never keeps a profile from being deleted. */
function settleDeleted(profile: string): boolean {
    try {
        return onProfileDeleted(profile)
    } catch (error) {
        logError('profiles', `While deleting: ${error instanceof Error ? error.message : String(error)}`)
        return true
    }
}

function stateOf(record: GlideRecord): ProfileState {
    return {
        status: (record.getValue('status') ?? 'draft') as ProfileState['status'],
        validation: (record.getValue('validation') ?? 'not_validated') as ProfileState['validation'],
    }
}

function isNameUsable(current: GlideRecord, sysId: string): boolean {
    const name = (current.getValue('display_name') ?? '').trim()
    const problem =
        name === '' ? text('profile.name_missing') : namesake(sysId, name) ? text('profile.name_taken', name) : null
    return !problem || refuse(current, problem)
}

function areTimesUsable(current: GlideRecord): boolean {
    const time = current.getValue('refresh_time') ?? ''
    const zone = current.getValue('refresh_time_zone') ?? ''
    if (time !== '' && minutesOfDay(time) === null) return refuse(current, text('job.bad_time', time))
    return zoneIsKnown(zone) || refuse(current, text('job.bad_zone', zone))
}

function refuse(current: GlideRecord, why: Text): false {
    showError(why)
    current.setAbortAction(true)
    return false
}
