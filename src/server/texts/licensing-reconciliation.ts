// Texts of reconciliation: its job, how far it is, how it ended.
export const reconciliationTexts = {
    'reconciliation.job.name': {
        en: 'SAM - Reconcile licences',
        ja: 'SAM - ライセンスの照合',
        de: 'SAM - Lizenzen abgleichen',
    },
    'reconciliation.nothing': {
        en: 'No integration profile is published, so there is nothing to reconcile.',
        ja: '公開済みの統合プロファイルがないため、照合するものがありません。',
        de: 'Kein Integrationsprofil ist veröffentlicht; es gibt nichts abzugleichen.',
    },
    'reconciliation.nothing.next': {
        en: 'Validate and publish an integration profile.',
        ja: '統合プロファイルを検証して公開してください。',
        de: 'Prüfen und veröffentlichen Sie ein Integrationsprofil.',
    },
    'reconciliation.started': { en: '{0} runs.', ja: '{0} を実行しています。', de: '{0} läuft.' },
    'reconciliation.done': {
        en: '{0} subscriptions counted, {1} positions: {2} compliant, {3} not compliant, {4} not judged.',
        ja: 'サブスクリプション {0} 件、ポジション {1} 件: 準拠 {2}、非準拠 {3}、判定なし {4}。',
        de: '{0} Abonnements gezählt, {1} Bestände: {2} konform, {3} nicht konform, {4} nicht beurteilt.',
    },
    'reconciliation.short.next': {
        en: 'Open the positions that are not compliant and choose a remediation option.',
        ja: '非準拠のポジションを開き、対処を選択してください。',
        de: 'Öffnen Sie die Bestände, die nicht konform sind, und wählen Sie eine Abhilfe.',
    },
    'reconciliation.moving': {
        en: 'Subscriptions changed while they were counted; {0} rows may differ from the figures.',
        ja: '集計中にサブスクリプションが変更され、{0} 行が数値と異なる可能性があります。',
        de: 'Während des Zählens änderten sich Abonnements; {0} Zeilen können von den Zahlen abweichen.',
    },
    'reconciliation.moving.next': {
        en: 'Run the reconciliation again when no download is at work.',
        ja: 'ダウンロードが実行されていないときに再度照合してください。',
        de: 'Starten Sie den Abgleich erneut, wenn kein Download läuft.',
    },
    'reconciliation.progress.count': {
        en: 'Counting: {0} of {1} subscriptions.',
        ja: '集計中: {1} 件中 {0} 件。',
        de: 'Zählen: {0} von {1} Abonnements.',
    },
    'reconciliation.progress.mark': {
        en: 'Noting on subscriptions how they count: {0} of {1}.',
        ja: '算入方法を記録中: {1} 件中 {0} 件。',
        de: 'An Abonnements vermerken, wie sie zählen: {0} von {1}.',
    },
    'reconciliation.progress.done': { en: 'All {0} subscriptions.', ja: '全 {0} 件。', de: 'Alle {0} Abonnements.' },
    'reconciliation.unreadable': {
        en: 'The reconciliation could not be continued: its place was not readable.',
        ja: '照合の途中経過を読み取れないため続行できません。',
        de: 'Der Abgleich konnte nicht fortgesetzt werden: Seine Stelle war nicht lesbar.',
    },
    'reconciliation.stopped': {
        en: 'Stopped by {0}. Nothing of it is shown; the older result stays the latest.',
        ja: '{0} が停止しました。結果は表示されず、以前の結果が最新のままです。',
        de: 'Von {0} angehalten. Nichts davon wird gezeigt; das ältere Ergebnis bleibt das neueste.',
    },
    'reconciliation.stopped.next': {
        en: 'Press Resume on the reconciliation result, or run a new one.',
        ja: '照合結果の「再開」を押すか、新しく実行してください。',
        de: 'Drücken Sie am Abgleichsergebnis „Fortsetzen“, oder starten Sie einen neuen Abgleich.',
    },
    'reconciliation.stopping': {
        en: '{0} stops at its next step.',
        ja: '{0} は次の段階で停止します。',
        de: '{0} hält beim nächsten Schritt an.',
    },
    'reconciliation.not_running': {
        en: '{0} is not running.',
        ja: '{0} は実行中ではありません。',
        de: '{0} läuft nicht.',
    },
    'reconciliation.not_stopped': {
        en: '{0} was not stopped, so there is nothing to resume.',
        ja: '{0} は停止されていないため、再開できません。',
        de: '{0} wurde nicht angehalten; es gibt nichts fortzusetzen.',
    },
    'reconciliation.no_profile': {
        en: 'No published integration profile is {0}.',
        ja: '公開済みの統合プロファイル {0} はありません。',
        de: 'Kein veröffentlichtes Integrationsprofil heißt {0}.',
    },
    'reconciliation.ran_for': { en: '{0} profiles', ja: 'プロファイル {0} 件', de: '{0} Profile' },
} as const
