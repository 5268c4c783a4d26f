// Hints on columns of the tables of 'revocation': English → Japanese, German.
import type { Words } from './kinds.ts'

export const revocationHints = {
    'Person the confirmation was shown to.': ['確認を表示した人。', 'Person, der die Bestätigung gezeigt wurde.'],
    'Digest of the candidates that were confirmed.': [
        '確認した候補のダイジェスト。',
        'Prüfsumme der bestätigten Kandidaten.',
    ],
    'Number of people the confirmation names.': [
        '確認に含まれる人数。',
        'Anzahl der Personen, die die Bestätigung nennt.',
    ],
    'Time from which the confirmation counts no more.': [
        '確認が無効になる日時。',
        'Zeitpunkt, ab dem die Bestätigung nicht mehr zählt.',
    ],
    'The run that used the confirmation; it counts once.': [
        'この確認を使用した実行。1 回だけ有効です。',
        'Lauf, der die Bestätigung benutzt hat; sie zählt einmal.',
    ],
    'Miro ID of the organization.': ['組織の Miro ID。', 'Miro-ID der Organisation.'],
    'Running number within the organization; each is taken once.': [
        '組織内の連番。重複しません。',
        'Laufende Nummer in der Organisation; jede wird einmal vergeben.',
    ],
    'Integration profile it was done under.': ['対象の統合プロファイル。', 'Integrationsprofil, unter dem es geschah.'],
    'Reclamation rule it was done under.': ['対象の回収ルール。', 'Rücknahmeregel, unter der es geschah.'],
    'Removal candidate that was deactivated.': ['無効化した回収候補。', 'Rücknahmekandidat, der deaktiviert wurde.'],
    'Time at which the place below the ceiling was taken.': [
        '上限の枠を使用した日時。',
        'Zeitpunkt, zu dem der Platz unter der Obergrenze belegt wurde.',
    ],
    'Paid seats the percentage of the ceiling was taken of.': [
        '上限の割合の基準となった有料シート数。',
        'Bezahlte Lizenzen, auf die sich der Prozentsatz der Obergrenze bezog.',
    ],
    'Set where nothing was deactivated in the end.': [
        '最終的に無効化されなかった場合にオン。',
        'Gesetzt, wenn am Ende nichts deaktiviert wurde.',
    ],
    'Raised ceiling that allowed it; empty within the ordinary one.': [
        '許可した引き上げ上限。通常の上限内では空です。',
        'Angehobene Obergrenze, die es erlaubte; sonst leer.',
    ],
    'Profile the batch belongs to.': ['対象のプロファイル。', 'Profil, zu dem die Gruppe gehört.'],
    'What the people of this batch have in common, for example the name of a project that has ended.': [
        '対象者の共通点 (終了したプロジェクト名など)。',
        'Was die Personen dieser Gruppe gemeinsam haben, etwa der Name eines beendeten Projekts.',
    ],
    'So many people may be deactivated beyond the ceilings of rule and profile, once.': [
        'ルールとプロファイルの上限を超えて、1 回だけ無効化できる人数。',
        'So viele Personen dürfen einmal über die Obergrenzen von Regel und Profil hinaus deaktiviert werden.',
    ],
    'Stands in the journal of each of these people.': [
        '対象者それぞれのジャーナルに記録されます。',
        'Steht im Journal jeder dieser Personen.',
    ],
    'A day after it was made; what was not used by then is void.': [
        '作成から 1 日後。それまでに使われなかった分は無効です。',
        'Einen Tag nach dem Anlegen; was bis dahin nicht benutzt ist, verfällt.',
    ],
    'No recorded activity is no proof of no need.': [
        '利用の記録がないことは不要の証拠ではありません。',
        'Keine verzeichnete Aktivität beweist nicht, dass kein Bedarf besteht.',
    ],
} as const satisfies Words
