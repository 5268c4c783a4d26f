import { actors, isOpen, nextState, candidateStates, transitions } from '../../../src/server/candidates/states.ts'
import type { Actor, CandidateState } from '../../../src/server/candidates/states.ts'

/** Written from ServiceNow's page on reclaiming user subscriptions, not from the program: 'from > to: who'. */
const documented: Record<string, Actor[]> = {
    'attention_required > ready': ['system', 'user', 'admin'],
    'attention_required > closed_canceled': ['system', 'user', 'admin'],
    'attention_required > closed_skipped': ['system', 'user', 'admin'],
    'ready > attention_required': ['system'],
    'ready > awaiting_user': ['system', 'user', 'admin'],
    'ready > awaiting_revocation': ['system', 'user', 'admin'],
    'ready > closed_canceled': ['system'],
    'ready > closed_skipped': ['system', 'user', 'admin'],
    // Not on that page: nobody answers for somebody else, and silence is no answer to a question that did not arrive.
    'awaiting_user > attention_required': ['system'],
    'awaiting_approval > awaiting_user': ['system'],
    'awaiting_revocation > awaiting_user': ['system'],
    'awaiting_user > awaiting_revocation': ['system', 'person'],
    'awaiting_user > awaiting_approval': ['person'],
    'awaiting_user > closed_canceled': ['system'],
    'awaiting_user > closed_skipped': ['system', 'user', 'admin'],
    'awaiting_approval > awaiting_revocation': ['manager', 'group'],
    'awaiting_approval > closed_skipped': ['system', 'user', 'admin', 'manager', 'group'],
    'awaiting_approval > closed_canceled': ['system'],
    'awaiting_revocation > closed_complete': ['system', 'admin'],
    'awaiting_revocation > attention_required': ['system'],
    'awaiting_revocation > closed_canceled': ['system'],
    'awaiting_revocation > closed_skipped': ['system', 'user', 'admin'],
}

describe('states of a removal candidate', () => {
    const pairs = candidateStates.flatMap((from) =>
        candidateStates.map((to) => [from, to] as [CandidateState, CandidateState])
    )

    it.each(pairs)('from %s to %s only those may move who are documented', (from, to) => {
        for (const actor of actors) {
            const allowed = documented[`${from} > ${to}`] ?? []
            const may = transitions.some((each) => each.from === from && each.to === to && each.actors.includes(actor))
            expect([actor, may]).toEqual([actor, allowed.includes(actor)])
        }
    })

    it('leads from one state on one event to one other state', () => {
        const keys = transitions.map((each) => `${each.from} ${each.event}`)
        expect(new Set(keys).size).toBe(keys.length)
    })

    it('never leaves a closed state, whoever asks and whatever happens', () => {
        const events = [...new Set(transitions.map((each) => each.event))]
        for (const state of candidateStates.filter((each) => !isOpen(each))) {
            for (const event of events) {
                for (const actor of actors) expect(nextState(state, event, actor)).toBeNull()
            }
        }
    })

    it('cancels on activity and skips on a deleted profile from every open state', () => {
        for (const state of candidateStates.filter(isOpen)) {
            expect(nextState(state, 'activity_seen', 'system')).toBe('closed_canceled')
            expect(nextState(state, 'profile_deleted', 'system')).toBe('closed_skipped')
        }
    })

    it('lets nobody but the person answer for the person', () => {
        for (const actor of actors.filter((each) => each !== 'person')) {
            expect(nextState('awaiting_user', 'released', actor)).toBeNull()
            expect(nextState('awaiting_user', 'keep_wanted', actor)).toBeNull()
        }
    })
})
