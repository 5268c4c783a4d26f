// What a script of a scope can name: core classes, namespaces, require, and script includes made when first used.
import type { Database } from '../kernel.ts'
import { guardObject } from './unknown.ts'

export type Names = Record<string, unknown>

export const platformScope = 'global'

export interface ScopeNames {
    /** The object whose members are the names of a scope. */
    of(scope: string): Names
    /** Adds names that every script sees. */
    provide(exports: Names): void
    /** Adds a namespace such as sn_ws. */
    provideNamespace(name: string, exports: Names): void
    /** The members of a namespace, or the script includes of a scope. */
    namespace(name: string): Names | undefined
    forget(): void
}

/** Makes what a scope names when it is first asked for. */
interface Makers {
    include(name: string, scope: string): unknown
    require(specifier: string, scope: string): unknown
}

export function openScopeNames(db: Database, makers: Makers): ScopeNames {
    const everywhere: Names = {}
    const namespaces = new Map<string, Names>()
    const known = new Map<string, Names>()

    const of = (scope: string): Names => {
        let names = known.get(scope)
        if (names) return names
        names = Object.create(null) as Names
        known.set(scope, names)
        Object.assign(names, everywhere)
        names.require = (specifier: string) => makers.require(specifier, scope)
        for (const [name, exports] of namespaces) names[name] = guardObject(exports, name)
        const includes = includesByScope(db, makers)
        // A scope's own script include hides the platform's of the same name.
        for (const home of [platformScope, scope]) defineAll(names, includes.get(home) ?? {})
        const platform = includes.get(platformScope) ?? {}
        includes.set(platformScope, defineAll(defineAll({}, everywhere), platform))
        for (const [home, own] of includes) {
            // A namespace and a scope may share a name only on a real instance's own applications.
            if (!namespaces.has(home)) names[home] = guardObject(own, home)
        }
        return names
    }
    return {
        of,
        provide(exports) {
            Object.assign(everywhere, exports)
            known.clear()
        },
        provideNamespace(name, exports) {
            namespaces.set(name, exports)
            known.clear()
        },
        namespace: (name) => namespaces.get(name) ?? (of(name)[name] as Names | undefined),
        forget: () => known.clear(),
    }
}

/** The script includes of each scope. */
function includesByScope(db: Database, { include }: Makers): Map<string, Names> {
    const scopes = new Map<string, Names>()
    for (const row of db.all(
        'SELECT i.api_name AS api, i.name AS name FROM sys_script_include i WHERE coalesce(i.active, 1) = 1'
    )) {
        const api = String(row.api ?? '')
        const home = api.includes('.') ? api.slice(0, api.indexOf('.')) : platformScope
        const name = String(row.name)
        let names = scopes.get(home)
        if (!names) scopes.set(home, (names = {}))
        Object.defineProperty(names, name, {
            enumerable: true,
            configurable: true,
            get: () => include(name, home),
        })
    }
    return scopes
}

/** Adds members without reading them: a script include is made by its first use. */
function defineAll(target: Names, source: Names): Names {
    return Object.defineProperties(target, Object.getOwnPropertyDescriptors(source))
}
