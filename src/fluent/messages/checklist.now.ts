// Texts of 'checklist', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-checklist.save-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.save',
        language: 'en',
        message: 'Save the profile',
    },
})

Record({
    $id: Now.ID['message-checklist.save-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.save',
        language: 'ja',
        message: 'プロファイルを保存する',
    },
})

Record({
    $id: Now.ID['message-checklist.save.how-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.save.how',
        language: 'en',
        message: 'Enter a Display Name and choose Save. The profile starts as a draft.',
    },
})

Record({
    $id: Now.ID['message-checklist.save.how-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.save.how',
        language: 'ja',
        message: '表示名を入力して「保存」を選びます。プロファイルはドラフトとして作成されます。',
    },
})

Record({
    $id: Now.ID['message-checklist.download-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.download',
        language: 'en',
        message: 'Download Subscription Subflow: create the connection and get the OAuth token',
    },
})

Record({
    $id: Now.ID['message-checklist.download-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.download',
        language: 'ja',
        message: 'Download Subscription Subflow: 接続を作成して OAuth トークンを取得する',
    },
})

Record({
    $id: Now.ID['message-checklist.download.choose-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.download.choose',
        language: 'en',
        message: 'Choose Miro_Enterprise under Connection & credential, or a child alias of it for a second organization, and save.',
    },
})

Record({
    $id: Now.ID['message-checklist.download.choose-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.download.choose',
        language: 'ja',
        message: '「Connection & credential」で Miro_Enterprise (2 つ目の組織ではその子エイリアス) を選び、保存します。',
    },
})

Record({
    $id: Now.ID['message-checklist.download.how-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.download.how',
        language: 'en',
        message: 'Choose the preview icon beside {0}, then Open Record, then "Create New Connection & Credential". Enter the client ID and secret of your Miro app, choose "Create and Get OAuth Token", pick a team of the Enterprise organization and press Install.',
    },
})

Record({
    $id: Now.ID['message-checklist.download.how-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.download.how',
        language: 'ja',
        message: '{0} の横のプレビューアイコンから「レコードを開く」、「Create New Connection & Credential」の順に選びます。Miro アプリのクライアント ID とシークレットを入力して「Create and Get OAuth Token」を選び、Enterprise 組織のチームを選択して Install を押してください。',
    },
})

Record({
    $id: Now.ID['message-checklist.download.token-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.download.token',
        language: 'en',
        message: 'The connection of {0} has no OAuth token yet. Open the record, choose "Get OAuth Token", sign in to Miro as a Company Admin, pick a team of the Enterprise organization and press Install.',
    },
})

Record({
    $id: Now.ID['message-checklist.download.token-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.download.token',
        language: 'ja',
        message: '{0} の接続にはまだ OAuth トークンがありません。レコードを開いて「Get OAuth Token」を選び、Company Admin として Miro にサインインし、Enterprise 組織のチームを選択して Install を押してください。',
    },
})

Record({
    $id: Now.ID['message-checklist.connect.role-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.connect.role',
        language: 'en',
        message: 'Creating a connection needs the platform role connection_admin, which you do not have. An administrator can give it to you or take this step.',
    },
})

Record({
    $id: Now.ID['message-checklist.connect.role-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.connect.role',
        language: 'ja',
        message: '接続の作成にはプラットフォームのロール connection_admin が必要ですが、付与されていません。管理者にロールの付与またはこの手順の実施を依頼してください。',
    },
})

Record({
    $id: Now.ID['message-checklist.reclaim-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.reclaim',
        language: 'en',
        message: 'Reclaim Subscription Subflow: create the connection with the SCIM API token',
    },
})

Record({
    $id: Now.ID['message-checklist.reclaim-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.reclaim',
        language: 'ja',
        message: 'Reclaim Subscription Subflow: SCIM API トークンで接続を作成する',
    },
})

Record({
    $id: Now.ID['message-checklist.reclaim.choose-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.reclaim.choose',
        language: 'en',
        message: 'Choose Miro_Enterprise_SCIM under Connection & credential, or a child alias of it for a second organization, and save.',
    },
})

Record({
    $id: Now.ID['message-checklist.reclaim.choose-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.reclaim.choose',
        language: 'ja',
        message: '「Connection & credential」で Miro_Enterprise_SCIM (2 つ目の組織ではその子エイリアス) を選び、保存します。',
    },
})

Record({
    $id: Now.ID['message-checklist.reclaim.how-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.reclaim.how',
        language: 'en',
        message: 'Choose the preview icon beside {0}, then Open Record, then "Create New Connection & Credential". Enter the API token of Enterprise integrations in Miro and choose Create.',
    },
})

Record({
    $id: Now.ID['message-checklist.reclaim.how-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.reclaim.how',
        language: 'ja',
        message: '{0} の横のプレビューアイコンから「レコードを開く」、「Create New Connection & Credential」の順に選びます。Miro の Enterprise integrations の API トークンを入力して「Create」を選んでください。',
    },
})

Record({
    $id: Now.ID['message-checklist.reclaim.off-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.reclaim.off',
        language: 'en',
        message: '"Reclaim subscriptions" is cleared: removal candidates are still created, but nothing is sent to Miro.',
    },
})

Record({
    $id: Now.ID['message-checklist.reclaim.off-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.reclaim.off',
        language: 'ja',
        message: '「Reclaim subscriptions」がオフです。回収候補は作成されますが、Miro には何も送信されません。',
    },
})

Record({
    $id: Now.ID['message-checklist.subflows-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.subflows',
        language: 'en',
        message: 'Choose the subflows',
    },
})

Record({
    $id: Now.ID['message-checklist.subflows-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.subflows',
        language: 'ja',
        message: 'サブフローを選択する',
    },
})

Record({
    $id: Now.ID['message-checklist.subflows.choose_download-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.subflows.choose_download',
        language: 'en',
        message: 'Choose "Miro Download Subscriptions" as the Subflow under Download Subscription Subflow.',
    },
})

Record({
    $id: Now.ID['message-checklist.subflows.choose_download-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.subflows.choose_download',
        language: 'ja',
        message: 'Download Subscription Subflow のサブフローに「Miro Download Subscriptions」を選択してください。',
    },
})

Record({
    $id: Now.ID['message-checklist.subflows.choose_reclaim-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.subflows.choose_reclaim',
        language: 'en',
        message: 'Choose "Miro Reclaim Subscription" as the Subflow under Reclaim Subscription Subflow.',
    },
})

Record({
    $id: Now.ID['message-checklist.subflows.choose_reclaim-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.subflows.choose_reclaim',
        language: 'ja',
        message: 'Reclaim Subscription Subflow のサブフローに「Miro Reclaim Subscription」を選択してください。',
    },
})

Record({
    $id: Now.ID['message-checklist.subflows.inactive-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.subflows.inactive',
        language: 'en',
        message: 'The subflow "{0}" is not active. An administrator opens it in Workflow Studio and activates it.',
    },
})

Record({
    $id: Now.ID['message-checklist.subflows.inactive-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.subflows.inactive',
        language: 'ja',
        message: 'サブフロー「{0}」が有効ではありません。管理者が Workflow Studio で開いて有効化してください。',
    },
})

Record({
    $id: Now.ID['message-checklist.validate-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.validate',
        language: 'en',
        message: 'Validate Connection',
    },
})

Record({
    $id: Now.ID['message-checklist.validate-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.validate',
        language: 'ja',
        message: '接続を検証する (Validate Connection)',
    },
})

Record({
    $id: Now.ID['message-checklist.validate.how-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.validate.how',
        language: 'en',
        message: 'Choose Validate Connection at the top of this form. It tests the download side only and changes nothing in Miro.',
    },
})

Record({
    $id: Now.ID['message-checklist.validate.how-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.validate.how',
        language: 'ja',
        message: 'フォーム上部の「Validate Connection」を選びます。ダウンロード側だけを確認し、Miro には何も変更を加えません。',
    },
})

Record({
    $id: Now.ID['message-checklist.validate.again-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.validate.again',
        language: 'en',
        message: 'Then choose Validate Connection again.',
    },
})

Record({
    $id: Now.ID['message-checklist.validate.again-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.validate.again',
        language: 'ja',
        message: 'その後「Validate Connection」をもう一度選んでください。',
    },
})

Record({
    $id: Now.ID['message-checklist.publish-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.publish',
        language: 'en',
        message: 'Publish',
    },
})

Record({
    $id: Now.ID['message-checklist.publish-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.publish',
        language: 'ja',
        message: '公開する (Publish)',
    },
})

Record({
    $id: Now.ID['message-checklist.publish.how-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.publish.how',
        language: 'en',
        message: 'Choose Publish and confirm with OK. The first download starts at once.',
    },
})

Record({
    $id: Now.ID['message-checklist.publish.how-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.publish.how',
        language: 'ja',
        message: '「Publish」を選び、OK で確認します。最初のダウンロードがすぐに始まります。',
    },
})

Record({
    $id: Now.ID['message-checklist.state.done-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.done',
        language: 'en',
        message: 'done',
    },
})

Record({
    $id: Now.ID['message-checklist.state.done-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.done',
        language: 'ja',
        message: '完了',
    },
})

Record({
    $id: Now.ID['message-checklist.state.to_do-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.to_do',
        language: 'en',
        message: 'to do',
    },
})

Record({
    $id: Now.ID['message-checklist.state.to_do-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.to_do',
        language: 'ja',
        message: '未実施',
    },
})

Record({
    $id: Now.ID['message-checklist.state.failed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.failed',
        language: 'en',
        message: 'failed',
    },
})

Record({
    $id: Now.ID['message-checklist.state.failed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.failed',
        language: 'ja',
        message: '失敗',
    },
})

Record({
    $id: Now.ID['message-checklist.state.waiting-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.waiting',
        language: 'en',
        message: 'later',
    },
})

Record({
    $id: Now.ID['message-checklist.state.waiting-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.waiting',
        language: 'ja',
        message: '後で',
    },
})

Record({
    $id: Now.ID['message-checklist.state.not_needed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.not_needed',
        language: 'en',
        message: 'not needed',
    },
})

Record({
    $id: Now.ID['message-checklist.state.not_needed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.state.not_needed',
        language: 'ja',
        message: '不要',
    },
})

Record({
    $id: Now.ID['message-checklist.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.next',
        language: 'en',
        message: 'Next step',
    },
})

Record({
    $id: Now.ID['message-checklist.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.next',
        language: 'ja',
        message: '次の手順',
    },
})

Record({
    $id: Now.ID['message-checklist.open-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.open',
        language: 'en',
        message: 'Open Record',
    },
})

Record({
    $id: Now.ID['message-checklist.open-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.checklist.open',
        language: 'ja',
        message: 'レコードを開く',
    },
})
