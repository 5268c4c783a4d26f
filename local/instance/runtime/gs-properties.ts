// gs.getProperty and gs.setProperty.
import type { Kernel } from '../kernel.ts'
import type { RecordParts } from '../records/parts.ts'
import { textOf } from '../records/values.ts'
import type { LiveScripts } from './scripts.ts'

interface Parts {
    kernel: Kernel
    records: RecordParts
    scripts: LiveScripts
}

/** Documented: a property outside the script's scope is not set. What the script is told of it is not: the log says it here. */
export function gsProperties({ kernel, scripts, records }: Parts) {
    const isWritable = (name: string): boolean => {
        const scope = scripts.callerScope()
        if (scope === 'global' || name.startsWith(`${scope}.`)) return true
        const row = kernel.records.first('sys_properties', `name=${name}`)
        return row !== null && records.scopeOf(row.sys_scope) === scope
    }
    return {
        getProperty: (name: string, fallback?: unknown) => {
            const value = kernel.property(String(name), '')
            return value === '' ? (fallback === undefined ? (isSet(kernel, name) ? '' : null) : fallback) : value
        },
        setProperty: (name: string, value: unknown, description?: unknown) => {
            if (!isWritable(String(name))) {
                const refused = `The property ${name} belongs to another scope than ${scripts.callerScope()}: not set`
                return void kernel.log.write('error', scripts.currentScope(), refused)
            }
            const isNew = !isSet(kernel, String(name))
            kernel.setProperty(String(name), textOf(value) ?? '')
            const row = kernel.records.first('sys_properties', `name=${name}`)
            // Derived: what an application makes is a file of that application, and goes with it.
            const home = isNew ? kernel.records.first('sys_app', `scope=${scripts.currentScope()}`)?.sys_id : null
            const more = {
                ...(home ? { sys_scope: home } : {}),
                ...(description === undefined ? {} : { description: textOf(description) }),
            }
            if (row && Object.keys(more).length > 0) kernel.records.update('sys_properties', row.sys_id!, more)
        },
    }
}

function isSet(kernel: Kernel, name: string): boolean {
    return kernel.records.count('sys_properties', `name=${name}`) > 0
}
