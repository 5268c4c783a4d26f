// Hints on columns of the tables of 'profiles': English → Japanese, German.
import type { Words } from './kinds.ts'

export const profilesHints = {
    'Name of the profile; its job carries it.': [
        'プロファイル名。ジョブ名にも使われます。',
        'Name des Profils; sein Job trägt ihn.',
    ],
    'Draft until it is published; a published profile is locked.': [
        '公開までドラフト。公開後は変更できません。',
        'Entwurf bis zum Veröffentlichen; danach gesperrt.',
    ],
    'Kind of subscription the profile downloads.': [
        'ダウンロードするサブスクリプションの種類。',
        'Art der Abonnements, die das Profil herunterlädt.',
    ],
    'Roles and scopes Miro asks for, per process.': [
        '処理ごとに Miro で必要なロールとスコープ。',
        'Rollen und Scopes, die Miro je Vorgang verlangt.',
    ],
    'Members are always downloaded.': [
        'メンバーは常にダウンロードされます。',
        'Mitglieder werden immer heruntergeladen.',
    ],
    'Alias of the OAuth connection members are read with.': [
        'メンバーを読み取る OAuth 接続のエイリアス。',
        'Alias der OAuth-Verbindung, mit der Mitglieder gelesen werden.',
    ],
    'Subflow that starts a download.': ['ダウンロードを開始するサブフロー。', 'Subflow, der einen Download startet.'],
    'Cleared: candidates are made, but nothing is sent to Miro.': [
        'オフの場合、候補は作成されますが Miro には送信されません。',
        'Ausgeschaltet: Kandidaten entstehen, aber nichts geht an Miro.',
    ],
    'Alias of the SCIM connection people are deactivated with.': [
        '無効化に使う SCIM 接続のエイリアス。',
        'Alias der SCIM-Verbindung, mit der Personen deaktiviert werden.',
    ],
    'Subflow that takes one licence back.': [
        'ライセンスを 1 件回収するサブフロー。',
        'Subflow, der eine Lizenz zurücknimmt.',
    ],
    'ID of the organization in Miro, 19 digits; read when the connection is validated.': [
        'Miro の組織 ID (19 桁)。接続の検証時に取得します。',
        'ID der Organisation in Miro, 19 Ziffern; bei der Prüfung der Verbindung gelesen.',
    ],
    'Name of the organization in Miro.': ['Miro の組織名。', 'Name der Organisation in Miro.'],
    'Plan of the organization, as Miro says.': ['Miro が示す組織のプラン。', 'Plan der Organisation laut Miro.'],
    'Full licences that were purchased, as Miro says.': [
        'Miro が示す購入済みフルライセンス数。',
        'Laut Miro gekaufte Volllizenzen.',
    ],
    'Miro ID of whoever authorized the connection; never a candidate.': [
        '接続を承認した人の Miro ID。回収候補になりません。',
        'Miro-ID dessen, der die Verbindung autorisiert hat; nie Kandidat.',
    ],
    'Result of the last Validate Connection.': [
        '最後の接続検証の結果。',
        'Ergebnis der letzten Prüfung der Verbindung.',
    ],
    'What the check found, and what to do.': [
        '検証で分かったことと対処。',
        'Was die Prüfung fand, und was zu tun ist.',
    ],
    'Time of the last Validate Connection.': [
        '最後に接続を検証した日時。',
        'Zeitpunkt der letzten Prüfung der Verbindung.',
    ],
    'Time at which the profile was published.': ['公開日時。', 'Zeitpunkt der Veröffentlichung.'],
    'End of the last complete download.': [
        '最後の完全なダウンロードの終了日時。',
        'Ende des letzten vollständigen Downloads.',
    ],
    'Time of the next daily download.': [
        '次回の日次ダウンロードの日時。',
        'Zeitpunkt des nächsten täglichen Downloads.',
    ],
    'What is set up, what is next, and how.': [
        '設定の進み具合と次の手順。',
        'Was eingerichtet ist, was folgt und wie.',
    ],
    'Run that works on the profile now.': ['現在実行中の処理。', 'Lauf, der jetzt an dem Profil arbeitet.'],
    'How the download finds out who is no longer in Miro.': [
        'Miro からいなくなった人を判別する方法。',
        'Wie der Download erkennt, wer nicht mehr in Miro ist.',
    ],
    'On any other instance this profile acts on nobody. Only an administrator of the platform empties it, after the instance was renamed.':
        [
            '他のインスタンスではこのプロファイルは動作しません。インスタンス名の変更後に、プラットフォームの管理者だけが空にします。',
            'Auf jeder anderen Instanz handelt dieses Profil an niemandem. Nur ein Administrator der Plattform leert das Feld, nachdem die Instanz umbenannt wurde.',
        ],
    "For example Asia/Tokyo. Empty means the instance's own time zone.": [
        '例 Asia/Tokyo。空の場合はインスタンスのタイムゾーンです。',
        'Zum Beispiel Europe/Berlin. Leer: die Zeitzone der Instanz.',
    ],
    'What Miro’s support needs to look at a check that failed; tokens are left out.': [
        '失敗した検証の調査に Miro のサポートが必要とする情報。トークンは含みません。',
        'Was der Support von Miro braucht, um eine fehlgeschlagene Prüfung anzusehen; ohne Token.',
    ],
    'Address of the failed request in the outbound HTTP log.': [
        '送信 HTTP ログでの失敗したリクエストのアドレス。',
        'Adresse der fehlgeschlagenen Anfrage im Protokoll der ausgehenden HTTP-Anfragen.',
    ],
    'Empty: this application. Otherwise the application that makes candidates of this profile; this one then makes none and acts on its requests.':
        [
            '空の場合はこのアプリ。それ以外は候補を作成するアプリで、このアプリは候補を作成せず、その依頼に従います。',
            'Leer: diese Anwendung. Sonst die Anwendung, die Kandidaten dieses Profils anlegt; diese legt dann keine an und handelt auf deren Verlangen.',
        ],
} as const satisfies Words
