// Reads a built flow, subflow or action out of its sys_hub_* rows into the shape the interpreter walks.
import { gunzipSync } from 'node:zlib'
import type { Kernel, Row } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'

export interface Variable {
    name: string
    type: string
    mandatory: boolean
    maxLength: number
    /** Table of a reference. */
    reference: string | null
    defaultValue: string | null
}

/** One name = text pair of an instance; the text may hold data pills. */
export interface Assignment {
    name: string
    value: unknown
}

export type Element =
    | { kind: 'action'; uiId: string; parent: string; order: number; action: string; values: Assignment[] }
    | { kind: 'subflow'; uiId: string; parent: string; order: number; subflow: string; values: Assignment[] }
    | {
          kind: 'logic'
          uiId: string
          parent: string
          order: number
          logic: string
          inputs: Assignment[]
          outputs: Assignment[]
          /** The try a catch belongs to. */
          connectedTo: string | null
      }

export interface FlowDefinition {
    sysId: string
    name: string
    /** scope.internal_name */
    fullName: string
    scope: string
    kind: string
    runAs: 'system' | 'user'
    runWithRoles: string[]
    inputs: Variable[]
    outputs: Variable[]
    elements: Element[]
}

export interface Step {
    cid: string
    label: string
    type: string
    script: string
    /** True where a failing step ends the action. */
    stops: boolean
    inputs: Assignment[]
    outputs: Variable[]
}

export interface StatusCondition {
    condition: string
    code: string
    message: string
    error: boolean
}

export interface ActionDefinition {
    sysId: string
    name: string
    fullName: string
    scope: string
    inputs: Variable[]
    outputs: Variable[]
    steps: Step[]
    /** Output name → text with pills of the steps. */
    mapping: Assignment[]
    conditions: StatusCondition[]
}

const scriptVariable = '71aa7f6647032200b4fad7527c9a719b'

type Reader = Pick<Kernel, 'records' | 'dictionary'>

/** The JSON inside a `values` column: base64 of a gzip of JSON; empty means nothing is set. */
export function decodeValues(encoded: string | null): unknown {
    if (!encoded) return null
    return JSON.parse(gunzipSync(Buffer.from(encoded, 'base64')).toString('utf8'))
}

/**
 * The internal name the platform derives when a flow or action is saved: lower case, spaces to underscores, other
 * characters dropped ('Change - Unauthorized - Review' is documented as change__unauthorized__review).
 */
export function internalName(name: string): string {
    return name
        .toLowerCase()
        .replace(/\s/g, '_')
        .replace(/[^a-z0-9_]/g, '')
}

export function readFlow({ records }: Reader, row: Row, scope: string): FlowDefinition {
    const flow = row['sys_id'] as string
    const actions = records.find('sys_hub_action_instance_v2', `flow=${flow}`).map((instance): Element => ({
        kind: 'action',
        ...place(instance),
        action: instance['action_type'] ?? '',
        values: assignments(decodeValues(instance['values'] ?? null)),
    }))
    const logic = records.find('sys_hub_flow_logic_instance_v2', `flow=${flow}`).map((instance): Element => {
        const values = decodeValues(instance['values'] ?? null) as Record<string, unknown> | null
        return {
            kind: 'logic',
            ...place(instance),
            logic: instance['logic_definition'] ?? '',
            inputs: assignments(values?.['inputs']),
            outputs: assignments(values?.['outputsToAssign']),
            connectedTo: instance['connected_to'] || null,
        }
    })
    const subflows = tableRows({ records }, 'sys_hub_sub_flow_instance_v2', `flow=${flow}`).map(
        (instance): Element => ({
            kind: 'subflow',
            ...place(instance),
            subflow: instance['subflow'] ?? '',
            values: assignments(decodeValues(instance['subflow_inputs'] ?? null)),
        })
    )
    return {
        sysId: flow,
        name: row['name'] ?? '',
        fullName: `${scope}.${row['internal_name'] || internalName(row['name'] ?? '')}`,
        scope,
        kind: row['type'] ?? 'flow',
        runAs: row['run_as'] === 'system' ? 'system' : 'user',
        runWithRoles: (row['run_with_roles'] ?? '').split(',').filter(Boolean),
        inputs: variables({ records }, 'sys_hub_flow_input', flow),
        outputs: variables({ records }, 'sys_hub_flow_output', flow),
        elements: [...actions, ...logic, ...subflows].sort((left, right) => left.order - right.order),
    }
}

export function readAction({ records }: Reader, row: Row, scope: string): ActionDefinition {
    const action = row['sys_id'] as string
    const steps = records
        .find('sys_hub_step_instance', `action=${action}`)
        .filter((step) => step['active'] !== '0')
        .sort((left, right) => Number(left['order']) - Number(right['order']))
        .map((step): Step => {
            const id = step['sys_id'] as string
            const script = records.first('sys_variable_value', `document_key=${id}^variable=${scriptVariable}`)
            return {
                cid: step['cid'] ?? '',
                label: step['label'] ?? '',
                type: step['step_type'] ?? '',
                script: script?.['value'] ?? '',
                stops: step['error_handling_type'] !== '2',
                inputs: mappings({ records }, id),
                outputs: variables({ records }, 'sys_hub_step_ext_output', id),
            }
        })
    return {
        sysId: action,
        name: row['name'] ?? '',
        fullName: `${scope}.${row['internal_name'] || internalName(row['name'] ?? '')}`,
        scope,
        inputs: variables({ records }, 'sys_hub_action_input', action),
        outputs: variables({ records }, 'sys_hub_action_output', action).filter((output) => !isStatus(output.name)),
        steps,
        mapping: mappings({ records }, action).filter((assignment) => !isStatus(assignment.name)),
        conditions: statusConditions({ records }, action),
    }
}

function isStatus(name: string): boolean {
    return name === '__action_status__' || name === '__dont_treat_as_error__'
}

function place(row: Row): { uiId: string; parent: string; order: number } {
    return { uiId: row['ui_id'] ?? '', parent: row['parent_ui_id'] ?? '', order: Number(row['order'] ?? 0) }
}

function assignments(list: unknown): Assignment[] {
    if (!Array.isArray(list)) return []
    return list.map((entry: { name: string; value?: unknown; scriptActive?: boolean }) => {
        if (entry.scriptActive === true)
            throw new PlatformError(`not implemented: a script as the value of flow input '${entry.name}'`)
        return { name: entry.name, value: entry.value ?? '' }
    })
}

function variables(reader: Pick<Kernel, 'records'>, table: string, model: string): Variable[] {
    return tableRows(reader, table, `model=${model}`)
        .filter((row) => row['active'] !== '0')
        .sort((left, right) => Number(left['order'] ?? 0) - Number(right['order'] ?? 0))
        .map((row) => ({
            name: row['element'] ?? '',
            type: row['internal_type'] ?? 'string',
            mandatory: row['mandatory'] === '1' || row['mandatory'] === 'true',
            maxLength: Number(row['max_length'] ?? 0),
            reference: row['reference'] || null,
            defaultValue: row['default_value'] || null,
        }))
}

function mappings(reader: Pick<Kernel, 'records'>, id: string): Assignment[] {
    return tableRows(reader, 'sys_element_mapping', `id=${id}`).map((row) => ({
        name: row['field'] ?? '',
        value: row['value'] ?? '',
    }))
}

function statusConditions(reader: Pick<Kernel, 'records'>, action: string): StatusCondition[] {
    const metadata = tableRows(reader, 'sys_hub_action_status_metadata', `action_type_id=${action}`)[0]
    if (!metadata) return []
    return tableRows(reader, 'sys_hub_status_condition', `action_status_metadata_id=${metadata['sys_id']}`)
        .sort((left, right) => Number(left['order'] ?? 0) - Number(right['order'] ?? 0))
        .map((row) => {
            const status = JSON.parse(row['status'] || '{}').complexObject ?? {}
            return {
                condition: row['condition'] ?? '',
                code: String(status.code?.$cv?.$v ?? ''),
                message: String(status.message?.$cv?.$v ?? ''),
                error: row['dont_treat_as_error'] !== '1' && row['dont_treat_as_error'] !== 'true',
            }
        })
}

/** A package without a kind of row may be installed where its table does not exist at all. */
function tableRows({ records }: Pick<Kernel, 'records'>, table: string, query: string): Row[] {
    try {
        return records.find(table, query)
    } catch {
        return []
    }
}
