// Forms and lists of software models and of licence values that no model knows yet.
import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_software_model',
    view: default_view,
    sections: [
        {
            caption: 'Software Model',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'display_name', type: 'table_field' },
                        { field: 'publisher', type: 'table_field' },
                        { field: 'product', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'edition', type: 'table_field' },
                        { field: 'subscription_identifier', type: 'table_field' },
                        { field: 'paid', type: 'table_field' },
                        { field: 'auto_generated', type: 'table_field' },
                        { field: 'licence_cost', type: 'table_field' },
                        { field: 'licence_cost_currency', type: 'table_field' },
                        { field: 'right_price', type: 'table_field' },
                        { field: 'right_price_currency', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_software_model',
    view: default_view,
    columns: [
        'display_name',
        'paid',
        'right_price',
        'right_price_currency',
        'subscription_identifier',
        'edition',
        'product',
        'publisher',
        'auto_generated',
    ],
})

Record({
    $id: Now.ID['list-control-models'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_software_model',
        label: 'Software Models',
        new_roles: ['x_snc_miro_sam.admin'],
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Form({
    table: 'x_snc_miro_sam_unrecognized_identifier',
    view: default_view,
    sections: [
        {
            caption: 'Unrecognized Subscription Identifier',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'identifier', type: 'table_field' },
                        { field: 'number_of_subscriptions', type: 'table_field' },
                        { field: 'profiles', type: 'table_field' },
                        { field: 'software_model', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_unrecognized_identifier',
    view: default_view,
    columns: ['identifier', 'number_of_subscriptions', 'profiles', 'software_model'],
})

Record({
    $id: Now.ID['list-control-unrecognized'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_unrecognized_identifier',
        label: 'Unrecognized Subscription Identifiers',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
