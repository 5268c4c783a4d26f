/** Flows, subflows, actions and what their runs leave behind. */
import type { TableLiteral } from '../dictionary/definition'

export const automation: Record<string, TableLiteral> = {
    sys_hub_flow_block: {
        label: 'Flow Block',
        extends: 'sys_metadata',
        display: 'name',
        columns: { name: 'string(255)' },
    },
    sys_hub_flow_base: {
        label: 'Flow Base',
        extends: 'sys_hub_flow_block',
        columns: {
            internal_name: 'string(255)',
            description: 'string(4000)',
            active: 'boolean=true',
            status: 'string(40)=draft',
            type: 'string(40)=flow',
            access: 'string(40)=public',
            run_as: 'string(40)=user',
            run_with_roles: 'glide_list(sys_user_role)',
            callable_by_client_api: 'boolean=false',
            category: 'string(32)',
            version: 'string(40)=1',
        },
        indexes: [['internal_name']],
    },
    sys_hub_flow: {
        label: 'Flow',
        extends: 'sys_hub_flow_base',
        columns: {
            latest_snapshot: 'string(32)',
            master_snapshot: 'string(32)',
            substatus: 'string(255)',
            natlang: 'string(4000)',
        },
    },
    sys_hub_action_type_base: {
        label: 'Action Type Base',
        extends: 'sys_metadata',
        display: 'name',
        columns: { name: 'string(255)', internal_name: 'string(255)', active: 'boolean=true', state: 'string(40)' },
        indexes: [['internal_name']],
    },
    sys_hub_action_type_definition: {
        label: 'Action Type',
        extends: 'sys_hub_action_type_base',
        columns: {
            access: 'string(40)=public',
            description: 'string(4000)',
            action_template: 'string(32)',
            latest_snapshot: 'string(32)',
            master_snapshot: 'string(32)',
        },
    },
    sys_flow_context: {
        label: 'Flow engine context',
        display: 'name',
        columns: {
            name: 'string(250)',
            flow: 'string(32)',
            state: 'string(40)',
            error_message: 'string(4000)',
            error_state: 'string(40)',
            source_table: 'string(80)',
            source_record: 'document_id',
            run_time: 'integer',
            reporting: 'string(40)=ON',
            calling_source: 'string(40)',
            execution_id: 'string(32)',
            is_test_run: 'boolean=false',
            inputs: 'string(65000)',
            outputs: 'string(65000)',
        },
    },
}
