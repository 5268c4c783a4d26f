// The table of the licence positions that a reconciliation found.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DecimalColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { groupings } from './groupings.now.ts'

export const x_snc_miro_sam_licence_position = Table({
    name: 'x_snc_miro_sam_licence_position',
    label: 'Licence Position',
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MLP', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            readOnly: true,
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
            hint: 'Number given by the system.',
        }),
        reconciliation: ReferenceColumn({
            label: 'Reconciliation result',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_reconciliation',
            cascadeRule: 'delete',
            hint: 'Reconciliation that worked out this position.',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'clear',
            hint: 'Empty: pooled over the profiles without rights of their own.',
        }),
        software_model: ReferenceColumn({
            label: 'Software model',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_software_model',
            cascadeRule: 'clear',
            hint: 'Empty: licences that no model knows.',
        }),
        group_by: ChoiceColumn({
            label: 'Grouped by',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'none',
            choices: groupings,
            hint: 'By what the position is told; None is the whole.',
        }),
        group_value: StringColumn({
            label: 'Group',
            readOnly: true,
            maxLength: 255,
            hint: 'Value of the group, such as the sys_id of a department.',
        }),
        group_name: StringColumn({ label: 'Group name', readOnly: true, maxLength: 255, hint: 'Name of the group.' }),
        status: ChoiceColumn({
            label: 'Status',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                compliant: [
                    { label: 'Compliant', sequence: 0, language: 'en' },
                    { label: '準拠', sequence: 0, language: 'ja' },
                ],
                not_compliant: [
                    { label: 'Not Compliant', sequence: 1, language: 'en' },
                    { label: '非準拠', sequence: 1, language: 'ja' },
                ],
                failed: [
                    { label: 'Failed', sequence: 2, language: 'en' },
                    { label: '失敗', sequence: 2, language: 'ja' },
                ],
                not_judged: [
                    { label: 'Not judged', sequence: 3, language: 'en' },
                    { label: '判定なし', sequence: 3, language: 'ja' },
                ],
            },
            hint: 'Whether the rights are enough.',
        }),
        reason: StringColumn({
            label: 'Reason',
            readOnly: true,
            maxLength: 1000,
            hint: 'Why the status is what it is.',
        }),
        note: StringColumn({ label: 'Note', readOnly: true, maxLength: 4000, hint: 'What else is to be known.' }),
        required: IntegerColumn({ label: 'Licenses required', readOnly: true, hint: 'People who need a right.' }),
        owned: IntegerColumn({ label: 'Licenses owned', readOnly: true, hint: 'Rights of all entitlements in use.' }),
        used: IntegerColumn({ label: 'Rights used', readOnly: true, hint: 'Rights that people use.' }),
        needed: IntegerColumn({ label: 'Rights needed', readOnly: true, hint: 'Rights that are missing.' }),
        available: IntegerColumn({ label: 'Licenses available', readOnly: true, hint: 'Rights nobody uses.' }),
        stale: IntegerColumn({ label: 'Stale', readOnly: true, hint: 'Of the people counted, how many are idle.' }),
        excluded: IntegerColumn({
            label: 'Excluded',
            readOnly: true,
            hint: 'People not counted because a rule excludes them.',
        }),
        excluded_cost: DecimalColumn({
            label: 'Cost of excluded',
            scale: 4,
            readOnly: true,
            hint: 'What their licences cost in a year.',
        }),
        required_cost: DecimalColumn({
            label: 'Cost of required',
            scale: 4,
            readOnly: true,
            hint: 'Required × price a year: what is charged back.',
        }),
        unlicensed: IntegerColumn({
            label: 'Unlicensed subscriptions',
            readOnly: true,
            hint: 'People above the rights.',
        }),
        not_entitled: IntegerColumn({
            label: 'Not entitled',
            readOnly: true,
            hint: 'People with a licence no model knows.',
        }),
        without_person: IntegerColumn({
            label: 'Without user record',
            readOnly: true,
            hint: 'People counted who have no user record.',
        }),
        price: DecimalColumn({
            label: 'Price per right and year',
            scale: 4,
            readOnly: true,
            hint: 'Price of one right for a year, in the currency of the row.',
        }),
        currency: StringColumn({
            label: 'Currency',
            maxLength: 3,
            readOnly: true,
            hint: 'Three letters of ISO 4217, for example EUR.',
        }),
        true_up: DecimalColumn({
            label: 'True-up cost',
            scale: 4,
            readOnly: true,
            hint: 'What the missing rights cost for the rest of the term.',
        }),
        over_licensed: DecimalColumn({
            label: 'Over-licensed amount',
            scale: 4,
            readOnly: true,
            hint: 'What the rights nobody uses cost in a year.',
        }),
        potential: DecimalColumn({
            label: 'Potential savings',
            scale: 4,
            readOnly: true,
            hint: 'What reclaiming idle seats saves in a year.',
        }),
        true_up_after_reclaim: DecimalColumn({
            label: 'True-up after reclaim',
            scale: 4,
            readOnly: true,
            hint: 'True-up cost once idle seats are reclaimed.',
        }),
        next_review: DateColumn({ label: 'Next review', readOnly: true, hint: 'Day of the next review of the seats.' }),
        true_up_at_review: DecimalColumn({
            label: 'True-up at review',
            scale: 4,
            readOnly: true,
            hint: 'What Miro bills at the next review.',
        }),
        true_up_at_review_after_reclaim: DecimalColumn({
            label: 'True-up at review after reclaim',
            scale: 4,
            readOnly: true,
            hint: 'The same, once idle seats are reclaimed.',
        }),
        right_size: IntegerColumn({
            label: 'Right size',
            readOnly: true,
            hint: 'Rights to order at the renewal, headroom included.',
        }),
        miro_purchased: IntegerColumn({
            label: "Miro's own count",
            readOnly: true,
            hint: 'Licences that were purchased, as Miro says.',
        }),
        miro_difference: IntegerColumn({
            label: "Difference to Miro's count",
            readOnly: true,
            hint: "Miro's count minus the rights entered here.",
        }),
        latest: BooleanColumn({
            label: 'Latest',
            readOnly: true,
            default: false,
            hint: 'Set on the newest complete result.',
        }),
        // Licences by cost center, department and manager; kept for the last result of each month.
        shares: StringColumn({
            label: 'Shares',
            readOnly: true,
            maxLength: 4000000,
            hint: 'Shares of cost centers, departments and managers; read by chargeback.',
        }),
    },
    index: [
        { name: 'licence_position_number', unique: true, element: 'number' },
        {
            name: 'licence_position_key',
            unique: true,
            element: ['reconciliation', 'profile', 'software_model', 'group_by', 'group_value'],
        },
        { name: 'licence_position_latest', unique: false, element: ['latest', 'software_model', 'profile'] },
        { name: 'licence_position_profile', unique: false, element: 'profile' },
        { name: 'licence_position_model', unique: false, element: 'software_model' },
    ],
})
