// Table of usage days: how many licences of a model a profile had on a day, and how many of them were in use.
import '@servicenow/sdk/global'
import { DateColumn, DecimalColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_snc_miro_sam_usage_day = Table({
    name: 'x_snc_miro_sam_usage_day',
    label: 'Usage Day',
    display: 'day',
    allowWebServiceAccess: true,
    schema: {
        day: DateColumn({ label: 'Day', readOnly: true }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'delete',
        }),
        software_model: ReferenceColumn({
            label: 'Software model',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_software_model',
            cascadeRule: 'delete',
        }),
        assigned: IntegerColumn({ label: 'Assigned', readOnly: true, default: 0 }),
        stale: IntegerColumn({ label: 'Stale', readOnly: true, default: 0 }),
        active_30: IntegerColumn({ label: 'Active within 30 days', readOnly: true, default: 0 }),
        active_60: IntegerColumn({ label: 'Active 30 to 60 days ago', readOnly: true, default: 0 }),
        active_90: IntegerColumn({ label: 'Active 60 to 90 days ago', readOnly: true, default: 0 }),
        active_120: IntegerColumn({ label: 'Active 90 to 120 days ago', readOnly: true, default: 0 }),
        older: IntegerColumn({ label: 'Active longer ago', readOnly: true, default: 0 }),
        none: IntegerColumn({ label: 'No recorded activity', readOnly: true, default: 0 }),
        owned: IntegerColumn({ label: 'Owned', readOnly: true }),
        spend: DecimalColumn({ label: 'Spend per year', scale: 4, readOnly: true }),
        currency: StringColumn({ label: 'Currency', maxLength: 3, readOnly: true }),
    },
    index: [
        { name: 'usage_day_key', unique: true, element: ['profile', 'software_model', 'day'] },
        { name: 'usage_day_day', unique: false, element: 'day' },
        { name: 'usage_day_model', unique: false, element: ['software_model', 'day'] },
    ],
})
