// The engine scripts run on: a vm context with the language the platform has, and nothing of Node.
import vm from 'node:vm'

/** What V8 has and the platform's engine has not (source: the SDK's JavaScript compatibility guide). */
const missingNames = [
    'Reflect',
    'WeakRef',
    'FinalizationRegistry',
    'Atomics',
    'SharedArrayBuffer',
    'WebAssembly',
    'AsyncIterator',
    'Iterator',
    'console',
    'Intl',
    'structuredClone',
]

export interface Realm {
    readonly context: vm.Context
    readonly Error: ErrorConstructor
    /** Compiles a function body whose parameters are named; sloppy mode, as scripts are. */
    compile(body: string, parameters: string[], name: string): (...values: unknown[]) => unknown
    /** Syntax check only: a top-level `return` and the like are errors, as in a script of its own. */
    check(source: string, name: string): void
    /** Evaluates an expression in the realm; for fetching its builtins. */
    evaluate(expression: string): unknown
}

export function openRealm(): Realm {
    const context = vm.createContext(Object.create(null) as vm.Context, {
        codeGeneration: { strings: false, wasm: false },
    })
    vm.runInContext(
        `for (const name of ${JSON.stringify(missingNames)}) delete globalThis[name];
         // Not part of ES2021 or of what the guide adds to it.
         for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex', 'group', 'groupToMap']) delete Array.prototype[name];
         for (const name of ['groupBy']) { delete Object[name]; delete Map[name]; }
         delete Array.fromAsync;
         delete String.prototype.isWellFormed; delete String.prototype.toWellFormed;`,
        context
    )
    return {
        context,
        Error: vm.runInContext('Error', context) as ErrorConstructor,
        compile: (body, parameters, name) =>
            vm.compileFunction(body, parameters, { parsingContext: context, filename: name }) as (
                ...values: unknown[]
            ) => unknown,
        check: (source, name) => void new vm.Script(source, { filename: name }),
        evaluate: (expression) => vm.runInContext(expression, context) as unknown,
    }
}
