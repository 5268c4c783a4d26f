// The e-mails that ask about a licence, in the language of their reader, each with two links that decide nothing by themselves.
import '@servicenow/sdk/global'
import { EmailNotification, Record } from '@servicenow/sdk/core'

export const consentLinks = Record({
    $id: Now.ID['mail-script-consent-links'],
    table: 'sys_script_email',
    data: {
        name: 'x_snc_miro_sam_consent_links',
        new_lines_to_html: false,
        script: Now.include('./consent-links.js'),
    },
})

export const consentDue = Record({
    $id: Now.ID['mail-script-consent-due'],
    table: 'sys_script_email',
    data: {
        name: 'x_snc_miro_sam_consent_due',
        new_lines_to_html: false,
        script: Now.include('./consent-due.js'),
    },
})

export const consentDays = Record({
    $id: Now.ID['mail-script-consent-days'],
    table: 'sys_script_email',
    data: {
        name: 'x_snc_miro_sam_consent_days',
        new_lines_to_html: false,
        script: Now.include('./consent-days.js'),
    },
})

EmailNotification({
    $id: Now.ID['mail-consent-person-en'],
    table: 'x_snc_miro_sam_consent_question',
    name: 'Miro SAM - Do you still need your Miro licence?',
    description: 'Asks the person before a licence is taken back; silence releases it.',
    active: true,
    mandatory: true,
    triggerConditions: { generationType: 'event', eventName: 'x_snc_miro_sam.consent.person.en' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Do you still need your Miro licence?',
        messageHtml: `<p>Hello \${user.name},</p>
<p>Your Miro licence (\${candidate.software_model}) has not been used for \${mail_script:x_snc_miro_sam_consent_days} days.</p>
<p>Please tell us by \${mail_script:x_snc_miro_sam_consent_due}. Without an answer the licence is released: your Miro account is deactivated. Your boards stay and come back when the account is activated again.</p>
\${mail_script:x_snc_miro_sam_consent_links}
<p>A link only opens a page; you decide there. Sign in as yourself.</p>`,
        omitWatermark: true,
    },
})

EmailNotification({
    $id: Now.ID['mail-consent-person-ja'],
    table: 'x_snc_miro_sam_consent_question',
    name: 'Miro SAM - Do you still need your Miro licence? (Japanese)',
    description: 'Asks the person before a licence is taken back; silence releases it.',
    active: true,
    mandatory: true,
    triggerConditions: { generationType: 'event', eventName: 'x_snc_miro_sam.consent.person.ja' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Miro ライセンスは引き続き必要ですか?',
        messageHtml: `<p>\${user.name} 様</p>
<p>お使いの Miro ライセンス(\${candidate.software_model})は \${mail_script:x_snc_miro_sam_consent_days} 日間利用されていません。</p>
<p>\${mail_script:x_snc_miro_sam_consent_due} までにご回答ください。回答がない場合、ライセンスは解放され、Miro アカウントは無効化されます。ボードは残り、アカウントの再有効化で元に戻ります。</p>
\${mail_script:x_snc_miro_sam_consent_links}
<p>リンクはページを開くだけです。回答はそのページで行います。ご本人としてサインインしてください。</p>`,
        omitWatermark: true,
    },
})

EmailNotification({
    $id: Now.ID['mail-consent-approver-en'],
    table: 'x_snc_miro_sam_consent_question',
    name: 'Miro SAM - May this Miro licence be kept?',
    description: 'Asks the manager, or the assignment group, when a person wants to keep an idle licence.',
    active: true,
    mandatory: true,
    triggerConditions: { generationType: 'event', eventName: 'x_snc_miro_sam.consent.approver.en' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Should \${candidate.person} keep the Miro licence?',
        messageHtml: `<p>Hello \${user.name},</p>
<p>\${candidate.person} wants to keep the Miro licence (\${candidate.software_model}), which has not been used for \${mail_script:x_snc_miro_sam_consent_days} days.</p>
<p>Please decide by \${mail_script:x_snc_miro_sam_consent_due}. Until you do, the licence stays.</p>
\${mail_script:x_snc_miro_sam_consent_links}
<p>A link only opens a page; you decide there. Sign in as yourself.</p>`,
        omitWatermark: true,
    },
})

EmailNotification({
    $id: Now.ID['mail-consent-approver-ja'],
    table: 'x_snc_miro_sam_consent_question',
    name: 'Miro SAM - May this Miro licence be kept? (Japanese)',
    description: 'Asks the manager, or the assignment group, when a person wants to keep an idle licence.',
    active: true,
    mandatory: true,
    triggerConditions: { generationType: 'event', eventName: 'x_snc_miro_sam.consent.approver.ja' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: '\${candidate.person} さんの Miro ライセンスを残しますか?',
        messageHtml: `<p>\${user.name} 様</p>
<p>\${candidate.person} さんが Miro ライセンス(\${candidate.software_model})の継続を希望しています。このライセンスは \${mail_script:x_snc_miro_sam_consent_days} 日間利用されていません。</p>
<p>\${mail_script:x_snc_miro_sam_consent_due} までに判断してください。判断があるまでライセンスは残ります。</p>
\${mail_script:x_snc_miro_sam_consent_links}
<p>リンクはページを開くだけです。判断はそのページで行います。ご本人としてサインインしてください。</p>`,
        omitWatermark: true,
    },
})

EmailNotification({
    $id: Now.ID['mail-consent-person-de'],
    table: 'x_snc_miro_sam_consent_question',
    name: 'Miro SAM - Do you still need your Miro licence? (German)',
    description: 'Asks the person before a licence is taken back; silence releases it.',
    active: true,
    mandatory: true,
    triggerConditions: { generationType: 'event', eventName: 'x_snc_miro_sam.consent.person.de' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Brauchen Sie Ihre Miro-Lizenz noch?',
        messageHtml: `<p>Guten Tag \${user.name},</p>
<p>Ihre Miro-Lizenz (\${candidate.software_model}) wurde seit \${mail_script:x_snc_miro_sam_consent_days} Tagen nicht genutzt.</p>
<p>Bitte antworten Sie bis \${mail_script:x_snc_miro_sam_consent_due}. Ohne Antwort wird die Lizenz freigegeben: Ihr Miro-Konto wird deaktiviert. Ihre Boards bleiben und kommen zurück, wenn das Konto wieder aktiviert wird.</p>
\${mail_script:x_snc_miro_sam_consent_links}
<p>Ein Link öffnet nur eine Seite; Sie entscheiden dort. Melden Sie sich mit Ihrem eigenen Konto an.</p>`,
        omitWatermark: true,
    },
})

EmailNotification({
    $id: Now.ID['mail-consent-approver-de'],
    table: 'x_snc_miro_sam_consent_question',
    name: 'Miro SAM - May this Miro licence be kept? (German)',
    description: 'Asks the manager, or the assignment group, when a person wants to keep an idle licence.',
    active: true,
    mandatory: true,
    triggerConditions: { generationType: 'event', eventName: 'x_snc_miro_sam.consent.approver.de' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Soll \${candidate.person} die Miro-Lizenz behalten?',
        messageHtml: `<p>Guten Tag \${user.name},</p>
<p>\${candidate.person} möchte die Miro-Lizenz (\${candidate.software_model}) behalten, die seit \${mail_script:x_snc_miro_sam_consent_days} Tagen nicht genutzt wurde.</p>
<p>Bitte entscheiden Sie bis \${mail_script:x_snc_miro_sam_consent_due}. Solange Sie nicht entscheiden, bleibt die Lizenz.</p>
\${mail_script:x_snc_miro_sam_consent_links}
<p>Ein Link öffnet nur eine Seite; Sie entscheiden dort. Melden Sie sich mit Ihrem eigenen Konto an.</p>`,
        omitWatermark: true,
    },
})
