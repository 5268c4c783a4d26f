// Runs scripts and serves modules, script includes and Glide classes to them.
import type { Database, Scripts } from '../kernel.ts'
import { openCompiler } from './compiler.ts'
import { withCompletion } from './completion.ts'
import { failure, inRealm } from './failure.ts'
import { openModules } from './modules.ts'
import { openRealm } from './realm.ts'
import type { Realm } from './realm.ts'
import { openScopeNames, platformScope } from './scope-names.ts'
import type { Names } from './scope-names.ts'
import { guardObject } from './unknown.ts'

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
    /** The scope whose script called the one now running; null where nothing did. */
    scopeBefore(): string | null
    /** Forgets loaded modules and script includes, as when their records change. */
    forget(): void
    /** A script include by 'Name' in its scope, or 'scope.Name'. */
    include(name: string, scope: string): unknown
}

export function openScripts(db: Database): LiveScripts {
    const realm = openRealm()
    const compile = openCompiler(realm)
    const core: Names = {}
    const scopes: { scope: string; background: boolean }[] = []
    const enter = <T>(scope: string, work: () => T, background = false): T => {
        scopes.push({ scope, background })
        try {
            return inRealm(realm.Error, work)
        } finally {
            scopes.pop()
        }
    }
    const names = openScopeNames(db, {
        include: (name, scope) => includes.get(name, scope),
        require: (specifier, scope) => requireFrom(specifier, scope),
        within: (scope, work) => enter(scope, work),
    })
    const includes = openIncludes(db, (source, key, body, scope) => {
        const ready = compile(source, key, body)
        return enter(scope, () => ready(Object.create(names.of(scope))))
    })
    const modules = openModules(db, realm, {
        glide: () => guardObject(core, '@servicenow/glide'),
        namespace: names.namespace,
    })
    const roots = packageRoots(db)
    const requireFrom = (specifier: string, scope: string) =>
        enter(scope, () => modules.require(specifier, roots.of(scope), scope))

    return {
        realm,
        run(source, { scope, name, bindings, answer, background }) {
            const ready = answer
                ? compile(source, name, (text) => `${text}\n;return ${answer}`)
                : compile(source, name, withCompletion)
            const seen = Object.assign(Object.create(names.of(scope)) as Names, bindings)
            if (answer && !(answer in seen)) seen[answer] = undefined
            return enter(scope, () => ready(seen), background)
        },
        require: (path, scope) => requireFrom(path, scope),
        provide: names.provideNamespace,
        provideCore(exports) {
            Object.assign(core, exports)
            names.provide(exports)
        },
        provideGlobal: names.provide,
        currentScope: () => scopes[scopes.length - 1]?.scope ?? platformScope,
        callerScope: () =>
            scopes[scopes.length - 1]?.background ? platformScope : (scopes[scopes.length - 1]?.scope ?? platformScope),
        scopeBefore: () => scopes[scopes.length - 2]?.scope ?? null,
        include: includes.get,
        forget() {
            modules.forget()
            includes.forget()
            names.forget()
            roots.forget()
        },
    }
}

type MakeInclude = (source: string, name: string, body: (source: string) => string, scope: string) => unknown

/** Script includes, made with their first use and kept. */
function openIncludes(db: Database, make: MakeInclude) {
    const made = new Map<string, unknown>()
    const get = (name: string, scope: string): unknown => {
        const key = `${scope}.${name}`
        if (made.has(key)) return made.get(key)
        const row =
            db.get('SELECT script FROM sys_script_include WHERE api_name = ? AND coalesce(active, 1) = 1', [key]) ??
            db.get('SELECT script FROM sys_script_include WHERE name = ? AND coalesce(active, 1) = 1', [name])
        if (!row) throw failure(`"${name}" is not defined.`)
        const answered = (source: string) => `${source}\n;return typeof ${name} === 'undefined' ? undefined : ${name}`
        const value = make(String(row.script ?? ''), `sys_script_include.${key}`, answered, scope)
        if (value === undefined) throw failure(`The script include ${key} does not define ${name}`)
        made.set(key, value)
        return value
    }
    return { get, forget: () => made.clear() }
}

/** Where the paths of a scope's modules begin: at its package file. */
function packageRoots(db: Database) {
    const roots = new Map<string, string>()
    return {
        of(scope: string): string {
            const known = roots.get(scope)
            if (known !== undefined) return known
            const packageFile = db.get('SELECT package_json FROM sys_app WHERE scope = ?', [scope])?.package_json
            const root = packageFile ? String(packageFile) : `${scope}/`
            roots.set(scope, root)
            return root
        },
        forget: () => roots.clear(),
    }
}
