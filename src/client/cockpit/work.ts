// The progress of an action on many rows: who is done, who is not, and what each came to.
import type { Outcome } from '../../server/cockpit/answers.ts'

export interface Work {
    readonly ids: readonly string[]
    readonly outcomes: ReadonlyMap<string, Outcome>
    readonly stopped: boolean
}

export function begun(ids: readonly string[]): Work {
    return { ids, outcomes: new Map(), stopped: false }
}

export function heard(work: Work, outcomes: readonly Outcome[]): Work {
    const all = new Map(work.outcomes)
    for (const outcome of outcomes) all.set(outcome.id, outcome)
    return { ...work, outcomes: all }
}

export interface Progress {
    readonly done: number
    readonly total: number
    readonly ok: number
    readonly failed: number
    readonly left: number
    readonly over: boolean
}

export function progressOf({ ids, outcomes, stopped }: Work): Progress {
    const settled = ids.map((id) => outcomes.get(id)).filter((one) => one !== undefined && !one.open)
    const left = settled.filter((one) => one?.left).length
    const failed = settled.filter((one) => !one?.ok).length - left
    return {
        done: settled.length,
        total: ids.length,
        ok: settled.length - failed - left,
        failed,
        left,
        over: stopped || settled.length === ids.length,
    }
}

/** Rows not settled yet, at most `most`. */
export function remaining({ ids, outcomes }: Work, most: number): string[] {
    return ids.filter((id) => outcomes.get(id)?.open !== false).slice(0, most)
}
