// Texts of 'journal', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-journal.created-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.created',
        language: 'en',
        message: 'Created by rule {0}: idle for {1} days (threshold {2} days).',
    },
})

Record({
    $id: Now.ID['message-journal.created-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.created',
        language: 'ja',
        message: 'ルール {0} により作成: {1} 日間未利用(しきい値 {2} 日)。',
    },
})

Record({
    $id: Now.ID['message-journal.created_by_hand-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.created_by_hand',
        language: 'en',
        message: 'Created by {0} under rule {1}.',
    },
})

Record({
    $id: Now.ID['message-journal.created_by_hand-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.created_by_hand',
        language: 'ja',
        message: '{0} がルール {1} のもとで作成しました。',
    },
})

Record({
    $id: Now.ID['message-journal.successor-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.successor',
        language: 'en',
        message: 'Follows {0}, whose outcome at Miro was not known.',
    },
})

Record({
    $id: Now.ID['message-journal.successor-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.successor',
        language: 'ja',
        message: 'Miro での結果が不明だった {0} を引き継ぎます。',
    },
})

Record({
    $id: Now.ID['message-journal.mended-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.mended',
        language: 'en',
        message: 'What was missing is there now; ready again.',
    },
})

Record({
    $id: Now.ID['message-journal.mended-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.mended',
        language: 'ja',
        message: '不足していたものが揃い、再び準備完了になりました。',
    },
})

Record({
    $id: Now.ID['message-journal.retried-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.retried',
        language: 'en',
        message: '{0} asked for another attempt.',
    },
})

Record({
    $id: Now.ID['message-journal.retried-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.retried',
        language: 'ja',
        message: '{0} が再試行を指示しました。',
    },
})

Record({
    $id: Now.ID['message-journal.asked-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.asked',
        language: 'en',
        message: '{0} was asked by e-mail; silence until {1} releases the licence.',
    },
})

Record({
    $id: Now.ID['message-journal.asked-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.asked',
        language: 'ja',
        message: '{0} にメールで確認しました。{1} まで回答がなければライセンスを解放します。',
    },
})

Record({
    $id: Now.ID['message-journal.taken-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.taken',
        language: 'en',
        message: 'Started by {0}.',
    },
})

Record({
    $id: Now.ID['message-journal.taken-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.taken',
        language: 'ja',
        message: '{0} が回収を開始しました。',
    },
})

Record({
    $id: Now.ID['message-journal.released-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.released',
        language: 'en',
        message: '{0} released the licence.',
    },
})

Record({
    $id: Now.ID['message-journal.released-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.released',
        language: 'ja',
        message: '{0} がライセンスを手放しました。',
    },
})

Record({
    $id: Now.ID['message-journal.silence-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.silence',
        language: 'en',
        message: 'No answer by {0}: the licence counts as released.',
    },
})

Record({
    $id: Now.ID['message-journal.silence-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.silence',
        language: 'ja',
        message: '{0} まで回答がないため、解放されたものとみなします。',
    },
})

Record({
    $id: Now.ID['message-journal.keep_wanted-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.keep_wanted',
        language: 'en',
        message: '{0} wants to keep the licence.',
    },
})

Record({
    $id: Now.ID['message-journal.keep_wanted-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.keep_wanted',
        language: 'ja',
        message: '{0} はライセンスの継続を希望しています。',
    },
})

Record({
    $id: Now.ID['message-journal.approval_asked-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.approval_asked',
        language: 'en',
        message: '{0} was asked to decide by {1}.',
    },
})

Record({
    $id: Now.ID['message-journal.approval_asked-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.approval_asked',
        language: 'ja',
        message: '{0} に {1} までの判断を依頼しました。',
    },
})

Record({
    $id: Now.ID['message-journal.approval_nobody-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.approval_nobody',
        language: 'en',
        message: 'There is neither a manager nor an assignment group to decide.',
    },
})

Record({
    $id: Now.ID['message-journal.approval_nobody-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.approval_nobody',
        language: 'ja',
        message: '判断できるマネージャーも割り当てグループもありません。',
    },
})

Record({
    $id: Now.ID['message-journal.undecided-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.undecided',
        language: 'en',
        message: 'Nobody has decided whether {0} keeps the licence; {1} reminders were sent, no further one follows.',
    },
})

Record({
    $id: Now.ID['message-journal.undecided-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.undecided',
        language: 'ja',
        message:
            '{0} さんがライセンスを保持するかどうか、まだ決定されていません。リマインダーを {1} 回送信しました。これ以上は送信しません。',
    },
})

Record({
    $id: Now.ID['message-journal.reminded-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.reminded',
        language: 'en',
        message: '{0} was reminded; the decision was due on {1}.',
    },
})

Record({
    $id: Now.ID['message-journal.reminded-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.reminded',
        language: 'ja',
        message: '{0} に再度依頼しました。判断の期限は {1} でした。',
    },
})

Record({
    $id: Now.ID['message-journal.keep_approved-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.keep_approved',
        language: 'en',
        message: '{0} decided that the licence stays.',
    },
})

Record({
    $id: Now.ID['message-journal.keep_approved-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.keep_approved',
        language: 'ja',
        message: '{0} がライセンスの継続を承認しました。',
    },
})

Record({
    $id: Now.ID['message-journal.keep_rejected-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.keep_rejected',
        language: 'en',
        message: '{0} decided that the licence goes.',
    },
})

Record({
    $id: Now.ID['message-journal.keep_rejected-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.keep_rejected',
        language: 'ja',
        message: '{0} がライセンスの回収を決定しました。',
    },
})

Record({
    $id: Now.ID['message-journal.intent-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.intent',
        language: 'en',
        message: 'Deactivation at Miro starts: rule {0}, reason: idle for {1} days, started by {2}.',
    },
})

Record({
    $id: Now.ID['message-journal.intent-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.intent',
        language: 'ja',
        message: 'Miro での無効化を開始: ルール {0}、理由: {1} 日間未利用、実行者 {2}。',
    },
})

Record({
    $id: Now.ID['message-journal.verified-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.verified',
        language: 'en',
        message:
            'Miro shows the person as deactivated. Saving: {0} per year, effective at the next review of your Miro licences.',
    },
})

Record({
    $id: Now.ID['message-journal.verified-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.verified',
        language: 'ja',
        message:
            'Miro でユーザーが無効化されたことを確認しました。節約額: 年間 {0}(次回の Miro ライセンス見直し時から)。',
    },
})

Record({
    $id: Now.ID['message-journal.verified.no_price-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.verified.no_price',
        language: 'en',
        message: 'Miro shows the person as deactivated. The saving is not known, because the rule names no price.',
    },
})

Record({
    $id: Now.ID['message-journal.verified.no_price-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.verified.no_price',
        language: 'ja',
        message: 'Miro でユーザーが無効化されたことを確認しました。ルールに価格がないため、節約額は不明です。',
    },
})

Record({
    $id: Now.ID['message-journal.closed_by_hand-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.closed_by_hand',
        language: 'en',
        message: '{0} closed it: the person is deactivated at Miro.',
    },
})

Record({
    $id: Now.ID['message-journal.closed_by_hand-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.closed_by_hand',
        language: 'ja',
        message: '{0} が完了にしました。ユーザーは Miro で無効化されています。',
    },
})

Record({
    $id: Now.ID['message-journal.activity_seen-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.activity_seen',
        language: 'en',
        message: 'Closed: the person was active {0} days ago.',
    },
})

Record({
    $id: Now.ID['message-journal.activity_seen-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.activity_seen',
        language: 'ja',
        message: '完了: {0} 日前に利用がありました。',
    },
})

Record({
    $id: Now.ID['message-journal.error_timed_out-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.error_timed_out',
        language: 'en',
        message: 'Closed: nobody mended the error within {0} days.',
    },
})

Record({
    $id: Now.ID['message-journal.error_timed_out-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.error_timed_out',
        language: 'ja',
        message: '完了: {0} 日以内にエラーが解消されませんでした。',
    },
})

Record({
    $id: Now.ID['message-journal.superseded-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.superseded',
        language: 'en',
        message: 'Closed: {0} decided for a new attempt under {1}.',
    },
})

Record({
    $id: Now.ID['message-journal.superseded-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.superseded',
        language: 'ja',
        message: '完了: {0} が {1} での再試行を決定しました。',
    },
})

Record({
    $id: Now.ID['message-journal.subscription_gone-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.subscription_gone',
        language: 'en',
        message: 'Closed: the subscription is gone.',
    },
})

Record({
    $id: Now.ID['message-journal.subscription_gone-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.subscription_gone',
        language: 'ja',
        message: '完了: サブスクリプションがなくなりました。',
    },
})

Record({
    $id: Now.ID['message-journal.already_inactive-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.already_inactive',
        language: 'en',
        message: 'Closed: Miro showed the person deactivated before anything was sent from here.',
    },
})

Record({
    $id: Now.ID['message-journal.already_inactive-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.already_inactive',
        language: 'ja',
        message: '完了: ここから何も送信する前に、Miro で既に無効化されていました。',
    },
})

Record({
    $id: Now.ID['message-journal.profile_deleted-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.profile_deleted',
        language: 'en',
        message: 'Closed: the integration profile was deleted.',
    },
})

Record({
    $id: Now.ID['message-journal.profile_deleted-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.profile_deleted',
        language: 'ja',
        message: '完了: 統合プロファイルが削除されました。',
    },
})

Record({
    $id: Now.ID['message-journal.skipped_by_hand-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.skipped_by_hand',
        language: 'en',
        message: '{0} decided not to reclaim.',
    },
})

Record({
    $id: Now.ID['message-journal.skipped_by_hand-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.skipped_by_hand',
        language: 'ja',
        message: '{0} が回収しないと決定しました。',
    },
})

Record({
    $id: Now.ID['message-journal.undone-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.undone',
        language: 'en',
        message: '{0} undid it: Miro shows the person active again; the saving is reversed.',
    },
})

Record({
    $id: Now.ID['message-journal.undone-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.undone',
        language: 'ja',
        message: '{0} が取り消しました。Miro でユーザーは再び有効になり、節約額を戻しました。',
    },
})

Record({
    $id: Now.ID['message-journal.reactivated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.reactivated',
        language: 'en',
        message: 'Reactivated outside: the download of {0} shows the person active again.',
    },
})

Record({
    $id: Now.ID['message-journal.reactivated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.reactivated',
        language: 'ja',
        message: '外部で再有効化: {0} のダウンロードでユーザーが再び有効でした。',
    },
})

Record({
    $id: Now.ID['message-journal.beyond_ceiling-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.beyond_ceiling',
        language: 'en',
        message: 'Beyond the ceiling, in the batch {0}: {1} allowed it because: {2}',
    },
})

Record({
    $id: Now.ID['message-journal.beyond_ceiling-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.journal.beyond_ceiling',
        language: 'ja',
        message: '上限を超えた回収(バッチ {0}): {1} が許可。理由: {2}',
    },
})
