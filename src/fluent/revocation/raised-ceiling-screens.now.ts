// Form and list of raised ceilings: one named batch beyond the ceilings, with its reason.
import '@servicenow/sdk/global'
import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'x_snc_miro_sam_raised_ceiling',
    view: default_view,
    sections: [
        {
            caption: 'Raised Ceiling',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'people', type: 'table_field' },
                        { field: 'valid_until', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'reason', type: 'table_field' }] },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_raised_ceiling',
    view: default_view,
    columns: ['name', 'profile', 'people', 'reason', 'valid_until', 'sys_created_by'],
})
