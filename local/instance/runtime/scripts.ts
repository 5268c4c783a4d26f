// Runs scripts and serves modules, script includes and Glide classes to them.
import type { Database, Scripts } from '../kernel.ts'
import { withCompletion } from './completion.ts'
import { failure, inRealm } from './failure.ts'
import { openModules } from './modules.ts'
import { openRealm } from './realm.ts'
import type { Realm } from './realm.ts'
import { refusedSyntax } from './source-check.ts'
import { guardObject } from './unknown.ts'

type Names = Record<string, unknown>

export interface LiveScripts extends Scripts {
    readonly realm: Realm
    /** Adds classes that modules import from '@servicenow/glide' itself and scripts see as globals. */
    provideCore(exports: Names): void
    /** Adds a name only scripts see (such as the functions of the global scope). */
    provideGlobal(exports: Names): void
    /** The scope of the script now running. */
    currentScope(): string
    /** The same, but 'global' where a background script runs: whoever may run one needs no privilege. */
    callerScope(): string
    /** Forgets loaded modules and script includes, as when their records change. */
    forget(): void
    /** A script include by 'Name' in its scope, or 'scope.Name'. */
    include(name: string, scope: string): unknown
}

const PLATFORM_SCOPE = 'global'

export function openScripts(db: Database): LiveScripts {
    const realm = openRealm()
    const core: Names = {}
    const globals: Names = {}
    const namespaces = new Map<string, Names>()
    const scopeNames = new Map<string, Names>()
    const scopes: { scope: string; background: boolean }[] = []
    const compiled = new Map<string, (...values: unknown[]) => unknown>()

    const modules = openModules(db, realm, {
        glide: () => guardObject(core, '@servicenow/glide'),
        namespace: (name) => namespaces.get(name) ?? includesOf(name),
    })

    const compile = (
        source: string,
        name: string,
        body: (source: string) => string
    ): ((...values: unknown[]) => unknown) => {
        const key = `${name}\n${source}`
        let ready = compiled.get(key)
        if (!ready) {
            const problems = refusedSyntax(source)
            if (problems.length) throw failure(`${name} does not run on the platform's engine: ${problems.join('; ')}`)
            realm.check(source, name)
            // The function inside the with block keeps a script's own variables out of the names it is given.
            ready = realm.compile(
                `with (names) { return (function () {${body(source)}\n}).call(globalThis) }`,
                ['names'],
                name
            )
            compiled.set(key, ready)
        }
        return ready
    }
    const enter = <T>(scope: string, work: () => T, background = false): T => {
        scopes.push({ scope, background })
        try {
            return inRealm(realm.Error, work)
        } finally {
            scopes.pop()
        }
    }

    /** Everything a script of a scope can name: core classes, namespaces, require, and script includes made when first used. */
    const namesOf = (scope: string): Names => {
        let names = scopeNames.get(scope)
        if (names) return names
        names = Object.create(null) as Names
        scopeNames.set(scope, names)
        Object.assign(names, core, globals)
        names.require = (specifier: string) => requireFrom(specifier, scope)
        for (const [name, exports] of namespaces) names[name] = guardObject(exports, name)
        const owners = db.all(
            `SELECT i.api_name AS api, i.name AS name FROM sys_script_include i WHERE coalesce(i.active, 1) = 1`
        )
        const others = new Map<string, Names>()
        for (const owner of owners) {
            const api = String(owner.api ?? '')
            const home = api.includes('.') ? api.slice(0, api.indexOf('.')) : PLATFORM_SCOPE
            const name = String(owner.name)
            const lazily = (target: Names) =>
                Object.defineProperty(target, name, {
                    enumerable: true,
                    configurable: true,
                    get: () => include(name, home),
                })
            if (home === scope || home === PLATFORM_SCOPE) lazily(names)
            let other = others.get(home)
            if (!other) others.set(home, (other = {}))
            lazily(other)
        }
        const platform = others.get(PLATFORM_SCOPE) ?? {}
        for (const [name, value] of Object.entries(Object.getOwnPropertyDescriptors({ ...core, ...globals }))) {
            if (!(name in platform)) Object.defineProperty(platform, name, value)
        }
        others.set(PLATFORM_SCOPE, platform)
        for (const [home, other] of others) {
            // A namespace and a scope may share a name only on a real instance's own applications.
            if (!namespaces.has(home)) names[home] = guardObject(other, home)
        }
        return names
    }
    const includesOf = (scope: string): Names | undefined => {
        const all = namesOf(scope)[scope] as Names | undefined
        return all
    }

    const includes = new Map<string, unknown>()
    const include = (name: string, scope: string): unknown => {
        const key = `${scope}.${name}`
        if (includes.has(key)) return includes.get(key)
        const row =
            db.get('SELECT script FROM sys_script_include WHERE api_name = ? AND coalesce(active, 1) = 1', [key]) ??
            db.get('SELECT script FROM sys_script_include WHERE name = ? AND coalesce(active, 1) = 1', [name])
        if (!row) throw failure(`"${name}" is not defined.`)
        const ready = compile(
            String(row.script ?? ''),
            `sys_script_include.${key}`,
            (source) => `${source}\n;return typeof ${name} === 'undefined' ? undefined : ${name}`
        )
        const value = enter(scope, () => ready(Object.create(namesOf(scope))))
        if (value === undefined) throw failure(`The script include ${key} does not define ${name}`)
        includes.set(key, value)
        return value
    }

    const roots = new Map<string, string>()
    const requireFrom = (specifier: string, scope: string) => {
        let root = roots.get(scope)
        if (root === undefined) {
            const packageFile = db.get('SELECT package_json FROM sys_app WHERE scope = ?', [scope])?.package_json
            root = packageFile ? String(packageFile) : `${scope}/`
            roots.set(scope, root)
        }
        return enter(scope, () => modules.require(specifier, root, scope))
    }

    return {
        realm,
        run(source, { scope, name, bindings, answer, background }) {
            const ready = answer
                ? compile(source, name, (text) => `${text}\n;return ${answer}`)
                : compile(source, name, withCompletion)
            const names = Object.assign(Object.create(namesOf(scope)) as Names, bindings)
            if (answer && !(answer in names)) names[answer] = undefined
            return enter(scope, () => ready(names), background)
        },
        require: (path, scope) => requireFrom(path, scope),
        provide(name, exports) {
            namespaces.set(name, exports)
            scopeNames.clear()
        },
        provideCore(exports) {
            Object.assign(core, exports)
            scopeNames.clear()
        },
        provideGlobal(exports) {
            Object.assign(globals, exports)
            scopeNames.clear()
        },
        currentScope: () => scopes[scopes.length - 1]?.scope ?? PLATFORM_SCOPE,
        callerScope() {
            const top = scopes[scopes.length - 1]
            return !top || top.background ? PLATFORM_SCOPE : top.scope
        },
        include,
        forget() {
            modules.forget()
            includes.clear()
            scopeNames.clear()
            roots.clear()
        },
    }
}
