// Table of software models: what a Miro licence of one kind is, and whether it is paid for.
import '@servicenow/sdk/global'
import { BooleanColumn, DecimalColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_snc_miro_sam_software_model = Table({
    name: 'x_snc_miro_sam_software_model',
    label: 'Software Model',
    display: 'display_name',
    allowWebServiceAccess: true,
    schema: {
        display_name: StringColumn({ label: 'Display name', maxLength: 255, mandatory: true }),
        publisher: StringColumn({ label: 'Publisher', maxLength: 100, default: 'Miro' }),
        product: StringColumn({ label: 'Product', maxLength: 100, default: 'Miro' }),
        edition: StringColumn({ label: 'Edition', maxLength: 100 }),
        subscription_identifier: StringColumn({ label: 'Subscription identifier', maxLength: 100 }),
        auto_generated: BooleanColumn({ label: 'Auto generated', readOnly: true, default: false }),
        paid: BooleanColumn({ label: 'Paid licence', default: false }),
        licence_cost: DecimalColumn({
            label: 'License cost per year',
            scale: 4,
            hint: 'Wins over the average price of the entitlements.',
        }),
        licence_cost_currency: StringColumn({ label: 'Currency of the license cost', maxLength: 3, default: 'USD' }),
        // Kept by the program: the license cost, else the average of the entitlements in use.
        right_price: DecimalColumn({ label: 'Price of a right per year', scale: 4, readOnly: true }),
        right_price_currency: StringColumn({ label: 'Currency of the price', maxLength: 3, readOnly: true }),
    },
    index: [
        { name: 'model_display_name', unique: true, element: 'display_name' },
        { name: 'model_identifier', unique: true, element: 'subscription_identifier' },
    ],
})
