// The step of a download that reads pages of members, one after the other, and compares them with their rows together.
import type { Member } from '../miro/members.ts'
import { planNextPage, usualLimits } from '../miro/paging.ts'
import type { PagingEnd, PagingState } from '../miro/paging.ts'
import { text } from '../texts/text.ts'
import { restartStamped } from './download-checkpoint.ts'
import type { Checkpoint } from './download-checkpoint.ts'
import type { DownloadEnd, Refused, RunPorts, SliceSettings } from './download-ports.ts'
import { pauseIfTold, planAfterFailure } from './download-steps.ts'
import type { Step } from './download-steps.ts'
import { hold } from './held-activity.ts'
import type { HeldActivity } from './held-activity.ts'
import type { Pace } from './pace.ts'
import { planPage } from './page.ts'
import type { PagePlan, StoredSubscription } from './page.ts'

/**
 * Pages, and members, that are compared together: their rows are read with one statement, their users with another. A user is
 * looked for by an address and two user names, and a list of values may hold 1,000.
 */
const [pagesTogether, membersTogether] = [5, 500]

/** What a slice keeps between two steps. */
export interface Around {
    held: HeldActivity
    pace: Pace
}

/** Pages that were read and not yet compared. */
interface Gathered {
    pages: number
    members: Member[]
    skipped: number
    paging: PagingState
    pauseUntil: number | null
    /** How the list ended with the last of these pages; null: it goes on. */
    ended: { complete: boolean; because: PagingEnd } | null
    /** What Miro answered instead of one more page. */
    refused: Refused | null
    /** The order of the ids cannot be relied on. */
    disordered: boolean
}

export function stepPages(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts, around: Around): Step {
    const read = gather(checkpoint, settings, ports, around.pace)
    if (read.disordered) {
        ports.rememberStampedMode()
        return { checkpoint: restartStamped(checkpoint), end: null, wrote: true, pages: read.pages }
    }
    const attempt = read.pages === 0 ? checkpoint.attempt + 1 : 1
    if (read.refused && read.pages === 0) return planAfterFailure({ ...checkpoint, attempt }, read.refused, settings)
    if (!ports.stillMine()) return { checkpoint, end: { kind: 'overtaken' } }
    const plan = writePages(checkpoint, read, ports)
    hold(around.held, plan.activity)
    const after: Checkpoint = {
        ...checkpoint,
        attempt: 0,
        pauses: 0,
        paging: read.paging,
        phase: read.ended?.complete ? 'tail' : 'pages',
        counts: addCounts(checkpoint, read, plan),
        ...addBackwards(checkpoint, plan),
    }
    const wrote = plan.inserts.length + plan.updates.length + plan.markMissing.length + plan.stamp.length > 0
    return { ...next(after, attempt, read, settings), wrote, pages: read.pages }
}

function next(after: Checkpoint, attempt: number, read: Gathered, settings: SliceSettings): Step {
    if (read.ended && !read.ended.complete) return { checkpoint: after, end: incomplete(read.ended.because, after) }
    if (read.refused) return planAfterFailure({ ...after, attempt }, read.refused, settings)
    // Also after the last page: what follows a download asks Miro too, and must find some budget.
    return pauseIfTold(after, read.pauseUntil)
}

/** Reads pages until there are enough, the list ends, Miro refuses or wants a pause, the slice has no room for another, or the run is another worker's. */
function gather(checkpoint: Checkpoint, settings: SliceSettings, ports: RunPorts, pace: Pace): Gathered {
    const limits = { ...usualLimits, pageCap: settings.plausiblePages }
    const read: Gathered = {
        ...{ pages: 0, members: [], skipped: 0, paging: checkpoint.paging },
        ...{ pauseUntil: null, ended: null, refused: null, disordered: false },
    }
    let largest = 0
    do {
        const attempt = read.pages === 0 ? checkpoint.attempt + 1 : 1
        const fetched = pace.reading(() => ports.fetchPage(read.paging.cursor, attempt))
        if (!fetched.ok) {
            read.refused = fetched
            break
        }
        const { page } = fetched
        const following = planNextPage(read.paging, page, limits)
        read.pages += 1
        read.paging = following.state
        read.disordered = checkpoint.mode === 'ranges' && (!read.paging.ascending || read.paging.mixedLengths)
        if (following.do !== 'continue')
            read.ended = { complete: following.do === 'complete', because: following.because }
        read.members.push(...page.members)
        read.skipped += page.skipped.length
        read.pauseUntil = fetched.pauseUntil
        largest = Math.max(largest, page.members.length)
    } while (
        !read.disordered &&
        read.ended === null &&
        read.pauseUntil === null &&
        read.pages < pagesTogether &&
        read.members.length + largest <= membersTogether &&
        pace.roomFor(read.pages) &&
        ports.stillMine()
    )
    return read
}

function writePages(checkpoint: Checkpoint, { members, paging }: Gathered, ports: RunPorts): PagePlan {
    const [lower, upper] = [checkpoint.paging.lastId, paging.lastId]
    const read = (): StoredSubscription[] => {
        if (checkpoint.mode === 'ranges') return upper !== null && upper !== lower ? ports.readRange(lower, upper) : []
        return members.length > 0 ? ports.readIds([...new Set(members.map((member) => member.id))]) : []
    }
    // Pages may begin with the last member of the one before; that row is outside this range and was handled there.
    const news = checkpoint.mode === 'ranges' ? members.filter((member) => member.id !== lower) : members
    const planned = () => {
        const rows = read()
        return planPage(news, rows, ports.surroundings(news, checkpoint.mode, rows))
    }
    const plan = planned()
    if (ports.apply(plan)) return plan
    const again = planned()
    if (!ports.apply(again)) throw new Error('A subscription was not inserted: its key is taken by another row')
    return again
}

function updatesOf(plan: PagePlan): number {
    let rows = plan.updates.length
    plan.activity.forEach((ids) => (rows += ids.length))
    return rows
}

function addCounts({ counts }: Checkpoint, read: Gathered, plan: PagePlan) {
    return {
        ...counts,
        pages: counts.pages + read.pages,
        members: counts.members + read.members.length,
        active_members: counts.active_members + read.members.filter((member) => member.active).length,
        inserted: counts.inserted + plan.inserts.length,
        updated: counts.updated + updatesOf(plan),
        unchanged: counts.unchanged + plan.unchanged,
        left_out: counts.left_out + read.skipped + plan.leftOut,
        licence_changed: counts.licence_changed + plan.licenceChanged,
        active_again: counts.active_again + plan.activeAgain,
        without_user: counts.without_user + plan.withoutUser,
        to_remove: counts.to_remove + plan.missing,
    }
}

/** IDs that are named where a download halts. */
const namedBackwards = 20

/** A page that is read twice counts its people once, as far as they are named. */
function addBackwards(checkpoint: Checkpoint, plan: PagePlan): Pick<Checkpoint, 'backwards' | 'backwardsIds'> {
    if (plan.backwards.length === 0) return {}
    const named = checkpoint.backwardsIds ?? []
    const fresh = plan.backwards.filter((id) => !named.includes(id))
    return {
        backwards: (checkpoint.backwards ?? 0) + fresh.length,
        backwardsIds: [...named, ...fresh].slice(0, namedBackwards),
    }
}

function incomplete(because: PagingEnd, checkpoint: Checkpoint): DownloadEnd {
    return {
        kind: 'failed',
        message: text('run.incomplete', checkpoint.counts.members, because),
        nextStep: text('run.incomplete.next'),
    }
}
