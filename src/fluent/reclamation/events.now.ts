// Events of the reclaim half: the next slice of a run, and the e-mails in each language.
import '@servicenow/sdk/global'
import { Record, ScriptAction } from '@servicenow/sdk/core'
import { continueReclaimRun } from '../../server/reclamation/handlers.ts'

export const reclaimSlice = Record({
    $id: Now.ID['event-reclaim-slice'],
    table: 'sysevent_register',
    data: {
        suffix: 'reclaim.slice',
        event_name: 'x_snc_miro_sam.reclaim.slice',
        description: 'The next slice of a reclaim run or a refresh of removal candidates is due.',
        table: 'x_snc_miro_sam_job_result',
        fired_by: 'src/server/reclamation/starting.ts',
        queue: 'x_snc_miro_sam_runs',
    },
})

ScriptAction({
    $id: Now.ID['continue-reclaim-run'],
    name: 'Miro SAM - Continue reclaim run',
    eventName: 'x_snc_miro_sam.reclaim.slice',
    active: true,
    script: continueReclaimRun,
})

export const askPersonEnglish = Record({
    $id: Now.ID['event-consent-person-en'],
    table: 'sysevent_register',
    data: {
        suffix: 'consent.person.en',
        event_name: 'x_snc_miro_sam.consent.person.en',
        description: 'Asks a person, in English, whether the licence is still needed.',
        table: 'x_snc_miro_sam_consent_question',
        fired_by: 'src/server/reclamation/asking.ts',
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
        fired_by: 'src/server/reclamation/asking.ts',
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
        fired_by: 'src/server/reclamation/asking.ts',
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
        fired_by: 'src/server/reclamation/asking.ts',
    },
})
