// Follows up people who were asked: asks whom a stop left unasked, judges silence, reminds, and starts anew for another person.
import { formatDay, oneDay } from '../base/instants.ts'
import { readCandidate } from '../candidates/candidate.store.ts'
import { applyChange } from '../candidates/stored-change.act.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { planNote, planOtherPerson } from '../candidates/change.ts'
import { boundToPerson } from '../candidates/judging.ts'
import { readRule } from '../candidates/rule.store.ts'
import { now } from '../platform/clock.ts'
import { mailboxOf, nameOf } from '../platform/people.ts'
import { numberProperty } from '../platform/properties.ts'
import { readProfile } from '../profiles/profile.store.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
import { text } from '../texts/text.ts'
import { approversNow } from './approvers.act.ts'
import { askApprovers, cannotBeAsked, noteUnreachable, protectExcluded, putQuestion, tellOnce } from './asking.act.ts'
import { deliveryOf, judgeSilence } from './delivery.ts'
import { mailsOf } from './mail.store.ts'
import { approvalDays, planSilence, remindersSent, stillDecides } from './question.ts'
import { openQuestions, voidQuestions } from './question.store.ts'

/** What follows for a candidate that waits for an answer; true where something was done. Asked after its seat was judged. */
export function followUp(candidate: StoredCandidate): boolean {
    if (candidate.state === 'awaiting_user') return followPerson(candidate)
    return candidate.state === 'awaiting_approval' && followApprovers(candidate)
}

/**
 * The subscription of an open candidate has another user: open questions are taken back, an answer given no longer counts,
 * and the new person is asked from the beginning.
 * @param by who set the user, as the journal names them
 */
export function changePerson(candidate: StoredCandidate, userId: string | null, by: string): boolean {
    if (candidate.userId === userId) return false
    const entry = text('journal.person_changed', by, nameOf(candidate.userId) || '-', nameOf(userId) || '-')
    const change = boundToPerson(candidate)
        ? planOtherPerson(candidate, entry)
        : planNote(candidate, { entries: [entry] })
    if (!change || !applyChange(candidate.id, change, { user: userId })) return false
    if (!boundToPerson(candidate)) return true
    voidQuestions(candidate.id)
    const moved = readCandidate(candidate.id)
    const profile = moved ? readProfile(moved.profileId) : null
    // No job has judged the seat since: a rule entered meanwhile holds for the new question as well.
    if (moved && profile && !protectExcluded(moved, exclusionsFor(profile))) followUp(moved)
    return true
}

function daysToAnswer(candidate: StoredCandidate): number {
    return Math.max(1, readRule(candidate.ruleId)?.daysBeforeAutoReclamation ?? 3)
}

function followPerson(candidate: StoredCandidate): boolean {
    const [question] = openQuestions(candidate.id, 'person').filter((one) => one.userId === candidate.userId)
    if (!question || candidate.due === null) return ask(candidate)
    const address = mailboxOf(question.userId)?.address ?? ''
    const delivery = deliveryOf(mailsOf(question.id), address)
    const step = judgeSilence(delivery, candidate.due, daysToAnswer(candidate), now())
    if (step.do === 'wait') return false
    if (step.do === 'unreachable') {
        voidQuestions(candidate.id)
        return noteUnreachable(candidate, step.why)
    }
    if (step.do === 'ask_anew') {
        voidQuestions(candidate.id)
        return ask(candidate)
    }
    const change = planSilence(candidate, candidate.due)
    return change !== null && applyChange(candidate.id, change)
}

/** The days to answer begin with the question that was really sent. */
function ask(candidate: StoredCandidate): boolean {
    if (cannotBeAsked(candidate)) return true
    const due = now() + daysToAnswer(candidate) * oneDay
    const person = nameOf(candidate.userId) || candidate.email
    const entries = [text('journal.asked', person, formatDay(due))]
    if (!applyChange(candidate.id, planNote(candidate, { due, entries }))) return false
    putQuestion(candidate.id, candidate.userId as string, 'person', null, due)
    return true
}

/**
 * Asks whoever decides now where none of those asked does any more, and reminds approvers each time their day has passed, as
 * often as the setting says. Then the candidate stays Awaiting Approval, since nobody else may decide, and says that a
 * person must see to it.
 */
function followApprovers(candidate: StoredCandidate): boolean {
    const approvers = approversNow(candidate)
    const asked = openQuestions(candidate.id, 'approver')
    if (!asked.some((question) => stillDecides(question, approvers))) return askApprovers(candidate) !== ''
    if (candidate.due === null || candidate.due > now()) return false
    const reminders = numberProperty('approval_reminders')
    const person = candidate.name || candidate.email
    if (remindersSent(candidate.stateSince, candidate.due) >= reminders) {
        tellOnce(candidate, 'undecided', text('journal.undecided', person, reminders), text('reclaim.undecided'))
        return false
    }
    const due = now() + approvalDays * oneDay
    const entry = text('journal.reminded', person, formatDay(candidate.due))
    applyChange(candidate.id, planNote(candidate, { entries: [entry], due }))
    return askApprovers({ ...candidate, due }) !== ''
}
