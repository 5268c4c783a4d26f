// The table of scheduled jobs.
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
import { kinds, states } from './kinds-and-states.now.ts'

export const x_snc_miro_sam_scheduled_job = Table({
    name: 'x_snc_miro_sam_scheduled_job',
    label: 'Scheduled Job',
    display: 'name',
    allowWebServiceAccess: true,
    schema: {
        name: StringColumn({
            label: 'Name',
            readOnly: true,
            maxLength: 200,
            mandatory: true,
            hint: 'Name of the job.',
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: kinds,
            hint: 'Kind of work the job starts.',
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'delete',
            hint: 'Profile it works on; empty: all.',
        }),
        time_of_day: StringColumn({
            label: 'Time of day',
            maxLength: 5,
            default: '03:00',
            hint: 'Time of day in 24-hour form, for example 03:00.',
        }),
        time_zone: StringColumn({
            label: 'Time zone',
            maxLength: 60,
            hint: 'Zone of the time of day, such as Europe/Berlin; empty: that of the instance.',
        }),
        every_days: IntegerColumn({
            label: 'Every (days)',
            default: 1,
            min: 1,
            max: 365,
            hint: 'Days from one run to the next, 1 for daily.',
        }),
        active: BooleanColumn({ label: 'Active', default: true, hint: 'Only active jobs start.' }),
        next_run: DateTimeColumn({ label: 'Next run', readOnly: true, hint: 'Time of the next start.' }),
        last_run: DateTimeColumn({ label: 'Last run', readOnly: true, hint: 'Time of the last start.' }),
        last_state: ChoiceColumn({
            label: 'State of the last run',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: states,
            hint: 'How the last run ended.',
        }),
    },
    index: [
        { name: 'scheduled_job_name', unique: true, element: 'name' },
        { name: 'scheduled_job_key', unique: true, element: ['profile', 'kind'] },
        { name: 'scheduled_job_due', unique: false, element: ['active', 'next_run'] },
    ],
})
