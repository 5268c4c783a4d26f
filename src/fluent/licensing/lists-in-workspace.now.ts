// What a workspace's lists of entitlements, results and downgrades offer: those take declarative actions, never UI actions.
import '@servicenow/sdk/global'
import { Acl, Record, ScriptInclude } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'

ScriptInclude({
    $id: Now.ID['script-include-licence-lists'],
    name: 'MiroLicenceListAjax',
    description: 'Does what the licence buttons of a workspace list say; each checks its role again.',
    clientCallable: true,
    script: Now.include('./MiroLicenceListAjax.js'),
    active: true,
})

Acl({
    $id: Now.ID['acl-ajax-licence-lists'],
    type: 'client_callable_script_include',
    operation: 'execute',
    name: 'MiroLicenceListAjax',
    roles: [userRole],
    description: 'Those who review licences may press the buttons of licence lists.',
})

Record({
    $id: Now.ID['list-action-entitlements-from-miro'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_entitlements_from_miro',
        label: "From Miro's count",
        table: 'x_snc_miro_sam_entitlement',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: `function onClick() { var what = 'from_miro'\n${Now.include('./licence-list-action.js')}}`,
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.admin',
        specificity: 20,
        button_type: 'secondary',
        order: 200,
        active: true,
    },
})

Record({
    $id: Now.ID['list-action-entitlements-from-sam'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_entitlements_from_sam',
        label: 'From SAM',
        table: 'x_snc_miro_sam_entitlement',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: `function onClick() { var what = 'from_sam'\n${Now.include('./licence-list-action.js')}}`,
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.admin',
        specificity: 20,
        button_type: 'secondary',
        order: 210,
        active: true,
    },
})

Record({
    $id: Now.ID['list-action-import-entitlements'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_import_entitlements',
        label: 'Import CSV',
        table: 'x_snc_miro_sam_entitlement',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: `function onClick() { var page = '/x_snc_miro_sam_licences.do?what=import'\n${Now.include('../navigation/open-page-workspace.js')}}`,
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.admin',
        specificity: 20,
        button_type: 'secondary',
        order: 220,
        active: true,
    },
})

Record({
    $id: Now.ID['list-action-run-reconciliation'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_run_reconciliation',
        label: 'Run reconciliation',
        table: 'x_snc_miro_sam_reconciliation',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: Now.include('./run-reconciliation-workspace.js'),
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'primary',
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['list-action-downgrades-file'],
    table: 'sys_declarative_action_assignment',
    data: {
        action_name: 'miro_downgrades_file',
        label: 'Page and CSV',
        table: 'x_snc_miro_sam_downgrade',
        // The model 'List'.
        model: 'c3547169534723003eddddeeff7b126c',
        declarative_action_type: 'client_script',
        client_action: '',
        interaction: '',
        client_script: `function onClick() { var page = '/x_snc_miro_sam_licences.do?what=downgrades'\n${Now.include('../navigation/open-page-workspace.js')}}`,
        record_selection_required: false,
        enable_for_all_experiences: true,
        required_roles: 'x_snc_miro_sam.user',
        specificity: 20,
        button_type: 'secondary',
        order: 100,
        active: true,
    },
})
