// Table of the questions put to people about a licence: who was asked what, until when, and what they answered.
import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_snc_miro_sam_consent_question = Table({
    name: 'x_snc_miro_sam_consent_question',
    label: 'Consent Question',
    display: 'kind',
    schema: {
        candidate: ReferenceColumn({
            label: 'Removal candidate',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_removal_candidate',
            cascadeRule: 'delete',
        }),
        user: ReferenceColumn({ label: 'Asked', readOnly: true, referenceTable: 'sys_user', cascadeRule: 'delete' }),
        kind: ChoiceColumn({
            label: 'Question',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                person: [
                    { label: 'Do you still need it?', sequence: 0, language: 'en' },
                    { label: '引き続き必要ですか?', sequence: 0, language: 'ja' },
                ],
                approver: [
                    { label: 'May it be kept?', sequence: 1, language: 'en' },
                    { label: '残してよいですか?', sequence: 1, language: 'ja' },
                ],
            },
        }),
        decides_as: ChoiceColumn({
            label: 'Decides as',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: {
                manager: [
                    { label: 'Manager', sequence: 0, language: 'en' },
                    { label: 'マネージャー', sequence: 0, language: 'ja' },
                ],
                group: [
                    { label: 'Assignment group', sequence: 1, language: 'en' },
                    { label: '割り当てグループ', sequence: 1, language: 'ja' },
                ],
            },
        }),
        language: StringColumn({ label: 'Language', readOnly: true, maxLength: 5 }),
        // SHA-256 of the secret in the e-mail and all it is good for; the secret itself is nowhere.
        digest: StringColumn({ label: 'Digest of the link', readOnly: true, maxLength: 64 }),
        // That of a link that was used or taken back, so that it is recognised; no link opens anything by it.
        spent_digest: StringColumn({ label: 'Digest of the used link', readOnly: true, maxLength: 64 }),
        due: DateTimeColumn({ label: 'Answer due', readOnly: true }),
        // Epoch milliseconds as text: the digest covers it exactly.
        expires: StringColumn({ label: 'Link ends', readOnly: true, maxLength: 20 }),
        answered_on: DateTimeColumn({ label: 'Answered', readOnly: true }),
        answer: ChoiceColumn({
            label: 'Answer',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: {
                keep: [
                    { label: 'Keep', sequence: 0, language: 'en' },
                    { label: '残す', sequence: 0, language: 'ja' },
                ],
                release: [
                    { label: 'Release', sequence: 1, language: 'en' },
                    { label: '手放す', sequence: 1, language: 'ja' },
                ],
            },
        }),
        comment: StringColumn({ label: 'Comment', readOnly: true, maxLength: 500 }),
        voided_on: DateTimeColumn({ label: 'Taken back', readOnly: true }),
        reminded_on: DateTimeColumn({ label: 'Reminded', readOnly: true }),
    },
    index: [{ name: 'consent_question_candidate', unique: false, element: ['candidate', 'kind'] }],
})
