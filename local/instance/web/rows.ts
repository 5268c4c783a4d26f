// Reads one page of a table for a list: a window in the database, never the whole table, and only rows the person may read.
import { Refusal } from './front.ts'
import type { Front, Visit } from './front.ts'
import { columnAt, parseQuery } from './list-query.ts'
import type { GlideRow } from './platform.ts'

export interface RowWindow {
    rows: GlideRow[]
    /** Rows that match, readable or not, as the platform's lists count them. */
    total: number
    /** Rows of this page left out by access controls. */
    withheld: number
}

/** Functions a condition typed into an address may call; anything else would let an address run a script. */
const safeCall =
    /^javascript:\s*gs\.(?:beginningOf|endOf|daysAgo|daysAgoStart|daysAgoEnd|hoursAgo|hoursAgoStart|hoursAgoEnd|minutesAgo|minutesAgoStart|minutesAgoEnd|monthsAgo|monthsAgoStart|monthsAgoEnd|quartersAgo|yearsAgo|datePart|dateGenerate|getUserID|getUserName|now|nowDateTime)\w*\((?:\s*(?:'[\w\s:-]*'|"[\w\s:-]*"|-?\d+)\s*,?)*\)\s*;?$/

/**
 * A query from an address, checked: no scripts, nothing unreadable, no guessing at secrets by asking for their letters.
 * @throws Refusal otherwise
 */
export function checkQuery(visit: Pick<Front, 'kernel'>, table: string, encoded: string): string {
    const parsed = parseQuery(encoded)
    for (const { field } of [...parsed.terms, ...parsed.order]) {
        if (columnAt(visit, table, field)?.column.type.startsWith('password')) {
            throw new Refusal(403, `Lists cannot be filtered or sorted by '${field}': it holds a secret.`)
        }
    }
    for (const term of parsed.terms) {
        if (!term.operator) throw new Refusal(400, `The condition '${term.text}' of this list cannot be read.`)
        for (const part of [term.value, ...term.value.split('@')]) {
            if (/^\s*javascript:/i.test(part) && !safeCall.test(part)) {
                throw new Refusal(
                    400,
                    'A list address may not run a script.',
                    'Remove the javascript: value from the condition.'
                )
            }
        }
    }
    return encoded
}

/** @param encoded checked query, order included; @param first index of the first row, from 0 */
export function readWindow(visit: Visit, table: string, encoded: string, first: number, size: number): RowWindow {
    const rows: GlideRow[] = []
    let withheld = 0
    try {
        const ids = visit.kernel.records.find(table, encoded, { limit: size, offset: first })
        for (const { sys_id } of ids) {
            const row = visit.platform.find(table, sys_id as string)
            if (row?.canRead()) rows.push(row)
            else withheld++
        }
        return { rows, withheld, total: countOf(visit, table, encoded) }
    } catch (error) {
        if (/^not implemented: (query operator|encoded query)/.test((error as Error).message)) {
            throw new Refusal(400, `A condition of this list cannot be read (${(error as Error).message}).`)
        }
        throw error
    }
}

const keptFor = 5000
const counts = new WeakMap<object, Map<string, { total: number; until: number }>>()

/** Number of rows that match, remembered for a few seconds unless the table is written. */
export function countOf({ kernel }: Pick<Front, 'kernel'>, table: string, encoded: string): number {
    let kept = counts.get(kernel)
    if (!kept) counts.set(kernel, (kept = new Map()))
    const query = parseQuery(encoded)
    const conditions = query.terms.map((term) => `${term.join} ${term.text}`).join(' ')
    const key = `${table} ${conditions}`
    const known = kept.get(key)
    if (known && known.until > performance.now()) return known.total
    if (!watched(kernel).has(table)) {
        watched(kernel).add(table)
        kernel.records.watch(table, () => {
            for (const one of kept.keys()) if (one.startsWith(`${table} `)) kept.delete(one)
        })
    }
    const unordered = encoded.replace(/(^|\^)ORDERBY(DESC)?[^^]+/g, '')
    const total = kernel.records.count(table, unordered)
    kept.set(key, { total, until: performance.now() + keptFor })
    return total
}

const watches = new WeakMap<object, Set<string>>()
function watched(kernel: object): Set<string> {
    let set = watches.get(kernel)
    if (!set) watches.set(kernel, (set = new Set()))
    return set
}
