// Settings of questions to people.
import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from '../security/roles.now.ts'

export const approvalReminders = Property({
    $id: Now.ID['property-approval-reminders'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.approval_reminders',
    type: 'integer',
    value: 3,
    description:
        'How often whoever decides about keeping a licence is reminded, once a week. Reminders, 0 to 52; default 3.',
    roles: { read: [adminRole], write: [adminRole] },
})

export const consentPage = Property({
    $id: Now.ID['property-consent-page'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.consent_page',
    type: 'string',
    value: 'auto',
    description:
        'Where the links of e-mails lead: portal or page for everybody; auto: the portal for people without a role, the page for others. auto, portal or page; default auto.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const consentPortal = Property({
    $id: Now.ID['property-consent-portal'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.consent_portal',
    type: 'string',
    value: 'sp',
    description: 'The portal people without a role use, by its URL suffix, such as sp or esc. Text; default sp.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})

export const consentContact = Property({
    $id: Now.ID['property-consent-contact'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.consent_contact',
    type: 'string',
    value: '',
    description:
        'Whom people who are asked about a licence may ask: a name, an address or a web address; the assignment group of the rule where it is empty. Text; default empty.',
    roles: { read: [userRole], write: [adminRole, integratorRole] },
})
