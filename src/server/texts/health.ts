// Texts of the health page: what each check is called, means and asks for.
export const healthTexts = {
    'health.queue': {
        en: "Queue of the app's events",
        ja: 'アプリのイベントキュー',
        de: 'Warteschlange der App-Ereignisse',
    },
    'health.queue.good': {
        en: 'Runs hand their work on, and it is taken up.',
        ja: '実行は作業を引き継ぎ、処理されています。',
        de: 'Läufe geben ihre Arbeit weiter, und sie wird übernommen.',
    },
    'health.queue.bad': {
        en: 'Runs stop after their first slice, or a part of them was lost.',
        ja: '実行が最初の区切りで止まるか、一部が失われています。',
        de: 'Läufe bleiben nach ihrem ersten Abschnitt stehen, oder ein Teil ging verloren.',
    },
    'health.queue.next': {
        en: 'An administrator opens System Policy > Events > Event Queues, sees that x_snc_miro_sam.runs has automatic processing on, and looks at the events of this queue in the event log.',
        ja: '管理者が「System Policy > Events > Event Queues」で x_snc_miro_sam.runs の自動処理が有効であることを確認し、イベントログでこのキューのイベントを確認してください。',
        de: 'Ein Administrator öffnet System Policy > Events > Event Queues, prüft, dass x_snc_miro_sam.runs automatisch verarbeitet wird, und sieht im Ereignisprotokoll nach den Ereignissen dieser Warteschlange.',
    },
    'health.jobs': {
        en: 'Scheduled jobs',
        ja: 'スケジュール済みジョブ',
        de: 'Geplante Jobs',
    },
    'health.jobs.good': {
        en: "Every day's work begins by itself.",
        ja: '毎日の作業は自動的に始まります。',
        de: 'Die tägliche Arbeit beginnt von selbst.',
    },
    'health.jobs.bad': {
        en: 'Downloads or removal candidates are not renewed by themselves.',
        ja: 'ダウンロードまたは回収候補が自動的に更新されません。',
        de: 'Downloads oder Rücknahmekandidaten werden nicht von selbst erneuert.',
    },
    'health.jobs.next': {
        en: "An administrator opens the scheduled script 'Miro SAM - Run due jobs' and sees that it is active and runs each minute; Scheduled Jobs in the workspace show what is due.",
        ja: '管理者がスケジュール済みスクリプト「Miro SAM - Run due jobs」が有効で毎分実行されることを確認してください。予定はワークスペースの「Scheduled Jobs」で確認できます。',
        de: 'Ein Administrator öffnet das geplante Skript „Miro SAM - Run due jobs“ und prüft, dass es aktiv ist und jede Minute läuft; die geplanten Jobs im Arbeitsbereich zeigen, was fällig ist.',
    },
    'health.subflows': {
        en: 'Subflows',
        ja: 'サブフロー',
        de: 'Subflows',
    },
    'health.subflows.good': {
        en: 'Jobs and buttons can start their subflows.',
        ja: 'ジョブとボタンはサブフローを開始できます。',
        de: 'Jobs und Schaltflächen können ihre Subflows starten.',
    },
    'health.subflows.bad': {
        en: 'No job runs whose subflow is inactive or missing.',
        ja: 'サブフローが無効または存在しないジョブは実行されません。',
        de: 'Kein Job läuft, dessen Subflow inaktiv ist oder fehlt.',
    },
    'health.subflows.next': {
        en: 'An administrator opens the subflow in Workflow Studio and presses Activate; a missing one is chosen anew on the profile.',
        ja: '管理者が Workflow Studio でサブフローを開いて有効化してください。存在しない場合はプロファイルで選び直してください。',
        de: 'Ein Administrator öffnet den Subflow in Workflow Studio und drückt Aktivieren; ein fehlender wird im Profil neu gewählt.',
    },
    'health.credentials': {
        en: 'Connections and credentials',
        ja: '接続と認証情報',
        de: 'Verbindungen und Anmeldedaten',
    },
    'health.credentials.good': {
        en: 'Every published profile has what it signs its requests with.',
        ja: '公開済みのすべてのプロファイルに、リクエストの署名に必要なものがあります。',
        de: 'Jedes veröffentlichte Profil hat, womit es seine Anfragen signiert.',
    },
    'health.credentials.bad': {
        en: 'Without a connection nothing is downloaded, or nothing reclaimed.',
        ja: '接続がなければ、ダウンロードまたは回収ができません。',
        de: 'Ohne Verbindung wird nichts heruntergeladen oder nichts zurückgenommen.',
    },
    'health.credentials.next': {
        en: 'An integrator opens the profile and follows its alias; docs/integrator.md says how, also without the template.',
        ja: 'インテグレーターがプロファイルからエイリアスを開いて設定してください。テンプレートを使わない手順も docs/integrator.md にあります。',
        de: 'Ein Integrator öffnet das Profil und folgt seinem Alias; docs/integrator.md sagt wie, auch ohne die Vorlage.',
    },
    'health.downloads': {
        en: 'Complete downloads',
        ja: '完了したダウンロード',
        de: 'Vollständige Downloads',
    },
    'health.downloads.good': {
        en: 'What is judged on is recent enough.',
        ja: '判定に使う情報は十分に新しいものです。',
        de: 'Worauf geurteilt wird, ist neu genug.',
    },
    'health.downloads.bad': {
        en: 'The information is too old: nobody becomes a removal candidate, and figures are stale.',
        ja: '情報が古いため、回収候補は作成されず、数値も最新ではありません。',
        de: 'Die Angaben sind zu alt: Niemand wird Rücknahmekandidat, und die Zahlen sind überholt.',
    },
    'health.downloads.next': {
        en: 'Open the profile, read what its latest job result says, and press Refresh now.',
        ja: 'プロファイルを開き、最新のジョブ結果を確認して「Refresh now」を押してください。',
        de: 'Öffnen Sie das Profil, lesen Sie das letzte Job-Ergebnis und drücken Sie „Refresh now“.',
    },
    'health.directory': {
        en: 'User records',
        ja: 'ユーザーレコード',
        de: 'Benutzersätze',
    },
    'health.directory.good': {
        en: 'Most people are known to this instance, and so are their managers.',
        ja: 'ほとんどの利用者とそのマネージャーが、このインスタンスに登録されています。',
        de: 'Die meisten Personen sind dieser Instanz bekannt, ihre Vorgesetzten ebenso.',
    },
    'health.directory.bad': {
        en: 'The user records look out of date: questions and approvals go to the people they name.',
        ja: 'ユーザーレコードが古い可能性があります。確認や承認は、記録されている人に送られます。',
        de: 'Die Benutzersätze wirken veraltet: Fragen und Genehmigungen gehen an die Personen, die sie nennen.',
    },
    'health.directory.next': {
        en: 'Refresh the user records from your directory before anybody is asked or reclaimed; then press Match users in the work queue of the Licence cockpit.',
        ja: '確認や回収を行う前に、ディレクトリからユーザーレコードを更新してください。その後、ライセンスコックピットの作業キューで「ユーザーを照合」を押してください。',
        de: 'Gleichen Sie die Benutzersätze mit Ihrem Verzeichnis ab, bevor jemand gefragt oder etwas zurückgenommen wird; drücken Sie dann „Benutzer zuordnen“ im Arbeitsvorrat des Lizenz-Cockpits.',
    },
    'health.home': {
        en: 'Instance of the profiles',
        ja: 'プロファイルのインスタンス',
        de: 'Instanz der Profile',
    },
    'health.home.good': {
        en: 'The profiles are at work where they were published.',
        ja: 'プロファイルは公開されたインスタンスで動作しています。',
        de: 'Die Profile arbeiten dort, wo sie veröffentlicht wurden.',
    },
    'health.home.bad': {
        en: 'This is a copy: these profiles ask nothing of Miro, send nothing and deactivate nobody.',
        ja: 'ここは複製です。これらのプロファイルは Miro に問い合わせず、送信せず、誰も無効化しません。',
        de: 'Dies ist eine Kopie: Diese Profile fragen Miro nichts, senden nichts und deaktivieren niemanden.',
    },
    'health.home.next': {
        en: 'If this instance is to act, delete the copied profile here and publish a new one. Otherwise leave it.',
        ja: 'このインスタンスで運用する場合は、複製されたプロファイルを削除して新しく公開してください。それ以外はそのままで構いません。',
        de: 'Soll diese Instanz arbeiten, löschen Sie das kopierte Profil hier und veröffentlichen ein neues. Sonst lassen Sie es so.',
    },
    'health.roles': {
        en: 'Who has which power',
        ja: '権限の状況',
        de: 'Wer welche Rechte hat',
    },
    'health.roles.good': {
        en: 'Roles stand as an install gave them, or as an administrator has decided since.',
        ja: 'ロールはインストール時のまま、または管理者がその後に決めたとおりです。',
        de: 'Die Rollen stehen, wie eine Installation sie gab oder ein Administrator seither entschied.',
    },
    'health.roles.bad': {
        en: 'People lack a part of what their duty needs.',
        ja: '担当者に必要な権限の一部がありません。',
        de: 'Den Leuten fehlt ein Teil dessen, was ihre Aufgabe braucht.',
    },
    'health.roles.next': {
        en: 'If it is not meant so, an administrator opens the role and adds the other one to its contained roles. The app does not do it a second time.',
        ja: '意図していない場合は、管理者がロールを開き、もう一方を含まれるロールに追加してください。アプリが再度追加することはありません。',
        de: 'Ist es nicht so gemeint, öffnet ein Administrator die Rolle und fügt die andere den enthaltenen Rollen hinzu. Die App tut es kein zweites Mal.',
    },
    'health.mail': {
        en: 'E-mail',
        ja: 'メール',
        de: 'E-Mail',
    },
    'health.mail.good': {
        en: 'People can be asked before they lose a licence.',
        ja: 'ライセンスを失う前に本人に確認できます。',
        de: 'Menschen können gefragt werden, bevor sie eine Lizenz verlieren.',
    },
    'health.mail.bad': {
        en: 'Whoever is to be asked is not asked: their candidates wait in Attention Required.',
        ja: '確認すべき人に確認できません。該当する候補は「Attention Required」で待機します。',
        de: 'Wer gefragt werden soll, wird nicht gefragt: Seine Kandidaten warten in „Attention Required“.',
    },
    'health.mail.next': {
        en: 'An administrator turns on sending under System Properties > Email Properties and makes the notifications active.',
        ja: '管理者が「System Properties > Email Properties」で送信を有効にし、通知を有効にしてください。',
        de: 'Ein Administrator schaltet unter System Properties > Email Properties das Senden ein und aktiviert die Benachrichtigungen.',
    },
    'health.time_zone': {
        en: 'Time zone',
        ja: 'タイムゾーン',
        de: 'Zeitzone',
    },
    'health.time_zone.good': {
        en: 'Jobs begin at the time of day that is written on them.',
        ja: 'ジョブは設定された時刻に始まります。',
        de: 'Jobs beginnen zu der Uhrzeit, die bei ihnen steht.',
    },
    'health.time_zone.bad': {
        en: 'Jobs begin at another time of day than is written on them.',
        ja: 'ジョブは設定された時刻とは異なる時刻に始まります。',
        de: 'Jobs beginnen zu einer anderen Uhrzeit, als bei ihnen steht.',
    },
    'health.time_zone.next': {
        en: 'Correct the time zone of the profile, or an administrator that of the instance (glide.sys.default.tz).',
        ja: 'プロファイルのタイムゾーンを修正するか、管理者がインスタンスのタイムゾーン (glide.sys.default.tz) を修正してください。',
        de: 'Berichtigen Sie die Zeitzone des Profils, oder ein Administrator die der Instanz (glide.sys.default.tz).',
    },
    'health.settings': {
        en: 'Settings out of range',
        ja: '範囲外の設定',
        de: 'Einstellungen außerhalb des Bereichs',
    },
    'health.settings.good': {
        en: 'Every setting counts as it stands.',
        ja: 'すべての設定はそのまま有効です。',
        de: 'Jede Einstellung gilt, wie sie dasteht.',
    },
    'health.settings.bad': {
        en: 'A setting out of its range counts as its default.',
        ja: '範囲外の設定は既定値として扱われます。',
        de: 'Eine Einstellung außerhalb ihres Bereichs gilt als ihr Standardwert.',
    },
    'health.settings.next': {
        en: 'An admin corrects it under Software Asset > Properties.',
        ja: '管理者が「Software Asset > Properties」で修正してください。',
        de: 'Ein Admin berichtigt sie unter Software Asset > Properties.',
    },
    'health.prices': {
        en: 'Prices',
        ja: '価格',
        de: 'Preise',
    },
    'health.prices.good': {
        en: 'What licences are worth can be told.',
        ja: 'ライセンスの価値を算出できます。',
        de: 'Was Lizenzen wert sind, lässt sich sagen.',
    },
    'health.prices.bad': {
        en: 'Candidates of these rules show no savings.',
        ja: 'これらのルールの候補には削減額が表示されません。',
        de: 'Kandidaten dieser Regeln zeigen keine Einsparung.',
    },
    'health.prices.next': {
        en: 'An admin enters the yearly price on the rule, a license cost on the software model, or an entitlement.',
        ja: '管理者がルールに年間価格、ソフトウェアモデルにライセンス費用、またはエンタイトルメントを入力してください。',
        de: 'Ein Admin trägt den Jahrespreis an der Regel, Lizenzkosten am Softwaremodell oder eine Lizenzberechtigung ein.',
    },
    'health.templates': {
        en: 'Connection templates',
        ja: '接続テンプレート',
        de: 'Verbindungsvorlagen',
    },
    'health.templates.good': {
        en: 'A new connection is made in one dialog.',
        ja: '新しい接続は一つのダイアログで作成できます。',
        de: 'Eine neue Verbindung entsteht in einem Dialog.',
    },
    'health.templates.bad': {
        en: 'The dialog does not open. Connections that are there work on; new ones are made by hand.',
        ja: 'ダイアログは開きません。既存の接続は引き続き動作し、新しい接続は手動で作成します。',
        de: 'Der Dialog öffnet sich nicht. Vorhandene Verbindungen arbeiten weiter; neue werden von Hand angelegt.',
    },
    'health.templates.next': {
        en: "Follow 'Without the template' in docs/integrator.md, or install the app again.",
        ja: 'docs/integrator.md の「Without the template」の手順に従うか、アプリを再インストールしてください。',
        de: 'Folgen Sie „Without the template“ in docs/integrator.md, oder installieren Sie die App noch einmal.',
    },
    'health.signing': {
        en: 'Signing requests to Miro',
        ja: 'Miro へのリクエストの署名',
        de: 'Signieren der Anfragen an Miro',
    },
    'health.signing.good': {
        en: 'Miro takes the requests of every published profile.',
        ja: 'Miro は公開済みのすべてのプロファイルのリクエストを受け付けています。',
        de: 'Miro nimmt die Anfragen jedes veröffentlichten Profils an.',
    },
    'health.signing.bad': {
        en: 'Miro refuses these requests, or they could not be signed.',
        ja: 'Miro がこれらのリクエストを拒否したか、署名できませんでした。',
        de: 'Miro weist diese Anfragen ab, oder sie konnten nicht signiert werden.',
    },
    'health.signing.next': {
        en: 'After that press Check again, and Validate Connection on the profile.',
        ja: 'その後「再確認」を押し、プロファイルで「Validate Connection」を押してください。',
        de: 'Drücken Sie danach „Erneut prüfen“ und im Profil „Validate Connection“.',
    },
}
