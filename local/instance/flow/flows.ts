// Runs flow objects for scripts and the job queue: checks inputs, keeps the context row, watches the time, queues background
// runs as events.
import type { Kernel } from '../kernel.ts'
import { nextArrival } from '../events/queueing.ts'
import { PlatformError } from '../http/platform-error.ts'
import { messageOf, runAction, stored } from './action.ts'
import type { Variable } from './definition.ts'
import { runFlow } from './interpreter.ts'
import { openLibrary } from './library.ts'
import type { FlowLibrary } from './library.ts'
import { asText, isRecord } from './pills.ts'
import type { Value } from './pills.ts'
import { referenceOf } from './record.ts'
import { storedText } from '../time/stored.ts'

export type FlowObjectKind = 'flow' | 'subflow' | 'action'

export interface FlowOrder {
    /** scope.internal_name */
    name: string
    kind: FlowObjectKind
    inputs: Record<string, unknown>
    /** Milliseconds; null takes the property's value. */
    timeout: number | null
    quick: boolean
    asUser: boolean
    validate: boolean
    overrides: AliasOverride[]
}

/** sys_ids or scope.name of a parent alias and the child to use instead. */
export interface AliasOverride {
    alias: string
    override: string
}

export interface Ran {
    contextId: string | null
    /** Strings, as scripts get them. */
    outputs: Record<string, string | null>
    /** UTC, 'yyyy-MM-dd HH:mm:ss'. */
    date: string
}

export interface Flows {
    readonly library: FlowLibrary
    run(order: FlowOrder): Ran
    queue(order: FlowOrder): Ran
    /** Runs what queue() left, when its event is processed. */
    runQueued(executionId: string): void
    context(contextId: string): { state: string; error: string | null; outputs: Record<string, unknown> } | null
    dateTime(utc: string): unknown
}

/** Events that carry a queued run; documented in the output of FlowAPI runs. */
export const flowEvents = { fire: 'flow.fire', quick: 'flow.run.quick' } as const
export const flowQueue = 'flow_engine'

const defaultTimeout = '30000'
const timeoutProperty = 'com.glide.hub.flow_api.default_execution_time'

interface Queued {
    order: Omit<FlowOrder, 'inputs'>
    inputs: Record<string, Value>
    user: string
}

type WithOverrides = <T>(overrides: AliasOverride[], work: () => T) => T

/** @param withOverrides runs a piece of work while aliases stand for their override */
export function openFlows(kernel: Kernel, withOverrides: WithOverrides = (_, work) => work()): Flows {
    const library = openLibrary(kernel)
    const runs = openRuns(kernel, library, withOverrides)
    // A quick run keeps no record (documented), so what is queued of it lives only as long as the instance is open.
    const quickRuns = new Map<string, Queued>()

    return {
        library,
        run(order) {
            const inputs = checkedInputs(kernel, library, order)
            const rest = withoutInputs(order)
            const contextId = order.quick ? null : runs.keepContext(rest, { state: 'IN_PROGRESS' })
            return {
                contextId,
                outputs: runs.performKept(contextId, rest, inputs),
                date: storedText(kernel.clock.now()),
            }
        },
        queue(order) {
            const inputs = checkedInputs(kernel, library, order)
            const rest = withoutInputs(order)
            const session = kernel.sessions.current()
            const queued: Queued = { order: rest, inputs, user: session.userId || session.userName }
            const executionId = order.quick
                ? kernel.ids.sysId()
                : runs.keepContext(rest, { state: 'QUEUED', inputs: JSON.stringify(queued) })
            if (order.quick) quickRuns.set(executionId, queued)
            queueEvent(kernel, order.quick ? flowEvents.quick : flowEvents.fire, executionId)
            return { contextId: executionId, outputs: {}, date: storedText(kernel.clock.now()) }
        },
        runQueued(executionId) {
            const quick = quickRuns.get(executionId)
            const context = quick ? null : kernel.records.get('sys_flow_context', executionId)
            const queued = quick ?? (JSON.parse(context?.['inputs'] || 'null') as Queued | null)
            if (!queued || (context && context['state'] !== 'QUEUED')) return
            quickRuns.delete(executionId)
            if (context) kernel.records.update('sys_flow_context', executionId, { state: 'IN_PROGRESS' })
            kernel.sessions.run(kernel.sessions.open(queued.user || 'system'), () =>
                runs.performKept(quick ? null : executionId, queued.order, queued.inputs)
            )
        },
        context(contextId) {
            const row = kernel.records.get('sys_flow_context', contextId)
            if (!row) return null
            return {
                state: row['state'] ?? '',
                error: row['error_message'] ?? null,
                outputs: JSON.parse(row['outputs'] || '{}') as Record<string, unknown>,
            }
        },
        dateTime(utc) {
            return kernel.scripts.run('new GlideDateTime(utc)', { scope: 'global', name: 'date', bindings: { utc } })
        },
    }
}

/** Runs one order, with its context row where one is kept. */
function openRuns(kernel: Kernel, library: FlowLibrary, withOverrides: WithOverrides) {
    const perform = (order: Omit<FlowOrder, 'inputs'>, inputs: Record<string, Value>): Record<string, Value> =>
        withOverrides(order.overrides, () => {
            if (order.kind === 'action') {
                const result = runAction(kernel, library.action(order.name), inputs)
                if (result.error !== null) throw new PlatformError(result.error)
                return result.outputs
            }
            const flow = library.flow(order.name, order.kind)
            return runFlow(
                { kernel, library, checkTime: timeCheck(kernel, order) },
                order.asUser ? { ...flow, runAs: 'user' } : flow,
                inputs
            )
        })

    const keepContext = (order: Omit<FlowOrder, 'inputs'>, values: Record<string, string | null>): string =>
        kernel.records.insert('sys_flow_context', {
            name: order.name,
            calling_source: 'api',
            reporting: 'OFF',
            ...values,
        })

    const performKept = (contextId: string | null, order: Omit<FlowOrder, 'inputs'>, inputs: Record<string, Value>) => {
        const note = (values: Record<string, string | null>): void => {
            if (contextId) kernel.records.update('sys_flow_context', contextId, values)
        }
        try {
            const outputs = texts(perform(order, inputs))
            note({ state: 'COMPLETE', outputs: JSON.stringify(outputs) })
            return outputs
        } catch (problem) {
            note({ state: 'ERROR', error_message: messageOf(problem).slice(0, 4000) })
            throw problem
        }
    }

    return { keepContext, performKept }
}

/** The event that takes a queued run to its turn. */
function queueEvent(kernel: Kernel, name: string, executionId: string): void {
    const session = kernel.sessions.current()
    kernel.records.insert('sysevent', {
        name,
        queue: flowQueue,
        parm1: executionId,
        table: 'sys_flow_context',
        instance: executionId,
        state: 'ready',
        process_on: storedText(kernel.clock.now()),
        arrival: nextArrival(kernel),
        user_id: session.userId,
        user_name: session.userName,
    })
}

/**
 * Foreground runs end after their time-out (30 s unless set). Measured on the instance's clock between elements: a virtual
 * clock does not advance inside a script, so there a run never times out.
 */
function timeCheck(kernel: Pick<Kernel, 'clock' | 'property'>, order: Omit<FlowOrder, 'inputs'>): () => void {
    const allowed = order.timeout ?? Number(kernel.property(timeoutProperty, defaultTimeout))
    const end = kernel.clock.now() + allowed
    return () => {
        if (kernel.clock.now() > end)
            throw new PlatformError(`The flow API execution timed out after ${allowed} ms: ${order.name}`)
    }
}

function checkedInputs(kernel: Kernel, library: FlowLibrary, order: FlowOrder): Record<string, Value> {
    const declared: Variable[] =
        order.kind === 'action' ? library.action(order.name).inputs : library.flow(order.name, order.kind).inputs
    const inputs: Record<string, Value> = {}
    for (const variable of declared) {
        const given = order.inputs[variable.name]
        if (order.validate && variable.type === 'reference') refuseText(kernel, variable, given, order.name)
        const value = stored(kernel, variable, fromCaller(given) ?? variable.defaultValue)
        if (order.validate && variable.mandatory && (value === null || value === ''))
            throw new PlatformError(`Input '${variable.name}' of ${order.name} is mandatory`)
        inputs[variable.name] = value
    }
    for (const name of Object.keys(order.inputs))
        if (!declared.some((variable) => variable.name === name))
            kernel.log.write('warning', 'flow', `${order.name} has no input '${name}': it is ignored`)
    return inputs
}

/** Documented: a reference input takes a GlideRecord, and validation throws on a mismatch; whether a sys_id passes is open. */
function refuseText({ switches }: Kernel, variable: Variable, given: unknown, flow: string): void {
    if (given === undefined || given === null) return
    if (typeof given === 'object' && referenceOf(given)) return
    if (switches.referenceInputs === 'texts' && String(given) !== '') return
    throw new PlatformError(
        `Input '${variable.name}' of ${flow} is not a GlideRecord of ${variable.reference ?? 'a table'}`
    )
}

/** A GlideRecord becomes a reference to its row, an element its text. */
function fromCaller(value: unknown): Value {
    if (value === null || value === undefined) return null
    if (typeof value !== 'object') return String(value)
    const record = referenceOf(value)
    if (record) return record
    if (isRecord(value)) return value
    return Array.isArray(value) ? (JSON.parse(JSON.stringify(value)) as Value) : String(value)
}

function withoutInputs({ inputs: _inputs, ...rest }: FlowOrder): Omit<FlowOrder, 'inputs'> {
    return rest
}

function texts(outputs: Record<string, Value>): Record<string, string | null> {
    return Object.fromEntries(
        Object.entries(outputs).map(([name, value]) => [name, value === null ? null : asText(value)])
    )
}
