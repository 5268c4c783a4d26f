// Profile buttons on a workspace's record page: each needs a form action and a layout item, or the page offers Save and Delete only.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import {
    validateConnectionButton,
    validateConnectionAgainButton,
    publishProfileButton,
    refreshNowButton,
    testReclaimCredentialButton,
    deleteProfileButton,
} from './profile-actions.now.ts'

const validateConnectionFormAction = Record({
    $id: Now.ID['form-action-validate-connection'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Validate Connection',
        table: 'x_snc_miro_sam_profile',
        ui_action: validateConnectionButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-validate-connection'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Validate Connection',
        label: 'Validate Connection',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: validateConnectionFormAction,
        order: 100,
        active: true,
    },
})

const validateConnectionAgainFormAction = Record({
    $id: Now.ID['form-action-validate-connection-again'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Validate Connection',
        table: 'x_snc_miro_sam_profile',
        ui_action: validateConnectionAgainButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-validate-connection-again'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Validate Connection',
        label: 'Validate Connection',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: validateConnectionAgainFormAction,
        order: 105,
        active: true,
    },
})

const publishProfileFormAction = Record({
    $id: Now.ID['form-action-publish-profile'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Publish',
        table: 'x_snc_miro_sam_profile',
        ui_action: publishProfileButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-publish-profile'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Publish',
        label: 'Publish',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: publishProfileFormAction,
        order: 110,
        active: true,
    },
})

const refreshNowFormAction = Record({
    $id: Now.ID['form-action-refresh-now'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Refresh now',
        table: 'x_snc_miro_sam_profile',
        ui_action: refreshNowButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-refresh-now'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Refresh now',
        label: 'Refresh now',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: refreshNowFormAction,
        order: 120,
        active: true,
    },
})

const testReclaimCredentialFormAction = Record({
    $id: Now.ID['form-action-test-reclaim-credential'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Test reclaim credential',
        table: 'x_snc_miro_sam_profile',
        ui_action: testReclaimCredentialButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-test-reclaim-credential'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Test reclaim credential',
        label: 'Test reclaim credential',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: testReclaimCredentialFormAction,
        order: 130,
        active: true,
    },
})

const deleteProfileFormAction = Record({
    $id: Now.ID['form-action-delete-profile'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Delete',
        table: 'x_snc_miro_sam_profile',
        ui_action: deleteProfileButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-delete-profile'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Delete',
        label: 'Delete',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: deleteProfileFormAction,
        order: 900,
        active: true,
    },
})
