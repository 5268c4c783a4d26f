// Reads and writes the questions put to people.
import { query } from '../platform/records.ts'
import { insertRow, readRow, updateRow } from '../platform/rows.ts'
import { toPlatform } from '../base/instants.ts'
import type { Instant } from '../base/instants.ts'
import type { Answer, Question, QuestionKind } from './question.ts'

export const questionTable = 'x_snc_miro_sam_consent_question'

const fields = ['candidate', 'user', 'kind', 'decides_as', 'language', 'digest', 'expires', 'answered_on'] as const

export interface StoredQuestion extends Question {
    decidesAs: 'manager' | 'group' | null
    language: string
}

export function readQuestion(id: string): StoredQuestion | null {
    const row = readRow(questionTable, id, fields)
    if (!row) return null
    return {
        id,
        candidateId: row.candidate ?? '',
        userId: row.user ?? '',
        kind: (row.kind ?? 'person') as QuestionKind,
        digest: row.digest ?? '',
        expires: Number(row.expires) || 0,
        answered: Boolean(row.answered_on),
        decidesAs: (row.decides_as as 'manager' | 'group' | null) || null,
        language: row.language ?? 'en',
    }
}

/** Writes the question without its digest: that follows once the e-mail is handed over, and only then was anybody asked. */
export function insertQuestion(
    question: Omit<StoredQuestion, 'id' | 'digest' | 'answered'>,
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

/** Spends the link: the digest goes, so that nothing can ever match it again. */
export function markAnswered(questionId: string, answer: Answer, at: Instant): void {
    updateRow(questionTable, questionId, { answered_on: toPlatform(at), answer, digest: null })
}

/** True where the e-mail with this question about the candidate was handed over. */
export function wasAsked(candidateId: string, kind: QuestionKind): boolean {
    const asked = () => query(questionTable).where('candidate', candidateId).where('kind', kind)
    return asked().whereNotEmpty('digest').count() > 0 || asked().whereNotEmpty('answered_on').count() > 0
}
