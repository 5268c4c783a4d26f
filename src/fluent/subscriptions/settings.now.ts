// Settings of downloads: how many removals ask first.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from '../security/roles.now.ts'

export const removalCeilingPercent = Property({
    $id: Now.ID['property-removal-ceiling-percent'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.removal_ceiling_percent',
    type: 'integer',
    value: 20,
    description:
        'A download that would remove more than this share of the subscriptions of a profile stops and asks. Percent, 0 to 100; default 20.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const removalFloor = Property({
    $id: Now.ID['property-removal-floor'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.removal_floor',
    type: 'integer',
    value: 10,
    description: 'Up to this many removals never ask, whatever their share. Subscriptions, 0 to 1000000; default 10.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const confirmMissing = Property({
    $id: Now.ID['property-confirm-missing'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.confirm_missing',
    type: 'integer',
    value: 100,
    description:
        'Missing people whom a download asks Miro for one by one before anybody is removed. People, 0 to 100; default 100.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const backwardsActivityCeiling = Property({
    $id: Now.ID['property-backwards-activity-ceiling'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.backwards_activity_ceiling',
    type: 'integer',
    value: 5,
    description:
        'Members whose last activity may go backwards in one download; with more the download halts and asks. The later date always counts. Members, 0 to 1000000; default 5.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})
