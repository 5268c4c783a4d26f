// Why somebody is or is not a removal candidate, and what a threshold would mean.
export const eligibilityTexts = {
    spared: { en: 'Spared because', ja: '対象外の理由', de: 'Geschützt, weil' },
    'spared.people': { en: 'People', ja: '人数', de: 'Personen' },
    'spared.member_gone': {
        en: 'No longer an active member in Miro',
        ja: 'Miro の有効なメンバーではない',
        de: 'In Miro kein aktives Mitglied mehr',
    },
    'spared.open_candidate': { en: 'Already a removal candidate', ja: '既に回収候補', de: 'Schon Rücknahmekandidat' },
    'spared.token_owner': {
        en: 'Authorized the Miro connection',
        ja: 'Miro 接続の承認者',
        de: 'Hat die Miro-Verbindung autorisiert',
    },
    'spared.company_admin': { en: 'Company Admin in Miro', ja: 'Miro の会社管理者', de: 'Company Admin in Miro' },
    'spared.admin_roles': {
        en: 'Holds an admin role in Miro',
        ja: 'Miro の管理者ロールを保有',
        de: 'Hat eine Admin-Rolle in Miro',
    },
    'spared.guest': { en: 'Guest, who uses no seat', ja: 'ゲスト(シート不使用)', de: 'Gast, der keine Lizenz belegt' },
    'spared.unknown_role': {
        en: 'Role in Miro that this app does not know',
        ja: '不明な Miro ロール',
        de: 'Rolle in Miro, die diese App nicht kennt',
    },
    'spared.excluded': {
        en: 'Protected by an exclusion rule',
        ja: '除外ルールによる保護',
        de: 'Durch eine Ausnahmeregel geschützt',
    },
    'spared.no_rule': {
        en: 'No active reclamation rule covers the licence',
        ja: '有効な再利用ルールの対象外',
        de: 'Keine aktive Rücknahmeregel gilt für die Lizenz',
    },
    'spared.data_too_old': {
        en: 'No recent complete download to judge on',
        ja: '最近の完全なダウンロードがない',
        de: 'Kein vollständiger Download aus letzter Zeit als Grundlage',
    },
    'spared.grace': { en: 'Licence assigned freshly', ja: '割り当て直後のライセンス', de: 'Lizenz frisch zugewiesen' },
    'spared.too_new': {
        en: 'Assigned more recently than the threshold',
        ja: 'しきい値より最近の割り当て',
        de: 'Später zugewiesen als die Frist erlaubt',
    },
    'spared.active': {
        en: 'Active within the threshold',
        ja: 'しきい値以内に利用あり',
        de: 'Innerhalb der Frist aktiv',
    },
    'spared.no_activity': {
        en: 'No activity recorded, which the rule does not count as idle',
        ja: '利用の記録なし(ルールの対象外)',
        de: 'Keine Aktivität verzeichnet, was die Regel nicht als ungenutzt zählt',
    },
    'spared.reactivated': {
        en: 'Came back from outside twice: a person must decide',
        ja: '外部で 2 回再有効化(人の判断が必要)',
        de: 'Zweimal von außen zurückgekehrt: Ein Mensch muss entscheiden',
    },
    'spared.quiet': {
        en: 'It was decided to keep the licence',
        ja: '継続を決定済み',
        de: 'Es wurde entschieden, dass die Lizenz bleibt',
    },
    'why.none': {
        en: 'This subscription qualifies as a removal candidate under rule {0}.',
        ja: 'このサブスクリプションはルール {0} により回収候補になります。',
        de: 'Dieses Abonnement eignet sich nach Regel {0} als Rücknahmekandidat.',
    },
    'why.member_gone': {
        en: 'Miro no longer shows this person as an active member.',
        ja: 'Miro でこのユーザーは有効なメンバーではなくなっています。',
        de: 'Miro zeigt diese Person nicht mehr als aktives Mitglied.',
    },
    'why.open_candidate': {
        en: 'Removal candidate {0} is already open for this subscription.',
        ja: 'このサブスクリプションには未完了の回収候補 {0} があります。',
        de: 'Für dieses Abonnement ist der Rücknahmekandidat {0} schon offen.',
    },
    'why.token_owner': {
        en: 'This person authorized the Miro connection: without them the daily download would stop.',
        ja: 'このユーザーが Miro 接続を承認しています。いなくなると毎日のダウンロードが止まります。',
        de: 'Diese Person hat die Miro-Verbindung autorisiert: Ohne sie würde der tägliche Download enden.',
    },
    'why.company_admin': {
        en: 'Company Admins of Miro are never reclaimed.',
        ja: 'Miro の会社管理者は回収の対象になりません。',
        de: 'Company Admins von Miro werden nie zurückgenommen.',
    },
    'why.admin_roles': {
        en: 'This person holds a Miro admin role ({0}), and holders of admin roles are never reclaimed.',
        ja: 'Miro の管理者ロール({0})を持つユーザーは回収の対象になりません。',
        de: 'Diese Person hat eine Miro-Admin-Rolle ({0}); wer eine hat, wird nie zurückgenommen.',
    },
    'why.guest': {
        en: 'Guests do not use a seat, and Miro’s SCIM API does not know them.',
        ja: 'ゲストはシートを使用せず、Miro の SCIM API からも見えません。',
        de: 'Gäste belegen keine Lizenz, und die SCIM-API von Miro kennt sie nicht.',
    },
    'why.unknown_role': {
        en: 'Miro gives a role this app does not know ({0}), so the person is left alone.',
        ja: 'このアプリが知らない Miro のロール({0})のため、対象にしません。',
        de: 'Miro nennt eine Rolle, die diese App nicht kennt ({0}); die Person wird daher in Ruhe gelassen.',
    },
    'why.excluded': {
        en: 'An exclusion rule protects this person: {0}.',
        ja: '除外ルールにより保護されています: {0}。',
        de: 'Eine Ausnahmeregel schützt diese Person: {0}.',
    },
    'why.no_rule': {
        en: 'No active reclamation rule covers the licence {0}.',
        ja: 'ライセンス {0} を対象とする有効な再利用ルールがありません。',
        de: 'Für die Lizenz {0} gilt keine aktive Rücknahmeregel.',
    },
    'why.data_too_old': {
        en: 'The last complete download is {0} days old: nothing is judged on old information.',
        ja: '最後の完全なダウンロードは {0} 日前です。古い情報では判断しません。',
        de: 'Der letzte vollständige Download ist {0} Tage alt: Auf alten Angaben wird nichts beurteilt.',
    },
    'why.no_data': {
        en: 'There was no complete download yet: nothing is judged without one.',
        ja: '完全なダウンロードがまだないため、判断しません。',
        de: 'Es gab noch keinen vollständigen Download: Ohne einen wird nichts beurteilt.',
    },
    'why.grace': {
        en: 'The licence was assigned {0} days ago; the rule gives fresh licences {1} days.',
        ja: 'ライセンスは {0} 日前に割り当てられました。新しいライセンスには {1} 日の猶予があります。',
        de: 'Die Lizenz wurde vor {0} Tagen zugewiesen; frischen Lizenzen lässt die Regel {1} Tage.',
    },
    'why.too_new': {
        en: 'The licence was assigned {0} days ago, which is not longer than the threshold of {1} days.',
        ja: 'ライセンスは {0} 日前に割り当てられ、しきい値の {1} 日を超えていません。',
        de: 'Die Lizenz wurde vor {0} Tagen zugewiesen; das ist nicht länger als die Frist von {1} Tagen.',
    },
    'why.active': {
        en: 'The person was active {0} days ago, which is not longer than the threshold of {1} days.',
        ja: '{0} 日前に利用があり、しきい値の {1} 日を超えていません。',
        de: 'Die Person war vor {0} Tagen aktiv; das ist nicht länger als die Frist von {1} Tagen.',
    },
    'why.no_activity': {
        en: 'Miro gives no last activity, and the rule does not count that as idle.',
        ja: 'Miro に最終利用日がなく、このルールではそれを未利用とみなしません。',
        de: 'Miro nennt keine letzte Aktivität, und die Regel zählt das nicht als ungenutzt.',
    },
    'why.reactivated': {
        en: 'The licence was taken back {0} times and came back from outside each time: a person must decide.',
        ja: '{0} 回回収しましたが、そのたびに外部で再有効化されました。人の判断が必要です。',
        de: 'Die Lizenz wurde {0}-mal zurückgenommen und kam jedes Mal von außen zurück: Ein Mensch muss entscheiden.',
    },
    'why.quiet': {
        en: 'It was decided to keep this licence; it is looked at again from {0}.',
        ja: 'ライセンスを残すと決定済みです。{0} 以降に再度確認します。',
        de: 'Es wurde entschieden, dass diese Lizenz bleibt; ab {0} wird sie wieder geprüft.',
    },
    'threshold.effect': {
        en: 'At {0} days, {1} people would be candidates, worth {2}.',
        ja: 'しきい値 {0} 日では {1} 人が候補になります({2})。',
        de: 'Bei {0} Tagen wären {1} Personen Kandidaten, im Wert von {2}.',
    },
    'threshold.effect.unpriced': {
        en: 'At {0} days, {1} people would be candidates. What that is worth is not known: enter an entitlement with a unit cost, or a price on the reclamation rule.',
        ja: 'しきい値 {0} 日では {1} 人が候補になります。価値は不明です。単価のある権利、または再利用ルールの価格を入力してください。',
        de: 'Bei {0} Tagen wären {1} Personen Kandidaten. Was das wert ist, ist nicht bekannt: Tragen Sie eine Berechtigung mit Stückpreis oder einen Preis an der Rücknahmeregel ein.',
    },
    'directory.stale': {
        en: 'The user records look out of date. Of {0} people {1} have none, {2} have an inactive one, and the manager of {3} is inactive. Refresh them from your directory before anybody is asked or reclaimed: questions and approvals follow them.',
        ja: 'ユーザーレコードが古い可能性があります。{0} 人のうち、レコードなし {1} 人、無効なレコード {2} 人、マネージャーが無効 {3} 人です。確認や承認はこれに従うため、回収の前にディレクトリから更新してください。',
        de: 'Die Benutzerdatensätze wirken veraltet. Von {0} Personen haben {1} keinen, {2} einen inaktiven, und bei {3} ist die Führungskraft inaktiv. Gleichen Sie sie mit Ihrem Verzeichnis ab, bevor jemand gefragt oder etwas zurückgenommen wird: Fragen und Genehmigungen folgen ihnen.',
    },
    'threshold.cut': {
        en: 'Only the first {0} subscriptions were looked at; {1} more are not in this number.',
        ja: '最初の {0} 件のサブスクリプションだけを確認しました。残り {1} 件は含まれていません。',
        de: 'Nur die ersten {0} Abonnements wurden betrachtet; {1} weitere sind nicht in dieser Zahl.',
    },
} as const
