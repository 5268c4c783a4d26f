// Hints on columns of the tables of 'consent': English → Japanese, German.
import type { Words } from './kinds.ts'

export const consentHints = {
    'The licence the question is about.': ['質問の対象となるライセンス。', 'Die Lizenz, um die es geht.'],
    'Person who was asked and alone may answer.': [
        '質問を受けた人。この人だけが回答できます。',
        'Person, die gefragt wurde und allein antworten darf.',
    ],
    'Whether the holder was asked, or whoever decides about keeping.': [
        '本人への質問か、継続の可否の判断依頼か。',
        'Ob die Person selbst gefragt wurde oder wer über das Behalten entscheidet.',
    ],
    'In which role the person decides; empty for the holder.': [
        'どの立場で判断するか。本人の場合は空です。',
        'In welcher Eigenschaft entschieden wird; bei der Person selbst leer.',
    ],
    'Language of the e-mail: en, ja or de.': ['メールの言語 (en、ja、de)。', 'Sprache der E-Mail: en, ja oder de.'],
    'Digest of the secret in the link; the secret itself is in the e-mail only.': [
        'リンクの秘密のダイジェスト。秘密そのものはメールにのみあります。',
        'Prüfsumme des Geheimnisses im Link; das Geheimnis selbst steht nur in der E-Mail.',
    ],
    'Digest of the link after it was used.': [
        '使用済みリンクのダイジェスト。',
        'Prüfsumme des Links, nachdem er benutzt wurde.',
    ],
    'Time by which an answer is expected.': ['回答期限の日時。', 'Zeitpunkt, bis zu dem eine Antwort erwartet wird.'],
    'Time at which the link stops working.': ['リンクの有効期限。', 'Zeitpunkt, ab dem der Link nicht mehr gilt.'],
    'Time of the answer.': ['回答日時。', 'Zeitpunkt der Antwort.'],
    'What was answered; empty while nothing was.': [
        '回答内容。未回答の間は空です。',
        'Was geantwortet wurde; leer, solange nichts kam.',
    ],
    'What the person wrote beside the answer.': ['回答に添えられたコメント。', 'Was die Person zur Antwort schrieb.'],
    'Time from which the question no longer applies.': [
        '質問が無効になった日時。',
        'Zeitpunkt, ab dem die Frage nicht mehr gilt.',
    ],
    'Time of the last reminder.': ['最後のリマインダーの日時。', 'Zeitpunkt der letzten Erinnerung.'],
} as const satisfies Words
