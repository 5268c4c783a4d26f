// New on the workspace's list of profiles: one button, which asks for the kind of integration first.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['list-action-new-profile'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_new_profile',
        label: 'New',
        table: 'x_snc_miro_sam_profile',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./new-profile-workspace.js'),
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.integrator',
        specificity: 20,
        button_type: 'primary',
        order: -100,
        active: true,
    },
})
