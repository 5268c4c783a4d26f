// Access to rules and candidates: reviewers read, buttons write.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, userRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-candidate-read'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    operation: 'read',
    roles: [userRole],
    description: 'Those who review licences read candidates.',
})

Acl({
    $id: Now.ID['acl-candidate-write'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    operation: 'write',
    roles: [userRole],
    description: 'Only the few fields below; everything else changes through buttons.',
})

Acl({
    $id: Now.ID['acl-candidate-write-fields'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    field: '*',
    operation: 'write',
    script: 'answer = false',
    adminOverrides: false,
    description: 'State, snapshot and savings change through buttons and jobs only.',
})

Acl({
    $id: Now.ID['acl-candidate-write-notify'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    field: 'notify_user',
    operation: 'write',
    roles: [userRole],
    description: 'Whether the person is asked first.',
})

Acl({
    $id: Now.ID['acl-candidate-write-group'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    field: 'assignment_group',
    operation: 'write',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Who decides where there is no manager is the rule’s to say.',
})

Acl({
    $id: Now.ID['acl-candidate-write-assigned'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    field: 'assigned_to',
    operation: 'write',
    roles: [userRole],
    description: 'Who looks after the candidate.',
})

Acl({
    $id: Now.ID['acl-candidate-write-journal'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    field: 'journal',
    operation: 'write',
    roles: [userRole],
    description: 'Notes of people beside those of the app.',
})

Acl({
    $id: Now.ID['acl-candidate-create'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    operation: 'create',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Candidates are made by the daily job, or by hand from a subscription.',
})

Acl({
    $id: Now.ID['acl-candidate-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_removal_candidate',
    operation: 'delete',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'What happened to a licence stays on record.',
})

Acl({
    $id: Now.ID['acl-rule-read'],
    type: 'record',
    table: 'x_snc_miro_sam_reclamation_rule',
    operation: 'read',
    roles: [userRole],
    description: 'Those who review licences read rules.',
})

Acl({
    $id: Now.ID['acl-rule-write'],
    type: 'record',
    table: 'x_snc_miro_sam_reclamation_rule',
    operation: 'write',
    roles: [adminRole],
    description: 'Admins own reclamation rules.',
})

Acl({
    $id: Now.ID['acl-rule-create'],
    type: 'record',
    table: 'x_snc_miro_sam_reclamation_rule',
    operation: 'create',
    roles: [adminRole],
    description: 'Admins own reclamation rules.',
})

Acl({
    $id: Now.ID['acl-rule-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_reclamation_rule',
    operation: 'delete',
    roles: [adminRole],
    description: 'Admins own reclamation rules.',
})
