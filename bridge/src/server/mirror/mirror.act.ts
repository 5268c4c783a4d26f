// Gives SAM's profile what the last complete download of a Miro profile holds: page by page, unchanged rows untouched.
import { endRefresh } from '../links/link.store.ts'
import type { Link } from '../links/link.store.ts'
import { holds, lock, unlock } from '../links/lock.store.ts'
import type { Core, CoreSubscription } from '../platform/core.ts'
import { logInfo, logWarning } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { isSet } from '../platform/properties.ts'
import { pendingOf } from '../reclaim/request.store.ts'
import { text } from '../texts/text.ts'
import type { Said, Text } from '../texts/text.ts'
import { settleGone } from './gone.act.ts'
import type { Gone } from './gone.act.ts'
import { eachPage } from './pages.act.ts'
import { isGiven, planPage } from './plan.ts'
import type { Excluded, SamRow, Wanted } from './plan.ts'
import { isThere, openRefusals } from './refusals.ts'
import type { Refusals } from './refusals.ts'
import { exclusionsOf, holderElsewhere, rowsWith, samProfile, samRow } from './sam.store.ts'
import { readUnwritten } from './unwritten.ts'
import type { Unwritten } from './unwritten.ts'
import { openWriter } from './writer.act.ts'
import type { Writer } from './writer.act.ts'

/** Rows written before it is looked whether they are there. */
const looked = 200

export interface Mirrored {
    readonly rows: number
    readonly written: number
    readonly removed: number
    readonly refused: number
    readonly halted: boolean
    readonly said: string
}

interface Work {
    readonly core: Core
    readonly link: Link
    /** Of the lock that this refresh holds. */
    readonly word: string
    readonly writer: Writer
    readonly excluded: Excluded
    readonly refusals: Refusals
    readonly everybody: boolean
    /** Every row is written, because SAM removes those that are not, or because that is being tested. */
    readonly everyRow: boolean
    readonly unwritten: Unwritten
    /** sys_id of the one row that is left alone to see what becomes of it; '' while there is none. */
    witness: string
    /** Beginnings of pages of which every row was written. */
    readonly written: Set<string>
    readonly counts: { rows: number; written: number; there: number }
    readonly gone: Gone
}

/**
 * @throws with the words for the person where nothing can be given: SAM's job then ends failed and removes nothing
 */
export function mirror(core: Core, link: Link): Mirrored {
    const refuse = (why: Said): Error => {
        const words = say(why)
        endRefresh(link.id, 'refused', [why], {})
        logWarning(words)
        return new Error(words)
    }
    const before = obstacleOf(core, link)
    if (before) throw refuse(before)
    const word = lock(link.id)
    if (word === '') throw new Error(say(text('refresh.busy')))
    try {
        const work = begin(core, link, word)
        const twice = writeWhatLacks(work)
        if (twice) throw refuse(text('refresh.twice', twice))
        if (work.everyRow) writeTheRest(work)
        // Unpublished or deleted meanwhile: the pages ended early, and what they lack is not gone.
        const since = obstacleOf(core, link)
        if (since) throw refuse(since)
        return end(work)
    } finally {
        unlock(link.id, word)
    }
}

/** Why nothing of the Miro profile may be given, or ''. */
function obstacleOf(core: Core, link: Link): Said {
    const profile = core.profiles().find((one) => one.id === link.coreProfile)
    return profile ? profile.obstacle : text('link.gone')
}

function begin(core: Core, link: Link, word: string): Work {
    const unwritten = readUnwritten(link.unwritten, (sysId) => samRow(sysId) !== null)
    return {
        core,
        link,
        word,
        unwritten,
        writer: openWriter(link.samProfile),
        excluded: exclusionsOf(samProfile(link.samProfile)?.type ?? ''),
        refusals: openRefusals(),
        everybody: isSet('give_unpaid'),
        everyRow: unwritten.known !== 'kept',
        witness: '',
        written: new Set(),
        counts: { rows: 0, written: 0, there: 0 },
        gone: { rows: [], count: 0 },
    }
}

/** Pages of the people who are given. @returns what a visit answered first, which ends it */
function eachGiven(
    work: Work,
    visit: (given: readonly CoreSubscription[], rows: readonly SamRow[], after: string) => string | null
): string | null {
    return eachPage(work.core, work.link, (page, rows, after) => {
        stillMine(work)
        const given = page.filter((member) => isGiven(member, work.everybody, work.excluded))
        return visit(given, rows, after)
    })
}

/** @returns the name of another profile that holds the same people; nothing is written then on the page that shows it */
function writeWhatLacks(work: Work): string | null {
    return eachGiven(work, (given, rows, after) => {
        const twice = holderElsewhere(
            work.link.samProfile,
            given.map((member) => member.externalUserId)
        )
        if (twice !== null) return twice
        const plan = planPage(given, rows)
        work.counts.rows += given.length
        work.counts.there += rows.length
        plan.gone.forEach((row) => note(work.gone, row))
        writeSome(work, plan.write, false)
        if (withoutWitness(work, plan.unchanged).length === 0) work.written.add(after)
        return null
    })
}

/** Rows that are as they should be, written all the same: last, so that a refresh that is cut has not spent its time on them. */
function writeTheRest(work: Work): void {
    eachGiven(work, (given, rows, after) => {
        if (work.written.has(after)) return null
        const there = planPage(given, rows).unchanged.filter((one) => one.sysId !== work.witness)
        writeSome(work, there, true)
        return null
    })
}

/** @throws where a later refresh took over from one that gave no sign for long: two of them would write a person twice */
function stillMine({ link, word }: Work): void {
    if (!holds(link.id, word)) throw new Error(say(text('refresh.busy')))
}

function note(gone: Gone, row: SamRow): void {
    gone.count += 1
    gone.rows.push(row)
}

/** One row is left alone unless it is known that SAM removes such rows. */
function withoutWitness(work: Work, unchanged: readonly Wanted[]): readonly Wanted[] {
    if (work.unwritten.known === 'removed' || work.witness !== '' || unchanged.length === 0) return unchanged
    work.witness = unchanged[0].sysId
    return unchanged.slice(1)
}

/** Writes and looks: an action may say nothing of a row it does not take. */
function writeSome(work: Work, wanted: readonly Wanted[], force: boolean): void {
    const { writer, refusals, link } = work
    for (let at = 0; at < wanted.length; at += looked) {
        if (at > 0) stillMine(work)
        const tried = wanted.slice(at, at + looked).filter((one) => !refusals.isHopeless(one.identifier))
        const refused = new Set<Wanted>()
        for (const one of tried) {
            const why = writer.write(one, force)
            if (why === '') continue
            refused.add(one)
            refusals.add(one, why)
        }
        const there = force
            ? []
            : rowsWith(
                  link.samProfile,
                  tried.map((one) => one.externalUserId)
              )
        for (const one of tried) {
            if (refused.has(one)) continue
            if (force || isThere(one, there)) {
                refusals.taken(one)
                work.counts.written += 1
            } else refusals.add(one, say(text('refresh.not_taken')))
        }
    }
}

function end(work: Work): Mirrored {
    stillMine(work)
    const { link, counts, refusals, writer, unwritten } = work
    const waiting = new Set(pendingOf(link.id).map((one) => one.externalUserId))
    const settled = settleGone(work.gone, {
        ...{ link, waiting, rows: counts.there, ceiling: work.core.removalCeiling() },
        removedBySam: unwritten.known === 'removed',
        /** SAM would remove what is to stay. */
        keep: (rows) => {
            if (!work.everyRow) return
            for (const row of rows) writer.write({ ...row }, true)
        },
    })
    const words: Text[] = [text('refresh.done', counts.rows, counts.written, settled.removed), ...settled.said]
    if (refusals.count > 0) words.push(text('refresh.refused', refusals.count, refusals.example, refusals.why))
    if (unwritten.known === 'removed') words.push(text('refresh.removed_by_sam'))
    const said = words.map(say).join('\n')
    const state = settled.halted ? 'halted' : refusals.count > 0 ? 'refusals' : 'done'
    endRefresh(link.id, state, words, {
        rows: counts.rows,
        written: counts.written,
        removed: settled.removed,
        refused: refusals.count,
        gone_waiting: settled.waiting,
        gone_confirmed: 0,
        unwritten: unwritten.next(work.witness),
    })
    logInfo(said)
    return {
        rows: counts.rows,
        written: counts.written,
        removed: settled.removed,
        refused: refusals.count,
        halted: settled.halted,
        said,
    }
}
