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
            hint: 'The licence the question is about.',
        }),
        user: ReferenceColumn({
            label: 'Asked',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'delete',
            hint: 'Person who was asked and alone may answer.',
        }),
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
            hint: 'Whether the holder was asked, or whoever decides about keeping.',
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
            hint: 'In which role the person decides; empty for the holder.',
        }),
        language: StringColumn({
            label: 'Language',
            readOnly: true,
            maxLength: 5,
            hint: 'Language of the e-mail: en, ja or de.',
        }),
        // SHA-256 of the secret in the e-mail and all it is good for; the secret itself is nowhere.
        digest: StringColumn({
            label: 'Digest of the link',
            readOnly: true,
            maxLength: 64,
            hint: 'Digest of the secret in the link; the secret itself is in the e-mail only.',
        }),
        // That of a link that was used or taken back, so that it is recognised; no link opens anything by it.
        spent_digest: StringColumn({
            label: 'Digest of the used link',
            readOnly: true,
            maxLength: 64,
            hint: 'Digest of the link after it was used.',
        }),
        due: DateTimeColumn({ label: 'Answer due', readOnly: true, hint: 'Time by which an answer is expected.' }),
        // Epoch milliseconds as text: the digest covers it exactly.
        expires: StringColumn({
            label: 'Link ends',
            readOnly: true,
            maxLength: 20,
            hint: 'Time at which the link stops working.',
        }),
        answered_on: DateTimeColumn({ label: 'Answered', readOnly: true, hint: 'Time of the answer.' }),
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
            hint: 'What was answered; empty while nothing was.',
        }),
        comment: StringColumn({
            label: 'Comment',
            readOnly: true,
            maxLength: 500,
            hint: 'What the person wrote beside the answer.',
        }),
        voided_on: DateTimeColumn({
            label: 'Taken back',
            readOnly: true,
            hint: 'Time from which the question no longer applies.',
        }),
        reminded_on: DateTimeColumn({ label: 'Reminded', readOnly: true, hint: 'Time of the last reminder.' }),
    },
    index: [{ name: 'consent_question_candidate', unique: false, element: ['candidate', 'kind'] }],
})
