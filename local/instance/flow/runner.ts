// sn_fd.FlowAPI: the builder that runs flows, subflows and actions from scripts, in the foreground or as a queued job.
import type { FlowRunner as DeclaredRunner, FlowRunnerResult as DeclaredResult } from '@servicenow/glide/sn_fd'
import { PlatformError, strict } from '../http/platform-error.ts'
import type { FlowObjectKind, FlowOrder, Flows } from './flows.ts'

type SupportedRunner = Omit<
    DeclaredRunner,
    'compile' | 'datastream' | 'inDomain' | 'restartFlowFromContext' | 'sourceRecordId' | 'sourceTable' | 'withRoles'
>

/** Made per instance: the classes close over its flows. */
export function flowNamespace(flows: Flows) {
    const FlowRunner = runnerClass(flows, resultClass(flows))
    const execute =
        (kind: FlowObjectKind, quick: boolean) =>
        (name: unknown, inputs?: unknown, timeout?: unknown): Record<string, unknown> =>
            flows.run(orderOf(kind, name, inputs, quick, timeout)).outputs
    const start =
        (kind: FlowObjectKind, quick: boolean) =>
        (name: unknown, inputs?: unknown): string | null =>
            flows.queue(orderOf(kind, name, inputs, quick)).contextId

    const FlowAPI = strict('FlowAPI', {
        getRunner: () => new FlowRunner(),
        executeFlow: execute('flow', false),
        executeFlowQuick: execute('flow', true),
        executeSubflow: execute('subflow', false),
        executeSubflowQuick: execute('subflow', true),
        executeAction: execute('action', false),
        executeActionQuick: execute('action', true),
        startFlow: start('flow', false),
        startFlowQuick: start('flow', true),
        startSubflow: start('subflow', false),
        startSubflowQuick: start('subflow', true),
        startAction: start('action', false),
        startActionQuick: start('action', true),
        getState: (contextId: unknown) => flows.context(String(contextId))?.state ?? null,
        getErrorMessage: (contextId: unknown) => flows.context(String(contextId))?.error ?? null,
        getOutputs: (contextId: unknown) => flows.context(String(contextId))?.outputs ?? {},
    })
    return { FlowAPI }
}

function orderOf(kind: FlowObjectKind, name: unknown, inputs: unknown, quick: boolean, timeout?: unknown): FlowOrder {
    return {
        name: String(name),
        kind,
        inputs: { ...(inputs as Record<string, unknown>) },
        timeout: timeout === undefined || timeout === null ? null : Number(timeout),
        quick,
        asUser: false,
        validate: true,
        overrides: [],
    }
}

/** What a script says of the run: which object, on what, where and how. */
class ChosenRunner {
    protected readonly order: FlowOrder = orderOf('flow', '', {}, false)
    protected background = false
    protected readonly self: this

    constructor() {
        this.self = strict('FlowRunner', this)
        return this.self
    }
    private what(kind: FlowObjectKind, name?: string): this {
        this.order.kind = kind
        this.order.name = String(name ?? '')
        return this.self
    }
    flow(name?: string) {
        return this.what('flow', name) as never
    }
    subflow(name?: string) {
        return this.what('subflow', name) as never
    }
    action(name?: string) {
        return this.what('action', name) as never
    }
    inForeground() {
        this.background = false
        return this.self as never
    }
    inBackground() {
        this.background = true
        return this.self as never
    }
}

function runnerClass(flows: Flows, FlowRunnerResult: ReturnType<typeof resultClass>) {
    return class FlowRunner extends ChosenRunner implements SupportedRunner {
        quick() {
            this.order.quick = true
            return this.self as never
        }
        asUser() {
            this.order.asUser = true
            return this.self as never
        }
        timeout(milliseconds?: number) {
            this.order.timeout = Number(milliseconds)
            return this.self as never
        }
        validateInputs(validate?: boolean) {
            this.order.validate = validate !== false
            return this.self as never
        }
        addInput(name?: string, value?: unknown) {
            this.order.inputs[String(name)] = value
            return this.self as never
        }
        withInputs(inputs?: unknown) {
            Object.assign(this.order.inputs, inputs)
            return this.self as never
        }
        withConnectionAliasOverride(alias?: string, override?: string) {
            this.order.overrides.push({ alias: String(alias), override: String(override) })
            return this.self as never
        }
        run(): never {
            const { order } = this
            if (!order.name) throw new PlatformError('No flow, subflow or action specified')
            // Documented errors of asUser().
            if (order.asUser && !order.quick) throw new PlatformError('asUser() can only be used with quick()')
            const ran = this.background ? flows.queue(order) : flows.run(order)
            return new FlowRunnerResult(order, ran) as never
        }
    }
}

function resultClass(flows: Flows) {
    return class FlowRunnerResult implements Omit<DeclaredResult, 'getDataStream' | 'getDate' | 'getFlowObjectType'> {
        constructor(
            private readonly order: FlowOrder,
            private readonly ran: { contextId: string | null; outputs: Record<string, unknown>; date: string }
        ) {
            return strict('FlowRunnerResult', this)
        }
        getContextId(): string {
            return this.ran.contextId as string
        }
        getOutputs(): Record<string, unknown> {
            return this.ran.outputs
        }
        getDomainId(): string {
            return null as unknown as string
        }
        getFlowObjectName(): string {
            return this.order.name
        }
        getFlowObjectType(): string {
            return this.order.kind
        }
        getDate(): unknown {
            return flows.dateTime(this.ran.date)
        }
        debug(): string {
            return [
                'FlowRunnerResult',
                `Flow Object Name: ${this.order.name}`,
                `Flow Object Type: ${this.order.kind}`,
                'Domain: null',
                `Result Time: ${this.ran.date}`,
                `ContextId: ${this.ran.contextId}`,
                `Output count: ${Object.keys(this.ran.outputs).length}`,
            ].join('\n')
        }
    }
}
