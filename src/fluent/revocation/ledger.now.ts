// Tables of who was deactivated when, of what an admin allows beyond the ceilings, and of what people are about to confirm.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** One row per deactivation; its sys_id follows from organization and number, so a number is taken once. */
export const x_snc_miro_sam_deactivation = Table({
    name: 'x_snc_miro_sam_deactivation',
    label: 'Deactivation',
    display: 'sequence',
    schema: {
        organization: StringColumn({ label: 'Organization', readOnly: true, maxLength: 40, mandatory: true }),
        sequence: IntegerColumn({ label: 'Sequence', readOnly: true, mandatory: true }),
        profile: StringColumn({ label: 'Profile', readOnly: true, maxLength: 32 }),
        rule: StringColumn({ label: 'Rule', readOnly: true, maxLength: 32 }),
        candidate: StringColumn({ label: 'Removal candidate', readOnly: true, maxLength: 32 }),
        taken: DateTimeColumn({ label: 'Taken', readOnly: true }),
        seats: IntegerColumn({ label: 'Paid seats at the beginning of the 24 hours', readOnly: true }),
        given_back: BooleanColumn({ label: 'Given back', readOnly: true, default: false }),
        raised: StringColumn({ label: 'Beyond the ceiling by', readOnly: true, maxLength: 32 }),
    },
    index: [
        { name: 'deactivation_sequence', unique: true, element: ['organization', 'sequence'] },
        { name: 'deactivation_taken', unique: false, element: ['organization', 'taken'] },
        { name: 'deactivation_candidate', unique: false, element: 'candidate' },
        { name: 'deactivation_raised', unique: false, element: 'raised' },
    ],
})

export const x_snc_miro_sam_raised_ceiling = Table({
    name: 'x_snc_miro_sam_raised_ceiling',
    label: 'Raised Ceiling',
    display: 'name',
    audit: true,
    schema: {
        name: StringColumn({
            label: 'Batch',
            maxLength: 100,
            mandatory: true,
            hint: 'What the people of this batch have in common, for example the name of a project that has ended.',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'delete',
            mandatory: true,
        }),
        people: IntegerColumn({
            label: 'People beyond the ceilings',
            mandatory: true,
            hint: 'So many people may be deactivated beyond the ceilings of rule and profile, once.',
        }),
        reason: StringColumn({
            label: 'Reason',
            maxLength: 1000,
            mandatory: true,
            hint: 'Stands in the journal of each of these people.',
        }),
        valid_until: DateTimeColumn({
            label: 'Valid until',
            readOnly: true,
            hint: 'A day after it was made; what was not used by then is void.',
        }),
    },
    index: [{ name: 'raised_ceiling_profile', unique: false, element: ['profile', 'valid_until'] }],
})

/** What a dialog named, and whether it was confirmed: a second row with the key that follows from the first spends it. */
export const x_snc_miro_sam_confirmation = Table({
    name: 'x_snc_miro_sam_confirmation',
    label: 'Confirmation',
    display: 'person',
    schema: {
        person: StringColumn({ label: 'Person', readOnly: true, maxLength: 32 }),
        selection: StringColumn({ label: 'Selection', readOnly: true, maxLength: 32 }),
        people: IntegerColumn({ label: 'People', readOnly: true }),
        expires: DateTimeColumn({ label: 'Expires', readOnly: true }),
        spends: StringColumn({ label: 'Spends', readOnly: true, maxLength: 32 }),
    },
    index: [{ name: 'confirmation_expires', unique: false, element: 'expires' }],
})
