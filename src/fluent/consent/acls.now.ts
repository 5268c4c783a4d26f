// Access to questions: reviewers read, the app writes, nobody reads the digest of a link.
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'

Acl({
    $id: Now.ID['acl-question-read'],
    type: 'record',
    table: 'x_snc_miro_sam_consent_question',
    operation: 'read',
    roles: [userRole],
    description: 'Who was asked what, and what they answered.',
})

Acl({
    $id: Now.ID['acl-question-digest'],
    type: 'record',
    table: 'x_snc_miro_sam_consent_question',
    field: 'digest',
    operation: 'read',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Nobody reads the digest of a link.',
})

Acl({
    $id: Now.ID['acl-question-spent-digest'],
    type: 'record',
    table: 'x_snc_miro_sam_consent_question',
    field: 'spent_digest',
    operation: 'read',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Nobody reads the digest of a link, used or not.',
})

Acl({
    $id: Now.ID['acl-question-write'],
    type: 'record',
    table: 'x_snc_miro_sam_consent_question',
    operation: 'write',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Questions are written by the app only.',
})

Acl({
    $id: Now.ID['acl-question-create'],
    type: 'record',
    table: 'x_snc_miro_sam_consent_question',
    operation: 'create',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Questions are written by the app only.',
})

Acl({
    $id: Now.ID['acl-question-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_consent_question',
    operation: 'delete',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Questions stay with their candidate.',
})
