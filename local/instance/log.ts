// What scripts and the platform said, newest last; the oldest lines go once there are too many to keep.
import type { Clock, Log, LogEntry } from './kernel.ts'

const keptEntries = 20000

export function openLog(clock: Clock): Log {
    let lines: LogEntry[] = []
    const listeners = new Set<(entry: LogEntry) => void>()
    return {
        write(level, source, message) {
            const entry = { at: clock.now(), level, source, message }
            lines.push(entry)
            if (lines.length > keptEntries * 1.5) lines = lines.slice(-keptEntries)
            for (const listener of listeners) listener(entry)
        },
        entries: () => lines,
        subscribe(listener) {
            listeners.add(listener)
            return () => listeners.delete(listener)
        },
    }
}
