// Asks people about a licence: moves the candidate, writes the question, and lets the e-mail carry the only copy of the secret.
import { now } from '../platform/clock.ts'
import { queueMail } from '../platform/events.ts'
import { groupMembers, readPerson } from '../platform/people.ts'
import { numberProperty } from '../platform/properties.ts'
import { randomSecret, sha256 } from '../platform/secrets.ts'
import type { Exclusions } from '../subscriptions/exclusions.ts'
import { formatDay, oneDay } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import type { Rule } from '../candidates/candidate.ts'
import { planFailure, planMove, planNote } from '../candidates/change.ts'
import { approvalDays, approversOf, linkExpiry, planAsk, remindersSent, tokenMaterial } from './question.ts'
import type { QuestionKind } from './question.ts'
import type { Actor } from '../candidates/states.ts'
import { applyChange, readCandidate } from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { insertQuestion, questionTable, setDigest, wasAsked } from './question.store.ts'
import type { StoredQuestion } from './question.store.ts'
import { readRule } from '../candidates/rule.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** E-mails exist in these languages; everybody else gets the first. */
const languages = ['en', 'ja']

/**
 * Asks the person, unless an exclusion rule has been entered since the candidate was made. The question is written and mailed after the candidate has moved: a stop in between leaves a candidate
 * awaiting an answer nobody was asked for, which `askAgain` finds and mends before silence may count.
 */
export function askPerson(
    candidate: StoredCandidate,
    rule: Rule,
    actor: Actor,
    by: string,
    exclusions: Exclusions
): 'asked' | 'attention' | 'protected' | 'no' {
    if (candidate.state !== 'ready') return 'no'
    const excluded = exclusions(candidate.email, candidate.licence)
    if (excluded !== '') {
        const entry = text('why.excluded', excluded)
        const move = planMove(candidate, 'protected', 'system', entry, { reason: 'excluded' })
        return move && applyChange(candidate.id, move) ? 'protected' : 'no'
    }
    if (!readPerson(candidate.userId)?.active) {
        const change = planFailure(candidate, 'no_user', '')
        return change && applyChange(candidate.id, change) ? 'attention' : 'no'
    }
    const change = planAsk(candidate, rule, now(), actor, by)
    if (!change || !applyChange(candidate.id, change)) return 'no'
    put(candidate.id, candidate.userId as string, 'person', null, change.due as Instant)
    return 'asked'
}

/**
 * Somebody must decide about keeping; where nobody can, the candidate waits and says so once.
 * @returns the names of those asked, '' for nobody
 */
export function askApprovers(candidate: StoredCandidate): string {
    const person = readPerson(candidate.userId)
    const approvers = approversOf(candidate.userId ?? '', person?.managerId ?? null, groupMembers(candidate.groupId))
    const asked = (approvers?.userIds ?? []).map(readPerson).filter((one) => one !== null && one.active)
    if (!approvers || asked.length === 0) {
        tellOnce(candidate, 'nobody_decides', text('journal.approval_nobody'), text('reclaim.nobody_decides'))
        return ''
    }
    const due = candidate.due ?? now() + approvalDays * oneDay
    const names = asked.map((one) => one!.name).join(', ')
    const entries = [text('journal.approval_asked', names, formatDay(due))]
    applyChange(candidate.id, planNote(candidate, { entries, errorKind: '', nextStep: null, due }))
    asked.forEach((one) => put(candidate.id, one!.id, 'approver', approvers.as, due))
    return names
}

/** A note that holds until something changes: written and journalled the first time only. */
function tellOnce(candidate: StoredCandidate, kind: string, entry: Text, nextStep: Text): void {
    if (candidate.errorKind === kind) return
    applyChange(candidate.id, planNote(candidate, { entries: [entry], errorKind: kind, nextStep }))
}

/**
 * Finds what a stop left unasked, and reminds approvers each time their day has passed, as often as the setting says.
 * Then the candidate stays Awaiting Approval, since nobody else may decide, and says that a person must see to it.
 */
export function askAgain(candidate: StoredCandidate): boolean {
    if (candidate.state === 'awaiting_user' && candidate.userId && !wasAsked(candidate.id, 'person')) {
        // The days to answer begin with the question that was really sent.
        const due = now() + Math.max(1, readRule(candidate.ruleId)?.daysBeforeAutoReclamation ?? 3) * oneDay
        if (!applyChange(candidate.id, planNote(candidate, { due }))) return false
        put(candidate.id, candidate.userId, 'person', null, due)
        return true
    }
    if (candidate.state !== 'awaiting_approval') return false
    if (!wasAsked(candidate.id, 'approver')) return askApprovers(candidate) !== ''
    if (candidate.due === null || candidate.due > now()) return false
    const reminders = numberProperty('approval_reminders')
    if (remindersSent(candidate.stateSince, candidate.due) >= reminders) {
        const person = candidate.name || candidate.email
        tellOnce(candidate, 'undecided', text('journal.undecided', person, reminders), text('reclaim.undecided'))
        return false
    }
    const again = readCandidate(candidate.id)
    if (!again) return false
    const entry = text('journal.reminded', again.name || again.email, formatDay(candidate.due))
    applyChange(again.id, planNote(again, { entries: [entry], due: now() + approvalDays * oneDay }))
    return askApprovers({ ...again, due: now() + approvalDays * oneDay }) !== ''
}

function put(
    candidateId: string,
    userId: string,
    kind: QuestionKind,
    decidesAs: StoredQuestion['decidesAs'],
    due: Instant
): void {
    const language = languageOf(readPerson(userId)?.language ?? '')
    const expires = linkExpiry(kind, due)
    const questionId = insertQuestion({ candidateId, userId, kind, decidesAs, language, expires }, due)
    if (!questionId) return
    const secret = randomSecret()
    queueMail(`x_snc_miro_sam.consent.${kind}.${language}`, questionTable, questionId, userId, secret)
    setDigest(questionId, sha256(tokenMaterial(secret, { candidateId, userId, kind, expires })))
}

export function languageOf(preferred: string): string {
    return languages.includes(preferred.slice(0, 2)) ? preferred.slice(0, 2) : languages[0]
}
