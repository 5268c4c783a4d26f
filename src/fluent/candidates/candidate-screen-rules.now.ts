// What happens when a removal candidate is shown: why it needs attention stands at the top of the form.
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { showCandidate } from '../../server/handlers/rules.ts'

BusinessRule({
    $id: Now.ID['rule-candidate-display'],
    name: 'Show why a candidate needs attention',
    table: 'x_snc_miro_sam_removal_candidate',
    when: 'display',
    description: 'Shows the error and the next step at the top of the form; writes nothing.',
    script: showCandidate,
    order: 100,
    active: true,
})
