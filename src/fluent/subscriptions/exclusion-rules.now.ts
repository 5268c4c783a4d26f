// What saving an exclusion rule checks, and what its form says while somebody types.
import '@servicenow/sdk/global'
import { BusinessRule, ClientScript } from '@servicenow/sdk/core'
import { checkIdentifierExclusion, checkUserExclusion } from '../../server/handlers/rules.ts'

BusinessRule({
    $id: Now.ID['check-user-exclusion'],
    name: 'Miro SAM - Check an exclusion rule of people',
    table: 'x_snc_miro_sam_user_exclusion',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkUserExclusion,
})

BusinessRule({
    $id: Now.ID['check-identifier-exclusion'],
    name: 'Miro SAM - Check an exclusion rule of identifiers',
    table: 'x_snc_miro_sam_identifier_exclusion',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkIdentifierExclusion,
})

ClientScript({
    $id: Now.ID['client-user-exclusion-effect'],
    name: 'Miro SAM - Effect of an exclusion rule of people',
    description: 'Says before the rule is saved how many people it covers and who of them is a candidate now.',
    table: 'x_snc_miro_sam_user_exclusion',
    type: 'onChange',
    field: 'user_principal_name',
    uiType: 'all',
    active: true,
    script: Now.include('./exclusion-change.js'),
})

ClientScript({
    $id: Now.ID['client-identifier-exclusion-effect'],
    name: 'Miro SAM - Effect of an exclusion rule of identifiers',
    description: 'Says before the rule is saved how many people it covers and who of them is a candidate now.',
    table: 'x_snc_miro_sam_identifier_exclusion',
    type: 'onChange',
    field: 'identifier',
    uiType: 'all',
    active: true,
    script: Now.include('./exclusion-change.js'),
})
