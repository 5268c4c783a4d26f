// Tables of exclusion rules: identifiers and people that are never reclaimed, with reason and expiry.
import '@servicenow/sdk/global'
import { BooleanColumn, ChoiceColumn, DateColumn, StringColumn, Table } from '@servicenow/sdk/core'

const profileTypes = {
    miro_enterprise_subscription: [
        { label: 'Miro Enterprise Subscription', sequence: 0, language: 'en' },
        { label: 'Miro Enterprise サブスクリプション', sequence: 0, language: 'ja' },
    ],
}

export const x_snc_miro_sam_identifier_exclusion = Table({
    name: 'x_snc_miro_sam_identifier_exclusion',
    label: 'Subscription Identifier Exclusion Rule',
    display: 'identifier',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        identifier: StringColumn({
            label: 'Subscription identifier',
            maxLength: 100,
            mandatory: true,
            hint: 'Licence as Miro writes it, one word such as full.',
        }),
        profile_type: ChoiceColumn({
            label: 'Profile type',
            dropdown: 'dropdown_with_none',
            maxLength: 60,
            choices: profileTypes,
            default: 'miro_enterprise_subscription',
            mandatory: true,
            hint: 'Kind of integration profile the rule holds for.',
        }),
        reason: StringColumn({ label: 'Reason', maxLength: 500, hint: 'Why nobody covered is a removal candidate.' }),
        expires: DateColumn({ label: 'Expires after', hint: 'Last day on which the rule holds. Empty: no end.' }),
        active: BooleanColumn({ label: 'Active', default: true, hint: 'Only active rules protect.' }),
    },
    index: [{ name: 'identifier_exclusion_key', unique: true, element: ['identifier', 'profile_type'] }],
})

export const x_snc_miro_sam_user_exclusion = Table({
    name: 'x_snc_miro_sam_user_exclusion',
    label: 'Subscription User Exclusion Rule',
    display: 'user_principal_name',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        user_principal_name: StringColumn({
            label: 'User principal name or pattern',
            maxLength: 255,
            mandatory: true,
            hint: 'An e-mail address, or a pattern in which * stands for any characters, such as svc-*@example.com.',
        }),
        profile_type: ChoiceColumn({
            label: 'Profile type',
            dropdown: 'dropdown_with_none',
            maxLength: 60,
            choices: profileTypes,
            hint: 'Empty: all profiles.',
        }),
        reason: StringColumn({ label: 'Reason', maxLength: 500, hint: 'Why nobody covered is a removal candidate.' }),
        expires: DateColumn({ label: 'Expires after', hint: 'Last day on which the rule holds. Empty: no end.' }),
        active: BooleanColumn({ label: 'Active', default: true, hint: 'Only active rules protect.' }),
    },
    index: [{ name: 'user_exclusion_key', unique: true, element: ['user_principal_name', 'profile_type'] }],
})
