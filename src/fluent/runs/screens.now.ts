// Forms and lists of scheduled jobs and their results: what ran, what came of it, what to do next.
import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_scheduled_job',
    view: default_view,
    sections: [
        {
            caption: 'Scheduled Job',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'last_state', type: 'table_field' },
                        { field: 'last_run', type: 'table_field' },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'time_of_day', type: 'table_field' },
                        { field: 'time_zone', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'next_run', type: 'table_field' }],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_scheduled_job',
    view: default_view,
    columns: ['name', 'kind', 'active', 'time_of_day', 'next_run', 'last_run', 'last_state', 'profile'],
})

List({
    table: 'x_snc_miro_sam_scheduled_job',
    view: default_view,
    parent: 'x_snc_miro_sam_profile',
    columns: ['name', 'kind', 'active', 'time_of_day', 'next_run', 'last_run', 'last_state'],
})

Record({
    $id: Now.ID['list-control-jobs'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        label: 'Scheduled Jobs',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Record({
    $id: Now.ID['list-control-profile-jobs'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_profile',
        label: 'Scheduled Jobs',
        related_list: 'x_snc_miro_sam_scheduled_job.profile',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Form({
    table: 'x_snc_miro_sam_job_result',
    view: default_view,
    sections: [
        {
            caption: 'Scheduled Job Result',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'name', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'trigger', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                        { field: 'job', type: 'table_field' },
                        { field: 'resume_at', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'message', type: 'table_field' },
                        { field: 'next_step', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'What changed',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'members', type: 'table_field' },
                        { field: 'active_members', type: 'table_field' },
                        { field: 'inserted', type: 'table_field' },
                        { field: 'updated', type: 'table_field' },
                        { field: 'removed', type: 'table_field' },
                        { field: 'unchanged', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'left_out', type: 'table_field' },
                        { field: 'licence_changed', type: 'table_field' },
                        { field: 'active_again', type: 'table_field' },
                        { field: 'without_user', type: 'table_field' },
                        { field: 'to_remove', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'How it ran',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'started', type: 'table_field' },
                        { field: 'ended', type: 'table_field' },
                        { field: 'heartbeat', type: 'table_field' },
                        { field: 'milliseconds', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'slice', type: 'table_field' },
                        { field: 'pages', type: 'table_field' },
                        { field: 'requests', type: 'table_field' },
                        { field: 'statements', type: 'table_field' },
                        { field: 'writes', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_job_result',
    view: default_view,
    columns: [
        'number',
        'name',
        'state',
        'message',
        'started',
        'ended',
        'members',
        'inserted',
        'updated',
        'removed',
        'profile',
    ],
})

List({
    table: 'x_snc_miro_sam_job_result',
    view: default_view,
    parent: 'x_snc_miro_sam_profile',
    columns: ['number', 'name', 'state', 'message', 'started', 'ended', 'members', 'inserted', 'updated', 'removed'],
})

Record({
    $id: Now.ID['list-control-results'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_job_result',
        label: 'Job Results',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Record({
    $id: Now.ID['list-control-profile-results'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_profile',
        label: 'Scheduled Job Results',
        related_list: 'x_snc_miro_sam_job_result.profile',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
