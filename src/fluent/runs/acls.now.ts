// Who may read and change jobs and results; run locks are nobody's business but the app's.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-scheduled-job-read'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Everybody who works with Miro subscriptions.',
    active: true,
})

Acl({
    $id: Now.ID['acl-scheduled-job-create'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-scheduled-job-write'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'The role that owns these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-scheduled-job-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-scheduled-job-any-field-write'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    field: '*',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: false,
    script: 'answer = false',
    description: 'Fields the app writes are not changed by people.',
    active: true,
})

Acl({
    $id: Now.ID['acl-scheduled-job-active-write'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    field: 'active',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-scheduled-job-time-of-day-write'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    field: 'time_of_day',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-scheduled-job-every-days-write'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    field: 'every_days',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-scheduled-job-time-zone-write'],
    type: 'record',
    table: 'x_snc_miro_sam_scheduled_job',
    field: 'time_zone',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [integratorRole, adminRole],
    description: 'A field people own.',
    active: true,
})

Acl({
    $id: Now.ID['acl-job-result-read'],
    type: 'record',
    table: 'x_snc_miro_sam_job_result',
    operation: 'read',
    decisionType: 'allow',
    adminOverrides: true,
    roles: [userRole],
    description: 'Everybody who works with Miro subscriptions.',
    active: true,
})

Acl({
    $id: Now.ID['acl-job-result-create'],
    type: 'record',
    table: 'x_snc_miro_sam_job_result',
    operation: 'create',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-job-result-write'],
    type: 'record',
    table: 'x_snc_miro_sam_job_result',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-job-result-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_job_result',
    operation: 'delete',
    decisionType: 'allow',
    adminOverrides: true,
    roles: ['admin'],
    description: 'Platform administrators only: the app writes these rows.',
    active: true,
})

Acl({
    $id: Now.ID['acl-job-result-any-field-write'],
    type: 'record',
    table: 'x_snc_miro_sam_job_result',
    field: '*',
    operation: 'write',
    decisionType: 'allow',
    adminOverrides: false,
    script: 'answer = false',
    description: 'Fields the app writes are not changed by people.',
    active: true,
})

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
