// What the consent page shows and does: opening decides nothing, an answer counts once and only from the person asked.
import { dateForPerson, minuteForPerson, now } from '../platform/clock.ts'
import { say, spokenLanguage } from '../platform/messages.ts'
import { currentUserId } from '../platform/people.ts'
import { readRow } from '../platform/rows.ts'
import { sha256 } from '../platform/secrets.ts'
import { askApprovers } from './asking.act.ts'
import { checkQuestion, planApproverAnswer, planPersonAnswer, thanks } from './question.ts'
import type { Answer, ConsentRefusal } from './question.ts'
import { applyChange, readCandidate } from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { markAnswered, readPerson, readQuestion } from './question.store.ts'
import type { StoredQuestion } from './question.store.ts'
import { readRule } from '../candidates/rule.store.ts'
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
    /** BCP 47 tag of the language of all of it. */
    language: string
}

export interface Link {
    questionId: string
    secret: string
}

const models = 'x_snc_miro_sam_software_model'

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
        language: spokenLanguage(),
    }
}

/** The licence as people call it; Miro's own value where no model knows it. */
function licenceName(candidate: StoredCandidate): string {
    const model = candidate.modelId ? readRow(models, candidate.modelId, ['display_name']) : null
    return model?.display_name || candidate.licence
}

/** Shows the question. Reads only: mail scanners and link previews open every link they see. */
export function showQuestion(link: Link): PageContent {
    const checked = check(link)
    if (!checked.ok) return refused(checked.refusal)
    const { question, candidate } = checked
    const { kind } = question
    const since = candidate.lastActivity === null ? say(text('consent.never')) : dateForPerson(candidate.lastActivity)
    const due = candidate.due === null ? '' : minuteForPerson(candidate.due)
    const late = candidate.due !== null && candidate.due < now()
    const name = candidate.name || candidate.email
    const licence = licenceName(candidate)
    const lines =
        kind === 'person'
            ? [text('consent.person.why', since), text('consent.person.silence', due)]
            : [
                  text('consent.approver.why', name, since),
                  text(late ? 'consent.approver.overdue' : 'consent.approver.due', due),
              ]
    return {
        ok: true,
        heading: say(
            kind === 'person'
                ? text('consent.person.question', licence)
                : text('consent.approver.question', name, licence)
        ),
        lines: [...lines, text('reclaim.boards')].map(say),
        keep: say(text(`consent.${kind}.keep`)),
        release: say(text(`consent.${kind}.release`)),
        choose: say(text('consent.choose')),
        send: say(text('consent.send')),
        language: spokenLanguage(),
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
    return told(true, said)
}
