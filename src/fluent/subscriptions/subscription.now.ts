// Table of software subscriptions: one row per active Miro member of a profile's organization.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { miroRoles } from './choices.now.ts'

export const x_snc_miro_sam_subscription = Table({
    name: 'x_snc_miro_sam_subscription',
    label: 'Software Subscription',
    display: 'user_principal_name',
    allowWebServiceAccess: true,
    // Who set whose licence it is stays known. Downloads write without audit, and rows that go are in their result.
    audit: true,
    attributes: { no_audit_delete: true },
    schema: {
        // No cascade: a profile can have 100,000 rows, which are deleted in bounded slices after it.
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'none',
            mandatory: true,
            hint: 'Integration profile the person was downloaded with.',
        }),
        external_user_id: StringColumn({
            label: 'External user ID',
            readOnly: true,
            maxLength: 40,
            mandatory: true,
            hint: 'ID of the person in Miro, 19 digits.',
        }),
        user_principal_name: StringColumn({
            label: 'User principal name',
            readOnly: true,
            maxLength: 255,
            hint: 'E-mail address of the person in Miro.',
        }),
        user: ReferenceColumn({
            label: 'User',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            hint: 'User record of the person; one set by hand stays.',
        }),
        user_source: ChoiceColumn({
            label: 'User set by',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: {
                integration: [
                    { label: 'Integration', sequence: 0, language: 'en' },
                    { label: '統合', sequence: 0, language: 'ja' },
                ],
                manual: [
                    { label: 'Manual', sequence: 1, language: 'en' },
                    { label: '手動', sequence: 1, language: 'ja' },
                ],
            },
            hint: 'Whether the integration or a person set the user.',
        }),
        display_name: StringColumn({
            label: 'Display name',
            readOnly: true,
            maxLength: 255,
            hint: 'Name of the person in Miro.',
        }),
        subscription_identifier: StringColumn({
            label: 'Subscription identifier',
            readOnly: true,
            maxLength: 100,
            hint: 'Licence as Miro writes it.',
        }),
        software_model: ReferenceColumn({
            label: 'Software model',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_software_model',
            cascadeRule: 'clear',
            hint: 'What the licence is called here.',
        }),
        // The day in UTC. The instant is read from Miro before anything is done to a person.
        last_activity: DateColumn({
            label: 'Last activity',
            readOnly: true,
            hint: 'Last day on which Miro saw the person; empty: none recorded.',
        }),
        subscription_assigned: DateTimeColumn({
            label: 'Subscription assigned',
            readOnly: true,
            hint: 'Time at which the licence was assigned, as Miro says.',
        }),
        external_created: DateTimeColumn({
            label: 'First seen in Miro',
            readOnly: true,
            hint: 'Time at which a download first showed the person.',
        }),
        miro_role: ChoiceColumn({
            label: 'Miro role',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            maxLength: 60,
            choices: miroRoles,
            hint: 'Role of the person in the organization at Miro.',
        }),
        admin_roles: StringColumn({
            label: 'Admin roles',
            readOnly: true,
            maxLength: 1000,
            hint: 'Admin roles of the person in Miro; whoever has one is never a candidate.',
        }),
        reclaimable: BooleanColumn({
            label: 'Reclaimable through SCIM',
            readOnly: true,
            default: true,
            hint: 'Guests are not: SCIM cannot see them.',
        }),
        excluded: BooleanColumn({
            label: 'Excluded',
            readOnly: true,
            default: false,
            hint: 'Set where an exclusion rule protects the person.',
        }),
        exclusion_reason: StringColumn({
            label: 'Excluded because',
            readOnly: true,
            maxLength: 1000,
            hint: 'Reason of that rule.',
        }),
        // Filled when the form is shown, and never stored: a stored number of days grows old, so that lists show and sort by the
        // last activity instead.
        inactive_days: IntegerColumn({
            label: 'Inactive days',
            readOnly: true,
            hint: 'Days since the last activity when the row was last written.',
        }),
        // Written by the reconciliation: how the row counts, and the position whose number it is part of.
        is_reconciled: BooleanColumn({
            label: 'Reconciled',
            readOnly: true,
            default: false,
            hint: 'Set once a reconciliation has counted the row.',
        }),
        counts_as: ChoiceColumn({
            label: 'Counts as',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: {
                counted: [
                    { label: 'Counted', sequence: 0, language: 'en' },
                    { label: '算入', sequence: 0, language: 'ja' },
                ],
                excluded: [
                    { label: 'Excluded', sequence: 1, language: 'en' },
                    { label: '除外', sequence: 1, language: 'ja' },
                ],
                not_entitled: [
                    { label: 'Not entitled', sequence: 2, language: 'en' },
                    { label: '権利なし', sequence: 2, language: 'ja' },
                ],
                free: [
                    { label: 'Free', sequence: 3, language: 'en' },
                    { label: '無料', sequence: 3, language: 'ja' },
                ],
                inactive: [
                    { label: 'Deactivated', sequence: 4, language: 'en' },
                    { label: '無効化済み', sequence: 4, language: 'ja' },
                ],
                missing: [
                    { label: 'Missing', sequence: 5, language: 'en' },
                    { label: '不明', sequence: 5, language: 'ja' },
                ],
            },
            hint: 'What the latest reconciliation counted the row as.',
        }),
        counts_as_stale: BooleanColumn({
            label: 'Counts as stale',
            readOnly: true,
            default: false,
            hint: 'Set where the latest reconciliation found it idle.',
        }),
        unlicensed: BooleanColumn({
            label: 'Unlicensed',
            readOnly: true,
            default: false,
            hint: 'Set where the row is above the rights owned.',
        }),
        unlicensed_reason: StringColumn({
            label: 'Why it counts so',
            readOnly: true,
            maxLength: 1000,
            hint: 'Why it counts so, in words.',
        }),
        licence_position: ReferenceColumn({
            label: 'Licence position',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_licence_position',
            cascadeRule: 'clear',
            hint: 'Position the row was counted in.',
        }),
        fingerprint: StringColumn({
            label: 'Fingerprint of the last download',
            readOnly: true,
            maxLength: 40,
            hint: 'Digest of what Miro sent; an unchanged row is not written.',
        }),
        missing_since: StringColumn({
            label: 'Not found by run',
            readOnly: true,
            maxLength: 32,
            hint: 'Run that first did not find the person in Miro.',
        }),
        last_seen_run: StringColumn({
            label: 'Last seen by run',
            readOnly: true,
            maxLength: 32,
            hint: 'Run that last found the person in Miro.',
        }),
    },
    // The key first, then what the jobs look up by, then what the lists are ordered and filtered by.
    index: [
        { name: 'subscription_key', unique: true, element: ['profile', 'external_user_id'] },
        { name: 'subscription_missing', unique: false, element: ['profile', 'missing_since'] },
        { name: 'subscription_model', unique: false, element: ['software_model', 'last_activity'] },
        { name: 'subscription_position', unique: false, element: ['licence_position', 'counts_as'] },
        { name: 'subscription_activity', unique: false, element: ['profile', 'last_activity'] },
        { name: 'subscription_idle', unique: false, element: ['last_activity', 'user_principal_name'] },
        { name: 'subscription_name', unique: false, element: 'user_principal_name' },
        {
            name: 'subscription_licence',
            unique: false,
            element: ['subscription_identifier', 'user_principal_name'],
        },
        { name: 'subscription_unlicensed', unique: false, element: ['unlicensed', 'user_principal_name'] },
        { name: 'subscription_person', unique: false, element: ['user', 'user_principal_name'] },
    ],
})
