// Candidate buttons on a workspace's record page: each needs a form action and a layout item, or the page offers Save and Delete only.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import {
    reclaimButton,
    resumeButton,
    closeCompleteButton,
    closeSkippedButton,
    undoButton,
} from './candidate-actions.now.ts'

const reclaimFormAction = Record({
    $id: Now.ID['form-action-reclaim'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Reclaim',
        table: 'x_snc_miro_sam_removal_candidate',
        ui_action: reclaimButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-reclaim'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Reclaim',
        label: 'Reclaim',
        table: 'x_snc_miro_sam_removal_candidate',
        item_type: 'action',
        action: reclaimFormAction,
        order: 100,
        active: true,
    },
})

const resumeFormAction = Record({
    $id: Now.ID['form-action-resume'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Resume Reclaim',
        table: 'x_snc_miro_sam_removal_candidate',
        ui_action: resumeButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-resume'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Resume Reclaim',
        label: 'Resume Reclaim',
        table: 'x_snc_miro_sam_removal_candidate',
        item_type: 'action',
        action: resumeFormAction,
        order: 110,
        active: true,
    },
})

const closeCompleteFormAction = Record({
    $id: Now.ID['form-action-close-complete'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Close Complete',
        table: 'x_snc_miro_sam_removal_candidate',
        ui_action: closeCompleteButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-close-complete'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Close Complete',
        label: 'Close Complete',
        table: 'x_snc_miro_sam_removal_candidate',
        item_type: 'action',
        action: closeCompleteFormAction,
        order: 120,
        active: true,
    },
})

const closeSkippedFormAction = Record({
    $id: Now.ID['form-action-close-skipped'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Close Skipped',
        table: 'x_snc_miro_sam_removal_candidate',
        ui_action: closeSkippedButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-close-skipped'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Close Skipped',
        label: 'Close Skipped',
        table: 'x_snc_miro_sam_removal_candidate',
        item_type: 'action',
        action: closeSkippedFormAction,
        order: 130,
        active: true,
    },
})

const undoFormAction = Record({
    $id: Now.ID['form-action-undo'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Undo',
        table: 'x_snc_miro_sam_removal_candidate',
        ui_action: undoButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-undo'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Undo',
        label: 'Undo',
        table: 'x_snc_miro_sam_removal_candidate',
        item_type: 'action',
        action: undoFormAction,
        order: 140,
        active: true,
    },
})
