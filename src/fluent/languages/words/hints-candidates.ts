// Hints on columns of the tables of 'candidates': English → Japanese, German.
import type { Words } from './kinds.ts'

export const candidatesHints = {
    'Name of the rule; candidates and journals name it.': [
        'ルール名。候補とジャーナルに表示されます。',
        'Name der Regel; Kandidaten und Journale nennen ihn.',
    ],
    'Only active rules make candidates.': [
        '有効なルールだけが候補を作成します。',
        'Nur aktive Regeln erzeugen Kandidaten.',
    ],
    'Idle for more than so many days, 1 to 3650.': [
        'この日数 (1〜3650) を超えて未使用。',
        'Länger als so viele Tage ungenutzt, 1 bis 3650.',
    ],
    'So many days after the assignment a licence is not judged, 0 to 3650.': [
        '割り当て後この日数 (0〜3650) は判定しません。',
        'So viele Tage nach der Zuweisung wird nicht beurteilt, 0 bis 3650.',
    ],
    'The person is asked by e-mail before a licence is taken back.': [
        '回収前に本人へメールで確認します。',
        'Vor der Rücknahme wird die Person per E-Mail gefragt.',
    ],
    'People the rule may deactivate in 24 hours.': [
        '24 時間に無効化できる人数。',
        'Personen, die die Regel in 24 Stunden deaktivieren darf.',
    ],
    'Share of the paid seats the rule may deactivate in 24 hours, in percent.': [
        '24 時間に無効化できる有料シートの割合 (%)。',
        'Anteil der bezahlten Lizenzen in 24 Stunden, in Prozent.',
    ],
    'What one licence costs in a year; candidates carry it as saving.': [
        'ライセンス 1 件の年間価格。候補の節約額になります。',
        'Was eine Lizenz im Jahr kostet; Kandidaten tragen es als Einsparung.',
    ],
    'Three letters of ISO 4217, for example EUR.': [
        'ISO 4217 の 3 文字 (例 EUR)。',
        'Drei Buchstaben nach ISO 4217, zum Beispiel EUR.',
    ],
    'Where the candidate stands; moved by buttons, answers and jobs only.': [
        '候補の状態。ボタン・回答・ジョブだけが変更します。',
        'Wo der Kandidat steht; bewegt nur durch Schaltflächen, Antworten und Jobs.',
    ],
    'Why the licence is taken back.': ['回収の理由。', 'Warum die Lizenz zurückgenommen wird.'],
    'Subscription to be taken back; empty once it is gone.': [
        '回収対象のサブスクリプション。削除後は空です。',
        'Abonnement, das zurückgenommen wird; leer, sobald es fort ist.',
    ],
    'Rule the candidate was made under.': ['候補の元になったルール。', 'Regel, nach der der Kandidat entstand.'],
    'User record of the person, who is asked.': [
        '確認先となる本人のユーザーレコード。',
        'Benutzersatz der Person, die gefragt wird.',
    ],
    'Name of the person; stays when the subscription is gone.': [
        '本人の名前。サブスクリプション削除後も残ります。',
        'Name der Person; bleibt, wenn das Abonnement fort ist.',
    ],
    'Licence as Miro writes it.': ['Miro の表記のライセンス。', 'Lizenz, wie Miro sie schreibt.'],
    'What the licence is called here.': ['ここでのライセンスの名称。', 'Wie die Lizenz hier heißt.'],
    'Last day on which Miro saw the person; empty: none recorded.': [
        'Miro で最後に利用された日。空は記録なし。',
        'Letzter Tag, an dem Miro die Person sah; leer: keiner verzeichnet.',
    ],
    'Time from which the licence counts as idle.': [
        '未使用とみなされる開始日時。',
        'Zeitpunkt, ab dem die Lizenz als ungenutzt gilt.',
    ],
    'Days without activity when it was last judged.': [
        '最後の判定時の未使用日数。',
        'Tage ohne Aktivität bei der letzten Beurteilung.',
    ],
    'Time at which the licence was assigned, as Miro says.': [
        'Miro が示すライセンスの割り当て日時。',
        'Zeitpunkt der Zuweisung laut Miro.',
    ],
    'Time at which a download first showed the person.': [
        'ダウンロードで初めて確認された日時。',
        'Zeitpunkt, zu dem ein Download die Person zuerst zeigte.',
    ],
    'Role of the person in the organization at Miro.': [
        'Miro の組織でのロール。',
        'Rolle der Person in der Organisation bei Miro.',
    ],
    'What taking the licence back would save in a year.': [
        '回収した場合の年間節約額。',
        'Was die Rücknahme im Jahr sparen würde.',
    ],
    'Booked once Miro shows the person deactivated; taken back by Undo.': [
        'Miro で無効化を確認した時点で計上。取り消しで戻ります。',
        'Gebucht, sobald Miro die Person deaktiviert zeigt; „Rückgängig machen“ bucht zurück.',
    ],
    'The person is asked by e-mail before the licence is taken back.': [
        '回収前に本人へメールで確認します。',
        'Vor der Rücknahme wird die Person per E-Mail gefragt.',
    ],
    'Decides about keeping where the person has no manager.': [
        'マネージャーがいない場合に継続を判断するグループ。',
        'Entscheidet über das Behalten, wenn die Person keine Vorgesetzten hat.',
    ],
    'Person who looks after this candidate.': ['この候補の担当者。', 'Person, die sich um diesen Kandidaten kümmert.'],
    'Person who pressed Reclaim.': ['回収を押した人。', 'Person, die „Zurücknehmen“ gedrückt hat.'],
    'Time by which an answer or a decision is expected.': [
        '回答または判断の期限。',
        'Zeitpunkt, bis zu dem Antwort oder Entscheidung erwartet wird.',
    ],
    'Set where the person, a manager or silence released the licence.': [
        '本人・マネージャーまたは無回答により解放された場合にオン。',
        'Gesetzt, wenn Person, Vorgesetzte oder Schweigen die Lizenz freigaben.',
    ],
    'Set where a person made the candidate, not the daily job.': [
        'ジョブではなく人が作成した場合にオン。',
        'Gesetzt, wenn eine Person den Kandidaten anlegte, nicht der Job.',
    ],
    'What went wrong, in words.': ['発生した問題の説明。', 'Was misslang, in Worten.'],
    'Kind of the error; read by Retry failed.': [
        'エラーの種類 (失敗の再試行で使用)。',
        'Art des Fehlers; für „Fehlgeschlagene wiederholen“.',
    ],
    'What to do now.': ['次に行うこと。', 'Was jetzt zu tun ist.'],
    'Why the candidate was closed.': ['終了した理由。', 'Warum der Kandidat geschlossen wurde.'],
    'Written before the request leaves; says after a stop that one may have.': [
        '送信前に記録。停止後に送信済みの可能性を示します。',
        'Vor dem Senden geschrieben; sagt nach einem Halt, dass gesendet worden sein kann.',
    ],
    'Worker that sent the deactivation.': ['無効化を送信したワーカー。', 'Wer die Deaktivierung gesendet hat.'],
    'Run that takes or took the licence back.': [
        '回収を行う実行。',
        'Lauf, der die Lizenz zurücknimmt oder zurücknahm.',
    ],
    'Time from which it is in this state.': ['現在の状態になった日時。', 'Zeitpunkt, seit dem dieser Status gilt.'],
    'Time at which it was closed.': ['終了日時。', 'Zeitpunkt des Schließens.'],
    'Time at which Miro showed the person deactivated.': [
        'Miro で無効化を確認した日時。',
        'Zeitpunkt, zu dem Miro die Person deaktiviert zeigte.',
    ],
    'Time of Undo.': ['取り消した日時。', 'Zeitpunkt der Rückgängigmachung.'],
    'Time at which a download showed the person active again.': [
        '再び有効と確認された日時。',
        'Zeitpunkt, zu dem ein Download die Person wieder aktiv zeigte.',
    ],
    'Until then the licence is not judged again.': [
        'この日時まで再判定しません。',
        'Bis dahin wird die Lizenz nicht wieder beurteilt.',
    ],
    'Keeps a subscription from having two open candidates.': [
        '1 つのサブスクリプションに候補が重複するのを防ぎます。',
        'Verhindert zwei offene Kandidaten für ein Abonnement.',
    ],
    'Worker that wrote the last change.': ['最後に変更したワーカー。', 'Wer die letzte Änderung schrieb.'],
    'Set while a change is not written to its end.': [
        '変更の書き込みが完了していない間オン。',
        'Gesetzt, solange eine Änderung nicht zu Ende geschrieben ist.',
    ],
    'What of the change is still to be written; read by the app only.': [
        '未書き込みの変更内容 (アプリ専用)。',
        'Was von der Änderung noch fehlt; nur für die App.',
    ],
    'Everything that happened, newest first.': ['これまでの経過 (新しい順)。', 'Alles, was geschah, Neuestes zuerst.'],
    'The daily job starts ready candidates without a click, within the ceilings.': [
        '日次ジョブが上限内で準備完了の候補を自動的に開始します。',
        'Der tägliche Job startet bereite Kandidaten ohne Klick, innerhalb der Obergrenzen.',
    ],
    'Without an answer for so many days the licence counts as released.': [
        'この日数回答がなければ解放されたものとみなします。',
        'Ohne Antwort gilt die Lizenz nach so vielen Tagen als freigegeben.',
    ],
    'Empty: the rule holds for every profile.': [
        '空の場合、すべてのプロファイルに適用されます。',
        'Leer: Die Regel gilt für jedes Profil.',
    ],
    'The licences this rule covers. Empty: none.': [
        'このルールの対象ライセンス。空の場合は対象なし。',
        'Die Lizenzen, für die diese Regel gilt. Leer: keine.',
    ],
    'Asked for by the application that owns the candidates of this profile; the saving stands in its books only.': [
        'このプロファイルの候補を管理するアプリからの依頼です。節約額はそのアプリにのみ計上されます。',
        'Verlangt von der Anwendung, der die Kandidaten dieses Profils gehören; die Einsparung steht nur in deren Büchern.',
    ],
} as const satisfies Words
