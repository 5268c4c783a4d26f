// What an application ships to be proven by: tests of the Automated Test Framework and checks of Instance Scan.
import type { TableLiteral } from '../dictionary/definition.ts'

export const proof: Record<string, TableLiteral> = {
    sys_atf_test: {
        label: 'Test',
        extends: 'sys_metadata',
        display: 'name',
        columns: {
            name: 'string(200)',
            active: 'boolean=true',
            description: 'string(4000)',
            fail_on_server_error: 'boolean=false',
        },
    },
    sys_atf_step: {
        label: 'Test Step',
        extends: 'sys_metadata',
        display: 'display_name',
        columns: {
            test: 'reference(sys_atf_test)',
            order: 'integer',
            active: 'boolean=true',
            display_name: 'string(200)',
            description: 'string(4000)',
            notes: 'string(4000)',
            step_config: 'string(32)',
            table: 'string(80)',
            timeout: 'string(40)',
            warning_message: 'string(4000)',
        },
        indexes: [['test']],
    },
    sys_variable_value: {
        label: 'Variable Value',
        columns: {
            document: 'string(80)',
            document_key: 'string(32)',
            variable: 'string(32)',
            value: 'string(65000)',
            order: 'integer',
        },
        indexes: [['document_key']],
    },
    sys_element_mapping: {
        label: 'Element Mapping',
        columns: { id: 'string(32)', table: 'string(80)', field: 'string(80)', value: 'string(65000)' },
        indexes: [['id']],
    },
    sys_atf_test_suite: {
        label: 'Test Suite',
        extends: 'sys_metadata',
        display: 'name',
        columns: { name: 'string(200)', active: 'boolean=true', description: 'string(4000)' },
    },
    sys_atf_test_suite_test: {
        label: 'Test Suite Test',
        extends: 'sys_metadata',
        columns: {
            test_suite: 'reference(sys_atf_test_suite)',
            test: 'reference(sys_atf_test)',
            order: 'integer',
            abort_on_failure: 'boolean=false',
        },
    },
    scan_check: {
        label: 'Check',
        extends: 'sys_metadata',
        display: 'name',
        columns: {
            name: 'string(100)',
            active: 'boolean=true',
            category: 'string(40)',
            priority: 'string(40)',
            short_description: 'string(200)',
            description: 'string(4000)',
            resolution_details: 'string(4000)',
            documentation_url: 'string(1000)',
            run_condition: 'string(4000)',
            finding_type: 'string(80)=scan_finding',
            score_min: 'integer=0',
            score_max: 'integer=100',
            score_scale: 'integer=1',
        },
    },
    scan_script_only_check: {
        label: 'Script Only Check',
        extends: 'scan_check',
        columns: { script: 'script_plain' },
    },
    scan_finding: {
        label: 'Finding',
        columns: {
            check: 'reference(scan_check)',
            count: 'integer=1',
            finding_details: 'string(4000)',
            source_table: 'string(80)',
            source: 'document_id',
        },
    },
}
