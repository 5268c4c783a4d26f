// Access to this app's tables: the app writes them, whoever reviews licences reads them.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-link-read'],
    type: 'record',
    table: 'x_snc_miro_sambr_link',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['x_snc_miro_sam.user'],
    description: 'Whoever reviews Miro licences reads it.',
    active: true,
})

Acl({
    $id: Now.ID['acl-link-create'],
    type: 'record',
    table: 'x_snc_miro_sambr_link',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-link-write'],
    type: 'record',
    table: 'x_snc_miro_sambr_link',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-link-delete'],
    type: 'record',
    table: 'x_snc_miro_sambr_link',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-lock-read'],
    type: 'record',
    table: 'x_snc_miro_sambr_lock',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['x_snc_miro_sam.user'],
    description: 'Whoever reviews Miro licences reads it.',
    active: true,
})

Acl({
    $id: Now.ID['acl-lock-create'],
    type: 'record',
    table: 'x_snc_miro_sambr_lock',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-lock-write'],
    type: 'record',
    table: 'x_snc_miro_sambr_lock',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-lock-delete'],
    type: 'record',
    table: 'x_snc_miro_sambr_lock',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-request-read'],
    type: 'record',
    table: 'x_snc_miro_sambr_request',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['x_snc_miro_sam.user'],
    description: 'Whoever reviews Miro licences reads it.',
    active: true,
})

Acl({
    $id: Now.ID['acl-request-create'],
    type: 'record',
    table: 'x_snc_miro_sambr_request',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-request-write'],
    type: 'record',
    table: 'x_snc_miro_sambr_request',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-request-delete'],
    type: 'record',
    table: 'x_snc_miro_sambr_request',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-registration-read'],
    type: 'record',
    table: 'x_snc_miro_sambr_registration',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['x_snc_miro_sam.user'],
    description: 'Whoever reviews Miro licences reads it.',
    active: true,
})

Acl({
    $id: Now.ID['acl-registration-create'],
    type: 'record',
    table: 'x_snc_miro_sambr_registration',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-registration-write'],
    type: 'record',
    table: 'x_snc_miro_sambr_registration',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})

Acl({
    $id: Now.ID['acl-registration-delete'],
    type: 'record',
    table: 'x_snc_miro_sambr_registration',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'The app writes it; platform administrators may.',
    active: true,
})
