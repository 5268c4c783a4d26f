// The table of what each run of a job did.
import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'
import { kinds, states } from './kinds-and-states.now.ts'

export const x_snc_miro_sam_job_result = Table({
    name: 'x_snc_miro_sam_job_result',
    label: 'Scheduled Job Result',
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MJR', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            readOnly: true,
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
            hint: 'Number given by the system.',
        }),
        name: StringColumn({ label: 'Name', readOnly: true, maxLength: 200, hint: 'What ran, and for which profile.' }),
        kind: ChoiceColumn({
            label: 'Kind',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: kinds,
            hint: 'Kind of work the run did.',
        }),
        trigger: ChoiceColumn({
            label: 'Started by',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: {
                schedule: [
                    { label: 'Schedule', sequence: 0, language: 'en' },
                    { label: 'スケジュール', sequence: 0, language: 'ja' },
                ],
                publish: [
                    { label: 'Publishing', sequence: 1, language: 'en' },
                    { label: '公開', sequence: 1, language: 'ja' },
                ],
                person: [
                    { label: 'A person', sequence: 2, language: 'en' },
                    { label: '担当者', sequence: 2, language: 'ja' },
                ],
                takeover: [
                    { label: 'Take-over of a stale run', sequence: 3, language: 'en' },
                    { label: '停止した実行の引き継ぎ', sequence: 3, language: 'ja' },
                ],
                download: [
                    { label: 'A download that has ended', sequence: 4, language: 'en' },
                    { label: 'ダウンロードの終了', sequence: 4, language: 'ja' },
                ],
            },
            hint: 'Who or what started the run.',
        }),
        job: ReferenceColumn({
            label: 'Scheduled job',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_scheduled_job',
            cascadeRule: 'clear',
            hint: 'Scheduled job that started it; empty for others.',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'clear',
            hint: 'Integration profile the run works on.',
        }),
        state: ChoiceColumn({
            label: 'State',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'queued',
            choices: states,
            hint: 'How far the run is, or how it ended.',
        }),
        started: DateTimeColumn({ label: 'Started', readOnly: true, hint: 'Time at which it began.' }),
        ended: DateTimeColumn({ label: 'Ended', readOnly: true, hint: 'Time at which it ended; empty while it runs.' }),
        heartbeat: DateTimeColumn({
            label: 'Last sign of life',
            readOnly: true,
            hint: 'Time at which the worker last wrote; a silent run is taken over.',
        }),
        resume_at: DateTimeColumn({
            label: 'Continues at',
            readOnly: true,
            hint: 'Time at which a paused run goes on.',
        }),
        slice: IntegerColumn({
            label: 'Slices',
            readOnly: true,
            default: 0,
            hint: 'Parts the run has been worked in so far.',
        }),
        pages: IntegerColumn({
            label: 'Pages',
            readOnly: true,
            default: 0,
            hint: 'Pages of 100 members that were read.',
        }),
        members: IntegerColumn({ label: 'Members seen', readOnly: true, default: 0, hint: 'Members Miro showed.' }),
        active_members: IntegerColumn({
            label: 'Active members seen',
            readOnly: true,
            default: 0,
            hint: 'Of these, how many are active in Miro.',
        }),
        inserted: IntegerColumn({
            label: 'Inserted',
            readOnly: true,
            default: 0,
            hint: 'Rows that are new since the download before.',
        }),
        updated: IntegerColumn({ label: 'Updated', readOnly: true, default: 0, hint: 'Rows that were changed.' }),
        removed: IntegerColumn({
            label: 'Removed',
            readOnly: true,
            default: 0,
            hint: 'Rows removed, because Miro no longer shows the person.',
        }),
        unchanged: IntegerColumn({ label: 'Unchanged', readOnly: true, default: 0, hint: 'Rows that cost no write.' }),
        left_out: IntegerColumn({
            label: 'Members left out',
            readOnly: true,
            default: 0,
            hint: 'Entries without a usable ID.',
        }),
        licence_changed: IntegerColumn({
            label: 'Licence changed',
            readOnly: true,
            default: 0,
            hint: 'People whose licence is another than before.',
        }),
        active_again: IntegerColumn({
            label: 'Active again',
            readOnly: true,
            default: 0,
            hint: 'Reclaimed people who are active again.',
        }),
        without_user: IntegerColumn({
            label: 'New people without a user record',
            readOnly: true,
            default: 0,
            hint: 'New people no user record matches.',
        }),
        to_remove: IntegerColumn({
            label: 'To be removed',
            readOnly: true,
            default: 0,
            hint: 'Rows that wait for a decision to be removed.',
        }),
        requests: IntegerColumn({
            label: 'Requests to Miro',
            readOnly: true,
            default: 0,
            hint: 'Requests sent to Miro.',
        }),
        statements: IntegerColumn({
            label: 'Database statements issued',
            readOnly: true,
            default: 0,
            hint: 'Statements sent to the database.',
        }),
        writes: IntegerColumn({
            label: 'Rows written',
            readOnly: true,
            default: 0,
            hint: 'Rows inserted, updated or deleted.',
        }),
        milliseconds: IntegerColumn({
            label: 'Working time (ms)',
            readOnly: true,
            default: 0,
            hint: 'Time the parts worked, in milliseconds, without pauses.',
        }),
        message: StringColumn({ label: 'Message', readOnly: true, maxLength: 4000, hint: 'How it ended, in words.' }),
        next_step: StringColumn({
            label: 'Next step',
            readOnly: true,
            maxLength: 4000,
            hint: 'What to do now; empty where there is nothing.',
        }),
        checkpoint: StringColumn({
            label: 'Checkpoint',
            readOnly: true,
            maxLength: 8000,
            hint: 'Where the run goes on after a stop; read by the app only.',
        }),
        takeovers: IntegerColumn({
            label: 'Take-overs since the last save',
            readOnly: true,
            default: 0,
            hint: 'Times another worker took the run over at this place.',
        }),
        // What follows the end of a run: due from the end on, done, or failed (then the message says what).
        follow_up: StringColumn({
            label: 'Follow-up',
            readOnly: true,
            maxLength: 20,
            hint: 'What is still to be started after the end.',
        }),
        // A word of the worker that claimed the run last: whoever finds another one there has been overtaken.
        worker: StringColumn({
            label: 'Worker',
            readOnly: true,
            maxLength: 32,
            hint: 'Name of the worker that holds the run.',
        }),
    },
    index: [
        { name: 'job_result_number', unique: true, element: 'number' },
        { name: 'job_result_profile', unique: false, element: ['profile', 'kind', 'state'] },
        { name: 'job_result_job', unique: false, element: 'job' },
        { name: 'job_result_state', unique: false, element: ['state', 'heartbeat'] },
        { name: 'job_result_follow_up', unique: false, element: ['follow_up', 'heartbeat'] },
    ],
})

/** One row while a run holds a profile; its sys_id follows from profile and kind, so a second one cannot be inserted. */
