// Tables of SAM Professional as far as they are documented, attested by public code, or assumed where only a label is known.
import type { TableLiteral } from '../dictionary/definition.ts'

/** Documented or attested columns; those marked assumed have a documented label and a name of this stand-in. */
export const samTables: Record<string, TableLiteral> = {
    samp_sw_subscription_profile: {
        label: 'Integration Profile',
        display: 'display_name',
        columns: {
            display_name: 'string(100)',
            profile_type: 'string(100)',
            custom_properties: 'string(8000)',
            // Assumed names: status, check boxes and subflows are documented by their labels only.
            status: 'string(40)=draft',
            connection_alias: 'reference(sys_alias)',
            integration: 'string(32)',
            download_subflow: 'reference(sys_hub_flow)',
            activity_subflow: 'reference(sys_hub_flow)',
            activity_from: 'glide_date_time',
            reclaim_subflow: 'reference(sys_hub_flow)',
        },
        choices: { status: { draft: 'Draft', published: 'Published' } },
    },
    samp_sw_subscription: {
        label: 'Software Subscription',
        display: 'user_principal_name',
        columns: {
            user_principal_name: 'string(255)',
            external_user_id: 'string(100)',
            subscription_identifier: 'string(255)',
            subscription_profile: 'reference(samp_sw_subscription_profile)',
            software_model: 'reference(cmdb_software_product_model)',
            user: 'reference(sys_user)',
            user_source: 'string(40)=integration',
            last_activity: 'glide_date',
            external_created: 'glide_date_time',
            active: 'boolean=true',
            display_name: 'string(255)',
            sourced_from_integration: 'string(40)=yes',
            custom_properties: 'string(8000)',
        },
        indexes: [['subscription_profile', 'external_user_id'], ['external_user_id']],
    },
    samp_sw_subscription_id_excl_rule: {
        label: 'Subscription Identifier Exclusion Rule',
        columns: { subscription_identifier: 'string(255)', profile_type: 'string(100)', active: 'boolean=true' },
    },
    samp_sw_subscription_user_excl_rule: {
        label: 'Subscription User Exclusion Rule',
        columns: { user_principal_name: 'string(255)', profile_type: 'string(100)', active: 'boolean=true' },
    },
    // Labels of the three definition tables are documented, their column names assumed.
    samp_sw_product: {
        label: 'Software Product',
        display: 'name',
        columns: {
            name: 'string(255)',
            publisher: 'string(255)',
            product_type: 'string(40)',
            subscription_software: 'boolean=false',
            active: 'boolean=true',
        },
    },
    samp_custom_sw_entitlement_definition: {
        label: 'Custom Software Entitlement Definition',
        columns: { product: 'reference(samp_sw_product)', edition: 'string(255)', edition_condition: 'string(40)' },
    },
    samp_sw_custom_subscription_product_definition: {
        label: 'Custom Subscription Product Definition',
        columns: {
            identifier: 'string(255)',
            subscription_integration: 'string(100)',
            entitlement_definition: 'reference(samp_custom_sw_entitlement_definition)',
            active: 'boolean=true',
        },
    },
    samp_sw_unrecognized_subscription_identifier: {
        label: 'Unrecognized Subscription Identifier',
        columns: { subscription_identifier: 'string(255)', number_of_subscriptions: 'integer' },
    },
    cmdb_software_product_model: {
        label: 'Software Model',
        extends: 'cmdb_model',
        columns: { publisher: 'string(255)', product: 'string(255)', edition: 'string(255)' },
    },
    samp_sw_reclamation_rule: {
        label: 'Software Reclamation Rule',
        display: 'name',
        columns: {
            name: 'string(255)',
            applies_to: 'string(100)',
            reclamation_type: 'string(100)=last_used_date',
            last_activity_threshold: 'integer=60',
            include_no_activity: 'boolean=false',
            create_reclamation_candidate: 'boolean=true',
            // Assumed: attested for products by another table.
            subscription_profile: 'reference(samp_sw_subscription_profile)',
            annual_saving: 'decimal',
        },
    },
    samp_sw_reclamation_candidate: {
        label: 'Removal Candidate',
        extends: 'task',
        columns: {
            justification: 'string(40)',
            user_subscription: 'reference(samp_sw_subscription)',
            subscription_to_retain: 'reference(samp_sw_subscription)',
            potential_savings: 'decimal',
            // Assumed: documented as a figure of the dashboard only.
            actual_savings: 'decimal',
            reclamation_rule: 'reference(samp_sw_reclamation_rule)',
            error_message: 'string(4000)',
        },
        indexes: [['user_subscription']],
    },
    alm_license: {
        label: 'Software Entitlement',
        display: 'display_name',
        columns: {
            display_name: 'string(255)',
            software_model: 'reference(cmdb_software_product_model)',
            purchased_rights: 'integer',
            rights: 'integer',
            unit_cost: 'decimal',
            start_date: 'glide_date',
            end_date: 'glide_date',
            // Only published entitlements count; the column's name is assumed.
            state: 'string(40)=published',
        },
    },
    samp_license_metric_result: {
        label: 'License Metric Result',
        display: 'display_name',
        columns: {
            display_name: 'string(255)',
            publisher: 'string(255)',
            product: 'string(255)',
            software_model: 'reference(cmdb_software_product_model)',
            rights_owned: 'integer',
            rights_used: 'integer',
            licenses_available: 'integer',
            true_up_cost: 'decimal',
        },
    },
    samp_job_log: {
        label: 'SAM Job Log',
        columns: { number: 'string(40)', name: 'string(255)', status: 'string(40)', message: 'string(4000)' },
    },
    /** Of this stand-in: what createCustomIntegration was told; where SAM keeps it is open. */
    sam_stand_in_integration: {
        label: 'Custom integration of this stand-in',
        columns: {
            name: 'string(255)',
            download_subflow: 'string(32)',
            activity_subflow: 'string(32)',
            reclaim_subflow: 'string(32)',
            connection_alias: 'string(32)',
        },
    },
}

/** The last of them, where its columns refer to what it was told. */
export const integrationByReference: Record<string, TableLiteral> = {
    sam_stand_in_integration: {
        ...samTables.sam_stand_in_integration,
        columns: {
            name: 'string(255)',
            download_subflow: 'reference(sys_hub_flow)',
            activity_subflow: 'reference(sys_hub_flow)',
            reclaim_subflow: 'reference(sys_hub_flow)',
            connection_alias: 'reference(sys_alias)',
        },
    },
}

const variableColumns = {
    model: 'string(32)',
    element: 'string(80)',
    label: 'string(255)',
    internal_type: 'string(40)',
    reference: 'string(80)',
    max_length: 'integer',
    mandatory: 'boolean=false',
    active: 'boolean=true',
    order: 'integer',
    default_value: 'string(4000)',
}

/** The platform's own tables that the spoke's actions and Software Asset Workspace stand in, before any package brings them. */
export const surroundingTables: Record<string, TableLiteral> = {
    sys_hub_action_input: { label: 'Action Input', extends: 'sys_metadata', columns: variableColumns },
    sys_hub_action_output: { label: 'Action Output', extends: 'sys_metadata', columns: variableColumns },
    sys_hub_step_ext_output: { label: 'Step Output', extends: 'sys_metadata', columns: variableColumns },
    sys_hub_step_instance: {
        label: 'Step Instance',
        extends: 'sys_metadata',
        columns: {
            action: 'string(32)',
            cid: 'string(40)',
            label: 'string(255)',
            order: 'integer',
            active: 'boolean=true',
            step_type: 'string(32)',
            error_handling_type: 'string(40)',
        },
    },
    sys_variable_value: {
        label: 'Variable Value',
        columns: {
            document: 'string(80)',
            document_key: 'string(32)',
            variable: 'string(32)',
            value: 'string(16000000)',
            order: 'integer',
        },
    },
    sys_element_mapping: {
        label: 'Element Mapping',
        columns: { table: 'string(80)', id: 'string(32)', field: 'string(80)', value: 'string(16000000)' },
    },
    sys_ux_page_property: {
        label: 'UX Page Property',
        extends: 'sys_metadata',
        columns: { page: 'string(32)', name: 'string(100)', value: 'string(16000000)' },
    },
    sys_ux_list_menu_config: {
        label: 'UX List Menu Configuration',
        extends: 'sys_metadata',
        columns: { name: 'string(100)', description: 'string(1000)' },
    },
    sys_ux_list_category: {
        label: 'UX List Category',
        extends: 'sys_metadata',
        columns: {
            title: 'string(100)',
            configuration: 'string(32)',
            order: 'integer',
            active: 'boolean=true',
            description: 'string(1000)',
        },
    },
    sys_ux_list: {
        label: 'UX List',
        extends: 'sys_metadata',
        columns: {
            title: 'string(100)',
            category: 'string(32)',
            configuration: 'string(32)',
            table: 'string(80)',
            columns: 'string(1000)',
            condition: 'string(1000)',
            order: 'integer',
            active: 'boolean=true',
            view: 'string(80)',
        },
    },
}
