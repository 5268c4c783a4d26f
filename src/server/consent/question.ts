// Decides who is asked what, whether an answer counts, and what follows from it.
import type { Candidate, Rule } from '../candidates/candidate.ts'
import { formatDay, oneDay } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { planMove } from '../candidates/change.ts'
import type { CandidateChange } from '../candidates/change.ts'
import { quietUntil } from '../candidates/judging.ts'
import type { Actor } from '../candidates/states.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** `person`: do you still need it? `approver`: may they keep it? */
export type QuestionKind = 'person' | 'approver'

export type Answer = 'keep' | 'release'

/** Days a manager or group has to decide. Nothing is reclaimed when they do not; they are reminded. */
export const approvalDays = 7

/** How often approvers were reminded since the person wanted to keep the licence; each reminder gave them another term. */
export function remindersSent(wantedSince: Instant, due: Instant): number {
    return Math.max(0, Math.floor((due - wantedSince) / (approvalDays * oneDay)) - 1)
}

/** A question as it is stored. The secret itself is only ever in the e-mail. */
export interface Question {
    id: string
    candidateId: string
    userId: string
    kind: QuestionKind
    /** SHA-256, hex, of what `tokenMaterial` gives. */
    digest: string
    /** The digest of a link that was used or taken back: it is recognised, and good for nothing. */
    spentDigest: string
    expires: Instant
    answered: boolean
    /** Taken back, because the person behind the licence or those who decide have changed. */
    voided: boolean
}

/** What is hashed: the secret and everything the link is good for, so that it is good for nothing else. */
export function tokenMaterial(
    secret: string,
    question: Pick<Question, 'candidateId' | 'userId' | 'kind' | 'expires'>
): string {
    return [secret, question.candidateId, question.userId, question.kind, String(question.expires)].join('.')
}

/** Compares two digests in a time that does not depend on where they differ. */
export function sameDigest(a: string, b: string): boolean {
    let difference = a.length ^ b.length
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        difference |= (a.charCodeAt(index) || 0) ^ (b.charCodeAt(index) || 0)
    }
    return difference === 0 && a.length > 0
}

export type ConsentRefusal = 'unknown' | 'not_yours' | 'used' | 'expired' | 'closed' | 'void' | 'not_deciding'

export interface Attempt {
    /** Of the link; null where the person came without one: being signed in as whom the question was put to is then enough. */
    secret: string | null
    signedInUserId: string
    now: Instant
    sha256: (material: string) => string
}

/**
 * Whether this person may see and answer this question now.
 * The token is checked before anything is said about the question, so that a guessed link learns nothing.
 */
export function checkQuestion(
    question: Question | null,
    candidate: Pick<Candidate, 'state' | 'userId'> | null,
    attempt: Attempt
): ConsentRefusal | null {
    if (!question || !candidate) return 'unknown'
    const link = checkLink(question, attempt)
    if (link === 'unknown') return 'unknown'
    const good = link === 'good'
    if (question.userId !== attempt.signedInUserId) return attempt.secret === null ? 'unknown' : 'not_yours'
    if (question.answered) return 'used'
    if (question.voided || !good) return 'void'
    if (question.kind === 'person' && candidate.userId !== question.userId) return 'void'
    const expected = question.kind === 'person' ? 'awaiting_user' : 'awaiting_approval'
    if (candidate.state !== expected) return candidate.state.startsWith('closed_') ? 'closed' : 'used'
    if (question.expires <= attempt.now) return 'expired'
    return null
}

/** Whether what somebody came with opens the question, opened it once, or never did. */
function checkLink(question: Question, attempt: Attempt): 'good' | 'spent' | 'unknown' {
    // Without its digest nobody was asked yet.
    if (attempt.secret === null)
        return question.digest !== '' ? 'good' : question.spentDigest !== '' ? 'spent' : 'unknown'
    const digest = attempt.sha256(tokenMaterial(attempt.secret, question))
    if (sameDigest(digest, question.digest)) return 'good'
    return sameDigest(digest, question.spentDigest) ? 'spent' : 'unknown'
}

/** The change that asking the person makes: Awaiting User until the day silence releases. */
export function planAsk(
    candidate: Candidate,
    rule: Rule,
    now: Instant,
    actor: Actor,
    by: string
): CandidateChange | null {
    const due = now + Math.max(1, rule.daysBeforeAutoReclamation) * oneDay
    const entry = text('journal.asked', candidate.name || candidate.email, formatDay(due))
    return planMove(candidate, 'asked', actor, entry, { due, entries: [text('journal.taken', by), entry] })
}

/** The person's own answer: released goes to revocation, keep goes to whoever decides. */
export function planPersonAnswer(
    candidate: Candidate,
    answer: Answer,
    name: string,
    now: Instant
): CandidateChange | null {
    return answer === 'release'
        ? planMove(candidate, 'released', 'person', text('journal.released', name), { consented: true, due: null })
        : planMove(candidate, 'keep_wanted', 'person', text('journal.keep_wanted', name), {
              due: now + approvalDays * oneDay,
          })
}

/** The decision about keeping; a yes holds for a while, so that the same person is not asked again at once. */
export function planApproverAnswer(
    candidate: Candidate,
    answer: Answer,
    actor: Extract<Actor, 'manager' | 'group'>,
    name: string,
    rule: Rule | null,
    now: Instant
): CandidateChange | null {
    return answer === 'keep'
        ? planMove(candidate, 'keep_approved', actor, text('journal.keep_approved', name), {
              quietUntil: quietUntil(rule, now),
          })
        : planMove(candidate, 'keep_rejected', actor, text('journal.keep_rejected', name), {
              consented: true,
              due: null,
          })
}

export interface Approvers {
    as: 'manager' | 'group'
    userIds: string[]
}

/**
 * The manager decides; where there is none (or it is the person themselves), everybody of the rule's group may. Whoever took
 * the candidate up decides only where nobody else can.
 * @param managerId null also where the manager has left
 * @param takerId sys_user who took the candidate up, or null
 */
export function approversOf(
    personId: string,
    managerId: string | null,
    groupMembers: readonly string[],
    takerId: string | null = null
): Approvers | null {
    const manager: Approvers | null =
        managerId && managerId !== personId ? { as: 'manager', userIds: [managerId] } : null
    if (manager && managerId !== takerId) return manager
    const others = groupMembers.filter((each) => each !== personId)
    const impartial = others.filter((each) => each !== takerId)
    if (impartial.length > 0) return { as: 'group', userIds: impartial }
    if (manager) return manager
    return others.length > 0 ? { as: 'group', userIds: others } : null
}

/** Whether the person asked is still among those who decide. */
export function stillDecides(
    question: { userId: string; decidesAs: 'manager' | 'group' | null },
    approvers: Approvers | null
): boolean {
    return approvers !== null && approvers.as === question.decidesAs && approvers.userIds.includes(question.userId)
}

/** Longest comment that is kept with an answer. */
export const longestComment = 500

/** A change with what somebody wrote beside their answer. */
export function withComment(change: CandidateChange | null, name: string, comment: string): CandidateChange | null {
    if (!change || comment === '') return change
    return { ...change, entries: [...change.entries, text('journal.comment', name, comment)] }
}

/** Silence until the due date, after a question that arrived. */
export function planSilence(candidate: Candidate, due: Instant): CandidateChange | null {
    const entry = text('journal.silence', formatDay(due))
    return planMove(candidate, 'silence', 'system', entry, { consented: true, due: null })
}

/** Until when the link in an e-mail is good: the due date, or a generous while for approvers, who may be late. */
export function linkExpiry(kind: QuestionKind, due: Instant): Instant {
    return kind === 'person' ? due : due + 60 * oneDay
}

/** What the page says when an answer was taken. */
export function thanks(kind: QuestionKind, answer: Answer, approver: string): Text {
    if (kind === 'person') {
        return answer === 'release' ? text('consent.thanks.released') : text('consent.thanks.keep_wanted', approver)
    }
    return text(answer === 'keep' ? 'consent.thanks.keep_approved' : 'consent.thanks.keep_rejected')
}
