// Runs a custom action: its script steps in order, its error evaluation, its outputs as strings.
import type { Kernel } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'
import type { ActionDefinition, Step, Variable } from './definition.ts'
import { asText, isRecord, resolve } from './pills.ts'
import type { Names, Value } from './pills.ts'
import { evaluate } from './condition.ts'
import { glideRecord, referenceOf } from './record.ts'

const scriptStep = '106afb6647032200b4fad7527c9a71e7'

/** Assumed: 0 and 1 are the codes of a step and an action that went well or failed. */
const wentWell = '0'
const failedCode = '1'

export interface ActionResult {
    outputs: Record<string, Value>
    status: { code: string; message: string }
    /** The text of the error that ended the action, else null. */
    error: string | null
}

type Needs = Pick<Kernel, 'records' | 'dictionary' | 'scripts' | 'log' | 'counters'>

export function runAction(kernel: Needs, action: ActionDefinition, inputs: Record<string, Value>): ActionResult {
    const names: Names = new Map([['action', inputs]])
    for (const step of action.steps) {
        if (step.type !== scriptStep) throw new PlatformError(`not implemented: action step type ${step.type}`)
        const result = runScriptStep(kernel, action, step, names)
        names.set(`step[${step.cid}]`, result)
        const status = result['__step_status__'] as { code: string; message: string }
        if (status.code !== wentWell && step.stops)
            return { outputs: emptyOutputs(action), status, error: status.message }
    }
    const status = { code: wentWell, message: '' }
    for (const condition of action.conditions)
        if (evaluate(kernel, condition.condition, names)) {
            status.code = asText(resolve(kernel, condition.code, names))
            status.message = asText(resolve(kernel, condition.message, names))
            if (condition.error) return { outputs: emptyOutputs(action), status, error: status.message }
            break
        }
    const outputs = emptyOutputs(action)
    for (const { name, value } of action.mapping) {
        const output = action.outputs.find((candidate) => candidate.name === name)
        outputs[name] = output ? stored(kernel, output, resolve(kernel, value, names)) : null
    }
    return { outputs, status, error: null }
}

function runScriptStep(kernel: Needs, action: ActionDefinition, step: Step, names: Names): Record<string, Value> {
    const inputs: Record<string, unknown> = {}
    for (const { name, value } of step.inputs) inputs[name] = forScript(kernel, resolve(kernel, value, names), action)
    const given: Record<string, unknown> = {}
    const result: Record<string, Value> = {}
    const status = { code: wentWell, message: '' }
    try {
        kernel.scripts.run(step.script, {
            scope: action.scope,
            name: `${action.fullName} / ${step.label}`,
            bindings: { inputs, outputs: given },
        })
    } catch (problem) {
        if (isNotImplemented(problem)) throw problem
        status.code = failedCode
        status.message = messageOf(problem)
        kernel.log.write('error', action.fullName, `Step '${step.label}' failed: ${status.message}`)
    }
    for (const output of step.outputs) result[output.name] = stored(kernel, output, fromScript(given[output.name]))
    result['__step_status__'] = status
    return result
}

/** A gap of this stand-in is never swallowed by an app's own error handling. */
export function isNotImplemented(problem: unknown): boolean {
    return messageOf(problem).startsWith('not implemented: ')
}

export function messageOf(problem: unknown): string {
    return problem !== null && typeof problem === 'object' && 'message' in problem
        ? String((problem as { message: unknown }).message)
        : String(problem)
}

/** Derived: a script step is handed a record as a GlideRecord, anything else as text. */
function forScript(kernel: Needs, value: Value, action: ActionDefinition): unknown {
    if (isRecord(value)) return glideRecord(kernel, value.table, value.sysId, action.scope)
    return value === null ? '' : typeof value === 'string' ? value : JSON.parse(JSON.stringify(value))
}

/** Elements and records of the script engine are taken by their text; lists and plain objects as data. */
function fromScript(value: unknown): Value {
    if (value === null || value === undefined) return null
    if (typeof value !== 'object') return String(value)
    const record = referenceOf(value)
    if (record) return record
    if (Array.isArray(value) || Object.getPrototypeOf(Object.getPrototypeOf(value) ?? {}) === null)
        return JSON.parse(JSON.stringify(value)) as Value
    return String(value)
}

/**
 * Values are kept as strings and cut at the variable's max_length (the platform's default for a string is 40, which is
 * why a cut is also written to the log).
 */
export function stored({ log }: Pick<Kernel, 'log'>, variable: Variable, value: Value): Value {
    if (value === null) return null
    if (variable.type === 'reference')
        return isRecord(value)
            ? value
            : typeof value === 'string' && value !== '' && variable.reference
              ? { kind: 'record', table: variable.reference, sysId: value }
              : null
    if (variable.type.startsWith('array') || variable.type === 'object') return value
    const text = asText(value)
    if (variable.maxLength > 0 && text.length > variable.maxLength) {
        log.write('warning', 'flow', `'${variable.name}' is cut at ${variable.maxLength} characters`)
        return text.slice(0, variable.maxLength)
    }
    return text
}

function emptyOutputs(action: ActionDefinition): Record<string, Value> {
    return Object.fromEntries(action.outputs.map((output) => [output.name, output.defaultValue]))
}
