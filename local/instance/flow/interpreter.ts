// Walks a flow's or subflow's elements: actions, subflows, if / else if / else, for each, try / catch, assign outputs, end.
import type { Kernel } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'
import { isNotImplemented, messageOf, runAction, stored } from './action.ts'
import { coreAction } from './core-actions.ts'
import { evaluate } from './condition.ts'
import type { Assignment, Element, FlowDefinition } from './definition.ts'
import type { FlowLibrary } from './library.ts'
import { resolve } from './pills.ts'
import type { Names, Value } from './pills.ts'

/** sys_ids of the platform's flow-logic definitions, as builds of the SDK name them. */
export const logicKinds = {
    try: '07223332de022010ec58424b73829721',
    catch: '35d60003e6022010a5e40cdd1254dd21',
    if: 'af4e1945c3e232002841b63b12d3ae3e',
    elseIf: '666e5545c3e232002841b63b12d3ae99',
    else: '1f781bf3c32232002841b63b12d3aee6',
    forEach: '098e1dc5c3e232002841b63b12d3ae33',
    assignOutputs: 'df4e1945c3e232002841b63b12d3ae3e',
    end: 'd176605ea76103004f27b0d2187901c7',
} as const

/** Documented limit of indirect recursion is 3; deeper nesting of different subflows stays possible. */
const maxDepth = 10

class EndOfFlow {}

type Needs = Pick<Kernel, 'records' | 'dictionary' | 'scripts' | 'log' | 'sessions' | 'switches' | 'counters'>

export interface FlowRun {
    kernel: Needs
    library: FlowLibrary
    /** Throws when the time of a foreground run is over; asked between elements, since a script cannot be interrupted. */
    checkTime(): void
}

/** @returns the outputs; throws with the message of the error that nothing caught */
export function runFlow(
    run: FlowRun,
    flow: FlowDefinition,
    inputs: Record<string, Value>,
    depth = 0
): Record<string, Value> {
    if (depth > maxDepth) throw new PlatformError(`Flow ${flow.fullName} is nested deeper than ${maxDepth}`)
    const outputs: Record<string, Value> = Object.fromEntries(flow.outputs.map((o) => [o.name, o.defaultValue]))
    const walker = new Walker(run, flow, outputs, depth)
    const names: Names = new Map<string, Value>([
        ['subflow', inputs],
        ['flow', inputs],
    ])
    const session = flow.runAs === 'system' ? run.kernel.sessions.open('system') : run.kernel.sessions.current()
    run.kernel.sessions.run(session, () => {
        try {
            walker.children('', names)
        } catch (signal) {
            if (!(signal instanceof EndOfFlow)) throw signal
        }
    })
    return outputs
}

class Walker {
    constructor(
        private readonly run: FlowRun,
        private readonly flow: FlowDefinition,
        private readonly outputs: Record<string, Value>,
        private readonly depth: number
    ) {}

    children(parent: string, names: Names): void {
        let decided = false
        for (const element of this.flow.elements.filter((candidate) => candidate.parent === parent)) {
            this.run.checkTime()
            if (element.kind !== 'logic') {
                if (element.kind === 'action') this.action(element, names)
                else this.subflow(element, names)
                continue
            }
            switch (element.logic) {
                case logicKinds.if:
                    decided = this.branch(element, names)
                    break
                case logicKinds.elseIf:
                    decided = decided || this.branch(element, names)
                    break
                case logicKinds.else:
                    if (!decided) this.children(element.uiId, names)
                    decided = true
                    break
                case logicKinds.try:
                    this.tryThis(element, names)
                    break
                case logicKinds.catch:
                    // Runs from its try.
                    break
                case logicKinds.forEach:
                    this.forEach(element, names)
                    break
                case logicKinds.assignOutputs:
                    this.assign(element.outputs, names)
                    break
                case logicKinds.end:
                    throw new EndOfFlow()
                default:
                    throw new PlatformError(`not implemented: flow logic ${element.logic}`)
            }
        }
    }

    private branch(element: Element & { kind: 'logic' }, names: Names): boolean {
        const condition = element.inputs.find((input) => input.name === 'condition')
        if (!evaluate(this.run.kernel, String(condition?.value ?? ''), names)) return false
        this.children(element.uiId, names)
        return true
    }

    private tryThis(element: Element, names: Names): void {
        try {
            this.children(element.uiId, names)
        } catch (problem) {
            if (problem instanceof EndOfFlow || isNotImplemented(problem)) throw problem
            this.run.kernel.log.write('warning', this.flow.fullName, `Caught: ${messageOf(problem)}`)
            const handler = this.flow.elements.find(
                (other) =>
                    other.kind === 'logic' && other.logic === logicKinds.catch && other.connectedTo === element.uiId
            )
            if (handler) this.children(handler.uiId, names)
        }
    }

    private forEach(element: Element & { kind: 'logic' }, names: Names): void {
        const list = resolve(this.run.kernel, element.inputs.find((input) => input.name === 'items')?.value, names)
        if (list === null || list === '') return
        if (!Array.isArray(list)) throw new PlatformError('For each needs a list')
        for (const item of list) {
            const inner: Names = new Map(names)
            inner.set('forEach', { item })
            inner.set(element.uiId, { item })
            this.children(element.uiId, inner)
        }
    }

    private assign(assignments: Assignment[], names: Names): void {
        for (const { name, value } of assignments) {
            const output = this.flow.outputs.find((candidate) => candidate.name === name)
            if (!output) throw new PlatformError(`Output '${name}' is not declared by ${this.flow.fullName}`)
            this.outputs[name] = stored(this.run.kernel, output, resolve(this.run.kernel, value, names))
        }
    }

    private action(element: Element & { kind: 'action' }, names: Names): void {
        const { kernel, library } = this.run
        const values = Object.fromEntries(element.values.map((v) => [v.name, resolve(kernel, v.value, names)]))
        const core = coreAction(element.action)
        if (core) {
            names.set(element.uiId, core(kernel, values, this.flow.fullName))
            return
        }
        const action = library.action(element.action)
        const inputs = Object.fromEntries(
            action.inputs.map((input) => [input.name, stored(kernel, input, values[input.name] ?? input.defaultValue)])
        )
        const result = runAction(kernel, action, inputs)
        const outputs = { ...result.outputs }
        // Measured on an instance (field notes): a reference output of a custom action is empty in the caller.
        if (kernel.switches.referenceOutputs === 'empty')
            for (const { name, type } of action.outputs) if (type === 'reference') outputs[name] = null
        names.set(element.uiId, { ...outputs, __action_status__: result.status })
        if (result.error !== null) throw new PlatformError(result.error)
    }

    private subflow(element: Element & { kind: 'subflow' }, names: Names): void {
        const { kernel, library } = this.run
        const flow = library.flow(element.subflow)
        const given = Object.fromEntries(element.values.map((v) => [v.name, resolve(kernel, v.value, names)]))
        const inputs = Object.fromEntries(
            flow.inputs.map((input) => [input.name, stored(kernel, input, given[input.name] ?? input.defaultValue)])
        )
        names.set(element.uiId, runFlow(this.run, flow, inputs, this.depth + 1))
    }
}
