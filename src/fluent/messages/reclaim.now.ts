// Texts of 'reclaim', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-reclaim.off-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.off',
        language: 'en',
        message: 'Reclaim subscriptions is cleared on the profile: candidates are kept, nothing is sent to Miro.',
    },
})

Record({
    $id: Now.ID['message-reclaim.off-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.off',
        language: 'ja',
        message: 'プロファイルで「Reclaim subscriptions」がオフです。候補は保持されますが、Miro には何も送信しません。',
    },
})

Record({
    $id: Now.ID['message-reclaim.off.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.off.next',
        language: 'en',
        message: 'Tick Reclaim subscriptions on the profile, then start again.',
    },
})

Record({
    $id: Now.ID['message-reclaim.off.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.off.next',
        language: 'ja',
        message: 'プロファイルで「Reclaim subscriptions」をオンにしてから、もう一度実行してください。',
    },
})

Record({
    $id: Now.ID['message-reclaim.not_published-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.not_published',
        language: 'en',
        message: 'The profile {0} is not published: publish it first.',
    },
})

Record({
    $id: Now.ID['message-reclaim.not_published-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.not_published',
        language: 'ja',
        message: 'プロファイル {0} は公開されていません。先に公開してください。',
    },
})

Record({
    $id: Now.ID['message-reclaim.not_open-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.not_open',
        language: 'en',
        message: '{0} is already closed.',
    },
})

Record({
    $id: Now.ID['message-reclaim.not_open-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.not_open',
        language: 'ja',
        message: '{0} は既に完了しています。',
    },
})

Record({
    $id: Now.ID['message-reclaim.not_allowed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.not_allowed',
        language: 'en',
        message: 'You may not do this: it needs the role {0}.',
    },
})

Record({
    $id: Now.ID['message-reclaim.not_allowed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.not_allowed',
        language: 'ja',
        message: 'この操作にはロール {0} が必要です。',
    },
})

Record({
    $id: Now.ID['message-reclaim.wrong_state-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.wrong_state',
        language: 'en',
        message: '{0} cannot be done while the state is {1}.',
    },
})

Record({
    $id: Now.ID['message-reclaim.wrong_state-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.wrong_state',
        language: 'ja',
        message: '状態が {1} の間は {0} を実行できません。',
    },
})

Record({
    $id: Now.ID['message-reclaim.nothing_ready-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.nothing_ready',
        language: 'en',
        message: 'No candidate in this selection is ready.',
    },
})

Record({
    $id: Now.ID['message-reclaim.nothing_ready-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.nothing_ready',
        language: 'ja',
        message: 'この選択に準備完了の候補はありません。',
    },
})

Record({
    $id: Now.ID['message-reclaim.started-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.started',
        language: 'en',
        message: '{0} taken up, {1} of them asked by e-mail first; {2} left for a later run because of the ceilings.',
    },
})

Record({
    $id: Now.ID['message-reclaim.started-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.started',
        language: 'ja',
        message: '{0} 件の回収を開始(うち {1} 件は先にメールで確認)。{2} 件は上限のため次回以降になります。',
    },
})

Record({
    $id: Now.ID['message-reclaim.busy-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.busy',
        language: 'en',
        message: 'Another reclaim run works on this profile; it continues there.',
    },
})

Record({
    $id: Now.ID['message-reclaim.busy-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.busy',
        language: 'ja',
        message: 'このプロファイルでは別の回収が実行中です。そこで続行されます。',
    },
})

Record({
    $id: Now.ID['message-reclaim.paused-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.paused',
        language: 'en',
        message: 'Paused: {0}',
    },
})

Record({
    $id: Now.ID['message-reclaim.paused-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.paused',
        language: 'ja',
        message: '一時停止: {0}',
    },
})

Record({
    $id: Now.ID['message-reclaim.done-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.done',
        language: 'en',
        message: '{0} reclaimed, {1} failed, {2} canceled, {3} skipped.',
    },
})

Record({
    $id: Now.ID['message-reclaim.done-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.done',
        language: 'ja',
        message: '回収 {0} 件、失敗 {1} 件、取消 {2} 件、スキップ {3} 件。',
    },
})

Record({
    $id: Now.ID['message-reclaim.candidate_made-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.candidate_made',
        language: 'en',
        message: 'Removal candidate {0} was created.',
    },
})

Record({
    $id: Now.ID['message-reclaim.candidate_made-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.candidate_made',
        language: 'ja',
        message: '回収候補 {0} を作成しました。',
    },
})

Record({
    $id: Now.ID['message-reclaim.still_active-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.still_active',
        language: 'en',
        message: 'Miro still shows the person active: deactivate them there first, or press Reclaim.',
    },
})

Record({
    $id: Now.ID['message-reclaim.still_active-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.still_active',
        language: 'ja',
        message: 'Miro ではユーザーがまだ有効です。先に Miro で無効化するか、「Reclaim」を押してください。',
    },
})

Record({
    $id: Now.ID['message-reclaim.boards-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.boards',
        language: 'en',
        message: 'Boards stay with the person, stay usable for collaborators and come back on reactivation.',
    },
})

Record({
    $id: Now.ID['message-reclaim.boards-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.boards',
        language: 'ja',
        message: 'ボードは本人のものとして残り、共同作業者は引き続き利用でき、再有効化で元に戻ります。',
    },
})

Record({
    $id: Now.ID['message-reclaim.run.name-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.run.name',
        language: 'en',
        message: 'Reclaim of {0}',
    },
})

Record({
    $id: Now.ID['message-reclaim.run.name-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.run.name',
        language: 'ja',
        message: '{0} の回収',
    },
})

Record({
    $id: Now.ID['message-reclaim.job.name-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.job.name',
        language: 'en',
        message: 'SAM - Refresh {0} Removal Candidates',
    },
})

Record({
    $id: Now.ID['message-reclaim.job.name-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.job.name',
        language: 'ja',
        message: 'SAM - Refresh {0} Removal Candidates',
    },
})

Record({
    $id: Now.ID['message-reclaim.rule.name-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.rule.name',
        language: 'en',
        message: 'Miro licences not used for {0} days',
    },
})

Record({
    $id: Now.ID['message-reclaim.rule.name-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.rule.name',
        language: 'ja',
        message: '{0} 日間使われていない Miro ライセンス',
    },
})

Record({
    $id: Now.ID['message-reclaim.refresh.done-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.refresh.done',
        language: 'en',
        message: '{0} candidates created, {1} refreshed, {2} closed, {3} moved on.',
    },
})

Record({
    $id: Now.ID['message-reclaim.refresh.done-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.refresh.done',
        language: 'ja',
        message: '候補を {0} 件作成、{1} 件更新、{2} 件完了、{3} 件が次の状態へ進みました。',
    },
})

Record({
    $id: Now.ID['message-reclaim.refresh.old-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.refresh.old',
        language: 'en',
        message: 'Nothing was judged: the last complete download is older than {0} days, or there was none.',
    },
})

Record({
    $id: Now.ID['message-reclaim.refresh.old-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.refresh.old',
        language: 'ja',
        message: '判断しませんでした。最後の完全なダウンロードが {0} 日より前、またはまだありません。',
    },
})

Record({
    $id: Now.ID['message-reclaim.refresh.old.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.refresh.old.next',
        language: 'en',
        message: 'Press Refresh now on the profile and see why the download does not complete.',
    },
})

Record({
    $id: Now.ID['message-reclaim.refresh.old.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.refresh.old.next',
        language: 'ja',
        message: 'プロファイルで「Refresh now」を押し、ダウンロードが完了しない原因を確認してください。',
    },
})

Record({
    $id: Now.ID['message-reclaim.asked-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.asked',
        language: 'en',
        message: '{0} was asked by e-mail. Silence until {1} releases the licence.',
    },
})

Record({
    $id: Now.ID['message-reclaim.asked-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.asked',
        language: 'ja',
        message: '{0} にメールで確認しました。{1} まで回答がなければライセンスを解放します。',
    },
})

Record({
    $id: Now.ID['message-reclaim.closed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.closed',
        language: 'en',
        message: '{0} is now {1}.',
    },
})

Record({
    $id: Now.ID['message-reclaim.closed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.closed',
        language: 'ja',
        message: '{0} は「{1}」になりました。',
    },
})

Record({
    $id: Now.ID['message-reclaim.under_way-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.under_way',
        language: 'en',
        message: '{0} is {1}; what is left to do goes on by itself.',
    },
})

Record({
    $id: Now.ID['message-reclaim.under_way-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.under_way',
        language: 'ja',
        message: '{0} は「{1}」です。残りの処理は自動で続きます。',
    },
})

Record({
    $id: Now.ID['message-reclaim.retry-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.retry',
        language: 'en',
        message: '{0} candidates are taken up again.',
    },
})

Record({
    $id: Now.ID['message-reclaim.retry-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.retry',
        language: 'ja',
        message: '{0} 件の候補を再試行します。',
    },
})

Record({
    $id: Now.ID['message-reclaim.retry.nothing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.retry.nothing',
        language: 'en',
        message: 'Nothing failed that another attempt could mend.',
    },
})

Record({
    $id: Now.ID['message-reclaim.retry.nothing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.retry.nothing',
        language: 'ja',
        message: '再試行で解消できる失敗はありません。',
    },
})

Record({
    $id: Now.ID['message-reclaim.preview.one-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.preview.one',
        language: 'en',
        message: '1 person would lose their licence ({1}); {2} are spared.',
    },
})

Record({
    $id: Now.ID['message-reclaim.preview.one-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.preview.one',
        language: 'ja',
        message: '1 人のライセンスが回収され({1})、{2} 人は対象外です。',
    },
})

Record({
    $id: Now.ID['message-reclaim.retry.one-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.retry.one',
        language: 'en',
        message: '1 candidate is taken up again.',
    },
})

Record({
    $id: Now.ID['message-reclaim.retry.one-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.retry.one',
        language: 'ja',
        message: '1 件の候補を再試行します。',
    },
})

Record({
    $id: Now.ID['message-reclaim.preview-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.preview',
        language: 'en',
        message: '{0} people would lose their licence ({1}); {2} are spared.',
    },
})

Record({
    $id: Now.ID['message-reclaim.preview-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.preview',
        language: 'ja',
        message: '{0} 人のライセンスが回収され({1})、{2} 人は対象外です。',
    },
})

Record({
    $id: Now.ID['message-reclaim.preview.too_many-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.preview.too_many',
        language: 'en',
        message: 'The preview takes at most {0} subscriptions and a filter the list understands: narrow the list.',
    },
})

Record({
    $id: Now.ID['message-reclaim.preview.too_many-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.preview.too_many',
        language: 'ja',
        message:
            'プレビューは最大 {0} 件のサブスクリプションと有効なフィルターに対応します。一覧を絞り込んでください。',
    },
})

Record({
    $id: Now.ID['message-reclaim.undecided-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.undecided',
        language: 'en',
        message:
            'Nobody decides in spite of reminders: speak with the manager or the assignment group, whose last link works for 60 days, or press Close Skipped to let the person keep the licence.',
    },
})

Record({
    $id: Now.ID['message-reclaim.undecided-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.undecided',
        language: 'ja',
        message:
            'リマインダーを送っても決定されていません。マネージャーまたは割り当てグループに連絡してください(最後のリンクは 60 日間有効です)。ライセンスを保持させる場合は「Close Skipped」を押してください。',
    },
})

Record({
    $id: Now.ID['message-reclaim.nobody_decides-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.nobody_decides',
        language: 'en',
        message: 'Nobody can decide: set an assignment group on this candidate, or a manager on the user.',
    },
})

Record({
    $id: Now.ID['message-reclaim.nobody_decides-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.nobody_decides',
        language: 'ja',
        message:
            '判断できる人がいません。この候補に割り当てグループを、またはユーザーにマネージャーを設定してください。',
    },
})

Record({
    $id: Now.ID['message-reclaim.ceiling-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.ceiling',
        language: 'en',
        message:
            'Refused: the ceiling of 24 hours is reached. There is room again at {0}. An admin may raise the ceiling for one named batch under Raised Ceilings.',
    },
})

Record({
    $id: Now.ID['message-reclaim.ceiling-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.ceiling',
        language: 'ja',
        message:
            '拒否しました。24 時間の上限に達しています。{0} 以降に実行できます。管理者は「Raised Ceilings」で、名前を付けた 1 回分に限り上限を上げられます。',
    },
})

Record({
    $id: Now.ID['message-reclaim.ceiling.never-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.ceiling.never',
        language: 'en',
        message:
            'Refused: a ceiling of the rule is nothing, or the rule is gone. An admin may change the rule, or raise the ceiling for one named batch under Raised Ceilings.',
    },
})

Record({
    $id: Now.ID['message-reclaim.ceiling.never-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.ceiling.never',
        language: 'ja',
        message:
            '拒否しました。ルールの上限が 0 か、ルールがありません。管理者はルールを変更するか、「Raised Ceilings」で名前を付けた 1 回分に限り上限を上げられます。',
    },
})

Record({
    $id: Now.ID['message-reclaim.started.until-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.started.until',
        language: 'en',
        message:
            '{0} taken up, {1} of them asked by e-mail first; {2} left because of the ceilings of 24 hours: there is room again at {3}.',
    },
})

Record({
    $id: Now.ID['message-reclaim.started.until-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.started.until',
        language: 'ja',
        message:
            '{0} 件の回収を開始(うち {1} 件は先にメールで確認)。{2} 件は 24 時間の上限のため残しました。{3} 以降に実行できます。',
    },
})

Record({
    $id: Now.ID['message-reclaim.done.left-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.done.left',
        language: 'en',
        message:
            '{0} reclaimed, {1} failed, {2} canceled, {3} skipped; {4} left because of the ceilings of 24 hours: there is room again at {5}.',
    },
})

Record({
    $id: Now.ID['message-reclaim.done.left-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reclaim.done.left',
        language: 'ja',
        message:
            '回収 {0} 件、失敗 {1} 件、取消 {2} 件、スキップ {3} 件。{4} 件は 24 時間の上限のため残しました。{5} 以降に実行できます。',
    },
})
