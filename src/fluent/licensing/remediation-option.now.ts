// The table of what can be done about a licence position.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DecimalColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

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
