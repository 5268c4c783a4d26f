// Form and lists of removal candidates: who, which licence, how long idle, what it saves, how far it has come.
import '@servicenow/sdk/global'
import { Form, Formatter, List, Record, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_removal_candidate',
    view: default_view,
    sections: [
        {
            caption: 'Removal Candidate',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                        { field: 'justification', type: 'table_field' },
                        { field: 'person', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                        { field: 'software_model', type: 'table_field' },
                        { field: 'subscription', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'profile', type: 'table_field' },
                        { field: 'rule', type: 'table_field' },
                        { field: 'notify_user', type: 'table_field' },
                        { field: 'assignment_group', type: 'table_field' },
                        { field: 'assigned_to', type: 'table_field' },
                        { field: 'due', type: 'table_field' },
                        { field: 'state_since', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'error', type: 'table_field' },
                        { field: 'next_step', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Licence and activity',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'user_principal_name', type: 'table_field' },
                        { field: 'subscription_identifier', type: 'table_field' },
                        { field: 'miro_role', type: 'table_field' },
                        { field: 'external_user_id', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'last_activity', type: 'table_field' },
                        { field: 'days_idle', type: 'table_field' },
                        { field: 'subscription_assigned', type: 'table_field' },
                        { field: 'external_created', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Savings',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'potential_savings', type: 'table_field' },
                        { field: 'realised_savings', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'currency', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Outcome',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'closed_on', type: 'table_field' },
                        { field: 'closing_reason', type: 'table_field' },
                        { field: 'verified_on', type: 'table_field' },
                        { field: 'undone_on', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'reactivated_on', type: 'table_field' },
                        { field: 'quiet_until', type: 'table_field' },
                        { field: 'consented', type: 'table_field' },
                        { field: 'by_hand', type: 'table_field' },
                        { field: 'run', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Journal',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'journal', type: 'table_field' },
                        { type: 'formatter', formatterRef: Formatter.Activities_Filtered },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_removal_candidate',
    view: default_view,
    columns: [
        'number',
        'state',
        'person',
        'idle_since',
        { element: 'potential_savings', sum: true },
        'currency',
        'software_model',
        'due',
        'profile',
    ],
})

List({
    table: 'x_snc_miro_sam_removal_candidate',
    view: default_view,
    parent: 'x_snc_miro_sam_profile',
    columns: [
        'number',
        'state',
        'person',
        'idle_since',
        { element: 'potential_savings', sum: true },
        'currency',
        'software_model',
        'due',
    ],
})

Record({
    $id: Now.ID['list-control-candidates'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        label: 'Removal Candidates',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Record({
    $id: Now.ID['list-control-profile-candidates'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_profile',
        label: 'Removal Candidates',
        related_list: 'x_snc_miro_sam_removal_candidate.profile',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Form({
    table: 'x_snc_miro_sam_consent_question',
    view: default_view,
    sections: [
        {
            caption: 'Consent Question',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'candidate', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'decides_as', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'due', type: 'table_field' },
                        { field: 'answer', type: 'table_field' },
                        { field: 'answered_on', type: 'table_field' },
                        { field: 'reminded_on', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_consent_question',
    view: default_view,
    columns: ['candidate', 'user', 'kind', 'decides_as', 'due', 'answer', 'answered_on'],
})

Record({
    $id: Now.ID['list-control-questions'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_consent_question',
        label: 'Consent Questions',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
