// Settings of the connections to Miro.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from '../security/roles.now.ts'

export const httpTimeoutMilliseconds = Property({
    $id: Now.ID['property-http-timeout-ms'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.http_timeout_ms',
    type: 'integer',
    value: 30000,
    description:
        'How long a request to Miro may take before it counts as failed. Milliseconds, 1000 to 60000; default 30000.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const extraHosts = Property({
    $id: Now.ID['property-extra-hosts'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.extra_hosts',
    type: 'string',
    value: '',
    description:
        'Hosts outside miro.com that may be called too, for a proxy or a regional address. Host names separated by commas; default empty: Miro only. Only an administrator can change it.',
    roles: { read: [userRole], write: ['admin'] },
})
