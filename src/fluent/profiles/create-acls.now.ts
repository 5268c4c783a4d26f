// Which fields of a new profile people set; the same as they may change later.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { integratorRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-profile-any-field-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: '*',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: false,
    script: 'answer = false',
    description: 'Fields the app writes are not set by people, on new records either.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-display-name-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'display_name',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-download-alias-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'download_alias',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-download-subflow-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'download_subflow',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-reclaim-subscriptions-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'reclaim_subscriptions',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-reclaim-alias-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'reclaim_alias',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-reclaim-subflow-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'reclaim_subflow',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-refresh-time-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'refresh_time',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-profile-refresh-time-zone-create'],
    type: 'record',
    table: 'x_snc_miro_sam_profile',
    field: 'refresh_time_zone',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole],
    description: 'A field people own.',
    active: true,
})
