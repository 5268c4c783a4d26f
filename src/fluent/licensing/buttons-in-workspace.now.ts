// Licence buttons on a workspace's record page: each needs a form action and a layout item, or the page offers Save and Delete only.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import {
    publishEntitlementButton,
    amendEntitlementButton,
    startRemediationButton,
    completeRemediationButton,
    stopReconciliationButton,
    resumeReconciliationButton,
} from './actions.now.ts'

const publishEntitlementFormAction = Record({
    $id: Now.ID['form-action-publish-entitlement'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Publish',
        table: 'x_snc_miro_sam_entitlement',
        ui_action: publishEntitlementButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-publish-entitlement'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Publish',
        label: 'Publish',
        table: 'x_snc_miro_sam_entitlement',
        item_type: 'action',
        action: publishEntitlementFormAction,
        order: 100,
        active: true,
    },
})

const amendEntitlementFormAction = Record({
    $id: Now.ID['form-action-amend-entitlement'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Amend',
        table: 'x_snc_miro_sam_entitlement',
        ui_action: amendEntitlementButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-amend-entitlement'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Amend',
        label: 'Amend',
        table: 'x_snc_miro_sam_entitlement',
        item_type: 'action',
        action: amendEntitlementFormAction,
        order: 110,
        active: true,
    },
})

const startRemediationFormAction = Record({
    $id: Now.ID['form-action-start-remediation'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Start',
        table: 'x_snc_miro_sam_remediation_option',
        ui_action: startRemediationButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-start-remediation'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Start',
        label: 'Start',
        table: 'x_snc_miro_sam_remediation_option',
        item_type: 'action',
        action: startRemediationFormAction,
        order: 100,
        active: true,
    },
})

const completeRemediationFormAction = Record({
    $id: Now.ID['form-action-complete-remediation'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Complete',
        table: 'x_snc_miro_sam_remediation_option',
        ui_action: completeRemediationButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-complete-remediation'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Complete',
        label: 'Complete',
        table: 'x_snc_miro_sam_remediation_option',
        item_type: 'action',
        action: completeRemediationFormAction,
        order: 110,
        active: true,
    },
})

const stopReconciliationFormAction = Record({
    $id: Now.ID['form-action-stop-reconciliation'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Stop',
        table: 'x_snc_miro_sam_reconciliation',
        ui_action: stopReconciliationButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-stop-reconciliation'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Stop',
        label: 'Stop',
        table: 'x_snc_miro_sam_reconciliation',
        item_type: 'action',
        action: stopReconciliationFormAction,
        order: 100,
        active: true,
    },
})

const resumeReconciliationFormAction = Record({
    $id: Now.ID['form-action-resume-reconciliation'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Resume',
        table: 'x_snc_miro_sam_reconciliation',
        ui_action: resumeReconciliationButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-resume-reconciliation'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Resume',
        label: 'Resume',
        table: 'x_snc_miro_sam_reconciliation',
        item_type: 'action',
        action: resumeReconciliationFormAction,
        order: 110,
        active: true,
    },
})
