// Answers SAM's reclaim of one subscription: our engine takes the licence back, with the same protections as ever.
import { linkOfSam } from '../links/link.store.ts'
import { samRow } from '../mirror/sam.store.ts'
import type { Core } from '../platform/core.ts'
import { say } from '../platform/messages.ts'
import { userName } from '../platform/people.ts'
import { wordsOf } from '../platform/rows.ts'
import { text } from '../texts/text.ts'
import { keepAnswer } from './request.store.ts'

export interface Reclaimed {
    readonly status: 'success' | 'failure'
    readonly error_message: string
}

const failure = (words: string): Reclaimed => ({ status: 'failure', error_message: words.slice(0, 4000) })

/**
 * Never throws: what SAM does with a subflow that breaks off is not published. A hand-over is a failure with words, and the
 * next Reclaim of the same candidate is answered by how it ended.
 * @param samProfile sys_id of SAM's integration profile
 * @param subscription sys_id of SAM's software subscription
 */
export function reclaim(core: Core, samProfile: string, subscription: string): Reclaimed {
    try {
        const link = linkOfSam(samProfile)
        if (!link) return failure(say(text('link.not')))
        const row = samRow(subscription)
        if (!row || row.profile !== samProfile) return failure(say(text('link.gone')))
        const answer = core.reclaim(link.coreProfile, row.externalUserId, `Software Asset Management (${userName()})`)
        const state = answer.pending ? 'pending' : answer.status
        keepAnswer(link.id, row, { state, said: answer.error_message, candidate: answer.candidate })
        return answer.status === 'success' ? { status: 'success', error_message: '' } : failure(answer.error_message)
    } catch (error) {
        return failure(wordsOf(error))
    }
}
