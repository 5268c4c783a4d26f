// Texts about the review of flexible licences: what to do until when.

/** {0}: the last day that counts, {1}: idle people or seats, {2}: rights. */
export const reviewTexts = {
    'review.nothing': {
        en: 'Nothing is due at the review as things stand.',
        ja: '現状ではレビュー時に請求は発生しません。',
        de: 'Nach heutigem Stand wird bei der Prüfung nichts fällig.',
    },
    'review.growing': {
        en: 'Nothing is due today, but {1} seats more than owned are expected by the review. Reclaim idle licences by {0}.',
        ja: '今日の時点では請求はありませんが、レビューまでに保有数を {1} シート上回る見込みです。{0} までに未使用のライセンスを回収してください。',
        de: 'Heute wird nichts fällig, bis zur Prüfung sind aber {1} Plätze mehr als vorhanden zu erwarten. Nehmen Sie bis {0} ungenutzte Lizenzen zurück.',
    },
    'review.reclaim': {
        en: 'Reclaim {1} idle licences by {0}: then nothing is due. People who are asked have their days to answer first.',
        ja: '{0} までに未使用のライセンス {1} 件を回収すると、請求は発生しません。確認を受ける人には先に回答期間があります。',
        de: 'Nehmen Sie bis {0} {1} ungenutzte Lizenzen zurück, dann wird nichts fällig. Wer gefragt wird, hat vorher seine Tage zum Antworten.',
    },
    'review.reclaim_and_buy': {
        en: 'Reclaim {1} idle licences by {0}. {2} rights are missing even then: buy them, or the increase is billed.',
        ja: '{0} までに未使用のライセンス {1} 件を回収してください。それでも {2} 件の権利が不足します。購入しない場合は増加分が請求されます。',
        de: 'Nehmen Sie bis {0} {1} ungenutzte Lizenzen zurück. Auch dann fehlen {2} Rechte: Kaufen Sie sie, sonst wird der Zuwachs berechnet.',
    },
    'review.buy': {
        en: 'No licence is idle: buy {2} rights by {0}, or the increase is billed.',
        ja: '未使用のライセンスはありません。{0} までに {2} 件の権利を購入しない場合は増加分が請求されます。',
        de: 'Keine Lizenz ist ungenutzt: Kaufen Sie bis {0} {2} Rechte, sonst wird der Zuwachs berechnet.',
    },
} as const
