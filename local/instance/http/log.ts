// The outbound HTTP log: every request without secrets, kept in memory and written to sys_outbound_http_log when the
// instance is idle, as the platform writes it behind the transaction rather than inside it.
import type { OutboundEntry, OutboundLog } from '../kernel.ts'
import { storedText } from '../time/stored.ts'

const keptEntries = 5000
const logTable = 'sys_outbound_http_log'

export function openOutboundLog(): OutboundLog {
    const kept: OutboundEntry[] = []
    let unwritten: OutboundEntry[] = []
    return {
        add(entry) {
            kept.push(entry)
            unwritten.push(entry)
            if (kept.length > keptEntries) kept.splice(0, kept.length - keptEntries)
            if (unwritten.length > keptEntries) unwritten.splice(0, unwritten.length - keptEntries)
        },
        entries: () => kept,
        flush({ records, dictionary, db }) {
            const rows = unwritten
            unwritten = []
            if (rows.length === 0 || !dictionary.table(logTable)) return 0
            db.transaction(() => {
                for (const row of rows) records.insert(logTable, outboundRow(row))
            })
            return rows.length
        },
    }
}

/** @returns column values; the database's date-time form is UTC */
function outboundRow(entry: OutboundEntry): Record<string, string | null> {
    let host = ''
    let path = entry.url
    let query = ''
    try {
        const url = new URL(entry.url)
        host = url.hostname
        path = url.pathname
        query = url.search.replace(/^\?/, '')
    } catch {
        // A URL that could not be read is logged as it was given.
    }
    return {
        sys_created_on: storedText(entry.at),
        method: entry.method,
        hostname: host,
        path,
        query,
        url: entry.url,
        response_status: String(entry.status),
        response_time: String(entry.milliseconds),
        request_length: String(entry.requestBytes),
        response_length: String(entry.responseBytes),
        error: entry.error,
    }
}
