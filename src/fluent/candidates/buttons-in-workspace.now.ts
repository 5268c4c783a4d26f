// Buttons about reclaiming on a workspace's record page: each needs a form action and a layout item, or the page offers Save and Delete only.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import {
    previewReclaimButton,
    refreshCandidatesButton,
    retryFailedProfileButton,
    previewRuleButton,
    whyNotButton,
    createCandidateButton,
} from './actions.now.ts'

const previewReclaimFormAction = Record({
    $id: Now.ID['form-action-preview-reclaim'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Preview reclaim',
        table: 'x_snc_miro_sam_profile',
        ui_action: previewReclaimButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-preview-reclaim'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Preview reclaim',
        label: 'Preview reclaim',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: previewReclaimFormAction,
        order: 320,
        active: true,
    },
})

const refreshCandidatesFormAction = Record({
    $id: Now.ID['form-action-refresh-candidates'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Refresh removal candidates',
        table: 'x_snc_miro_sam_profile',
        ui_action: refreshCandidatesButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-refresh-candidates'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Refresh removal candidates',
        label: 'Refresh removal candidates',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: refreshCandidatesFormAction,
        order: 330,
        active: true,
    },
})

const retryFailedProfileFormAction = Record({
    $id: Now.ID['form-action-retry-failed-profile'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Retry failed',
        table: 'x_snc_miro_sam_profile',
        ui_action: retryFailedProfileButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-retry-failed-profile'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Retry failed',
        label: 'Retry failed',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: retryFailedProfileFormAction,
        order: 340,
        active: true,
    },
})

const previewRuleFormAction = Record({
    $id: Now.ID['form-action-preview-rule'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Preview reclaim',
        table: 'x_snc_miro_sam_reclamation_rule',
        ui_action: previewRuleButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-preview-rule'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Preview reclaim',
        label: 'Preview reclaim',
        table: 'x_snc_miro_sam_reclamation_rule',
        item_type: 'action',
        action: previewRuleFormAction,
        order: 100,
        active: true,
    },
})

const whyNotFormAction = Record({
    $id: Now.ID['form-action-why-not'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Why not?',
        table: 'x_snc_miro_sam_subscription',
        ui_action: whyNotButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-why-not'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Why not?',
        label: 'Why not?',
        table: 'x_snc_miro_sam_subscription',
        item_type: 'action',
        action: whyNotFormAction,
        order: 100,
        active: true,
    },
})

const createCandidateFormAction = Record({
    $id: Now.ID['form-action-create-candidate'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Create removal candidate',
        table: 'x_snc_miro_sam_subscription',
        ui_action: createCandidateButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-create-candidate'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Create removal candidate',
        label: 'Create removal candidate',
        table: 'x_snc_miro_sam_subscription',
        item_type: 'action',
        action: createCandidateFormAction,
        order: 110,
        active: true,
    },
})
