// Decides after each page of members whether to go on, whether the download is complete, or what is wrong with the paging.
import { compareIds } from './members.ts'
import type { Member, SkippedMember } from './members.ts'

/** One page as read; `cursor` is null when missing or empty. */
export interface MembersPage {
    members: Member[]
    skipped: SkippedMember[]
    /** Entries in the answer's list, skipped ones included. */
    size: number
    cursor: string | null
}

/** Where a download stands: plain JSON, so that it can be saved as a checkpoint and continued anywhere. */
export interface PagingState {
    /** The cursor to ask with next; null for the first page. */
    cursor: string | null
    pages: number
    members: number
    skipped: number
    /** Largest id seen; a page covers the ids after this up to its own last. */
    lastId: string | null
    /** Every id so far was above the one before it, repetitions of seen ids aside. */
    ascending: boolean
    /** Ids of different length were seen. */
    mixedLengths: boolean
    /** Brent's cycle check: a remembered cursor, and after how many pages the next one is remembered. */
    anchor: string | null
    nextAnchorAt: number
    /** Pages without entries in a row. */
    emptyPages: number
}

export interface PagingLimits {
    /** No organization has more pages than this; a guard, not a target. */
    pageCap: number
    /** Pages without entries, each naming a new cursor, that are followed before giving up. */
    emptyPageCap: number
}

export const usualLimits: PagingLimits = { pageCap: 50_000, emptyPageCap: 3 }

/**
 * Pages of 100 that are still believed of an organization: four times the people known here, or twenty for each purchased
 * licence (guests and free members come on top), and never fewer than 200; a million people where nothing is known.
 * @param purchased Full licences, or null
 * @param known members known from earlier downloads
 */
export function plausiblePages(purchased: number | null, known: number): number {
    if (!purchased && known === 0) return 10_000
    const people = Math.max(20 * (purchased ?? 0), 4 * known)
    return Math.min(usualLimits.pageCap, Math.max(200, Math.ceil(people / 100)))
}

export const firstPage: PagingState = {
    cursor: null,
    pages: 0,
    members: 0,
    skipped: 0,
    lastId: null,
    ascending: true,
    mixedLengths: false,
    anchor: null,
    nextAnchorAt: 1,
    emptyPages: 0,
}

/** Why paging ended. The first three mean that everything was read; the others that it was not. */
export type PagingEnd =
    'no_cursor' | 'empty_last_page' | 'own_cursor_and_empty' | 'repeated_cursor' | 'too_many_empty_pages' | 'page_cap'

export type PagingStep =
    | { do: 'continue'; state: PagingState }
    | { do: 'complete'; state: PagingState; because: PagingEnd }
    | { do: 'stop'; state: PagingState; because: PagingEnd }

/**
 * Rules, in order:
 * - no cursor, or an empty one: complete (Miro's documented end);
 * - no entries and the cursor that was asked with: complete (the last page named its last id);
 * - the cursor that was asked with, or one that was remembered on the way: stop, Miro leads in a circle;
 * - no entries and a new cursor: followed a few times, then stop;
 * - the page cap: stop;
 * - otherwise continue.
 * A stop is never a complete enumeration: whoever removes people by absence must not do so after it.
 * A cursor that Miro forgets on a full page cannot be told from the end; the removal ceiling is the guard for that.
 */
export function planNextPage(state: PagingState, page: MembersPage, limits: PagingLimits = usualLimits): PagingStep {
    const next = observe(state, page)
    const { cursor } = page
    if (cursor === null) {
        return { do: 'complete', state: next, because: page.size === 0 ? 'empty_last_page' : 'no_cursor' }
    }
    if (cursor === state.cursor && page.size === 0) {
        return { do: 'complete', state: next, because: 'own_cursor_and_empty' }
    }
    if (cursor === state.cursor || cursor === state.anchor) {
        return { do: 'stop', state: next, because: 'repeated_cursor' }
    }
    if (next.emptyPages > limits.emptyPageCap) return { do: 'stop', state: next, because: 'too_many_empty_pages' }
    if (next.pages >= limits.pageCap) return { do: 'stop', state: next, because: 'page_cap' }
    const anchored = next.pages >= next.nextAnchorAt
    return {
        do: 'continue',
        state: {
            ...next,
            cursor,
            anchor: anchored ? cursor : next.anchor,
            nextAnchorAt: anchored ? next.nextAnchorAt * 2 : next.nextAnchorAt,
        },
    }
}

/** Counts a page and watches the order of ids. An id seen again (at or below the last one, within the page) breaks no order. */
function observe(state: PagingState, page: MembersPage): PagingState {
    let { lastId, ascending, mixedLengths } = state
    page.members.forEach(({ id }, at) => {
        if (lastId !== null && id.length !== lastId.length) mixedLengths = true
        if (lastId === null || compareIds(id, lastId) > 0) lastId = id
        else if (id !== lastId && !page.members.slice(0, at).some((earlier) => earlier.id === id)) ascending = false
    })
    return {
        ...state,
        pages: state.pages + 1,
        members: state.members + page.members.length,
        skipped: state.skipped + page.skipped.length,
        lastId,
        ascending,
        mixedLengths,
        emptyPages: page.size === 0 ? state.emptyPages + 1 : 0,
    }
}
