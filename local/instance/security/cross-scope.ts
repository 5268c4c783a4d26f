// May the application whose script runs use another scope's tables and classes? Only with an allowed privilege of its own.
import type { CrossScope, Database, Dictionary } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import type { Switches } from '../switches.ts'

/**
 * Documented: under enforcing runtime access tracking nothing is allowed that no privilege allows; under permissive tracking the
 * first use grants. Which of the two a package meets is a switch. Scripts of the global scope and background scripts are free.
 */
export function openCrossScope(parts: {
    switches: Switches
    dictionary: Dictionary
    platform: Database
    callerScope(): string
    watch(table: string, listener: () => void): void
}): CrossScope {
    let known: Set<string> | null = null
    parts.watch('sys_scope_privilege', () => (known = null))
    const load = () =>
        new Set(
            parts.platform
                .all(
                    `SELECT a.scope AS scope, p.operation AS operation, p.target_name AS target FROM sys_scope_privilege p
                     JOIN sys_app a ON a.sys_id = p.source_scope WHERE p.status = 'allowed'`
                )
                .map(({ scope, operation, target }) => `${scope}/${operation}/${target}`)
        )
    const demand = (operation: string, target: string, scope: string): void => {
        const wanted = `${scope}/${operation}/`
        known ??= load()
        if (known.has(wanted + target) || known.has(`${wanted}${target.replace(/\..*/, '')}`)) return
        throw failure(`ScopeAccessNotGrantedException: ${operation} access to ${target} not granted to ${scope}`)
    }
    return {
        table(operation, table) {
            if (parts.switches.crossScope !== 'enforcing') return
            const scope = parts.callerScope()
            const owner = parts.dictionary.table(table)?.scope ?? 'global'
            if (scope !== 'global' && owner !== scope) demand(operation, table, scope)
        },
        execute(method) {
            if (parts.switches.crossScope !== 'enforcing') return
            const scope = parts.callerScope()
            if (scope !== 'global') demand('execute', method, scope)
        },
        callerScope: () => parts.callerScope(),
    }
}

/** What the platform calls the classes behind the names scripts use, and what their methods hand out (exported by public apps). */
const scriptableTypes: Readonly<Record<string, string>> = {
    ConnectionInfoProvider: 'ScriptableConnectionInfoProvider',
    'ScriptableConnectionInfoProvider.getConnectionInfo': 'ScriptableConnectionInfo',
    RESTMessageV2: 'ScriptableRESTMessageClient',
    'FlowAPI.getRunner': 'ScriptableFlowRunner',
}

/** The same classes, each use of a method being a use of the platform's class behind it. */
export function executing(crossScope: CrossScope, exports: Record<string, unknown>): Record<string, unknown> {
    const seen = (value: object, scriptable: string): object =>
        new Proxy(value, {
            get(target, key) {
                const member: unknown = Reflect.get(target, key)
                if (typeof member !== 'function' || typeof key === 'symbol' || key === 'constructor') return member
                return (...parameters: unknown[]) => {
                    const method = `${scriptable}.${key}`
                    crossScope.execute(method)
                    const result: unknown = Reflect.apply(member, target, parameters)
                    const next = result === target ? scriptable : scriptableTypes[method]
                    return next && result !== null ? seen(result as object, next) : result
                }
            },
        })
    const runnersOf = (api: Record<string, unknown>): object =>
        new Proxy(api, {
            get: (target, key) => {
                const member: unknown = Reflect.get(target, key)
                if (key !== 'getRunner') return member
                return () => seen((member as () => object)(), scriptableTypes['FlowAPI.getRunner'])
            },
        })
    const entries = Object.entries(exports).map(([name, type]): [string, unknown] => {
        const scriptable = scriptableTypes[name]
        if (name === 'FlowAPI') return [name, runnersOf(type as Record<string, unknown>)]
        if (!scriptable) return [name, type]
        const construct = (target: object, parameters: unknown[]) =>
            seen(Reflect.construct(target as new () => object, parameters), scriptable)
        return [name, new Proxy(type as object, { construct } as ProxyHandler<object>)]
    })
    return Object.fromEntries(entries)
}
