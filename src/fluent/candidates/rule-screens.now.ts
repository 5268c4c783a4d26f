// What a rule's form does: the effect of a threshold is shown while it is typed and again when it is saved.
import '@servicenow/sdk/global'
import { Acl, BusinessRule, ClientScript, ScriptInclude } from '@servicenow/sdk/core'
import { checkCandidateEdit, checkRaisedCeiling, checkRule, showThresholdEffect } from '../../server/handlers/rules.ts'
import { userRole } from '../security/roles.now.ts'

BusinessRule({
    $id: Now.ID['rule-threshold-effect'],
    name: 'Miro SAM - Effect of a threshold',
    description: 'Says how many people a changed threshold would make candidates.',
    table: 'x_snc_miro_sam_reclamation_rule',
    when: 'after',
    action: ['update'],
    condition: 'current.last_activity_threshold.changes()',
    order: 200,
    active: true,
    script: showThresholdEffect,
})

ScriptInclude({
    $id: Now.ID['script-include-miro-reclamation-ajax'],
    name: 'MiroReclamationAjax',
    description: 'Answers the rule form what a threshold would mean.',
    clientCallable: true,
    script: Now.include('./MiroReclamationAjax.js'),
    active: true,
})

Acl({
    $id: Now.ID['acl-ajax-miro-reclamation'],
    type: 'client_callable_script_include',
    operation: 'execute',
    name: 'MiroReclamationAjax',
    roles: [userRole],
    description: 'Those who review licences may ask what a threshold would mean.',
})

ClientScript({
    $id: Now.ID['client-threshold-effect'],
    name: 'Miro SAM - Effect of a threshold',
    description: 'Says how many people a changed threshold would make candidates.',
    table: 'x_snc_miro_sam_reclamation_rule',
    type: 'onChange',
    field: 'last_activity_threshold',
    uiType: 'all',
    active: true,
    script: Now.include('./threshold-change.js'),
})

BusinessRule({
    $id: Now.ID['rule-check-rule'],
    name: 'Miro SAM - Check a reclamation rule',
    table: 'x_snc_miro_sam_reclamation_rule',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkRule,
})

BusinessRule({
    $id: Now.ID['rule-check-raised-ceiling'],
    name: 'Miro SAM - Check a raised ceiling',
    table: 'x_snc_miro_sam_raised_ceiling',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkRaisedCeiling,
})

BusinessRule({
    $id: Now.ID['rule-check-candidate'],
    name: 'Miro SAM - Check what people write on a candidate',
    table: 'x_snc_miro_sam_removal_candidate',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    script: checkCandidateEdit,
})
