// Texts of 'run', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-run.completed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.completed',
        language: 'en',
        message: '{0} members read, {1} of them active. {2} joined, {3} changed, {4} left, {5} unchanged.',
    },
})

Record({
    $id: Now.ID['message-run.completed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.completed',
        language: 'ja',
        message: 'メンバー {0} 件を読み取り、うち {1} 件が有効です。追加 {2} 件、変更 {3} 件、削除 {4} 件、変更なし {5} 件。',
    },
})

Record({
    $id: Now.ID['message-run.completed.empty-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.completed.empty',
        language: 'en',
        message: 'Miro shows no active member in this organization.',
    },
})

Record({
    $id: Now.ID['message-run.completed.empty-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.completed.empty',
        language: 'ja',
        message: 'この組織に有効なメンバーはいません。',
    },
})

Record({
    $id: Now.ID['message-run.completed.left_out-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.completed.left_out',
        language: 'en',
        message: '{0} entries had no usable member ID and were left out. Nobody was removed this time, because one of them may be among the {1} rows that were not found.',
    },
})

Record({
    $id: Now.ID['message-run.completed.left_out-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.completed.left_out',
        language: 'ja',
        message: '使用できるメンバー ID のない {0} 件を除外しました。見つからなかった {1} 行に含まれる可能性があるため、今回は誰も削除していません。',
    },
})

Record({
    $id: Now.ID['message-run.completed.left_out.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.completed.left_out.next',
        language: 'en',
        message: 'Look at these members in the Miro admin console. If the next download shows the same, report it to Miro.',
    },
})

Record({
    $id: Now.ID['message-run.completed.left_out.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.completed.left_out.next',
        language: 'ja',
        message: 'Miro の管理コンソールで該当メンバーを確認し、次回のダウンロードでも続く場合は Miro に報告してください。',
    },
})

Record({
    $id: Now.ID['message-run.unrecognized-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unrecognized',
        language: 'en',
        message: 'Subscription identifiers not recognized: {0}.',
    },
})

Record({
    $id: Now.ID['message-run.unrecognized-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unrecognized',
        language: 'ja',
        message: '認識できないサブスクリプション識別子が {0} 件あります。',
    },
})

Record({
    $id: Now.ID['message-run.unrecognized.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unrecognized.next',
        language: 'en',
        message: 'Open Unrecognized Subscription Identifiers and pick a software model for each.',
    },
})

Record({
    $id: Now.ID['message-run.unrecognized.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unrecognized.next',
        language: 'ja',
        message: '「Unrecognized Subscription Identifiers」を開き、それぞれにソフトウェアモデルを選択してください。',
    },
})

Record({
    $id: Now.ID['message-run.paused.budget-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.paused.budget',
        language: 'en',
        message: "Miro's request budget is used up for the moment; the download continues by itself.",
    },
})

Record({
    $id: Now.ID['message-run.paused.budget-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.paused.budget',
        language: 'ja',
        message: 'Miro の要求枠を使い切ったため一時停止しました。ダウンロードは自動的に再開されます。',
    },
})

Record({
    $id: Now.ID['message-run.incomplete-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.incomplete',
        language: 'en',
        message: 'The download stopped after {0} members: Miro did not lead to the end of the list ({1}). Nobody was removed.',
    },
})

Record({
    $id: Now.ID['message-run.incomplete-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.incomplete',
        language: 'ja',
        message: 'メンバー {0} 件でダウンロードが停止しました。Miro の一覧の末尾に到達できませんでした ({1})。削除は行っていません。',
    },
})

Record({
    $id: Now.ID['message-run.still_shown-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.still_shown',
        language: 'en',
        message: 'Miro’s list of {0} members left out {1}, whom Miro shows as an active member when asked alone: the list was not complete. Nobody was removed.',
    },
})

Record({
    $id: Now.ID['message-run.still_shown-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.still_shown',
        language: 'ja',
        message: 'Miro の一覧({0} 件)に {1} が含まれていませんでしたが、個別に確認すると有効なメンバーです。一覧が不完全なため、削除は行っていません。',
    },
})

Record({
    $id: Now.ID['message-run.incomplete.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.incomplete.next',
        language: 'en',
        message: 'Choose Refresh now. If it happens again, report it to Miro support with the time of this result.',
    },
})

Record({
    $id: Now.ID['message-run.incomplete.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.incomplete.next',
        language: 'ja',
        message: '「今すぐ更新」を実行してください。再発する場合は、この結果の時刻を添えて Miro サポートに報告してください。',
    },
})

Record({
    $id: Now.ID['message-run.needs_decision-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.needs_decision',
        language: 'en',
        message: '{0} of {1} subscriptions were not found in Miro. That is more than may be removed without asking, so nobody was removed.',
    },
})

Record({
    $id: Now.ID['message-run.needs_decision-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.needs_decision',
        language: 'ja',
        message: 'サブスクリプション {1} 件のうち {0} 件が Miro で見つかりませんでした。確認なしに削除できる割合を超えているため、削除していません。',
    },
})

Record({
    $id: Now.ID['message-run.needs_decision.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.needs_decision.next',
        language: 'en',
        message: 'Compare with the Miro admin console. Then choose "Remove them" or "Keep them" on this result. The ceiling is the property x_snc_miro_sam.removal_ceiling_percent.',
    },
})

Record({
    $id: Now.ID['message-run.needs_decision.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.needs_decision.next',
        language: 'ja',
        message: 'Miro の管理コンソールと比較し、この結果で「削除する」または「残す」を選択してください。上限はプロパティ x_snc_miro_sam.removal_ceiling_percent です。',
    },
})

Record({
    $id: Now.ID['message-run.backwards-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.backwards',
        language: 'en',
        message: 'Miro now shows an earlier last activity than before, or none, for {0} people: {1}. The later dates were kept, nobody is judged on this download.',
    },
})

Record({
    $id: Now.ID['message-run.backwards-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.backwards',
        language: 'ja',
        message: 'Miro が以前より古い最終アクティビティ(またはなし)を {0} 名について表示しています: {1}。新しい方の日付を保持し、このダウンロードでは誰も判定しません。',
    },
})

Record({
    $id: Now.ID['message-run.backwards.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.backwards.next',
        language: 'en',
        message: 'Compare with the Miro admin console. "Keep them" on this result goes on with the later dates. How many people may go backwards is the property x_snc_miro_sam.backwards_activity_ceiling.',
    },
})

Record({
    $id: Now.ID['message-run.backwards.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.backwards.next',
        language: 'ja',
        message: 'Miro の管理コンソールと比較してください。この結果で「残す」を選択すると、新しい方の日付で続行します。許容人数はプロパティ x_snc_miro_sam.backwards_activity_ceiling です。',
    },
})

Record({
    $id: Now.ID['message-run.backwards.not_removal-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.backwards.not_removal',
        language: 'en',
        message: 'This result asks about last activities that go backwards, not about a removal. Choose "Keep them" to go on with the later dates.',
    },
})

Record({
    $id: Now.ID['message-run.backwards.not_removal-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.backwards.not_removal',
        language: 'ja',
        message: 'この結果は最終アクティビティの後退についての確認で、削除の確認ではありません。新しい方の日付で続行するには「残す」を選択してください。',
    },
})

Record({
    $id: Now.ID['message-run.kept-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.kept',
        language: 'en',
        message: '{0} subscriptions that Miro does not show were kept by {1}.',
    },
})

Record({
    $id: Now.ID['message-run.kept-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.kept',
        language: 'ja',
        message: 'Miro で見つからないサブスクリプション {0} 件を {1} が残しました。',
    },
})

Record({
    $id: Now.ID['message-run.superseded-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.superseded',
        language: 'en',
        message: 'A later run has taken the place of this one; its decision is no longer needed.',
    },
})

Record({
    $id: Now.ID['message-run.superseded-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.superseded',
        language: 'ja',
        message: '後の実行に置き換えられたため、この実行についての判断は不要になりました。',
    },
})

Record({
    $id: Now.ID['message-run.no_decision-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.no_decision',
        language: 'en',
        message: 'This result waits for no decision.',
    },
})

Record({
    $id: Now.ID['message-run.no_decision-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.no_decision',
        language: 'ja',
        message: 'この結果は判断待ちではありません。',
    },
})

Record({
    $id: Now.ID['message-run.already-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.already',
        language: 'en',
        message: 'Not started: {0} is already working on this profile.',
    },
})

Record({
    $id: Now.ID['message-run.already-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.already',
        language: 'ja',
        message: '開始しませんでした。{0} がこのプロファイルを処理中です。',
    },
})

Record({
    $id: Now.ID['message-run.already.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.already.next',
        language: 'en',
        message: 'Wait for it to end, or look at it. A run that died is taken over after {0} minutes.',
    },
})

Record({
    $id: Now.ID['message-run.already.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.already.next',
        language: 'ja',
        message: '終了を待つか、その実行を確認してください。停止した実行は {0} 分後に引き継がれます。',
    },
})

Record({
    $id: Now.ID['message-run.not_published-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.not_published',
        language: 'en',
        message: 'Not started: the profile {0} is not published.',
    },
})

Record({
    $id: Now.ID['message-run.not_published-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.not_published',
        language: 'ja',
        message: '開始しませんでした。プロファイル {0} は公開されていません。',
    },
})

Record({
    $id: Now.ID['message-run.not_published.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.not_published.next',
        language: 'en',
        message: 'Validate the connection and publish the profile.',
    },
})

Record({
    $id: Now.ID['message-run.not_published.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.not_published.next',
        language: 'ja',
        message: '接続を検証し、プロファイルを公開してください。',
    },
})

Record({
    $id: Now.ID['message-run.not_validated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.not_validated',
        language: 'en',
        message: 'Not started: the connection of {0} is not validated.',
    },
})

Record({
    $id: Now.ID['message-run.not_validated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.not_validated',
        language: 'ja',
        message: '開始しませんでした。{0} の接続は検証されていません。',
    },
})

Record({
    $id: Now.ID['message-run.not_validated.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.not_validated.next',
        language: 'en',
        message: 'Open the profile, choose Validate Connection and follow its advice.',
    },
})

Record({
    $id: Now.ID['message-run.not_validated.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.not_validated.next',
        language: 'ja',
        message: 'プロファイルを開いて「接続の検証」を実行し、表示に従ってください。',
    },
})

Record({
    $id: Now.ID['message-run.no_profile-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.no_profile',
        language: 'en',
        message: 'Not started: there is no such integration profile.',
    },
})

Record({
    $id: Now.ID['message-run.no_profile-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.no_profile',
        language: 'ja',
        message: '開始しませんでした。統合プロファイルが存在しません。',
    },
})

Record({
    $id: Now.ID['message-run.no_profile.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.no_profile.next',
        language: 'en',
        message: 'Start the job from an existing profile.',
    },
})

Record({
    $id: Now.ID['message-run.no_profile.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.no_profile.next',
        language: 'ja',
        message: '存在するプロファイルからジョブを開始してください。',
    },
})

Record({
    $id: Now.ID['message-run.unexpected-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unexpected',
        language: 'en',
        message: 'The run stopped because of an error in the application: {0}',
    },
})

Record({
    $id: Now.ID['message-run.unexpected-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unexpected',
        language: 'ja',
        message: 'アプリケーションのエラーにより停止しました: {0}',
    },
})

Record({
    $id: Now.ID['message-run.unexpected.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unexpected.next',
        language: 'en',
        message: 'Start the job again. If it stops again, report the message to whoever maintains this application.',
    },
})

Record({
    $id: Now.ID['message-run.unexpected.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unexpected.next',
        language: 'ja',
        message: 'ジョブを再実行してください。再発する場合は、このメッセージをアプリの管理者に連絡してください。',
    },
})

Record({
    $id: Now.ID['message-run.unreadable-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unreadable',
        language: 'en',
        message: 'The run could not be continued: its checkpoint is missing or was cut.',
    },
})

Record({
    $id: Now.ID['message-run.unreadable-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unreadable',
        language: 'ja',
        message: '実行を再開できませんでした。チェックポイントがないか、途中で切れています。',
    },
})

Record({
    $id: Now.ID['message-run.died-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.died',
        language: 'en',
        message: 'The run died {0} times at the same place and was given up.',
    },
})

Record({
    $id: Now.ID['message-run.died-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.died',
        language: 'ja',
        message: '同じ箇所で {0} 回停止したため、実行を打ち切りました。',
    },
})

Record({
    $id: Now.ID['message-run.unknown_kind-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unknown_kind',
        language: 'en',
        message: 'Nothing of this app works runs of the kind "{0}".',
    },
})

Record({
    $id: Now.ID['message-run.unknown_kind-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.unknown_kind',
        language: 'ja',
        message: '種類「{0}」の実行を処理する機能はこのアプリにありません。',
    },
})

Record({
    $id: Now.ID['message-run.follow_up_failed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.follow_up_failed',
        language: 'en',
        message: 'What follows this run did not happen: {0}',
    },
})

Record({
    $id: Now.ID['message-run.follow_up_failed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.follow_up_failed',
        language: 'ja',
        message: 'この実行に続く処理は行われませんでした: {0}',
    },
})

Record({
    $id: Now.ID['message-run.never_began-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.never_began',
        language: 'en',
        message: 'The subflow was started but never took up the run.',
    },
})

Record({
    $id: Now.ID['message-run.never_began-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.never_began',
        language: 'ja',
        message: 'サブフローは開始されましたが、実行を引き受けませんでした。',
    },
})

Record({
    $id: Now.ID['message-run.never_began.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.never_began.next',
        language: 'en',
        message: 'Look at the flow executions of this time in Workflow Studio, then choose Refresh now.',
    },
})

Record({
    $id: Now.ID['message-run.never_began.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.never_began.next',
        language: 'ja',
        message: 'Workflow Studio でこの時刻のフロー実行を確認し、「今すぐ更新」を実行してください。',
    },
})

Record({
    $id: Now.ID['message-run.handed_over-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.handed_over',
        language: 'en',
        message: 'Handed to the subflow "{0}" (execution {1}), which reports there.',
    },
})

Record({
    $id: Now.ID['message-run.handed_over-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.handed_over',
        language: 'ja',
        message: 'サブフロー「{0}」(実行 {1}) に引き渡しました。結果はその実行で確認できます。',
    },
})

Record({
    $id: Now.ID['message-run.started-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.started',
        language: 'en',
        message: 'The download has started as {0}. Its result shows what it does.',
    },
})

Record({
    $id: Now.ID['message-run.started-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.started',
        language: 'ja',
        message: 'ダウンロードを {0} として開始しました。結果はその記録で確認できます。',
    },
})

Record({
    $id: Now.ID['message-run.other_organization-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.other_organization',
        language: 'en',
        message: 'Stopped: the connection now leads to the organization {0}, but this profile holds the members of {1}.',
    },
})

Record({
    $id: Now.ID['message-run.other_organization-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.other_organization',
        language: 'ja',
        message: '停止しました。接続先の組織は {0} ですが、このプロファイルは {1} のメンバーを保持しています。',
    },
})

Record({
    $id: Now.ID['message-run.other_organization.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.other_organization.next',
        language: 'en',
        message: 'Authorize the connection again for the right organization, or create another profile for the other one.',
    },
})

Record({
    $id: Now.ID['message-run.other_organization.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.run.other_organization.next',
        language: 'ja',
        message: '正しい組織で接続を再認可するか、別の組織用にプロファイルを作成してください。',
    },
})
