// Hints on columns of the tables of 'licensing': English → Japanese, German.
import type { Words } from './kinds.ts'

export const licensingHints = {
    'Number given by the system.': ['システムが付与した番号。', 'Vom System vergebene Nummer.'],
    'Integration profile the person was downloaded with.': [
        '対象者をダウンロードした統合プロファイル。',
        'Integrationsprofil, mit dem die Person heruntergeladen wurde.',
    ],
    'ID of the person in Miro, 19 digits.': ['Miro での ID (19 桁)。', 'ID der Person in Miro, 19 Ziffern.'],
    'E-mail address of the person in Miro.': ['Miro でのメールアドレス。', 'E-Mail-Adresse der Person in Miro.'],
    'User record of the person here.': ['該当するユーザーレコード。', 'Benutzersatz der Person hier.'],
    'Licence at the time of listing, as Miro writes it.': [
        'リスト登録時のライセンス (Miro の表記)。',
        'Lizenz bei der Aufnahme in die Liste, wie Miro sie schreibt.',
    ],
    'Last day on which Miro saw the person.': [
        'Miro で最後に利用された日。',
        'Letzter Tag, an dem Miro die Person sah.',
    ],
    'Why a lower licence does.': ['下位のライセンスで足りる理由。', 'Warum eine kleinere Lizenz genügt.'],
    'What the lower licence saves in a year, in the currency below.': [
        '下位ライセンスによる年間節約額 (下の通貨)。',
        'Was die kleinere Lizenz im Jahr spart, in der Währung unten.',
    ],
    'Day the person came on the list.': ['リストに登録された日。', 'Tag, an dem die Person auf die Liste kam.'],
    'Remediation option the list was made for.': [
        'このリストの元になった是正策。',
        'Abhilfe, für die die Liste entstand.',
    ],
    'Name of the entitlement in lists.': ['一覧に表示されるエンタイトルメント名。', 'Name der Berechtigung in Listen.'],
    'Rights that were bought, a whole number.': ['購入した権利の数 (整数)。', 'Gekaufte Rechte, eine ganze Zahl.'],
    'Price of one right for a whole year.': ['1 権利あたりの年間価格。', 'Preis eines Rechts für ein ganzes Jahr.'],
    'First day on which the rights count.': ['権利が有効になる最初の日。', 'Erster Tag, an dem die Rechte zählen.'],
    'First day of the term in the contract.': ['契約期間の開始日。', 'Erster Tag der Vertragslaufzeit.'],
    'Last day of the term in the contract.': ['契約期間の終了日。', 'Letzter Tag der Vertragslaufzeit.'],
    'Entitlement this one changes from its start on.': [
        'この開始日から変更対象となるエンタイトルメント。',
        'Berechtigung, die diese ab ihrem Beginn ändert.',
    ],
    'Follows the days and Publish; not set by hand.': [
        '日付と公開に従います。手動では設定しません。',
        'Folgt den Tagen und „Veröffentlichen“; nicht von Hand gesetzt.',
    ],
    'Days from one review of the seats to the next.': [
        'シートのレビュー間隔 (日)。',
        'Tage von einer Prüfung der Lizenzen zur nächsten.',
    ],
    'Day of the next review of the seats.': ['次のレビューの日。', 'Tag der nächsten Prüfung der Lizenzen.'],
    'Cost center that pays.': ['費用を負担するコストセンター。', 'Kostenstelle, die bezahlt.'],
    'Person who answers for the contract.': ['契約の責任者。', 'Person, die für den Vertrag einsteht.'],
    'Company it was bought from.': ['購入元の会社。', 'Firma, bei der gekauft wurde.'],
    'Number of the contract.': ['契約番号。', 'Nummer des Vertrags.'],
    'Where the entitlement comes from.': ['エンタイトルメントの入手元。', 'Woher die Berechtigung stammt.'],
    'Reconciliation that worked out this position.': [
        'このポジションを算出した照合。',
        'Abgleich, der diesen Bestand ermittelte.',
    ],
    'By what the position is told; None is the whole.': [
        '集計の単位。「なし」は全体です。',
        'Wonach der Bestand aufgeschlüsselt ist; „Ohne“ ist das Ganze.',
    ],
    'Value of the group, such as the sys_id of a department.': [
        'グループの値 (部門の sys_id など)。',
        'Wert der Gruppe, etwa die sys_id einer Abteilung.',
    ],
    'Name of the group.': ['グループの名前。', 'Name der Gruppe.'],
    'Whether the rights are enough.': ['権利が足りているかどうか。', 'Ob die Rechte reichen.'],
    'Why the status is what it is.': ['状態の理由。', 'Warum der Status so ist.'],
    'What else is to be known.': ['補足事項。', 'Was sonst zu wissen ist.'],
    'People who need a right.': ['権利が必要な人数。', 'Personen, die ein Recht brauchen.'],
    'Rights of all entitlements in use.': [
        '使用中のエンタイトルメントの権利数。',
        'Rechte aller Berechtigungen in Gebrauch.',
    ],
    'Rights that people use.': ['使用されている権利数。', 'Genutzte Rechte.'],
    'Rights that are missing.': ['不足している権利数。', 'Fehlende Rechte.'],
    'Rights nobody uses.': ['未使用の権利数。', 'Rechte, die niemand nutzt.'],
    'Of the people counted, how many are idle.': ['算入された人のうち未使用の人数。', 'Von den Gezählten ungenutzt.'],
    'People not counted because a rule excludes them.': [
        '除外ルールにより算入されない人数。',
        'Personen, die wegen einer Regel nicht zählen.',
    ],
    'What their licences cost in a year.': ['そのライセンスの年間費用。', 'Was deren Lizenzen im Jahr kosten.'],
    'People above the rights.': ['権利を超える人数。', 'Personen über die Rechte hinaus.'],
    'People with a licence no model knows.': [
        'モデルが不明なライセンスの人数。',
        'Personen mit einer Lizenz, die kein Modell kennt.',
    ],
    'People counted who have no user record.': [
        'ユーザーレコードのない算入者数。',
        'Gezählte Personen ohne Benutzersatz.',
    ],
    'Price of one right for a year, in the currency of the row.': [
        '1 権利の年間価格 (行の通貨)。',
        'Preis eines Rechts im Jahr, in der Währung der Zeile.',
    ],
    'What the missing rights cost for the rest of the term.': [
        '不足分の残り期間の費用。',
        'Was die fehlenden Rechte bis zum Ende der Laufzeit kosten.',
    ],
    'What the rights nobody uses cost in a year.': [
        '未使用の権利の年間費用。',
        'Was die ungenutzten Rechte im Jahr kosten.',
    ],
    'What reclaiming idle seats saves in a year.': [
        '未使用シートの回収による年間節約額。',
        'Was die Rücknahme ungenutzter Lizenzen im Jahr spart.',
    ],
    'True-up cost once idle seats are reclaimed.': [
        '未使用シート回収後の精算額。',
        'Nachzahlung nach Rücknahme ungenutzter Lizenzen.',
    ],
    'What Miro bills at the next review.': [
        '次のレビューで請求される額。',
        'Was Miro bei der nächsten Prüfung berechnet.',
    ],
    'The same, once idle seats are reclaimed.': [
        '未使用シート回収後の同じ額。',
        'Dasselbe nach Rücknahme ungenutzter Lizenzen.',
    ],
    'Rights to order at the renewal, headroom included.': [
        '更新時に発注すべき権利数 (余裕を含む)。',
        'Bei der Verlängerung zu bestellende Rechte, mit Reserve.',
    ],
    'Licences that were purchased, as Miro says.': [
        'Miro による購入済みライセンス数。',
        'Laut Miro gekaufte Lizenzen.',
    ],
    "Miro's count minus the rights entered here.": [
        'Miro の数と登録済み権利数の差。',
        'Miros Anzahl minus die hier eingetragenen Rechte.',
    ],
    'Set on the newest complete result.': ['最新の完了結果でオン。', 'Gesetzt am neuesten vollständigen Ergebnis.'],
    'Shares of cost centers, departments and managers; read by chargeback.': [
        'コストセンター・部門・マネージャー別の内訳 (チャージバック用)。',
        'Anteile von Kostenstellen, Abteilungen und Vorgesetzten; für die Verrechnung.',
    ],
    'How far the reconciliation is, or how it ended.': [
        '照合の進行状況または終了結果。',
        'Wie weit der Abgleich ist, oder wie er endete.',
    ],
    'Who or what started it.': ['開始した人または要因。', 'Wer oder was ihn startete.'],
    'Profiles that were counted, in words.': ['集計したプロファイルの説明。', 'Gezählte Profile, in Worten.'],
    'By what positions are told besides the whole.': [
        '全体のほかに集計する単位。',
        'Wonach Bestände außer dem Ganzen aufgeschlüsselt sind.',
    ],
    'Share that is done, 0 to 100 percent.': ['完了した割合 (0〜100%)。', 'Erledigter Anteil, 0 bis 100 Prozent.'],
    'Which step is at work.': ['処理中のステップ。', 'Welcher Schritt gerade läuft.'],
    'Run that did the work.': ['処理を行った実行。', 'Lauf, der die Arbeit tat.'],
    'Where it goes on after a stop; read by the app only.': [
        '停止後の再開位置 (アプリ専用)。',
        'Wo es nach einem Halt weitergeht; nur für die App.',
    ],
    'Steps done so far; only the owner of the newest may write.': [
        '完了したステップ数。最新の所有者だけが書き込めます。',
        'Bisher getane Schritte; nur wer den neuesten hat, darf schreiben.',
    ],
    'Person who asked it to stop.': ['停止を依頼した人。', 'Person, die das Anhalten verlangte.'],
    'Position the option would mend.': ['対象のライセンスポジション。', 'Bestand, dem die Abhilfe gilt.'],
    'What is done about the position.': ['実施する是正策。', 'Was für den Bestand getan wird.'],
    'Rights it is worth.': ['対象となる権利数。', 'Rechte, die es bringt.'],
    'What it saves or costs in a year.': ['年間の節約額または費用。', 'Was es im Jahr spart oder kostet.'],
    'Set where the status of the position changes by it.': [
        'ポジションの状態が変わる場合にオン。',
        'Gesetzt, wenn sich dadurch der Status des Bestands ändert.',
    ],
    'How far the option is.': ['是正策の進行状況。', 'Wie weit die Abhilfe ist.'],
    'Person who started it.': ['開始した人。', 'Person, die sie startete.'],
    'Memo: what to do, and what it is worth.': ['実施内容と効果のメモ。', 'Notiz: was zu tun ist und was es bringt.'],
    'What the reconciliation after it proves, in words.': [
        '次の照合で確認された効果。',
        'Was der nächste Abgleich belegt, in Worten.',
    ],
    'Day of the complete download.': ['完全なダウンロードの日。', 'Tag des vollständigen Downloads.'],
    'Profile the figures are of.': ['対象のプロファイル。', 'Profil, zu dem die Zahlen gehören.'],
    'People who hold the licence.': ['ライセンスを保有する人数。', 'Personen, die die Lizenz haben.'],
    'Of these, how many are idle by their rule.': [
        'うちルールにより未使用の人数。',
        'Davon nach ihrer Regel ungenutzt.',
    ],
    'People active in the last 30 days.': [
        '過去 30 日以内に利用した人数。',
        'In den letzten 30 Tagen aktive Personen.',
    ],
    'People last active 30 to 60 days before.': [
        '30〜60 日前に最後に利用した人数。',
        'Zuletzt 30 bis 60 Tage vorher aktive Personen.',
    ],
    'People last active 60 to 90 days before.': [
        '60〜90 日前に最後に利用した人数。',
        'Zuletzt 60 bis 90 Tage vorher aktive Personen.',
    ],
    'People last active 90 to 120 days before.': [
        '90〜120 日前に最後に利用した人数。',
        'Zuletzt 90 bis 120 Tage vorher aktive Personen.',
    ],
    'People last active longer ago.': ['それより前に最後に利用した人数。', 'Zuletzt noch früher aktive Personen.'],
    'People without any recorded activity.': ['利用の記録がない人数。', 'Personen ohne jede verzeichnete Aktivität.'],
    'Rights owned on that day.': ['その日に保有していた権利数。', 'An dem Tag vorhandene Rechte.'],
    'What these rights cost in a year.': ['その権利の年間費用。', 'Was diese Rechte im Jahr kosten.'],
    'Licence the figures are of.': ['対象のライセンス。', 'Lizenz, zu der die Zahlen gehören.'],
    'Booked once a download shows the lower licence, taken back when it is raised again.': [
        'ダウンロードで下位ライセンスを確認した時点で計上し、再び上がると戻します。',
        'Gebucht, sobald ein Download die kleinere Lizenz zeigt; bei Hochstufung zurückgebucht.',
    ],
    'By the download that changed the state.': [
        '状態を変えたダウンロードによる日付。',
        'Durch den Download, der den Status änderte.',
    ],
    'The licence to be lowered.': ['ダウングレードするライセンス。', 'Die Lizenz, die herabgestuft werden soll.'],
    'What the last complete download proves.': [
        '最後の完全なダウンロードで確認された内容。',
        'Was der letzte vollständige Download belegt.',
    ],
    'Purchased rights while the entitlement is in use, else 0.': [
        '使用中は購入した権利数、それ以外は 0。',
        'Gekaufte Rechte, solange die Berechtigung in Gebrauch ist, sonst 0.',
    ],
    'An enterprise agreement is always compliant.': [
        'エンタープライズ契約は常に準拠とみなします。',
        'Ein Unternehmensvertrag ist immer konform.',
    ],
    'Of all rights while the entitlement is in use.': [
        '使用中の全権利の合計。',
        'Für alle Rechte, solange die Berechtigung in Gebrauch ist.',
    ],
    'Three letters of ISO 4217. Amounts of different currencies are never added.': [
        'ISO 4217 の 3 文字。異なる通貨の金額は合計しません。',
        'Drei Buchstaben nach ISO 4217. Beträge verschiedener Währungen werden nie addiert.',
    ],
    'The last day on which the rights count.': ['権利が有効な最後の日。', 'Letzter Tag, an dem die Rechte zählen.'],
    'Seats above the rights are allowed and billed at the next review.': [
        '権利を超えるシートも利用でき、次のレビューで請求されます。',
        'Lizenzen über die Rechte hinaus sind erlaubt und werden bei der nächsten Prüfung berechnet.',
    ],
    'Empty: pooled, for every profile without rights of its own.': [
        '空の場合、固有の権利がない全プロファイルで共有します。',
        'Leer: gemeinsam für alle Profile ohne eigene Rechte.',
    ],
    'The tightest of 60, 90, 120 and 150 days within which the rights end.': [
        '権利が終了するまでの最短の区分 (60・90・120・150 日)。',
        'Die kleinste der Fristen 60, 90, 120 und 150 Tage, in der die Rechte enden.',
    ],
    'The licence that was bought.': ['購入したライセンス。', 'Die gekaufte Lizenz.'],
    'What the unit cost pays for.': ['単価の対象期間。', 'Wofür der Stückpreis gilt.'],
    'Of one period.': ['1 期間分。', 'Für einen Zeitraum.'],
    'Price of one right for one subscription period.': [
        '1 サブスクリプション期間・1 権利の価格。',
        'Preis eines Rechts für einen Abonnementzeitraum.',
    ],
    'Covers any number of people.': ['人数の制限なし。', 'Gilt für beliebig viele Personen.'],
    'Empty: pooled over the profiles without rights of their own.': [
        '空の場合、固有の権利がないプロファイルで共有します。',
        'Leer: gemeinsam über die Profile ohne eigene Rechte.',
    ],
    'Required × price a year: what is charged back.': [
        '必要数 × 年間価格。チャージバックの対象額です。',
        'Benötigt × Preis im Jahr: was verrechnet wird.',
    ],
    'Empty: licences that no model knows.': [
        '空の場合、モデルが不明なライセンスです。',
        'Leer: Lizenzen, die kein Modell kennt.',
    ],
    'The oldest of the complete downloads it was judged on.': [
        '判定に使った完全なダウンロードのうち最も古いもの。',
        'Der älteste der vollständigen Downloads, auf denen beurteilt wurde.',
    ],
    'Empty: every published profile was counted.': [
        '空の場合、公開済みの全プロファイルを集計しました。',
        'Leer: Jedes veröffentlichte Profil wurde gezählt.',
    ],
    'What the reconciliation after it found.': ['次の照合で確認された数。', 'Was der nächste Abgleich fand.'],
    'Day of the download that proved the lower licence.': [
        '下位ライセンスを確認したダウンロードの日。',
        'Tag des Downloads, der die kleinere Lizenz belegte.',
    ],
} as const satisfies Words
