// Access to the ledger of deactivations and to confirmations: the app's own. Raised ceilings are an admin's.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, userRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-deactivation-read'],
    type: 'record',
    table: 'x_snc_miro_sam_deactivation',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: these rows are the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-deactivation-create'],
    type: 'record',
    table: 'x_snc_miro_sam_deactivation',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: these rows are the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-deactivation-write'],
    type: 'record',
    table: 'x_snc_miro_sam_deactivation',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: these rows are the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-deactivation-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_deactivation',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: these rows are the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-confirmation-read'],
    type: 'record',
    table: 'x_snc_miro_sam_confirmation',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: these rows are the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-confirmation-create'],
    type: 'record',
    table: 'x_snc_miro_sam_confirmation',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: these rows are the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-confirmation-write'],
    type: 'record',
    table: 'x_snc_miro_sam_confirmation',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: these rows are the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-confirmation-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_confirmation',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: these rows are the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-raised-ceiling-read'],
    type: 'record',
    table: 'x_snc_miro_sam_raised_ceiling',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Who reviews licences sees what was allowed.',
    active: true,
})

Acl({
    $id: Now.ID['acl-raised-ceiling-create'],
    type: 'record',
    table: 'x_snc_miro_sam_raised_ceiling',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'Only an admin raises a ceiling.',
    active: true,
})

Acl({
    $id: Now.ID['acl-raised-ceiling-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_raised_ceiling',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'An admin takes back what was not used yet.',
    active: true,
})

Acl({
    $id: Now.ID['acl-raised-ceiling-write'],
    type: 'record',
    table: 'x_snc_miro_sam_raised_ceiling',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [adminRole],
    description: 'Needed to fill the form of a new one; a business rule refuses changes afterwards.',
    active: true,
})
