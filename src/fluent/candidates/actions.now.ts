// Buttons about reclaiming on profiles, rules and subscriptions.
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'

export const previewReclaimButton = UiAction({
    $id: Now.ID['ui-preview-reclaim'],
    table: 'x_snc_miro_sam_profile',
    name: 'Preview reclaim',
    actionName: 'miro_preview_reclaim',
    hint: 'Who could be reclaimed, who of them is asked first, what it could be worth, who is spared. Changes nothing.',
    order: 320,
    roles: [userRole],
    condition: "current.status == 'published'",
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').previewProfileButton(current)
action.setRedirectURL(current)`,
})

export const refreshCandidatesButton = UiAction({
    $id: Now.ID['ui-refresh-candidates'],
    table: 'x_snc_miro_sam_profile',
    name: 'Refresh removal candidates',
    actionName: 'miro_refresh_candidates',
    hint: 'Judges every subscription of the last complete download anew.',
    order: 330,
    roles: [userRole],
    condition: "current.status == 'published'",
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').refreshCandidatesButton(current)
action.setRedirectURL(current)`,
})

export const retryFailedProfileButton = UiAction({
    $id: Now.ID['ui-retry-failed-profile'],
    table: 'x_snc_miro_sam_profile',
    name: 'Retry failed',
    actionName: 'miro_retry_failed_profile',
    hint: 'Takes up again what failed on this profile, for example after the SCIM token was replaced.',
    order: 340,
    roles: [userRole],
    condition: "current.status == 'published'",
    showUpdate: true,
    form: { showButton: true },
    client: {
        isClient: true,
        isUi11Compatible: true,
        isUi16Compatible: true,
        onClick: "confirmMiroMany('retry', g_form.getUniqueValue())",
    },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('../revocation/retry-profile-workspace.js'),
    },
    script: `${Now.include('../revocation/confirm-many.js')}
if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').retryFailedOfProfileButton(current)
    action.setRedirectURL(current)
}`,
})

export const previewRuleButton = UiAction({
    $id: Now.ID['ui-preview-rule'],
    table: 'x_snc_miro_sam_reclamation_rule',
    name: 'Preview reclaim',
    actionName: 'miro_preview_rule',
    hint: 'Who could be reclaimed under this rule, and what it could be worth. Changes nothing.',
    order: 100,
    roles: [userRole],
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').previewRuleButton(current)
action.setRedirectURL(current)`,
})

export const whyNotButton = UiAction({
    $id: Now.ID['ui-why-not'],
    table: 'x_snc_miro_sam_subscription',
    name: 'Why not?',
    actionName: 'miro_why_not',
    hint: 'Why this subscription is no removal candidate.',
    order: 100,
    roles: [userRole],
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').whyNotButton(current)
action.setRedirectURL(current)`,
})

export const createCandidateButton = UiAction({
    $id: Now.ID['ui-create-candidate'],
    table: 'x_snc_miro_sam_subscription',
    name: 'Create removal candidate',
    actionName: 'miro_create_candidate',
    hint: 'Creates a candidate for this subscription by hand; protected people stay protected.',
    order: 110,
    roles: [userRole],
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').createCandidateButton(current)
action.setRedirectURL(current)`,
})

UiAction({
    $id: Now.ID['ui-preview-subscriptions'],
    table: 'x_snc_miro_sam_subscription',
    name: 'Preview reclaim',
    actionName: 'miro_preview_subscriptions',
    hint: 'Who of this list could be reclaimed, what it could be worth, who is spared. Changes nothing.',
    order: 100,
    roles: [userRole],
    showQuery: true,
    list: { showBannerButton: true },
    // A server-side list button answers 'No records selected' where nothing is checked.
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'previewMiroSubscriptions()' },
    script: Now.include('./preview-list.js'),
})
