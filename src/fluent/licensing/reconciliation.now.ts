// The table of reconciliation results.
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
import { groupings } from './groupings.now.ts'

export const x_snc_miro_sam_reconciliation = Table({
    name: 'x_snc_miro_sam_reconciliation',
    label: 'Reconciliation Result',
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MRR', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            readOnly: true,
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
            hint: 'Number given by the system.',
        }),
        status: ChoiceColumn({
            label: 'Status',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'in_progress',
            choices: {
                in_progress: [
                    { label: 'In progress', sequence: 0, language: 'en' },
                    { label: '実行中', sequence: 0, language: 'ja' },
                ],
                completed: [
                    { label: 'Completed', sequence: 1, language: 'en' },
                    { label: '完了', sequence: 1, language: 'ja' },
                ],
                partially_completed: [
                    { label: 'Partially completed', sequence: 2, language: 'en' },
                    { label: '一部完了', sequence: 2, language: 'ja' },
                ],
                failed: [
                    { label: 'Failed', sequence: 3, language: 'en' },
                    { label: '失敗', sequence: 3, language: 'ja' },
                ],
                stopped: [
                    { label: 'Stopped', sequence: 4, language: 'en' },
                    { label: '停止', sequence: 4, language: 'ja' },
                ],
            },
            hint: 'How far the reconciliation is, or how it ended.',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'clear',
            hint: 'Empty: every published profile was counted.',
        }),
        trigger: ChoiceColumn({
            label: 'Trigger',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'on_demand',
            choices: {
                scheduled: [
                    { label: 'Scheduled', sequence: 0, language: 'en' },
                    { label: 'スケジュール', sequence: 0, language: 'ja' },
                ],
                on_demand: [
                    { label: 'On demand', sequence: 1, language: 'en' },
                    { label: 'オンデマンド', sequence: 1, language: 'ja' },
                ],
            },
            hint: 'Who or what started it.',
        }),
        ran_for: StringColumn({
            label: 'Ran for',
            readOnly: true,
            maxLength: 255,
            hint: 'Profiles that were counted, in words.',
        }),
        group_by: ChoiceColumn({
            label: 'Group by',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'none',
            choices: groupings,
            hint: 'By what positions are told besides the whole.',
        }),
        progress: IntegerColumn({
            label: 'Progress (%)',
            readOnly: true,
            default: 0,
            hint: 'Share that is done, 0 to 100 percent.',
        }),
        progress_summary: StringColumn({
            label: 'Progress summary',
            readOnly: true,
            maxLength: 1000,
            hint: 'Which step is at work.',
        }),
        data_as_of: DateTimeColumn({
            label: 'Data as of',
            readOnly: true,
            hint: 'The oldest of the complete downloads it was judged on.',
        }),
        started: DateTimeColumn({ label: 'Started', readOnly: true, hint: 'Time at which it began.' }),
        ended: DateTimeColumn({ label: 'Ended', readOnly: true, hint: 'Time at which it ended; empty while it runs.' }),
        message: StringColumn({ label: 'Message', readOnly: true, maxLength: 4000, hint: 'How it ended, in words.' }),
        next_step: StringColumn({
            label: 'Next step',
            readOnly: true,
            maxLength: 4000,
            hint: 'What to do now; empty where there is nothing.',
        }),
        run: ReferenceColumn({
            label: 'Job result',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_job_result',
            cascadeRule: 'clear',
            hint: 'Run that did the work.',
        }),
        latest: BooleanColumn({
            label: 'Latest',
            readOnly: true,
            default: false,
            hint: 'Set on the newest complete result.',
        }),
        // Where the count stands between two slices: as large as profiles, models and groups make it, never as rows do.
        place: StringColumn({
            label: 'Place',
            readOnly: true,
            maxLength: 4000000,
            hint: 'Where it goes on after a stop; read by the app only.',
        }),
        step: IntegerColumn({
            label: 'Step',
            readOnly: true,
            default: 0,
            hint: 'Steps done so far; only the owner of the newest may write.',
        }),
        stopped_by: StringColumn({
            label: 'Stop asked by',
            readOnly: true,
            maxLength: 255,
            hint: 'Person who asked it to stop.',
        }),
    },
    index: [
        { name: 'reconciliation_number', unique: true, element: 'number' },
        { name: 'reconciliation_latest', unique: false, element: ['latest', 'status'] },
        { name: 'reconciliation_run', unique: true, element: 'run' },
        { name: 'reconciliation_profile', unique: false, element: 'profile' },
        { name: 'reconciliation_ended', unique: false, element: 'ended' },
    ],
})
