// What the buttons of forms and lists call; every button checks its role again on the server.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { closeSkipped, createByHand, whyNotOf } from '../candidates/by-hand.act.ts'
import { showPreview, showPreviewOfList } from '../candidates/show-preview.act.ts'
import { refuseRole, tell } from '../candidates/said.act.ts'
import { showError, showInfo, say } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { profileList, readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { decideCreation } from '../profiles/creation.ts'
import { publishProfile, testReclaim, validateProfile } from '../profiles/publishing.act.ts'
import type { Result } from '../profiles/publishing.act.ts'
import { samWorkspaceInstalled } from '../profiles/setup.act.ts'
import { numberOf } from '../runs/run.store.ts'
import { startJob } from '../runs/start.act.ts'
import { workNext } from '../runs/work.act.ts'
import { reclaimOne, resumeOne, retryFailed } from '../revocation/actions.act.ts'
import { closeComplete } from '../revocation/close-complete.act.ts'
import { reclaimAllIn } from '../revocation/many.act.ts'
import { undoOne } from '../revocation/undo.act.ts'
import * as removal from '../subscriptions/removal.act.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { equipProfile, kinds } from './kinds.ts'

const who = (): string => gs.getUserDisplayName()
const begin = (run: string) => workNext(kinds, run, 0)

// --- profiles -----------------------------------------------------------------------------------------------------

/** Validate Connection. */
export function validateConnection(current: GlideRecord): void {
    act(current, 'integrator', validateProfile)
}

/** Publish, after its confirmation. */
export function publish(current: GlideRecord): void {
    act(current, 'integrator', (profile) =>
        publishProfile(profile, equipProfile, (id) => startJob(kinds, id, 'download', 'publish'))
    )
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

/** 'New' on the list of profiles: on to the types, or back to the list with the reason. */
export function newProfile(action: { setRedirectURL(url: string): void }): void {
    const creation = decideCreation({ samWorkspace: samWorkspaceInstalled(), integrator: hasRole('integrator') })
    if (creation.allowed) {
        action.setRedirectURL(creation.path)
        return
    }
    showError(creation.message)
    action.setRedirectURL(profileList)
}

/** 'Refresh now' on a profile: integrators and admins. */
export function refreshNow(profile: GlideRecord): void {
    if (!hasRole('integrator') && !hasRole('admin')) {
        showError(text('role.missing', 'x_snc_miro_sam.integrator'))
        return
    }
    const started = startJob(kinds, profile.getUniqueValue(), 'download', 'person')
    if (started.ok) showInfo(text('run.started', numberOf(started.run)))
    else showError(`${say(started.message)} ${say(started.nextStep)}`)
}

function act(current: GlideRecord, role: string, action: (profile: Profile) => Result) {
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

// --- results that need a decision ---------------------------------------------------------------------------------

/** 'Remove them'. */
export function removeMissing(result: GlideRecord): void {
    tell(removal.removeMissing(result.getUniqueValue()))
}

/** 'Keep them'. */
export function keepMissing(result: GlideRecord): void {
    tell(removal.keepMissing(result.getUniqueValue()))
}

// --- candidates ---------------------------------------------------------------------------------------------------

export function reclaimButton(current: GlideRecord): boolean {
    return tell(reclaimOne(current.getUniqueValue(), who(), begin))
}

export function resumeButton(current: GlideRecord): boolean {
    return tell(resumeOne(current.getUniqueValue(), who(), begin))
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
    const started = startJob(kinds, current.getUniqueValue(), 'candidates', 'person')
    if (started.ok) showInfo(text('candidates.refreshing', numberOf(started.run)))
    else tell({ ok: false, text: started.message })
    return started.ok ? started.run : null
}

export function previewProfileButton(current: GlideRecord): void {
    showPreview({ profileId: current.getUniqueValue() })
}

export function previewRuleButton(current: GlideRecord): void {
    showPreview({ ruleId: current.getUniqueValue() })
}

/** Preview on the list of subscriptions: those of the list's filter. */
export function previewListButton(current: GlideRecord): void {
    showPreviewOfList(current.getEncodedQuery())
}
