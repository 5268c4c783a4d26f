// What a workspace's lists of removal candidates offer for the selected rows.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['list-action-reclaim-selected'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_reclaim_selected',
        label: 'Reclaim selected',
        table: 'x_snc_miro_sam_removal_candidate',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./reclaim-selected-workspace.js'),
        record_selection_required: true,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 90,
        active: true,
    },
})

Record({
    $id: Now.ID['list-action-skip-selected'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_skip_selected',
        label: 'Close Skipped',
        table: 'x_snc_miro_sam_removal_candidate',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('../candidates/skip-selected-workspace.js'),
        record_selection_required: true,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 120,
        active: true,
    },
})
