// Texts about downloads, what they removed, and exclusion rules.
export const subscriptionTexts = {
    'run.completed': {
        en: '{0} members read, {1} of them active. {2} joined, {3} changed, {4} left, {5} unchanged.',
        ja: 'メンバー {0} 件を読み取り、うち {1} 件が有効です。追加 {2} 件、変更 {3} 件、削除 {4} 件、変更なし {5} 件。',
        de: '{0} Mitglieder gelesen, davon {1} aktiv. {2} neu, {3} geändert, {4} ausgeschieden, {5} unverändert.',
    },
    'run.completed.empty': {
        en: 'Miro shows no active member in this organization.',
        ja: 'この組織に有効なメンバーはいません。',
        de: 'Miro zeigt in dieser Organisation kein aktives Mitglied.',
    },
    'run.completed.left_out': {
        en: '{0} entries had no usable member ID and were left out. Nobody was removed this time, because one of them may be among the {1} rows that were not found.',
        ja: '使用できるメンバー ID のない {0} 件を除外しました。見つからなかった {1} 行に含まれる可能性があるため、今回は誰も削除していません。',
        de: '{0} Einträge hatten keine brauchbare Mitglieds-ID und wurden ausgelassen. Diesmal wurde niemand entfernt, weil einer davon unter den {1} nicht gefundenen Zeilen sein kann.',
    },
    'run.completed.left_out.next': {
        en: 'Look at these members in the Miro admin console. If the next download shows the same, report it to Miro.',
        ja: 'Miro の管理コンソールで該当メンバーを確認し、次回のダウンロードでも続く場合は Miro に報告してください。',
        de: 'Sehen Sie sich diese Mitglieder in der Admin-Konsole von Miro an. Zeigt der nächste Download dasselbe, melden Sie es Miro.',
    },
    'run.unrecognized': {
        en: 'Subscription identifiers not recognized: {0}.',
        ja: '認識できないサブスクリプション識別子が {0} 件あります。',
        de: 'Nicht erkannte Abonnementkennungen: {0}.',
    },
    'run.unrecognized.next': {
        en: 'Open Unrecognized Subscription Identifiers and pick a software model for each.',
        ja: '「Unrecognized Subscription Identifiers」を開き、それぞれにソフトウェアモデルを選択してください。',
        de: 'Öffnen Sie „Nicht erkannte Abonnementkennungen“ und wählen Sie für jede ein Softwaremodell.',
    },
    'run.paused.budget': {
        en: "Miro's request budget is used up for the moment; the download continues by itself.",
        ja: 'Miro の要求枠を使い切ったため一時停止しました。ダウンロードは自動的に再開されます。',
        de: 'Das Anfragekontingent von Miro ist für den Moment ausgeschöpft; der Download geht von selbst weiter.',
    },
    'run.incomplete': {
        en: 'The download stopped after {0} members: Miro did not lead to the end of the list ({1}). Nobody was removed.',
        ja: 'メンバー {0} 件でダウンロードが停止しました。Miro の一覧の末尾に到達できませんでした ({1})。削除は行っていません。',
        de: 'Der Download endete nach {0} Mitgliedern: Miro führte nicht bis zum Ende der Liste ({1}). Niemand wurde entfernt.',
    },
    'run.still_shown': {
        en: 'Miro’s list of {0} members left out {1}, whom Miro shows as an active member when asked alone: the list was not complete. Nobody was removed.',
        ja: 'Miro の一覧({0} 件)に {1} が含まれていませんでしたが、個別に確認すると有効なメンバーです。一覧が不完全なため、削除は行っていません。',
        de: 'In Miros Liste von {0} Mitgliedern fehlt {1}; einzeln gefragt zeigt Miro die Person als aktives Mitglied: Die Liste war nicht vollständig. Niemand wurde entfernt.',
    },
    'run.incomplete.next': {
        en: 'Choose Refresh now. If it happens again, report it to Miro support with the time of this result.',
        ja: '「今すぐ更新」を実行してください。再発する場合は、この結果の時刻を添えて Miro サポートに報告してください。',
        de: 'Wählen Sie „Jetzt aktualisieren“. Geschieht es wieder, melden Sie es mit dem Zeitpunkt dieses Ergebnisses dem Support von Miro.',
    },
    'run.needs_decision': {
        en: '{0} of {1} subscriptions were not found in Miro. That is more than may be removed without asking, so nobody was removed.',
        ja: 'サブスクリプション {1} 件のうち {0} 件が Miro で見つかりませんでした。確認なしに削除できる割合を超えているため、削除していません。',
        de: '{0} von {1} Abonnements wurden in Miro nicht gefunden. Das sind mehr, als ohne Rückfrage entfernt werden dürfen; daher wurde niemand entfernt.',
    },
    'run.needs_decision.next': {
        en: 'Compare with the Miro admin console. Then choose "Remove them" or "Keep them" on this result. The ceiling is the property x_snc_miro_sam.removal_ceiling_percent.',
        ja: 'Miro の管理コンソールと比較し、この結果で「削除する」または「残す」を選択してください。上限はプロパティ x_snc_miro_sam.removal_ceiling_percent です。',
        de: 'Vergleichen Sie mit der Admin-Konsole von Miro. Wählen Sie dann an diesem Ergebnis „Abonnements entfernen“ oder „Abonnements behalten“. Die Obergrenze ist die Eigenschaft x_snc_miro_sam.removal_ceiling_percent.',
    },
    'run.backwards': {
        en: 'Miro now shows an earlier last activity than before, or none, for {0} people: {1}. The later dates were kept, nobody is judged on this download.',
        ja: 'Miro が以前より古い最終アクティビティ(またはなし)を {0} 名について表示しています: {1}。新しい方の日付を保持し、このダウンロードでは誰も判定しません。',
        de: 'Miro zeigt jetzt für {0} Personen eine frühere letzte Aktivität als zuvor, oder keine: {1}. Die späteren Daten wurden behalten; nach diesem Download wird niemand beurteilt.',
    },
    'run.backwards.next': {
        en: 'Compare with the Miro admin console. "Keep them" on this result goes on with the later dates. How many people may go backwards is the property x_snc_miro_sam.backwards_activity_ceiling.',
        ja: 'Miro の管理コンソールと比較してください。この結果で「残す」を選択すると、新しい方の日付で続行します。許容人数はプロパティ x_snc_miro_sam.backwards_activity_ceiling です。',
        de: 'Vergleichen Sie mit der Admin-Konsole von Miro. „Abonnements behalten“ an diesem Ergebnis fährt mit den späteren Daten fort. Bei wie vielen Personen die Aktivität rückwärtsgehen darf, sagt die Eigenschaft x_snc_miro_sam.backwards_activity_ceiling.',
    },
    'run.backwards.not_removal': {
        en: 'This result asks about last activities that go backwards, not about a removal. Choose "Keep them" to go on with the later dates.',
        ja: 'この結果は最終アクティビティの後退についての確認で、削除の確認ではありません。新しい方の日付で続行するには「残す」を選択してください。',
        de: 'Dieses Ergebnis fragt nach letzten Aktivitäten, die rückwärtsgehen, nicht nach einer Entfernung. „Abonnements behalten“ fährt mit den späteren Daten fort.',
    },
    'run.kept': {
        en: '{0} subscriptions that Miro does not show were kept by {1}.',
        ja: 'Miro で見つからないサブスクリプション {0} 件を {1} が残しました。',
        de: '{0} Abonnements, die Miro nicht zeigt, wurden von {1} behalten.',
    },
    'run.no_decision': {
        en: 'This result waits for no decision.',
        ja: 'この結果は判断待ちではありません。',
        de: 'Dieses Ergebnis wartet auf keine Entscheidung.',
    },
    'run.not_published': {
        en: 'Not started: the profile {0} is not published.',
        ja: '開始しませんでした。プロファイル {0} は公開されていません。',
        de: 'Nicht gestartet: Das Profil {0} ist nicht veröffentlicht.',
    },
    'run.not_published.next': {
        en: 'Validate the connection and publish the profile.',
        ja: '接続を検証し、プロファイルを公開してください。',
        de: 'Prüfen Sie die Verbindung und veröffentlichen Sie das Profil.',
    },
    'run.not_validated': {
        en: 'Not started: the connection of {0} is not validated.',
        ja: '開始しませんでした。{0} の接続は検証されていません。',
        de: 'Nicht gestartet: Die Verbindung von {0} ist nicht geprüft.',
    },
    'run.not_validated.next': {
        en: 'Open the profile, choose Validate Connection and follow its advice.',
        ja: 'プロファイルを開いて「接続の検証」を実行し、表示に従ってください。',
        de: 'Öffnen Sie das Profil, wählen Sie „Verbindung prüfen“ und folgen Sie dem Rat.',
    },
    'run.handed_over': {
        en: 'Handed to the subflow "{0}" (execution {1}), which reports there.',
        ja: 'サブフロー「{0}」(実行 {1}) に引き渡しました。結果はその実行で確認できます。',
        de: 'An den Subflow „{0}“ übergeben (Ausführung {1}), der dort berichtet.',
    },
    'run.started': {
        en: 'The download has started as {0}. Its result shows what it does.',
        ja: 'ダウンロードを {0} として開始しました。結果はその記録で確認できます。',
        de: 'Der Download hat als {0} begonnen. Sein Ergebnis zeigt, was er tut.',
    },
    'run.other_organization': {
        en: 'Stopped: the connection now leads to the organization {0}, but this profile holds the members of {1}.',
        ja: '停止しました。接続先の組織は {0} ですが、このプロファイルは {1} のメンバーを保持しています。',
        de: 'Abgebrochen: Die Verbindung führt jetzt zur Organisation {0}, dieses Profil enthält aber die Mitglieder von {1}.',
    },
    'run.other_organization.next': {
        en: 'Authorize the connection again for the right organization, or create another profile for the other one.',
        ja: '正しい組織で接続を再認可するか、別の組織用にプロファイルを作成してください。',
        de: 'Autorisieren Sie die Verbindung erneut für die richtige Organisation, oder legen Sie für die andere ein eigenes Profil an.',
    },
    'identifier.applied': {
        en: 'The software model was set on {0} subscriptions.',
        ja: 'ソフトウェアモデルを {0} 件のサブスクリプションに設定しました。',
        de: 'Das Softwaremodell wurde an {0} Abonnements gesetzt.',
    },
    'exclusion.empty': {
        en: 'An exclusion rule needs somebody or something to exclude.',
        ja: '除外ルールには、除外する対象が必要です。',
        de: 'Eine Ausnahmeregel braucht jemanden oder etwas, das sie ausnimmt.',
    },
    'exclusion.pattern': {
        en: '{0} is neither an e-mail address nor a pattern: blanks, commas, quotes and brackets are in no address. Enter one address or pattern in each rule; * stands for any characters.',
        ja: '{0} はメールアドレスでもパターンでもありません。空白、カンマ、引用符、括弧は使えません。1 つのルールに 1 つのアドレスまたはパターンを入力してください。* は任意の文字列を表します。',
        de: '{0} ist weder eine E-Mail-Adresse noch ein Muster: Leerzeichen, Kommas, Anführungszeichen und Klammern stehen in keiner Adresse. Geben Sie je Regel eine Adresse oder ein Muster ein; * steht für beliebige Zeichen.',
    },
    'exclusion.everybody': {
        en: 'This pattern covers everybody. To take no licences back, clear Reclaim subscriptions on the profile.',
        ja: 'このパターンは全員を対象とします。回収を行わない場合は、プロファイルの「Reclaim subscriptions」をオフにしてください。',
        de: 'Dieses Muster trifft alle. Um gar keine Lizenzen zurückzunehmen, schalten Sie am Profil „Abonnements zurücknehmen“ aus.',
    },
    'exclusion.identifier': {
        en: '{0} is no subscription identifier: it is one word as Miro writes it, such as full or occasional, without wildcards.',
        ja: '{0} はサブスクリプション識別子ではありません。full や occasional のような Miro の表記の 1 語で、ワイルドカードは使えません。',
        de: '{0} ist keine Abonnementkennung: Sie ist ein Wort, wie Miro es schreibt, etwa full oder occasional, ohne Platzhalter.',
    },
    'exclusion.effect': {
        en: 'Covers {0} of {1} people; {2} of them are removal candidates now and will be closed by the next refresh.',
        ja: '{1} 人中 {0} 人が対象です。うち {2} 人は現在回収候補で、次回の更新で終了します。',
        de: 'Trifft {0} von {1} Personen; {2} davon sind jetzt Rücknahmekandidaten und werden bei der nächsten Aktualisierung geschlossen.',
    },
    'exclusion.effect.more': {
        en: 'Covers at least {0} people (the first {1} were looked at); at least {2} of them are removal candidates now.',
        ja: '少なくとも {0} 人が対象です(先頭の {1} 人を確認)。うち少なくとも {2} 人は現在回収候補です。',
        de: 'Trifft mindestens {0} Personen (die ersten {1} wurden angesehen); mindestens {2} davon sind jetzt Rücknahmekandidaten.',
    },
    'announce.remove_missing.title': {
        en: 'Remove these subscriptions?',
        ja: 'これらのサブスクリプションを削除しますか?',
        de: 'Diese Abonnements entfernen?',
    },
    'announce.remove_missing.body': {
        en: 'The subscriptions this download did not find in Miro are deleted here. Nothing changes in Miro. If Miro answered wrongly, choose Keep them instead.',
        ja: 'このダウンロードで Miro に見つからなかったサブスクリプションをここから削除します。Miro には何も変更を加えません。Miro の応答が誤っていた場合は、代わりに「Keep them」を選んでください。',
        de: 'Die Abonnements, die dieser Download in Miro nicht gefunden hat, werden hier gelöscht. In Miro ändert sich nichts. Hat Miro falsch geantwortet, wählen Sie stattdessen „Abonnements behalten“.',
    },
    'announce.remove_missing.button': { en: 'Remove', ja: '削除', de: 'Entfernen' },
} as const
