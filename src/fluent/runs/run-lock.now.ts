// The table of which run holds a profile.
import '@servicenow/sdk/global'
import { DateTimeColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_snc_miro_sam_run_lock = Table({
    name: 'x_snc_miro_sam_run_lock',
    label: 'Run Lock',
    display: 'name',
    schema: {
        name: StringColumn({
            label: 'Name',
            readOnly: true,
            maxLength: 160,
            mandatory: true,
            hint: 'What is locked; one row for each lock.',
        }),
        profile: StringColumn({ label: 'Profile', readOnly: true, maxLength: 32, hint: 'Profile that is locked.' }),
        kind: StringColumn({ label: 'Kind', readOnly: true, maxLength: 40, hint: 'Kind of run that holds the lock.' }),
        run: StringColumn({ label: 'Run', readOnly: true, maxLength: 32, hint: 'Run that holds the lock.' }),
        heartbeat: DateTimeColumn({
            label: 'Last sign of life',
            readOnly: true,
            hint: 'Time at which the holder last wrote.',
        }),
    },
    index: [{ name: 'run_lock_name', unique: true, element: 'name' }],
})
