// What the consent page shows and does: opening decides nothing, an answer counts once and only from the person asked.
import { oneLine } from '../base/redaction.ts'
import { dateForPerson, minuteIn, now } from '../platform/clock.ts'
import { say, sessionLanguage } from '../platform/messages.ts'
import { contactOfGroup, currentUserId, readPerson } from '../platform/people.ts'
import { nameOfModel } from '../subscriptions/software-model.store.ts'
import { sha256 } from '../platform/secrets.ts'
import { textProperty } from '../platform/properties.ts'
import { approversNow } from './approvers.act.ts'
import { askApprovers } from './asking.act.ts'
import {
    checkQuestion,
    longestComment,
    planApproverAnswer,
    planPersonAnswer,
    stillDecides,
    thanks,
    withComment,
} from './question.ts'
import type { Answer, ConsentRefusal, QuestionKind } from './question.ts'
import { readCandidate } from '../candidates/candidate.store.ts'
import { applyChange } from '../candidates/stored-change.act.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { markAnswered, questionsFor, readQuestion } from './question.store.ts'
import type { StoredQuestion } from './question.store.ts'
import { readRule } from '../candidates/rule.store.ts'
import { readSubscription } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** What the page draws; texts are in the language of the signed-in person. */
export interface PageContent {
    ok: boolean
    heading: string
    lines: string[]
    keep: string
    release: string
    /** What the two choices are called together, and the button that sends one. */
    choose: string
    send: string
    /** What the field for a comment is called. */
    comment: string
    /** Questions that wait for the person, where the page lists them. */
    entries: { question: string; heading: string }[]
    /** What the way to that list is called; '' on the list itself. */
    all: string
    /** BCP 47 tag of the language of all of it. */
    language: string
}

export interface Link {
    questionId: string
    /** Null where the person came from the list of what waits for them, signed in, without an e-mail's link. */
    secret: string | null
}

/**
 * What a page was opened with.
 * @param token without one the person came from the list; what stands in its place and is no text is a wrong one, not none
 */
export function linkOf(questionId: string, token: unknown): Link {
    if (token === undefined || token === '') return { questionId, secret: null }
    return { questionId, secret: typeof token === 'string' ? token : '' }
}

type Checked =
    { ok: true; question: StoredQuestion; candidate: StoredCandidate } | { ok: false; refusal: ConsentRefusal }

function check(link: Link): Checked {
    const question = readQuestion(link.questionId)
    const candidate = question ? readCandidate(question.candidateId) : null
    const refusal =
        checkQuestion(question, candidate, {
            secret: link.secret,
            signedInUserId: currentUserId(),
            now: now(),
            sha256,
        }) ?? checkPeople(question as StoredQuestion, candidate as StoredCandidate)
    return refusal || !question || !candidate
        ? { ok: false, refusal: refusal ?? 'unknown' }
        : { ok: true, question, candidate }
}

/** The licence is still that of the person the question is about, and whoever decides is still the one to decide. */
function checkPeople(question: StoredQuestion, candidate: StoredCandidate): ConsentRefusal | null {
    const row = candidate.subscriptionId ? readSubscription(candidate.subscriptionId, ['user']) : null
    if (row && row.user !== candidate.userId) return 'void'
    if (question.kind === 'person') return null
    return stillDecides(question, approversNow(candidate)) ? null : 'not_deciding'
}

/** Whom to ask, as the setting names it, else the group of the rule. */
function contactOf(candidate: StoredCandidate): string {
    const named = textProperty('consent_contact').trim()
    if (named !== '') return named
    return contactOfGroup(readRule(candidate.ruleId)?.groupId ?? null)
}

function refused(refusal: ConsentRefusal): PageContent {
    return told(false, text(`consent.${refusal}`))
}

/** A page with nothing to choose. */
function told(ok: boolean, heading: Text): PageContent {
    return {
        ok,
        heading: say(heading),
        lines: [],
        keep: '',
        release: '',
        choose: '',
        send: '',
        comment: '',
        entries: [],
        all: say(text('consent.all')),
        language: sessionLanguage(),
    }
}

/** The licence as people call it; Miro's own value where no model knows it. */
function licenceName(candidate: StoredCandidate): string {
    return nameOfModel(candidate.modelId) || candidate.licence
}

const nameOfPerson = (candidate: StoredCandidate): string => candidate.name || candidate.email

function headingOf(kind: QuestionKind, candidate: StoredCandidate): Text {
    const licence = licenceName(candidate)
    return kind === 'person'
        ? text('consent.person.question', licence)
        : text('consent.approver.question', nameOfPerson(candidate), licence)
}

/** Shows the question. Reads only: mail scanners and link previews open every link they see. */
export function showQuestion(link: Link): PageContent {
    const checked = check(link)
    if (!checked.ok) return refused(checked.refusal)
    const { question, candidate } = checked
    const { kind } = question
    const since = candidate.lastActivity === null ? say(text('consent.never')) : dateForPerson(candidate.lastActivity)
    const zone = readPerson(question.userId)?.timeZone ?? ''
    const due = candidate.due === null ? '' : minuteIn(candidate.due, zone)
    const contact = contactOf(candidate)
    const late = candidate.due !== null && candidate.due < now()
    const name = nameOfPerson(candidate)
    const lines =
        kind === 'person'
            ? [text('consent.person.why', since), text('consent.person.silence', due)]
            : [
                  text('consent.approver.why', name, since),
                  text(late ? 'consent.approver.overdue' : 'consent.approver.due', due),
              ]
    return {
        ...told(true, headingOf(kind, candidate)),
        lines: [
            ...lines,
            text(`consent.${kind}.boards`),
            ...(contact === '' ? [] : [text('consent.contact', contact)]),
        ].map(say),
        keep: say(text(`consent.${kind}.keep`)),
        release: say(text(`consent.${kind}.release`)),
        choose: say(text('consent.choose')),
        send: say(text('consent.send')),
        comment: say(text('consent.comment')),
    }
}

/** Everything that waits for the signed-in person, of their own licence and of those they decide about, on one page. */
export function showWaiting(): PageContent {
    const entries = questionsFor(currentUserId()).flatMap((questionId) => {
        const checked = check({ questionId, secret: null })
        if (!checked.ok) return []
        return [{ question: questionId, heading: say(headingOf(checked.question.kind, checked.candidate)) }]
    })
    const page = told(true, text(entries.length > 0 ? 'consent.waiting' : 'consent.waiting.none'))
    return { ...page, entries, all: '' }
}

/** Takes an answer. The candidate moves first; a stop before the link is spent finds the state moved on and changes nothing. */
export function takeAnswer(link: Link, answer: string, comment = ''): PageContent {
    if (answer !== 'keep' && answer !== 'release') return refused('unknown')
    const checked = check(link)
    if (!checked.ok) return refused(checked.refusal)
    const { question, candidate } = checked
    const name = readPerson(question.userId)?.name ?? ''
    const wrote = oneLine(comment).trim().slice(0, longestComment)
    const planned =
        question.kind === 'person'
            ? planPersonAnswer(candidate, answer, name, now())
            : planApproverAnswer(
                  candidate,
                  answer,
                  question.decidesAs ?? 'manager',
                  name,
                  readRule(candidate.ruleId),
                  now()
              )
    const change = withComment(planned, name, wrote)
    if (!change || !applyChange(candidate.id, change)) return refused('used')
    markAnswered(question, answer as Answer, wrote, now())
    let approver = ''
    if (question.kind === 'person' && answer === 'keep') {
        const moved = readCandidate(candidate.id)
        approver = moved ? askApprovers(moved) : ''
    }
    const said = thanks(question.kind, answer, approver || say(text('consent.approvers')))
    return told(true, said)
}
