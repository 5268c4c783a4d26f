// The package's client scripts of this form: read once, run when the form loads, a field changes or it is submitted.
import { input, page } from './fields.ts'
import { declaredBy } from './package-scripts.ts'

interface Handler {
    name: string
    field: string
    run(...args: unknown[]): unknown
}

const handlers: Record<string, Handler[]> = { onLoad: [], onChange: [], onSubmit: [] }

/** A script that fails is told in the console; the others run on. */
function attempt<Result>(name: string, work: () => Result): Result | undefined {
    try {
        return work()
    } catch (error) {
        console.error(name, error)
        return undefined
    }
}

export function readClientScripts(): void {
    for (const { name, type, field, script } of page.scripts) {
        const run = handlers[type] && attempt(`Client script ${name}`, () => declaredBy(script, type))
        if (run) handlers[type].push({ name, field, run })
    }
}

export function runLoad(): void {
    for (const { name, run } of handlers.onLoad) attempt(`Client script ${name}`, run)
}

export function runChange(field: string, before: string, after: string, loading: boolean): void {
    for (const handler of handlers.onChange)
        if (handler.field === field)
            attempt(`Client script ${handler.name}`, () => handler.run(input(field), before, after, loading, false))
}

/** Whether every onSubmit script lets the form go. */
export function maySubmit(): boolean {
    return handlers.onSubmit.every(({ run }) => run() !== false)
}
