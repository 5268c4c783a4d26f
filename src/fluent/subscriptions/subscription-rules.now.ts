// Business rules of what people change about subscriptions and identifiers; the download itself runs without rules.
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { applyPickedModel, carryUserChange, noteUserSource, showSubscription } from '../../server/handlers/rules.ts'

BusinessRule({
    $id: Now.ID['note-user-source'],
    name: 'Miro SAM - Keep a user set by hand',
    table: 'x_snc_miro_sam_subscription',
    when: 'before',
    action: ['update'],
    condition: 'current.user.changes()',
    order: 100,
    active: true,
    script: noteUserSource,
})

BusinessRule({
    $id: Now.ID['rule-subscription-display'],
    name: 'Miro SAM - Show the inactive days',
    table: 'x_snc_miro_sam_subscription',
    when: 'display',
    description: 'Counts the days since the last activity for each look at a subscription; writes nothing.',
    order: 100,
    active: true,
    script: showSubscription,
})

BusinessRule({
    $id: Now.ID['carry-user-change'],
    name: 'Miro SAM - Ask the person a subscription belongs to now',
    table: 'x_snc_miro_sam_subscription',
    when: 'after',
    action: ['update'],
    condition: 'current.user.changes()',
    order: 100,
    active: true,
    script: carryUserChange,
})

BusinessRule({
    $id: Now.ID['apply-picked-model'],
    name: 'Miro SAM - Apply the model picked for an identifier',
    table: 'x_snc_miro_sam_unrecognized_identifier',
    when: 'after',
    action: ['update'],
    condition: 'current.software_model.changes()',
    order: 100,
    active: true,
    script: applyPickedModel,
})
