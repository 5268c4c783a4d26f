// Texts of removal candidates: states, journal, refresh, preview, limits of rules, who came back.
export const candidateTexts = {
    'candidates.refreshing': {
        en: 'The removal candidates are being refreshed as {0}. Its result shows what changed.',
        ja: '回収候補を {0} として更新しています。変更内容はその結果で確認できます。',
    },
    'candidates.csv': {
        en: 'Download everybody with reason and saving (CSV)',
        ja: '全員の理由と削減額をダウンロード (CSV)',
    },
    'saving.unknown': {
        en: 'no price is known: enter an entitlement with a unit cost, or a price on the reclamation rule',
        ja: '価格が未設定です。単価のある権利、または再利用ルールの価格を入力してください',
    },
    'saving.per_year': {
        en: '{0} per year, effective at the next review of your Miro licences',
        ja: '年間 {0}(次回の Miro ライセンス見直し時から)',
    },
    'journal.created': {
        en: 'Created by rule {0}: idle for {1} days (threshold {2} days).',
        ja: 'ルール {0} により作成: {1} 日間未利用(しきい値 {2} 日)。',
    },
    'journal.created_by_hand': { en: 'Created by {0} under rule {1}.', ja: '{0} がルール {1} のもとで作成しました。' },
    'journal.mended': {
        en: 'What was missing is there now; ready again.',
        ja: '不足していたものが揃い、再び準備完了になりました。',
    },
    'journal.by_integration': { en: 'The integration', ja: '統合' },
    'journal.verified': {
        en: 'Miro shows the person as deactivated. Saving: {0} per year, effective at the next review of your Miro licences.',
        ja: 'Miro でユーザーが無効化されたことを確認しました。節約額: 年間 {0}(次回の Miro ライセンス見直し時から)。',
    },
    'journal.verified.no_price': {
        en: 'Miro shows the person as deactivated. The saving is not known, because the rule names no price.',
        ja: 'Miro でユーザーが無効化されたことを確認しました。ルールに価格がないため、節約額は不明です。',
    },
    'journal.error_timed_out': {
        en: 'Closed: nobody mended the error within {0} days.',
        ja: '完了: {0} 日以内にエラーが解消されませんでした。',
    },
    'journal.subscription_gone': {
        en: 'Closed: the subscription is gone.',
        ja: '完了: サブスクリプションがなくなりました。',
    },
    'journal.profile_deleted': {
        en: 'Closed: the integration profile was deleted.',
        ja: '完了: 統合プロファイルが削除されました。',
    },
    'journal.skipped_by_hand_because': {
        en: '{0} decided not to reclaim: {1}',
        ja: '{0} が回収しないと決定しました: {1}',
    },
    'journal.skipped_by_hand': { en: '{0} decided not to reclaim.', ja: '{0} が回収しないと決定しました。' },
    'journal.reactivated': {
        en: 'Reactivated outside: the download of {0} shows the person active again.',
        ja: '外部で再有効化: {0} のダウンロードでユーザーが再び有効でした。',
    },
    'reclaim.off': {
        en: 'Reclaim subscriptions is cleared on the profile: candidates are kept, nothing is sent to Miro.',
        ja: 'プロファイルで「Reclaim subscriptions」がオフです。候補は保持されますが、Miro には何も送信しません。',
    },
    'reclaim.not_published': {
        en: 'The profile {0} is not published: publish it first.',
        ja: 'プロファイル {0} は公開されていません。先に公開してください。',
    },
    'reclaim.not_open': { en: '{0} is already closed.', ja: '{0} は既に完了しています。' },
    'reclaim.not_allowed': {
        en: 'You may not do this: it needs the role {0}.',
        ja: 'この操作にはロール {0} が必要です。',
    },
    'reclaim.busy': {
        en: 'Another reclaim run works on this profile; it continues there.',
        ja: 'このプロファイルでは別の回収が実行中です。そこで続行されます。',
    },
    'reclaim.candidate_made': { en: 'Removal candidate {0} was created.', ja: '回収候補 {0} を作成しました。' },
    'reclaim.boards': {
        en: 'Boards stay with the person, stay usable for collaborators and come back on reactivation.',
        ja: 'ボードは本人のものとして残り、共同作業者は引き続き利用でき、再有効化で元に戻ります。',
    },
    'reactivated.hint': {
        en: 'Usually an identity provider pushes people back: take them out of the group that grants Miro, or exclude them under Subscription User Exclusion Rules.',
        ja: '多くの場合、ID プロバイダーが再有効化しています。Miro を付与するグループから外すか、サブスクリプションユーザー除外ルールで除外してください。',
    },
    'reclaim.job.name': { en: 'SAM - Refresh {0} Removal Candidates', ja: 'SAM - Refresh {0} Removal Candidates' },
    'reclaim.rule.name': { en: 'Miro licences not used for {0} days', ja: '{0} 日間使われていない Miro ライセンス' },
    'reclaim.refresh.done': {
        en: '{0} candidates created, {1} refreshed, {2} closed, {3} moved on.',
        ja: '候補を {0} 件作成、{1} 件更新、{2} 件完了、{3} 件が次の状態へ進みました。',
    },
    'reclaim.refresh.old': {
        en: 'Nothing was judged: the last complete download is older than {0} days, or there was none.',
        ja: '判断しませんでした。最後の完全なダウンロードが {0} 日より前、またはまだありません。',
    },
    'reclaim.refresh.old.next': {
        en: 'Press Refresh now on the profile and see why the download does not complete.',
        ja: 'プロファイルで「Refresh now」を押し、ダウンロードが完了しない原因を確認してください。',
    },
    'reclaim.asked': {
        en: '{0} was asked by e-mail. Silence until {1} releases the licence.',
        ja: '{0} にメールで確認しました。{1} まで回答がなければライセンスを解放します。',
    },
    'reclaim.closed': { en: '{0} is now {1}.', ja: '{0} は「{1}」になりました。' },
    'reclaim.under_way': {
        en: '{0} is {1}; what is left to do goes on by itself.',
        ja: '{0} は「{1}」です。残りの処理は自動で続きます。',
    },
    'state.attention_required': { en: 'Attention Required', ja: '要確認' },
    'state.ready': { en: 'Ready', ja: '準備完了' },
    'state.awaiting_user': { en: 'Awaiting User', ja: 'ユーザーの回答待ち' },
    'state.awaiting_approval': { en: 'Awaiting Approval', ja: '承認待ち' },
    'state.awaiting_revocation': { en: 'Awaiting Revocation', ja: '回収待ち' },
    'state.closed_complete': { en: 'Closed Complete', ja: '完了(回収済み)' },
    'state.closed_skipped': { en: 'Closed Skipped', ja: '完了(スキップ)' },
    'state.closed_canceled': { en: 'Closed Canceled', ja: '完了(取消)' },
    'reclaim.preview.one': {
        en: '1 person has been idle longer than their rule allows; {1} are spared.',
        ja: '1 人がルールの期間を超えて未利用です。{1} 人は対象外です。',
        de: '1 Person ist länger ungenutzt, als ihre Regel erlaubt; {1} sind ausgenommen.',
    },
    'reclaim.preview': {
        en: '{0} people have been idle longer than their rule allows; {1} are spared.',
        ja: '{0} 人がルールの期間を超えて未利用です。{1} 人は対象外です。',
        de: '{0} Personen sind länger ungenutzt, als ihre Regel erlaubt; {1} sind ausgenommen.',
    },
    'reclaim.preview.way': {
        en: 'Asked by e-mail before anything is taken back: {0}. Deactivated without being asked: {1}. The ceilings of rule and profile let at most {2} be taken up within 24 hours.',
        ja: '回収前にメールで確認: {0} 人。確認せずに無効化: {1} 人。ルールとプロファイルの上限により、24 時間以内に回収を始められるのは最大 {2} 人です。',
        de: 'Vor jeder Rücknahme per E-Mail gefragt: {0}. Ohne Frage deaktiviert: {1}. Die Obergrenzen von Regel und Profil erlauben höchstens {2} innerhalb von 24 Stunden.',
    },
    'reclaim.preview.worth': {
        en: 'Worth up to {0} per year if all of them release their licence, effective at the next review of your Miro licences.',
        ja: '全員がライセンスを手放した場合、年間最大 {0} になります(次回の Miro ライセンス見直し時から)。',
        de: 'Bis zu {0} im Jahr, wenn alle ihre Lizenz abgeben, wirksam bei der nächsten Prüfung Ihrer Miro-Lizenzen.',
    },
    'reclaim.preview.no_price': {
        en: 'What it is worth is not known: enter an entitlement with a unit cost, a license cost on the software model, or a price on the reclamation rule.',
        ja: '金額は不明です。単価のある権利、ソフトウェアモデルのライセンス費用、または再利用ルールの価格を入力してください。',
        de: 'Der Wert ist unbekannt: Tragen Sie eine Berechtigung mit Stückpreis, Lizenzkosten am Softwaremodell oder einen Preis an der Rücknahmeregel ein.',
    },
    'skip.reason_missing': {
        en: 'Nothing was closed: say why the licence stays. Type the reason under Journal, or in the dialog of Close Skipped.',
        ja: '完了していません。ライセンスを残す理由を「Journal」または「Close Skipped」のダイアログに入力してください。',
        de: 'Nichts wurde geschlossen: Sagen Sie, warum die Lizenz bleibt. Der Grund gehört unter Journal oder in den Dialog von Close Skipped.',
    },
    'skip.title': { en: 'Keep this licence?', ja: 'このライセンスを残しますか?', de: 'Diese Lizenz behalten?' },
    'skip.question': {
        en: 'The candidate is closed and the person is left alone for as long as the rule waits. Why does the licence stay? The reason stands in the journal.',
        ja: '候補を完了し、ルールの期間中はこのユーザーを対象にしません。ライセンスを残す理由は何ですか? 理由はジャーナルに記録されます。',
        de: 'Der Kandidat wird geschlossen, und die Person bleibt so lange unbehelligt, wie die Regel wartet. Warum bleibt die Lizenz? Der Grund steht danach im Journal.',
    },
    'skip.reason': { en: 'Reason', ja: '理由', de: 'Grund' },
    'skip.many': {
        en: 'Closed: {0}. Left as they are: {1}, because they are closed already or their licence is being taken back now.',
        ja: '完了: {0} 件。変更なし: {1} 件(すでに完了しているか、回収の処理中です)。',
        de: 'Geschlossen: {0}. Unverändert: {1}, weil sie schon geschlossen sind oder die Lizenz gerade zurückgenommen wird.',
    },
    'skip.too_many': {
        en: 'Choose 1 to {0} rows.',
        ja: '1 ~ {0} 行を選択してください。',
        de: 'Wählen Sie 1 bis {0} Zeilen.',
    },
    'skip.button': { en: 'Close Skipped', ja: 'スキップで完了', de: 'Übersprungen schließen' },
    'reclaim.preview.cut': {
        en: 'Only the first {0} people were looked at; {1} more are not in these numbers: choose fewer.',
        ja: '最初の {0} 人だけを確認しました。残り {1} 人は含まれていません。対象を絞り込んでください。',
    },
    'reclaim.preview.too_many': {
        en: 'The preview takes at most {0} subscriptions and a filter the list understands: narrow the list.',
        ja: 'プレビューは最大 {0} 件のサブスクリプションと有効なフィルターに対応します。一覧を絞り込んでください。',
    },
    'reactivated.found': {
        en: 'Reactivated outside in the last 30 days: {0}. They use a licence again, so their savings were taken back.',
        ja: '過去 30 日間に外部で再有効化: {0} 人。再びライセンスを使用しているため、節約額を取り消しました。',
    },
    'reactivated.names': { en: '{0}', ja: '{0}' },
    'reactivated.names.more': { en: '{0} and {1} more', ja: '{0} ほか {1} 人' },
    'reactivated.twice': {
        en: 'Whoever came back twice becomes no candidate by itself any more: open the subscription and press Create removal candidate to decide otherwise. All of them are in the list Reactivated Outside below.',
        ja: '2 回戻った人は自動では回収候補になりません。回収する場合はサブスクリプションを開き「Create removal candidate」を押してください。全員は下の「Reactivated Outside」一覧にあります。',
    },
    'raised.range': {
        en: 'A raised ceiling names its batch, a reason, and 1 to 100,000 people.',
        ja: '上限の引き上げには、バッチ名、理由、1 ~ 100,000 人の人数が必要です。',
    },
    'raised.final': {
        en: 'What was allowed is not changed afterwards: make another raised ceiling.',
        ja: '許可した内容は後から変更できません。新しく作成してください。',
    },
    'limits.whole': {
        en: '{0} must be a whole number from {1} to {2}.',
        ja: '{0} は {1} から {2} までの整数で指定してください。',
    },
    'limits.price': {
        en: '{0} must be an amount of 0 or more, with at most 12 digits before the point.',
        ja: '{0} は 0 以上の金額(小数点の前は 12 桁まで)で指定してください。',
    },
    'limits.currency': {
        en: '{0} must be a currency code of ISO 4217, for example USD, EUR or JPY.',
        ja: '{0} は ISO 4217 の通貨コード(USD、EUR、JPY など)で指定してください。',
    },
    'candidate.closed': {
        en: '{0} is closed: its journal and settings no longer change.',
        ja: '{0} は完了しています。ジャーナルと設定は変更できません。',
    },
    'candidate.note': { en: 'Note by {0}: {1}', ja: '{0} のメモ: {1}' },
    'preview.head.decision': { en: 'Decision', ja: '判定' },
    'preview.head.person': { en: 'Person', ja: 'ユーザー' },
    'preview.head.email': { en: 'E-mail', ja: 'メール' },
    'preview.head.licence': { en: 'Licence', ja: 'ライセンス' },
    'preview.head.last_activity': { en: 'Last activity', ja: '最終アクティビティ' },
    'preview.head.days_idle': { en: 'Days idle', ja: '未使用日数' },
    'preview.head.rule': { en: 'Rule', ja: 'ルール' },
    'preview.head.why': { en: 'Why', ja: '理由' },
    'preview.head.saving': { en: 'Saving per year', ja: '年間節約額' },
    'preview.head.currency': { en: 'Currency', ja: '通貨' },
    'preview.head.boards': { en: 'Boards', ja: 'ボード' },
    'preview.head.saving_said': { en: 'Saving in words', ja: '節約額の説明' },
    'preview.reclaim': { en: 'reclaim', ja: '回収' },
    'preview.spared': { en: 'spared', ja: '対象外' },
} as const
