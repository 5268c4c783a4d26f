// Starts subflows through the flow API and says in words why one cannot start.
import { FlowAPI } from '@servicenow/glide/sn_fd'
import { query } from './records.ts'
import { readRow } from './rows.ts'
import { scopeOf } from './scopes.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

const flowTable = 'sys_hub_flow'
const inputTable = 'sys_hub_flow_input'

export type FlowStart =
    /** `name`: 'scope.internal_name' of what runs. */
    | { ok: true; contextId: string; name: string; label: string; outputs: Record<string, unknown> }
    | { ok: false; message: Text; nextStep: Text }

export interface Subflow {
    /** 'scope.internal_name' */
    name: string
    label: string
    active: boolean
}

/** A subflow by the sys_id of its record, or null when there is no such record. */
export function describeSubflow(flowSysId: string): Subflow | null {
    const flow = readRow(flowTable, flowSysId, ['internal_name', 'name', 'active', 'sys_scope'])
    if (!flow) return null
    const prefix = scopeOf(flow.sys_scope) ?? 'global'
    return { name: `${prefix}.${flow.internal_name}`, label: flow.name ?? '', active: flow.active === '1' }
}

/** An input a subflow takes. */
export interface SubflowInput {
    name: string
    /** Table of a reference, or ''. */
    reference: string
    isMandatory: boolean
}

/** The inputs of a subflow as it stands; none where its inputs may not be read. */
export function inputsOf(flowSysId: string): SubflowInput[] {
    const found: SubflowInput[] = []
    query(inputTable)
        .where('model', flowSysId)
        .each(['element', 'reference', 'mandatory'], (row) => {
            found.push({
                name: row.element ?? '',
                reference: row.reference ?? '',
                isMandatory: row.mandatory === '1',
            })
        })
    return found
}

/** sys_id of one of this app's subflows by its internal name, or ''. */
export function subflowNamed(internalName: string): string {
    return query(flowTable).where('internal_name', internalName).where('type', 'subflow').first([])?.sys_id ?? ''
}

/**
 * Runs a subflow by the sys_id of its record. `background` returns at once with a context id and no outputs; foreground
 * waits at most `timeoutMilliseconds` (the platform's default is 30 s). Inputs of a reference type take an opened
 * GlideRecord, never a sys_id (SubflowScopedAPI); what is absent is left out. An inactive or missing subflow is an answer with a next step, never an exception.
 */
export function startSubflow(
    flowSysId: string,
    inputs: Record<string, unknown>,
    options: { background: boolean; timeoutMilliseconds?: number }
): FlowStart {
    return startDescribed(flowSysId ? describeSubflow(flowSysId) : null, inputs, options)
}

/** As startSubflow, for a caller that starts the same one again and again and has described it before. */
export function startDescribed(
    flow: Subflow | null,
    inputs: Record<string, unknown>,
    options: { background: boolean; timeoutMilliseconds?: number }
): FlowStart {
    if (!flow) return { ok: false, message: text('flow.missing'), nextStep: text('flow.missing.next') }
    if (!flow.active) {
        return {
            ok: false,
            message: text('flow.inactive', flow.label),
            nextStep: text('flow.inactive.next', flow.label),
        }
    }
    try {
        let runner = FlowAPI.getRunner().subflow(flow.name).withInputs(inputs)
        runner = options.background ? runner.inBackground() : runner.inForeground()
        if (options.timeoutMilliseconds) runner = runner.timeout(options.timeoutMilliseconds)
        const result = runner.run()
        const outputs = options.background ? {} : (result.getOutputs() as Record<string, unknown>)
        const contextId = String(result.getContextId() ?? '')
        return { ok: true, contextId, name: flow.name, label: flow.label, outputs: outputs ?? {} }
    } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        return { ok: false, message: text('flow.failed', flow.label, said), nextStep: text('flow.failed.next') }
    }
}
