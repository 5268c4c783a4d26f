// Form and list of reclamation rules: when a licence is idle, who is asked, how many at once.
import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_reclamation_rule',
    view: default_view,
    sections: [
        {
            caption: 'Software Reclamation Rule',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'profile', type: 'table_field' },
                        { field: 'software_models', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'When a licence is idle',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'last_activity_threshold', type: 'table_field' },
                        { field: 'include_no_activity', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'grace_days', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Consent',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'notify_user', type: 'table_field' },
                        { field: 'days_before_auto_reclamation', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'assignment_group', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Ceilings and savings',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'auto_reclaim', type: 'table_field' },
                        { field: 'max_per_run', type: 'table_field' },
                        { field: 'max_percent', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'annual_price', type: 'table_field' },
                        { field: 'currency', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_reclamation_rule',
    view: default_view,
    columns: [
        'name',
        'active',
        'last_activity_threshold',
        'annual_price',
        'currency',
        'max_per_run',
        'max_percent',
        'include_no_activity',
        'notify_user',
        'days_before_auto_reclamation',
        'profile',
    ],
})

Record({
    $id: Now.ID['list-control-rules'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_reclamation_rule',
        label: 'Reclamation Rules',
        new_roles: ['x_snc_miro_sam.admin'],
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
