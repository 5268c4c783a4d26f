// Settings of judging and of candidates that need attention.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now.ts'

export const reclamationErrorTimeout = Property({
    $id: Now.ID['property-reclamation-error-timeout'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.reclamation_error_timeout_days',
    type: 'integer',
    value: 30,
    description:
        'How long a removal candidate may stay in Attention Required before it is closed canceled. Days, 1 or more; default 30.',
    roles: { read: [adminRole], write: [adminRole] },
})

export const judgeWithin = Property({
    $id: Now.ID['property-judge-within'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.judge_within_days',
    type: 'integer',
    value: 7,
    description:
        'Removal candidates are only judged on a complete download that is at most this old. Days, 1 or more; default 7.',
    roles: { read: [adminRole], write: [adminRole] },
})
