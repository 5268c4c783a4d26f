// The two answers to a decision on a workspace's record page: each needs a form action and a layout item, or the page offers Save and Delete only.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { removeMissingButton, keepMissingButton } from './decision-actions.now.ts'

const removeMissingFormAction = Record({
    $id: Now.ID['form-action-remove-missing'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Remove them',
        table: 'x_snc_miro_sam_job_result',
        ui_action: removeMissingButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-remove-missing'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Remove them',
        label: 'Remove them',
        table: 'x_snc_miro_sam_job_result',
        item_type: 'action',
        action: removeMissingFormAction,
        order: 100,
        active: true,
    },
})

const keepMissingFormAction = Record({
    $id: Now.ID['form-action-keep-missing'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Keep them',
        table: 'x_snc_miro_sam_job_result',
        ui_action: keepMissingButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-keep-missing'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Keep them',
        label: 'Keep them',
        table: 'x_snc_miro_sam_job_result',
        item_type: 'action',
        action: keepMissingFormAction,
        order: 110,
        active: true,
    },
})
