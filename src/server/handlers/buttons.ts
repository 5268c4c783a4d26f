// What the buttons of forms and lists call; every button checks its role again on the server.
import { gs } from '@servicenow/glide'
import { link } from '../base/markup.ts'
import type { GlideRecord } from '@servicenow/glide'
import { closeSkippedFromForm, createByHand, whyNotOf } from '../candidates/by-hand.act.ts'
import { candidateOnForm, ruleFormFields } from '../candidates/form-edits.act.ts'
import { showPreview } from '../candidates/show-preview.act.ts'
import { refuseRole, tell } from '../candidates/said.act.ts'
import { publishEntitlement } from '../licensing/entitlement.act.ts'
import { entitlementFormFields } from '../licensing/entitlement.ts'
import type { Answer } from '../licensing/entitlement.act.ts'
import { draftFromMiro, draftFromSam } from '../licensing/from-elsewhere.act.ts'
import { groupingNamed } from '../licensing/reconciliation-start.act.ts'
import type { ReconciliationWish } from '../licensing/reconciliation-start.act.ts'
import { askToStop, readReconciliation } from '../licensing/reconciliation.store.ts'
import { completeRemediation, startRemediation } from '../licensing/remediation.act.ts'
import { editedOnForm, savedFromForm } from '../platform/form.ts'
import { showError, showInfo, showOneError, say, sayAll } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { profileList, readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { decideCreation } from '../profiles/creation.ts'
import { profileFormFields } from '../profiles/lifecycle.ts'
import { publishProfile, testReclaim, validateProfile } from '../profiles/publishing.act.ts'
import type { Result } from '../profiles/publishing.act.ts'
import { samWorkspaceInstalled } from '../profiles/setup.act.ts'
import { numberOf } from '../runs/run.store.ts'
import { startJob } from '../runs/start.act.ts'
import { workFirst } from '../runs/work.act.ts'
import { reclaimOne, resumeOne, retryFailed } from '../revocation/actions.act.ts'
import { closeComplete } from '../revocation/close-complete.act.ts'
import type { Begin } from '../revocation/subflow.act.ts'
import { undoOne } from '../revocation/undo.act.ts'
import * as removal from '../subscriptions/removal.act.ts'
import { text } from '../texts/text.ts'
import { equipProfile, kinds, knowing } from './kinds.ts'
import { startReconciliation } from './reconciliation.ts'

const who = (): string => gs.getUserDisplayName()
const begin: Begin = (run, profile) => workFirst(knowing(profile), run)

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
    if (!savedFromForm(profile, profileFormFields)) return
    const started = startJob(kinds, profile.getUniqueValue(), 'download', 'person')
    if (started.ok) showInfo(text('run.started', numberOf(started.run)))
    else showError(sayAll([started.message, started.nextStep]))
}

function act(current: GlideRecord, role: string, action: (profile: Profile) => Result) {
    if (!mayAct(role) || !savedFromForm(current, profileFormFields)) return
    const profile = readProfile(current.getUniqueValue())
    if (!profile) return showError(text('run.no_profile'))
    const result = action(profile)
    if (result.ok && !result.nextStep) return showInfo(result.message)
    showOneError(
        [result.message, result.detail, result.nextStep, ...(result.last ?? [])],
        result.log ? link(result.log, say(text('packet.log'))) : ''
    )
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
    const pressed = candidateOnForm(current)
    return pressed.ok && tell(reclaimOne(pressed.candidate, who(), begin))
}

export function resumeButton(current: GlideRecord): boolean {
    const pressed = candidateOnForm(current)
    return pressed.ok && tell(resumeOne(pressed.candidate, who(), begin))
}

export function undoButton(current: GlideRecord): boolean {
    return candidateOnForm(current).ok && tell(undoOne(current.getUniqueValue(), who()))
}

export function closeCompleteButton(current: GlideRecord): boolean {
    return candidateOnForm(current).ok && tell(closeComplete(current.getUniqueValue(), who()))
}

export function closeSkippedButton(current: GlideRecord): boolean {
    return tell(closeSkippedFromForm(current, who()))
}

/** Retry failed on a profile: only what failed there. */
export function retryFailedOfProfileButton(current: GlideRecord): boolean {
    return savedFromForm(current, profileFormFields) && tell(retryFailed(current.getUniqueValue(), who()))
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
    if (!savedFromForm(current, profileFormFields)) return null
    const started = startJob(kinds, current.getUniqueValue(), 'candidates', 'person')
    if (started.ok) showInfo(text('candidates.refreshing', numberOf(started.run)))
    else tell({ ok: false, text: started.message })
    return started.ok ? started.run : null
}

export function previewProfileButton(current: GlideRecord): void {
    showPreview({ profileId: current.getUniqueValue() })
}

export function previewRuleButton(current: GlideRecord): void {
    // Not saved for a look: a threshold works from the moment it stands in the row.
    if (editedOnForm(current, ruleFormFields)) return showError(text('reclaim.preview.save_first'))
    showPreview({ ruleId: current.getUniqueValue() })
}

// --- licences -----------------------------------------------------------------------------------------------------

/** Publish on an entitlement, after its confirmation. */
export function publishEntitlementButton(current: GlideRecord): void {
    const label = (column: string) => String(current.getElement(column).getLabel())
    if (mayAct('admin') && savedFromForm(current, entitlementFormFields))
        tellAll(publishEntitlement(current.getUniqueValue(), label))
}

/** From Miro's count. */
export function draftFromMiroButton(): void {
    if (mayAct('admin')) tellAll(draftFromMiro())
}

/** From SAM. */
export function draftFromSamButton(): void {
    if (mayAct('admin')) tellAll(draftFromSam())
}

/** Run reconciliation, grouped as the button says. */
export function runReconciliationButton(groupBy: string): void {
    if (!mayAct('user')) return
    tellReconciliation({ groupBy: groupingNamed(groupBy) ?? 'none', profile: '', resume: '' })
}

/** Stop on a reconciliation that runs: it ends at its next step. */
export function stopReconciliationButton(current: GlideRecord): void {
    if (!mayAct('user')) return
    const number = current.getValue('number') ?? ''
    if (askToStop(current.getUniqueValue(), who())) showInfo(text('reconciliation.stopping', number))
    else showError(text('reconciliation.not_running', number))
}

/** Resume on a stopped one: on the same day it goes on where it stood. */
export function resumeReconciliationButton(current: GlideRecord): void {
    if (!mayAct('user')) return
    const result = readReconciliation(current.getUniqueValue())
    if (result?.status !== 'stopped') {
        return showError(text('reconciliation.not_stopped', current.getValue('number') ?? ''))
    }
    tellReconciliation({ groupBy: result.groupBy, profile: result.profile, resume: result.id })
}

function tellReconciliation(wish: ReconciliationWish): void {
    const { ok, said } = startReconciliation(wish)
    if (ok) showInfo(said)
    else showError(said)
}

/** Start on a remediation option. */
export function startRemediationButton(current: GlideRecord): void {
    if (mayAct('user')) tell(startRemediation(current.getUniqueValue(), who()))
}

/** Complete on a remediation option. */
export function completeRemediationButton(current: GlideRecord): void {
    if (mayAct('user')) tell(completeRemediation(current.getUniqueValue()))
}

function tellAll({ ok, lines }: Answer): void {
    for (const line of lines) {
        if (ok) showInfo(line)
        else showError(line)
    }
}
