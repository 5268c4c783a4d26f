// What a script of a scope can name: core classes, namespaces, require, and script includes made when first used.
import type { Database } from '../kernel.ts'
import { failure } from './failure.ts'
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
    /** Runs work as a script of a scope. */
    within<T>(scope: string, work: () => T): T
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
        const includes = includesByScope(db, makers, scope)
        // A scope's own script include hides the platform's of the same name.
        for (const home of [platformScope, scope]) defineAll(names, includes.get(home) ?? {})
        const platform = includes.get(platformScope) ?? {}
        includes.set(platformScope, defineAll(defineAll({}, everywhere), platform))
        for (const [home, own] of includes) {
            // A namespace and a scope may share a name only on a real instance's own applications.
            if (namespaces.has(home)) continue
            const isOwn = home === scope || home === platformScope
            names[home] = guardObject(isOwn ? own : foreign(own, home, makers), home)
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

/** Another scope's script includes as a script sees them: their functions run in the scope they belong to. */
function foreign(own: Names, home: string, makers: Makers): Names {
    const within = <T>(work: () => T): T => makers.within(home, work)
    const seen = (value: unknown): unknown =>
        typeof value !== 'object' || value === null
            ? value
            : new Proxy(value, {
                  get(target, key) {
                      const member: unknown = Reflect.get(target, key)
                      if (typeof member !== 'function') return member
                      return (...given: unknown[]) => within(() => Reflect.apply(member, target, given) as unknown)
                  },
              })
    return new Proxy(own, {
        get(target, key) {
            const made: unknown = Reflect.get(target, key)
            if (typeof made !== 'function') return made
            return new Proxy(made, {
                construct: (type, given) => seen(within(() => Reflect.construct(type, given) as unknown)) as object,
                apply: (work, self, given) => within(() => Reflect.apply(work, self, given) as unknown),
            })
        },
    })
}

/** The script includes of each scope as a script of one of them sees them; another application's need to be accessible from all. */
function includesByScope(db: Database, { include }: Makers, scope: string): Map<string, Names> {
    const scopes = new Map<string, Names>()
    for (const row of db.all(
        'SELECT i.api_name AS api, i.name AS name, i.access AS access FROM sys_script_include i WHERE coalesce(i.active, 1) = 1'
    )) {
        const api = String(row.api ?? '')
        const home = api.includes('.') ? api.slice(0, api.indexOf('.')) : platformScope
        const name = String(row.name)
        let names = scopes.get(home)
        if (!names) scopes.set(home, (names = {}))
        Object.defineProperty(names, name, {
            enumerable: true,
            configurable: true,
            get: () => {
                const isOwn = home === scope || home === platformScope
                if (isOwn || row.access === 'public') return include(name, home)
                throw failure(`The script include ${home}.${name} is not accessible from ${scope}`)
            },
        })
    }
    return scopes
}

/** Adds members without reading them: a script include is made by its first use. */
function defineAll(target: Names, source: Names): Names {
    return Object.defineProperties(target, Object.getOwnPropertyDescriptors(source))
}
