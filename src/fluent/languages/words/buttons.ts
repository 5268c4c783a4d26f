// Names and hints of buttons and list actions: English → Japanese, German.
import type { Words } from './kinds.ts'

export const buttonWords = {
    'Validate Connection': ['接続の検証', 'Verbindung prüfen'],
    'Run by country': ['国別に実行', 'Nach Land abgleichen'],
    'Reclaim All': ['すべて回収', 'Alle zurücknehmen'],
    'Run reconciliation': ['照合を実行', 'Abgleich starten'],
    Stop: ['停止', 'Anhalten'],
    'Import CSV': ['CSV のインポート', 'CSV importieren'],
    'Delete, confirmed': ['削除 (確認済み)', 'Löschen, bestätigt'],
    'Resume Reclaim': ['回収の再開', 'Rücknahme fortsetzen'],
    'Retry failed': ['失敗を再試行', 'Fehlgeschlagene wiederholen'],
    Resume: ['再開', 'Fortsetzen'],
    Publish: ['公開', 'Veröffentlichen'],
    'Download connection': ['ダウンロードの接続', 'Download-Verbindung'],
    'Reclaim connection': ['回収の接続', 'Rücknahme-Verbindung'],
    'Test reclaim credential': ['回収用認証情報のテスト', 'Rücknahme-Zugang testen'],
    'Keep them': ['そのまま残す', 'Abonnements behalten'],
    Amend: ['変更', 'Ändern'],
    'Run by region': ['地域別に実行', 'Nach Region abgleichen'],
    'Refresh removal candidates': ['回収候補の更新', 'Kandidaten aktualisieren'],
    'Refresh now': ['今すぐ更新', 'Jetzt aktualisieren'],
    Reclaim: ['回収', 'Zurücknehmen'],
    'Preview reclaim': ['回収のプレビュー', 'Vorschau der Rücknahme'],
    'Create removal candidate': ['回収候補の作成', 'Kandidaten anlegen'],
    'Run by cost center': ['コストセンター別に実行', 'Nach Kostenstelle abgleichen'],
    'Remove them': ['削除する', 'Abonnements entfernen'],
    'Page and CSV': ['ページと CSV', 'Seite und CSV'],
    'Close Complete': ['完了として終了', 'Als erledigt schließen'],
    'From SAM': ['SAM から取得', 'Aus SAM'],
    'Run by company': ['会社別に実行', 'Nach Firma abgleichen'],
    "From Miro's count": ['Miro の数から取得', 'Aus Miros Anzahl'],
    Complete: ['完了', 'Erledigt'],
    'Run by department': ['部門別に実行', 'Nach Abteilung abgleichen'],
    New: ['新規', 'Neu'],
    Save: ['保存', 'Speichern'],
    Start: ['開始', 'Starten'],
    Delete: ['削除', 'Löschen'],
    Undo: ['取り消し', 'Rückgängig machen'],
    'Close Skipped': ['スキップとして終了', 'Als übersprungen schließen'],
    'Why not?': ['対象外の理由', 'Warum nicht?'],
    'Next set-up step': ['次のセットアップ手順', 'Nächster Schritt der Einrichtung'],
    'Says what is left to do before this list fills, and leads there.': [
        'この一覧が埋まるまでに残っている手順を示し、そこへ移動します。',
        'Sagt, was noch zu tun ist, bis sich diese Liste füllt, und führt dorthin.',
    ],
    'Licence cockpit': ['ライセンスコックピット', 'Lizenz-Cockpit'],
    'Opens the connection of the downloads, to create it or to authorize it again.': [
        'ダウンロードの接続を開き、作成または再認可します。',
        'Öffnet die Verbindung der Downloads, um sie anzulegen oder erneut zu autorisieren.',
    ],
    'Opens the connection of reclaims, to create it or to enter another API token.': [
        '回収の接続を開き、作成するか別の API トークンを入力します。',
        'Öffnet die Verbindung der Rücknahmen, um sie anzulegen oder ein anderes API-Token einzutragen.',
    ],
    'Tests the download side of the connection: token, scope, organization, plan, members.': [
        '接続のダウンロード側 (トークン、スコープ、組織、プラン、メンバー) を確認します。',
        'Prüft das Herunterladen über die Verbindung: Token, Scope, Organisation, Plan, Mitglieder.',
    ],
    'As Run reconciliation, and tells every position by the country of the user.': [
        '照合を実行し、ユーザーの国別にポジションを集計します。',
        'Wie „Abgleich starten“, und schlüsselt jeden Bestand nach dem Land des Benutzers auf.',
    ],
    'Takes up every Ready candidate of this list, longest idle first, within the ceilings of rule and profile. No recorded activity is no proof of no need.':
        [
            'この一覧の準備完了の候補を、未使用期間が長い順に、ルールとプロファイルの上限内で回収します。利用の記録がないことは不要の証拠ではありません。',
            'Nimmt jeden bereiten Kandidaten dieser Liste auf, die am längsten ungenutzten zuerst, innerhalb der Obergrenzen von Regel und Profil. Keine verzeichnete Aktivität beweist nicht, dass kein Bedarf besteht.',
        ],
    'Counts every published profile now. The older result stays readable until the new one is complete.': [
        '公開済みの全プロファイルを集計します。新しい結果が完了するまで以前の結果を参照できます。',
        'Zählt jetzt jedes veröffentlichte Profil. Das ältere Ergebnis bleibt lesbar, bis das neue fertig ist.',
    ],
    'Create a direct integration profile': [
        '直接統合プロファイルを作成します',
        'Ein direktes Integrationsprofil anlegen',
    ],
    'It ends at its next step; what it has counted is kept for Resume, and nothing of it is shown.': [
        '次のステップで停止します。集計済みの内容は再開のために残り、表示はされません。',
        'Hält beim nächsten Schritt an; das Gezählte bleibt für „Fortsetzen“ erhalten, gezeigt wird davon nichts.',
    ],
    'Shows what each line of a CSV text becomes, and writes drafts where none is wrong.': [
        'CSV の各行がどう登録されるかを表示し、誤りがなければドラフトを作成します。',
        'Zeigt, was aus jeder Zeile eines CSV-Textes wird, und schreibt Entwürfe, wenn keine falsch ist.',
    ],
    'Tries this candidate again after the cause has been mended.': [
        '原因の解消後にこの候補を再試行します。',
        'Versucht diesen Kandidaten erneut, nachdem die Ursache behoben ist.',
    ],
    'Takes up again what failed on this profile, for example after the SCIM token was replaced.': [
        'SCIM トークンの交換後などに、このプロファイルで失敗したものを再試行します。',
        'Nimmt erneut auf, was an diesem Profil fehlschlug, etwa nach dem Tausch des SCIM-Tokens.',
    ],
    'On the day it was stopped it goes on where it stood, later it counts anew.': [
        '停止した当日は続きから、翌日以降は最初から集計します。',
        'Am Tag des Anhaltens geht es dort weiter, später wird neu gezählt.',
    ],
    'From its first day on the entitlement counts. Rights, price and days are locked then.': [
        '開始日から有効になり、権利・価格・日付は変更できなくなります。',
        'Ab ihrem ersten Tag zählt die Berechtigung. Rechte, Preis und Tage sind dann gesperrt.',
    ],
    'Checks that the SCIM token works. Changes nothing in Miro.': [
        'SCIM トークンを確認します。Miro には変更を加えません。',
        'Prüft, ob das SCIM-Token funktioniert. Ändert in Miro nichts.',
    ],
    'Keeps the subscriptions this download did not find in Miro. The next download looks again.': [
        'このダウンロードで見つからなかったサブスクリプションを残します。次回のダウンロードで再確認します。',
        'Behält die Abonnements, die dieser Download in Miro nicht fand. Der nächste Download sieht wieder nach.',
    ],
    'Changes rights or price from a day on; the past keeps its figures.': [
        '指定日から権利または価格を変更します。過去の数値は変わりません。',
        'Ändert Rechte oder Preis ab einem Tag; die Vergangenheit behält ihre Zahlen.',
    ],
    'As Run reconciliation, and tells every position by the state or province of the user.': [
        '照合を実行し、ユーザーの都道府県・州別にポジションを集計します。',
        'Wie „Abgleich starten“, und schlüsselt jeden Bestand nach dem Bundesland des Benutzers auf.',
    ],
    'Judges every subscription of the last complete download anew.': [
        '最後の完全なダウンロードの全サブスクリプションを再判定します。',
        'Beurteilt jedes Abonnement des letzten vollständigen Downloads neu.',
    ],
    'Downloads the subscriptions now instead of at the time of the daily job.': [
        '日次ジョブを待たずにサブスクリプションをダウンロードします。',
        'Lädt die Abonnements jetzt herunter statt zur Zeit des täglichen Jobs.',
    ],
    'Asks the person first where the candidate says so; otherwise the licence is taken back at once. Does nothing while Reclaim subscriptions is cleared on the profile.':
        [
            '候補の設定に応じて先に本人へ確認し、それ以外はすぐに回収します。プロファイルの「サブスクリプションの回収」がオフの間は何もしません。',
            'Fragt zuerst die Person, wenn der Kandidat das vorsieht; sonst wird die Lizenz sofort zurückgenommen. Tut nichts, solange „Abonnements zurücknehmen“ am Profil ausgeschaltet ist.',
        ],
    'Takes up again everything that failed for a reason that may be mended by now.': [
        '原因が解消された可能性のある失敗をすべて再試行します。',
        'Nimmt alles erneut auf, was aus einem inzwischen vielleicht behobenen Grund fehlschlug.',
    ],
    'Who would lose a licence under this rule, and what it saves. Changes nothing.': [
        'このルールでライセンスを失う人と節約額を表示します。変更は行いません。',
        'Wer nach dieser Regel eine Lizenz verlöre und was es spart. Ändert nichts.',
    ],
    'Who would lose a licence, what it saves, who is spared. Changes nothing.': [
        'ライセンスを失う人、節約額、保護される人を表示します。変更は行いません。',
        'Wer eine Lizenz verlöre, was es spart, wer geschützt ist. Ändert nichts.',
    ],
    'Creates a candidate for this subscription by hand; protected people stay protected.': [
        'このサブスクリプションの回収候補を手動で作成します。保護対象の人は保護されたままです。',
        'Legt für dieses Abonnement von Hand einen Kandidaten an; Geschützte bleiben geschützt.',
    ],
    'As Run reconciliation, and tells every position by the cost center of the user.': [
        '照合を実行し、ユーザーのコストセンター別にポジションを集計します。',
        'Wie „Abgleich starten“, und schlüsselt jeden Bestand nach der Kostenstelle des Benutzers auf.',
    ],
    'Removes the subscriptions this download did not find in Miro.': [
        'このダウンロードで見つからなかったサブスクリプションを削除します。',
        'Entfernt die Abonnements, die dieser Download in Miro nicht fand.',
    ],
    'The list for whoever lowers licences in the admin page of Miro.': [
        'Miro の管理ページでライセンスを下げる担当者向けの一覧です。',
        'Die Liste für alle, die auf der Admin-Seite von Miro Lizenzen herabstufen.',
    ],
    'The person was deactivated in Miro by hand. Closes only where Miro shows it.': [
        'Miro で手動により無効化した場合に使います。Miro で確認できたときだけ終了します。',
        'Die Person wurde in Miro von Hand deaktiviert. Schließt nur, wenn Miro das zeigt.',
    ],
    'Makes drafts of what Software Asset Management holds about Miro, where it is installed.': [
        'ソフトウェア資産管理にある Miro の情報からドラフトを作成します (導入済みの場合)。',
        'Macht Entwürfe aus dem, was Software Asset Management über Miro enthält, wo es installiert ist.',
    ],
    'As Run reconciliation, and tells every position by the company of the user.': [
        '照合を実行し、ユーザーの会社別にポジションを集計します。',
        'Wie „Abgleich starten“, und schlüsselt jeden Bestand nach der Firma des Benutzers auf.',
    ],
    'Makes a draft of the licences that Miro says were purchased and no entitlement names.': [
        'Miro では購入済みだがエンタイトルメントにないライセンスのドラフトを作成します。',
        'Macht einen Entwurf der Lizenzen, die laut Miro gekauft wurden und die keine Berechtigung nennt.',
    ],
    'It is done. The other options of the position become void; the next reconciliation says what it really did.': [
        '実施済みにします。同じポジションの他の是正策は無効になり、次の照合で実際の効果が示されます。',
        'Es ist getan. Die übrigen Abhilfen des Bestands werden hinfällig; der nächste Abgleich sagt, was es wirklich brachte.',
    ],
    'As Run reconciliation, and tells every position by the department of the user.': [
        '照合を実行し、ユーザーの部門別にポジションを集計します。',
        'Wie „Abgleich starten“, und schlüsselt jeden Bestand nach der Abteilung des Benutzers auf.',
    ],
    'Who of this list would lose a licence, what it saves, who is spared. Changes nothing.': [
        'この一覧でライセンスを失う人、節約額、保護される人を表示します。変更は行いません。',
        'Wer aus dieser Liste eine Lizenz verlöre, was es spart, wer geschützt ist. Ändert nichts.',
    ],
    'Save and stay on this profile': [
        '保存してこのプロファイルに留まります',
        'Speichern und bei diesem Profil bleiben',
    ],
    'Reclaim idle seats makes removal candidates, longest idle first; the other options write their memo.': [
        '未使用シートの回収では未使用期間が長い順に回収候補を作成し、他の是正策ではメモを作成します。',
        '„Ungenutzte Lizenzen zurücknehmen“ erzeugt Kandidaten, die am längsten ungenutzten zuerst; die anderen Abhilfen schreiben ihre Notiz.',
    ],
    'Creates software models and daily jobs, and starts the first download.': [
        'ソフトウェアモデルと日次ジョブを作成し、最初のダウンロードを開始します。',
        'Legt Softwaremodelle und tägliche Jobs an und startet den ersten Download.',
    ],
    'Deletes the profile with its subscriptions and jobs. Rules stay; open removal candidates are closed.': [
        'プロファイルをサブスクリプションとジョブごと削除します。ルールは残り、未完了の回収候補は終了します。',
        'Löscht das Profil mit seinen Abonnements und Jobs. Regeln bleiben; offene Kandidaten werden geschlossen.',
    ],
    'Reactivates the person at Miro, reads back, and restores the subscription.': [
        'Miro で再有効化して確認し、サブスクリプションを復元します。',
        'Reaktiviert die Person bei Miro, liest zurück und stellt das Abonnement wieder her.',
    ],
    'The licence stays; the person is left alone for as long as the rule waits.': [
        'ライセンスを残し、ルールの期間中はこの人を対象にしません。',
        'Die Lizenz bleibt; die Person wird so lange in Ruhe gelassen, wie die Regel wartet.',
    ],
    'Why this subscription is no removal candidate.': [
        'このサブスクリプションが回収候補でない理由を表示します。',
        'Warum dieses Abonnement kein Rücknahmekandidat ist.',
    ],
    'Reclaim selected': ['選択分を回収', 'Ausgewählte zurücknehmen'],
    'Who could be reclaimed, who of them is asked first, what it could be worth, who is spared. Changes nothing.': [
        '回収できる人、先に確認する人、見込み額、保護される人を表示します。変更は行いません。',
        'Wer zurückgenommen werden könnte, wer davon zuerst gefragt wird, was es wert wäre, wer geschützt ist. Ändert nichts.',
    ],
    'Who could be reclaimed under this rule, and what it could be worth. Changes nothing.': [
        'このルールで回収できる人と見込み額を表示します。変更は行いません。',
        'Wer nach dieser Regel zurückgenommen werden könnte und was es wert wäre. Ändert nichts.',
    ],
    'Who of this list could be reclaimed, what it could be worth, who is spared. Changes nothing.': [
        'この一覧で回収できる人、見込み額、保護される人を表示します。変更は行いません。',
        'Wer aus dieser Liste zurückgenommen werden könnte, was es wert wäre, wer geschützt ist. Ändert nichts.',
    ],
    'Takes up the checked candidates that are Ready, within the ceilings, after one confirmation.': [
        '選択した準備完了の候補を、確認のうえ上限内で回収します。',
        'Nimmt die ausgewählten bereiten Kandidaten nach einer Bestätigung auf, innerhalb der Obergrenzen.',
    ],
    'Closes the checked candidates after asking why their licences stay.': [
        'ライセンスを残す理由を確認し、選択した候補を終了します。',
        'Schließt die ausgewählten Kandidaten, nachdem gefragt wurde, warum die Lizenzen bleiben.',
    ],
    'Who of the checked people could be reclaimed, and who is spared. Changes nothing.': [
        '選択した人のうち回収できる人と保護される人を表示します。変更は行いません。',
        'Wer von den Ausgewählten zurückgenommen werden könnte und wer geschützt ist. Ändert nichts.',
    ],
} as const satisfies Words
