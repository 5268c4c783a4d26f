// The app's settings, with who may read and change them.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from './roles.now.ts'

Property({
    $id: Now.ID['property-slice-seconds'],
    name: 'x_snc_miro_sam.slice_seconds',
    type: 'integer',
    value: 45,
    description: 'Seconds a slice of a download works before it hands over to the event queue (0 to 240).',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

Property({
    $id: Now.ID['property-slice-pages'],
    name: 'x_snc_miro_sam.slice_pages',
    type: 'integer',
    value: 200,
    description: 'Pages of 100 members a slice reads at most.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

Property({
    $id: Now.ID['property-removal-ceiling-percent'],
    name: 'x_snc_miro_sam.removal_ceiling_percent',
    type: 'integer',
    value: 20,
    description: 'A download that would remove more than this share of the subscriptions of a profile stops and asks.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

Property({
    $id: Now.ID['property-removal-floor'],
    name: 'x_snc_miro_sam.removal_floor',
    type: 'integer',
    value: 10,
    description: 'Up to this many removals never ask, whatever their share.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

Property({
    $id: Now.ID['property-stale-run-minutes'],
    name: 'x_snc_miro_sam.stale_run_minutes',
    type: 'integer',
    value: 15,
    description: 'Minutes without a sign of life after which another worker takes a run over.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

Property({
    $id: Now.ID['property-http-timeout-ms'],
    name: 'x_snc_miro_sam.http_timeout_ms',
    type: 'integer',
    value: 30000,
    description: 'Milliseconds a request to Miro may take (1000 to 60000).',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

Property({
    $id: Now.ID['property-max-pauses'],
    name: 'x_snc_miro_sam.max_pauses',
    type: 'integer',
    value: 20,
    description: 'Pauses in a row, because Miro limits or does not answer, before a download gives up.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

Property({
    $id: Now.ID['property-keep-results-days'],
    name: 'x_snc_miro_sam.keep_results_days',
    type: 'integer',
    value: 365,
    description: 'Days job results are kept.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

Property({
    $id: Now.ID['property-extra-hosts'],
    name: 'x_snc_miro_sam.extra_hosts',
    type: 'string',
    value: '',
    description:
        'Hosts outside miro.com that may be called too, comma-separated. Empty: Miro only. For a proxy or a regional address.',
    roles: { read: [userRole], write: ['admin'] },
})
