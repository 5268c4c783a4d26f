// Table of licence values Miro sends that no software model knows, waiting for somebody to pick one.
import '@servicenow/sdk/global'
import { IntegerColumn, ListColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_snc_miro_sam_unrecognized_identifier = Table({
    name: 'x_snc_miro_sam_unrecognized_identifier',
    label: 'Unrecognized Subscription Identifier',
    display: 'identifier',
    allowWebServiceAccess: true,
    schema: {
        identifier: StringColumn({
            label: 'Subscription identifier',
            maxLength: 100,
            readOnly: true,
            mandatory: true,
            hint: 'Licence value of Miro that no software model knows.',
        }),
        profiles: ListColumn({
            label: 'Subscription profiles',
            referenceTable: 'x_snc_miro_sam_profile',
            readOnly: true,
            maxLength: 4000,
            hint: 'Profiles whose downloads showed it.',
        }),
        number_of_subscriptions: IntegerColumn({
            label: 'Number of subscriptions',
            readOnly: true,
            default: 0,
            hint: 'Subscriptions that carry it.',
        }),
        software_model: ReferenceColumn({
            label: 'Software model',
            referenceTable: 'x_snc_miro_sam_software_model',
            cascadeRule: 'clear',
            hint: 'Pick the model it means; its subscriptions follow.',
        }),
    },
    index: [{ name: 'unrecognized_identifier', unique: true, element: 'identifier' }],
})
