// Companies, departments, cost centres and places: what people belong to.
import type { TableLiteral } from '../dictionary/definition.ts'

export const organization: Record<string, TableLiteral> = {
    core_company: {
        label: 'Company',
        display: 'name',
        columns: {
            name: 'string(80)',
            manufacturer: 'boolean=false',
            vendor: 'boolean=false',
            customer: 'boolean=false',
            website: 'url',
            parent: 'reference(core_company)',
        },
    },
    cmn_department: {
        label: 'Department',
        display: 'name',
        columns: {
            name: 'string(100)',
            id: 'string(40)',
            description: 'string(1000)',
            dept_head: 'reference(sys_user)',
            parent: 'reference(cmn_department)',
            company: 'reference(core_company)',
            cost_center: 'reference(cmn_cost_center)',
        },
    },
    cmn_cost_center: {
        label: 'Cost Center',
        display: 'name',
        columns: {
            name: 'string(100)',
            code: 'string(40)',
            account_number: 'string(40)',
            manager: 'reference(sys_user)',
            parent: 'reference(cmn_cost_center)',
        },
    },
    cmn_location: {
        label: 'Location',
        display: 'name',
        columns: { name: 'string(100)', city: 'string(40)', country: 'string(40)', time_zone: 'string(40)' },
    },
    cmdb_model: {
        label: 'Product Model',
        display: 'display_name',
        columns: {
            sys_class_name: 'sys_class_name',
            name: 'string(255)',
            display_name: 'string(255)',
            manufacturer: 'reference(core_company)',
            status: 'string(40)=In Production',
            short_description: 'string(100)',
        },
    },
    cmdb_ci: {
        label: 'Configuration Item',
        display: 'name',
        columns: { sys_class_name: 'sys_class_name', name: 'string(255)' },
    },
    fx_currency: {
        label: 'Currency',
        display: 'code',
        columns: { code: 'string(3)', name: 'string(40)', symbol: 'string(10)', active: 'boolean=true' },
    },
}
