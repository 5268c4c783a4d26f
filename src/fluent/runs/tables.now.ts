// Tables of scheduled jobs, what each run of them did, and which run holds a profile.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** What a job does; the reclaim half adds its own runs under `candidates` and `reclaim`. */
const kinds = {
    download: [
        { label: 'Download subscriptions', sequence: 0, language: 'en' },
        { label: 'サブスクリプションのダウンロード', sequence: 0, language: 'ja' },
    ],
    candidates: [
        { label: 'Update removal candidates', sequence: 1, language: 'en' },
        { label: '回収候補の更新', sequence: 1, language: 'ja' },
    ],
    reclaim: [
        { label: 'Reclaim subscriptions', sequence: 2, language: 'en' },
        { label: 'サブスクリプションの回収', sequence: 2, language: 'ja' },
    ],
    reconciliation: [
        { label: 'Reconcile licences', sequence: 3, language: 'en' },
        { label: 'ライセンスの照合', sequence: 3, language: 'ja' },
    ],
}

/** States of a run. queued → in_progress ⇄ paused → one of the ends; needs_decision waits for an admin. */
const states = {
    queued: [
        { label: 'Queued', sequence: 0, language: 'en' },
        { label: '待機中', sequence: 0, language: 'ja' },
    ],
    in_progress: [
        { label: 'In progress', sequence: 1, language: 'en' },
        { label: '実行中', sequence: 1, language: 'ja' },
    ],
    paused: [
        { label: 'Waiting for Miro', sequence: 2, language: 'en' },
        { label: 'Miro 待ち', sequence: 2, language: 'ja' },
    ],
    needs_decision: [
        { label: 'Needs a decision', sequence: 3, language: 'en' },
        { label: '判断待ち', sequence: 3, language: 'ja' },
    ],
    completed: [
        { label: 'Completed', sequence: 4, language: 'en' },
        { label: '完了', sequence: 4, language: 'ja' },
    ],
    failed: [
        { label: 'Failed', sequence: 5, language: 'en' },
        { label: '失敗', sequence: 5, language: 'ja' },
    ],
    not_run: [
        { label: 'Not run', sequence: 6, language: 'en' },
        { label: '未実行', sequence: 6, language: 'ja' },
    ],
    superseded: [
        { label: 'Superseded', sequence: 7, language: 'en' },
        { label: '置き換え済み', sequence: 7, language: 'ja' },
    ],
}

export const x_snc_miro_sam_scheduled_job = Table({
    name: 'x_snc_miro_sam_scheduled_job',
    label: 'Scheduled Job',
    display: 'name',
    allowWebServiceAccess: true,
    schema: {
        name: StringColumn({ label: 'Name', readOnly: true, maxLength: 200, mandatory: true }),
        kind: ChoiceColumn({ label: 'Kind', readOnly: true, dropdown: 'dropdown_without_none', choices: kinds }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'delete',
        }),
        time_of_day: StringColumn({ label: 'Time of day', maxLength: 5, default: '03:00' }),
        time_zone: StringColumn({ label: 'Time zone', maxLength: 60 }),
        every_days: IntegerColumn({ label: 'Every (days)', default: 1, min: 1, max: 365 }),
        active: BooleanColumn({ label: 'Active', default: true }),
        next_run: DateTimeColumn({ label: 'Next run', readOnly: true }),
        last_run: DateTimeColumn({ label: 'Last run', readOnly: true }),
        last_state: ChoiceColumn({
            label: 'State of the last run',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: states,
        }),
    },
    index: [
        { name: 'scheduled_job_name', unique: true, element: 'name' },
        { name: 'scheduled_job_key', unique: true, element: ['profile', 'kind'] },
        { name: 'scheduled_job_due', unique: false, element: ['active', 'next_run'] },
    ],
})

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
        }),
        name: StringColumn({ label: 'Name', readOnly: true, maxLength: 200 }),
        kind: ChoiceColumn({ label: 'Kind', readOnly: true, dropdown: 'dropdown_without_none', choices: kinds }),
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
        }),
        job: ReferenceColumn({
            label: 'Scheduled job',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_scheduled_job',
            cascadeRule: 'clear',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'clear',
        }),
        state: ChoiceColumn({
            label: 'State',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'queued',
            choices: states,
        }),
        started: DateTimeColumn({ label: 'Started', readOnly: true }),
        ended: DateTimeColumn({ label: 'Ended', readOnly: true }),
        heartbeat: DateTimeColumn({ label: 'Last sign of life', readOnly: true }),
        resume_at: DateTimeColumn({ label: 'Continues at', readOnly: true }),
        slice: IntegerColumn({ label: 'Slices', readOnly: true, default: 0 }),
        pages: IntegerColumn({ label: 'Pages', readOnly: true, default: 0 }),
        members: IntegerColumn({ label: 'Members seen', readOnly: true, default: 0 }),
        active_members: IntegerColumn({ label: 'Active members seen', readOnly: true, default: 0 }),
        inserted: IntegerColumn({ label: 'Inserted', readOnly: true, default: 0 }),
        updated: IntegerColumn({ label: 'Updated', readOnly: true, default: 0 }),
        removed: IntegerColumn({ label: 'Removed', readOnly: true, default: 0 }),
        unchanged: IntegerColumn({ label: 'Unchanged', readOnly: true, default: 0 }),
        left_out: IntegerColumn({ label: 'Members left out', readOnly: true, default: 0 }),
        licence_changed: IntegerColumn({ label: 'Licence changed', readOnly: true, default: 0 }),
        active_again: IntegerColumn({ label: 'Active again', readOnly: true, default: 0 }),
        without_user: IntegerColumn({ label: 'New people without a user record', readOnly: true, default: 0 }),
        to_remove: IntegerColumn({ label: 'To be removed', readOnly: true, default: 0 }),
        requests: IntegerColumn({ label: 'Requests to Miro', readOnly: true, default: 0 }),
        statements: IntegerColumn({ label: 'Database statements issued', readOnly: true, default: 0 }),
        writes: IntegerColumn({ label: 'Rows written', readOnly: true, default: 0 }),
        milliseconds: IntegerColumn({ label: 'Working time (ms)', readOnly: true, default: 0 }),
        message: StringColumn({ label: 'Message', readOnly: true, maxLength: 4000 }),
        next_step: StringColumn({ label: 'Next step', readOnly: true, maxLength: 4000 }),
        checkpoint: StringColumn({ label: 'Checkpoint', readOnly: true, maxLength: 8000 }),
        takeovers: IntegerColumn({ label: 'Take-overs since the last save', readOnly: true, default: 0 }),
        // What follows the end of a run: due from the end on, done, or failed (then the message says what).
        follow_up: StringColumn({ label: 'Follow-up', readOnly: true, maxLength: 20 }),
        // A word of the worker that claimed the run last: whoever finds another one there has been overtaken.
        worker: StringColumn({ label: 'Worker', readOnly: true, maxLength: 32 }),
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
export const x_snc_miro_sam_run_lock = Table({
    name: 'x_snc_miro_sam_run_lock',
    label: 'Run Lock',
    display: 'name',
    schema: {
        name: StringColumn({ label: 'Name', readOnly: true, maxLength: 160, mandatory: true }),
        profile: StringColumn({ label: 'Profile', readOnly: true, maxLength: 32 }),
        kind: StringColumn({ label: 'Kind', readOnly: true, maxLength: 40 }),
        run: StringColumn({ label: 'Run', readOnly: true, maxLength: 32 }),
        heartbeat: DateTimeColumn({ label: 'Last sign of life', readOnly: true }),
    },
    index: [{ name: 'run_lock_name', unique: true, element: 'name' }],
})
