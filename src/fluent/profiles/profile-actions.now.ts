// Buttons of the integration profile; each one checks the person's role on the server again.
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole, integratorRole } from '../security/roles.now.ts'

export const validateConnectionButton = UiAction({
    $id: Now.ID['validate-connection'],
    table: 'x_snc_miro_sam_profile',
    name: 'Validate Connection',
    actionName: 'validate_connection',
    hint: 'Tests the download side of the connection: token, scope, organization, plan, members.',
    condition:
        "!current.isNewRecord() && current.status == 'draft' && current.validation != 'success' && gs.hasRole('x_snc_miro_sam.integrator')",
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    roles: [integratorRole],
    order: 100,
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').validateConnection(current)
action.setRedirectURL(current)`,
})

// The same button once it is no longer the next step: Publish is, or nothing.
export const validateConnectionAgainButton = UiAction({
    $id: Now.ID['validate-connection-again'],
    table: 'x_snc_miro_sam_profile',
    name: 'Validate Connection',
    actionName: 'validate_connection_again',
    hint: 'Tests the download side of the connection: token, scope, organization, plan, members.',
    condition:
        "!current.isNewRecord() && (current.status == 'published' || (current.status == 'draft' && current.validation == 'success')) && gs.hasRole('x_snc_miro_sam.integrator')",
    showUpdate: true,
    form: { showButton: true },
    roles: [integratorRole],
    order: 105,
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').validateConnection(current)
action.setRedirectURL(current)`,
})

export const publishProfileButton = UiAction({
    $id: Now.ID['publish-profile'],
    table: 'x_snc_miro_sam_profile',
    name: 'Publish',
    actionName: 'publish_profile',
    hint: 'Creates software models and daily jobs, and starts the first download.',
    condition:
        "!current.isNewRecord() && current.status == 'draft' && current.validation == 'success' && gs.hasRole('x_snc_miro_sam.integrator')",
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    roles: [integratorRole],
    order: 110,
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'confirmMiroPublish()' },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./publish-profile-workspace.js'),
    },
    messages: [
        'x_snc_miro_sam.announce.publish.title',
        'x_snc_miro_sam.announce.publish.body',
        'x_snc_miro_sam.announce.publish.button',
        'x_snc_miro_sam.announce.cancel',
    ],
    script: Now.include('./publish-profile.js'),
})

export const refreshNowButton = UiAction({
    $id: Now.ID['refresh-now'],
    table: 'x_snc_miro_sam_profile',
    name: 'Refresh now',
    actionName: 'refresh_now',
    hint: 'Downloads the subscriptions now instead of at the time of the daily job.',
    condition:
        "!current.isNewRecord() && current.status == 'published' && (gs.hasRole('x_snc_miro_sam.integrator') || gs.hasRole('x_snc_miro_sam.admin'))",
    showUpdate: true,
    form: { showButton: true },
    roles: [integratorRole, adminRole],
    order: 120,
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').refreshNow(current)
action.setRedirectURL(current)`,
})

export const testReclaimCredentialButton = UiAction({
    $id: Now.ID['test-reclaim-credential'],
    table: 'x_snc_miro_sam_profile',
    name: 'Test reclaim credential',
    actionName: 'test_reclaim_credential',
    hint: 'Checks that the SCIM token works. Changes nothing in Miro.',
    condition: "!current.isNewRecord() && gs.hasRole('x_snc_miro_sam.integrator')",
    showUpdate: true,
    form: { showButton: true },
    roles: [integratorRole],
    order: 130,
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').testReclaimCredentials(current)
action.setRedirectURL(current)`,
})

export const deleteProfileButton = UiAction({
    $id: Now.ID['delete-profile'],
    table: 'x_snc_miro_sam_profile',
    name: 'Delete',
    // The platform's own name, so that its Delete does not stand beside this one.
    actionName: 'sysverb_delete',
    hint: 'Deletes the profile with its subscriptions and jobs. Rules stay; open removal candidates are closed.',
    condition: "!current.isNewRecord() && gs.hasRole('x_snc_miro_sam.integrator')",
    showUpdate: true,
    form: { showButton: true, style: 'destructive' },
    roles: [integratorRole],
    order: 900,
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'confirmMiroDelete()' },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./delete-profile-workspace.js'),
    },
    messages: [
        'x_snc_miro_sam.announce.delete.title',
        'x_snc_miro_sam.announce.delete.body',
        'x_snc_miro_sam.announce.delete.button',
        'x_snc_miro_sam.announce.cancel',
    ],
    script: Now.include('./delete-profile.js'),
})

// What the confirmed question presses: on no form, since under the platform's own name its question would follow ours.
export const deleteProfileConfirmed = UiAction({
    $id: Now.ID['delete-profile-confirmed'],
    table: 'x_snc_miro_sam_profile',
    name: 'Delete, confirmed',
    actionName: 'miro_delete_profile',
    condition: "!current.isNewRecord() && gs.hasRole('x_snc_miro_sam.integrator')",
    showUpdate: true,
    roles: [integratorRole],
    order: 910,
    script: `require('./src/server/handlers/buttons.ts').deleteProfile(current)
action.setRedirectURL('x_snc_miro_sam_profile_list.do')`,
})
