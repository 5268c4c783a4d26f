// What people read about Miro's answers and refusals, and the next step for each. {0} is what Miro answered, redacted.

/**
 * The third cause of a refused credential, beside token and permissions: Miro or the identity provider does not allow this
 * kind of authentication. Every next step after a 401 or 403 ends with it.
 */
export const blocked = {
    en: 'If all of this is right, a policy, a list of allowed IP addresses or an SSO rule may block this kind of authentication.',
    ja: 'すべて正しい場合は、ポリシー、許可 IP アドレスの一覧、SSO ルールで認証方式がブロックされている可能性があります。',
    de: 'Stimmt das alles, kann eine Richtlinie, eine Liste erlaubter IP-Adressen oder eine SSO-Regel diese Art der Anmeldung sperren.',
} as const

export const miroTexts = {
    'miro.not_authorized': {
        en: 'Miro did not accept the access token ({0}).',
        ja: 'Miro がアクセストークンを受け付けませんでした ({0})。',
        de: 'Miro hat das Zugriffstoken nicht angenommen ({0}).',
    },
    'miro.not_authorized.next': {
        en: `On the profile open Connection & credential, then the credential of its connection, and choose "Get OAuth Token" there again, signed in to Miro with the Company Admin account that was used before. ${blocked.en}`,
        ja: `プロファイルの「Connection & credential」から接続の認証情報を開き、以前と同じ Company Admin アカウントで Miro にサインインして「Get OAuth Token」をもう一度実行してください。${blocked.ja}`,
        de: `Öffnen Sie am Profil Connection & credential, dann die Zugangsdaten der Verbindung, und wählen Sie dort erneut „Get OAuth Token“, bei Miro angemeldet mit demselben Company-Admin-Konto wie zuvor. ${blocked.de}`,
    },
    'miro.token_expired': {
        en: 'The access token has expired and could not be renewed ({0}).',
        ja: 'アクセストークンの有効期限が切れ、更新できませんでした ({0})。',
        de: 'Das Zugriffstoken ist abgelaufen und ließ sich nicht erneuern ({0}).',
    },
    'miro.token_expired.next': {
        en: `On the profile open Connection & credential, then the credential of its connection, and choose "Get OAuth Token" there again with the same Miro account. Miro renews a token only if it was used within 60 days. ${blocked.en}`,
        ja: `プロファイルの「Connection & credential」から接続の認証情報を開き、同じ Miro アカウントで「Get OAuth Token」をもう一度実行してください。60 日間使われないトークンは更新できません。${blocked.ja}`,
        de: `Öffnen Sie am Profil Connection & credential, dann die Zugangsdaten der Verbindung, und wählen Sie dort erneut „Get OAuth Token“ mit demselben Miro-Konto. Miro erneuert ein Token nur, wenn es innerhalb von 60 Tagen benutzt wurde. ${blocked.de}`,
    },
    'miro.forbidden': {
        en: 'Miro refused the request: a permission is missing ({0}).',
        ja: '権限が不足しているため、Miro が要求を拒否しました ({0})。',
        de: 'Miro hat die Anfrage abgelehnt: Eine Berechtigung fehlt ({0}).',
    },
    'miro.forbidden.next': {
        en: `Check three things: the app was installed on a team of the Enterprise organization (not a Developer team), it has the scope organizations:read, and the person who installed it is a Company Admin. Then choose "Get OAuth Token" again. ${blocked.en}`,
        ja: `次の 3 点を確認してください。アプリが Enterprise 組織のチーム (Developer team ではない) にインストールされていること、スコープ organizations:read があること、インストールした人が Company Admin であること。その後「Get OAuth Token」をもう一度実行してください。${blocked.ja}`,
        de: `Prüfen Sie dreierlei: Die App ist in einem Team der Enterprise-Organisation installiert (nicht in einem Entwicklerteam), sie hat den Scope organizations:read, und wer sie installiert hat, ist Company Admin. Wählen Sie dann erneut „Get OAuth Token“. ${blocked.de}`,
    },
    'miro.not_found': {
        en: 'Miro does not know what was asked for ({0}).',
        ja: '要求した対象が Miro に見つかりませんでした ({0})。',
        de: 'Miro kennt das Gesuchte nicht ({0}).',
    },
    'miro.not_found.next': {
        en: 'Check the organization ID of the profile; choose Validate Connection to read it from Miro again.',
        ja: 'プロファイルの組織 ID を確認し、Validate Connection で Miro から読み直してください。',
        de: 'Prüfen Sie die Organisations-ID des Profils; „Verbindung prüfen“ liest sie neu von Miro.',
    },
    'miro.rate_limited': {
        en: 'Miro asks for a pause because its rate limit is reached ({0}).',
        ja: 'Miro のレート制限に達したため、一時停止が必要です ({0})。',
        de: 'Miro verlangt eine Pause, weil die Ratengrenze erreicht ist ({0}).',
    },
    'miro.rate_limited.next': {
        en: 'Nothing to do: the run continues by itself. If this lasts, see which other systems use the same Miro credentials.',
        ja: '操作は不要です。処理は自動的に再開されます。続く場合は、同じ Miro 認証情報を使う他のシステムを確認してください。',
        de: 'Nichts zu tun: Der Lauf geht von selbst weiter. Hält das an, prüfen Sie, welche anderen Systeme dieselben Miro-Anmeldeinformationen benutzen.',
    },
    'miro.unavailable': {
        en: 'Miro could not be reached or has a failure of its own ({0}).',
        ja: 'Miro に接続できないか、Miro 側で障害が発生しています ({0})。',
        de: 'Miro war nicht erreichbar oder hat selbst eine Störung ({0}).',
    },
    'miro.unavailable.next': {
        en: 'Try again later. If it stays so, check status.miro.com, and whether this instance may reach Miro (proxy, allow list).',
        ja: '後でもう一度お試しください。続く場合は status.miro.com と、このインスタンスから Miro への通信 (プロキシ、許可リスト) を確認してください。',
        de: 'Versuchen Sie es später erneut. Bleibt es so, sehen Sie auf status.miro.com nach und prüfen Sie, ob diese Instanz Miro erreichen darf (Proxy, Freigabeliste).',
    },
    'miro.unexpected_answer': {
        en: 'Miro, or something between, answered in a form that cannot be understood ({0}).',
        ja: 'Miro または途中の機器から、解釈できない応答がありました ({0})。',
        de: 'Miro oder etwas auf dem Weg dorthin hat unverständlich geantwortet ({0}).',
    },
    'miro.unexpected_answer.next': {
        en: 'Try again. If it stays so, look at the outbound HTTP log of this time: a proxy may have answered in place of Miro.',
        ja: 'もう一度お試しください。続く場合は、この時刻の送信 HTTP ログを確認してください。プロキシが Miro の代わりに応答している可能性があります。',
        de: 'Versuchen Sie es erneut. Bleibt es so, sehen Sie im Protokoll der ausgehenden HTTP-Anfragen dieser Zeit nach: Vielleicht hat ein Proxy an Stelle von Miro geantwortet.',
    },
    'miro.redirected': {
        en: 'Miro, or something between, tried to send the request to another address ({0}). It was not followed, so that the credential goes nowhere else.',
        ja: '要求が別の宛先へ転送されようとしました ({0})。認証情報を守るため、転送には従いませんでした。',
        de: 'Miro oder etwas auf dem Weg dorthin wollte die Anfrage an eine andere Adresse umleiten ({0}). Dem wurde nicht gefolgt, damit die Anmeldeinformationen nirgendwo sonst hingelangen.',
    },
    'miro.redirected.next': {
        en: 'Check the connection URL. If it is right, ask your network team what redirects it.',
        ja: '接続 URL を確認してください。正しい場合は、転送の原因をネットワーク担当者に確認してください。',
        de: 'Prüfen Sie die Verbindungs-URL. Stimmt sie, fragen Sie Ihr Netzwerkteam, was sie umleitet.',
    },
    'miro.refused_address': {
        en: 'The address of the connection is not called: {0}.',
        ja: '接続先のアドレスは呼び出せません: {0}。',
        de: 'Die Adresse der Verbindung wird nicht aufgerufen: {0}.',
    },
    'miro.refused_address.next': {
        en: 'Correct the connection URL. Only https addresses under miro.com are called, unless an administrator adds a host in the property x_snc_miro_sam.extra_hosts.',
        ja: '接続 URL を修正してください。呼び出せるのは miro.com 配下の https アドレスのみです。管理者はプロパティ x_snc_miro_sam.extra_hosts でホストを追加できます。',
        de: 'Berichtigen Sie die Verbindungs-URL. Nur https-Adressen unter miro.com werden aufgerufen, außer ein Administrator ergänzt einen Host in der Eigenschaft x_snc_miro_sam.extra_hosts.',
    },
    'miro.bad_request': {
        en: 'Miro refused the request as not valid ({0}).',
        ja: '要求が正しくないとして Miro に拒否されました ({0})。',
        de: 'Miro hat die Anfrage als ungültig abgelehnt ({0}).',
    },
    'miro.bad_request.next': {
        en: 'Report this to whoever maintains this app, with the time and the answer shown here.',
        ja: '時刻と表示された応答を添えて、このアプリの管理者に連絡してください。',
        de: 'Melden Sie dies mit Zeitpunkt und der hier gezeigten Antwort an die Betreuung dieser App.',
    },
    'miro.conflict': {
        en: 'Miro refuses this for this person ({0}).',
        ja: 'この利用者については Miro が処理を拒否しました ({0})。',
        de: 'Miro lehnt das für diese Person ab ({0}).',
    },
    'miro.conflict.next': {
        en: 'Most often the person is the last admin of a team or of the organization. Give that role to somebody else in Miro, then choose Retry failed.',
        ja: '多くの場合、その人がチームまたは組織の最後の管理者です。Miro で別の人にその役割を割り当ててから Retry failed を実行してください。',
        de: 'Meist ist die Person der letzte Admin eines Teams oder der Organisation. Geben Sie diese Rolle in Miro jemand anderem und wählen Sie dann „Fehlgeschlagene wiederholen“.',
    },
} as const
