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
        organization: StringColumn({
            label: 'Organization',
            readOnly: true,
            maxLength: 40,
            mandatory: true,
            hint: 'Miro ID of the organization.',
        }),
        sequence: IntegerColumn({
            label: 'Sequence',
            readOnly: true,
            mandatory: true,
            hint: 'Running number within the organization; each is taken once.',
        }),
        profile: StringColumn({
            label: 'Profile',
            readOnly: true,
            maxLength: 32,
            hint: 'Integration profile it was done under.',
        }),
        rule: StringColumn({
            label: 'Rule',
            readOnly: true,
            maxLength: 32,
            hint: 'Reclamation rule it was done under.',
        }),
        candidate: StringColumn({
            label: 'Removal candidate',
            readOnly: true,
            maxLength: 32,
            hint: 'Removal candidate that was deactivated.',
        }),
        taken: DateTimeColumn({
            label: 'Taken',
            readOnly: true,
            hint: 'Time at which the place below the ceiling was taken.',
        }),
        seats: IntegerColumn({
            label: 'Paid seats at the beginning of the 24 hours',
            readOnly: true,
            hint: 'Paid seats the percentage of the ceiling was taken of.',
        }),
        given_back: BooleanColumn({
            label: 'Given back',
            readOnly: true,
            default: false,
            hint: 'Set where nothing was deactivated in the end.',
        }),
        raised: StringColumn({
            label: 'Beyond the ceiling by',
            readOnly: true,
            maxLength: 32,
            hint: 'Raised ceiling that allowed it; empty within the ordinary one.',
        }),
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
            hint: 'Profile the batch belongs to.',
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
        person: StringColumn({
            label: 'Person',
            readOnly: true,
            maxLength: 32,
            hint: 'Person the confirmation was shown to.',
        }),
        selection: StringColumn({
            label: 'Selection',
            readOnly: true,
            maxLength: 32,
            hint: 'Digest of the candidates that were confirmed.',
        }),
        people: IntegerColumn({ label: 'People', readOnly: true, hint: 'Number of people the confirmation names.' }),
        expires: DateTimeColumn({
            label: 'Expires',
            readOnly: true,
            hint: 'Time from which the confirmation counts no more.',
        }),
        spends: StringColumn({
            label: 'Spends',
            readOnly: true,
            maxLength: 32,
            hint: 'The run that used the confirmation; it counts once.',
        }),
    },
    index: [{ name: 'confirmation_expires', unique: false, element: 'expires' }],
})
