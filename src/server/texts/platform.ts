// Texts that every area may need: connections, flows, roles, and the way out of a dialog.
export const platformTexts = {
    'flow.missing': {
        en: 'The profile names no subflow, or one that does not exist.',
        ja: 'プロファイルにサブフローが設定されていないか、存在しないサブフローが指定されています。',
        de: 'Das Profil nennt keinen Subflow oder einen, den es nicht gibt.',
    },
    'flow.missing.next': {
        en: 'Open the integration profile and choose a subflow, then start the job again.',
        ja: '統合プロファイルを開いてサブフローを選択し、ジョブを再実行してください。',
        de: 'Öffnen Sie das Integrationsprofil, wählen Sie einen Subflow und starten Sie den Job erneut.',
    },
    'flow.inactive': {
        en: 'The subflow "{0}" is not active, so it did not start.',
        ja: 'サブフロー「{0}」が有効ではないため、開始されませんでした。',
        de: 'Der Subflow „{0}“ ist nicht aktiv und wurde daher nicht gestartet.',
    },
    'flow.inactive.next': {
        en: 'An administrator opens "{0}" in Workflow Studio and activates it. Then start the job again.',
        ja: '管理者が Workflow Studio で「{0}」を開いて有効化し、その後ジョブを再実行してください。',
        de: 'Ein Administrator öffnet „{0}“ in Workflow Studio und aktiviert ihn. Starten Sie dann den Job erneut.',
    },
    'flow.failed': {
        en: 'The subflow "{0}" did not run: {1}',
        ja: 'サブフロー「{0}」を実行できませんでした: {1}',
        de: 'Der Subflow „{0}“ ist nicht gelaufen: {1}',
    },
    'flow.failed.next': {
        en: 'Look at the flow execution of this time in Workflow Studio, mend the cause and start the job again.',
        ja: 'Workflow Studio でこの時刻のフロー実行を確認し、原因を取り除いてからジョブを再実行してください。',
        de: 'Sehen Sie sich in Workflow Studio die Flow-Ausführung dieser Zeit an, beheben Sie die Ursache und starten Sie den Job erneut.',
    },
    'connection.alias': {
        en: 'The profile names no connection and credential alias.',
        ja: 'プロファイルに接続・認証情報エイリアスが設定されていません。',
        de: 'Das Profil nennt keinen Verbindungs- und Anmeldealias.',
    },
    'connection.alias.next': {
        en: 'Choose Miro_Enterprise, or a child alias of it, on the profile and save.',
        ja: 'プロファイルで Miro_Enterprise またはその子エイリアスを選択して保存してください。',
        de: 'Wählen Sie im Profil Miro_Enterprise oder einen untergeordneten Alias und speichern Sie.',
    },
    'connection.connection': {
        en: 'The alias {0} has no active connection.',
        ja: 'エイリアス {0} に有効な接続がありません。',
        de: 'Der Alias {0} hat keine aktive Verbindung.',
    },
    'connection.connection.next': {
        en: 'Open the alias {0}, choose "Create New Connection & Credential" and fill in the dialog.',
        ja: 'エイリアス {0} を開き、「新しい接続と認証情報を作成」を選んでダイアログに入力してください。',
        de: 'Öffnen Sie den Alias {0}, wählen Sie „Create New Connection & Credential“ und füllen Sie den Dialog aus.',
    },
    'connection.credential': {
        en: 'The connection of the alias {0} has no usable credential.',
        ja: 'エイリアス {0} の接続に使用できる認証情報がありません。',
        de: 'Die Verbindung des Alias {0} hat keine brauchbaren Anmeldeinformationen.',
    },
    'connection.credential.next': {
        en: 'Open the alias {0} and create the connection and credential again; the token or secret is empty.',
        ja: 'エイリアス {0} を開いて接続と認証情報を作成し直してください。トークンまたはシークレットが空です。',
        de: 'Öffnen Sie den Alias {0} und legen Sie Verbindung und Anmeldeinformationen neu an; Token oder Geheimnis ist leer.',
    },
    'connection.url': {
        en: 'The connection of the alias {0} has no connection URL.',
        ja: 'エイリアス {0} の接続に接続 URL がありません。',
        de: 'Die Verbindung des Alias {0} hat keine Verbindungs-URL.',
    },
    'connection.oauth_address': {
        en: 'The OAuth registry behind this connection names an address that is not called: {0} ({1}).',
        ja: 'この接続の OAuth レジストリに、呼び出せないアドレスがあります: {0} ({1})。',
        de: 'Die OAuth-Registrierung hinter dieser Verbindung nennt eine Adresse, die nicht aufgerufen wird: {0} ({1}).',
    },
    'connection.oauth_address.next': {
        en: 'Correct the authorization and token URLs of the application registry. Only https addresses under miro.com get the client secret, unless an administrator adds a host in the property x_snc_miro_sam.extra_hosts.',
        ja: 'アプリケーションレジストリの認可 URL とトークン URL を修正してください。クライアントシークレットを送るのは miro.com 配下の https アドレスのみです。管理者はプロパティ x_snc_miro_sam.extra_hosts でホストを追加できます。',
        de: 'Berichtigen Sie Autorisierungs- und Token-URL der Anwendungsregistrierung. Nur https-Adressen unter miro.com erhalten das Client-Geheimnis, außer ein Administrator ergänzt einen Host in der Eigenschaft x_snc_miro_sam.extra_hosts.',
    },
    'connection.url.next': {
        en: 'Open the connection of {0} and enter the URL Miro gives for this API.',
        ja: '{0} の接続を開き、この API の Miro の URL を入力してください。',
        de: 'Öffnen Sie die Verbindung von {0} und tragen Sie die URL ein, die Miro für diese API nennt.',
    },
    'role.missing': {
        en: 'You need the role {0} for this.',
        ja: 'この操作にはロール {0} が必要です。',
        de: 'Dafür brauchen Sie die Rolle {0}.',
    },
    'announce.cancel': { en: 'Cancel', ja: 'キャンセル', de: 'Abbrechen' },
} as const
