// Texts of the journal: what happened to a removal candidate.
export const journalTexts = {
    'journal.created': {
        en: 'Created by rule {0}: idle for {1} days (threshold {2} days).',
        ja: 'ルール {0} により作成: {1} 日間未利用(しきい値 {2} 日)。',
    },
    'journal.created_by_hand': { en: 'Created by {0} under rule {1}.', ja: '{0} がルール {1} のもとで作成しました。' },
    'journal.successor': {
        en: 'Follows {0}, whose outcome at Miro was not known.',
        ja: 'Miro での結果が不明だった {0} を引き継ぎます。',
    },
    'journal.mended': {
        en: 'What was missing is there now; ready again.',
        ja: '不足していたものが揃い、再び準備完了になりました。',
    },
    'journal.retried': { en: '{0} asked for another attempt.', ja: '{0} が再試行を指示しました。' },
    'journal.asked': {
        en: '{0} was asked by e-mail; silence until {1} releases the licence.',
        ja: '{0} にメールで確認しました。{1} まで回答がなければライセンスを解放します。',
    },
    'journal.person_changed': {
        en: '{0} set the user of the subscription: {1} before, {2} now. Questions and answers of the one before no longer count.',
        ja: '{0} がサブスクリプションのユーザーを変更しました(変更前 {1}、変更後 {2})。以前の確認と回答は無効です。',
    },
    'journal.other_person': {
        en: 'Not deactivated: the subscription has another user than the one who released it. The new one is asked.',
        ja: '無効化を中止: ライセンスを手放した方とサブスクリプションのユーザーが異なります。現在のユーザーに確認します。',
    },
    'journal.comment': { en: '{0} wrote: {1}', ja: '{0} のコメント: {1}' },
    'journal.by_integration': { en: 'The integration', ja: '統合' },
    'journal.taken': { en: 'Started by {0}.', ja: '{0} が回収を開始しました。' },
    'journal.released': { en: '{0} released the licence.', ja: '{0} がライセンスを手放しました。' },
    'journal.silence': {
        en: 'No answer by {0}: the licence counts as released.',
        ja: '{0} まで回答がないため、解放されたものとみなします。',
    },
    'journal.keep_wanted': { en: '{0} wants to keep the licence.', ja: '{0} はライセンスの継続を希望しています。' },
    'journal.approval_asked': { en: '{0} was asked to decide by {1}.', ja: '{0} に {1} までの判断を依頼しました。' },
    'journal.group_cut': {
        en: 'The group is larger than {0}: only these members were asked.',
        ja: 'グループのメンバーが {0} 名を超えるため、上記の {0} 名だけに依頼しました。',
    },
    'journal.approval_nobody': {
        en: 'There is neither a manager nor an assignment group to decide.',
        ja: '判断できるマネージャーも割り当てグループもありません。',
    },
    'journal.undecided': {
        en: 'Nobody has decided whether {0} keeps the licence; {1} reminders were sent, no further one follows.',
        ja: '{0} さんがライセンスを保持するかどうか、まだ決定されていません。リマインダーを {1} 回送信しました。これ以上は送信しません。',
    },
    'journal.reminded': {
        en: '{0} was reminded; the decision was due on {1}.',
        ja: '{0} に再度依頼しました。判断の期限は {1} でした。',
    },
    'journal.keep_approved': {
        en: '{0} decided that the licence stays.',
        ja: '{0} がライセンスの継続を承認しました。',
    },
    'journal.keep_rejected': { en: '{0} decided that the licence goes.', ja: '{0} がライセンスの回収を決定しました。' },
    'journal.intent': {
        en: 'Deactivation at Miro starts: rule {0}, reason: idle for {1} days, started by {2}.',
        ja: 'Miro での無効化を開始: ルール {0}、理由: {1} 日間未利用、実行者 {2}。',
    },
    'journal.verified': {
        en: 'Miro shows the person as deactivated. Saving: {0} per year, effective at the next review of your Miro licences.',
        ja: 'Miro でユーザーが無効化されたことを確認しました。節約額: 年間 {0}(次回の Miro ライセンス見直し時から)。',
    },
    'journal.verified.no_price': {
        en: 'Miro shows the person as deactivated. The saving is not known, because the rule names no price.',
        ja: 'Miro でユーザーが無効化されたことを確認しました。ルールに価格がないため、節約額は不明です。',
    },
    'journal.closed_by_hand': {
        en: '{0} closed it: the person is deactivated at Miro.',
        ja: '{0} が完了にしました。ユーザーは Miro で無効化されています。',
    },
    'journal.activity_seen': {
        en: 'Closed: the person was active {0} days ago.',
        ja: '完了: {0} 日前に利用がありました。',
    },
    'journal.error_timed_out': {
        en: 'Closed: nobody mended the error within {0} days.',
        ja: '完了: {0} 日以内にエラーが解消されませんでした。',
    },
    'journal.superseded': {
        en: 'Closed: {0} decided for a new attempt under {1}.',
        ja: '完了: {0} が {1} での再試行を決定しました。',
    },
    'journal.subscription_gone': {
        en: 'Closed: the subscription is gone.',
        ja: '完了: サブスクリプションがなくなりました。',
    },
    'journal.already_inactive': {
        en: 'Closed: Miro showed the person deactivated before anything was sent from here.',
        ja: '完了: ここから何も送信する前に、Miro で既に無効化されていました。',
    },
    'journal.profile_deleted': {
        en: 'Closed: the integration profile was deleted.',
        ja: '完了: 統合プロファイルが削除されました。',
    },
    'journal.skipped_by_hand': { en: '{0} decided not to reclaim.', ja: '{0} が回収しないと決定しました。' },
    'journal.skipped_by_hand_because': {
        en: '{0} decided not to reclaim: {1}',
        ja: '{0} が回収しないと決定しました: {1}',
    },
    'journal.undone': {
        en: '{0} undid it: Miro shows the person active again; the saving is reversed.',
        ja: '{0} が取り消しました。Miro でユーザーは再び有効になり、節約額を戻しました。',
    },
    'journal.reactivated': {
        en: 'Reactivated outside: the download of {0} shows the person active again.',
        ja: '外部で再有効化: {0} のダウンロードでユーザーが再び有効でした。',
    },
} as const
