// Table of usage days: how many licences of a model a profile had on a day, and how many of them were in use.
import '@servicenow/sdk/global'
import { DateColumn, DecimalColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_snc_miro_sam_usage_day = Table({
    name: 'x_snc_miro_sam_usage_day',
    label: 'Usage Day',
    display: 'day',
    allowWebServiceAccess: true,
    schema: {
        day: DateColumn({ label: 'Day', readOnly: true, hint: 'Day of the complete download.' }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'delete',
            hint: 'Profile the figures are of.',
        }),
        software_model: ReferenceColumn({
            label: 'Software model',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_software_model',
            cascadeRule: 'delete',
            hint: 'Licence the figures are of.',
        }),
        assigned: IntegerColumn({
            label: 'Assigned',
            readOnly: true,
            default: 0,
            hint: 'People who hold the licence.',
        }),
        stale: IntegerColumn({
            label: 'Stale',
            readOnly: true,
            default: 0,
            hint: 'Of these, how many are idle by their rule.',
        }),
        active_30: IntegerColumn({
            label: 'Active within 30 days',
            readOnly: true,
            default: 0,
            hint: 'People active in the last 30 days.',
        }),
        active_60: IntegerColumn({
            label: 'Active 30 to 60 days ago',
            readOnly: true,
            default: 0,
            hint: 'People last active 30 to 60 days before.',
        }),
        active_90: IntegerColumn({
            label: 'Active 60 to 90 days ago',
            readOnly: true,
            default: 0,
            hint: 'People last active 60 to 90 days before.',
        }),
        active_120: IntegerColumn({
            label: 'Active 90 to 120 days ago',
            readOnly: true,
            default: 0,
            hint: 'People last active 90 to 120 days before.',
        }),
        older: IntegerColumn({
            label: 'Active longer ago',
            readOnly: true,
            default: 0,
            hint: 'People last active longer ago.',
        }),
        none: IntegerColumn({
            label: 'No recorded activity',
            readOnly: true,
            default: 0,
            hint: 'People without any recorded activity.',
        }),
        owned: IntegerColumn({ label: 'Owned', readOnly: true, hint: 'Rights owned on that day.' }),
        spend: DecimalColumn({
            label: 'Spend per year',
            scale: 4,
            readOnly: true,
            hint: 'What these rights cost in a year.',
        }),
        currency: StringColumn({
            label: 'Currency',
            maxLength: 3,
            readOnly: true,
            hint: 'Three letters of ISO 4217, for example EUR.',
        }),
    },
    index: [
        { name: 'usage_day_key', unique: true, element: ['profile', 'software_model', 'day'] },
        { name: 'usage_day_day', unique: false, element: 'day' },
        { name: 'usage_day_model', unique: false, element: ['software_model', 'day'] },
    ],
})
