// Table of software models: what a Miro licence of one kind is, and whether it is paid for.
import '@servicenow/sdk/global'
import { BooleanColumn, DecimalColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_snc_miro_sam_software_model = Table({
    name: 'x_snc_miro_sam_software_model',
    label: 'Software Model',
    display: 'display_name',
    allowWebServiceAccess: true,
    schema: {
        display_name: StringColumn({
            label: 'Display name',
            maxLength: 255,
            mandatory: true,
            hint: 'Name of the licence in lists.',
        }),
        publisher: StringColumn({
            label: 'Publisher',
            maxLength: 100,
            default: 'Miro',
            hint: 'Company that makes the software.',
        }),
        product: StringColumn({ label: 'Product', maxLength: 100, default: 'Miro', hint: 'Name of the product.' }),
        edition: StringColumn({ label: 'Edition', maxLength: 100, hint: 'Edition of the product.' }),
        subscription_identifier: StringColumn({
            label: 'Subscription identifier',
            maxLength: 100,
            hint: 'Licence as Miro writes it; one model for each.',
        }),
        auto_generated: BooleanColumn({
            label: 'Auto generated',
            readOnly: true,
            default: false,
            hint: 'Set where Publish made the model.',
        }),
        paid: BooleanColumn({
            label: 'Paid licence',
            default: false,
            hint: 'Only paid licences need a right and are reclaimed.',
        }),
        licence_cost: DecimalColumn({
            label: 'License cost per year',
            scale: 4,
            hint: 'Wins over the average price of the entitlements.',
        }),
        licence_cost_currency: StringColumn({
            label: 'Currency of the license cost',
            maxLength: 3,
            default: 'USD',
            hint: 'Three letters of ISO 4217, for example EUR.',
        }),
        // Kept by the program: the license cost, else the average of the entitlements in use.
        right_price: DecimalColumn({
            label: 'Price of a right per year',
            scale: 4,
            readOnly: true,
            hint: 'Average price of the entitlements for one right and year.',
        }),
        right_price_currency: StringColumn({
            label: 'Currency of the price',
            maxLength: 3,
            readOnly: true,
            hint: 'Three letters of ISO 4217, for example EUR.',
        }),
    },
    index: [
        { name: 'model_display_name', unique: true, element: 'display_name' },
        { name: 'model_identifier', unique: true, element: 'subscription_identifier' },
    ],
})
