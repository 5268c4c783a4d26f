// Texts of the reclaim half: runs, buttons, states, undo, who came back.
export const reclamationTexts = {
    'reclaim.off': {
        en: 'Reclaim subscriptions is cleared on the profile: candidates are kept, nothing is sent to Miro.',
        ja: 'プロファイルで「Reclaim subscriptions」がオフです。候補は保持されますが、Miro には何も送信しません。',
    },
    'reclaim.off.next': {
        en: 'Tick Reclaim subscriptions on the profile, then start again.',
        ja: 'プロファイルで「Reclaim subscriptions」をオンにしてから、もう一度実行してください。',
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
    'reclaim.preview.one': {
        en: '1 person would lose their licence ({1}); {2} are spared.',
        ja: '1 人のライセンスが回収され({1})、{2} 人は対象外です。',
    },
    'reclaim.retry.one': { en: '1 candidate is taken up again.', ja: '1 件の候補を再試行します。' },
    'reclaim.preview': {
        en: '{0} people would lose their licence ({1}); {2} are spared.',
        ja: '{0} 人のライセンスが回収され({1})、{2} 人は対象外です。',
    },
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
    'undo.subscription': {
        en: 'The subscription could not be restored: {0}',
        ja: 'サブスクリプションを復元できませんでした: {0}',
    },
    'reclaim.undecided': {
        en: 'Nobody decides in spite of reminders: speak with the manager or the assignment group, whose last link works for 60 days, or press Close Skipped to let the person keep the licence.',
        ja: 'リマインダーを送っても決定されていません。マネージャーまたは割り当てグループに連絡してください(最後のリンクは 60 日間有効です)。ライセンスを保持させる場合は「Close Skipped」を押してください。',
    },
    'reclaim.nobody_decides': {
        en: 'Nobody can decide: set an assignment group on this candidate, or a manager on the user.',
        ja: '判断できる人がいません。この候補に割り当てグループを、またはユーザーにマネージャーを設定してください。',
    },
} as const
