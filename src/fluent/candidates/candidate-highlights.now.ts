// Colours of the candidates' states in the workspace, which reads highlighted values and never the styles of Core UI's lists.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

const candidateStateHighlight = Record({
    $id: Now.ID['highlight-candidate-state'],
    table: 'sys_highlighted_value',
    data: {
        name: 'x_snc_miro_sam_removal_candidate state',
        table: 'x_snc_miro_sam_removal_candidate',
        field: 'state',
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-candidate-state-attention-required'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: candidateStateHighlight,
        conditions: 'state=attention_required',
        color: 'critical',
        variant: 'secondary',
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-candidate-state-ready'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: candidateStateHighlight,
        conditions: 'state=ready',
        color: 'positive',
        variant: 'secondary',
        order: 200,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-candidate-state-awaiting-user'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: candidateStateHighlight,
        conditions: 'state=awaiting_user',
        color: 'info',
        variant: 'secondary',
        order: 300,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-candidate-state-awaiting-approval'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: candidateStateHighlight,
        conditions: 'state=awaiting_approval',
        color: 'info',
        variant: 'secondary',
        order: 400,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-candidate-state-awaiting-revocation'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: candidateStateHighlight,
        conditions: 'state=awaiting_revocation',
        color: 'warning',
        variant: 'secondary',
        order: 500,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-candidate-state-closed-complete'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: candidateStateHighlight,
        conditions: 'state=closed_complete',
        color: 'gray',
        variant: 'secondary',
        order: 600,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-candidate-state-closed-skipped'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: candidateStateHighlight,
        conditions: 'state=closed_skipped',
        color: 'gray',
        variant: 'secondary',
        order: 700,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-candidate-state-closed-canceled'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: candidateStateHighlight,
        conditions: 'state=closed_canceled',
        color: 'gray',
        variant: 'secondary',
        order: 800,
        active: true,
    },
})
