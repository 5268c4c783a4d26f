// Texts of the screens: the set-up checklist, the banner of a profile, and where profiles are created.
export const screenTexts = {
    'checklist.save': { en: 'Save the profile', ja: 'プロファイルを保存する' },
    'checklist.save.how': {
        en: 'Enter a Display Name and choose Save. The profile starts as a draft.',
        ja: '表示名を入力して「保存」を選びます。プロファイルはドラフトとして作成されます。',
    },
    'checklist.download': {
        en: 'Download Subscription Subflow: create the connection and get the OAuth token',
        ja: 'Download Subscription Subflow: 接続を作成して OAuth トークンを取得する',
    },
    'checklist.download.choose': {
        en: 'Choose Miro_Enterprise under Connection & credential, or a child alias of it for a second organization, and save.',
        ja: '「Connection & credential」で Miro_Enterprise (2 つ目の組織ではその子エイリアス) を選び、保存します。',
    },
    'checklist.download.how': {
        en: 'Choose the preview icon beside {0}, then Open Record, then "Create New Connection & Credential". Enter the client ID and secret of your Miro app, choose "Create and Get OAuth Token", pick a team of the Enterprise organization and press Install.',
        ja: '{0} の横のプレビューアイコンから「レコードを開く」、「Create New Connection & Credential」の順に選びます。Miro アプリのクライアント ID とシークレットを入力して「Create and Get OAuth Token」を選び、Enterprise 組織のチームを選択して Install を押してください。',
    },
    'checklist.download.token': {
        en: 'The connection of {0} has no OAuth token yet. Open the record, choose "Get OAuth Token", sign in to Miro as a Company Admin, pick a team of the Enterprise organization and press Install.',
        ja: '{0} の接続にはまだ OAuth トークンがありません。レコードを開いて「Get OAuth Token」を選び、Company Admin として Miro にサインインし、Enterprise 組織のチームを選択して Install を押してください。',
    },
    'checklist.connect.role': {
        en: 'Creating a connection needs the platform role connection_admin, which you do not have. An administrator can give it to you or take this step.',
        ja: '接続の作成にはプラットフォームのロール connection_admin が必要ですが、付与されていません。管理者にロールの付与またはこの手順の実施を依頼してください。',
    },
    'checklist.reclaim': {
        en: 'Reclaim Subscription Subflow: create the connection with the SCIM API token',
        ja: 'Reclaim Subscription Subflow: SCIM API トークンで接続を作成する',
    },
    'checklist.reclaim.choose': {
        en: 'Choose Miro_Enterprise_SCIM under Connection & credential, or a child alias of it for a second organization, and save.',
        ja: '「Connection & credential」で Miro_Enterprise_SCIM (2 つ目の組織ではその子エイリアス) を選び、保存します。',
    },
    'checklist.reclaim.how': {
        en: 'Choose the preview icon beside {0}, then Open Record, then "Create New Connection & Credential". Enter the API token of Enterprise integrations in Miro and choose Create.',
        ja: '{0} の横のプレビューアイコンから「レコードを開く」、「Create New Connection & Credential」の順に選びます。Miro の Enterprise integrations の API トークンを入力して「Create」を選んでください。',
    },
    'checklist.reclaim.off': {
        en: '"Reclaim subscriptions" is cleared: removal candidates are still created, but nothing is sent to Miro.',
        ja: '「Reclaim subscriptions」がオフです。回収候補は作成されますが、Miro には何も送信されません。',
    },
    'checklist.subflows': { en: 'Choose the subflows', ja: 'サブフローを選択する' },
    'checklist.subflows.choose_download': {
        en: 'Choose "Miro Download Subscriptions" as the Subflow under Download Subscription Subflow.',
        ja: 'Download Subscription Subflow のサブフローに「Miro Download Subscriptions」を選択してください。',
    },
    'checklist.subflows.choose_reclaim': {
        en: 'Choose "Miro Reclaim Subscription" as the Subflow under Reclaim Subscription Subflow.',
        ja: 'Reclaim Subscription Subflow のサブフローに「Miro Reclaim Subscription」を選択してください。',
    },
    'checklist.subflows.inactive': {
        en: 'The subflow "{0}" is not active. An administrator opens it in Workflow Studio and activates it.',
        ja: 'サブフロー「{0}」が有効ではありません。管理者が Workflow Studio で開いて有効化してください。',
    },
    'checklist.validate': { en: 'Validate Connection', ja: '接続を検証する (Validate Connection)' },
    'checklist.validate.how': {
        en: 'Choose Validate Connection at the top of this form. It tests the download side only and changes nothing in Miro.',
        ja: 'フォーム上部の「Validate Connection」を選びます。ダウンロード側だけを確認し、Miro には何も変更を加えません。',
    },
    'checklist.validate.again': {
        en: 'Then choose Validate Connection again.',
        ja: 'その後「Validate Connection」をもう一度選んでください。',
    },
    'checklist.publish': { en: 'Publish', ja: '公開する (Publish)' },
    'checklist.publish.how': {
        en: 'Choose Publish and confirm with OK. The first download starts at once.',
        ja: '「Publish」を選び、OK で確認します。最初のダウンロードがすぐに始まります。',
    },
    'checklist.state.done': { en: 'done', ja: '完了' },
    'checklist.state.to_do': { en: 'to do', ja: '未実施' },
    'checklist.state.failed': { en: 'failed', ja: '失敗' },
    'checklist.state.waiting': { en: 'later', ja: '後で' },
    'checklist.state.not_needed': { en: 'not needed', ja: '不要' },
    'checklist.next': { en: 'Next step', ja: '次の手順' },
    'checklist.open': { en: 'Open Record', ja: 'レコードを開く' },
    'banner.job_failed': { en: '{0} did not succeed: {1}', ja: '{0} は成功しませんでした: {1}' },
    'banner.job_asks': { en: '{0} needs a decision: {1}', ja: '{0} には判断が必要です: {1}' },
    'banner.next': { en: 'What to do: {0}', ja: '対処方法: {0}' },
    'banner.open': { en: 'Open result {0}', ja: '結果 {0} を開く' },
    'candidates.refreshing': {
        en: 'The removal candidates are being refreshed as {0}. Its result shows what changed.',
        ja: '回収候補を {0} として更新しています。変更内容はその結果で確認できます。',
    },
    'candidates.csv': {
        en: 'Download everybody with reason and saving (CSV)',
        ja: '全員の理由と削減額をダウンロード (CSV)',
    },
    'announce.reclaim.title': { en: 'Reclaim {0} licences?', ja: '{0} 件のライセンスを回収しますか?' },
    'announce.reclaim.title.one': { en: 'Reclaim 1 licence?', ja: '1 件のライセンスを回収しますか?' },
    'announce.retry.title': { en: 'Retry for {0} people?', ja: '{0} 人について再試行しますか?' },
    'announce.retry.title.one': { en: 'Retry for 1 person?', ja: '1 人について再試行しますか?' },
    'announce.reclaim.button': { en: 'Reclaim {0}', ja: '{0} 件を回収' },
    'announce.retry.button': { en: 'Retry {0}', ja: '{0} 件を再試行' },
    'announce.cancel': { en: 'Cancel', ja: 'キャンセル' },
    'announce.profile.asked': {
        en: '{0}: {1} people are asked by e-mail whether they still need their licence. Whoever does not answer in time loses it.',
        ja: '{0}: {1} 人にライセンスが必要かどうかをメールで確認します。期限までに回答がなければ回収されます。',
    },
    'announce.profile.asked.one': {
        en: '{0}: 1 person is asked by e-mail whether they still need their licence. Without an answer in time they lose it.',
        ja: '{0}: 1 人にライセンスが必要かどうかをメールで確認します。期限までに回答がなければ回収されます。',
    },
    'announce.profile.deactivated': {
        en: '{0}: {1} people are deactivated in Miro now and cannot sign in any more.',
        ja: '{0}: {1} 人が今すぐ Miro で無効化され、サインインできなくなります。',
    },
    'announce.profile.deactivated.one': {
        en: '{0}: 1 person is deactivated in Miro now and cannot sign in any more.',
        ja: '{0}: 1 人が今すぐ Miro で無効化され、サインインできなくなります。',
    },
    'announce.profile.mixed': {
        en: '{0}: {1} people. Asked by e-mail first: {2}. Deactivated in Miro now, so that they cannot sign in any more: {3}.',
        ja: '{0}: {1} 人。先にメールで確認: {2} 人。今すぐ Miro で無効化され、サインインできなくなる: {3} 人。',
    },
    'announce.left': {
        en: '{0} more stay as they are: the ceilings of rule and profile allow no more at once.',
        ja: 'ほか {0} 件は、ルールとプロファイルの上限のため今回は対象外です。',
    },
    'announce.left.one': {
        en: '1 more stays as it is: the ceilings of rule and profile allow no more at once.',
        ja: 'ほか 1 件は、ルールとプロファイルの上限のため今回は対象外です。',
    },
    'announce.saving': { en: 'Saves {0} per year.', ja: '年間 {0} の節約になります。' },
    'announce.saving.unknown': {
        en: 'What it saves is not known: no price stands on the reclamation rule.',
        ja: '再利用ルールに価格がないため、節約額は不明です。',
    },
    'announce.saving.partly': {
        en: 'For {0} of them no price is known.',
        ja: 'うち {0} 人分の価格は不明です。',
    },
    'announce.certain': {
        en: 'No recorded activity is no proof of no need; Undo brings people back.',
        ja: '利用の記録がないことは、不要である証明ではありません。「Undo」で元に戻せます。',
    },
    spared: { en: 'Spared because', ja: '対象外の理由' },
    'spared.people': { en: 'People', ja: '人数' },
    'spared.member_gone': { en: 'No longer an active member in Miro', ja: 'Miro の有効なメンバーではない' },
    'spared.open_candidate': { en: 'Already a removal candidate', ja: '既に回収候補' },
    'spared.token_owner': { en: 'Authorized the Miro connection', ja: 'Miro 接続の承認者' },
    'spared.company_admin': { en: 'Company Admin in Miro', ja: 'Miro の会社管理者' },
    'spared.admin_roles': { en: 'Holds an admin role in Miro', ja: 'Miro の管理者ロールを保有' },
    'spared.guest': { en: 'Guest, who uses no seat', ja: 'ゲスト(シート不使用)' },
    'spared.unknown_role': { en: 'Role in Miro that this app does not know', ja: '不明な Miro ロール' },
    'spared.excluded': { en: 'Protected by an exclusion rule', ja: '除外ルールによる保護' },
    'spared.no_rule': { en: 'No active reclamation rule covers the licence', ja: '有効な再利用ルールの対象外' },
    'spared.data_too_old': { en: 'No recent complete download to judge on', ja: '最近の完全なダウンロードがない' },
    'spared.grace': { en: 'Licence assigned freshly', ja: '割り当て直後のライセンス' },
    'spared.too_new': { en: 'Assigned more recently than the threshold', ja: 'しきい値より最近の割り当て' },
    'spared.active': { en: 'Active within the threshold', ja: 'しきい値以内に利用あり' },
    'spared.no_activity': {
        en: 'No activity recorded, which the rule does not count as idle',
        ja: '利用の記録なし(ルールの対象外)',
    },
    'spared.reactivated': {
        en: 'Came back from outside twice: a person must decide',
        ja: '外部で 2 回再有効化(人の判断が必要)',
    },
    'spared.quiet': { en: 'It was decided to keep the licence', ja: '継続を決定済み' },
    'announce.changed': {
        en: 'Nothing was done: {0} people were confirmed, but by now it would be {1}. Press the button again.',
        ja: '何も実行していません。確認は {0} 人でしたが、現在は {1} 人が対象です。もう一度ボタンを押してください。',
    },
    'create.workspace': {
        en: 'Software Asset Workspace is installed, so profiles are not created here. In {0} choose License operations, User Subscriptions, Direct integration profiles, then New.',
        ja: 'Software Asset Workspace がインストールされているため、ここではプロファイルを作成できません。{0} で License operations、User Subscriptions、Direct integration profiles の順に選び、「New」を選択してください。',
    },
    'create.role': {
        en: 'You need the role {0} to create an integration profile.',
        ja: '統合プロファイルを作成するにはロール {0} が必要です。',
    },
} as const
