// Fields of a software model that admins set on a new one, and the license cost that they enter later.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-software-model-any-field-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: '*',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: false,
    script: 'answer = false',
    description: 'Fields the app writes are not set by people, on new records either.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-display-name-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'display_name',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-publisher-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'publisher',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-product-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'product',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-edition-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'edition',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-subscription-identifier-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'subscription_identifier',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-paid-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'paid',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-licence-cost-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'licence_cost',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-licence-cost-currency-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'licence_cost_currency',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-licence-cost-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'licence_cost',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-licence-cost-currency-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'licence_cost_currency',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})
