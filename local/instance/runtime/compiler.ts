// Compiles scripts for the platform's engine: refuses syntax it does not run, and keeps what was compiled.
import { failure } from './failure.ts'
import type { Realm } from './realm.ts'
import { refusedSyntax } from './source-check.ts'

/** A compiled script; it is given the object whose members are the names it sees. */
export type Compiled = (...values: unknown[]) => unknown

/** @param body what the engine runs in place of the source, such as the source and what it answers */
export type Compile = (source: string, name: string, body: (source: string) => string) => Compiled

export function openCompiler(realm: Realm): Compile {
    const compiled = new Map<string, Compiled>()
    return (source, name, body) => {
        const key = `${name}\n${source}`
        const known = compiled.get(key)
        if (known) return known
        const problems = refusedSyntax(source)
        if (problems.length) throw failure(`${name} does not run on the platform's engine: ${problems.join('; ')}`)
        realm.check(source, name)
        // The function inside the with block keeps a script's own variables out of the names it is given.
        const ready = realm.compile(
            `with (names) { return (function () {${body(source)}\n}).call(globalThis) }`,
            ['names'],
            name
        )
        compiled.set(key, ready)
        return ready
    }
}
