// What a button answers: a sentence, and whether it did what it says; and the checks every button makes first.
import { say, showError, showInfo } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { formatDay } from '../base/instants.ts'
import { failureRow } from '../miro/failures.ts'
import { isOpen } from './states.ts'
import type { CandidateState } from './states.ts'
import { readCandidate } from './candidate.store.ts'
import { copyObstacle } from '../profiles/home.act.ts'
import type { StoredCandidate } from './candidate.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** What a button says afterwards. */
export interface Said {
    ok: boolean
    text: Text
}

export const refuse = (key: Parameters<typeof text>[0], ...values: (string | number)[]): Said => ({
    ok: false,
    text: text(key, ...values),
})
export const agree = (key: Parameters<typeof text>[0], ...values: (string | number)[]): Said => ({
    ok: true,
    text: text(key, ...values),
})

/** Says it to the person of this session; answers whether the button did what it says. */
export function tell(said: Said): boolean {
    if (said.ok) showInfo(said.text)
    else showError(said.text)
    return said.ok
}

/** Why this profile cannot reclaim now, or null. Said on every button and before every run. */
export function refuseProfile(profile: Profile | null): Said | null {
    if (!profile || profile.status !== 'published') return refuse('reclaim.not_published', profile?.name ?? '')
    const copy = copyObstacle(profile)
    if (copy) return { ok: false, text: copy.message }
    return profile.reclaimSubscriptions ? null : refuse('reclaim.off')
}

export function refuseRole(role: 'user' | 'admin'): Said | null {
    return hasRole(role) ? null : refuse('reclaim.not_allowed', `x_snc_miro_sam.${role}`)
}

/** A state as the form shows it; '' where there is no candidate. */
export function stateLabel(state: CandidateState | undefined): string {
    return state ? say(text(`state.${state}`)) : ''
}

/** How a candidate stands now, read again, as one sentence with the next step where there is one. */
export function describeAfter(candidateId: string): Said {
    const after = readCandidate(candidateId)
    return after ? describeStanding(after) : refuse('reclaim.not_open', '')
}

/** The same of a candidate as the caller has it in hand. */
export function describeStanding(after: StoredCandidate): Said {
    if (after.state === 'awaiting_user') {
        return agree('reclaim.asked', after.name || after.email, after.due === null ? '' : formatDay(after.due))
    }
    if (after.state === 'attention_required') {
        const refusal = failureRow(after.errorKind)
        return { ok: false, text: text(refusal.next) }
    }
    return agree(isOpen(after.state) ? 'reclaim.under_way' : 'reclaim.closed', after.number, stateLabel(after.state))
}
