/** What the consent page shows and does: opening decides nothing, an answer counts once and only from the person asked. */
import { now, shownInstant } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { currentUserId } from '../platform/people.ts'
import { sha256 } from '../platform/secrets.ts'
import { formatDay } from './candidate.ts'
import { askApprovers } from './asking.ts'
import {
    type Answer,
    checkQuestion,
    type ConsentRefusal,
    planApproverAnswer,
    planPersonAnswer,
    thanks,
} from './consent.ts'
import { applyChange, readCandidate, type StoredCandidate } from './stored-candidates.ts'
import { markAnswered, readPerson, readQuestion, type StoredQuestion } from './stored-questions.ts'
import { readRule } from './stored-seats.ts'
import { type Text, text } from './wording.ts'

/** What the page draws; texts are in the language of the signed-in person. */
export interface PageContent {
    ok: boolean
    heading: string
    lines: string[]
    keep: string
    release: string
}

export interface Link {
    questionId: string
    secret: string
}

type Checked =
    { ok: true; question: StoredQuestion; candidate: StoredCandidate } | { ok: false; refusal: ConsentRefusal }

function check(link: Link): Checked {
    const question = readQuestion(link.questionId)
    const candidate = question ? readCandidate(question.candidateId) : null
    const refusal = checkQuestion(question, candidate, {
        secret: link.secret,
        signedInUserId: currentUserId(),
        now: now(),
        sha256,
    })
    return refusal || !question || !candidate
        ? { ok: false, refusal: refusal ?? 'unknown' }
        : { ok: true, question, candidate }
}

function refused(refusal: ConsentRefusal): PageContent {
    return { ok: false, heading: say(text(`consent.${refusal}`)), lines: [], keep: '', release: '' }
}

/** Shows the question. Reads only: mail scanners and link previews open every link they see. */
export function showQuestion(link: Link): PageContent {
    const checked = check(link)
    if (!checked.ok) return refused(checked.refusal)
    const { question, candidate } = checked
    const since = candidate.lastActivity === null ? say(text('consent.never')) : formatDay(candidate.lastActivity)
    const due = candidate.due === null ? '' : shownInstant(candidate.due)
    const words = (...all: Text[]) => all.map(say)
    if (question.kind === 'person') {
        const lines = words(
            text('consent.person.why', since),
            text('consent.person.silence', due),
            text('reclaim.boards')
        )
        return {
            ok: true,
            heading: say(text('consent.person.question', candidate.licence)),
            lines,
            keep: say(text('consent.person.keep')),
            release: say(text('consent.person.release')),
        }
    }
    const name = candidate.name || candidate.email
    return {
        ok: true,
        heading: say(text('consent.approver.question', name, candidate.licence)),
        lines: words(
            text('consent.approver.why', name, since),
            text('consent.approver.due', due),
            text('reclaim.boards')
        ),
        keep: say(text('consent.approver.keep')),
        release: say(text('consent.approver.release')),
    }
}

/** Takes an answer. The candidate moves first; a stop before the link is spent finds the state moved on and changes nothing. */
export function takeAnswer(link: Link, answer: string): PageContent {
    if (answer !== 'keep' && answer !== 'release') return refused('unknown')
    const checked = check(link)
    if (!checked.ok) return refused(checked.refusal)
    const { question, candidate } = checked
    const name = readPerson(question.userId)?.name ?? ''
    const change =
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
    if (!change || !applyChange(candidate.id, change)) return refused('used')
    markAnswered(question.id, answer as Answer, now())
    let approver = ''
    if (question.kind === 'person' && answer === 'keep') {
        const moved = readCandidate(candidate.id)
        approver = moved ? askApprovers(moved) : ''
    }
    const said = thanks(question.kind, answer, approver || say(text('consent.approvers')))
    return { ok: true, heading: say(said), lines: [], keep: '', release: '' }
}
