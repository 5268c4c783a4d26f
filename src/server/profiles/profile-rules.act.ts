// Carries out what saving a profile means: defaults of a draft, locked fields, names and times that can be used.
import type { GlideRecord } from '@servicenow/glide'
import { zoneIsKnown } from '../platform/clock.ts'
import { refuseWrite, say, showInfo } from '../platform/messages.ts'
import { isSystem } from '../platform/people.ts'
import { minutesOfDay } from '../runs/schedule.ts'
import { text } from '../texts/text.ts'
import { connectionFields, decideChange, lockedWhenPublished, lockedWhileDeleting } from './lifecycle.ts'
import type { ProfileState } from './lifecycle.ts'
import { aliasNamed } from '../platform/connections.ts'
import { describeSubflow, inputsOf, subflowNamed } from '../platform/flows.ts'
import { textProperty } from '../platform/properties.ts'
import { refuseSubflow, subflowFields } from './subflow-choice.ts'
import { namesake } from './profile.store.ts'
import { describeVendorConfiguration } from './vendor-configuration.ts'

/** Before insert: what a draft starts with, whoever makes it. */
export function prepareProfile(current: GlideRecord): void {
    if (!isNameUsable(current, '') || !areTimesUsable(current)) return
    current.setValue('status', 'draft')
    current.setValue('validation', 'not_validated')
    current.setValue('vendor_configuration', describeVendorConfiguration(say))
    offerDefaults(current)
    areSubflowsUsable(current, () => true)
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

/** The name a form not yet saved offers: a default that another profile has taken is counted up. */
export function offerName(current: GlideRecord): void {
    const wanted = (current.getValue('display_name') ?? '').trim()
    if (wanted === '' || !namesake('', wanted)) return
    for (let at = 2; at < 100; at += 1) {
        if (namesake('', `${wanted} ${at}`)) continue
        current.setValue('display_name', `${wanted} ${at}`)
        return
    }
}

/** Before update by a person, whatever way it came: what a change of the profile means. Jobs of the system may change all. */
export function checkProfileChange(current: GlideRecord, previous: GlideRecord): void {
    const changed = (field: string) => (current.getValue(field) ?? '') !== (previous.getValue(field) ?? '')
    const looked = [...lockedWhenPublished, ...lockedWhileDeleting, ...connectionFields].filter(changed)
    const decision = decideChange(stateOf(previous), looked, isSystem())
    if (decision.refuse) {
        refuseWrite(current, text('profile.locked', String(current.getElement(decision.refuse).getLabel())))
        return
    }
    if (changed('display_name') && !isNameUsable(current, current.getUniqueValue())) return
    if (!areTimesUsable(current) || !areSubflowsUsable(current, changed)) return
    if (decision.revalidate) {
        current.setValue('validation', 'not_validated')
        current.setValue('validation_message', say(text('profile.revalidate')))
        showInfo(text('profile.revalidate'))
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
    return !problem || refuseWrite(current, problem)
}

function areTimesUsable(current: GlideRecord): boolean {
    const time = current.getValue('refresh_time') ?? ''
    const zone = current.getValue('refresh_time_zone') ?? ''
    if (time !== '' && minutesOfDay(time) === null) return refuseWrite(current, text('job.bad_time', time))
    return zoneIsKnown(zone) || refuseWrite(current, text('job.bad_zone', zone))
}

/** Whichever way a subflow came into a field: it starts with the rights of the job. */
function areSubflowsUsable(current: GlideRecord, changed: (field: string) => boolean): boolean {
    const allowed = textProperty('allowed_subflows')
        .split(',')
        .map((name) => name.trim())
    for (const field of Object.keys(subflowFields) as (keyof typeof subflowFields)[]) {
        const chosen = current.getValue(field)
        if (!chosen || !changed(field)) continue
        const flow = describeSubflow(chosen)
        const handed = inputsOf(subflowNamed(subflowFields[field]))
        const why = flow ? refuseSubflow(flow, inputsOf(chosen), handed, allowed) : text('flow.missing')
        if (why) return refuseWrite(current, why)
    }
    return true
}

/** True where what was saved changes the daily jobs of a published profile. */
export function changesJobs(current: GlideRecord, previous: GlideRecord): boolean {
    const changed = ['display_name', 'refresh_time', 'refresh_time_zone'].filter(
        (field) => (current.getValue(field) ?? '') !== (previous.getValue(field) ?? '')
    )
    return decideChange(stateOf(current), changed).renewJob
}
