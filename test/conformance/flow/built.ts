// Rows as the SDK builds them for flows and actions, in memory, so that the interpreter is tested without a database.
import { gzipSync } from 'node:zlib'
import vm from 'node:vm'
import type { Kernel, LogEntry, Row } from '../../../local/instance/kernel.ts'
import { LOGIC } from '../../../local/instance/flow/interpreter.ts'

const SCRIPT_STEP = '106afb6647032200b4fad7527c9a71e7'
const SCRIPT_VARIABLE = '71aa7f6647032200b4fad7527c9a719b'
export const SCOPE = 'x_snc_miro_sam'

export const encode = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64')

export class BuiltRows {
    readonly tables: Record<string, Row[]> = { sys_scope: [{ sys_id: 'scope', scope: SCOPE }] }
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
                kind: keyof typeof LOGIC | { sysId: string },
                options: { inputs?: Record<string, unknown>; outputs?: Record<string, unknown>; of?: string } = {},
                parent = ''
            ): string => {
                const at = place(parent)
                this.add('sys_hub_flow_logic_instance_v2', {
                    ...at,
                    logic_definition: typeof kind === 'string' ? LOGIC[kind] : kind.sysId,
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
            step_type: SCRIPT_STEP,
            error_handling_type: options.goesOn ? '2' : '1',
        })
        this.add('sys_variable_value', { document_key: step, variable: SCRIPT_VARIABLE, value: script })
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

    /** A kernel over these rows, with a script engine that knows the bindings and GlideRecord.get only. */
    kernel(): Kernel & { logged: Partial<LogEntry>[]; users: string[]; time: { now: number } } {
        const logged: Partial<LogEntry>[] = []
        const users: string[] = []
        const time = { now: Date.UTC(2026, 2, 2, 8) }
        let current = { userId: 'uma', userName: 'uma.user' }
        const rowsOf = (table: string): Row[] => this.tables[table] ?? []
        const find = (table: string, query = ''): Row[] =>
            rowsOf(table).filter((row) =>
                query
                    .split('^')
                    .filter((term) => term && !term.startsWith('ORDERBY'))
                    .every((term) => {
                        if (term.endsWith('ISEMPTY')) return !row[term.slice(0, -7)]
                        const [name, value] = term.split('=') as [string, string]
                        return (row[name] ?? '') === (value === 'true' ? '1' : value)
                    })
            )
        const get = (table: string, sysId: string): Row | null =>
            rowsOf(table).find((row) => row['sys_id'] === sysId) ?? null
        class GlideRecord {
            private row: Row | null = null
            constructor(private readonly table: string) {}
            get(sysId: string): boolean {
                this.row = get(this.table, sysId)
                return this.row !== null
            }
            getTableName = (): string => this.table
            getUniqueValue = (): string | null => this.row?.['sys_id'] ?? null
            getValue = (name: string): string | null => this.row?.[name] ?? null
        }
        return {
            logged,
            users,
            time,
            records: {
                find: (table: string, query?: string, options?: { limit?: number }) =>
                    find(table, query).slice(0, options?.limit),
                get,
                first: (table: string, query: string) => find(table, query)[0] ?? null,
                count: (table: string, query?: string) => find(table, query).length,
                insert: (table: string, values: Record<string, string | null>) => this.add(table, values),
                update: (table: string, sysId: string, values: Record<string, string | null>) => {
                    const row = get(table, sysId) as Row
                    Object.assign(row, values, { sys_mod_count: String(Number(row['sys_mod_count']) + 1) })
                },
            },
            dictionary: {
                column: (table: string, name: string) =>
                    rowsOf(table).some((row) => name in row)
                        ? { name, reference: name === 'owner' ? 'sys_user' : null }
                        : undefined,
            },
            db: { transaction: <T>(work: () => T) => work() },
            clock: { now: () => time.now, virtual: true },
            ids: { sysId: () => 'e'.repeat(32) },
            property: (_name: string, fallback = '') => fallback,
            log: {
                write: (level: LogEntry['level'], source: string, message: string) =>
                    logged.push({ level, source, message }),
            },
            sessions: {
                current: () => current,
                open: (user: string) => ({ userId: user, userName: user }),
                run: <T>(session: typeof current, work: () => T): T => {
                    const before = current
                    current = session
                    try {
                        return work()
                    } finally {
                        current = before
                    }
                },
            },
            scripts: {
                run: (source: string, options: { bindings?: Record<string, unknown> }) => {
                    users.push(current.userName)
                    return vm.runInNewContext(source, { GlideRecord, time, ...options.bindings })
                },
            },
        } as never
    }
}

function named(values: Record<string, unknown>) {
    return Object.entries(values).map(([name, value]) => ({ name, value, displayValue: value, scriptActive: false }))
}

function bare(specification: string): string {
    return (/^\w+/.exec(specification) as RegExpExecArray)[0]
}
