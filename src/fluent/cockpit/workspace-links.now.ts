// From the workspace's lists to the Licence cockpit, which says what comes next where a list is empty: they take declarative
// actions, never UI actions.
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

Record({
    $id: Now.ID['list-action-cockpit-profile'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_profile',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_profile',
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
    $id: Now.ID['list-action-cockpit-software-model'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_software_model',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_software_model',
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
    $id: Now.ID['list-action-cockpit-unrecognized-identifier'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_unrecognized_identifier',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_unrecognized_identifier',
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
    $id: Now.ID['list-action-cockpit-reclamation-rule'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_reclamation_rule',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_reclamation_rule',
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
    $id: Now.ID['list-action-cockpit-scheduled-job'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_scheduled_job',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_scheduled_job',
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
    $id: Now.ID['list-action-cockpit-entitlement'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_entitlement',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_entitlement',
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
    $id: Now.ID['list-action-cockpit-licence-position'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_licence_position',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_licence_position',
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
    $id: Now.ID['list-action-cockpit-reconciliation'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_reconciliation',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_reconciliation',
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
    $id: Now.ID['list-action-cockpit-remediation-option'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_remediation_option',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_remediation_option',
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
    $id: Now.ID['list-action-cockpit-downgrade'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_downgrade',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_downgrade',
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
    $id: Now.ID['list-action-cockpit-usage-day'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_open_cockpit_usage_day',
        label: 'Licence cockpit',
        table: 'x_snc_miro_sam_usage_day',
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
