// Form and lists of subscriptions: the person, the licence, the last activity, and why somebody is left out.
import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_subscription',
    view: default_view,
    sections: [
        {
            caption: 'Software Subscription',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'display_name', type: 'table_field' },
                        { field: 'user_principal_name', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                        { field: 'user_source', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'profile', type: 'table_field' },
                        { field: 'software_model', type: 'table_field' },
                        { field: 'subscription_identifier', type: 'table_field' },
                        { field: 'miro_role', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Activity',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'last_activity', type: 'table_field' },
                        { field: 'inactive_days', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'subscription_assigned', type: 'table_field' },
                        { field: 'external_created', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Reclaiming',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'reclaimable', type: 'table_field' },
                        { field: 'excluded', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'admin_roles', type: 'table_field' },
                        { field: 'external_user_id', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'exclusion_reason', type: 'table_field' }],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_subscription',
    view: default_view,
    columns: [
        'user_principal_name',
        'user',
        'software_model',
        'last_activity',
        'miro_role',
        'reclaimable',
        'excluded',
        'profile',
    ],
})

List({
    table: 'x_snc_miro_sam_subscription',
    view: default_view,
    parent: 'x_snc_miro_sam_profile',
    columns: ['user_principal_name', 'user', 'software_model', 'last_activity', 'miro_role', 'reclaimable', 'excluded'],
})

Record({
    $id: Now.ID['list-control-subscriptions'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_subscription',
        label: 'All User Subscriptions',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Record({
    $id: Now.ID['list-control-profile-subscriptions'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_profile',
        label: 'Software Subscriptions',
        related_list: 'x_snc_miro_sam_subscription.profile',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
