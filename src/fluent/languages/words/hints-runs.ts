// Hints on columns of the tables of 'runs': English → Japanese, German.
import type { Words } from './kinds.ts'

export const runsHints = {
    'What ran, and for which profile.': ['実行の内容と対象プロファイル。', 'Was lief, und für welches Profil.'],
    'Kind of work the run did.': ['実行の種類。', 'Art der Arbeit dieses Laufs.'],
    'Who or what started the run.': ['実行を開始した人または要因。', 'Wer oder was den Lauf startete.'],
    'Scheduled job that started it; empty for others.': [
        '開始したスケジュール済みジョブ。それ以外は空です。',
        'Geplanter Job, der ihn startete; sonst leer.',
    ],
    'Integration profile the run works on.': [
        '対象の統合プロファイル。',
        'Integrationsprofil, an dem der Lauf arbeitet.',
    ],
    'How far the run is, or how it ended.': ['進行状況または終了結果。', 'Wie weit der Lauf ist, oder wie er endete.'],
    'Time at which it began.': ['開始日時。', 'Zeitpunkt des Beginns.'],
    'Time at which it ended; empty while it runs.': [
        '終了日時。実行中は空です。',
        'Zeitpunkt des Endes; leer, solange es läuft.',
    ],
    'Time at which the worker last wrote; a silent run is taken over.': [
        '最後の書き込み日時。応答のない実行は引き継がれます。',
        'Zeitpunkt, zu dem zuletzt geschrieben wurde; ein stiller Lauf wird übernommen.',
    ],
    'Time at which a paused run goes on.': [
        '一時停止した実行の再開日時。',
        'Zeitpunkt, zu dem ein pausierter Lauf weitergeht.',
    ],
    'Parts the run has been worked in so far.': [
        'これまでに処理したスライスの数。',
        'Teile, in denen der Lauf bisher bearbeitet wurde.',
    ],
    'Pages of 100 members that were read.': [
        '読み取ったページ数 (1 ページ 100 メンバー)。',
        'Gelesene Seiten zu 100 Mitgliedern.',
    ],
    'Members Miro showed.': ['Miro が示したメンバー数。', 'Mitglieder, die Miro zeigte.'],
    'Of these, how many are active in Miro.': ['うち Miro で有効な人数。', 'Davon in Miro aktiv.'],
    'Rows that are new since the download before.': [
        '前回のダウンロード以降に追加された行。',
        'Zeilen, die seit dem vorigen Download neu sind.',
    ],
    'Rows that were changed.': ['変更された行。', 'Geänderte Zeilen.'],
    'Rows removed, because Miro no longer shows the person.': [
        'Miro に表示されなくなり削除された行。',
        'Entfernte Zeilen, weil Miro die Person nicht mehr zeigt.',
    ],
    'Rows that cost no write.': ['書き込みが不要だった行。', 'Zeilen, die nicht geschrieben werden mussten.'],
    'Entries without a usable ID.': ['使用できる ID がないエントリ数。', 'Einträge ohne brauchbare ID.'],
    'People whose licence is another than before.': [
        'ライセンスが変わった人数。',
        'Personen, deren Lizenz sich geändert hat.',
    ],
    'Reclaimed people who are active again.': [
        '回収後に再び有効になった人数。',
        'Zurückgenommene Personen, die wieder aktiv sind.',
    ],
    'New people no user record matches.': [
        'ユーザーレコードと照合できない新規の人数。',
        'Neue Personen ohne passenden Benutzersatz.',
    ],
    'Rows that wait for a decision to be removed.': [
        '削除の判断を待つ行。',
        'Zeilen, deren Entfernung eine Entscheidung braucht.',
    ],
    'Requests sent to Miro.': ['Miro へのリクエスト数。', 'An Miro gesendete Anfragen.'],
    'Statements sent to the database.': [
        'データベースへのステートメント数。',
        'An die Datenbank gesendete Anweisungen.',
    ],
    'Rows inserted, updated or deleted.': [
        '追加・更新・削除した行数。',
        'Eingefügte, geänderte oder gelöschte Zeilen.',
    ],
    'Time the parts worked, in milliseconds, without pauses.': [
        '処理時間 (ミリ秒、待機を除く)。',
        'Arbeitszeit der Teile in Millisekunden, ohne Pausen.',
    ],
    'How it ended, in words.': ['結果の説明。', 'Wie es endete, in Worten.'],
    'What to do now; empty where there is nothing.': [
        '次に行うこと。なければ空です。',
        'Was jetzt zu tun ist; sonst leer.',
    ],
    'Where the run goes on after a stop; read by the app only.': [
        '停止後の再開位置 (アプリ専用)。',
        'Wo der Lauf nach einem Halt weitergeht; nur für die App.',
    ],
    'Times another worker took the run over at this place.': [
        'この位置で引き継がれた回数。',
        'Wie oft der Lauf an dieser Stelle übernommen wurde.',
    ],
    'What is still to be started after the end.': ['終了後に開始する処理。', 'Was nach dem Ende noch zu starten ist.'],
    'Name of the worker that holds the run.': [
        '実行を担当しているワーカー名。',
        'Name dessen, der den Lauf bearbeitet.',
    ],
    'What is locked; one row for each lock.': [
        'ロックの対象。1 ロックにつき 1 行です。',
        'Was gesperrt ist; eine Zeile je Sperre.',
    ],
    'Profile that is locked.': ['ロック中のプロファイル。', 'Gesperrtes Profil.'],
    'Kind of run that holds the lock.': ['ロックを保持する実行の種類。', 'Art des Laufs, der die Sperre hält.'],
    'Run that holds the lock.': ['ロックを保持する実行。', 'Lauf, der die Sperre hält.'],
    'Time at which the holder last wrote.': [
        '保持者が最後に書き込んだ日時。',
        'Zeitpunkt, zu dem der Halter zuletzt schrieb.',
    ],
    'Name of the job.': ['ジョブ名。', 'Name des Jobs.'],
    'Kind of work the job starts.': ['ジョブが開始する処理の種類。', 'Art der Arbeit, die der Job startet.'],
    'Profile it works on; empty: all.': [
        '対象のプロファイル。空の場合はすべてです。',
        'Profil, an dem er arbeitet; leer: alle.',
    ],
    'Time of day in 24-hour form, for example 03:00.': [
        '24 時間形式の時刻 (例 03:00)。',
        'Uhrzeit im 24-Stunden-Format, zum Beispiel 03:00.',
    ],
    'Zone of the time of day, such as Europe/Berlin; empty: that of the instance.': [
        '時刻のタイムゾーン (例 Asia/Tokyo)。空の場合はインスタンスの設定です。',
        'Zeitzone der Uhrzeit, etwa Europe/Berlin; leer: die der Instanz.',
    ],
    'Days from one run to the next, 1 for daily.': [
        '実行間隔 (日)。毎日の場合は 1。',
        'Tage von einem Lauf zum nächsten, 1 für täglich.',
    ],
    'Only active jobs start.': ['有効なジョブだけが開始されます。', 'Nur aktive Jobs starten.'],
    'Time of the next start.': ['次回の開始日時。', 'Zeitpunkt des nächsten Starts.'],
    'Time of the last start.': ['前回の開始日時。', 'Zeitpunkt des letzten Starts.'],
    'How the last run ended.': ['前回の実行結果。', 'Wie der letzte Lauf endete.'],
} as const satisfies Words
