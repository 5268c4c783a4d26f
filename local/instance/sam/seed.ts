// Writes SAM Professional's tables, the spoke's two actions, its workspace and its script include into a fresh instance.
import { tableOf } from '../dictionary/definition.ts'
import type { TableLiteral } from '../dictionary/definition.ts'
import type { Kernel } from '../kernel.ts'
import { integrationByReference, samTables, surroundingTables } from './tables.ts'
import type { SamSetup, SamSwitches } from './switches.ts'

const scriptStep = '106afb6647032200b4fad7527c9a71e7'
const scriptVariable = '71aa7f6647032200b4fad7527c9a719b'

/** Documented: the application that brings the spoke's actions. */
const spokeScope = 'sn_sam_saas_int'

/** Labels of an action's inputs, as documented → their own word here, and what the stand-in calls the value. */
const inputs: Record<string, [own: string, meaning: string, reference?: string]> = {
    'External user id': ['ext_id', 'external_user_id'],
    'User principal name': ['upn', 'user_principal_name'],
    'Integration profile': ['sub_profile', 'subscription_profile', 'samp_sw_subscription_profile'],
    'Last Activity': ['activity_on', 'last_activity'],
    'External created': ['created_outside', 'external_created'],
    Identifier: ['plan_id', 'subscription_identifier'],
    'Additional attributes': ['more', 'additional_attributes'],
}

const upsertAction = 'Upsert user subscription using subscription identifier'
const activityAction = 'Update User Activity If Later Using User'

export function seedSam(kernel: Kernel, switches: SamSwitches, setup: SamSetup): void {
    const kept = switches.registrationKept === 'as references' ? integrationByReference : {}
    seedTables(kernel, { ...surroundingTables, ...samTables, ...kept })
    const { records } = kernel
    records.insert('sys_scope', { name: 'Software Asset Management SaaS Integrations', scope: spokeScope })
    if (switches.spokeActions === 'found') {
        seedAction(kernel, switches, upsertAction, Object.keys(inputs), 'upsert')
        const activity = ['Last Activity', 'Integration profile', 'External user id', 'User principal name']
        seedAction(kernel, switches, activityAction, activity, 'updateActivity')
    }
    if (setup.customIntegrations) seedScriptInclude(kernel)
    seedWorkspace(kernel)
    records.insert('sysauto_script', {
        name: 'SAM - Identify stale subscriptions',
        active: 'true',
        run_type: 'daily',
        run_time: '1970-01-01 06:00:00',
        script: 'sam_stand_in_jobs.identify()',
    })
}

/** As a package's tables: rows of sys_db_object, sys_dictionary, sys_choice and v_index. */
function seedTables({ records, dictionary }: Kernel, literals: Record<string, TableLiteral>): void {
    const made = Object.entries(literals).filter(([name]) => !dictionary.table(name))
    const idOf = (name: string) => records.first('sys_db_object', `name=${name}`)?.sys_id ?? null
    for (const [name, { label }] of made) records.insert('sys_db_object', { name, label })
    for (const [name, literal] of made) {
        const id = idOf(name) as string
        if (literal.extends) records.update('sys_db_object', id, { super_class: idOf(literal.extends) })
        const own = tableOf(name, literal).columns
        for (const column of [...own.values()].filter((one) => !one.name.startsWith('sys_'))) {
            records.insert('sys_dictionary', {
                name,
                element: column.name,
                internal_type: column.type,
                column_label: column.label,
                max_length: String(column.maxLength),
                reference: column.reference,
                default_value: column.defaultValue,
                display: column.display ? '1' : '0',
                choice: String(column.choice),
            })
        }
        for (const [element, choices] of Object.entries(literal.choices ?? {})) {
            Object.entries(choices).forEach(([value, label], sequence) =>
                records.insert('sys_choice', {
                    name,
                    element,
                    value,
                    label,
                    sequence: String(sequence),
                    language: 'en',
                })
            )
        }
        for (const columns of literal.indexes ?? []) {
            const index = { table_name: name, name: columns.join('_'), columns: columns.join(',') }
            records.insert('v_index', { ...index, unique_index: 'false' })
        }
    }
    dictionary.reload()
}

function seedAction(
    { records }: Kernel,
    { spokeInputs }: SamSwitches,
    name: string,
    labels: readonly string[],
    does: 'upsert' | 'updateActivity'
): void {
    const scope = records.first('sys_scope', `scope=${spokeScope}`)?.sys_id ?? null
    const word = (label: string) =>
        spokeInputs === 'of their labels' ? label.toLowerCase().replace(/ /g, '_') : inputs[label][0]
    const action = records.insert('sys_hub_action_type_definition', {
        name,
        active: 'true',
        state: 'published',
        internal_name: name.toLowerCase().replace(/ /g, '_'),
        access: 'public',
        sys_scope: scope,
    })
    const cid = `cid-${does}`
    const step = records.insert('sys_hub_step_instance', {
        action,
        cid,
        label: name,
        order: '1',
        active: 'true',
        step_type: scriptStep,
        error_handling_type: '1',
    })
    labels.forEach((label, order) => {
        const reference = inputs[label][2] ?? null
        records.insert('sys_hub_action_input', {
            model: action,
            element: word(label),
            label,
            internal_type: reference ? 'reference' : 'string',
            reference,
            max_length: '4000',
            mandatory: 'false',
            active: 'true',
            order: String(order),
        })
        records.insert('sys_element_mapping', { id: step, field: inputs[label][1], value: `{{action.${word(label)}}}` })
    })
    const script = `sam_stand_in.${does}(inputs)`
    records.insert('sys_variable_value', { document_key: step, variable: scriptVariable, value: script })
}

function seedScriptInclude({ records }: Kernel): void {
    records.insert('sys_script_include', {
        name: 'CustomIntegrationProfileUtils',
        api_name: 'global.CustomIntegrationProfileUtils',
        access: 'public',
        active: 'true',
        script: `var CustomIntegrationProfileUtils = Class.create()
CustomIntegrationProfileUtils.prototype = {
    initialize: function () {},
    createCustomIntegration: function (wish) { return sam_stand_in.createCustomIntegration(wish) },
    type: 'CustomIntegrationProfileUtils',
}`,
    })
}

/** Software Asset Workspace with its two documented pages of lists, for SAM's users. Assumed: its address. */
function seedWorkspace({ records }: Kernel): void {
    const title = 'Software Asset Workspace'
    const config = records.insert('sys_ux_list_menu_config', { name: title })
    const page = records.insert('sys_ux_page_registry', { title, path: 'software-asset' })
    records.insert('sys_ux_page_property', { page, name: 'listConfigId', value: config })
    const role = records.first('sys_user_role', 'name=sam_user')?.sys_id ?? null
    // Open to them whichever name a route goes by (switch routeName).
    for (const name of ['software-asset.*', 'now.software-asset.*'])
        records.insert('sys_security_acl_role', {
            sys_security_acl: records.insert('sys_security_acl', { name, type: 'ux_route', operation: 'read' }),
            sys_user_role: role,
        })
    const lists: Record<string, [title: string, table: string][]> = {
        'License operations': [
            ['Direct integration profiles', 'samp_sw_subscription_profile'],
            ['User subscription', 'samp_sw_subscription'],
        ],
        'License usage': [['Removal candidates', 'samp_sw_reclamation_candidate']],
    }
    Object.entries(lists).forEach(([title, each], order) => {
        const category = records.insert('sys_ux_list_category', { title, configuration: config, order: String(order) })
        each.forEach(([listTitle, table], at) =>
            records.insert('sys_ux_list', {
                title: listTitle,
                category,
                configuration: config,
                table,
                order: String(at),
            })
        )
    })
}
