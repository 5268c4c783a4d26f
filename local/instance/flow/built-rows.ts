// Rows of flows and actions as a build stores them, made in code, so that a flow needs no package to be tried.
import { gzipSync } from 'node:zlib'
import type { Row } from '../kernel.ts'
import { logicKinds } from './interpreter.ts'

const scriptStep = '106afb6647032200b4fad7527c9a71e7'
const scriptVariable = '71aa7f6647032200b4fad7527c9a719b'
export const builtScope = 'x_acme_seats'

export const encode = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64')

export class BuiltRows {
    readonly tables: Record<string, Row[]> = { sys_scope: [{ sys_id: 'scope', scope: builtScope }] }
    private serial = 0

    add(table: string, values: Record<string, string | null>): string {
        const sysId = values['sys_id'] ?? (++this.serial).toString(16).padStart(32, '0')
        ;(this.tables[table] ??= []).push({ ...values, sys_id: sysId, sys_mod_count: '0' })
        return sysId
    }

    /** A flow with inputs and outputs; `active` as after activation. */
    flow(
        name: string,
        options: { active?: boolean; runAs?: string; inputs?: string[]; outputs?: string[]; type?: string } = {}
    ) {
        const sysId = this.add('sys_hub_flow', {
            name,
            internal_name: null,
            type: options.type ?? 'subflow',
            active: options.active === false ? '0' : '1',
            run_as: options.runAs ?? 'system',
            sys_scope: 'scope',
        })
        this.variables('sys_hub_flow_input', sysId, options.inputs ?? [])
        this.variables('sys_hub_flow_output', sysId, options.outputs ?? [])
        let order = 0
        const place = (parent: string) => {
            order += 1
            const uiId = `ui-${sysId}-${order}`
            return { flow: sysId, order: String(order), parent_ui_id: parent, ui_id: uiId }
        }
        return {
            sysId,
            action: (action: string, values: Record<string, unknown>, parent = ''): string => {
                const at = place(parent)
                this.add('sys_hub_action_instance_v2', { ...at, action_type: action, values: encode(named(values)) })
                return at.ui_id
            },
            subflow: (subflow: string, values: Record<string, unknown>, parent = ''): string => {
                const at = place(parent)
                this.add('sys_hub_sub_flow_instance_v2', { ...at, subflow, subflow_inputs: encode(named(values)) })
                return at.ui_id
            },
            logic: (
                kind: keyof typeof logicKinds | { sysId: string },
                options: { inputs?: Record<string, unknown>; outputs?: Record<string, unknown>; of?: string } = {},
                parent = ''
            ): string => {
                const at = place(parent)
                this.add('sys_hub_flow_logic_instance_v2', {
                    ...at,
                    logic_definition: typeof kind === 'string' ? logicKinds[kind] : kind.sysId,
                    connected_to: options.of ?? null,
                    values: encode({
                        inputs: named(options.inputs ?? {}),
                        outputsToAssign: named(options.outputs ?? {}),
                    }),
                })
                return at.ui_id
            },
        }
    }

    /** An action of one script step that maps the step's outputs one to one. */
    scriptAction(
        name: string,
        script: string,
        options: {
            inputs?: string[]
            outputs?: string[]
            published?: boolean
            goesOn?: boolean
            given?: Record<string, string>
        } = {}
    ): string {
        const action = this.add('sys_hub_action_type_definition', {
            name,
            internal_name: null,
            active: '1',
            state: options.published === false ? 'draft' : 'published',
            sys_scope: 'scope',
        })
        const inputs = options.inputs ?? []
        const outputs = options.outputs ?? []
        this.variables('sys_hub_action_input', action, inputs)
        this.variables('sys_hub_action_output', action, outputs)
        const cid = `cid-${action}`
        const step = this.add('sys_hub_step_instance', {
            action,
            cid,
            label: 'Run',
            order: '1',
            active: '1',
            step_type: scriptStep,
            error_handling_type: options.goesOn ? '2' : '1',
        })
        this.add('sys_variable_value', { document_key: step, variable: scriptVariable, value: script })
        for (const input of inputs.map(bare))
            this.add('sys_element_mapping', {
                id: step,
                field: input,
                value: options.given?.[input] ?? `{{action.${input}}}`,
            })
        this.variables('sys_hub_step_ext_output', step, outputs)
        for (const output of outputs.map(bare))
            this.add('sys_element_mapping', { id: action, field: output, value: `{{step[${cid}].${output}}}` })
        return action
    }

    /** 'status' is a string of 40; 'status:4000' of 4000; 'profile>table' a reference; a trailing ! makes it mandatory. */
    private variables(table: string, model: string, specifications: string[]): void {
        for (const [index, specification] of specifications.entries()) {
            const [, name, length, reference, mandatory] = /^(\w+)(?::(\d+))?(?:>(\w+))?(!)?$/.exec(specification) ?? []
            this.add(table, {
                model,
                element: name ?? '',
                internal_type: reference ? 'reference' : 'string',
                reference: reference ?? null,
                max_length: length ?? (reference ? '32' : '40'),
                mandatory: mandatory ? '1' : '0',
                active: '1',
                order: String(index + 1),
            })
        }
    }
}

function named(values: Record<string, unknown>) {
    return Object.entries(values).map(([name, value]) => ({ name, value, displayValue: value, scriptActive: false }))
}

function bare(specification: string): string {
    return (/^\w+/.exec(specification) as RegExpExecArray)[0]
}
