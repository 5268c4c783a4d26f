// What candidates and rules show and allow, by their state.
import '@servicenow/sdk/global'
import { UiPolicy } from '@servicenow/sdk/core'

UiPolicy({
    $id: Now.ID['policy-candidate-error'],
    table: 'x_snc_miro_sam_removal_candidate',
    shortDescription: 'Show the error and the next step only where there is one',
    conditions: 'errorISEMPTY^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 100,
    actions: [
        { field: 'error', visible: false },
        { field: 'next_step', visible: false },
    ],
})

UiPolicy({
    $id: Now.ID['policy-candidate-due'],
    table: 'x_snc_miro_sam_removal_candidate',
    shortDescription: 'Show by when an answer is due only while somebody is asked',
    conditions: 'stateINawaiting_user,awaiting_approval^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 110,
    actions: [{ field: 'due', visible: true }],
})

UiPolicy({
    $id: Now.ID['policy-candidate-begun'],
    table: 'x_snc_miro_sam_removal_candidate',
    shortDescription: 'Who is asked is fixed once reclaiming has begun',
    conditions: 'stateNOT INattention_required,ready^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 120,
    actions: [{ field: 'notify_user', readOnly: true }],
})

UiPolicy({
    $id: Now.ID['policy-candidate-closed'],
    table: 'x_snc_miro_sam_removal_candidate',
    shortDescription: 'A closed candidate is a record of what happened',
    conditions: 'stateINclosed_complete,closed_skipped,closed_canceled^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 130,
    actions: [
        { field: 'assignment_group', readOnly: true },
        { field: 'assigned_to', readOnly: true },
        { field: 'notify_user', readOnly: true },
        { field: 'journal', readOnly: true },
    ],
})

UiPolicy({
    $id: Now.ID['policy-rule-days'],
    table: 'x_snc_miro_sam_reclamation_rule',
    shortDescription: 'Days before auto-reclamation matter only with Notify user',
    conditions: 'notify_user=true^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 100,
    actions: [{ field: 'days_before_auto_reclamation', visible: true }],
})
