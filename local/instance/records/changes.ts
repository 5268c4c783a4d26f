// Who is told of written rows: parts that keep what they derived from a table listen here and forget it.
import type { RowChange } from '../kernel.ts'

export interface Changes {
    /** @param table a table's name, or '*' for all; the answer ends the listening */
    watch(table: string, listener: (change: RowChange) => void): () => void
    /** The change is put together only where somebody listens. */
    tell(table: string, change: () => RowChange): void
    watched(table: string): boolean
}

export function openChanges(): Changes {
    const watchers = new Map<string, Set<(change: RowChange) => void>>()
    const watched = (table: string): boolean => !!watchers.get(table)?.size || !!watchers.get('*')?.size
    return {
        watch(table, listener) {
            const listeners = watchers.get(table) ?? new Set()
            watchers.set(table, listeners.add(listener))
            return () => listeners.delete(listener)
        },
        tell(table, change) {
            if (!watched(table)) return
            const told = change()
            for (const name of [table, '*']) for (const listener of watchers.get(name) ?? []) listener(told)
        },
        watched,
    }
}
