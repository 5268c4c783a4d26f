// What this app may do outside its own scope, declared so that an administrator sees and can refuse it.
import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

CrossScopePrivilege({
    $id: Now.ID['privilege-role-contains-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sys_user_role_contains',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-role-contains-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user_role_contains',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
