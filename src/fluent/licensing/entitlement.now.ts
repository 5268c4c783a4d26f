// Table of software entitlements: how many rights were bought, for which days and at which price.
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

export const x_snc_miro_sam_entitlement = Table({
    name: 'x_snc_miro_sam_entitlement',
    label: 'Software Entitlement',
    display: 'display_name',
    audit: true,
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MEN', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            readOnly: true,
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
            hint: 'Number given by the system.',
        }),
        display_name: StringColumn({
            label: 'Display name',
            maxLength: 200,
            mandatory: true,
            hint: 'Name of the entitlement in lists.',
        }),
        software_model: ReferenceColumn({
            label: 'Software model',
            referenceTable: 'x_snc_miro_sam_software_model',
            cascadeRule: 'restrict',
            hint: 'The licence that was bought.',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'clear',
            hint: 'Empty: pooled, for every profile without rights of its own.',
        }),
        agreement_type: ChoiceColumn({
            label: 'Agreement type',
            dropdown: 'dropdown_without_none',
            default: 'generic',
            hint: 'An enterprise agreement is always compliant.',
            choices: {
                generic: [
                    { label: 'Generic', sequence: 0, language: 'en' },
                    { label: '一般', sequence: 0, language: 'ja' },
                ],
                ela: [
                    { label: 'Enterprise agreement', sequence: 1, language: 'en' },
                    { label: 'エンタープライズ契約', sequence: 1, language: 'ja' },
                ],
            },
        }),
        purchased_rights: IntegerColumn({
            label: 'Purchased rights',
            default: 0,
            min: 0,
            max: 1000000,
            hint: 'Rights that were bought, a whole number.',
        }),
        active_rights: IntegerColumn({
            label: 'Active rights',
            readOnly: true,
            default: 0,
            hint: 'Purchased rights while the entitlement is in use, else 0.',
        }),
        unlimited: BooleanColumn({ label: 'Unlimited', default: false, hint: 'Covers any number of people.' }),
        unit_cost: DecimalColumn({
            label: 'Unit cost',
            scale: 4,
            hint: 'Price of one right for one subscription period.',
        }),
        currency: StringColumn({
            label: 'Currency',
            maxLength: 3,
            default: 'USD',
            hint: 'Three letters of ISO 4217. Amounts of different currencies are never added.',
        }),
        subscription_period: ChoiceColumn({
            label: 'Subscription period',
            dropdown: 'dropdown_without_none',
            default: 'annually',
            hint: 'What the unit cost pays for.',
            choices: {
                monthly: [
                    { label: 'Monthly', sequence: 0, language: 'en' },
                    { label: '月次', sequence: 0, language: 'ja' },
                ],
                quarterly: [
                    { label: 'Quarterly', sequence: 1, language: 'en' },
                    { label: '四半期', sequence: 1, language: 'ja' },
                ],
                annually: [
                    { label: 'Annually', sequence: 2, language: 'en' },
                    { label: '年次', sequence: 2, language: 'ja' },
                ],
                entire: [
                    { label: 'Entire term', sequence: 3, language: 'en' },
                    { label: '全期間', sequence: 3, language: 'ja' },
                ],
            },
        }),
        total_cost: DecimalColumn({ label: 'Total cost', scale: 4, readOnly: true, hint: 'Of one period.' }),
        annual_cost_per_right: DecimalColumn({
            label: 'Annual cost per right',
            scale: 4,
            readOnly: true,
            hint: 'Price of one right for a whole year.',
        }),
        annual_cost: DecimalColumn({
            label: 'Annual cost',
            scale: 4,
            readOnly: true,
            hint: 'Of all rights while the entitlement is in use.',
        }),
        start: DateColumn({ label: 'Start', hint: 'First day on which the rights count.' }),
        end: DateColumn({ label: 'End', hint: 'The last day on which the rights count.' }),
        // Only an amendment makes them differ from start and end.
        term_start: DateColumn({ label: 'Term start', readOnly: true, hint: 'First day of the term in the contract.' }),
        term_end: DateColumn({ label: 'Term end', readOnly: true, hint: 'Last day of the term in the contract.' }),
        amends: ReferenceColumn({
            label: 'Amends',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_entitlement',
            cascadeRule: 'clear',
            hint: 'Entitlement this one changes from its start on.',
        }),
        state: ChoiceColumn({
            label: 'State',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'build',
            choices: {
                build: [
                    { label: 'Build', sequence: 0, language: 'en' },
                    { label: '作成中', sequence: 0, language: 'ja' },
                ],
                on_order: [
                    { label: 'On order', sequence: 1, language: 'en' },
                    { label: '発注済み', sequence: 1, language: 'ja' },
                ],
                in_use: [
                    { label: 'In use', sequence: 2, language: 'en' },
                    { label: '使用中', sequence: 2, language: 'ja' },
                ],
                retired: [
                    { label: 'Retired', sequence: 3, language: 'en' },
                    { label: '終了', sequence: 3, language: 'ja' },
                ],
            },
            hint: 'Follows the days and Publish; not set by hand.',
        }),
        renewal_within: ChoiceColumn({
            label: 'Renewal within',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            hint: 'The tightest of 60, 90, 120 and 150 days within which the rights end.',
            choices: {
                '60': [
                    { label: '60 days', sequence: 0, language: 'en' },
                    { label: '60 日', sequence: 0, language: 'ja' },
                ],
                '90': [
                    { label: '90 days', sequence: 1, language: 'en' },
                    { label: '90 日', sequence: 1, language: 'ja' },
                ],
                '120': [
                    { label: '120 days', sequence: 2, language: 'en' },
                    { label: '120 日', sequence: 2, language: 'ja' },
                ],
                '150': [
                    { label: '150 days', sequence: 3, language: 'en' },
                    { label: '150 日', sequence: 3, language: 'ja' },
                ],
            },
        }),
        flexible: BooleanColumn({
            label: 'Flexible licensing',
            default: false,
            hint: 'Seats above the rights are allowed and billed at the next review.',
        }),
        review_every_days: IntegerColumn({
            label: 'Review every (days)',
            default: 180,
            min: 1,
            max: 3650,
            hint: 'Days from one review of the seats to the next.',
        }),
        next_review: DateColumn({ label: 'Next review', hint: 'Day of the next review of the seats.' }),
        cost_center: ReferenceColumn({
            label: 'Cost center',
            referenceTable: 'cmn_cost_center',
            cascadeRule: 'clear',
            hint: 'Cost center that pays.',
        }),
        owned_by: ReferenceColumn({
            label: 'Owned by',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            hint: 'Person who answers for the contract.',
        }),
        vendor: ReferenceColumn({
            label: 'Vendor',
            referenceTable: 'core_company',
            cascadeRule: 'clear',
            hint: 'Company it was bought from.',
        }),
        contract: StringColumn({ label: 'Contract', maxLength: 100, hint: 'Number of the contract.' }),
        source: ChoiceColumn({
            label: 'Source',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'manual',
            choices: {
                manual: [
                    { label: 'Manual', sequence: 0, language: 'en' },
                    { label: '手動', sequence: 0, language: 'ja' },
                ],
                import: [
                    { label: 'Import', sequence: 1, language: 'en' },
                    { label: 'インポート', sequence: 1, language: 'ja' },
                ],
                from_miro: [
                    { label: "Miro's count", sequence: 2, language: 'en' },
                    { label: 'Miro の購入数', sequence: 2, language: 'ja' },
                ],
                from_sam: [
                    { label: 'Software Asset Management', sequence: 3, language: 'en' },
                    { label: 'ソフトウェア資産管理', sequence: 3, language: 'ja' },
                ],
            },
            hint: 'Where the entitlement comes from.',
        }),
    },
    index: [
        { name: 'entitlement_number', unique: true, element: 'number' },
        { name: 'entitlement_model', unique: false, element: ['software_model', 'state'] },
        { name: 'entitlement_end', unique: false, element: ['state', 'end'] },
        { name: 'entitlement_renewal', unique: false, element: ['renewal_within', 'end'] },
        { name: 'entitlement_profile', unique: false, element: 'profile' },
        { name: 'entitlement_amends', unique: false, element: 'amends' },
    ],
})
