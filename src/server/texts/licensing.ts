// Texts of licence positions, remediation, chargeback and downgrades.
export const licensingTexts = {
    'position.reason.covered': {
        en: '{0} required, {1} owned: enough.',
        ja: '必要 {0}、保有 {1}: 足りています。',
        de: '{0} benötigt, {1} vorhanden: genug.',
    },
    'position.reason.nothing_counted': {
        en: 'Nobody holds a licence that counts.',
        ja: '算入されるライセンスの保有者はいません。',
        de: 'Niemand hat eine Lizenz, die zählt.',
    },
    'position.reason.unlimited': {
        en: '{0} required; an unlimited entitlement covers them.',
        ja: '必要 {0}。無制限の権利で賄われます。',
        de: '{0} benötigt; eine unbegrenzte Berechtigung deckt sie.',
    },
    'position.reason.ela': {
        en: '{0} required, {1} owned; the enterprise agreement covers the {2} above them until it is trued up.',
        ja: '必要 {0}、保有 {1}。超過 {2} は精算まで包括契約で賄われます。',
        de: '{0} benötigt, {1} vorhanden; der Unternehmensvertrag deckt die {2} darüber bis zur Nachzahlung.',
    },
    'position.reason.short': {
        en: '{0} required, {1} owned: {2} more are needed.',
        ja: '必要 {0}、保有 {1}: あと {2} 必要です。',
        de: '{0} benötigt, {1} vorhanden: {2} fehlen.',
    },
    'position.reason.no_entitlement': {
        en: '{0} required and no entitlement entered.',
        ja: '必要 {0}。権利が登録されていません。',
        de: '{0} benötigt und keine Berechtigung eingetragen.',
    },
    'position.reason.draft_only': {
        en: '{0} required; the entitlement {1} is a draft and does not count before it is published.',
        ja: '必要 {0}。権利 {1} は下書きで、公開するまで算入されません。',
        de: '{0} benötigt; die Berechtigung {1} ist ein Entwurf und zählt erst nach dem Veröffentlichen.',
    },
    'position.reason.not_started': {
        en: '{0} required; the entitlement {1} starts on {2}.',
        ja: '必要 {0}。権利 {1} は {2} に開始します。',
        de: '{0} benötigt; die Berechtigung {1} beginnt am {2}.',
    },
    'position.reason.ended': {
        en: '{0} required; the entitlement {1} ended on {2}.',
        ja: '必要 {0}。権利 {1} は {2} に終了しました。',
        de: '{0} benötigt; die Berechtigung {1} endete am {2}.',
    },
    'position.reason.data_old': {
        en: 'The last complete download is of {0}, more than {1} days ago: nothing is judged on it.',
        ja: '最後の完全なダウンロードは {0} で、{1} 日より前のため判定しません。',
        de: 'Der letzte vollständige Download ist vom {0}, mehr als {1} Tage her: Darauf wird nichts beurteilt.',
    },
    'position.reason.never_downloaded': {
        en: 'No download has been complete yet: nothing is judged.',
        ja: '完全なダウンロードがまだないため判定しません。',
        de: 'Noch kein Download war vollständig: Nichts wird beurteilt.',
    },
    'position.reason.group': {
        en: '{0} required; rights are not owned by this group, the whole is judged.',
        ja: '必要 {0}。このグループの権利は区別されないため、全体で判定します。',
        de: '{0} benötigt; Rechte gehören nicht dieser Gruppe, beurteilt wird das Ganze.',
    },
    'position.reason.unknown_licence': {
        en: 'Rows with a licence that no software model knows: {0}. They are neither paid nor free until one does.',
        ja: '{0} 行のライセンスはどのソフトウェアモデルにも該当せず、有料とも無料とも扱いません。',
        de: 'Zeilen mit einer Lizenz, die kein Softwaremodell kennt: {0}. Bis eines sie kennt, sind sie weder bezahlt noch kostenlos.',
    },
    'position.note.flexible': {
        en: 'Covered until the review on {0}.',
        ja: '{0} のレビューまで賄われます。',
        de: 'Gedeckt bis zur Prüfung am {0}.',
    },
    'position.note.reclaim_avoids': {
        en: '{0} avoided by reclaiming {1} idle seats, {2} saved in cash now.',
        ja: '未使用シート {1} 件の回収で {0} を回避、現時点の現金の節約は {2} です。',
        de: '{0} vermieden durch Rücknahme von {1} ungenutzten Lizenzen, {2} jetzt bar gespart.',
    },
    'position.note.excluded': {
        en: '{0} excluded, worth {1} a year; Miro itself counts {2}.',
        ja: '除外 {0} 件(年 {1} 相当)。Miro 自身は {2} と数えます。',
        de: '{0} ausgenommen, im Wert von {1} im Jahr; Miro selbst zählt {2}.',
    },
    'position.note.rights_not_entered': {
        en: 'Miro says {0} purchased, entitlements say {1}: {2} rights not entered.',
        ja: 'Miro では購入 {0}、登録済みの権利は {1}: {2} 件が未登録です。',
        de: 'Miro nennt {0} gekaufte, die Berechtigungen nennen {1}: {2} Rechte nicht eingetragen.',
    },
    'position.note.rights_beyond_miro': {
        en: 'Miro says {0} purchased, entitlements say {1}: {2} rights that Miro does not know.',
        ja: 'Miro では購入 {0}、登録済みの権利は {1}: {2} 件は Miro にありません。',
        de: 'Miro nennt {0} gekaufte, die Berechtigungen nennen {1}: {2} Rechte, die Miro nicht kennt.',
    },
    'position.note.not_entitled': {
        en: 'Rows with an unknown licence, shown apart: {0}.',
        ja: '{0} 行は不明なライセンスのため別に示します。',
        de: 'Zeilen mit einer unbekannten Lizenz, getrennt gezeigt: {0}.',
    },
    'position.note.without_person': {
        en: '{0} of them belong to no user record.',
        ja: 'うち {0} 件はユーザーレコードがありません。',
        de: '{0} davon gehören zu keinem Benutzersatz.',
    },
    'position.note.no_price': {
        en: 'No price: enter a unit cost or the licence cost of the model.',
        ja: '価格がありません。単価またはモデルのライセンス費用を入力してください。',
        de: 'Kein Preis: Tragen Sie einen Stückpreis oder die Lizenzkosten des Modells ein.',
    },
    'position.note.other_currency': {
        en: '{0} of the rights are priced in {1} ({2} each); the amounts here are in {3} and are not added.',
        ja: '権利のうち {0} 件は {1} 建て(各 {2})です。ここの金額は {3} で、合算しません。',
        de: '{0} der Rechte haben einen Preis in {1} (je {2}); die Beträge hier sind in {3} und werden nicht addiert.',
    },
    'position.note.pooled': {
        en: 'Pooled over {0} profiles without rights of their own.',
        ja: '自身の権利を持たない {0} 件のプロファイルの合計です。',
        de: 'Gemeinsam über {0} Profile ohne eigene Rechte.',
    },
    'position.row.counted': {
        en: 'Counted: active, a paid licence, not excluded.',
        ja: '算入: 有効、有料ライセンス、除外なし。',
        de: 'Gezählt: aktiv, bezahlte Lizenz, nicht ausgenommen.',
    },
    'position.row.counted_without_person': {
        en: 'Counted: active, a paid licence, not excluded; no user record matches.',
        ja: '算入: 有効、有料ライセンス、除外なし(該当するユーザーレコードなし)。',
        de: 'Gezählt: aktiv, bezahlte Lizenz, nicht ausgenommen; kein Benutzersatz passt.',
    },
    'position.row.excluded': {
        en: 'Not counted: excluded ({0}).',
        ja: '不算入: 除外({0})。',
        de: 'Nicht gezählt: ausgenommen ({0}).',
    },
    'position.row.not_entitled': {
        en: 'Not entitled: no software model knows the licence {0}.',
        ja: '権利なし: ライセンス {0} に該当するソフトウェアモデルがありません。',
        de: 'Nicht berechtigt: Kein Softwaremodell kennt die Lizenz {0}.',
    },
    'position.row.free': {
        en: 'Not counted: the licence {0} is free.',
        ja: '不算入: ライセンス {0} は無料です。',
        de: 'Nicht gezählt: Die Lizenz {0} ist kostenlos.',
    },
    'position.row.inactive': {
        en: 'Not counted: deactivated in Miro, which bills nobody deactivated.',
        ja: '不算入: Miro で無効化済み(課金対象外)。',
        de: 'Nicht gezählt: in Miro deaktiviert, und Miro berechnet niemanden, der deaktiviert ist.',
    },
    'position.row.missing': {
        en: 'Not counted: the last complete download did not show the person.',
        ja: '不算入: 最後の完全なダウンロードに現れませんでした。',
        de: 'Nicht gezählt: Der letzte vollständige Download zeigte die Person nicht.',
    },
    'position.row.unlicensed': {
        en: 'Unlicensed: {0} required, {1} owned, and this licence is among the {2} assigned latest.',
        ja: 'ライセンスなし: 必要 {0}、保有 {1}。割り当ての新しい {2} 件に含まれます。',
        de: 'Ohne Recht: {0} benötigt, {1} vorhanden, und diese Lizenz gehört zu den {2} zuletzt zugewiesenen.',
    },
    'position.row.unlicensed_undated': {
        en: 'Unlicensed: {0} required, {1} owned, and no older licence is left without a right.',
        ja: 'ライセンスなし: 必要 {0}、保有 {1}。残る権利がありません。',
        de: 'Ohne Recht: {0} benötigt, {1} vorhanden, und keine ältere Lizenz ist ohne Recht geblieben.',
    },
    'remediation.effect.as_promised': {
        en: 'Promised {0}, the reconciliation proves {1}.',
        ja: '見込み {0}、照合で確認 {1}。',
        de: 'Versprochen {0}, der Abgleich belegt {1}.',
    },
    'remediation.effect.less': {
        en: 'Promised {0}, the reconciliation proves only {1}.',
        ja: '見込み {0}、照合で確認できたのは {1} のみ。',
        de: 'Versprochen {0}, der Abgleich belegt nur {1}.',
    },
    'remediation.effect.none': {
        en: 'Promised {0}, the reconciliation proves none of it yet.',
        ja: '見込み {0}、照合ではまだ何も確認できません。',
        de: 'Versprochen {0}, der Abgleich belegt noch nichts davon.',
    },
    'remediation.void': {
        en: 'Void: {0} was finished first.',
        ja: '無効: 先に {0} が完了しました。',
        de: 'Hinfällig: {0} war zuerst fertig.',
    },
    'downgrade.reason': {
        en: 'Last active {0} days ago: a lower licence does.',
        ja: '最終利用は {0} 日前のため、下位のライセンスで足ります。',
        de: 'Zuletzt vor {0} Tagen aktiv: Eine kleinere Lizenz genügt.',
    },
    'downgrade.listed': {
        en: '{0} of {1} people are on the downgrade list. Lower them in the admin page of Miro; the next downloads tell what was done.',
        ja: '{1} 人のうち {0} 人をダウングレード一覧に載せました。Miro の管理画面で変更してください。次回以降のダウンロードで確認します。',
        de: '{0} von {1} Personen stehen auf der Herabstufungsliste. Stufen Sie sie auf der Admin-Seite von Miro herab; die nächsten Downloads zeigen, was geschehen ist.',
    },
    'chargeback.no_month': {
        en: '{0} is no month; write 2026-11.',
        ja: '{0} は月ではありません(例: 2026-11)。',
        de: '{0} ist kein Monat; schreiben Sie 2026-11.',
    },
    'chargeback.future': {
        en: '{0} has not begun.',
        ja: '{0} はまだ始まっていません。',
        de: '{0} hat noch nicht begonnen.',
    },
    'chargeback.nothing': {
        en: 'No reconciliation had told a position by the end of {0}.',
        ja: '{0} の末日までに照合されたポジションはありません。',
        de: 'Bis Ende {0} hatte kein Abgleich einen Bestand ermittelt.',
    },
    'chargeback.unpriced': {
        en: '{0} positions have no price and are not in it.',
        ja: '価格のないポジション {0} 件は含まれません。',
        de: '{0} Bestände haben keinen Preis und sind nicht enthalten.',
    },
    'chargeback.others': { en: 'All others', ja: 'その他', de: 'Alle anderen' },
    'chargeback.without_value': {
        en: 'Not entered on the user',
        ja: 'ユーザーに未登録',
        de: 'Am Benutzer nicht eingetragen',
    },
    'chargeback.without_person': { en: 'Without user record', ja: 'ユーザーレコードなし', de: 'Ohne Benutzersatz' },
    'downgrade.state.open': { en: 'Open', ja: '未対応', de: 'Offen' },
    'downgrade.state.done': { en: 'Done', ja: '完了', de: 'Erledigt' },
    'downgrade.state.gone_back': { en: 'Gone back', ja: '元に戻った', de: 'Wieder hochgestuft' },
    'downgrade.state.left': { en: 'Left', ja: '離脱', de: 'Ausgeschieden' },
    'remediation.not_open': {
        en: '{0} cannot be started: it is {1}.',
        ja: '{0} は開始できません(状態: {1})。',
        de: '{0} kann nicht gestartet werden: Der Status ist {1}.',
    },
    'remediation.not_latest': {
        en: '{0} belongs to an older reconciliation. Open the latest position.',
        ja: '{0} は古い照合のものです。最新のポジションを開いてください。',
        de: '{0} gehört zu einem älteren Abgleich. Öffnen Sie den neuesten Bestand.',
    },
    'remediation.reclaim.made': {
        en: '{0} removal candidates are open for {1} rights, longest idle first.',
        ja: '権利 {1} 件に対して回収候補 {0} 件(未使用期間の長い順)。',
        de: '{0} Rücknahmekandidaten sind für {1} Rechte offen, die am längsten ungenutzten zuerst.',
    },
    'remediation.reclaim.short': {
        en: 'Only {0} of {1} idle seats could become removal candidates.',
        ja: '未使用シート {1} 件のうち {0} 件のみ回収候補になりました。',
        de: 'Nur {0} von {1} ungenutzten Lizenzen konnten Rücknahmekandidaten werden.',
    },
    'remediation.purchase.memo': {
        en: 'Buy {0} rights at {1} a year: {2} to the end of the term on {3}.',
        ja: '権利 {0} 件を年 {1} で購入: {3} の期間終了まで {2}。',
        de: '{0} Rechte zu {1} im Jahr kaufen: {2} bis zum Ende der Laufzeit am {3}.',
    },
    'remediation.purchase.memo_year': {
        en: 'Buy {0} rights at {1} a year: {2} for a full year, because no term is known.',
        ja: '権利 {0} 件を年 {1} で購入: 期間が不明なため 1 年分 {2}。',
        de: '{0} Rechte zu {1} im Jahr kaufen: {2} für ein volles Jahr, weil keine Laufzeit bekannt ist.',
    },
    'remediation.right_size.memo': {
        en: 'At the renewal order {0} rights instead of {1}: {2} less a year.',
        ja: '更新時に権利を {1} 件から {0} 件に減らす: 年 {2} の削減。',
        de: 'Bei der Verlängerung {0} Rechte statt {1} bestellen: {2} weniger im Jahr.',
    },
    'remediation.completed': {
        en: '{0} is complete; its siblings are void.',
        ja: '{0} を完了しました。他の選択肢は無効です。',
        de: '{0} ist erledigt; die übrigen Möglichkeiten sind hinfällig.',
    },
    'remediation.unknown_price': { en: 'unknown', ja: '不明', de: 'unbekannt' },
} as const
