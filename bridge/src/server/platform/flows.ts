// Finds flow actions of other applications by their documented names, and runs them.
import { FlowAPI } from '@servicenow/glide/sn_fd'
import { rowsOf, tableIsThere, wordsOf } from './rows.ts'
import { scopeNamed } from './scopes.ts'

/** An action as it can be run: its full name, and its inputs by their labels in small letters. */
export interface Action {
    readonly name: string
    readonly inputs: ReadonlyMap<string, string>
}

/**
 * The published action of a name, where exactly one carries it and has every input by its label. Its internal names are not
 * published, so they are looked up.
 * @param labels of the inputs that must be there
 */
export function actionNamed(name: string, labels: readonly string[]): Action | null {
    const found = rowsOf(
        'sys_hub_action_type_definition',
        [
            ['name', '=', name],
            ['active', '=', 'true'],
        ],
        ['internal_name', 'sys_scope'],
        { limit: 2 }
    )
    if (found.length !== 1 || !tableIsThere('sys_hub_action_input')) return null
    const [action] = found
    const scope = scopeNamed(action.sys_scope)
    if (!scope || !action.internal_name) return null
    const inputs = new Map<string, string>()
    for (const { label, element } of rowsOf(
        'sys_hub_action_input',
        [['model', '=', action.sys_id]],
        ['label', 'element']
    )) {
        inputs.set(label.toLowerCase(), element)
    }
    if (labels.some((label) => !inputs.has(label.toLowerCase()))) return null
    return { name: `${scope}.${action.internal_name}`, inputs }
}

/**
 * Runs an action at once and without a record of it.
 * @param values by label; records where the input is a reference
 * @returns '' or what it said
 */
export function runAction(action: Action, values: Readonly<Record<string, unknown>>): string {
    try {
        let runner = FlowAPI.getRunner().action(action.name).inForeground().quick()
        for (const label of Object.keys(values)) {
            const input = action.inputs.get(label.toLowerCase())
            if (input) runner = runner.addInput(input, values[label])
        }
        runner.run()
        return ''
    } catch (error) {
        return wordsOf(error)
    }
}

/** sys_id of one of this application's subflows by its internal name; '' where it is not there. */
export function subflowNamed(internalName: string): string {
    const found = rowsOf(
        'sys_hub_flow',
        [
            ['internal_name', '=', internalName],
            ['type', '=', 'subflow'],
        ],
        [],
        { limit: 1 }
    )
    return found[0]?.sys_id ?? ''
}
