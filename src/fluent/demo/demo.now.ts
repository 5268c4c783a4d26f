// Demo data, installed only with 'Load demo data': a draft profile, a model with its price, rights, a rule and exclusions that act on nobody.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

const profile = Record({
    $id: Now.ID['demo-profile'],
    $meta: { installMethod: 'demo' },
    table: 'x_snc_miro_sam_profile',
    data: { display_name: 'Demo: Miro Enterprise Integration', status: 'draft', validation: 'not_validated' },
})

const model = Record({
    $id: Now.ID['demo-model'],
    $meta: { installMethod: 'demo' },
    table: 'x_snc_miro_sam_software_model',
    data: {
        display_name: 'Demo: Miro Enterprise Full',
        publisher: 'Miro',
        product: 'Miro Enterprise',
        edition: 'Full (demo)',
        paid: true,
        licence_cost: 240,
        licence_cost_currency: 'USD',
    },
})

Record({
    $id: Now.ID['demo-entitlement'],
    $meta: { installMethod: 'demo' },
    table: 'x_snc_miro_sam_entitlement',
    data: {
        display_name: 'Demo: 500 rights of Miro Enterprise Full',
        software_model: model,
        purchased_rights: 500,
        unit_cost: 240,
        currency: 'USD',
    },
})

Record({
    $id: Now.ID['demo-rule'],
    $meta: { installMethod: 'demo' },
    table: 'x_snc_miro_sam_reclamation_rule',
    data: {
        name: 'Demo: not used for 90 days',
        profile: profile,
        software_models: [model],
        last_activity_threshold: 90,
        annual_price: 240,
        currency: 'USD',
        active: false,
    },
})

Record({
    $id: Now.ID['demo-exclusion'],
    $meta: { installMethod: 'demo' },
    table: 'x_snc_miro_sam_user_exclusion',
    data: {
        user_principal_name: '*@demo.example.com',
        reason: 'Demo: a domain that never loses a licence',
        active: false,
    },
})
