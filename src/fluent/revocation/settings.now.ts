// Settings of taking licences back and giving them back.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now.ts'

export const undoDays = Property({
    $id: Now.ID['property-undo-days'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.undo_days',
    type: 'integer',
    value: 30,
    description:
        'How long after a reclamation everybody who reviews licences may undo it; later it needs the admin role. Days, 1 to 3650; default 30.',
    roles: { read: [adminRole], write: [adminRole] },
})

export const allowedSubflows = Property({
    $id: Now.ID['property-allowed-subflows'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.allowed_subflows',
    type: 'string',
    value: '',
    description:
        "Subflows of your own that integration profiles may use, as scope.internal_name, separated by commas. This app's are always allowed. Only administrators of the platform may change this; default empty.",
    roles: { read: [adminRole], write: ['admin'] },
})
