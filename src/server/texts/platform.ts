// Texts that every area may need: connections, flows, roles, and the way out of a dialog.
export const platformTexts = {
    'flow.missing': {
        en: 'The profile names no subflow, or one that does not exist.',
        ja: 'プロファイルにサブフローが設定されていないか、存在しないサブフローが指定されています。',
    },
    'flow.missing.next': {
        en: 'Open the integration profile and choose a subflow, then start the job again.',
        ja: '統合プロファイルを開いてサブフローを選択し、ジョブを再実行してください。',
    },
    'flow.inactive': {
        en: 'The subflow "{0}" is not active, so it did not start.',
        ja: 'サブフロー「{0}」が有効ではないため、開始されませんでした。',
    },
    'flow.inactive.next': {
        en: 'An administrator opens "{0}" in Workflow Studio and activates it. Then start the job again.',
        ja: '管理者が Workflow Studio で「{0}」を開いて有効化し、その後ジョブを再実行してください。',
    },
    'flow.failed': {
        en: 'The subflow "{0}" did not run: {1}',
        ja: 'サブフロー「{0}」を実行できませんでした: {1}',
    },
    'flow.failed.next': {
        en: 'Look at the flow execution of this time in Workflow Studio, mend the cause and start the job again.',
        ja: 'Workflow Studio でこの時刻のフロー実行を確認し、原因を取り除いてからジョブを再実行してください。',
    },
    'connection.alias': {
        en: 'The profile names no connection and credential alias.',
        ja: 'プロファイルに接続・認証情報エイリアスが設定されていません。',
    },
    'connection.alias.next': {
        en: 'Choose Miro_Enterprise, or a child alias of it, on the profile and save.',
        ja: 'プロファイルで Miro_Enterprise またはその子エイリアスを選択して保存してください。',
    },
    'connection.connection': {
        en: 'The alias {0} has no active connection.',
        ja: 'エイリアス {0} に有効な接続がありません。',
    },
    'connection.connection.next': {
        en: 'Open the alias {0}, choose "Create New Connection & Credential" and fill in the dialog.',
        ja: 'エイリアス {0} を開き、「新しい接続と認証情報を作成」を選んでダイアログに入力してください。',
    },
    'connection.credential': {
        en: 'The connection of the alias {0} has no usable credential.',
        ja: 'エイリアス {0} の接続に使用できる認証情報がありません。',
    },
    'connection.credential.next': {
        en: 'Open the alias {0} and create the connection and credential again; the token or secret is empty.',
        ja: 'エイリアス {0} を開いて接続と認証情報を作成し直してください。トークンまたはシークレットが空です。',
    },
    'connection.url': {
        en: 'The connection of the alias {0} has no connection URL.',
        ja: 'エイリアス {0} の接続に接続 URL がありません。',
    },
    'connection.oauth_address': {
        en: 'The OAuth registry behind this connection names an address that is not called: {0} ({1}).',
        ja: 'この接続の OAuth レジストリに、呼び出せないアドレスがあります: {0} ({1})。',
    },
    'connection.oauth_address.next': {
        en: 'Correct the authorization and token URLs of the application registry. Only https addresses under miro.com get the client secret, unless an administrator adds a host in the property x_snc_miro_sam.extra_hosts.',
        ja: 'アプリケーションレジストリの認可 URL とトークン URL を修正してください。クライアントシークレットを送るのは miro.com 配下の https アドレスのみです。管理者はプロパティ x_snc_miro_sam.extra_hosts でホストを追加できます。',
    },
    'connection.url.next': {
        en: 'Open the connection of {0} and enter the URL Miro gives for this API.',
        ja: '{0} の接続を開き、この API の Miro の URL を入力してください。',
    },
    'role.missing': {
        en: 'You need the role {0} for this.',
        ja: 'この操作にはロール {0} が必要です。',
    },
    'announce.cancel': { en: 'Cancel', ja: 'キャンセル' },
} as const
