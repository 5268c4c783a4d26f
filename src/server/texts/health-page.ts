// Texts of the health page itself: its heading, words and states.
export const healthPageTexts = {
    'health.page.heading': {
        en: 'Health of the Miro integration',
        ja: 'Miro 連携の状態',
        de: 'Zustand der Miro-Anbindung',
    },
    'health.page.all_good': {
        en: 'Everything is as it should be.',
        ja: 'すべて正常です。',
        de: 'Alles ist, wie es sein soll.',
    },
    'health.page.to_do': {
        en: '{0} checks need somebody.',
        ja: '{0} 件の確認項目に対応が必要です。',
        de: '{0} Prüfungen brauchen jemanden.',
    },
    'health.page.to_do.one': {
        en: '{0} check needs somebody.',
        ja: '{0} 件の確認項目に対応が必要です。',
        de: '{0} Prüfung braucht jemanden.',
    },
    'health.page.at': {
        en: 'Looked at {0}.',
        ja: '確認時刻: {0}',
        de: 'Nachgesehen: {0}.',
    },
    'health.page.asking': {
        en: 'Asking Miro …',
        ja: 'Miro に問い合わせています …',
        de: 'Miro wird gefragt …',
    },
    'health.page.again': {
        en: 'Check again',
        ja: '再確認',
        de: 'Erneut prüfen',
    },
    'health.page.seen': {
        en: 'Seen',
        ja: '確認内容',
        de: 'Gesehen',
    },
    'health.page.means': {
        en: 'Meaning',
        ja: '意味',
        de: 'Bedeutung',
    },
    'health.page.next': {
        en: 'What to do',
        ja: '対処',
        de: 'Was zu tun ist',
    },
    'health.page.state.good': {
        en: 'Good',
        ja: '正常',
        de: 'Gut',
    },
    'health.page.state.warning': {
        en: 'Look at it',
        ja: '要確認',
        de: 'Ansehen',
    },
    'health.page.state.bad': {
        en: 'Mend it',
        ja: '要対応',
        de: 'Beheben',
    },
    'health.page.state.unknown': {
        en: 'Unknown',
        ja: '不明',
        de: 'Unbekannt',
    },
    'health.page.not_allowed': {
        en: 'This page is for integrators and admins of the app.',
        ja: 'このページはアプリのインテグレーターと管理者向けです。',
        de: 'Diese Seite ist für Integratoren und Admins der App.',
    },
}
