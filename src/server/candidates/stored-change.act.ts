// Writes planned changes of candidates, each only on the row as it was seen; what waits on a row is written after it.
import type { GlideRecord } from '@servicenow/glide'
import { oneMinute, toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import type { Value } from '../platform/records.ts'
import { rowOf } from '../platform/rows.ts'
import { newWorker } from '../platform/workers.ts'
import { candidates, openCandidate, updateCandidateWhere, writeIntoCandidate } from './candidate.store.ts'
import { valuesOf, wordEntries } from './change-columns.act.ts'
import type { CandidateChange } from './change.ts'

/** What a conditional statement cannot carry: it stands on the row with the change until it is written after it. */
export interface Unwritten {
    entries: string
    empty: string[]
}

const nothingUnwritten: Unwritten = { entries: '', empty: [] }

/** How a row stood when a change of it was decided. */
export interface Seen {
    state: string
    /** Word of whoever changed it last; '' in rows older than that column. */
    word: string
    unwritten: Unwritten
}

function seenOf(record: GlideRecord): Seen {
    return seenIn(rowOf(record, ['state', 'changed_by', 'unwritten']))
}

/** The same of the columns as they were read. */
export function seenIn(row: Record<string, string | null>): Seen {
    return {
        state: row.state ?? '',
        word: row.changed_by ?? '',
        unwritten: row.unwritten ? (JSON.parse(row.unwritten) as Unwritten) : nothingUnwritten,
    }
}

/**
 * Applies a planned change in one conditional statement: only while the row is in `change.from` and nobody has changed it
 * since it was looked at. False otherwise, or where it is gone: then nothing is written and the caller looks again. What such
 * a statement cannot carry (journal entries, emptied columns) is kept on the row with it and written after it; where a stop
 * comes in between, the next change or the next slice (`settleChanges`) writes it.
 */
export function applyChange(candidateId: string, change: CandidateChange, more: Record<string, Value> = {}): boolean {
    const before = openCandidate(candidateId)
    return before !== null && applySeenChange(candidateId, seenOf(before), change, more) !== null
}

/** As applyChange, of a row as the caller has seen it; answers how it stands afterwards, null where nothing was written. */
export function applySeenChange(
    candidateId: string,
    seen: Seen,
    change: CandidateChange,
    more: Record<string, Value> = {}
): Seen | null {
    if (seen.state !== change.from) return null
    const written = recordChange(candidateId, seen, change, more)
    const after = openCandidate(candidateId)
    if (after?.getValue('changed_by') !== written.word) return null
    if (isRest(written.unwritten)) writeRest(after, written.unwritten)
    return { ...written, unwritten: nothingUnwritten }
}

/**
 * The conditional statement alone: whether it found the row as it was seen is not looked at (`stands` tells), and its journal
 * entries wait on the row for the next change. For what is looked at anyway before anything follows from it.
 * @returns how the row stands where the statement found it
 */
export function recordChange(
    candidateId: string,
    seen: Seen,
    change: CandidateChange,
    more: Record<string, Value> = {}
): Seen {
    const values = { ...more, ...valuesOf(candidateId, change) }
    const filled = Object.keys(values).filter((field) => values[field] !== null && values[field] !== '')
    const empty = Object.keys(values).filter((field) => !filled.includes(field))
    const rest: Unwritten = {
        entries: [seen.unwritten.entries, wordEntries(change.entries)].filter(Boolean).join('\n').slice(0, 4000),
        empty: [...new Set([...seen.unwritten.empty, ...empty])].filter((field) => !filled.includes(field)),
    }
    const word = newWorker()
    updateCandidateWhere(
        candidateId,
        { state: change.from, ...(seen.word === '' ? {} : { changed_by: seen.word }) },
        {
            ...Object.fromEntries(filled.map((field) => [field, values[field]])),
            changed_by: word,
            ...(isRest(rest) ? { unsettled: true, unwritten: JSON.stringify(rest) } : {}),
        }
    )
    return { state: change.to, word, unwritten: rest }
}

/** Whether a row still stands as a change has left it. */
export function stands(candidateId: string, seen: Seen): boolean {
    return openCandidate(candidateId)?.getValue('changed_by') === seen.word
}

function isRest(rest: Unwritten): boolean {
    return rest.entries !== '' || rest.empty.length > 0
}

function writeRest(record: GlideRecord, rest: Unwritten, more: Record<string, Value> = {}): void {
    writeIntoCandidate(record, {
        ...more,
        ...Object.fromEntries(rest.empty.map((field) => [field, null])),
        ...(rest.entries === '' ? {} : { journal: rest.entries }),
        unwritten: null,
        unsettled: false,
    })
}

/** Writes what stops have left of changes: journal entries and columns to be emptied. Workers at work are left alone. */
export function settleChanges(): void {
    const left = candidates()
        .where('unsettled', true)
        .where('sys_updated_on', '<', toPlatform(now() - oneMinute))
    const ids: string[] = []
    left.limit(500).each([], (row) => void ids.push(row.sys_id ?? ''))
    for (const id of ids) {
        const record = openCandidate(id)
        // With a word of its own: whoever has seen the row before must look again.
        if (record) writeRest(record, seenOf(record).unwritten, { changed_by: newWorker() })
    }
}
