// Connection and credential of a profile without leaving the workspace: a button each, which opens the alias in a dialog.
import '@servicenow/sdk/global'
import { Acl, Record, UiAction, UiPage } from '@servicenow/sdk/core'
import { integratorRole } from '../security/roles.now.ts'

export const downloadConnectionButton = UiAction({
    $id: Now.ID['connect-download'],
    table: 'x_snc_miro_sam_profile',
    name: 'Download connection',
    actionName: 'connect_download',
    hint: 'Opens the connection of the downloads, to create it or to authorize it again.',
    condition:
        "!current.isNewRecord() && current.status != 'deleting' && !current.download_alias.nil() && gs.hasRole('x_snc_miro_sam.integrator')",
    showInsert: false,
    showUpdate: true,
    roles: [integratorRole],
    order: 90,
    client: { isClient: true, isUi11Compatible: false, isUi16Compatible: false, onClick: 'onClick()' },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./connect-download-workspace.js'),
    },
    messages: ['x_snc_miro_sam.connect.title'],
})

export const reclaimConnectionButton = UiAction({
    $id: Now.ID['connect-reclaim'],
    table: 'x_snc_miro_sam_profile',
    name: 'Reclaim connection',
    actionName: 'connect_reclaim',
    hint: 'Opens the connection of reclaims, to create it or to enter another API token.',
    condition:
        "!current.isNewRecord() && current.status != 'deleting' && !current.reclaim_alias.nil() && gs.hasRole('x_snc_miro_sam.integrator')",
    showInsert: false,
    showUpdate: true,
    roles: [integratorRole],
    order: 95,
    client: { isClient: true, isUi11Compatible: false, isUi16Compatible: false, onClick: 'onClick()' },
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./connect-reclaim-workspace.js'),
    },
    messages: ['x_snc_miro_sam.connect.title'],
})

const downloadConnectionFormAction = Record({
    $id: Now.ID['form-action-connect-download'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Download connection',
        table: 'x_snc_miro_sam_profile',
        ui_action: downloadConnectionButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-connect-download'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Download connection',
        label: 'Download connection',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: downloadConnectionFormAction,
        order: 90,
        active: true,
    },
})

const reclaimConnectionFormAction = Record({
    $id: Now.ID['form-action-connect-reclaim'],
    table: 'sys_ux_form_action',
    data: {
        name: 'Reclaim connection',
        table: 'x_snc_miro_sam_profile',
        ui_action: reclaimConnectionButton,
        action_type: 'ui_action',
        specificity: 20,
        active: true,
    },
})

Record({
    $id: Now.ID['layout-item-connect-reclaim'],
    table: 'sys_ux_form_action_layout_item',
    data: {
        name: 'Reclaim connection',
        label: 'Reclaim connection',
        table: 'x_snc_miro_sam_profile',
        item_type: 'action',
        action: reclaimConnectionFormAction,
        order: 95,
        active: true,
    },
})

UiPage({
    $id: Now.ID['page-connection'],
    endpoint: 'x_snc_miro_sam_connection.do',
    category: 'general',
    description: 'The form of a connection alias in a dialog of the workspace.',
    direct: false,
    html: Now.include('./connection-page.html'),
})

Acl({
    $id: Now.ID['acl-page-connection'],
    name: 'x_snc_miro_sam_connection',
    type: 'ui_page',
    operation: 'read',
    roles: [integratorRole],
})
