// Texts of integration profiles: set-up checklist, banner, validation, publishing, deleting, settings, copied instances.
export const profileTexts = {
    'profile.validated': {
        en: 'The connection works: organization {0}, plan {1}, {2} full licences purchased.',
        ja: '接続を確認しました。組織 {0}、プラン {1}、購入済みフルライセンス {2}。',
    },
    'profile.validation_failed': {
        en: 'Connection validation is not successful. Please check connections and credentials and try again.',
        ja: '接続の検証に失敗しました。接続と認証情報を確認してから再試行してください。',
    },
    'profile.twin': {
        en: 'The profile "{0}" already downloads the organization {1}. A second one would count every subscription twice.',
        ja: 'プロファイル「{0}」が組織 {1} をすでにダウンロードしています。2 つ目があるとサブスクリプションが二重に計上されます。',
    },
    'profile.twin.next': {
        en: 'Use that profile, or connect this one to another organization through a child alias of its own.',
        ja: 'そのプロファイルを使用するか、専用の子エイリアスで別の組織に接続してください。',
    },
    'profile.publish.not_validated': {
        en: 'Only a validated profile can be published.',
        ja: '公開できるのは検証済みのプロファイルだけです。',
    },
    'profile.publish.not_validated.next': {
        en: 'Choose Validate Connection first.',
        ja: '先に「接続の検証」を実行してください。',
    },
    'profile.publish.already': {
        en: 'The profile is published already.',
        ja: 'このプロファイルはすでに公開されています。',
    },
    'profile.published': {
        en: 'Published. Software models and the daily job "{0}" are ready, and the first download has started.',
        ja: '公開しました。ソフトウェアモデルと毎日のジョブ「{0}」を用意し、最初のダウンロードを開始しました。',
    },
    'profile.published.no_run': {
        en: 'Published, but the first download did not start: {0}',
        ja: '公開しましたが、最初のダウンロードを開始できませんでした: {0}',
    },
    'profile.locked': {
        en: '{0} cannot be changed any more: the profile is published. Create another profile instead. Nothing was saved.',
        ja: '公開済みプロファイルの「{0}」は変更できません。別のプロファイルを作成してください。何も保存していません。',
    },
    'profile.name_taken': {
        en: 'Another profile is called "{0}". Its job carries that name, so choose another one.',
        ja: '「{0}」という名前のプロファイルがすでにあります。ジョブ名に使われるため、別の名前にしてください。',
    },
    'profile.name_missing': {
        en: 'A profile needs a display name.',
        ja: 'プロファイルには表示名が必要です。',
    },
    'profile.revalidate': {
        en: 'The connection was changed. Choose Validate Connection again; until then nothing is downloaded.',
        ja: '接続が変更されました。もう一度「接続の検証」を実行してください。それまでダウンロードは行われません。',
    },
    'profile.deleted': {
        en: 'The profile was deleted. {0} subscriptions go with it in the background; rules and removal candidates stay.',
        ja: 'プロファイルを削除しました。サブスクリプション {0} 件はバックグラウンドで削除されます。ルールと削除候補は残ります。',
    },
    'profile.scim_works': {
        en: 'The SCIM credential works: it can see {0} people and may change them. Nothing was changed.',
        ja: 'SCIM の認証情報を確認しました。{0} 人を参照・変更できます。変更は行っていません。',
    },
    'vendor.process': { en: 'Process', ja: '処理' },
    'vendor.role': { en: 'Miro role', ja: 'Miro の役割' },
    'vendor.scope': { en: 'Miro scope', ja: 'Miro のスコープ' },
    'vendor.download': { en: 'Download subscriptions', ja: 'サブスクリプションのダウンロード' },
    'vendor.activity': { en: 'Pull user activity', ja: '利用状況の取得' },
    'vendor.reclaim': { en: 'Reclaim subscriptions', ja: 'サブスクリプションの回収' },
    'vendor.no_scope': {
        en: 'none (SCIM API token)',
        ja: 'なし (SCIM API トークン)',
    },
    'job.bad_time': {
        en: '"{0}" is not a time of day. Write it as HH:mm, for example 03:00.',
        ja: '「{0}」は時刻ではありません。HH:mm の形式 (例 03:00) で入力してください。',
    },
    'job.bad_zone': {
        en: '"{0}" is not a time zone this instance knows. Write it like Asia/Tokyo, or leave it empty.',
        ja: '「{0}」はこのインスタンスで使用できるタイムゾーンではありません。Asia/Tokyo のように入力するか、空にしてください。',
    },
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
    'checklist.download.by_hand': {
        en: '{0} has no template, so connection and credential are made by hand: an application registry for Miro (client ID and secret, https://miro.com/oauth/authorize, https://api.miro.com/v1/oauth/token), an OAuth 2.0 credential with its profile, and an HTTP connection to https://api.miro.com with this alias and that credential. Then choose "Get OAuth Token" on the credential. docs/integrator.md, "Without the template", has every field.',
        ja: '{0} にはテンプレートがないため、接続と認証情報を手動で作成します。Miro 用のアプリケーションレジストリ(クライアント ID とシークレット、https://miro.com/oauth/authorize、https://api.miro.com/v1/oauth/token)、そのプロファイルを使う OAuth 2.0 認証情報、このエイリアスと認証情報を指定した https://api.miro.com への HTTP 接続を作成し、認証情報で「Get OAuth Token」を選んでください。各項目は docs/integrator.md の「Without the template」にあります。',
        de: '{0} hat keine Vorlage, deshalb werden Verbindung und Anmeldedaten von Hand angelegt: eine Anwendungsregistrierung für Miro (Client-ID und Secret, https://miro.com/oauth/authorize, https://api.miro.com/v1/oauth/token), OAuth-2.0-Anmeldedaten mit deren Profil und eine HTTP-Verbindung zu https://api.miro.com mit diesem Alias und diesen Anmeldedaten. Dann an den Anmeldedaten „Get OAuth Token“ wählen. Alle Felder stehen in docs/integrator.md unter „Without the template“.',
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
    'checklist.reclaim.by_hand': {
        en: '{0} has no template, so connection and credential are made by hand: an API key credential with the API token of Enterprise integrations in Miro, and an HTTP connection to https://miro.com/api/v1/scim with this alias and that credential. docs/integrator.md, "Without the template", has every field.',
        ja: '{0} にはテンプレートがないため、接続と認証情報を手動で作成します。Miro の Enterprise integrations の API トークンを入れた API キー認証情報と、このエイリアスと認証情報を指定した https://miro.com/api/v1/scim への HTTP 接続を作成してください。各項目は docs/integrator.md の「Without the template」にあります。',
        de: '{0} hat keine Vorlage, deshalb werden Verbindung und Anmeldedaten von Hand angelegt: API-Key-Anmeldedaten mit dem API-Token der Enterprise integrations in Miro und eine HTTP-Verbindung zu https://miro.com/api/v1/scim mit diesem Alias und diesen Anmeldedaten. Alle Felder stehen in docs/integrator.md unter „Without the template“.',
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
    'create.workspace': {
        en: 'Software Asset Workspace is installed, so profiles are not created here. In {0} choose License operations, User Subscriptions, Direct integration profiles, then New.',
        ja: 'Software Asset Workspace がインストールされているため、ここではプロファイルを作成できません。{0} で License operations、User Subscriptions、Direct integration profiles の順に選び、「New」を選択してください。',
    },
    'create.role': {
        en: 'You need the role {0} to create an integration profile.',
        ja: '統合プロファイルを作成するにはロール {0} が必要です。',
    },
    'subflow.not_allowed': {
        en: 'The subflow {0} may not be used here: an administrator of the platform adds {1} to the property x_snc_miro_sam.allowed_subflows first.',
        ja: 'サブフロー {0} はここでは使用できません。先にプラットフォーム管理者がプロパティ x_snc_miro_sam.allowed_subflows に {1} を追加してください。',
    },
    'subflow.does_not_fit': {
        en: 'The subflow {0} does not fit: it needs the input {1} of the type Reference to {2}, and no other mandatory input.',
        ja: 'サブフロー {0} は適合しません。入力 {1}({2} への参照型)が必要で、他に必須の入力があってはなりません。',
    },
    'settings.nonsense': {
        en: 'The property {0} holds {1}, which means nothing: {2} to {3} do. The default {4} counts until it is corrected under Properties.',
        ja: 'プロパティ {0} の値 {1} は無効です(有効範囲: {2} ~ {3})。「Properties」で修正されるまで既定値 {4} が使われます。',
    },
    'copy.obstacle': {
        en: 'The profile {0} was published on the instance {1}; this is {2}. A copied instance acts on nobody: nothing is asked of Miro and nothing is sent.',
        ja: 'プロファイル {0} はインスタンス {1} で公開されました。ここは {2} です。複製されたインスタンスは誰にも作用しません。Miro への問い合わせも送信も行いません。',
    },
    'copy.obstacle.next': {
        en: 'Work on the instance it was published on. If that instance was renamed, an administrator of the platform empties Published on instance on the profile; then press Validate Connection.',
        ja: '公開したインスタンスで作業してください。インスタンス名を変更した場合は、プラットフォーム管理者がプロファイルの「Published on instance」を空にし、その後「Validate Connection」を押してください。',
    },
    'announce.publish.title': { en: 'Publish Confirmation', ja: '公開の確認' },
    'announce.publish.body': {
        en: 'Publishing creates the software models, the reclamation rule and the daily jobs, and starts the first download. Do you want to publish this profile?',
        ja: '公開すると、ソフトウェアモデル、回収ルール、日次ジョブが作成され、最初のダウンロードが始まります。このプロファイルを公開しますか?',
    },
    'announce.publish.button': { en: 'OK', ja: 'OK' },
    'announce.delete.title': { en: 'Delete this integration profile?', ja: 'この統合プロファイルを削除しますか?' },
    'announce.delete.body': {
        en: 'Its subscriptions and scheduled jobs are deleted and open removal candidates are closed as skipped. Reclamation rules stay. Nothing changes in Miro.',
        ja: 'サブスクリプションとスケジュール済みジョブは削除され、未完了の回収候補はスキップとして完了します。回収ルールは残ります。Miro には何も変更を加えません。',
    },
    'announce.delete.button': { en: 'Delete', ja: '削除' },
    'create.title': { en: 'Direct Integration Profiles', ja: '直接統合プロファイル' },
    'create.question': {
        en: 'What type of integration profile would you like to create?',
        ja: 'どの種類の統合プロファイルを作成しますか?',
    },
    'create.miro': { en: 'Miro Enterprise Integration Profile', ja: 'Miro Enterprise 統合プロファイル' },
    'create.miro.does': {
        en: 'Downloads the members of a Miro Enterprise organization every day and takes idle licences back.',
        ja: 'Miro Enterprise 組織のメンバーを毎日ダウンロードし、使われていないライセンスを回収します。',
    },
    'create.vendor': { en: 'Miro Enterprise', ja: 'Miro Enterprise', de: 'Miro Enterprise' },
    'create.none': { en: '-- None --', ja: '-- なし --', de: '-- Keine --' },
    'create.continue': { en: 'Continue', ja: '続行', de: 'Weiter' },
    'create.back': { en: 'Back to the list', ja: '一覧に戻る' },
} as const
