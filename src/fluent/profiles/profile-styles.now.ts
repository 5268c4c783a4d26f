// Colours of a profile's status and of the state of its connection.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['style-profile-status-draft'],
    table: 'sys_ui_style',
    data: { name: 'x_snc_miro_sam_profile', element: 'status', value: 'draft', style: 'background-color: #757575' },
})

Record({
    $id: Now.ID['style-profile-status-published'],
    table: 'sys_ui_style',
    data: { name: 'x_snc_miro_sam_profile', element: 'status', value: 'published', style: 'background-color: #2e7d32' },
})

Record({
    $id: Now.ID['style-profile-status-deleting'],
    table: 'sys_ui_style',
    data: { name: 'x_snc_miro_sam_profile', element: 'status', value: 'deleting', style: 'background-color: #ef6c00' },
})

Record({
    $id: Now.ID['style-profile-validation-not-validated'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_profile',
        element: 'validation',
        value: 'not_validated',
        style: 'background-color: #757575',
    },
})

Record({
    $id: Now.ID['style-profile-validation-success'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_profile',
        element: 'validation',
        value: 'success',
        style: 'background-color: #2e7d32',
    },
})

Record({
    $id: Now.ID['style-profile-validation-failure'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_profile',
        element: 'validation',
        value: 'failure',
        style: 'background-color: #d32f2f',
    },
})
