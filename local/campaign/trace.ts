// A digest of everything a history did, so that two plays of the same history can be compared by one word.
import { createHash } from 'node:crypto'

export interface Trace {
    note(...parts: readonly unknown[]): void
    /** What happened so far, as 16 hex digits. */
    digest(): string
    /** Parts noted so far. */
    readonly length: number
}

export function openTrace(): Trace {
    const hash = createHash('sha256')
    let length = 0
    return {
        note(...parts) {
            length++
            hash.update(JSON.stringify(parts) + '\n')
        },
        digest: () => hash.copy().digest('hex').slice(0, 16),
        get length() {
            return length
        },
    }
}
