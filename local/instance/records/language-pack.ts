// What an instance's language packs say by themselves on buttons and modules; assumed, as far as applications leave it to them.

export const languagePack: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ja: {
        New: '新規',
        Save: '保存',
        Delete: '削除',
        Publish: '公開',
        Start: '開始',
        Stop: '停止',
        Complete: '完了',
        Properties: 'プロパティ',
    },
    de: {
        New: 'Neu',
        Save: 'Speichern',
        Delete: 'Löschen',
        Publish: 'Veröffentlichen',
        Start: 'Starten',
        Stop: 'Anhalten',
        Complete: 'Abschließen',
        Properties: 'Eigenschaften',
    },
}
