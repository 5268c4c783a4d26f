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
        }),
        ran_for: StringColumn({ label: 'Ran for', readOnly: true, maxLength: 255 }),
        group_by: ChoiceColumn({
            label: 'Group by',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'none',
            choices: groupings,
        }),
        progress: IntegerColumn({ label: 'Progress (%)', readOnly: true, default: 0 }),
        progress_summary: StringColumn({ label: 'Progress summary', readOnly: true, maxLength: 1000 }),
        data_as_of: DateTimeColumn({
            label: 'Data as of',
            readOnly: true,
            hint: 'The oldest of the complete downloads it was judged on.',
        }),
        started: DateTimeColumn({ label: 'Started', readOnly: true }),
        ended: DateTimeColumn({ label: 'Ended', readOnly: true }),
        message: StringColumn({ label: 'Message', readOnly: true, maxLength: 4000 }),
        next_step: StringColumn({ label: 'Next step', readOnly: true, maxLength: 4000 }),
        run: ReferenceColumn({
            label: 'Job result',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_job_result',
            cascadeRule: 'clear',
        }),
        latest: BooleanColumn({ label: 'Latest', readOnly: true, default: false }),
        // Where the count stands between two slices: as large as profiles, models and groups make it, never as rows do.
        place: StringColumn({ label: 'Place', readOnly: true, maxLength: 4000000 }),
        step: IntegerColumn({ label: 'Step', readOnly: true, default: 0 }),
        stopped_by: StringColumn({ label: 'Stop asked by', readOnly: true, maxLength: 255 }),
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
        }),
        reconciliation: ReferenceColumn({
            label: 'Reconciliation result',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_reconciliation',
            cascadeRule: 'delete',
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
        }),
        group_value: StringColumn({ label: 'Group', readOnly: true, maxLength: 255 }),
        group_name: StringColumn({ label: 'Group name', readOnly: true, maxLength: 255 }),
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
        }),
        reason: StringColumn({ label: 'Reason', readOnly: true, maxLength: 1000 }),
        note: StringColumn({ label: 'Note', readOnly: true, maxLength: 4000 }),
        required: IntegerColumn({ label: 'Licenses required', readOnly: true }),
        owned: IntegerColumn({ label: 'Licenses owned', readOnly: true }),
        used: IntegerColumn({ label: 'Rights used', readOnly: true }),
        needed: IntegerColumn({ label: 'Rights needed', readOnly: true }),
        available: IntegerColumn({ label: 'Licenses available', readOnly: true }),
        stale: IntegerColumn({ label: 'Stale', readOnly: true }),
        excluded: IntegerColumn({ label: 'Excluded', readOnly: true }),
        excluded_cost: DecimalColumn({ label: 'Cost of excluded', scale: 4, readOnly: true }),
        required_cost: DecimalColumn({
            label: 'Cost of required',
            scale: 4,
            readOnly: true,
            hint: 'Required × price a year: what is charged back.',
        }),
        unlicensed: IntegerColumn({ label: 'Unlicensed subscriptions', readOnly: true }),
        not_entitled: IntegerColumn({ label: 'Not entitled', readOnly: true }),
        without_person: IntegerColumn({ label: 'Without user record', readOnly: true }),
        price: DecimalColumn({ label: 'Price per right and year', scale: 4, readOnly: true }),
        currency: StringColumn({ label: 'Currency', maxLength: 3, readOnly: true }),
        true_up: DecimalColumn({ label: 'True-up cost', scale: 4, readOnly: true }),
        over_licensed: DecimalColumn({ label: 'Over-licensed amount', scale: 4, readOnly: true }),
        potential: DecimalColumn({ label: 'Potential savings', scale: 4, readOnly: true }),
        true_up_after_reclaim: DecimalColumn({ label: 'True-up after reclaim', scale: 4, readOnly: true }),
        next_review: DateColumn({ label: 'Next review', readOnly: true }),
        true_up_at_review: DecimalColumn({ label: 'True-up at review', scale: 4, readOnly: true }),
        true_up_at_review_after_reclaim: DecimalColumn({
            label: 'True-up at review after reclaim',
            scale: 4,
            readOnly: true,
        }),
        right_size: IntegerColumn({ label: 'Right size', readOnly: true }),
        miro_purchased: IntegerColumn({ label: "Miro's own count", readOnly: true }),
        miro_difference: IntegerColumn({ label: "Difference to Miro's count", readOnly: true }),
        latest: BooleanColumn({ label: 'Latest', readOnly: true, default: false }),
        // Licences by cost center, department and manager; kept for the last result of each month.
        shares: StringColumn({ label: 'Shares', readOnly: true, maxLength: 4000000 }),
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
        }),
        licence_position: ReferenceColumn({
            label: 'Licence position',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_licence_position',
            cascadeRule: 'delete',
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
        }),
        rights: IntegerColumn({ label: 'Rights', readOnly: true }),
        money: DecimalColumn({ label: 'Amount', scale: 4, readOnly: true }),
        currency: StringColumn({ label: 'Currency', maxLength: 3, readOnly: true }),
        affects_compliance: BooleanColumn({ label: 'Affects compliance', readOnly: true, default: false }),
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
        }),
        opened_by: ReferenceColumn({
            label: 'Opened by',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        message: StringColumn({ label: 'Message', readOnly: true, maxLength: 4000 }),
        proven_rights: IntegerColumn({
            label: 'Proven rights',
            readOnly: true,
            hint: 'What the reconciliation after it found.',
        }),
        effect: StringColumn({ label: 'Effect', readOnly: true, maxLength: 1000 }),
    },
    index: [
        { name: 'remediation_option_number', unique: true, element: 'number' },
        { name: 'remediation_option_key', unique: true, element: ['licence_position', 'kind'] },
        { name: 'remediation_option_status', unique: false, element: 'status' },
        { name: 'remediation_option_person', unique: false, element: 'opened_by' },
    ],
})
