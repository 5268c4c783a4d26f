// From the workspace's lists to the Licence cockpit: those take declarative actions, never UI actions.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['list-action-cockpit-candidates'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_candidates',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_removal_candidate',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./open-cockpit-workspace.js'),
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 300,
        active: true,
    },
})

Record({
    $id: Now.ID['list-action-cockpit-subscriptions'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_subscriptions',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_subscription',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./open-cockpit-workspace.js'),
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 300,
        active: true,
    },
})

Record({
    $id: Now.ID['list-action-cockpit-results'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_results',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_job_result',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./open-cockpit-workspace.js'),
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 300,
        active: true,
    },
})
