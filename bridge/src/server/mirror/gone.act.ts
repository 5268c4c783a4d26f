// Removes from SAM's table what is gone here: after the last page only, under the ceiling, and never whom SAM still waits for.
import type { Link } from '../links/link.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { mostGone } from './plan.ts'
import type { SamRow } from './plan.ts'
import { deleteSamRows } from './sam.store.ts'

export interface Gone {
    rows: SamRow[]
    count: number
}

interface Around {
    readonly link: Link
    /** Members whose reclaim was handed over: SAM asks again, and needs the row for it. */
    readonly waiting: ReadonlySet<string>
    /** Rows the profile had before. */
    readonly rows: number
    readonly ceiling: { readonly percent: number; readonly floor: number }
    readonly removedBySam: boolean
    keep(rows: readonly SamRow[]): void
}

interface Settled {
    readonly removed: number
    readonly waiting: number
    readonly halted: boolean
    readonly said: readonly Text[]
}

export function settleGone(gone: Gone, { link, waiting, rows, ceiling, removedBySam, keep }: Around): Settled {
    const kept = gone.rows.filter((row) => waiting.has(row.externalUserId))
    const leaving = gone.rows.filter((row) => !waiting.has(row.externalUserId))
    const said: Text[] = kept.length > 0 ? [text('refresh.kept', kept.length)] : []
    keep(kept)
    const most = mostGone(rows, ceiling)
    if (leaving.length > Math.max(most, link.goneConfirmed)) {
        keep(leaving)
        said.push(text('refresh.halted', leaving.length, rows, most))
        return { removed: 0, waiting: leaving.length, halted: true, said }
    }
    const refused = deleteSamRows(leaving.map((row) => row.sysId))
    if (refused === '') return { removed: leaving.length, waiting: 0, halted: false, said }
    // Where SAM removes what is not written, it does so with these rows as soon as its job ends.
    if (removedBySam) return { removed: 0, waiting: 0, halted: false, said }
    return {
        removed: 0,
        waiting: 0,
        halted: false,
        said: [...said, text('refresh.delete_refused', leaving.length, refused)],
    }
}
