// Words of the dialogs that licence buttons of a workspace's lists open.
export const licenceListTexts = {
    'reconciliation.ask': { en: 'Run reconciliation', ja: '照合を実行', de: 'Abgleich starten' },
    'reconciliation.ask.group': { en: 'Group by', ja: 'グループ化', de: 'Gruppieren nach' },
    'reconciliation.by.none': { en: 'Nothing: all together', ja: 'なし(全体)', de: 'Nichts: alle zusammen' },
    'reconciliation.by.cost_center': { en: 'Cost center', ja: 'コストセンター', de: 'Kostenstelle' },
    'reconciliation.by.department': { en: 'Department', ja: '部門', de: 'Abteilung' },
    'reconciliation.by.company': { en: 'Company', ja: '会社', de: 'Firma' },
    'reconciliation.by.country': { en: 'Country', ja: '国', de: 'Land' },
    'reconciliation.by.region': { en: 'Region', ja: '地域', de: 'Region' },
} as const
