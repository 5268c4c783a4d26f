// Who may read and change profiles; fields the app writes are nobody's to change.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { integratorRole, userRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-profile-read'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Everybody who works with Miro subscriptions.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-any-field-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: '*',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: false,
    script: 'answer = false',
    description: 'Fields the app writes are not changed by people.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-display-name-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'display_name',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-download-alias-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'download_alias',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-download-subflow-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'download_subflow',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-reclaim-subscriptions-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'reclaim_subscriptions',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-reclaim-alias-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'reclaim_alias',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-reclaim-subflow-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'reclaim_subflow',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-refresh-time-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'refresh_time',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-refresh-time-zone-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'refresh_time_zone',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-home-instance-write'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'home_instance',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'After an instance was renamed; a copy must not be made to act by those who work on it.',
    active: true,
})
