// Loads sys_module records as ES modules: paths are taken literally, Glide comes from imports, results are kept until a module changes.
import ts from 'typescript'
import type { Database } from '../kernel.ts'
import { failure, inRealm, notImplemented } from './failure.ts'
import { guardObject } from './unknown.ts'
import type { Realm } from './realm.ts'
import { refusedSyntax } from './source-check.ts'

type Exports = Record<string, unknown>

interface Loaded {
    exports: Exports
    /** Set once the whole module has run; before that a circular import sees what is there so far. */
    done: boolean
}

export interface Modules {
    /** The exports of the module at exactly this path. @throws 'ModuleResolutionException …' where there is none */
    load(path: string): Exports
    /** Resolves what a script or module at `from` names: './x.ts', a full path, or '@servicenow/glide…'. */
    require(specifier: string, from: string, scope: string): Exports
    forget(): void
}

/** Where '@servicenow/glide' and '@servicenow/glide/<name>' come from. */
export interface Imports {
    glide(): Exports
    namespace(name: string): Exports | undefined
}

/** Transpiled code by source: the same package is loaded by many instances of one process. */
const transpiled = new Map<string, string>()

export function openModules(db: Database, realm: Realm, imports: Imports): Modules {
    let loaded = new Map<string, Loaded>()

    const load = (path: string): Exports => {
        const known = loaded.get(path)
        if (known) return known.exports
        const row = db.get('SELECT content FROM sys_module WHERE path = ?', [path])
        // SQLite compares paths without regard to case; the platform's module loader does not.
        const found =
            row &&
            db.all('SELECT path FROM sys_module WHERE path = ?', [path]).some((candidate) => candidate.path === path)
        if (!found) throw failure(`ModuleResolutionException: Cannot find module '${path}'`)
        const content = String(row.content ?? '')
        const entry: Loaded = { exports: {}, done: false }
        if (path.endsWith('.json')) entry.exports = JSON.parse(content) as Exports
        loaded.set(path, entry)
        if (path.endsWith('.json')) return entry.exports
        try {
            run(path, content, entry)
            entry.done = true
        } catch (error) {
            loaded.delete(path)
            throw error
        }
        return entry.exports
    }

    const run = (path: string, content: string, entry: Loaded): void => {
        const problems = refusedSyntax(content)
        if (problems.length) throw failure(`${path} does not run on the platform's engine: ${problems.join('; ')}`)
        const body = realm.compile(transpile(content), ['exports', 'require', 'module'], path)
        const module = { exports: entry.exports }
        const scope = path.split('/')[0]
        inRealm(realm.Error, () => body(entry.exports, (specifier: string) => require(specifier, path, scope), module))
        entry.exports = module.exports
    }

    const require = (specifier: string, from: string, scope: string): Exports => {
        if (specifier === '@servicenow/glide') return imports.glide()
        if (specifier.startsWith('@servicenow/glide/')) {
            const name = specifier.slice('@servicenow/glide/'.length)
            const namespace = imports.namespace(name)
            if (!namespace) throw notImplemented(`import of ${specifier}`)
            return guardObject(namespace, name)
        }
        if (specifier.startsWith('.')) return load(resolve(specifier, from))
        if (specifier.startsWith(`${scope}/`) || loaded.has(specifier) || specifier.includes('/'))
            return load(specifier)
        throw failure(`ModuleResolutionException: Cannot find module '${specifier}' required by '${from}'`)
    }

    return { load, require, forget: () => (loaded = new Map()) }
}

/** './b.ts' named in 'x/y/a.ts' is 'x/y/b.ts'; nothing is added, no folder has an index. */
function resolve(specifier: string, from: string): string {
    const parts = from.split('/').slice(0, -1)
    for (const part of specifier.split('/')) {
        if (part === '..') parts.pop()
        else if (part !== '.') parts.push(part)
    }
    return parts.join('/')
}

function transpile(content: string): string {
    let code = transpiled.get(content)
    if (code === undefined) {
        code = ts.transpileModule(content, {
            fileName: 'module.js',
            compilerOptions: {
                module: ts.ModuleKind.CommonJS,
                target: ts.ScriptTarget.ES2022,
                allowJs: true,
                esModuleInterop: true,
            },
        }).outputText
        transpiled.set(content, code)
    }
    return code
}
