// Words a reclaim subflow hands back, written and read here only: `[kind@instant] words`.
//
// A run learns the kind of failure from it and, where Miro named one, the instant to try again; a person reads the words.

/** Longest text a subflow's output holds. */
const longest = 4000

export interface SubflowFailure {
    kind: string
    detail: string
    /** Epoch milliseconds at which another attempt may succeed; null: none is known. */
    retryAt: number | null
}

export function writeFailure({ kind, detail, retryAt }: SubflowFailure): string {
    const mark = retryAt === null ? kind : `${kind}@${retryAt}`
    return `[${mark}] ${detail}`.slice(0, longest)
}

/** Null for words that were not written here: a customer's own subflow says what it likes. */
export function readFailure(words: string): SubflowFailure | null {
    const told = /^\[(\w+)(?:@(\d+))?\] ?/.exec(words)
    if (!told) return null
    return { kind: told[1], detail: words.slice(told[0].length), retryAt: told[2] ? Number(told[2]) : null }
}
