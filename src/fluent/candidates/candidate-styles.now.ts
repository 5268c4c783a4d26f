// Colours of the candidates' states, as the product's dashboards show them.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['style-candidate-state-attention-required'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        element: 'state',
        value: 'attention_required',
        style: 'background-color: #d32f2f',
    },
})

Record({
    $id: Now.ID['style-candidate-state-ready'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        element: 'state',
        value: 'ready',
        style: 'background-color: #2e7d32',
    },
})

Record({
    $id: Now.ID['style-candidate-state-awaiting-user'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        element: 'state',
        value: 'awaiting_user',
        style: 'background-color: #f9c80e',
    },
})

Record({
    $id: Now.ID['style-candidate-state-awaiting-approval'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        element: 'state',
        value: 'awaiting_approval',
        style: 'background-color: #ef6c00',
    },
})

Record({
    $id: Now.ID['style-candidate-state-awaiting-revocation'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        element: 'state',
        value: 'awaiting_revocation',
        style: 'background-color: #7b1fa2',
    },
})

Record({
    $id: Now.ID['style-candidate-state-closed-complete'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        element: 'state',
        value: 'closed_complete',
        style: 'background-color: #1565c0',
    },
})

Record({
    $id: Now.ID['style-candidate-state-closed-skipped'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        element: 'state',
        value: 'closed_skipped',
        style: 'background-color: #757575',
    },
})

Record({
    $id: Now.ID['style-candidate-state-closed-canceled'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        element: 'state',
        value: 'closed_canceled',
        style: 'background-color: #757575',
    },
})
