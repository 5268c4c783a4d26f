// Texts of entitlements and of their import.
export const entitlementTexts = {
    'entitlement.refusal.missing': {
        en: '{0}: enter a value before the entitlement is published.',
        ja: '{0}: 公開の前に入力してください。',
        de: '{0}: Geben Sie einen Wert ein, bevor die Berechtigung veröffentlicht wird.',
    },
    'entitlement.refusal.not_a_day': {
        en: '{0}: this is no day of the calendar.',
        ja: '{0}: 存在しない日付です。',
        de: '{0}: Diesen Tag gibt es im Kalender nicht.',
    },
    'entitlement.refusal.not_whole': {
        en: '{0}: a whole number is needed.',
        ja: '{0}: 整数で入力してください。',
        de: '{0}: Eine ganze Zahl ist nötig.',
    },
    'entitlement.refusal.negative': {
        en: '{0}: it cannot be negative.',
        ja: '{0}: 負の値は入力できません。',
        de: '{0}: Der Wert kann nicht negativ sein.',
    },
    'entitlement.refusal.too_large': {
        en: '{0}: the value is too large.',
        ja: '{0}: 値が大きすぎます。',
        de: '{0}: Der Wert ist zu groß.',
    },
    'entitlement.refusal.unknown_currency': {
        en: '{0}: no currency of ISO 4217.',
        ja: '{0}: ISO 4217 の通貨コードではありません。',
        de: '{0}: keine Währung nach ISO 4217.',
    },
    'entitlement.refusal.ends_before_start': {
        en: '{0}: it lies before the start.',
        ja: '{0}: 開始日より前です。',
        de: '{0}: Das liegt vor dem Beginn.',
    },
    'entitlement.refusal.too_long': {
        en: '{0}: the term is longer than a hundred years.',
        ja: '{0}: 期間が 100 年を超えています。',
        de: '{0}: Die Laufzeit ist länger als hundert Jahre.',
    },
    'entitlement.refusal.review_outside_term': {
        en: '{0}: the review lies outside the term.',
        ja: '{0}: レビュー日が期間外です。',
        de: '{0}: Die Prüfung liegt außerhalb der Laufzeit.',
    },
    'entitlement.refusal.review_every_days': {
        en: '{0}: reviews come every one or more days.',
        ja: '{0}: 1 日以上で入力してください。',
        de: '{0}: Prüfungen finden alle einen oder mehr Tage statt.',
    },
    'entitlement.refusal.without_rights': {
        en: '{0}: enter how many rights were bought.',
        ja: '{0}: 購入した権利の数を入力してください。',
        de: '{0}: Geben Sie ein, wie viele Rechte gekauft wurden.',
    },
    'entitlement.refusal.locked': {
        en: '{0}: locked, because the entitlement is published. Amend it instead, so that the past keeps its figures.',
        ja: '{0}: 公開済みのため変更できません。過去の値を残すため、修正を作成してください。',
        de: '{0}: gesperrt, weil die Berechtigung veröffentlicht ist. Ändern Sie sie über „Ändern“, damit die Vergangenheit ihre Zahlen behält.',
    },
    'entitlement.refusal.already_ended': {
        en: 'Only an entitlement that is on order or in use can be amended.',
        ja: '修正できるのは発注済みまたは使用中の権利だけです。',
        de: 'Nur eine Berechtigung, die bestellt oder in Gebrauch ist, kann geändert werden.',
    },
    'entitlement.refusal.amended_outside_term': {
        en: '{0}: an amendment begins after the start and not after the end.',
        ja: '{0}: 修正の開始日は期間内でなければなりません。',
        de: '{0}: Eine Änderung beginnt nach dem Beginn und nicht nach dem Ende.',
    },
    'entitlement.refusal.separator': {
        en: '{0}: write 1234.50, without separators of thousands.',
        ja: '{0}: 桁区切りなしで 1234.50 のように入力してください。',
        de: '{0}: Schreiben Sie 1234.50, ohne Tausendertrennung.',
    },
    'entitlement.refusal.not_a_number': {
        en: '{0}: this is no amount.',
        ja: '{0}: 金額ではありません。',
        de: '{0}: Das ist kein Betrag.',
    },
    'entitlement.refusal.too_many_digits': {
        en: '{0}: more decimals than the currency has.',
        ja: '{0}: 小数の桁数が通貨の桁数を超えています。',
        de: '{0}: mehr Nachkommastellen, als die Währung hat.',
    },
    'entitlement.refusal.empty': {
        en: '{0}: enter an amount.',
        ja: '{0}: 金額を入力してください。',
        de: '{0}: Geben Sie einen Betrag ein.',
    },
    'entitlement.refusal.unknown_name': {
        en: '{0}: no record, or more than one, is called {1}.',
        ja: '{0}: {1} という名前のレコードがないか、複数あります。',
        de: '{0}: Kein Datensatz oder mehr als einer heißt {1}.',
    },
    'entitlement.refusal.not_a_choice': {
        en: '{0}: {1} is no choice of this column.',
        ja: '{0}: {1} はこの列の選択肢ではありません。',
        de: '{0}: {1} ist keine Auswahl dieser Spalte.',
    },
    'entitlement.refusal.repeated': {
        en: '{0}: the line repeats an earlier one.',
        ja: '{0}: 前の行と同じです。',
        de: '{0}: Die Zeile wiederholt eine frühere.',
    },
    'entitlement.state_by_button': {
        en: 'The state follows the dates and Publish; it cannot be set by hand.',
        ja: '状態は日付と公開に従うため、手動では設定できません。',
        de: 'Der Status folgt den Tagen und „Veröffentlichen“; er lässt sich nicht von Hand setzen.',
    },
    'entitlement.published': {
        en: '{0} is published: {1}.',
        ja: '{0} を公開しました: {1}。',
        de: '{0} ist veröffentlicht: {1}.',
    },
    'entitlement.not_draft': {
        en: '{0} is published already.',
        ja: '{0} はすでに公開されています。',
        de: '{0} ist schon veröffentlicht.',
    },
    'entitlement.state.on_order': { en: 'on order until {0}', ja: '{0} まで発注済み', de: 'bestellt bis {0}' },
    'entitlement.state.in_use': {
        en: 'in use, {0} rights count from now on',
        ja: '使用中(権利 {0} 件を算入)',
        de: 'in Gebrauch, ab jetzt zählen {0} Rechte',
    },
    'entitlement.state.retired': {
        en: 'retired, because it ended on {0}',
        ja: '{0} に終了したため終了',
        de: 'beendet, weil sie am {0} endete',
    },
    'entitlement.locked_delete': {
        en: 'A published entitlement is not deleted: its figures would go with it.',
        ja: '公開済みの権利は削除できません(過去の値も失われるため)。',
        de: 'Eine veröffentlichte Berechtigung wird nicht gelöscht: Ihre Zahlen gingen mit verloren.',
    },
    'entitlement.from_miro': {
        en: 'Drafts made: {0}. Enter the price and publish them.',
        ja: '下書きを {0} 件作成しました。価格を入力して公開してください。',
        de: 'Angelegte Entwürfe: {0}. Geben Sie den Preis ein und veröffentlichen Sie sie.',
    },
    'entitlement.from_miro.name': {
        en: 'Miro purchased, {0} ({1} not entered)',
        ja: 'Miro 購入分 {0}(未登録 {1})',
        de: 'Bei Miro gekauft, {0} ({1} nicht eingetragen)',
    },
    'entitlement.from_miro.nothing': {
        en: 'Nothing to enter: the entitlements cover what Miro says was purchased.',
        ja: '登録済みの権利が Miro の購入数を満たしているため、追加するものはありません。',
        de: 'Nichts einzutragen: Die Berechtigungen decken, was laut Miro gekauft wurde.',
    },
    'entitlement.from_sam': {
        en: 'Drafts made from Software Asset Management: {0}. Enter the price and publish them.',
        ja: 'ソフトウェア資産管理から下書きを {0} 件作成しました。',
        de: 'Aus Software Asset Management angelegte Entwürfe: {0}. Geben Sie den Preis ein und veröffentlichen Sie sie.',
    },
    'entitlement.from_sam.absent': {
        en: 'Software Asset Management is not installed here: there are no entitlements of its own to read.',
        ja: 'ソフトウェア資産管理がインストールされていないため、読み取る権利がありません。',
        de: 'Software Asset Management ist hier nicht installiert: Es gibt dort keine Berechtigungen zu lesen.',
    },
    'entitlement.amended': {
        en: '{0} ends on {1}; {2} follows it.',
        ja: '{0} は {1} に終了し、{2} が続きます。',
        de: '{0} endet am {1}; {2} folgt darauf.',
    },
    'entitlement.imported': {
        en: '{0} entitlements were written as drafts.',
        ja: '{0} 件の権利を下書きとして登録しました。',
        de: '{0} Berechtigungen wurden als Entwürfe geschrieben.',
    },
    'entitlement.import_refused': {
        en: 'Nothing was written: {0} of {1} lines are wrong.',
        ja: '何も登録していません。{1} 行のうち {0} 行に誤りがあります。',
        de: 'Nichts wurde geschrieben: {0} von {1} Zeilen sind falsch.',
    },
    'entitlement.import_file': {
        en: 'Nothing was written: {0}',
        ja: '何も登録していません: {0}',
        de: 'Nichts wurde geschrieben: {0}',
    },
    'entitlement.import_line': { en: 'Line {0}: {1}', ja: '{0} 行目: {1}', de: 'Zeile {0}: {1}' },
    'entitlement.import_becomes': {
        en: 'Line {0}: becomes {1}, {2} rights from {3} to {4}',
        ja: '{0} 行目: {1}、権利 {2} 件、{3} から {4} まで',
        de: 'Zeile {0}: wird {1}, {2} Rechte von {3} bis {4}',
    },
    'import.file.open_quote': {
        en: 'a quote on line {0} is never closed',
        ja: '{0} 行目の引用符が閉じていません',
        de: 'ein Anführungszeichen in Zeile {0} wird nie geschlossen',
    },
    'import.file.text_after_quote': {
        en: 'text after a closing quote on line {0}',
        ja: '{0} 行目の閉じ引用符の後に文字があります',
        de: 'Text nach einem schließenden Anführungszeichen in Zeile {0}',
    },
    'import.file.stray_quote': {
        en: 'a quote inside a cell without quotes on line {0}',
        ja: '{0} 行目の引用符のないセルに引用符があります',
        de: 'ein Anführungszeichen in einer Zelle ohne Anführungszeichen in Zeile {0}',
    },
    'import.file.empty': {
        en: 'there is no line below the heading',
        ja: '見出しの下に行がありません',
        de: 'unter der Überschrift steht keine Zeile',
    },
    'import.file.too_many_lines': {
        en: 'more than 1000 lines',
        ja: '1000 行を超えています',
        de: 'mehr als 1000 Zeilen',
    },
    'import.file.unknown_column': { en: 'unknown column {0}', ja: '不明な列 {0}', de: 'unbekannte Spalte {0}' },
    'import.file.missing_column': { en: 'missing column {0}', ja: '列 {0} がありません', de: 'Spalte {0} fehlt' },
    'import.file.repeated_column': {
        en: 'column {0} comes twice',
        ja: '列 {0} が重複しています',
        de: 'Spalte {0} kommt zweimal vor',
    },
    'import.file.wrong_number_of_cells': {
        en: 'wrong number of cells on line {0}',
        ja: '{0} 行目のセル数が異なります',
        de: 'falsche Anzahl von Zellen in Zeile {0}',
    },
    'announce.entitlement.title': {
        en: 'Publish this entitlement?',
        ja: 'この権利を公開しますか?',
        de: 'Diese Berechtigung veröffentlichen?',
    },
    'announce.entitlement.body': {
        en: 'From its first day on it counts in every reconciliation. Rights, price and days are locked then; an amendment changes them later.',
        ja: '開始日以降のすべての照合に算入されます。権利の数、価格、日付は以後変更できません。変更するには修正を作成します。',
        de: 'Ab ihrem ersten Tag zählt sie in jedem Abgleich. Rechte, Preis und Tage sind dann gesperrt; eine Änderung ändert sie später.',
    },
    'announce.entitlement.button': { en: 'Publish', ja: '公開', de: 'Veröffentlichen' },
} as const
