// Forms and lists of exclusion rules: who or what is left out, why, and until when.
import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_identifier_exclusion',
    view: default_view,
    sections: [
        {
            caption: 'Subscription Identifier Exclusion Rule',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'identifier', type: 'table_field' },
                        { field: 'profile_type', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'expires', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'reason', type: 'table_field' }],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_identifier_exclusion',
    view: default_view,
    columns: ['identifier', 'profile_type', 'reason', 'expires', 'active'],
})

Record({
    $id: Now.ID['list-control-identifier-exclusions'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_identifier_exclusion',
        label: 'Subscription Identifier Exclusion Rules',
        new_roles: ['x_snc_miro_sam.admin'],
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Form({
    table: 'x_snc_miro_sam_user_exclusion',
    view: default_view,
    sections: [
        {
            caption: 'Subscription User Exclusion Rule',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'user_principal_name', type: 'table_field' },
                        { field: 'profile_type', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'expires', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'reason', type: 'table_field' }],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_user_exclusion',
    view: default_view,
    columns: ['user_principal_name', 'profile_type', 'reason', 'expires', 'active'],
})

Record({
    $id: Now.ID['list-control-user-exclusions'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_user_exclusion',
        label: 'Subscription User Exclusion Rules',
        new_roles: ['x_snc_miro_sam.admin'],
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
