// Texts of the packet for Miro's support, and of where a failed candidate is retried.
export const evidenceTexts = {
    'packet.head': {
        en: 'Support packet for Miro (no token is in it)',
        ja: 'Miro サポート用の情報(トークンは含まれていません)',
        de: 'Angaben für den Support von Miro (ohne Token)',
    },
    'packet.when': { en: 'Time (UTC)', ja: '時刻 (UTC)', de: 'Zeit (UTC)' },
    'packet.profile': { en: 'Integration profile', ja: '統合プロファイル', de: 'Integrationsprofil' },
    'packet.said': { en: 'What failed', ja: '失敗した内容', de: 'Was fehlschlug' },
    'packet.request': { en: 'Request', ja: '要求', de: 'Anfrage' },
    'packet.answer': { en: 'Answer', ja: '応答', de: 'Antwort' },
    'packet.again': {
        en: 'To send it again, with a token put in by hand',
        ja: '再送する場合(トークンは手動で入力)',
        de: 'Zum erneuten Senden, mit von Hand eingesetztem Token',
    },
    'packet.last': {
        en: 'If that does not help, copy Support packet for Miro below to Miro support: it holds the request, the answer and the time, without the token.',
        ja: '解決しない場合は、下の「Support packet for Miro」を Miro サポートに送ってください。要求、応答、時刻が含まれ、トークンは含まれません。',
        de: 'Hilft das nicht, geben Sie das Feld Support packet for Miro unten an den Support von Miro weiter: Es enthält Anfrage, Antwort und Zeit, ohne Token.',
    },
    'packet.log': {
        en: 'The request in the outbound HTTP log (for administrators)',
        ja: '送信 HTTP ログの要求(管理者向け)',
        de: 'Die Anfrage im Protokoll ausgehender HTTP-Anfragen (für Administratoren)',
    },
    'failure.where': {
        en: '{0} Retry failed stands on the list of Removal Candidates and on the profile; on this form it is Resume Reclaim.',
        ja: '{0}「Retry failed」は Removal Candidates の一覧とプロファイルにあります。このフォームでは「Resume Reclaim」です。',
        de: '{0} Retry failed steht auf der Liste der Removal Candidates und am Profil; auf diesem Formular heißt es Resume Reclaim.',
    },
} as const
