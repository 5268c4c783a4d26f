// Texts of the consent e-mails and of the page they link to.
export const consentTexts = {
    'consent.used': {
        en: 'This question has been answered already. Nothing was changed now.',
        ja: 'この質問には既に回答済みです。何も変更していません。',
    },
    'consent.expired': {
        en: 'The time to answer is over. Nothing was changed now.',
        ja: '回答期限が過ぎました。何も変更していません。',
    },
    'consent.not_yours': {
        en: 'This question was put to somebody else. Sign in as the person it was sent to.',
        ja: 'この質問は別の方宛てです。宛先の方としてサインインしてください。',
    },
    'consent.unknown': {
        en: 'This link is not valid. Open it exactly as it stands in the e-mail.',
        ja: 'このリンクは無効です。メールに記載のとおりに開いてください。',
    },
    'consent.closed': {
        en: 'There is nothing to answer any more: the candidate is closed.',
        ja: '候補は完了しており、回答は不要です。',
    },
    'consent.person.question': {
        en: 'Do you still need your Miro licence ({0})?',
        ja: 'Miro ライセンス({0})は引き続き必要ですか?',
    },
    'consent.person.why': {
        en: 'Miro shows no activity of yours since {0}.',
        ja: 'Miro では {0} 以降の利用がありません。',
    },
    'consent.person.keep': {
        en: 'I want to keep it. My manager is asked to agree.',
        ja: '継続を希望します。マネージャーに承認を依頼します。',
    },
    'consent.person.release': {
        en: 'I do not need it. My Miro account is deactivated; my boards stay.',
        ja: '不要です。Miro アカウントは無効化されますが、ボードは残ります。',
    },
    'consent.person.silence': {
        en: 'Without an answer by {0} the licence is released.',
        ja: '{0} までに回答がなければライセンスは解放されます。',
    },
    'consent.approver.question': {
        en: 'Should {0} keep the Miro licence ({1})?',
        ja: '{0} さんの Miro ライセンス({1})を残しますか?',
    },
    'consent.approver.why': {
        en: '{0} asked to keep it; Miro shows no activity since {1}.',
        ja: '{0} さんが継続を希望しています。Miro では {1} 以降の利用がありません。',
    },
    'consent.approver.keep': { en: 'Yes, the licence stays.', ja: 'はい、ライセンスを残します。' },
    'consent.approver.release': {
        en: 'No, the licence goes. The Miro account is deactivated; boards stay.',
        ja: 'いいえ、回収します。Miro アカウントは無効化されますが、ボードは残ります。',
    },
    'consent.approver.due': { en: 'Please decide by {0}.', ja: '{0} までに判断してください。' },
    'consent.approver.overdue': {
        en: 'The decision was due by {0}. Until you decide, the licence stays.',
        ja: '判断の期限は {0} でした。判断があるまでライセンスは残ります。',
    },
    'consent.choose': { en: 'Your answer', ja: '回答' },
    'consent.send': { en: 'Send my answer', ja: '回答を送信' },
    'consent.thanks.released': {
        en: 'Thank you. The licence is released.',
        ja: 'ありがとうございます。ライセンスは解放されます。',
    },
    'consent.thanks.keep_wanted': {
        en: 'Thank you. {0} is asked to agree.',
        ja: 'ありがとうございます。{0} に承認を依頼します。',
    },
    'consent.thanks.keep_approved': {
        en: 'Thank you. The licence stays.',
        ja: 'ありがとうございます。ライセンスは残ります。',
    },
    'consent.thanks.keep_rejected': {
        en: 'Thank you. The licence goes.',
        ja: 'ありがとうございます。ライセンスは回収されます。',
    },
    'consent.never': { en: 'the first day', ja: '最初の日' },
    'consent.approvers': { en: 'your manager', ja: 'マネージャー' },
} as const
