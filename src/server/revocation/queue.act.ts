// Hands a run its candidates in their order: those open at Miro first, then the longest idle. A small run is read once.
import { candidates, readCandidates } from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import type { Query } from '../platform/records.ts'

/** Read ahead at most; what a row holds is at most one group old, and every write checks the state it was planned on. */
const readAhead = 25

export interface RunQueue {
    /** Ready candidates whose person must be asked first; those in `without` are left out. */
    waiting(without: readonly string[]): StoredCandidate[]
    /** At most `limit` candidates that may be worked now, none of `without`. */
    next(limit: number, without: readonly string[]): StoredCandidate[]
}

const asksFirst = (one: StoredCandidate) => one.state === 'ready' && one.notifyUser && !one.consented

/** @param runId the run's sys_id, or null for none: then the queue is empty */
export function queueOf(runId: string | null): RunQueue {
    const mine = () => candidates().where('run', runId)
    const inOrder = (asked: Query) => asked.orderBy('idle_since').orderBy('number')
    const workable = () => mine().whereIn('state', ['awaiting_revocation', 'ready'])
    const first = runId ? readCandidates(inOrder(workable()), readAhead + 1) : []
    const isSmall = first.length <= readAhead
    let claimed: StoredCandidate[] | null = isSmall ? first.filter((one) => one.intent === 'sent') : null
    let ahead = isSmall ? first.filter((one) => one.intent !== 'sent' && !asksFirst(one)) : []
    let isAllRead = isSmall

    function refill(without: readonly string[]): void {
        const asked = workable().whereAnyIn([
            { field: 'state', values: ['awaiting_revocation'] },
            { field: 'notify_user', values: ['0'] },
            { field: 'consented', values: ['1'] },
        ])
        ahead = readCandidates(inOrder(besides(asked, without)), readAhead)
        isAllRead = ahead.length < readAhead
    }

    function claimedOnes(limit: number, without: readonly string[]): StoredCandidate[] {
        if (isSmall || claimed?.length === 0) return claimed ?? []
        // Nobody else claims for this run: once there are none, there are none.
        const asked = mine().where('state', 'awaiting_revocation').where('intent', 'sent').orderBy('number')
        claimed = readCandidates(besides(asked, without), limit)
        return claimed
    }

    return {
        waiting(without) {
            const left = (one: StoredCandidate) => !without.includes(one.id)
            if (isSmall) return first.filter(asksFirst).filter(left)
            const asked = mine().where('state', 'ready').where('notify_user', true).where('consented', false)
            return readCandidates(besides(asked, without).orderBy('number'), 50)
        },
        next(limit, without) {
            const left = (one: StoredCandidate) => !without.includes(one.id)
            const found = claimedOnes(limit, without).filter(left).slice(0, limit)
            const others = () => ahead.filter((one) => left(one) && !found.some((each) => each.id === one.id))
            if (found.length < limit && others().length === 0 && !isAllRead) refill(without)
            return [...found, ...others().slice(0, limit - found.length)]
        },
    }
}

function besides(asked: Query, without: readonly string[]): Query {
    return without.length > 0 ? asked.whereNotIn('sys_id', without.slice(-1000)) : asked
}
