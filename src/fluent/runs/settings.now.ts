// Settings of runs: how long a slice works, when a run is taken over or gives up, how long results stay.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from '../security/roles.now.ts'

export const sliceSeconds = Property({
    $id: Now.ID['property-slice-seconds'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.slice_seconds',
    type: 'integer',
    value: 45,
    description:
        'Seconds a part of a download works before it hands over to the event queue. Seconds, 0 to 240; default 45.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const slicePages = Property({
    $id: Now.ID['property-slice-pages'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.slice_pages',
    type: 'integer',
    value: 200,
    description:
        'How much a part of a download reads at most before it hands over. Pages of 100 members, 1 to 10000; default 200.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const staleRunMinutes = Property({
    $id: Now.ID['property-stale-run-minutes'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.stale_run_minutes',
    type: 'integer',
    value: 15,
    description:
        'Without a sign of life for longer than this, a run is taken over by another worker. Minutes, 1 to 1440; default 15.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const maxPauses = Property({
    $id: Now.ID['property-max-pauses'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.max_pauses',
    type: 'integer',
    value: 20,
    description:
        'Pauses in a row, because Miro limits or does not answer, before a download gives up. Pauses, 1 to 1000; default 20.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const keepResultsDays = Property({
    $id: Now.ID['property-keep-results-days'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.keep_results_days',
    type: 'integer',
    value: 365,
    description: 'How long job results are kept. Days, 7 to 3650; default 365.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})
