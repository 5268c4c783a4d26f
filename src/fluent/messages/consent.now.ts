// Texts of 'consent', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-consent.used-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.used',
        language: 'en',
        message: 'This question has been answered already. Nothing was changed now.',
    },
})

Record({
    $id: Now.ID['message-consent.used-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.used',
        language: 'ja',
        message: 'この質問には既に回答済みです。何も変更していません。',
    },
})

Record({
    $id: Now.ID['message-consent.expired-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.expired',
        language: 'en',
        message: 'The time to answer is over. Nothing was changed now.',
    },
})

Record({
    $id: Now.ID['message-consent.expired-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.expired',
        language: 'ja',
        message: '回答期限が過ぎました。何も変更していません。',
    },
})

Record({
    $id: Now.ID['message-consent.not_yours-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.not_yours',
        language: 'en',
        message: 'This question was put to somebody else. Sign in as the person it was sent to.',
    },
})

Record({
    $id: Now.ID['message-consent.not_yours-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.not_yours',
        language: 'ja',
        message: 'この質問は別の方宛てです。宛先の方としてサインインしてください。',
    },
})

Record({
    $id: Now.ID['message-consent.unknown-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.unknown',
        language: 'en',
        message: 'This link is not valid. Open it exactly as it stands in the e-mail.',
    },
})

Record({
    $id: Now.ID['message-consent.unknown-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.unknown',
        language: 'ja',
        message: 'このリンクは無効です。メールに記載のとおりに開いてください。',
    },
})

Record({
    $id: Now.ID['message-consent.closed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.closed',
        language: 'en',
        message: 'There is nothing to answer any more: the candidate is closed.',
    },
})

Record({
    $id: Now.ID['message-consent.closed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.closed',
        language: 'ja',
        message: '候補は完了しており、回答は不要です。',
    },
})

Record({
    $id: Now.ID['message-consent.void-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.void',
        language: 'en',
        message: 'This question no longer applies: the licence belongs to somebody else by now, or the question was put anew. Nothing was changed now.',
    },
})

Record({
    $id: Now.ID['message-consent.void-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.void',
        language: 'ja',
        message: 'この質問は無効になりました。ライセンスの利用者が変わったか、質問があらためて送られています。何も変更していません。',
    },
})

Record({
    $id: Now.ID['message-consent.not_deciding-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.not_deciding',
        language: 'en',
        message: 'You no longer decide about this licence. Nothing was changed now.',
    },
})

Record({
    $id: Now.ID['message-consent.not_deciding-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.not_deciding',
        language: 'ja',
        message: 'このライセンスについて判断するのは、もうあなたではありません。何も変更していません。',
    },
})

Record({
    $id: Now.ID['message-consent.person.boards-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.boards',
        language: 'en',
        message: 'Your boards stay yours, stay usable for the people you share them with, and come back to you when your account is activated again.',
    },
})

Record({
    $id: Now.ID['message-consent.person.boards-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.boards',
        language: 'ja',
        message: 'ボードはあなたのものとして残り、共有相手は引き続き利用でき、アカウントの再有効化で元に戻ります。',
    },
})

Record({
    $id: Now.ID['message-consent.approver.boards-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.boards',
        language: 'en',
        message: 'Boards stay with the person, stay usable for collaborators and come back on reactivation.',
    },
})

Record({
    $id: Now.ID['message-consent.approver.boards-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.boards',
        language: 'ja',
        message: 'ボードは本人のものとして残り、共同作業者は引き続き利用でき、再有効化で元に戻ります。',
    },
})

Record({
    $id: Now.ID['message-consent.contact-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.contact',
        language: 'en',
        message: 'Questions? Ask {0}.',
    },
})

Record({
    $id: Now.ID['message-consent.contact-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.contact',
        language: 'ja',
        message: 'お問い合わせ先: {0}',
    },
})

Record({
    $id: Now.ID['message-consent.comment-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.comment',
        language: 'en',
        message: 'Comment (optional)',
    },
})

Record({
    $id: Now.ID['message-consent.comment-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.comment',
        language: 'ja',
        message: 'コメント(任意)',
    },
})

Record({
    $id: Now.ID['message-consent.person.question-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.question',
        language: 'en',
        message: 'Do you still need your Miro licence ({0})?',
    },
})

Record({
    $id: Now.ID['message-consent.person.question-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.question',
        language: 'ja',
        message: 'Miro ライセンス({0})は引き続き必要ですか?',
    },
})

Record({
    $id: Now.ID['message-consent.person.why-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.why',
        language: 'en',
        message: 'Miro shows no activity of yours since {0}.',
    },
})

Record({
    $id: Now.ID['message-consent.person.why-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.why',
        language: 'ja',
        message: 'Miro では {0} 以降の利用がありません。',
    },
})

Record({
    $id: Now.ID['message-consent.person.keep-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.keep',
        language: 'en',
        message: 'Keep it. Your manager is asked to agree.',
    },
})

Record({
    $id: Now.ID['message-consent.person.keep-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.keep',
        language: 'ja',
        message: '継続を希望します。マネージャーに承認を依頼します。',
    },
})

Record({
    $id: Now.ID['message-consent.person.release-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.release',
        language: 'en',
        message: 'Release it. Your Miro account is deactivated; your boards stay.',
    },
})

Record({
    $id: Now.ID['message-consent.person.release-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.release',
        language: 'ja',
        message: '不要です。Miro アカウントは無効化されますが、ボードは残ります。',
    },
})

Record({
    $id: Now.ID['message-consent.person.silence-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.silence',
        language: 'en',
        message: 'Without an answer by {0} the licence is released.',
    },
})

Record({
    $id: Now.ID['message-consent.person.silence-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.person.silence',
        language: 'ja',
        message: '{0} までに回答がなければライセンスは解放されます。',
    },
})

Record({
    $id: Now.ID['message-consent.approver.question-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.question',
        language: 'en',
        message: 'Should {0} keep the Miro licence ({1})?',
    },
})

Record({
    $id: Now.ID['message-consent.approver.question-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.question',
        language: 'ja',
        message: '{0} さんの Miro ライセンス({1})を残しますか?',
    },
})

Record({
    $id: Now.ID['message-consent.approver.why-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.why',
        language: 'en',
        message: '{0} asked to keep it; Miro shows no activity since {1}.',
    },
})

Record({
    $id: Now.ID['message-consent.approver.why-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.why',
        language: 'ja',
        message: '{0} さんが継続を希望しています。Miro では {1} 以降の利用がありません。',
    },
})

Record({
    $id: Now.ID['message-consent.approver.keep-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.keep',
        language: 'en',
        message: 'Yes, the licence stays.',
    },
})

Record({
    $id: Now.ID['message-consent.approver.keep-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.keep',
        language: 'ja',
        message: 'はい、ライセンスを残します。',
    },
})

Record({
    $id: Now.ID['message-consent.approver.release-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.release',
        language: 'en',
        message: 'No, the licence goes. The Miro account is deactivated; boards stay.',
    },
})

Record({
    $id: Now.ID['message-consent.approver.release-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.release',
        language: 'ja',
        message: 'いいえ、回収します。Miro アカウントは無効化されますが、ボードは残ります。',
    },
})

Record({
    $id: Now.ID['message-consent.approver.due-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.due',
        language: 'en',
        message: 'Please decide by {0}.',
    },
})

Record({
    $id: Now.ID['message-consent.approver.due-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.due',
        language: 'ja',
        message: '{0} までに判断してください。',
    },
})

Record({
    $id: Now.ID['message-consent.approver.overdue-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.overdue',
        language: 'en',
        message: 'The decision was due by {0}. Until you decide, the licence stays.',
    },
})

Record({
    $id: Now.ID['message-consent.approver.overdue-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approver.overdue',
        language: 'ja',
        message: '判断の期限は {0} でした。判断があるまでライセンスは残ります。',
    },
})

Record({
    $id: Now.ID['message-consent.choose-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.choose',
        language: 'en',
        message: 'Your answer',
    },
})

Record({
    $id: Now.ID['message-consent.choose-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.choose',
        language: 'ja',
        message: '回答',
    },
})

Record({
    $id: Now.ID['message-consent.send-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.send',
        language: 'en',
        message: 'Send my answer',
    },
})

Record({
    $id: Now.ID['message-consent.send-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.send',
        language: 'ja',
        message: '回答を送信',
    },
})

Record({
    $id: Now.ID['message-consent.thanks.released-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.thanks.released',
        language: 'en',
        message: 'Thank you. The licence is released.',
    },
})

Record({
    $id: Now.ID['message-consent.thanks.released-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.thanks.released',
        language: 'ja',
        message: 'ありがとうございます。ライセンスは解放されます。',
    },
})

Record({
    $id: Now.ID['message-consent.thanks.keep_wanted-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.thanks.keep_wanted',
        language: 'en',
        message: 'Thank you. {0} is asked to agree.',
    },
})

Record({
    $id: Now.ID['message-consent.thanks.keep_wanted-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.thanks.keep_wanted',
        language: 'ja',
        message: 'ありがとうございます。{0} に承認を依頼します。',
    },
})

Record({
    $id: Now.ID['message-consent.thanks.keep_approved-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.thanks.keep_approved',
        language: 'en',
        message: 'Thank you. The licence stays.',
    },
})

Record({
    $id: Now.ID['message-consent.thanks.keep_approved-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.thanks.keep_approved',
        language: 'ja',
        message: 'ありがとうございます。ライセンスは残ります。',
    },
})

Record({
    $id: Now.ID['message-consent.thanks.keep_rejected-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.thanks.keep_rejected',
        language: 'en',
        message: 'Thank you. The licence goes.',
    },
})

Record({
    $id: Now.ID['message-consent.thanks.keep_rejected-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.thanks.keep_rejected',
        language: 'ja',
        message: 'ありがとうございます。ライセンスは回収されます。',
    },
})

Record({
    $id: Now.ID['message-consent.never-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.never',
        language: 'en',
        message: 'the first day',
    },
})

Record({
    $id: Now.ID['message-consent.never-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.never',
        language: 'ja',
        message: '最初の日',
    },
})

Record({
    $id: Now.ID['message-consent.approvers-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approvers',
        language: 'en',
        message: 'your manager',
    },
})

Record({
    $id: Now.ID['message-consent.approvers-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.consent.approvers',
        language: 'ja',
        message: 'マネージャー',
    },
})
