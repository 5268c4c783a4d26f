// What people read where a reclaim was refused, by Miro or before anything was sent, and the next step for each.
import { blocked } from './miro.ts'
import type { miroTexts } from './miro.ts'

export const refusalTexts = {
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

/** What Miro's answers are told with. */
export type MiroTextKey = keyof typeof miroTexts | keyof typeof refusalTexts
