// Tables of reconciliation results, of the licence positions each of them found, and of what can be done about those.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    DecimalColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

const groupings = {
    none: [
        { label: 'None', sequence: 0, language: 'en' },
        { label: 'なし', sequence: 0, language: 'ja' },
    ],
    cost_center: [
        { label: 'Cost center', sequence: 1, language: 'en' },
        { label: 'コストセンター', sequence: 1, language: 'ja' },
    ],
    department: [
        { label: 'Department', sequence: 2, language: 'en' },
        { label: '部門', sequence: 2, language: 'ja' },
    ],
    company: [
        { label: 'Company', sequence: 3, language: 'en' },
        { label: '会社', sequence: 3, language: 'ja' },
    ],
    country: [
        { label: 'Country', sequence: 4, language: 'en' },
        { label: '国', sequence: 4, language: 'ja' },
    ],
    region: [
        { label: 'Region', sequence: 5, language: 'en' },
        { label: '地域', sequence: 5, language: 'ja' },
    ],
}

export const x_snc_miro_sam_reconciliation = Table({
    name: 'x_snc_miro_sam_reconciliation',
    label: 'Reconciliation Result',
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MRR', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            readOnly: true,
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
            hint: 'Number given by the system.',
        }),
        status: ChoiceColumn({
            label: 'Status',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'in_progress',
            choices: {
                in_progress: [
                    { label: 'In progress', sequence: 0, language: 'en' },
                    { label: '実行中', sequence: 0, language: 'ja' },
                ],
                completed: [
                    { label: 'Completed', sequence: 1, language: 'en' },
                    { label: '完了', sequence: 1, language: 'ja' },
                ],
                partially_completed: [
                    { label: 'Partially completed', sequence: 2, language: 'en' },
                    { label: '一部完了', sequence: 2, language: 'ja' },
                ],
                failed: [
                    { label: 'Failed', sequence: 3, language: 'en' },
                    { label: '失敗', sequence: 3, language: 'ja' },
                ],
                stopped: [
                    { label: 'Stopped', sequence: 4, language: 'en' },
                    { label: '停止', sequence: 4, language: 'ja' },
                ],
            },
            hint: 'How far the reconciliation is, or how it ended.',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'clear',
            hint: 'Empty: every published profile was counted.',
        }),
        trigger: ChoiceColumn({
            label: 'Trigger',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'on_demand',
            choices: {
                scheduled: [
                    { label: 'Scheduled', sequence: 0, language: 'en' },
                    { label: 'スケジュール', sequence: 0, language: 'ja' },
                ],
                on_demand: [
                    { label: 'On demand', sequence: 1, language: 'en' },
                    { label: 'オンデマンド', sequence: 1, language: 'ja' },
                ],
            },
            hint: 'Who or what started it.',
        }),
        ran_for: StringColumn({
            label: 'Ran for',
            readOnly: true,
            maxLength: 255,
            hint: 'Profiles that were counted, in words.',
        }),
        group_by: ChoiceColumn({
            label: 'Group by',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'none',
            choices: groupings,
            hint: 'By what positions are told besides the whole.',
        }),
        progress: IntegerColumn({
            label: 'Progress (%)',
            readOnly: true,
            default: 0,
            hint: 'Share that is done, 0 to 100 percent.',
        }),
        progress_summary: StringColumn({
            label: 'Progress summary',
            readOnly: true,
            maxLength: 1000,
            hint: 'Which step is at work.',
        }),
        data_as_of: DateTimeColumn({
            label: 'Data as of',
            readOnly: true,
            hint: 'The oldest of the complete downloads it was judged on.',
        }),
        started: DateTimeColumn({ label: 'Started', readOnly: true, hint: 'Time at which it began.' }),
        ended: DateTimeColumn({ label: 'Ended', readOnly: true, hint: 'Time at which it ended; empty while it runs.' }),
        message: StringColumn({ label: 'Message', readOnly: true, maxLength: 4000, hint: 'How it ended, in words.' }),
        next_step: StringColumn({
            label: 'Next step',
            readOnly: true,
            maxLength: 4000,
            hint: 'What to do now; empty where there is nothing.',
        }),
        run: ReferenceColumn({
            label: 'Job result',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_job_result',
            cascadeRule: 'clear',
            hint: 'Run that did the work.',
        }),
        latest: BooleanColumn({
            label: 'Latest',
            readOnly: true,
            default: false,
            hint: 'Set on the newest complete result.',
        }),
        // Where the count stands between two slices: as large as profiles, models and groups make it, never as rows do.
        place: StringColumn({
            label: 'Place',
            readOnly: true,
            maxLength: 4000000,
            hint: 'Where it goes on after a stop; read by the app only.',
        }),
        step: IntegerColumn({
            label: 'Step',
            readOnly: true,
            default: 0,
            hint: 'Steps done so far; only the owner of the newest may write.',
        }),
        stopped_by: StringColumn({
            label: 'Stop asked by',
            readOnly: true,
            maxLength: 255,
            hint: 'Person who asked it to stop.',
        }),
    },
    index: [
        { name: 'reconciliation_number', unique: true, element: 'number' },
        { name: 'reconciliation_latest', unique: false, element: ['latest', 'status'] },
        { name: 'reconciliation_run', unique: true, element: 'run' },
        { name: 'reconciliation_profile', unique: false, element: 'profile' },
        { name: 'reconciliation_ended', unique: false, element: 'ended' },
    ],
})

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

export const x_snc_miro_sam_remediation_option = Table({
    name: 'x_snc_miro_sam_remediation_option',
    label: 'Remediation Option',
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MRO', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            readOnly: true,
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
            hint: 'Number given by the system.',
        }),
        licence_position: ReferenceColumn({
            label: 'Licence position',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_licence_position',
            cascadeRule: 'delete',
            hint: 'Position the option would mend.',
        }),
        kind: ChoiceColumn({
            label: 'Option',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                reclaim_idle: [
                    { label: 'Reclaim idle seats', sequence: 0, language: 'en' },
                    { label: '未使用シートの回収', sequence: 0, language: 'ja' },
                ],
                purchase: [
                    { label: 'Purchase rights', sequence: 1, language: 'en' },
                    { label: '権利の購入', sequence: 1, language: 'ja' },
                ],
                downgrade: [
                    { label: 'Downgrade', sequence: 2, language: 'en' },
                    { label: 'ダウングレード', sequence: 2, language: 'ja' },
                ],
                right_size: [
                    { label: 'Right-size at renewal', sequence: 3, language: 'en' },
                    { label: '更新時の適正化', sequence: 3, language: 'ja' },
                ],
            },
            hint: 'What is done about the position.',
        }),
        rights: IntegerColumn({ label: 'Rights', readOnly: true, hint: 'Rights it is worth.' }),
        money: DecimalColumn({ label: 'Amount', scale: 4, readOnly: true, hint: 'What it saves or costs in a year.' }),
        currency: StringColumn({
            label: 'Currency',
            maxLength: 3,
            readOnly: true,
            hint: 'Three letters of ISO 4217, for example EUR.',
        }),
        affects_compliance: BooleanColumn({
            label: 'Affects compliance',
            readOnly: true,
            default: false,
            hint: 'Set where the status of the position changes by it.',
        }),
        status: ChoiceColumn({
            label: 'Status',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'new',
            choices: {
                new: [
                    { label: 'New', sequence: 0, language: 'en' },
                    { label: '新規', sequence: 0, language: 'ja' },
                ],
                in_progress: [
                    { label: 'In Progress', sequence: 1, language: 'en' },
                    { label: '進行中', sequence: 1, language: 'ja' },
                ],
                complete: [
                    { label: 'Complete', sequence: 2, language: 'en' },
                    { label: '完了', sequence: 2, language: 'ja' },
                ],
                completed_with_errors: [
                    { label: 'Completed with Errors', sequence: 3, language: 'en' },
                    { label: 'エラーありで完了', sequence: 3, language: 'ja' },
                ],
                void: [
                    { label: 'Void', sequence: 4, language: 'en' },
                    { label: '無効', sequence: 4, language: 'ja' },
                ],
            },
            hint: 'How far the option is.',
        }),
        opened_by: ReferenceColumn({
            label: 'Opened by',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            hint: 'Person who started it.',
        }),
        message: StringColumn({
            label: 'Message',
            readOnly: true,
            maxLength: 4000,
            hint: 'Memo: what to do, and what it is worth.',
        }),
        proven_rights: IntegerColumn({
            label: 'Proven rights',
            readOnly: true,
            hint: 'What the reconciliation after it found.',
        }),
        effect: StringColumn({
            label: 'Effect',
            readOnly: true,
            maxLength: 1000,
            hint: 'What the reconciliation after it proves, in words.',
        }),
    },
    index: [
        { name: 'remediation_option_number', unique: true, element: 'number' },
        { name: 'remediation_option_key', unique: true, element: ['licence_position', 'kind'] },
        { name: 'remediation_option_status', unique: false, element: 'status' },
        { name: 'remediation_option_person', unique: false, element: 'opened_by' },
    ],
})
