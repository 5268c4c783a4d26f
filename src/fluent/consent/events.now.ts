// Events behind the e-mails that ask people, one for each language.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

export const askPersonEnglish = Record({
    $id: Now.ID['event-consent-person-en'],
    table: 'sysevent_register',
    data: {
        suffix: 'consent.person.en',
        event_name: 'x_snc_miro_sam.consent.person.en',
        description: 'Asks a person, in English, whether the licence is still needed.',
        table: 'x_snc_miro_sam_consent_question',
        fired_by: 'src/server/consent/asking.act.ts',
    },
})

export const askPersonJapanese = Record({
    $id: Now.ID['event-consent-person-ja'],
    table: 'sysevent_register',
    data: {
        suffix: 'consent.person.ja',
        event_name: 'x_snc_miro_sam.consent.person.ja',
        description: 'Asks a person, in Japanese, whether the licence is still needed.',
        table: 'x_snc_miro_sam_consent_question',
        fired_by: 'src/server/consent/asking.act.ts',
    },
})

export const askApproverEnglish = Record({
    $id: Now.ID['event-consent-approver-en'],
    table: 'sysevent_register',
    data: {
        suffix: 'consent.approver.en',
        event_name: 'x_snc_miro_sam.consent.approver.en',
        description: 'Asks a manager or group, in English, whether a licence may be kept.',
        table: 'x_snc_miro_sam_consent_question',
        fired_by: 'src/server/consent/asking.act.ts',
    },
})

export const askApproverJapanese = Record({
    $id: Now.ID['event-consent-approver-ja'],
    table: 'sysevent_register',
    data: {
        suffix: 'consent.approver.ja',
        event_name: 'x_snc_miro_sam.consent.approver.ja',
        description: 'Asks a manager or group, in Japanese, whether a licence may be kept.',
        table: 'x_snc_miro_sam_consent_question',
        fired_by: 'src/server/consent/asking.act.ts',
    },
})

export const askPersonGerman = Record({
    $id: Now.ID['event-consent-person-de'],
    table: 'sysevent_register',
    data: {
        suffix: 'consent.person.de',
        event_name: 'x_snc_miro_sam.consent.person.de',
        description: 'Asks a person, in German, whether the licence is still needed.',
        table: 'x_snc_miro_sam_consent_question',
        fired_by: 'src/server/consent/asking.act.ts',
    },
})

export const askApproverGerman = Record({
    $id: Now.ID['event-consent-approver-de'],
    table: 'sysevent_register',
    data: {
        suffix: 'consent.approver.de',
        event_name: 'x_snc_miro_sam.consent.approver.de',
        description: 'Asks a manager or group, in German, whether a licence may be kept.',
        table: 'x_snc_miro_sam_consent_question',
        fired_by: 'src/server/consent/asking.act.ts',
    },
})
