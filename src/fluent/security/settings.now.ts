// The app's settings, with who may read and change them.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from './roles.now.ts'

export const sliceSeconds = Property({
    $id: Now.ID['property-slice-seconds'],
    name: 'x_snc_miro_sam.slice_seconds',
    type: 'integer',
    value: 45,
    description:
        'Seconds a part of a download works before it hands over to the event queue. Seconds, 0 to 240; default 45.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const slicePages = Property({
    $id: Now.ID['property-slice-pages'],
    name: 'x_snc_miro_sam.slice_pages',
    type: 'integer',
    value: 200,
    description:
        'How much a part of a download reads at most before it hands over. Pages of 100 members, 1 to 10000; default 200.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const removalCeilingPercent = Property({
    $id: Now.ID['property-removal-ceiling-percent'],
    name: 'x_snc_miro_sam.removal_ceiling_percent',
    type: 'integer',
    value: 20,
    description:
        'A download that would remove more than this share of the subscriptions of a profile stops and asks. Percent, 0 to 100; default 20.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const removalFloor = Property({
    $id: Now.ID['property-removal-floor'],
    name: 'x_snc_miro_sam.removal_floor',
    type: 'integer',
    value: 10,
    description: 'Up to this many removals never ask, whatever their share. Subscriptions, 0 to 1000000; default 10.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const confirmMissing = Property({
    $id: Now.ID['property-confirm-missing'],
    name: 'x_snc_miro_sam.confirm_missing',
    type: 'integer',
    value: 100,
    description:
        'Missing people whom a download asks Miro for one by one before anybody is removed. People, 0 to 100; default 100.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const backwardsActivityCeiling = Property({
    $id: Now.ID['property-backwards-activity-ceiling'],
    name: 'x_snc_miro_sam.backwards_activity_ceiling',
    type: 'integer',
    value: 5,
    description:
        'Members whose last activity may go backwards in one download; with more the download halts and asks. The later date always counts. Members, 0 to 1000000; default 5.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const consentContact = Property({
    $id: Now.ID['property-consent-contact'],
    name: 'x_snc_miro_sam.consent_contact',
    type: 'string',
    value: '',
    description:
        'Whom people who are asked about a licence may ask: a name, an address or a web address. Empty: the assignment group of the rule.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const staleRunMinutes = Property({
    $id: Now.ID['property-stale-run-minutes'],
    name: 'x_snc_miro_sam.stale_run_minutes',
    type: 'integer',
    value: 15,
    description:
        'Without a sign of life for longer than this, a run is taken over by another worker. Minutes, 1 to 1440; default 15.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const httpTimeoutMilliseconds = Property({
    $id: Now.ID['property-http-timeout-ms'],
    name: 'x_snc_miro_sam.http_timeout_ms',
    type: 'integer',
    value: 30000,
    description:
        'How long a request to Miro may take before it counts as failed. Milliseconds, 1000 to 60000; default 30000.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const maxPauses = Property({
    $id: Now.ID['property-max-pauses'],
    name: 'x_snc_miro_sam.max_pauses',
    type: 'integer',
    value: 20,
    description:
        'Pauses in a row, because Miro limits or does not answer, before a download gives up. Pauses, 1 to 1000; default 20.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const keepResultsDays = Property({
    $id: Now.ID['property-keep-results-days'],
    name: 'x_snc_miro_sam.keep_results_days',
    type: 'integer',
    value: 365,
    description: 'How long job results are kept. Days, 7 to 3650; default 365.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const extraHosts = Property({
    $id: Now.ID['property-extra-hosts'],
    name: 'x_snc_miro_sam.extra_hosts',
    type: 'string',
    value: '',
    description:
        'Hosts outside miro.com that may be called too, for a proxy or a regional address. Host names separated by commas; default empty: Miro only. Only an administrator can change it.',
    roles: { read: [userRole], write: ['admin'] },
})
