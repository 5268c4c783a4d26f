// Table of removal candidates: who may lose a licence, how far it has come, and all that must outlive the subscription.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    DecimalColumn,
    GenericColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { miroRoles } from '../subscriptions/choices.now.ts'
import { closingReasons } from './closing-reasons.now.ts'

export const x_snc_miro_sam_removal_candidate = Table({
    name: 'x_snc_miro_sam_removal_candidate',
    label: 'Removal Candidate',
    display: 'number',
    audit: true,
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MRC', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            readOnly: true,
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
            hint: 'Number given by the system.',
        }),
        state: ChoiceColumn({
            label: 'State',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'ready',
            choices: {
                attention_required: [
                    { label: 'Attention Required', sequence: 0, language: 'en' },
                    { label: '要確認', sequence: 0, language: 'ja' },
                ],
                ready: [
                    { label: 'Ready', sequence: 1, language: 'en' },
                    { label: '準備完了', sequence: 1, language: 'ja' },
                ],
                awaiting_user: [
                    { label: 'Awaiting User', sequence: 2, language: 'en' },
                    { label: 'ユーザーの回答待ち', sequence: 2, language: 'ja' },
                ],
                awaiting_approval: [
                    { label: 'Awaiting Approval', sequence: 3, language: 'en' },
                    { label: '承認待ち', sequence: 3, language: 'ja' },
                ],
                awaiting_revocation: [
                    { label: 'Awaiting Revocation', sequence: 4, language: 'en' },
                    { label: '回収待ち', sequence: 4, language: 'ja' },
                ],
                closed_complete: [
                    { label: 'Closed Complete', sequence: 5, language: 'en' },
                    { label: '完了(回収済み)', sequence: 5, language: 'ja' },
                ],
                closed_skipped: [
                    { label: 'Closed Skipped', sequence: 6, language: 'en' },
                    { label: '完了(スキップ)', sequence: 6, language: 'ja' },
                ],
                closed_canceled: [
                    { label: 'Closed Canceled', sequence: 7, language: 'en' },
                    { label: '完了(取消)', sequence: 7, language: 'ja' },
                ],
            },
            hint: 'Where the candidate stands; moved by buttons, answers and jobs only.',
        }),
        justification: ChoiceColumn({
            label: 'Justification',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'low_usage',
            choices: {
                low_usage: [
                    { label: 'Low Usage', sequence: 0, language: 'en' },
                    { label: '利用が少ない', sequence: 0, language: 'ja' },
                ],
            },
            hint: 'Why the licence is taken back.',
        }),
        // No cascade: a profile can have many candidates, which are taken off it in bounded slices.
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'none',
            hint: 'Integration profile the person was downloaded with.',
        }),
        subscription: ReferenceColumn({
            label: 'User subscription',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_subscription',
            cascadeRule: 'clear',
            hint: 'Subscription to be taken back; empty once it is gone.',
        }),
        rule: ReferenceColumn({
            label: 'Reclamation rule',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_reclamation_rule',
            cascadeRule: 'clear',
            hint: 'Rule the candidate was made under.',
        }),
        user: ReferenceColumn({
            label: 'User',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            hint: 'User record of the person, who is asked.',
        }),
        // What is kept of the person and licence; it survives the subscription and restores it on an undo.
        external_user_id: StringColumn({
            label: 'External user ID',
            readOnly: true,
            maxLength: 40,
            hint: 'ID of the person in Miro, 19 digits.',
        }),
        user_principal_name: StringColumn({
            label: 'User principal name',
            readOnly: true,
            maxLength: 255,
            hint: 'E-mail address of the person in Miro.',
        }),
        person: StringColumn({
            label: 'Person',
            readOnly: true,
            maxLength: 255,
            hint: 'Name of the person; stays when the subscription is gone.',
        }),
        subscription_identifier: StringColumn({
            label: 'Licence',
            readOnly: true,
            maxLength: 100,
            hint: 'Licence as Miro writes it.',
        }),
        software_model: ReferenceColumn({
            label: 'Software model',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_software_model',
            cascadeRule: 'clear',
            hint: 'What the licence is called here.',
        }),
        // The day in UTC, as the subscription holds it: otherwise the two would differ every day.
        last_activity: DateColumn({
            label: 'Last activity',
            readOnly: true,
            hint: 'Last day on which Miro saw the person; empty: none recorded.',
        }),
        // Lists and jobs sort by it: the days are worked out by whoever reads, and nobody is written because a day has passed.
        idle_since: DateTimeColumn({
            label: 'Idle since',
            readOnly: true,
            hint: 'Time from which the licence counts as idle.',
        }),
        // Filled when the form is shown, and never stored: a stored number of days grows old.
        days_idle: IntegerColumn({
            label: 'Inactive days',
            readOnly: true,
            hint: 'Days without activity when it was last judged.',
        }),
        subscription_assigned: DateTimeColumn({
            label: 'Subscription assigned',
            readOnly: true,
            hint: 'Time at which the licence was assigned, as Miro says.',
        }),
        external_created: DateTimeColumn({
            label: 'First seen in Miro',
            readOnly: true,
            hint: 'Time at which a download first showed the person.',
        }),
        miro_role: ChoiceColumn({
            label: 'Miro role',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            maxLength: 60,
            choices: miroRoles,
            hint: 'Role of the person in the organization at Miro.',
        }),
        currency: StringColumn({
            label: 'Currency',
            readOnly: true,
            maxLength: 3,
            hint: 'Three letters of ISO 4217, for example EUR.',
        }),
        potential_savings: DecimalColumn({
            label: 'Potential savings per year',
            readOnly: true,
            scale: 2,
            hint: 'What taking the licence back would save in a year.',
        }),
        realised_savings: DecimalColumn({
            label: 'Realised savings per year',
            readOnly: true,
            scale: 2,
            hint: 'Booked once Miro shows the person deactivated; taken back by Undo.',
        }),
        notify_user: BooleanColumn({
            label: 'Notify user',
            default: true,
            hint: 'The person is asked by e-mail before the licence is taken back.',
        }),
        assignment_group: ReferenceColumn({
            label: 'Assignment group',
            readOnly: true,
            referenceTable: 'sys_user_group',
            cascadeRule: 'clear',
            hint: 'Decides about keeping where the person has no manager.',
        }),
        assigned_to: ReferenceColumn({
            label: 'Assigned to',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            hint: 'Person who looks after this candidate.',
        }),
        taken_by: ReferenceColumn({
            label: 'Taken up by',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            hint: 'Person who pressed Reclaim.',
        }),
        due: DateTimeColumn({
            label: 'Answer due',
            readOnly: true,
            hint: 'Time by which an answer or a decision is expected.',
        }),
        consented: BooleanColumn({
            label: 'Released',
            readOnly: true,
            default: false,
            hint: 'Set where the person, a manager or silence released the licence.',
        }),
        by_hand: BooleanColumn({
            label: 'Created by hand',
            readOnly: true,
            default: false,
            hint: 'Set where a person made the candidate, not the daily job.',
        }),
        booked_elsewhere: BooleanColumn({
            label: 'Saving booked elsewhere',
            readOnly: true,
            default: false,
            hint: 'Asked for by the application that owns the candidates of this profile; the saving stands in its books only.',
        }),
        error: StringColumn({ label: 'Error', readOnly: true, maxLength: 4000, hint: 'What went wrong, in words.' }),
        error_kind: StringColumn({
            label: 'Kind of error',
            readOnly: true,
            maxLength: 40,
            hint: 'Kind of the error; read by Retry failed.',
        }),
        next_step: StringColumn({ label: 'Next step', readOnly: true, maxLength: 4000, hint: 'What to do now.' }),
        closing_reason: ChoiceColumn({
            label: 'Closed because',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            maxLength: 60,
            choices: closingReasons,
            hint: 'Why the candidate was closed.',
        }),
        // How far the deactivation itself has come: empty, recorded, sent.
        intent: StringColumn({
            label: 'Deactivation under way',
            readOnly: true,
            maxLength: 10,
            hint: 'Written before the request leaves; says after a stop that one may have.',
        }),
        // A word of the worker that claimed the deactivation: of two senders, only the one who finds its own may send.
        sent_by: StringColumn({
            label: 'Deactivation sent by',
            readOnly: true,
            maxLength: 32,
            hint: 'Worker that sent the deactivation.',
        }),
        run: ReferenceColumn({
            label: 'Reclaim run',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_job_result',
            cascadeRule: 'clear',
            hint: 'Run that takes or took the licence back.',
        }),
        state_since: DateTimeColumn({
            label: 'In this state since',
            readOnly: true,
            hint: 'Time from which it is in this state.',
        }),
        closed_on: DateTimeColumn({ label: 'Closed', readOnly: true, hint: 'Time at which it was closed.' }),
        verified_on: DateTimeColumn({
            label: 'Verified at Miro',
            readOnly: true,
            hint: 'Time at which Miro showed the person deactivated.',
        }),
        undone_on: DateTimeColumn({ label: 'Undone', readOnly: true, hint: 'Time of Undo.' }),
        reactivated_on: DateTimeColumn({
            label: 'Reactivated outside',
            readOnly: true,
            hint: 'Time at which a download showed the person active again.',
        }),
        quiet_until: DateTimeColumn({
            label: 'Not looked at again until',
            readOnly: true,
            hint: 'Until then the licence is not judged again.',
        }),
        // One open candidate per person: profile and person while open, the row's own key once closed.
        open_key: StringColumn({
            label: 'Open for',
            readOnly: true,
            maxLength: 80,
            hint: 'Keeps a subscription from having two open candidates.',
        }),
        // A word of whoever changed it last: a change is written only while the word is the one it was decided on.
        changed_by: StringColumn({
            label: 'Changed by worker',
            readOnly: true,
            maxLength: 32,
            hint: 'Worker that wrote the last change.',
        }),
        // What a change could not carry in its one statement, until it is written: nothing but for an instant.
        unsettled: BooleanColumn({
            label: 'Change not fully written',
            readOnly: true,
            default: false,
            hint: 'Set while a change is not written to its end.',
        }),
        unwritten: StringColumn({
            label: 'Rest of a change',
            readOnly: true,
            maxLength: 8000,
            hint: 'What of the change is still to be written; read by the app only.',
        }),
        journal: GenericColumn({
            label: 'Journal',
            columnType: 'journal_input',
            maxLength: 4000,
            hint: 'Everything that happened, newest first.',
        }),
    },
    // Unique keys first, then what the jobs look up by, then what the lists are ordered by.
    index: [
        { name: 'removal_candidate_number', unique: true, element: 'number' },
        { name: 'removal_candidate_open', unique: true, element: 'open_key' },
        { name: 'removal_candidate_profile', unique: false, element: ['profile', 'state'] },
        { name: 'removal_candidate_person', unique: false, element: ['profile', 'external_user_id'] },
        { name: 'removal_candidate_subscription', unique: false, element: 'subscription' },
        { name: 'removal_candidate_run', unique: false, element: ['run', 'state'] },
        { name: 'removal_candidate_due', unique: false, element: ['state', 'due'] },
        { name: 'removal_candidate_closed', unique: false, element: ['state', 'closed_on'] },
        { name: 'removal_candidate_state', unique: false, element: ['state', 'number'] },
        { name: 'removal_candidate_list', unique: false, element: ['profile', 'number'] },
        { name: 'removal_candidate_rule', unique: false, element: ['rule', 'number'] },
        { name: 'removal_candidate_unsettled', unique: false, element: 'unsettled' },
        { name: 'removal_candidate_idle', unique: false, element: 'idle_since' },
        { name: 'removal_candidate_saving', unique: false, element: 'potential_savings' },
    ],
})
