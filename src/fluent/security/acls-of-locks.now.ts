// Run locks are nobody's business but the app's.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-run-lock-read'],
    type: 'record',
    table: 'x_snc_miro_sam_run_lock',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: a lock is the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-run-lock-create'],
    type: 'record',
    table: 'x_snc_miro_sam_run_lock',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: a lock is the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-run-lock-write'],
    type: 'record',
    table: 'x_snc_miro_sam_run_lock',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: a lock is the app's own.",
    active: true,
})

Acl({
    $id: Now.ID['acl-run-lock-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_run_lock',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: "Platform administrators only: a lock is the app's own.",
    active: true,
})
