// Descriptions of properties: English → Japanese, German.
import type { Words } from './kinds.ts'

export const settingWords = {
    'Hosts outside miro.com that may be called too, for a proxy or a regional address. Host names separated by commas; default empty: Miro only. Only an administrator can change it.':
        [
            'miro.com 以外に呼び出しを許可するホスト (プロキシや地域アドレス用)。ホスト名をカンマ区切りで指定します。既定は空 (Miro のみ)。変更できるのは管理者だけです。',
            'Hosts außerhalb von miro.com, die auch aufgerufen werden dürfen, für einen Proxy oder eine regionale Adresse. Hostnamen, durch Kommas getrennt; Vorgabe leer: nur Miro. Nur ein Administrator kann das ändern.',
        ],
    'Seconds a part of a download works before it hands over to the event queue. Seconds, 0 to 240; default 45.': [
        'ダウンロードの 1 区切りがイベントキューに引き継ぐまでの秒数。0〜240 秒、既定 45。',
        'Wie lange ein Teil eines Downloads arbeitet, bevor er an die Ereigniswarteschlange übergibt. Sekunden, 0 bis 240; Vorgabe 45.',
    ],
    'How often whoever decides about keeping a licence is reminded, once a week. Reminders, 0 to 52; default 3.': [
        '継続を判断する人への週 1 回のリマインダーの回数。0〜52 回、既定 3。',
        'Wie oft erinnert wird, wer über das Behalten entscheidet, einmal in der Woche. Erinnerungen, 0 bis 52; Vorgabe 3.',
    ],
    'Without a sign of life for longer than this, a run is taken over by another worker. Minutes, 1 to 1440; default 15.':
        [
            'この時間応答がない実行は別のワーカーが引き継ぎます。1〜1440 分、既定 15。',
            'Ohne Lebenszeichen wird ein Lauf nach dieser Zeit übernommen. Minuten, 1 bis 1440; Vorgabe 15.',
        ],
    'Licences are reconciled after each complete download, beside the weekly job. true or false; default false.': [
        '週次ジョブに加え、完全なダウンロードのたびに照合します。true または false、既定 false。',
        'Lizenzen werden nach jedem vollständigen Download abgeglichen, neben dem wöchentlichen Job. true oder false; Vorgabe false.',
    ],
    'Whom people who are asked about a licence may ask: a name, an address or a web address; the assignment group of the rule where it is empty. Text; default empty.':
        [
            '確認を受けた人の問い合わせ先 (名前、メールアドレス、Web アドレス)。空の場合はルールの割り当てグループ。テキスト、既定は空。',
            'An wen sich Gefragte wenden können: ein Name, eine Adresse oder Webadresse; leer: die Zuweisungsgruppe der Regel. Text; Vorgabe leer.',
        ],
    'Members whose last activity may go backwards in one download; with more the download halts and asks. The later date always counts. Members, 0 to 1000000; default 5.':
        [
            '1 回のダウンロードで最終利用日が過去に戻ってもよいメンバー数。超えると停止して確認します。常に新しい日付を採用します。0〜1000000 人、既定 5。',
            'Mitglieder, deren letzte Aktivität in einem Download rückwärtsgehen darf; bei mehr hält der Download an und fragt. Das spätere Datum zählt immer. Mitglieder, 0 bis 1000000; Vorgabe 5.',
        ],
    'Kept above what is required when the right size of a model is told. Percent, 0 to 100; default 5.': [
        '適正数の算出時に必要数へ上乗せする余裕。0〜100%、既定 5。',
        'Reserve über dem Benötigten, wenn die passende Anzahl eines Modells ermittelt wird. Prozent, 0 bis 100; Vorgabe 5.',
    ],
    'How much a part of a download reads at most before it hands over. Pages of 100 members, 1 to 10000; default 200.':
        [
            'ダウンロードの 1 区切りで読み取る最大量。100 メンバー単位のページ数、1〜10000、既定 200。',
            'Wie viel ein Teil eines Downloads höchstens liest, bevor er übergibt. Seiten zu 100 Mitgliedern, 1 bis 10000; Vorgabe 200.',
        ],
    'Up to this many removals never ask, whatever their share. Subscriptions, 0 to 1000000; default 10.': [
        'この件数までの削除は割合によらず確認しません。0〜1000000 件、既定 10。',
        'Bis zu so vielen Entfernungen wird nie gefragt, gleich welcher Anteil. Abonnements, 0 bis 1000000; Vorgabe 10.',
    ],
    'Missing people whom a download asks Miro for one by one before anybody is removed. People, 0 to 100; default 100.':
        [
            '削除前に Miro へ個別に確認する不明者の人数。0〜100 人、既定 100。',
            'Fehlende Personen, nach denen ein Download Miro einzeln fragt, bevor jemand entfernt wird. Personen, 0 bis 100; Vorgabe 100.',
        ],
    'Pauses in a row, because Miro limits or does not answer, before a download gives up. Pauses, 1 to 1000; default 20.':
        [
            'Miro の制限や無応答による連続待機がこの回数に達するとダウンロードを中止します。1〜1000 回、既定 20。',
            'Pausen hintereinander, weil Miro begrenzt oder nicht antwortet, bis ein Download aufgibt. Pausen, 1 bis 1000; Vorgabe 20.',
        ],
    "Subflows of your own that integration profiles may use, as scope.internal_name, separated by commas. This app's are always allowed. Only administrators of the platform may change this; default empty.":
        [
            '統合プロファイルで使用できる独自のサブフロー (scope.internal_name、カンマ区切り)。このアプリのものは常に使用できます。変更できるのはプラットフォームの管理者だけです。既定は空。',
            'Eigene Subflows, die Integrationsprofile benutzen dürfen, als scope.internal_name, durch Kommas getrennt. Die dieser App sind immer erlaubt. Nur Administratoren der Plattform dürfen das ändern; Vorgabe leer.',
        ],
    'How long a request to Miro may take before it counts as failed. Milliseconds, 1000 to 60000; default 30000.': [
        'Miro へのリクエストのタイムアウト。1000〜60000 ミリ秒、既定 30000。',
        'Wie lange eine Anfrage an Miro dauern darf, bevor sie als fehlgeschlagen gilt. Millisekunden, 1000 bis 60000; Vorgabe 30000.',
    ],
    'How long a removal candidate may stay in Attention Required before it is closed canceled. Days, 1 or more; default 30.':
        [
            '要確認の回収候補を取消として終了するまでの日数。1 日以上、既定 30。',
            'Wie lange ein Rücknahmekandidat in „Klärung nötig“ bleiben darf, bevor er abgebrochen geschlossen wird. Tage, 1 oder mehr; Vorgabe 30.',
        ],
    'Removal candidates are only judged on a complete download that is at most this old. Days, 1 or more; default 7.': [
        'この日数以内の完全なダウンロードだけで回収候補を判定します。1 日以上、既定 7。',
        'Rücknahmekandidaten werden nur auf einem vollständigen Download beurteilt, der höchstens so alt ist. Tage, 1 oder mehr; Vorgabe 7.',
    ],
    'Somebody whose last activity is older, but who is not idle by the rule, is offered for a lower licence. Days, 1 or more; default 30.':
        [
            '最終利用がこれより古く、ルールでは未使用でない人をダウングレード候補にします。1 日以上、既定 30。',
            'Wessen letzte Aktivität länger her ist, wer aber nach der Regel nicht ungenutzt ist, wird für eine kleinere Lizenz vorgeschlagen. Tage, 1 oder mehr; Vorgabe 30.',
        ],
    'How long job results are kept. Days, 7 to 3650; default 365.': [
        'ジョブ結果の保存日数。7〜3650 日、既定 365。',
        'Wie lange Job-Ergebnisse aufbewahrt werden. Tage, 7 bis 3650; Vorgabe 365.',
    ],
    'How long after a reclamation everybody who reviews licences may undo it; later it needs the admin role. Days, 1 to 3650; default 30.':
        [
            '回収後、ライセンスを確認する全員が取り消せる日数。以降は管理者ロールが必要です。1〜3650 日、既定 30。',
            'Wie lange nach einer Rücknahme alle, die Lizenzen prüfen, sie rückgängig machen dürfen; später ist die Admin-Rolle nötig. Tage, 1 bis 3650; Vorgabe 30.',
        ],
    'A download that would remove more than this share of the subscriptions of a profile stops and asks. Percent, 0 to 100; default 20.':
        [
            'プロファイルのサブスクリプションをこの割合を超えて削除するダウンロードは停止して確認します。0〜100%、既定 20。',
            'Ein Download, der mehr als diesen Anteil der Abonnements eines Profils entfernen würde, hält an und fragt. Prozent, 0 bis 100; Vorgabe 20.',
        ],
    'Where the links of e-mails lead: portal or page for everybody; auto: the portal for people without a role, the page for others. auto, portal or page; default auto.':
        [
            'メールのリンク先。portal または page で全員に固定、auto の場合はロールのない人はポータル、その他はページ。auto・portal・page、既定 auto。',
            'Wohin die Links der E-Mails führen: portal oder page für alle; auto: das Portal für Personen ohne Rolle, die Seite für andere. auto, portal oder page; Vorgabe auto.',
        ],
    'The portal people without a role use, by its URL suffix, such as sp or esc. Text; default sp.': [
        'ロールのない人が使うポータルの URL サフィックス (sp や esc など)。テキスト、既定 sp。',
        'Das Portal von Personen ohne Rolle, nach seiner URL-Endung, etwa sp oder esc. Text; Vorgabe sp.',
    ],
} as const satisfies Words
