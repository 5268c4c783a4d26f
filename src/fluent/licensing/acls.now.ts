// Access to licences: admins enter entitlements; what the app computes is read by everybody with a role and written by nobody.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, userRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-entitlement-read'],
    type: 'record',
    table: 'x_snc_miro_sam_entitlement',
    operation: 'read',
    roles: [userRole],
    description: 'Everybody with a role of the app reads licence figures.',
})

Acl({
    $id: Now.ID['acl-entitlement-write'],
    type: 'record',
    table: 'x_snc_miro_sam_entitlement',
    operation: 'write',
    roles: [adminRole],
    description: 'Admins own entitlements.',
})

Acl({
    $id: Now.ID['acl-entitlement-create'],
    type: 'record',
    table: 'x_snc_miro_sam_entitlement',
    operation: 'create',
    roles: [adminRole],
    description: 'Admins own entitlements.',
})

Acl({
    $id: Now.ID['acl-entitlement-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_entitlement',
    operation: 'delete',
    roles: [adminRole],
    description: 'Admins own entitlements.',
})

Acl({
    $id: Now.ID['acl-reconciliation-read'],
    type: 'record',
    table: 'x_snc_miro_sam_reconciliation',
    operation: 'read',
    roles: [userRole],
    description: 'Everybody with a role of the app reads licence figures.',
})

Acl({
    $id: Now.ID['acl-reconciliation-write'],
    type: 'record',
    table: 'x_snc_miro_sam_reconciliation',
    operation: 'write',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-reconciliation-create'],
    type: 'record',
    table: 'x_snc_miro_sam_reconciliation',
    operation: 'create',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-reconciliation-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_reconciliation',
    operation: 'delete',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-licence-position-read'],
    type: 'record',
    table: 'x_snc_miro_sam_licence_position',
    operation: 'read',
    roles: [userRole],
    description: 'Everybody with a role of the app reads licence figures.',
})

Acl({
    $id: Now.ID['acl-licence-position-write'],
    type: 'record',
    table: 'x_snc_miro_sam_licence_position',
    operation: 'write',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-licence-position-create'],
    type: 'record',
    table: 'x_snc_miro_sam_licence_position',
    operation: 'create',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-licence-position-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_licence_position',
    operation: 'delete',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-remediation-option-read'],
    type: 'record',
    table: 'x_snc_miro_sam_remediation_option',
    operation: 'read',
    roles: [userRole],
    description: 'Everybody with a role of the app reads licence figures.',
})

Acl({
    $id: Now.ID['acl-remediation-option-write'],
    type: 'record',
    table: 'x_snc_miro_sam_remediation_option',
    operation: 'write',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-remediation-option-create'],
    type: 'record',
    table: 'x_snc_miro_sam_remediation_option',
    operation: 'create',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-remediation-option-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_remediation_option',
    operation: 'delete',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-usage-day-read'],
    type: 'record',
    table: 'x_snc_miro_sam_usage_day',
    operation: 'read',
    roles: [userRole],
    description: 'Everybody with a role of the app reads licence figures.',
})

Acl({
    $id: Now.ID['acl-usage-day-write'],
    type: 'record',
    table: 'x_snc_miro_sam_usage_day',
    operation: 'write',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-usage-day-create'],
    type: 'record',
    table: 'x_snc_miro_sam_usage_day',
    operation: 'create',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-usage-day-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_usage_day',
    operation: 'delete',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-reconciliation-place'],
    type: 'record',
    table: 'x_snc_miro_sam_reconciliation',
    field: 'place',
    operation: 'read',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Where a count stands is nothing to read.',
})

Acl({
    $id: Now.ID['acl-licence-position-shares'],
    type: 'record',
    table: 'x_snc_miro_sam_licence_position',
    field: 'shares',
    operation: 'read',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Chargeback tells it in words.',
})
