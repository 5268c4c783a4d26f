// Texts of the health page: what was seen.
export const healthSeenTexts = {
    'health.not_seen': {
        en: 'The instance did not let the app look: {0}',
        ja: 'インスタンスがアプリによる確認を許可しませんでした: {0}',
        de: 'Die Instanz ließ die App nicht nachsehen: {0}',
    },
    'health.unknown': {
        en: 'Nothing is known about this.',
        ja: 'これについては何も分かりません。',
        de: 'Darüber ist nichts bekannt.',
    },
    'health.unknown.next': {
        en: 'An administrator looks at it by hand, or allows the app to read the table (Application Cross-Scope Access).',
        ja: '管理者が手動で確認するか、アプリにテーブルの読み取りを許可してください (Application Cross-Scope Access)。',
        de: 'Ein Administrator sieht von Hand nach oder erlaubt der App, die Tabelle zu lesen (Application Cross-Scope Access).',
    },
    'health.no_profile': {
        en: 'There is no published profile yet.',
        ja: '公開済みのプロファイルはまだありません。',
        de: 'Es gibt noch kein veröffentlichtes Profil.',
    },
    'health.queue.missing': {
        en: 'The record of the queue x_snc_miro_sam.runs is missing.',
        ja: 'キュー x_snc_miro_sam.runs のレコードがありません。',
        de: 'Der Datensatz der Warteschlange x_snc_miro_sam.runs fehlt.',
    },
    'health.queue.manual': {
        en: 'Automatic processing of the queue is off.',
        ja: 'キューの自動処理が無効です。',
        de: 'Die automatische Verarbeitung der Warteschlange ist aus.',
    },
    'health.queue.waiting': {
        en: '{0} events wait to be processed, the oldest for {1} minutes.',
        ja: '{0} 件のイベントが処理待ちです。最も古いものは {1} 分待っています。',
        de: '{0} Ereignisse warten auf Verarbeitung, das älteste seit {1} Minuten.',
    },
    'health.queue.waiting.one': {
        en: '{0} event waits to be processed, for {1} minutes.',
        ja: '{0} 件のイベントが処理待ちです ({1} 分経過)。',
        de: '{0} Ereignis wartet auf Verarbeitung, seit {1} Minuten.',
    },
    'health.queue.errors': {
        en: '{0} events of the last day ended in an error.',
        ja: '過去 1 日の {0} 件のイベントがエラーで終了しました。',
        de: '{0} Ereignisse des letzten Tages endeten mit einem Fehler.',
    },
    'health.queue.errors.one': {
        en: '{0} event of the last day ended in an error.',
        ja: '過去 1 日の {0} 件のイベントがエラーで終了しました。',
        de: '{0} Ereignis des letzten Tages endete mit einem Fehler.',
    },
    'health.queue.empty': {
        en: 'Nothing waits and nothing failed.',
        ja: '待機中のイベントも失敗したイベントもありません。',
        de: 'Nichts wartet, und nichts ist fehlgeschlagen.',
    },
    'health.jobs.ticker_inactive': {
        en: "The scheduled script 'Miro SAM - Run due jobs' is not active.",
        ja: 'スケジュール済みスクリプト「Miro SAM - Run due jobs」が無効です。',
        de: 'Das geplante Skript „Miro SAM - Run due jobs“ ist nicht aktiv.',
    },
    'health.jobs.ticker_missing': {
        en: "The scheduled script 'Miro SAM - Run due jobs' is missing.",
        ja: 'スケジュール済みスクリプト「Miro SAM - Run due jobs」がありません。',
        de: 'Das geplante Skript „Miro SAM - Run due jobs“ fehlt.',
    },
    'health.jobs.overdue': {
        en: '{0} is overdue by {1} minutes.',
        ja: '{0} は予定を {1} 分過ぎています。',
        de: '{0} ist seit {1} Minuten überfällig.',
    },
    'health.jobs.without': {
        en: 'The profile {0} has no daily download.',
        ja: 'プロファイル {0} に毎日のダウンロードがありません。',
        de: 'Das Profil {0} hat keinen täglichen Download.',
    },
    'health.jobs.inactive': {
        en: '{0} is switched off.',
        ja: '{0} は無効です。',
        de: '{0} ist ausgeschaltet.',
    },
    'health.jobs.running': {
        en: 'Every job of a published profile is planned, and none is overdue.',
        ja: '公開済みプロファイルのジョブはすべて予定されており、遅れはありません。',
        de: 'Jeder Job eines veröffentlichten Profils ist geplant, keiner überfällig.',
    },
    'health.subflows.none': {
        en: 'No subflow is in use.',
        ja: '使用中のサブフローはありません。',
        de: 'Kein Subflow ist in Gebrauch.',
    },
    'health.subflows.active': {
        en: '{0} is active.',
        ja: '{0} は有効です。',
        de: '{0} ist aktiv.',
    },
    'health.subflows.inactive': {
        en: '{0} is not active.',
        ja: '{0} は無効です。',
        de: '{0} ist nicht aktiv.',
    },
    'health.subflows.missing': {
        en: '{0} is missing.',
        ja: '{0} がありません。',
        de: '{0} fehlt.',
    },
    'health.credentials.ready.download': {
        en: 'Downloads of {0}: connection and credential are there.',
        ja: '{0} のダウンロード: 接続と認証情報があります。',
        de: 'Downloads von {0}: Verbindung und Anmeldedaten sind da.',
    },
    'health.credentials.ready.reclaim': {
        en: 'Reclaiming for {0}: connection and credential are there.',
        ja: '{0} の回収: 接続と認証情報があります。',
        de: 'Rücknahmen für {0}: Verbindung und Anmeldedaten sind da.',
    },
    'health.credentials.no_token.download': {
        en: 'Downloads of {0}: nobody has got a token yet.',
        ja: '{0} のダウンロード: トークンがまだ取得されていません。',
        de: 'Downloads von {0}: Noch niemand hat ein Token geholt.',
    },
    'health.credentials.no_token.reclaim': {
        en: 'Reclaiming for {0}: nobody has got a token yet.',
        ja: '{0} の回収: トークンがまだ取得されていません。',
        de: 'Rücknahmen für {0}: Noch niemand hat ein Token geholt.',
    },
    'health.credentials.none.download': {
        en: 'Downloads of {0}: no alias is chosen.',
        ja: '{0} のダウンロード: エイリアスが選択されていません。',
        de: 'Downloads von {0}: Es ist kein Alias gewählt.',
    },
    'health.credentials.none.reclaim': {
        en: 'Reclaiming for {0}: no alias is chosen.',
        ja: '{0} の回収: エイリアスが選択されていません。',
        de: 'Rücknahmen für {0}: Es ist kein Alias gewählt.',
    },
    'health.credentials.missing.download': {
        en: 'Downloads of {0}: no usable connection.',
        ja: '{0} のダウンロード: 使用できる接続がありません。',
        de: 'Downloads von {0}: keine brauchbare Verbindung.',
    },
    'health.credentials.missing.reclaim': {
        en: 'Reclaiming for {0}: no usable connection.',
        ja: '{0} の回収: 使用できる接続がありません。',
        de: 'Rücknahmen für {0}: keine brauchbare Verbindung.',
    },
    'health.signing.works.download': {
        en: 'Downloads of {0}: a signed request was answered.',
        ja: '{0} のダウンロード: 署名済みリクエストに応答がありました。',
        de: 'Downloads von {0}: Eine signierte Anfrage wurde beantwortet.',
    },
    'health.signing.works.reclaim': {
        en: 'Reclaiming for {0}: a signed request was answered.',
        ja: '{0} の回収: 署名済みリクエストに応答がありました。',
        de: 'Rücknahmen für {0}: Eine signierte Anfrage wurde beantwortet.',
    },
    'health.signing.refused.download': {
        en: 'Downloads of {0}: a signed request was not taken.',
        ja: '{0} のダウンロード: 署名済みリクエストは受け付けられませんでした。',
        de: 'Downloads von {0}: Eine signierte Anfrage wurde nicht angenommen.',
    },
    'health.signing.refused.reclaim': {
        en: 'Reclaiming for {0}: a signed request was not taken.',
        ja: '{0} の回収: 署名済みリクエストは受け付けられませんでした。',
        de: 'Rücknahmen für {0}: Eine signierte Anfrage wurde nicht angenommen.',
    },
    'health.signing.copy.download': {
        en: 'Downloads of {0}: not asked, the profile belongs to another instance.',
        ja: '{0} のダウンロード: プロファイルが別のインスタンスのものであるため、問い合わせていません。',
        de: 'Downloads von {0}: nicht gefragt, das Profil gehört zu einer anderen Instanz.',
    },
    'health.signing.copy.reclaim': {
        en: 'Reclaiming for {0}: not asked, the profile belongs to another instance.',
        ja: '{0} の回収: プロファイルが別のインスタンスのものであるため、問い合わせていません。',
        de: 'Rücknahmen für {0}: nicht gefragt, das Profil gehört zu einer anderen Instanz.',
    },
    'health.directory.seen': {
        en: '{0}: of {1} people {2} have no user record, {3} have an inactive one, and the manager of {4} is inactive.',
        ja: '{0}: {1} 人のうち、レコードなし {2} 人、無効なレコード {3} 人、マネージャーが無効 {4} 人です。',
        de: '{0}: Von {1} Personen haben {2} keinen Benutzersatz, {3} einen inaktiven, und bei {4} ist die vorgesetzte Person inaktiv.',
    },
    'health.downloads.never': {
        en: '{0}: there was no complete download yet.',
        ja: '{0}: 完了したダウンロードはまだありません。',
        de: '{0}: Es gab noch keinen vollständigen Download.',
    },
    'health.downloads.days': {
        en: '{0}: the last complete download was {1} days ago.',
        ja: '{0}: 最後に完了したダウンロードは {1} 日前です。',
        de: '{0}: Der letzte vollständige Download war vor {1} Tagen.',
    },
    'health.downloads.days.one': {
        en: '{0}: the last complete download was {1} day ago.',
        ja: '{0}: 最後に完了したダウンロードは {1} 日前です。',
        de: '{0}: Der letzte vollständige Download war vor {1} Tag.',
    },
    'health.home.elsewhere': {
        en: '{0} was published on {1}; this is {2}.',
        ja: '{0} は {1} で公開されました。ここは {2} です。',
        de: '{0} wurde auf {1} veröffentlicht; dies ist {2}.',
    },
    'health.home.here': {
        en: '{0} was published here ({1}).',
        ja: '{0} はここ ({1}) で公開されました。',
        de: '{0} wurde hier veröffentlicht ({1}).',
    },
    'health.roles.contained': {
        en: '{0} contains {1} since {2}. People who hold it today: {3}.',
        ja: '{0} は {2} から {1} を含みます。現在 {0} を持つ人数: {3}。',
        de: '{0} enthält {1} seit {2}. Personen, die sie heute haben: {3}.',
    },
    'health.roles.taken_away': {
        en: '{0} does not contain {1}: an administrator has taken it away, and it stays away.',
        ja: '{0} は {1} を含みません。管理者が外したため、追加されません。',
        de: '{0} enthält {1} nicht: Ein Administrator hat sie entzogen, und dabei bleibt es.',
    },
    'health.roles.refused': {
        en: '{0} does not contain {1}: the instance did not let the app add it.',
        ja: '{0} は {1} を含みません。インスタンスがアプリによる追加を許可しませんでした。',
        de: '{0} enthält {1} nicht: Die Instanz ließ es die App nicht hinzufügen.',
    },
    'health.roles.given': {
        en: 'Who got more by {0} > {1} on {2}: {4} (people: {3}).',
        ja: '{0} > {1} により、{2} に {3} 人の権限が増えました: {4}。',
        de: 'Wer durch {0} > {1} am {2} mehr Rechte bekam: {4} (Personen: {3}).',
    },
    'health.mail.off': {
        en: 'The notification "{0}" is switched off.',
        ja: '通知「{0}」が無効です。',
        de: 'Die Benachrichtigung „{0}“ ist ausgeschaltet.',
    },
    'health.mail.not_sending': {
        en: 'This instance sends no e-mail (glide.email.smtp.active).',
        ja: 'このインスタンスはメールを送信しません (glide.email.smtp.active)。',
        de: 'Diese Instanz sendet keine E-Mails (glide.email.smtp.active).',
    },
    'health.mail.sending': {
        en: "E-mail is on, and so are the app's notifications.",
        ja: 'メールとアプリの通知は有効です。',
        de: 'E-Mail ist an, die Benachrichtigungen der App auch.',
    },
    'health.time_zone.clock': {
        en: 'The instance is in {0}, where it is {1}.',
        ja: 'インスタンスのタイムゾーンは {0} で、現在は {1} です。',
        de: 'Die Instanz ist in {0}, dort ist es {1}.',
    },
    'health.time_zone.unknown': {
        en: 'The instance does not know its own time zone {0}.',
        ja: 'インスタンスは自身のタイムゾーン {0} を認識できません。',
        de: 'Die Instanz kennt ihre eigene Zeitzone {0} nicht.',
    },
    'health.time_zone.odd': {
        en: '{0} names the time zone {1}, which the instance does not know.',
        ja: '{0} のタイムゾーン {1} をインスタンスは認識できません。',
        de: '{0} nennt die Zeitzone {1}, welche die Instanz nicht kennt.',
    },
    'health.settings.fine': {
        en: 'Every number lies in its range.',
        ja: 'すべての数値は範囲内です。',
        de: 'Jede Zahl liegt in ihrem Bereich.',
    },
    'health.prices.no_rule': {
        en: 'There is no active reclamation rule.',
        ja: '有効な回収ルールはありません。',
        de: 'Es gibt keine aktive Rücknahmeregel.',
    },
    'health.prices.priced': {
        en: '{0} has a price.',
        ja: '{0} に価格があります。',
        de: '{0} hat einen Preis.',
    },
    'health.prices.none': {
        en: '{0} has no price.',
        ja: '{0} に価格がありません。',
        de: '{0} hat keinen Preis.',
    },
    'health.templates.there': {
        en: '{0} has its template.',
        ja: '{0} にテンプレートがあります。',
        de: '{0} hat ihre Vorlage.',
    },
    'health.templates.no_alias': {
        en: 'The alias {0} is missing.',
        ja: 'エイリアス {0} がありません。',
        de: 'Der Alias {0} fehlt.',
    },
    'health.templates.no_template': {
        en: '{0} has no template.',
        ja: '{0} にテンプレートがありません。',
        de: '{0} hat keine Vorlage.',
    },
}
