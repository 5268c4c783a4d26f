// Asks people about a licence: moves the candidate, writes the question, and lets the e-mail carry the only copy of the secret.
import { formatDay, oneDay } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import type { Rule } from '../candidates/candidate.ts'
import { candidates } from '../candidates/candidate.store.ts'
import { applyChange } from '../candidates/stored-change.act.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { planFailure, planMove, planNote } from '../candidates/change.ts'
import type { Actor } from '../candidates/states.ts'
import { openStates } from '../candidates/states.ts'
import { now } from '../platform/clock.ts'
import { queueMail } from '../platform/events.ts'
import { say } from '../platform/messages.ts'
import { currentUserId, mostMembers, readPerson } from '../platform/people.ts'
import { randomSecret, sha256 } from '../platform/secrets.ts'
import type { Value } from '../platform/records.ts'
import type { Exclusions } from '../subscriptions/exclusions.ts'
import type { TextKey } from '../texts/catalogue.ts'
import { languages, text } from '../texts/text.ts'
import type { Language, Text } from '../texts/text.ts'
import { approversNow } from './approvers.act.ts'
import { whyUnreachable } from './delivery.ts'
import { wayTo } from './mail.store.ts'
import { approvalDays, linkExpiry, planAsk, tokenMaterial } from './question.ts'
import type { QuestionKind } from './question.ts'
import { insertQuestion, questionTable, setDigest } from './question.store.ts'
import type { StoredQuestion } from './question.store.ts'

/**
 * Asks the person, unless an exclusion rule has been entered since the candidate was made, or the question could not reach
 * them. The question is written and mailed after the candidate has moved: a stop in between leaves a candidate
 * awaiting an answer nobody was asked for, which `followUp` finds and mends before silence may count.
 */
export function askPerson(
    candidate: StoredCandidate,
    rule: Rule,
    actor: Actor,
    by: string,
    exclusions: Exclusions
): 'asked' | 'attention' | 'protected' | 'no' {
    if (candidate.state !== 'ready') return 'no'
    const protection = protectExcluded(candidate, exclusions)
    if (protection) return protection.closed ? 'protected' : 'no'
    if (cannotBeAsked(candidate)) return 'attention'
    const change = planAsk(candidate, rule, now(), actor, by)
    const taker: Record<string, Value> = actor === 'system' ? {} : { taken_by: currentUserId() }
    if (!change || !applyChange(candidate.id, change, taker)) return 'no'
    putQuestion(candidate.id, candidate.userId as string, 'person', null, change.due as Instant)
    return 'asked'
}

/** Closes a candidate that an exclusion rule protects; null where none does. Asked before every question, also a second one. */
export function protectExcluded(candidate: StoredCandidate, exclusions: Exclusions): { closed: boolean } | null {
    const excluded = exclusions(candidate.email, candidate.licence)
    if (excluded === '') return null
    const move = planMove(candidate, 'protected', 'system', text('why.excluded', excluded), { reason: 'excluded' })
    return { closed: move !== null && applyChange(candidate.id, move) }
}

/** True where the person cannot be asked: then the candidate is in Attention Required, with the reason. */
export function cannotBeAsked(candidate: StoredCandidate): boolean {
    const person = readPerson(candidate.userId)
    if (!person?.active) return needsAttention(candidate, 'no_user', '')
    const why = whyUnreachable(wayTo(person.id, eventOf('person', languageOf(person.language))))
    if (why) return needsAttention(candidate, 'unreachable', say(text(why)))
    const other = askedForAnother(candidate)
    return other !== '' && needsAttention(candidate, 'same_person', other)
}

/** Moves a candidate that waits for somebody who was not reached to Attention Required. */
export function noteUnreachable(candidate: StoredCandidate, why: TextKey): boolean {
    return needsAttention(candidate, 'unreachable', say(text(why)))
}

function needsAttention(candidate: StoredCandidate, kind: string, answer: string): boolean {
    const change = planFailure(candidate, kind, answer)
    if (change) applyChange(candidate.id, { ...change, due: null })
    return true
}

/**
 * Number of another candidate of the profile for which the same person was asked or has answered, '' where there is none:
 * an answer counts for one licence only, also where many members have one person's address.
 */
function askedForAnother(candidate: StoredCandidate): string {
    let found = ''
    candidates()
        .where('profile', candidate.profileId)
        .where('user', candidate.userId)
        .whereIn('state', openStates)
        .where('sys_id', '!=', candidate.id)
        .limit(1000)
        .each(['number', 'state', 'consented'], (row) => {
            const asked = row.state === 'awaiting_user' || row.state === 'awaiting_approval' || row.consented === '1'
            if (asked && found === '') found = row.number ?? '?'
        })
    return found
}

/**
 * Somebody must decide about keeping; where nobody can, the candidate waits and says so once.
 * @returns the names of those asked, '' for nobody
 */
export function askApprovers(candidate: StoredCandidate): string {
    const approvers = approversNow(candidate)
    const asked = (approvers?.userIds ?? []).map(readPerson).filter((one) => one !== null)
    if (!approvers || asked.length === 0) {
        tellOnce(candidate, 'nobody_decides', text('journal.approval_nobody'), text('reclaim.nobody_decides'))
        return ''
    }
    const due = candidate.due ?? now() + approvalDays * oneDay
    const names = asked.map((one) => one.name).join(', ')
    const entries = [text('journal.approval_asked', names, formatDay(due))]
    if (approvers.cut) entries.push(text('journal.group_cut', mostMembers))
    applyChange(candidate.id, planNote(candidate, { entries, errorKind: '', nextStep: null, due }))
    asked.forEach((one) => putQuestion(candidate.id, one.id, 'approver', approvers.as, due))
    return names
}

/** A note that holds until something changes: written and journalled the first time only. */
export function tellOnce(candidate: StoredCandidate, kind: string, entry: Text, nextStep: Text): void {
    if (candidate.errorKind === kind) return
    applyChange(candidate.id, planNote(candidate, { entries: [entry], errorKind: kind, nextStep }))
}

/** Writes a question and hands its e-mail over. */
export function putQuestion(
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
    queueMail(eventOf(kind, language), questionTable, questionId, userId, secret)
    setDigest(questionId, sha256(tokenMaterial(secret, { candidateId, userId, kind, expires })))
}

function eventOf(kind: QuestionKind, language: string): `x_snc_miro_sam.${string}` {
    return `x_snc_miro_sam.consent.${kind}.${language}`
}

/** The language a person is written to in: there is an e-mail for each of the catalogue's; everybody else gets English. */
export function languageOf(preferred: string): Language {
    return languages.find((language) => language === preferred.slice(0, 2)) ?? 'en'
}
