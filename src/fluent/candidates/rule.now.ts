// Table of reclamation rules: after how long without activity a licence is idle, and how gently it is taken back.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    DecimalColumn,
    IntegerColumn,
    ListColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_snc_miro_sam_reclamation_rule = Table({
    name: 'x_snc_miro_sam_reclamation_rule',
    label: 'Software Reclamation Rule',
    display: 'name',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        name: StringColumn({
            label: 'Name',
            maxLength: 200,
            mandatory: true,
            hint: 'Name of the rule; candidates and journals name it.',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'clear',
            hint: 'Empty: the rule holds for every profile.',
        }),
        software_models: ListColumn({
            label: 'Software models',
            referenceTable: 'x_snc_miro_sam_software_model',
            maxLength: 4000,
            hint: 'The licences this rule covers. Empty: none.',
        }),
        active: BooleanColumn({ label: 'Active', default: true, hint: 'Only active rules make candidates.' }),
        last_activity_threshold: IntegerColumn({
            label: 'Last activity threshold (days)',
            default: 60,
            min: 1,
            max: 3650,
            mandatory: true,
            hint: 'Idle for more than so many days, 1 to 3650.',
        }),
        include_no_activity: BooleanColumn({
            label: 'Include people without recorded activity',
            default: false,
            hint: 'No recorded activity is no proof of no need.',
        }),
        grace_days: IntegerColumn({
            label: 'Grace for freshly assigned licences (days)',
            default: 30,
            min: 0,
            max: 3650,
            hint: 'So many days after the assignment a licence is not judged, 0 to 3650.',
        }),
        notify_user: BooleanColumn({
            label: 'Notify user',
            default: true,
            hint: 'The person is asked by e-mail before a licence is taken back.',
        }),
        days_before_auto_reclamation: IntegerColumn({
            label: 'Days before auto-reclamation',
            default: 3,
            min: 1,
            max: 90,
            hint: 'Without an answer for so many days the licence counts as released.',
        }),
        auto_reclaim: BooleanColumn({
            label: 'Start by itself',
            default: false,
            hint: 'The daily job starts ready candidates without a click, within the ceilings.',
        }),
        max_per_run: IntegerColumn({
            label: 'At most people in 24 hours',
            default: 100,
            min: 0,
            max: 100000,
            hint: 'People the rule may deactivate in 24 hours.',
        }),
        max_percent: IntegerColumn({
            label: 'At most percent of paid seats in 24 hours',
            default: 10,
            min: 0,
            max: 100,
            hint: 'Share of the paid seats the rule may deactivate in 24 hours, in percent.',
        }),
        annual_price: DecimalColumn({
            label: 'Price of a licence per year',
            scale: 2,
            hint: 'What one licence costs in a year; candidates carry it as saving.',
        }),
        currency: StringColumn({
            label: 'Currency',
            maxLength: 3,
            default: 'USD',
            hint: 'Three letters of ISO 4217, for example EUR.',
        }),
        assignment_group: ReferenceColumn({
            label: 'Assignment group',
            referenceTable: 'sys_user_group',
            cascadeRule: 'clear',
            hint: 'Decides about keeping where the person has no manager.',
        }),
    },
    index: [
        { name: 'reclamation_rule_profile', unique: false, element: ['profile', 'active'] },
        { name: 'reclamation_rule_name', unique: true, element: 'name' },
    ],
})
