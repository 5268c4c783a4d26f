// Texts of the reclaim half: why somebody is spared, what happened to a candidate, what to do next.
export const reclamationTexts = {
    'saving.unknown': {
        en: 'no price is known: enter one on the reclamation rule',
        ja: '価格が未設定です。再利用ルールに入力してください',
    },
    'saving.per_year': {
        en: '{0} per year, effective at the next review of your Miro licences',
        ja: '年間 {0}(次回の Miro ライセンス見直し時から)',
    },
    'why.none': {
        en: 'This subscription qualifies as a removal candidate under rule {0}.',
        ja: 'このサブスクリプションはルール {0} により回収候補になります。',
    },
    'why.member_gone': {
        en: 'Miro no longer shows this person as an active member.',
        ja: 'Miro でこのユーザーは有効なメンバーではなくなっています。',
    },
    'why.open_candidate': {
        en: 'Removal candidate {0} is already open for this subscription.',
        ja: 'このサブスクリプションには未完了の回収候補 {0} があります。',
    },
    'why.token_owner': {
        en: 'This person authorized the Miro connection: without them the daily download would stop.',
        ja: 'このユーザーが Miro 接続を承認しています。いなくなると毎日のダウンロードが止まります。',
    },
    'why.company_admin': {
        en: 'Company Admins of Miro are never reclaimed.',
        ja: 'Miro の会社管理者は回収の対象になりません。',
    },
    'why.admin_roles': {
        en: 'This person holds a Miro admin role ({0}), and holders of admin roles are never reclaimed.',
        ja: 'Miro の管理者ロール({0})を持つユーザーは回収の対象になりません。',
    },
    'why.guest': {
        en: 'Guests do not use a seat, and Miro’s SCIM API does not know them.',
        ja: 'ゲストはシートを使用せず、Miro の SCIM API からも見えません。',
    },
    'why.unknown_role': {
        en: 'Miro gives a role this app does not know ({0}), so the person is left alone.',
        ja: 'このアプリが知らない Miro のロール({0})のため、対象にしません。',
    },
    'why.excluded': {
        en: 'An exclusion rule protects this person: {0}.',
        ja: '除外ルールにより保護されています: {0}。',
    },
    'why.no_rule': {
        en: 'No active reclamation rule covers the licence {0}.',
        ja: 'ライセンス {0} を対象とする有効な再利用ルールがありません。',
    },
    'why.data_too_old': {
        en: 'The last complete download is {0} days old: nothing is judged on old information.',
        ja: '最後の完全なダウンロードは {0} 日前です。古い情報では判断しません。',
    },
    'why.no_data': {
        en: 'There was no complete download yet: nothing is judged without one.',
        ja: '完全なダウンロードがまだないため、判断しません。',
    },
    'why.grace': {
        en: 'The licence was assigned {0} days ago; the rule gives fresh licences {1} days.',
        ja: 'ライセンスは {0} 日前に割り当てられました。新しいライセンスには {1} 日の猶予があります。',
    },
    'why.too_new': {
        en: 'The licence was assigned {0} days ago, which is not longer than the threshold of {1} days.',
        ja: 'ライセンスは {0} 日前に割り当てられ、しきい値の {1} 日を超えていません。',
    },
    'why.active': {
        en: 'The person was active {0} days ago, which is not longer than the threshold of {1} days.',
        ja: '{0} 日前に利用があり、しきい値の {1} 日を超えていません。',
    },
    'why.no_activity': {
        en: 'Miro gives no last activity, and the rule does not count that as idle.',
        ja: 'Miro に最終利用日がなく、このルールではそれを未利用とみなしません。',
    },
    'why.reactivated': {
        en: 'The licence was taken back {0} times and came back from outside each time: a person must decide.',
        ja: '{0} 回回収しましたが、そのたびに外部で再有効化されました。人の判断が必要です。',
    },
    'why.quiet': {
        en: 'It was decided to keep this licence; it is looked at again from {0}.',
        ja: 'ライセンスを残すと決定済みです。{0} 以降に再度確認します。',
    },
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
    'journal.taken': { en: 'Started by {0}.', ja: '{0} が回収を開始しました。' },
    'journal.released': { en: '{0} released the licence.', ja: '{0} がライセンスを手放しました。' },
    'journal.silence': {
        en: 'No answer by {0}: the licence counts as released.',
        ja: '{0} まで回答がないため、解放されたものとみなします。',
    },
    'journal.keep_wanted': { en: '{0} wants to keep the licence.', ja: '{0} はライセンスの継続を希望しています。' },
    'journal.approval_asked': { en: '{0} was asked to decide by {1}.', ja: '{0} に {1} までの判断を依頼しました。' },
    'journal.approval_nobody': {
        en: 'There is neither a manager nor an assignment group to decide.',
        ja: '判断できるマネージャーも割り当てグループもありません。',
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
    'journal.undone': {
        en: '{0} undid it: Miro shows the person active again; the saving is reversed.',
        ja: '{0} が取り消しました。Miro でユーザーは再び有効になり、節約額を戻しました。',
    },
    'journal.reactivated': {
        en: 'Reactivated outside: the download of {0} shows the person active again.',
        ja: '外部で再有効化: {0} のダウンロードでユーザーが再び有効でした。',
    },
    'refusal.not_authorized': {
        en: 'Miro did not accept the SCIM token ({0}).',
        ja: 'Miro が SCIM トークンを受け付けませんでした({0})。',
    },
    'refusal.not_authorized.next': {
        en: 'Copy the current API Token from Miro (Company settings, Enterprise integrations) into the SCIM connection, press Test reclaim credential, then Retry failed. Generate another one only together with the owner of your identity provider: they share it.',
        ja: 'Miro(会社設定、エンタープライズ統合)の現在の API トークンを SCIM 接続に入力し、「Test reclaim credential」、続いて「Retry failed」を押してください。トークンは ID プロバイダーと共有されているため、再生成は担当者と一緒に行ってください。',
    },
    'refusal.scim_disabled': {
        en: 'SCIM is switched off at Miro ({0}).',
        ja: 'Miro で SCIM が無効になっています({0})。',
    },
    'refusal.scim_disabled.next': {
        en: 'A Miro Company Admin switches SCIM on (Company settings, Enterprise integrations). Then press Test reclaim credential and Retry failed.',
        ja: 'Miro の会社管理者が SCIM を有効にし(会社設定、エンタープライズ統合)、その後「Test reclaim credential」と「Retry failed」を押してください。',
    },
    'refusal.sso_missing': {
        en: 'Miro asks for SSO/SAML before SCIM may be used ({0}).',
        ja: 'SCIM の利用には SSO/SAML が必要です({0})。',
    },
    'refusal.sso_missing.next': {
        en: 'A Miro Company Admin sets up SSO/SAML first, then SCIM. Then press Test reclaim credential and Retry failed.',
        ja: 'Miro の会社管理者が SSO/SAML、次に SCIM を設定し、その後「Test reclaim credential」と「Retry failed」を押してください。',
    },
    'refusal.download_credential': {
        en: 'The member could not be read again before acting ({0}).',
        ja: '実行前にメンバーを読み直せませんでした({0})。',
    },
    'refusal.download_credential.next': {
        en: 'Press Validate Connection on the profile and follow its advice, then press Retry failed.',
        ja: 'プロファイルで「Validate Connection」を押して案内に従い、その後「Retry failed」を押してください。',
    },
    'refusal.no_connection': {
        en: 'The profile’s SCIM alias has no usable connection ({0}).',
        ja: 'プロファイルの SCIM エイリアスに使用できる接続がありません({0})。',
    },
    'refusal.no_connection.next': {
        en: 'Create the connection with the API token on the alias, press Test reclaim credential, then Retry failed.',
        ja: 'エイリアスに API トークンで接続を作成し、「Test reclaim credential」、続いて「Retry failed」を押してください。',
    },
    'refusal.unavailable': { en: 'Miro did not answer ({0}).', ja: 'Miro から応答がありません({0})。' },
    'refusal.unavailable.next': {
        en: 'Press Retry failed when Miro answers again. Otherwise the next daily refresh makes the candidate Ready again.',
        ja: 'Miro が応答するようになったら「Retry failed」を押してください。押さなくても、次の日次更新で候補は再び準備完了になります。',
    },
    'refusal.rate_limited': {
        en: 'Miro’s rate limit is used up; the run goes on at {0} UTC.',
        ja: 'Miro のレート制限に達しました。{0} (UTC) に再開します。',
    },
    'refusal.rate_limited.next': {
        en: 'Nothing to do: the run continues by itself.',
        ja: '操作は不要です。自動で再開します。',
    },
    'refusal.conflict': { en: 'Miro refused the deactivation ({0}).', ja: 'Miro が無効化を拒否しました({0})。' },
    'refusal.conflict.next': {
        en: 'Usually the person is the only admin of a team: name another team admin in Miro, then press Retry failed.',
        ja: '多くの場合、チームの唯一の管理者です。Miro で別の管理者を指名してから「Retry failed」を押してください。',
    },
    'refusal.unknown_to_scim': {
        en: 'SCIM does not know this person ({0}).',
        ja: 'SCIM でこのユーザーが見つかりません({0})。',
    },
    'refusal.unknown_to_scim.next': {
        en: 'Guests are invisible to SCIM. Press Refresh now on the profile; if the person is a guest, close the candidate as skipped.',
        ja: 'ゲストは SCIM から見えません。プロファイルで「Refresh now」を押し、ゲストであれば候補をスキップとして完了してください。',
    },
    'refusal.invalid': {
        en: 'Miro did not understand the request ({0}).',
        ja: 'Miro が要求を理解できませんでした({0})。',
    },
    'refusal.invalid.next': {
        en: 'Deactivate the person in Miro by hand, and report the answer to the maintainers of this app.',
        ja: 'Miro で手動で無効化し、この応答をアプリの保守担当に知らせてください。',
    },
    'refusal.unexpected': {
        en: 'Miro answered something unexpected ({0}).',
        ja: 'Miro から想定外の応答がありました({0})。',
    },
    'refusal.unexpected.next': {
        en: 'Look at the member in Miro, then press Retry failed.',
        ja: 'Miro でメンバーを確認してから「Retry failed」を押してください。',
    },
    'refusal.not_confirmed': {
        en: 'Miro accepted the deactivation but still shows the person active.',
        ja: 'Miro は無効化を受け付けましたが、ユーザーは有効なままです。',
    },
    'refusal.not_confirmed.next': {
        en: 'See in Miro whether an identity provider reactivated the person; mend that first, then press Resume Reclaim.',
        ja: 'ID プロバイダーが再有効化していないか Miro で確認し、解消してから「Resume Reclaim」を押してください。',
    },
    'refusal.outcome_unknown': {
        en: 'The run stopped while the request was under way, and Miro shows the person active now.',
        ja: '要求の送信中に実行が止まり、Miro では現在ユーザーが有効です。',
    },
    'refusal.outcome_unknown.next': {
        en: 'It may have been reactivated from outside. Look at the member in Miro; Resume Reclaim makes a new attempt.',
        ja: '外部で再有効化された可能性があります。Miro でメンバーを確認し、「Resume Reclaim」で再試行してください。',
    },
    'refusal.subflow_failed': {
        en: 'The reclaim subflow reported an error ({0}).',
        ja: '回収サブフローがエラーを返しました({0})。',
    },
    'refusal.subflow_failed.next': {
        en: 'Open the subflow named on the profile, mend what it reports, then press Retry failed.',
        ja: 'プロファイルのサブフローを開いて報告された問題を解消し、「Retry failed」を押してください。',
    },
    'refusal.subflow_inactive': {
        en: 'The reclaim subflow could not be started ({0}).',
        ja: '回収サブフローを開始できませんでした({0})。',
    },
    'refusal.subflow_inactive.next': {
        en: 'Activate the subflow in Workflow Studio, then press Retry failed.',
        ja: 'Workflow Studio でサブフローを有効化し、「Retry failed」を押してください。',
    },
    'refusal.no_user': {
        en: 'The person should be asked first, but no user record is known.',
        ja: '本人への確認が必要ですが、ユーザーレコードがありません。',
    },
    'refusal.no_user.next': {
        en: 'Set User on the subscription, or clear Notify user on this candidate.',
        ja: 'サブスクリプションにユーザーを設定するか、この候補の「ユーザーに通知」を外してください。',
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
    'reclaim.wrong_state': {
        en: '{0} cannot be done while the state is {1}.',
        ja: '状態が {1} の間は {0} を実行できません。',
    },
    'reclaim.nothing_ready': {
        en: 'No candidate in this selection is ready.',
        ja: 'この選択に準備完了の候補はありません。',
    },
    'reclaim.started': {
        en: '{0} taken up, {1} of them asked by e-mail first; {2} left for a later run because of the ceilings.',
        ja: '{0} 件の回収を開始(うち {1} 件は先にメールで確認)。{2} 件は上限のため次回以降になります。',
    },
    'reclaim.ceiling': {
        en: 'At most {0} in one run (rule: {1} people, {2} % of {3} paid seats).',
        ja: '1 回の実行では最大 {0} 件です(ルール: {1} 人、有料シート {3} の {2} %)。',
    },
    'reclaim.busy': {
        en: 'Another reclaim run works on this profile; it continues there.',
        ja: 'このプロファイルでは別の回収が実行中です。そこで続行されます。',
    },
    'reclaim.paused': { en: 'Paused: {0}', ja: '一時停止: {0}' },
    'reclaim.done': {
        en: '{0} reclaimed, {1} failed, {2} canceled, {3} skipped.',
        ja: '回収 {0} 件、失敗 {1} 件、取消 {2} 件、スキップ {3} 件。',
    },
    'reclaim.candidate_made': { en: 'Removal candidate {0} was created.', ja: '回収候補 {0} を作成しました。' },
    'reclaim.still_active': {
        en: 'Miro still shows the person active: deactivate them there first, or press Reclaim.',
        ja: 'Miro ではユーザーがまだ有効です。先に Miro で無効化するか、「Reclaim」を押してください。',
    },
    'reclaim.boards': {
        en: 'Boards stay with the person, stay usable for collaborators and come back on reactivation.',
        ja: 'ボードは本人のものとして残り、共同作業者は引き続き利用でき、再有効化で元に戻ります。',
    },
    'undo.not_complete': {
        en: 'Only a reclaimed candidate can be undone.',
        ja: '取り消せるのは回収済みの候補だけです。',
    },
    'undo.already': { en: 'This was undone already.', ja: '既に取り消し済みです。' },
    'undo.unknown_member': {
        en: 'Miro no longer knows this person: invite them anew in Miro.',
        ja: 'Miro でこのユーザーが見つかりません。Miro で改めて招待してください。',
    },
    'undo.not_confirmed': {
        en: 'Miro accepted the reactivation but does not show the person active yet. Press Undo again.',
        ja: 'Miro は再有効化を受け付けましたが、まだ有効になっていません。もう一度「Undo」を押してください。',
    },
    'undo.done': {
        en: '{0} is active at Miro again, and the subscription is restored.',
        ja: '{0} は Miro で再び有効になり、サブスクリプションを復元しました。',
    },
    'reactivated.hint': {
        en: 'Usually an identity provider pushes people back: take them out of the group that grants Miro, or exclude them under Subscription User Exclusion Rules.',
        ja: '多くの場合、ID プロバイダーが再有効化しています。Miro を付与するグループから外すか、サブスクリプションユーザー除外ルールで除外してください。',
    },
    'threshold.effect': {
        en: 'At {0} days, {1} people would be candidates, worth {2}.',
        ja: 'しきい値 {0} 日では {1} 人が候補になります({2})。',
    },
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
        en: 'Without an answer until {0} the licence is released.',
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
    'consent.approvers.group': { en: 'the responsible group', ja: '担当グループ' },
    'reclaim.run.name': { en: 'Reclaim of {0}', ja: '{0} の回収' },
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
    'reclaim.retry': { en: '{0} candidates are taken up again.', ja: '{0} 件の候補を再試行します。' },
    'reclaim.retry.nothing': {
        en: 'Nothing failed that another attempt could mend.',
        ja: '再試行で解消できる失敗はありません。',
    },
    'reclaim.preview': {
        en: '{0} people would lose their licence ({1}); {2} are spared.',
        ja: '{0} 人のライセンスが回収され({1})、{2} 人は対象外です。',
    },
    'reclaim.preview.too_many': {
        en: 'The preview takes at most {0} subscriptions and a filter the list understands: narrow the list.',
        ja: 'プレビューは最大 {0} 件のサブスクリプションと有効なフィルターに対応します。一覧を絞り込んでください。',
    },
    'hook.ok': {
        en: 'Miro accepts the SCIM token. Nothing was changed.',
        ja: 'Miro は SCIM トークンを受け付けました。何も変更していません。',
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
    'undo.subscription': {
        en: 'The subscription could not be restored: {0}',
        ja: 'サブスクリプションを復元できませんでした: {0}',
    },
    'reclaim.nobody_decides': {
        en: 'Nobody can decide: set an assignment group on this candidate, or a manager on the user.',
        ja: '判断できる人がいません。この候補に割り当てグループを、またはユーザーにマネージャーを設定してください。',
    },
} as const
