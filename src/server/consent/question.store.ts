// Reads and writes the questions put to people.
import { toPlatform } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { figuresOf } from '../platform/figures.ts'
import { query } from '../platform/records.ts'
import type { Query, Row, Value } from '../platform/records.ts'
import { insertRow, readRow, updateRow } from '../platform/rows.ts'
import type { Answer, Question, QuestionKind } from './question.ts'

export const questionTable = 'x_snc_miro_sam_consent_question'

/** Counts and pages of questions, for screens. */
export const questionFigures = figuresOf(questionTable)

const fields = [
    'candidate',
    'user',
    'kind',
    'decides_as',
    'language',
    'digest',
    'spent_digest',
    'expires',
    'answered_on',
    'voided_on',
] as const

export interface StoredQuestion extends Question {
    decidesAs: 'manager' | 'group' | null
    language: string
}

function toQuestion(row: Row): StoredQuestion {
    return {
        id: row.sys_id ?? '',
        candidateId: row.candidate ?? '',
        userId: row.user ?? '',
        kind: (row.kind ?? 'person') as QuestionKind,
        digest: row.digest ?? '',
        spentDigest: row.spent_digest ?? '',
        expires: Number(row.expires) || 0,
        answered: Boolean(row.answered_on),
        voided: Boolean(row.voided_on),
        decidesAs: (row.decides_as as 'manager' | 'group' | null) || null,
        language: row.language ?? 'en',
    }
}

export function readQuestion(id: string): StoredQuestion | null {
    const row = readRow(questionTable, id, fields)
    return row ? toQuestion(row) : null
}

/** Writes the question without its digest: that follows once the e-mail is handed over, and only then was anybody asked. */
export function insertQuestion(
    question: Pick<StoredQuestion, 'candidateId' | 'userId' | 'kind' | 'decidesAs' | 'language' | 'expires'>,
    due: Instant
): string | null {
    const written = insertRow(questionTable, {
        candidate: question.candidateId,
        user: question.userId,
        kind: question.kind,
        decides_as: question.decidesAs,
        language: question.language,
        expires: String(question.expires),
        due: toPlatform(due),
    })
    return written.ok ? written.sysId : null
}

export function setDigest(questionId: string, digest: string): void {
    updateRow(questionTable, questionId, { digest })
}

/** Spends the link: its digest moves to where it opens nothing any more and still tells that it was used. */
export function markAnswered(question: StoredQuestion, answer: Answer, comment: string, at: Instant): void {
    updateRow(questionTable, question.id, {
        answered_on: toPlatform(at),
        answer,
        comment: comment || null,
        digest: null,
        spent_digest: question.digest,
    })
}

function all(candidateId: string): Query {
    return query(questionTable).where('candidate', candidateId).whereEmpty('voided_on')
}

/** Questions about a candidate that were handed over, not answered and not taken back; the newest first. */
export function openQuestions(candidateId: string, kind: QuestionKind): StoredQuestion[] {
    const found: StoredQuestion[] = []
    all(candidateId)
        .where('kind', kind)
        .whereNotEmpty('digest')
        .whereEmpty('answered_on')
        .orderByDesc('sys_created_on')
        .limit(200)
        .each(fields, (row) => void found.push(toQuestion(row)))
    return found
}

/** sys_ids of questions that wait for this person's answer, the earliest due first; at most a hundred. */
export function questionsFor(userId: string): string[] {
    const found: string[] = []
    query(questionTable)
        .where('user', userId)
        .whereNotEmpty('digest')
        .whereEmpty('answered_on')
        .whereEmpty('voided_on')
        .orderBy('due')
        .limit(100)
        .each(['candidate'], (row) => void found.push(row.sys_id ?? ''))
    return found
}

/** Takes back every question about a candidate, answered ones too: whatever was asked, it no longer concerns anybody. */
export function voidQuestions(candidateId: string): void {
    const held: [id: string, digest: string | null][] = []
    all(candidateId)
        .limit(500)
        .each(['digest'], (row) => void held.push([row.sys_id ?? '', row.digest]))
    for (const [id, digest] of held) {
        const spent: Record<string, Value> = digest ? { digest: null, spent_digest: digest } : {}
        updateRow(questionTable, id, { voided_on: toPlatform(now()), ...spent })
    }
}
