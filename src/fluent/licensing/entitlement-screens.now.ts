// Form and lists of entitlements: what was bought, for which days, at which price.
import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_entitlement',
    view: default_view,
    sections: [
        {
            caption: 'Software Entitlement',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'display_name', type: 'table_field' },
                        { field: 'software_model', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'agreement_type', type: 'table_field' },
                        { field: 'unlimited', type: 'table_field' },
                        { field: 'source', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Rights and term',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'purchased_rights', type: 'table_field' },
                        { field: 'active_rights', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'start', type: 'table_field' },
                        { field: 'end', type: 'table_field' },
                        { field: 'renewal_within', type: 'table_field' },
                        { field: 'amends', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Price',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'unit_cost', type: 'table_field' },
                        { field: 'currency', type: 'table_field' },
                        { field: 'subscription_period', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'total_cost', type: 'table_field' },
                        { field: 'annual_cost_per_right', type: 'table_field' },
                        { field: 'annual_cost', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Flexible licensing',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'flexible', type: 'table_field' },
                        { field: 'review_every_days', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'next_review', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Ownership',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'cost_center', type: 'table_field' },
                        { field: 'owned_by', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'vendor', type: 'table_field' },
                        { field: 'contract', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_entitlement',
    view: default_view,
    columns: [
        'number',
        'display_name',
        'end',
        'unit_cost',
        'currency',
        'purchased_rights',
        'state',
        'software_model',
        'start',
        'active_rights',
        'profile',
    ],
})

Record({
    $id: Now.ID['list-control-entitlement'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_entitlement',
        label: 'Software Entitlements',
        new_roles: ['x_snc_miro_sam.admin'],
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

const listsEntitlement = Record({
    $id: Now.ID['related-lists-entitlement'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_entitlement', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-entitlement-entitlement-amends'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsEntitlement,
        position: 0,
        related_list: 'x_snc_miro_sam_entitlement.amends',
        filter: 'ORDERBYend',
    },
})
