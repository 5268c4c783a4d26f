// Finds flows and actions by scope.name or sys_id, refuses those that are not active, and activates what was installed.
import type { Kernel, Row } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'
import { internalName, readAction, readFlow } from './definition.ts'
import type { ActionDefinition, FlowDefinition } from './definition.ts'
import { scopeName } from './record.ts'

export interface FlowLibrary {
    /** @throws when there is none, or it is not active */
    flow(nameOrSysId: string, kind?: 'flow' | 'subflow'): FlowDefinition
    action(nameOrSysId: string): ActionDefinition
    /** Activates every flow and publishes every action that is not yet; the second call of an SDK install. */
    activate(): { flows: string[]; actions: string[] }
}

type Needs = Pick<Kernel, 'records' | 'dictionary' | 'db'>

/** Assumed texts: the platform's wording for a flow that is missing or inactive is not published. */
const missing = (what: string, name: string): PlatformError => new PlatformError(`${what} ${name} does not exist`)
const inactive = (what: string, name: string): PlatformError =>
    new PlatformError(`${what} ${name} is not active: activate or publish it, then run it again`)

export function openLibrary(kernel: Needs): FlowLibrary {
    const { records } = kernel
    // A definition is read once per version: reading it costs a query per element kind, running it is frequent.
    const flows = new Map<string, { stamp: string; definition: FlowDefinition }>()
    const actions = new Map<string, { stamp: string; definition: ActionDefinition }>()

    const find = (table: string, nameOrSysId: string): Row | null => {
        if (/^[0-9a-f]{32}$/.test(nameOrSysId)) return records.get(table, nameOrSysId)
        const dot = nameOrSysId.indexOf('.')
        const scope = nameOrSysId.slice(0, dot)
        const wanted = nameOrSysId.slice(dot + 1)
        return (
            records
                .find(table, `internal_name=${wanted}`)
                .concat(records.find(table, 'internal_nameISEMPTY'))
                .find(
                    (row) =>
                        (row['internal_name'] || internalName(row['name'] ?? '')) === wanted &&
                        scopeName(kernel, row['sys_scope']) === scope
                ) ?? null
        )
    }

    return {
        flow(nameOrSysId, kind) {
            const row = find('sys_hub_flow', nameOrSysId)
            const what = kind === 'flow' ? 'Flow' : 'Subflow'
            if (!row || (kind && row['type'] !== kind)) throw missing(what, nameOrSysId)
            if (!isTrue(row['active'])) throw inactive(what, nameOrSysId)
            return cached(flows, row, () => readFlow(kernel, row, scopeName(kernel, row['sys_scope'])))
        },
        action(nameOrSysId) {
            const row = find('sys_hub_action_type_definition', nameOrSysId)
            if (!row) throw new PlatformError(`not implemented: flow action ${nameOrSysId}`)
            if (!isTrue(row['active']) || row['state'] !== 'published') throw inactive('Action', nameOrSysId)
            return cached(actions, row, () => readAction(kernel, row, scopeName(kernel, row['sys_scope'])))
        },
        activate() {
            const done = activateAll(kernel)
            flows.clear()
            actions.clear()
            return done
        },
    }
}

function activateAll({ records, db }: Needs): { flows: string[]; actions: string[] } {
    const done = { flows: [] as string[], actions: [] as string[] }
    db.transaction(() => {
        for (const row of records.find('sys_hub_action_type_definition')) {
            if (row['state'] === 'published' && row['internal_name']) continue
            records.update('sys_hub_action_type_definition', row['sys_id'] as string, {
                state: 'published',
                internal_name: row['internal_name'] || internalName(row['name'] ?? ''),
            })
            done.actions.push(row['name'] ?? '')
        }
        for (const row of records.find('sys_hub_flow')) {
            if (isTrue(row['active']) && row['internal_name']) continue
            records.update('sys_hub_flow', row['sys_id'] as string, {
                active: '1',
                status: 'published',
                internal_name: row['internal_name'] || internalName(row['name'] ?? ''),
            })
            done.flows.push(row['name'] ?? '')
        }
    })
    return done
}

function isTrue(value: string | null | undefined): boolean {
    return value === '1' || value === 'true'
}

function cached<T>(cache: Map<string, { stamp: string; definition: T }>, row: Row, read: () => T): T {
    const stamp = `${row['sys_mod_count'] ?? ''}/${row['sys_updated_on'] ?? ''}`
    const known = cache.get(row['sys_id'] as string)
    if (known && known.stamp === stamp) return known.definition
    const definition = read()
    cache.set(row['sys_id'] as string, { stamp, definition })
    return definition
}
