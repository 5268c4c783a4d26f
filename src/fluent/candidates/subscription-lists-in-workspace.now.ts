// Preview reclaim on a workspace's lists of subscriptions: those take declarative actions, never UI actions.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['list-action-preview-subscriptions'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_preview_subscriptions',
        label: 'Preview reclaim',
        table: 'x_snc_miro_sam_subscription',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./preview-list-workspace.js'),
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 100,
        active: true,
    },
})
