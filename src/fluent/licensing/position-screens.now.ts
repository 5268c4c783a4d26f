// Forms and lists of reconciliation results, licence positions, remediation options and usage days.
import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_reconciliation',
    view: default_view,
    sections: [
        {
            caption: 'Reconciliation Result',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                        { field: 'trigger', type: 'table_field' },
                        { field: 'ran_for', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                        { field: 'group_by', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'progress', type: 'table_field' },
                        { field: 'data_as_of', type: 'table_field' },
                        { field: 'started', type: 'table_field' },
                        { field: 'ended', type: 'table_field' },
                        { field: 'run', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'progress_summary', type: 'table_field' },
                        { field: 'message', type: 'table_field' },
                        { field: 'next_step', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_reconciliation',
    view: default_view,
    columns: [
        'number',
        'status',
        'progress',
        'progress_summary',
        'group_by',
        'data_as_of',
        'started',
        'ended',
        'message',
        'latest',
    ],
})

Record({
    $id: Now.ID['list-control-reconciliation'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_reconciliation',
        label: 'Reconciliation Results',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

const listsReconciliation = Record({
    $id: Now.ID['related-lists-reconciliation'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_reconciliation', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-reconciliation-licence-position-reconciliation'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsReconciliation,
        position: 0,
        related_list: 'x_snc_miro_sam_licence_position.reconciliation',
        filter: 'ORDERBYsoftware_model',
    },
})

Form({
    table: 'x_snc_miro_sam_licence_position',
    view: default_view,
    sections: [
        {
            caption: 'Licence Position',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                        { field: 'software_model', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'reconciliation', type: 'table_field' },
                        { field: 'group_by', type: 'table_field' },
                        { field: 'group_name', type: 'table_field' },
                        { field: 'latest', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'reason', type: 'table_field' },
                        { field: 'note', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Rights',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'required', type: 'table_field' },
                        { field: 'owned', type: 'table_field' },
                        { field: 'used', type: 'table_field' },
                        { field: 'needed', type: 'table_field' },
                        { field: 'available', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'stale', type: 'table_field' },
                        { field: 'excluded', type: 'table_field' },
                        { field: 'unlicensed', type: 'table_field' },
                        { field: 'not_entitled', type: 'table_field' },
                        { field: 'without_person', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Money',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'price', type: 'table_field' },
                        { field: 'currency', type: 'table_field' },
                        { field: 'true_up', type: 'table_field' },
                        { field: 'over_licensed', type: 'table_field' },
                        { field: 'potential', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'true_up_after_reclaim', type: 'table_field' },
                        { field: 'next_review', type: 'table_field' },
                        { field: 'true_up_at_review', type: 'table_field' },
                        { field: 'true_up_at_review_after_reclaim', type: 'table_field' },
                        { field: 'required_cost', type: 'table_field' },
                        { field: 'excluded_cost', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Renewal',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'right_size', type: 'table_field' }],
                    rightElements: [
                        { field: 'miro_purchased', type: 'table_field' },
                        { field: 'miro_difference', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_licence_position',
    view: default_view,
    columns: [
        'software_model',
        'status',
        'required',
        'owned',
        'true_up',
        'potential',
        'currency',
        'needed',
        'available',
        'stale',
        'excluded',
        'profile',
        'group_name',
        'reason',
    ],
})

List({
    table: 'x_snc_miro_sam_licence_position',
    view: default_view,
    parent: 'x_snc_miro_sam_reconciliation',
    columns: [
        'software_model',
        'group_name',
        'status',
        'required',
        'owned',
        'true_up',
        'currency',
        'needed',
        'available',
        'profile',
    ],
})

Record({
    $id: Now.ID['list-control-licence-position'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_licence_position',
        label: 'Licence Positions',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

const listsLicencePosition = Record({
    $id: Now.ID['related-lists-licence-position'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_licence_position', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-licence-position-remediation-option-licence-position'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsLicencePosition,
        position: 0,
        related_list: 'x_snc_miro_sam_remediation_option.licence_position',
        filter: 'ORDERBYnumber',
    },
})

Record({
    $id: Now.ID['related-list-licence-position-subscription-licence-position'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsLicencePosition,
        position: 1,
        related_list: 'x_snc_miro_sam_subscription.licence_position',
        filter: 'ORDERBYuser_principal_name',
    },
})

List({
    table: 'x_snc_miro_sam_subscription',
    view: default_view,
    parent: 'x_snc_miro_sam_licence_position',
    columns: [
        'user_principal_name',
        'counts_as',
        'counts_as_stale',
        'unlicensed',
        'unlicensed_reason',
        'last_activity',
        'subscription_assigned',
        'user',
    ],
})

Form({
    table: 'x_snc_miro_sam_remediation_option',
    view: default_view,
    sections: [
        {
            caption: 'Remediation Option',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                        { field: 'rights', type: 'table_field' },
                        { field: 'money', type: 'table_field' },
                        { field: 'currency', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'licence_position', type: 'table_field' },
                        { field: 'affects_compliance', type: 'table_field' },
                        { field: 'opened_by', type: 'table_field' },
                        { field: 'proven_rights', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'message', type: 'table_field' },
                        { field: 'effect', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_remediation_option',
    view: default_view,
    columns: ['number', 'kind', 'rights', 'money', 'currency', 'affects_compliance', 'status', 'message', 'effect'],
})

Record({
    $id: Now.ID['list-control-remediation-option'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_remediation_option',
        label: 'Remediation Options',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

List({
    table: 'x_snc_miro_sam_usage_day',
    view: default_view,
    columns: [
        'day',
        'software_model',
        'assigned',
        'owned',
        'spend',
        'currency',
        'stale',
        'active_30',
        'active_60',
        'active_90',
        'active_120',
        'older',
        'none',
        'profile',
    ],
})

Record({
    $id: Now.ID['list-control-usage-day'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_usage_day',
        label: 'Usage Days',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
