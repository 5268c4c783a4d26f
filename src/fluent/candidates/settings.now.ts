// Settings of the reclaim half; the program holds the same defaults and their limits.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now.ts'

export const reclamationErrorTimeout = Property({
    $id: Now.ID['property-reclamation-error-timeout'],
    name: 'x_snc_miro_sam.reclamation_error_timeout_days',
    type: 'integer',
    value: 30,
    description:
        'How long a removal candidate may stay in Attention Required before it is closed canceled. Days, 1 or more; default 30.',
    roles: { read: [adminRole], write: [adminRole] },
})

export const judgeWithin = Property({
    $id: Now.ID['property-judge-within'],
    name: 'x_snc_miro_sam.judge_within_days',
    type: 'integer',
    value: 7,
    description:
        'Removal candidates are only judged on a complete download that is at most this old. Days, 1 or more; default 7.',
    roles: { read: [adminRole], write: [adminRole] },
})

export const approvalReminders = Property({
    $id: Now.ID['property-approval-reminders'],
    name: 'x_snc_miro_sam.approval_reminders',
    type: 'integer',
    value: 3,
    description:
        'How often whoever decides about keeping a licence is reminded, once a week. Reminders, 0 to 52; default 3.',
    roles: { read: [adminRole], write: [adminRole] },
})

export const undoDays = Property({
    $id: Now.ID['property-undo-days'],
    name: 'x_snc_miro_sam.undo_days',
    type: 'integer',
    value: 30,
    description:
        'How long after a reclamation everybody who reviews licences may undo it; later it needs the admin role. Days, 1 to 3650; default 30.',
    roles: { read: [adminRole], write: [adminRole] },
})
