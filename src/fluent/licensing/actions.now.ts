// Buttons about licences. Conditions only decide what is shown; the modules check role and state again.
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole, userRole } from '../security/roles.now.ts'

export const publishEntitlementButton = UiAction({
    $id: Now.ID['ui-publish-entitlement'],
    table: 'x_snc_miro_sam_entitlement',
    name: 'Publish',
    actionName: 'miro_publish_entitlement',
    hint: 'From its first day on the entitlement counts. Rights, price and days are locked then.',
    order: 100,
    roles: [adminRole],
    condition: "!current.isNewRecord() && current.state == 'build'",
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'confirmMiroEntitlement()' },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./publish-entitlement-workspace.js'),
    },
    messages: [
        'x_snc_miro_sam.announce.entitlement.title',
        'x_snc_miro_sam.announce.entitlement.body',
        'x_snc_miro_sam.announce.entitlement.button',
        'x_snc_miro_sam.announce.cancel',
    ],
    script: Now.include('./publish-entitlement.js'),
})

UiAction({
    $id: Now.ID['ui-entitlements-from-miro'],
    table: 'x_snc_miro_sam_entitlement',
    name: "From Miro's count",
    actionName: 'sysverb_miro_entitlements_from_miro',
    hint: 'Makes a draft of the licences that Miro says were purchased and no entitlement names.',
    order: 200,
    roles: [adminRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `require('./src/server/handlers/buttons.ts').draftFromMiroButton()
action.setRedirectURL('x_snc_miro_sam_entitlement_list.do')`,
})

UiAction({
    $id: Now.ID['ui-entitlements-from-sam'],
    table: 'x_snc_miro_sam_entitlement',
    name: 'From SAM',
    actionName: 'sysverb_miro_entitlements_from_sam',
    hint: 'Makes drafts of what Software Asset Management holds about Miro, where it is installed.',
    order: 210,
    roles: [adminRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `require('./src/server/handlers/buttons.ts').draftFromSamButton()
action.setRedirectURL('x_snc_miro_sam_entitlement_list.do')`,
})

UiAction({
    $id: Now.ID['ui-run-reconciliation'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Run reconciliation',
    actionName: 'sysverb_miro_run_reconciliation',
    hint: 'Counts every published profile now. The older result stays readable until the new one is complete.',
    order: 100,
    roles: [userRole],
    list: { showBannerButton: true, style: 'primary' },
    workspace: { isConfigurableWorkspace: true },
    script: `require('./src/server/handlers/buttons.ts').runReconciliationButton('none')
action.setRedirectURL('x_snc_miro_sam_reconciliation_list.do')`,
})

UiAction({
    $id: Now.ID['ui-run-reconciliation-cost-center'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Run by cost center',
    actionName: 'sysverb_miro_run_reconciliation_cost_center',
    hint: 'As Run reconciliation, and tells every position by the cost center of the user.',
    order: 110,
    roles: [userRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `require('./src/server/handlers/buttons.ts').runReconciliationButton('cost_center')
action.setRedirectURL('x_snc_miro_sam_reconciliation_list.do')`,
})

UiAction({
    $id: Now.ID['ui-run-reconciliation-department'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Run by department',
    actionName: 'sysverb_miro_run_reconciliation_department',
    hint: 'As Run reconciliation, and tells every position by the department of the user.',
    order: 120,
    roles: [userRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `require('./src/server/handlers/buttons.ts').runReconciliationButton('department')
action.setRedirectURL('x_snc_miro_sam_reconciliation_list.do')`,
})

UiAction({
    $id: Now.ID['ui-run-reconciliation-company'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Run by company',
    actionName: 'sysverb_miro_run_reconciliation_company',
    hint: 'As Run reconciliation, and tells every position by the company of the user.',
    order: 130,
    roles: [userRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `require('./src/server/handlers/buttons.ts').runReconciliationButton('company')
action.setRedirectURL('x_snc_miro_sam_reconciliation_list.do')`,
})

UiAction({
    $id: Now.ID['ui-run-reconciliation-country'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Run by country',
    actionName: 'sysverb_miro_run_reconciliation_country',
    hint: 'As Run reconciliation, and tells every position by the country of the user.',
    order: 140,
    roles: [userRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `require('./src/server/handlers/buttons.ts').runReconciliationButton('country')
action.setRedirectURL('x_snc_miro_sam_reconciliation_list.do')`,
})

UiAction({
    $id: Now.ID['ui-run-reconciliation-region'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Run by region',
    actionName: 'sysverb_miro_run_reconciliation_region',
    hint: 'As Run reconciliation, and tells every position by the state or province of the user.',
    order: 150,
    roles: [userRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `require('./src/server/handlers/buttons.ts').runReconciliationButton('region')
action.setRedirectURL('x_snc_miro_sam_reconciliation_list.do')`,
})

export const startRemediationButton = UiAction({
    $id: Now.ID['ui-start-remediation'],
    table: 'x_snc_miro_sam_remediation_option',
    name: 'Start',
    actionName: 'miro_start_remediation',
    hint: 'Reclaim idle seats makes removal candidates, longest idle first; the other options write their memo.',
    order: 100,
    roles: [userRole],
    condition: "current.status == 'new' || current.status == 'completed_with_errors'",
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').startRemediationButton(current)
action.setRedirectURL(current)`,
})

export const completeRemediationButton = UiAction({
    $id: Now.ID['ui-complete-remediation'],
    table: 'x_snc_miro_sam_remediation_option',
    name: 'Complete',
    actionName: 'miro_complete_remediation',
    hint: 'It is done. The other options of the position become void; the next reconciliation says what it really did.',
    order: 110,
    roles: [userRole],
    condition: "current.status == 'in_progress'",
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').completeRemediationButton(current)
action.setRedirectURL(current)`,
})

export const amendEntitlementButton = UiAction({
    $id: Now.ID['ui-amend-entitlement'],
    table: 'x_snc_miro_sam_entitlement',
    name: 'Amend',
    actionName: 'miro_amend_entitlement',
    hint: 'Changes rights or price from a day on; the past keeps its figures.',
    order: 120,
    roles: [adminRole],
    condition: "current.state == 'in_use' || current.state == 'on_order'",
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `action.setRedirectURL('x_snc_miro_sam_licences.do?what=amend&entitlement=' + current.getUniqueValue())`,
})

UiAction({
    $id: Now.ID['ui-import-entitlements'],
    table: 'x_snc_miro_sam_entitlement',
    name: 'Import CSV',
    actionName: 'sysverb_miro_import_entitlements',
    hint: 'Shows what each line of a CSV text becomes, and writes drafts where none is wrong.',
    order: 220,
    roles: [adminRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `action.setRedirectURL('x_snc_miro_sam_licences.do?what=import')`,
})

UiAction({
    $id: Now.ID['ui-downgrades-file'],
    table: 'x_snc_miro_sam_downgrade',
    name: 'Page and CSV',
    actionName: 'sysverb_miro_downgrades_file',
    hint: 'The list for whoever lowers licences in the admin page of Miro.',
    order: 100,
    roles: [userRole],
    list: { showBannerButton: true },
    workspace: { isConfigurableWorkspace: true },
    script: `action.setRedirectURL('x_snc_miro_sam_licences.do?what=downgrades')`,
})

export const stopReconciliationButton = UiAction({
    $id: Now.ID['ui-stop-reconciliation'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Stop',
    actionName: 'miro_stop_reconciliation',
    hint: 'It ends at its next step; what it has counted is kept for Resume, and nothing of it is shown.',
    order: 100,
    roles: [userRole],
    condition: "current.status == 'in_progress'",
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').stopReconciliationButton(current)
action.setRedirectURL(current)`,
})

export const resumeReconciliationButton = UiAction({
    $id: Now.ID['ui-resume-reconciliation'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Resume',
    actionName: 'miro_resume_reconciliation',
    hint: 'On the day it was stopped it goes on where it stood, later it counts anew.',
    order: 110,
    roles: [userRole],
    condition: "current.status == 'stopped'",
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    script: `require('./src/server/handlers/buttons.ts').resumeReconciliationButton(current)
action.setRedirectURL(current)`,
})
