// What this app may do outside its own scope, declared so that an administrator sees and can refuse it.
import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

CrossScopePrivilege({
    $id: Now.ID['privilege-execute-customintegrationprofileutils'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'CustomIntegrationProfileUtils',
    targetScope: 'global',
    targetType: 'sys_script_include',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-execute-mirocompanion'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'MiroCompanion',
    targetScope: 'x_snc_miro_sam',
    targetType: 'sys_script_include',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-samp-sw-subscription'],
    operation: 'read',
    status: 'allowed',
    targetName: 'samp_sw_subscription',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-samp-sw-subscription-profile'],
    operation: 'read',
    status: 'allowed',
    targetName: 'samp_sw_subscription_profile',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-samp-sw-subscription-id-excl-rule'],
    operation: 'read',
    status: 'allowed',
    targetName: 'samp_sw_subscription_id_excl_rule',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-samp-sw-subscription-user-excl-rule'],
    operation: 'read',
    status: 'allowed',
    targetName: 'samp_sw_subscription_user_excl_rule',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-samp-sw-product'],
    operation: 'read',
    status: 'allowed',
    targetName: 'samp_sw_product',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-samp-custom-sw-entitlement-definition'],
    operation: 'read',
    status: 'allowed',
    targetName: 'samp_custom_sw_entitlement_definition',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-samp-sw-custom-subscription-product-definition'],
    operation: 'read',
    status: 'allowed',
    targetName: 'samp_sw_custom_subscription_product_definition',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-samp-license-metric-result'],
    operation: 'read',
    status: 'allowed',
    targetName: 'samp_license_metric_result',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-alm-license'],
    operation: 'read',
    status: 'allowed',
    targetName: 'alm_license',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-cmdb-software-product-model'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_software_product_model',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-script-include'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_script_include',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-alias'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_alias',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-hub-flow'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_hub_flow',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-hub-action-type-definition'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_hub_action_type_definition',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-hub-action-input'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_hub_action_input',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-scope'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_scope',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-dictionary'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_dictionary',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-ux-list-menu-config'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_ux_list_menu_config',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-ux-list-category'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_ux_list_category',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-read-sys-ux-list'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_ux_list',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-create-samp-sw-subscription'],
    operation: 'create',
    status: 'allowed',
    targetName: 'samp_sw_subscription',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-create-samp-sw-product'],
    operation: 'create',
    status: 'allowed',
    targetName: 'samp_sw_product',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-create-samp-custom-sw-entitlement-definition'],
    operation: 'create',
    status: 'allowed',
    targetName: 'samp_custom_sw_entitlement_definition',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-create-samp-sw-custom-subscription-product-definition'],
    operation: 'create',
    status: 'allowed',
    targetName: 'samp_sw_custom_subscription_product_definition',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-create-sys-ux-list'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sys_ux_list',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-write-samp-sw-subscription'],
    operation: 'write',
    status: 'allowed',
    targetName: 'samp_sw_subscription',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-delete-samp-sw-subscription'],
    operation: 'delete',
    status: 'allowed',
    targetName: 'samp_sw_subscription',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-delete-sys-ux-list'],
    operation: 'delete',
    status: 'allowed',
    targetName: 'sys_ux_list',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-execute-scriptableflowrunner-action'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableFlowRunner.action',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-execute-scriptableflowrunner-inforeground'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableFlowRunner.inForeground',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-execute-scriptableflowrunner-quick'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableFlowRunner.quick',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-execute-scriptableflowrunner-addinput'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableFlowRunner.addInput',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-execute-scriptableflowrunner-run'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableFlowRunner.run',
    targetScope: 'global',
    targetType: 'scriptable',
})
