// Who may read and change subscriptions, models, identifiers and exclusion rules.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-subscription-read'],
    type: 'record',
    table: 'x_snc_miro_sam_subscription',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Everybody who works with Miro subscriptions.',
    active: true,
})

Acl({
    $id: Now.ID['acl-subscription-create'],
    type: 'record',
    table: 'x_snc_miro_sam_subscription',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-subscription-write'],
    type: 'record',
    table: 'x_snc_miro_sam_subscription',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-subscription-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_subscription',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-subscription-any-field-write'],
    type: 'record',
    table: 'x_snc_miro_sam_subscription',
    field: '*',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: false,
    script: 'answer = false',
    description: 'Fields the app writes are not changed by people.',
    active: true,
})

Acl({
    $id: Now.ID['acl-subscription-user-write'],
    type: 'record',
    table: 'x_snc_miro_sam_subscription',
    field: 'user',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-read'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Everybody who works with Miro subscriptions.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-create'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-any-field-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: '*',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: false,
    script: 'answer = false',
    description: 'Fields the app writes are not changed by people.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-display-name-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'display_name',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-publisher-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'publisher',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-product-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'product',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-edition-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'edition',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-subscription-identifier-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'subscription_identifier',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-software-model-paid-write'],
    type: 'record',
    table: 'x_snc_miro_sam_software_model',
    field: 'paid',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-unrecognized-identifier-read'],
    type: 'record',
    table: 'x_snc_miro_sam_unrecognized_identifier',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Everybody who works with Miro subscriptions.',
    active: true,
})

Acl({
    $id: Now.ID['acl-unrecognized-identifier-create'],
    type: 'record',
    table: 'x_snc_miro_sam_unrecognized_identifier',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-unrecognized-identifier-write'],
    type: 'record',
    table: 'x_snc_miro_sam_unrecognized_identifier',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-unrecognized-identifier-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_unrecognized_identifier',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-unrecognized-identifier-any-field-write'],
    type: 'record',
    table: 'x_snc_miro_sam_unrecognized_identifier',
    field: '*',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: false,
    script: 'answer = false',
    description: 'Fields the app writes are not changed by people.',
    active: true,
})

Acl({
    $id: Now.ID['acl-unrecognized-identifier-software-model-write'],
    type: 'record',
    table: 'x_snc_miro_sam_unrecognized_identifier',
    field: 'software_model',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-identifier-exclusion-read'],
    type: 'record',
    table: 'x_snc_miro_sam_identifier_exclusion',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Everybody who works with Miro subscriptions.',
    active: true,
})

Acl({
    $id: Now.ID['acl-identifier-exclusion-create'],
    type: 'record',
    table: 'x_snc_miro_sam_identifier_exclusion',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-identifier-exclusion-write'],
    type: 'record',
    table: 'x_snc_miro_sam_identifier_exclusion',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-identifier-exclusion-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_identifier_exclusion',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-user-exclusion-read'],
    type: 'record',
    table: 'x_snc_miro_sam_user_exclusion',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Everybody who works with Miro subscriptions.',
    active: true,
})

Acl({
    $id: Now.ID['acl-user-exclusion-create'],
    type: 'record',
    table: 'x_snc_miro_sam_user_exclusion',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-user-exclusion-write'],
    type: 'record',
    table: 'x_snc_miro_sam_user_exclusion',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-user-exclusion-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_user_exclusion',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'The role that owns these rows.',
    active: true,
})
