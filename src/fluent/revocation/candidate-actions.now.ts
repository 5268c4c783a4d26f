// Buttons of removal candidates. Conditions only decide what is shown; the modules check role, state and profile again.
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole, userRole } from '../security/roles.now.ts'

export const reclaimButton = UiAction({
    $id: Now.ID['ui-reclaim'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Reclaim',
    actionName: 'miro_reclaim',
    hint: 'Asks the person first where the candidate says so; otherwise the licence is taken back at once. Does nothing while Reclaim subscriptions is cleared on the profile.',
    order: 100,
    roles: [userRole],
    condition: "current.state == 'ready' || (current.state == 'awaiting_revocation' && current.intent.nil())",
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    client: {
        isClient: true,
        isUi11Compatible: true,
        isUi16Compatible: true,
        onClick: "confirmMiroReclaim('miro_reclaim')",
    },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./reclaim-candidate-workspace.js'),
    },
    script: `${Now.include('./reclaim-candidate.js')}${Now.include('./reclaim-button.js')}`,
})

export const resumeButton = UiAction({
    $id: Now.ID['ui-resume'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Resume Reclaim',
    actionName: 'miro_resume_reclaim',
    hint: 'Tries this candidate again after the cause has been mended.',
    order: 110,
    roles: [userRole],
    condition: "current.state == 'attention_required'",
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    client: {
        isClient: true,
        isUi11Compatible: true,
        isUi16Compatible: true,
        onClick: "confirmMiroReclaim('miro_resume_reclaim')",
    },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./reclaim-candidate-workspace.js'),
    },
    script: `${Now.include('./reclaim-candidate.js')}${Now.include('./resume-button.js')}`,
})

export const closeCompleteButton = UiAction({
    $id: Now.ID['ui-close-complete'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Close Complete',
    actionName: 'miro_close_complete',
    hint: 'The person was deactivated in Miro by hand. Closes only where Miro shows it.',
    order: 120,
    roles: [adminRole],
    condition: "current.state == 'awaiting_revocation'",
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').closeCompleteButton(current)
action.setRedirectURL(current)`,
})

export const closeSkippedButton = UiAction({
    $id: Now.ID['ui-close-skipped'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Close Skipped',
    actionName: 'miro_close_skipped',
    hint: 'The licence stays; the person is left alone for as long as the rule waits.',
    order: 130,
    roles: [userRole],
    condition: "current.state.toString().indexOf('closed_') != 0 && current.intent.nil()",
    showUpdate: true,
    form: { showButton: true },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'askMiroSkip()' },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('../candidates/skip-candidate-workspace.js'),
    },
    messages: [
        'x_snc_miro_sam.skip.title',
        'x_snc_miro_sam.skip.question',
        'x_snc_miro_sam.skip.reason',
        'x_snc_miro_sam.skip.button',
        'x_snc_miro_sam.announce.cancel',
    ],
    script: Now.include('../candidates/skip-candidate.js'),
})

export const undoButton = UiAction({
    $id: Now.ID['ui-undo'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Undo',
    actionName: 'miro_undo_reclaim',
    hint: 'Reactivates the person at Miro, reads back, and restores the subscription.',
    order: 140,
    roles: [userRole],
    condition: "current.state == 'closed_complete' && current.undone_on.nil()",
    showUpdate: true,
    form: { showButton: true, style: 'destructive' },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'confirmMiroUndo()' },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./undo-candidate-workspace.js'),
    },
    messages: [
        'x_snc_miro_sam.announce.undo.title',
        'x_snc_miro_sam.announce.undo.body',
        'x_snc_miro_sam.announce.undo.button',
        'x_snc_miro_sam.announce.cancel',
    ],
    script: Now.include('./undo-candidate.js'),
})

UiAction({
    $id: Now.ID['ui-reclaim-all'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Reclaim All',
    actionName: 'miro_reclaim_all',
    hint: 'Takes up every Ready candidate of this list, longest idle first, within the ceilings of rule and profile. No recorded activity is no proof of no need.',
    order: 100,
    roles: [userRole],
    showQuery: true,
    list: { showBannerButton: true },
    client: {
        isClient: true,
        isUi11Compatible: true,
        isUi16Compatible: true,
        onClick: "confirmMiroMany('reclaim', g_list.getQuery({ fixed: true }))",
    },
    script: Now.include('./confirm-many.js'),
})

UiAction({
    $id: Now.ID['ui-retry-failed'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Retry failed',
    actionName: 'miro_retry_failed',
    hint: 'Takes up again everything that failed for a reason that may be mended by now.',
    order: 110,
    roles: [userRole],
    showQuery: true,
    list: { showBannerButton: true },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: "confirmMiroMany('retry', '')" },
    script: Now.include('./confirm-many.js'),
})
