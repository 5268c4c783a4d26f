// Bulk actions on a workspace's lists of removal candidates: those take declarative actions, never UI actions.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['list-action-reclaim-all'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_reclaim_all',
        label: 'Reclaim All',
        table: 'x_snc_miro_sam_removal_candidate',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./reclaim-all-workspace.js'),
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['list-action-retry-failed'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_retry_failed',
        label: 'Retry failed',
        table: 'x_snc_miro_sam_removal_candidate',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./retry-failed-workspace.js'),
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 110,
        active: true,
    },
})
