// Headings of the files that the work queue and the runs give.
export const cockpitFileTexts = {
    'cockpit.excel': { en: 'Excel file', ja: 'Excel ファイル', de: 'Excel-Datei' },
    'cockpit.file.number': { en: 'Number', ja: '番号', de: 'Nummer' },
    'cockpit.file.person': { en: 'Person', ja: 'ユーザー', de: 'Person' },
    'cockpit.file.email': { en: 'E-mail', ja: 'メール', de: 'E-Mail' },
    'cockpit.file.licence': { en: 'Licence', ja: 'ライセンス', de: 'Lizenz' },
    'cockpit.file.days': { en: 'Days idle', ja: '未使用日数', de: 'Tage ungenutzt' },
    'cockpit.file.saving': { en: 'Saving per year', ja: '年間節約額', de: 'Ersparnis im Jahr' },
    'cockpit.file.currency': { en: 'Currency', ja: '通貨', de: 'Währung' },
    'cockpit.file.state': { en: 'State', ja: '状態', de: 'Zustand' },
    'cockpit.file.reason': { en: 'Reason', ja: '理由', de: 'Grund' },
    'cockpit.file.next': { en: 'Next step', ja: '次の手順', de: 'Nächster Schritt' },
    'cockpit.file.note': { en: 'Note', ja: 'メモ', de: 'Hinweis' },
} as const
