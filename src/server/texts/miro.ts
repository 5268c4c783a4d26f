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
    'refusal.not_authorized': {
        en: 'Miro did not accept the SCIM token ({0}).',
        ja: 'Miro が SCIM トークンを受け付けませんでした({0})。',
        de: 'Miro hat das SCIM-Token nicht angenommen ({0}).',
    },
    'refusal.not_authorized.next': {
        en: `Copy the current API Token from Miro (Company settings, Enterprise integrations) into the SCIM connection, press Test reclaim credential, then Retry failed. Generate another one only together with the owner of your identity provider: they share it. ${blocked.en}`,
        ja: `Miro(会社設定、エンタープライズ統合)の現在の API トークンを SCIM 接続に入力し、「Test reclaim credential」、続いて「Retry failed」を押してください。トークンは ID プロバイダーと共有されているため、再生成は担当者と一緒に行ってください。${blocked.ja}`,
        de: `Kopieren Sie das aktuelle API-Token aus Miro (Company settings, Enterprise integrations) in die SCIM-Verbindung, drücken Sie „Rücknahme-Zugang testen“ und dann „Fehlgeschlagene wiederholen“. Erzeugen Sie ein neues nur gemeinsam mit den Verantwortlichen Ihres Identitätsanbieters: Beide benutzen dasselbe. ${blocked.de}`,
    },
    'refusal.scim_disabled': {
        en: 'SCIM is switched off at Miro ({0}).',
        ja: 'Miro で SCIM が無効になっています({0})。',
        de: 'SCIM ist bei Miro ausgeschaltet ({0}).',
    },
    'refusal.scim_disabled.next': {
        en: `A Miro Company Admin switches SCIM on (Company settings, Enterprise integrations). Then press Test reclaim credential and Retry failed. ${blocked.en}`,
        ja: `Miro の会社管理者が SCIM を有効にし(会社設定、エンタープライズ統合)、その後「Test reclaim credential」と「Retry failed」を押してください。${blocked.ja}`,
        de: `Ein Miro Company Admin schaltet SCIM ein (Company settings, Enterprise integrations). Drücken Sie dann „Rücknahme-Zugang testen“ und „Fehlgeschlagene wiederholen“. ${blocked.de}`,
    },
    'refusal.sso_missing': {
        en: 'Miro asks for SSO/SAML before SCIM may be used ({0}).',
        ja: 'SCIM の利用には SSO/SAML が必要です({0})。',
        de: 'Miro verlangt SSO/SAML, bevor SCIM benutzt werden darf ({0}).',
    },
    'refusal.sso_missing.next': {
        en: `A Miro Company Admin sets up SSO/SAML first, then SCIM. Then press Test reclaim credential and Retry failed. ${blocked.en}`,
        ja: `Miro の会社管理者が SSO/SAML、次に SCIM を設定し、その後「Test reclaim credential」と「Retry failed」を押してください。${blocked.ja}`,
        de: `Ein Miro Company Admin richtet zuerst SSO/SAML ein, dann SCIM. Drücken Sie dann „Rücknahme-Zugang testen“ und „Fehlgeschlagene wiederholen“. ${blocked.de}`,
    },
    'refusal.download_credential': {
        en: 'The member could not be read again before acting ({0}).',
        ja: '実行前にメンバーを読み直せませんでした({0})。',
        de: 'Das Mitglied ließ sich vor der Rücknahme nicht erneut lesen ({0}).',
    },
    'refusal.download_credential.next': {
        en: `Press Validate Connection on the profile and follow its advice, then press Retry failed. ${blocked.en}`,
        ja: `プロファイルで「Validate Connection」を押して案内に従い、その後「Retry failed」を押してください。${blocked.ja}`,
        de: `Drücken Sie im Profil „Verbindung prüfen“, folgen Sie dem Rat und drücken Sie dann „Fehlgeschlagene wiederholen“. ${blocked.de}`,
    },
    'refusal.no_connection': {
        en: 'The profile’s SCIM alias has no usable connection ({0}).',
        ja: 'プロファイルの SCIM エイリアスに使用できる接続がありません({0})。',
        de: 'Der SCIM-Alias des Profils hat keine brauchbare Verbindung ({0}).',
    },
    'refusal.no_connection.next': {
        en: 'Create the connection with the API token on the alias, press Test reclaim credential, then Retry failed.',
        ja: 'エイリアスに API トークンで接続を作成し、「Test reclaim credential」、続いて「Retry failed」を押してください。',
        de: 'Legen Sie am Alias die Verbindung mit dem API-Token an, drücken Sie „Rücknahme-Zugang testen“ und dann „Fehlgeschlagene wiederholen“.',
    },
    'refusal.unavailable': {
        en: 'Miro did not answer ({0}).',
        ja: 'Miro から応答がありません({0})。',
        de: 'Miro hat nicht geantwortet ({0}).',
    },
    'refusal.unavailable.next': {
        en: 'Press Retry failed when Miro answers again. Otherwise the next daily refresh makes the candidate Ready again.',
        ja: 'Miro が応答するようになったら「Retry failed」を押してください。押さなくても、次の日次更新で候補は再び準備完了になります。',
        de: 'Drücken Sie „Fehlgeschlagene wiederholen“, sobald Miro wieder antwortet. Sonst macht die nächste tägliche Aktualisierung den Kandidaten wieder bereit.',
    },
    'refusal.rate_limited': {
        en: 'Miro’s rate limit is used up; the run goes on at {0} UTC.',
        ja: 'Miro のレート制限に達しました。{0} (UTC) に再開します。',
        de: 'Die Ratengrenze von Miro ist ausgeschöpft; der Lauf geht um {0} UTC weiter.',
    },
    'refusal.rate_limited.next': {
        en: 'Nothing to do: the run continues by itself.',
        ja: '操作は不要です。自動で再開します。',
        de: 'Nichts zu tun: Der Lauf geht von selbst weiter.',
    },
    'refusal.conflict': {
        en: 'Miro refused the deactivation ({0}).',
        ja: 'Miro が無効化を拒否しました({0})。',
        de: 'Miro hat die Deaktivierung abgelehnt ({0}).',
    },
    'refusal.conflict.next': {
        en: 'Usually the person is the only admin of a team: name another team admin in Miro, then press Retry failed.',
        ja: '多くの場合、チームの唯一の管理者です。Miro で別の管理者を指名してから「Retry failed」を押してください。',
        de: 'Meist ist die Person der einzige Admin eines Teams: Benennen Sie in Miro einen weiteren Team-Admin und drücken Sie dann „Fehlgeschlagene wiederholen“.',
    },
    'refusal.unknown_to_scim': {
        en: 'SCIM does not know this person ({0}).',
        ja: 'SCIM でこのユーザーが見つかりません({0})。',
        de: 'SCIM kennt diese Person nicht ({0}).',
    },
    'refusal.unknown_to_scim.next': {
        en: 'Guests are invisible to SCIM. Press Refresh now on the profile; if the person is a guest, close the candidate as skipped.',
        ja: 'ゲストは SCIM から見えません。プロファイルで「Refresh now」を押し、ゲストであれば候補をスキップとして完了してください。',
        de: 'Gäste sind für SCIM unsichtbar. Drücken Sie im Profil „Jetzt aktualisieren“; ist die Person ein Gast, schließen Sie den Kandidaten als übersprungen.',
    },
    'refusal.invalid': {
        en: 'Miro did not understand the request ({0}).',
        ja: 'Miro が要求を理解できませんでした({0})。',
        de: 'Miro hat die Anfrage nicht verstanden ({0}).',
    },
    'refusal.invalid.next': {
        en: 'Deactivate the person in Miro by hand, and report the answer to the maintainers of this app.',
        ja: 'Miro で手動で無効化し、この応答をアプリの保守担当に知らせてください。',
        de: 'Deaktivieren Sie die Person in Miro von Hand und melden Sie die Antwort an die Betreuung dieser App.',
    },
    'refusal.unexpected': {
        en: 'Miro answered something unexpected ({0}).',
        ja: 'Miro から想定外の応答がありました({0})。',
        de: 'Miro hat etwas Unerwartetes geantwortet ({0}).',
    },
    'refusal.unexpected.next': {
        en: 'Look at the member in Miro, then press Retry failed.',
        ja: 'Miro でメンバーを確認してから「Retry failed」を押してください。',
        de: 'Sehen Sie sich das Mitglied in Miro an und drücken Sie dann „Fehlgeschlagene wiederholen“.',
    },
    'refusal.not_confirmed': {
        en: 'Miro accepted the deactivation but still shows the person active.',
        ja: 'Miro は無効化を受け付けましたが、ユーザーは有効なままです。',
        de: 'Miro hat die Deaktivierung angenommen, zeigt die Person aber weiter als aktiv.',
    },
    'refusal.not_confirmed.next': {
        en: 'See in Miro whether an identity provider reactivated the person; mend that first, then press Resume Reclaim.',
        ja: 'ID プロバイダーが再有効化していないか Miro で確認し、解消してから「Resume Reclaim」を押してください。',
        de: 'Prüfen Sie in Miro, ob ein Identitätsanbieter die Person reaktiviert hat; beheben Sie das zuerst und drücken Sie dann „Rücknahme fortsetzen“.',
    },
    'refusal.outcome_unknown': {
        en: 'The run stopped while the request was under way, and Miro shows the person active now.',
        ja: '要求の送信中に実行が止まり、Miro では現在ユーザーが有効です。',
        de: 'Der Lauf brach ab, während die Anfrage unterwegs war, und Miro zeigt die Person jetzt als aktiv.',
    },
    'refusal.outcome_unknown.next': {
        en: 'It may have been reactivated from outside. Look at the member in Miro; Resume Reclaim makes a new attempt.',
        ja: '外部で再有効化された可能性があります。Miro でメンバーを確認し、「Resume Reclaim」で再試行してください。',
        de: 'Vielleicht wurde sie von außen reaktiviert. Sehen Sie sich das Mitglied in Miro an; „Rücknahme fortsetzen“ macht einen neuen Versuch.',
    },
    'refusal.subflow_failed': {
        en: 'The reclaim subflow reported an error ({0}).',
        ja: '回収サブフローがエラーを返しました({0})。',
        de: 'Der Subflow der Rücknahme hat einen Fehler gemeldet ({0}).',
    },
    'refusal.subflow_failed.next': {
        en: 'Open the subflow named on the profile, mend what it reports, then press Retry failed.',
        ja: 'プロファイルのサブフローを開いて報告された問題を解消し、「Retry failed」を押してください。',
        de: 'Öffnen Sie den im Profil genannten Subflow, beheben Sie, was er meldet, und drücken Sie dann „Fehlgeschlagene wiederholen“.',
    },
    'refusal.subflow_inactive': {
        en: 'The reclaim subflow could not be started ({0}).',
        ja: '回収サブフローを開始できませんでした({0})。',
        de: 'Der Subflow der Rücknahme ließ sich nicht starten ({0}).',
    },
    'refusal.subflow_inactive.next': {
        en: 'Activate the subflow in Workflow Studio, then press Retry failed.',
        ja: 'Workflow Studio でサブフローを有効化し、「Retry failed」を押してください。',
        de: 'Aktivieren Sie den Subflow in Workflow Studio und drücken Sie dann „Fehlgeschlagene wiederholen“.',
    },
    'refusal.no_user': {
        en: 'The person should be asked first, but no user record is known.',
        ja: '本人への確認が必要ですが、ユーザーレコードがありません。',
        de: 'Die Person soll zuerst gefragt werden, aber es ist kein Benutzersatz bekannt.',
    },
    'refusal.no_user.next': {
        en: 'Set User on the subscription, or clear Notify user on this candidate.',
        ja: 'サブスクリプションにユーザーを設定するか、この候補の「ユーザーに通知」を外してください。',
        de: 'Setzen Sie am Abonnement den Benutzer, oder schalten Sie an diesem Kandidaten „Person fragen“ aus.',
    },
    'refusal.unreachable': {
        en: 'The person should be asked first, but the question does not reach them: {0}.',
        ja: '本人への確認が必要ですが、質問が届きません: {0}。',
        de: 'Die Person soll zuerst gefragt werden, aber die Frage erreicht sie nicht: {0}.',
    },
    'refusal.unreachable.next': {
        en: 'Mend what is named (address and Notification on the user record, the notifications of this app, the e-mail settings of the instance), then Resume Reclaim. Silence does not count until an e-mail was sent.',
        ja: '原因(ユーザーレコードのメールアドレスと通知、このアプリの通知、インスタンスのメール設定)を解消してから「Resume Reclaim」を実行してください。メールが送信されるまで、無回答は回答とみなされません。',
        de: 'Beheben Sie das Genannte (Adresse und Benachrichtigung am Benutzersatz, die Benachrichtigungen dieser App, die E-Mail-Einstellungen der Instanz) und drücken Sie dann „Rücknahme fortsetzen“. Schweigen zählt erst, wenn eine E-Mail gesendet wurde.',
    },
    'refusal.same_person': {
        en: 'The same person was asked for another licence ({0}); one answer counts for one licence only.',
        ja: '同じユーザーに別のライセンス({0})について確認済みです。1 つの回答は 1 つのライセンスにのみ有効です。',
        de: 'Dieselbe Person wurde nach einer anderen Lizenz gefragt ({0}); eine Antwort zählt nur für eine Lizenz.',
    },
    'refusal.same_person.next': {
        en: 'Set the right User on this subscription, or decide by hand once the other candidate is closed: Resume Reclaim or Close Skipped.',
        ja: 'このサブスクリプションに正しいユーザーを設定するか、もう一方の候補の完了後に「Resume Reclaim」または「Close Skipped」で判断してください。',
        de: 'Setzen Sie an diesem Abonnement den richtigen Benutzer, oder entscheiden Sie von Hand, sobald der andere Kandidat geschlossen ist: „Rücknahme fortsetzen“ oder „Als übersprungen schließen“.',
    },
} as const

export type MiroTextKey = keyof typeof miroTexts
