// The profile form, section by section as the product's set-up page shows it.
import '@servicenow/sdk/global'
import { Form, default_view } from '@servicenow/sdk/core'
import { customIntegration } from '../navigation/views.now.ts'

Form({
    table: 'x_snc_miro_sam_profile',
    view: default_view,
    sections: [
        {
            caption: 'Integration Profile',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'display_name', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                        { field: 'profile_type', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'organization_name', type: 'table_field' },
                        { field: 'plan', type: 'table_field' },
                        { field: 'purchased_licences', type: 'table_field' },
                        { field: 'home_instance', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'setup_checklist', type: 'table_field' },
                        { field: 'vendor_configuration', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Download Subscription Subflow',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'download_subscriptions', type: 'table_field' },
                        { field: 'download_alias', type: 'table_field' },
                        { field: 'download_subflow', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Reclaim Subscription Subflow',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'reclaim_subscriptions', type: 'table_field' },
                        { field: 'reclaim_alias', type: 'table_field' },
                        { field: 'reclaim_subflow', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'State of the connection',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'validation', type: 'table_field' },
                        { field: 'last_validated', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'organization_id', type: 'table_field' },
                        { field: 'token_user_id', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'validation_message', type: 'table_field' },
                        { field: 'support_packet', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Refresh',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'refresh_time', type: 'table_field' },
                        { field: 'refresh_time_zone', type: 'table_field' },
                        { field: 'published_on', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'last_refresh', type: 'table_field' },
                        { field: 'next_refresh', type: 'table_field' },
                        { field: 'active_run', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_snc_miro_sam_profile',
    view: customIntegration,
    sections: [
        {
            caption: 'Integration Profile',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'display_name', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                        { field: 'profile_type', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'organization_name', type: 'table_field' },
                        { field: 'validation', type: 'table_field' },
                        { field: 'last_refresh', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Download Subscription Subflow',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'download_subscriptions', type: 'table_field' },
                        { field: 'download_alias', type: 'table_field' },
                        { field: 'download_subflow', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Reclaim Subscription Subflow',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'reclaim_subscriptions', type: 'table_field' },
                        { field: 'reclaim_alias', type: 'table_field' },
                        { field: 'reclaim_subflow', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
