// What one run of the daily job cost: figures from the instance's tables and its own counters, never constants.
import type { Counters, Kernel } from '../instance/index.ts'

export interface RunFigures {
    state: string
    inserted: number
    updated: number
    removed: number
    unchanged: number
    requests: number
    statements: number
    writes: number
    slices: number
    milliseconds: number
}

export type Measured = Omit<Counters, 'snapshot' | 'byInstance' | 'platformWrites'> & { milliseconds: number }

/** Begins to count; the answer ends it. A download starts the candidates job when it is complete: see `measure`. */
function counting(kernel: Kernel, downloadOnly: boolean): () => Measured {
    const before = kernel.counters.snapshot()
    const began = performance.now()
    let end: { counted: Omit<Counters, 'snapshot' | 'byInstance'>; at: number } | null = null
    const stopWatching = kernel.records.watch('x_snc_miro_sam_job_result', ({ operation, row }) => {
        if (!downloadOnly || end || operation !== 'insert' || row?.kind !== 'candidates') return
        end = { counted: kernel.counters.snapshot(), at: performance.now() }
    })
    const difference = (now: Record<string, number>, then: Record<string, number>) =>
        Object.fromEntries(Object.entries(now).map(([name, count]) => [name, count - (then[name] ?? 0)]))
    return () => {
        stopWatching()
        const after = end?.counted ?? kernel.counters.snapshot()
        return {
            statements: after.statements - before.statements,
            platformStatements: after.platformStatements - before.platformStatements,
            writes: after.writes - before.writes,
            requests: after.requests - before.requests,
            writesByTable: difference(after.writesByTable, before.writesByTable),
            statementsByKind: difference(after.statementsByKind, before.statementsByKind),
            milliseconds: Math.round((end?.at ?? performance.now()) - began),
        }
    }
}

/** Runs a piece of work and answers what it counted; with `downloadOnly` up to where the candidates job begins. */
export function measure(kernel: Kernel, work: () => void, downloadOnly = false): Measured {
    const counted = counting(kernel, downloadOnly)
    work()
    return counted()
}

export async function measureAsync(kernel: Kernel, work: () => Promise<void>): Promise<Measured> {
    const counted = counting(kernel, true)
    await work()
    return counted()
}

/** Joins the newest job result of a profile's kind with what the instance counted while it ran. */
export function runFigures(kernel: Kernel, profile: string, measured: Measured): RunFigures & { result: string } {
    const result = kernel.records.first(
        'x_snc_miro_sam_job_result',
        `profile=${profile}^kind=download^ORDERBYDESCsys_created_on^ORDERBYDESCnumber`
    )
    if (!result) throw new Error('The daily job left no result; the scheduler did not run it.')
    const number = (column: string) => Number(result[column] ?? 0)
    return {
        result: result.sys_id!,
        state: result.state ?? '',
        inserted: number('inserted'),
        updated: number('updated'),
        removed: number('removed'),
        unchanged: number('unchanged'),
        requests: measured.requests,
        statements: measured.statements,
        writes: measured.writes,
        slices: number('slice'),
        milliseconds: measured.milliseconds,
    }
}
