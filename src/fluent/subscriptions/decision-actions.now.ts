// The two answers to a download that found too many people gone.
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now.ts'

export const removeMissingButton = UiAction({
    $id: Now.ID['remove-missing'],
    table: 'x_snc_miro_sam_job_result',
    name: 'Remove them',
    actionName: 'remove_missing',
    hint: 'Removes the subscriptions this download did not find in Miro.',
    condition: "current.state == 'needs_decision' && gs.hasRole('x_snc_miro_sam.admin')",
    showUpdate: true,
    form: { showButton: true, style: 'destructive' },
    roles: [adminRole],
    order: 100,
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'confirmMiroRemoveMissing()' },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./remove-missing-workspace.js'),
    },
    messages: [
        'x_snc_miro_sam.announce.remove_missing.title',
        'x_snc_miro_sam.announce.remove_missing.body',
        'x_snc_miro_sam.announce.remove_missing.button',
        'x_snc_miro_sam.announce.cancel',
    ],
    script: Now.include('./remove-missing.js'),
})

export const keepMissingButton = UiAction({
    $id: Now.ID['keep-missing'],
    table: 'x_snc_miro_sam_job_result',
    name: 'Keep them',
    actionName: 'keep_missing',
    hint: 'Keeps the subscriptions this download did not find in Miro. The next download looks again.',
    condition: "current.state == 'needs_decision' && gs.hasRole('x_snc_miro_sam.admin')",
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    roles: [adminRole],
    order: 110,
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').keepMissing(current)
action.setRedirectURL(current)`,
})
