// Columns of the list of profiles, and what its buttons allow.
import '@servicenow/sdk/global'
import { List, Record, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_snc_miro_sam_profile',
    view: default_view,
    columns: [
        'display_name',
        'status',
        'profile_type',
        'organization_name',
        'validation',
        'last_refresh',
        'reclaim_subscriptions',
        'active_run',
    ],
})

Record({
    $id: Now.ID['list-control-profiles'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_profile',
        label: 'Direct Integration Profiles',
        new_roles: ['x_snc_miro_sam.integrator'],
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
