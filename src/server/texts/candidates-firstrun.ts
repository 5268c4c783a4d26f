// What lists and pages say before there is anything to look at, and where the next step is done.
export const firstRunTexts = {
    'first_run.connect': {
        en: 'Nothing is here yet because no integration profile exists. Create one, connect Miro and publish it: the first download fills this page.',
        ja: '統合プロファイルがないため、まだ何もありません。プロファイルを作成し、Miro に接続して公開してください。最初のダウンロードでこのページが埋まります。',
        de: 'Hier ist noch nichts, weil es kein Integrationsprofil gibt. Legen Sie eines an, verbinden Sie Miro und veröffentlichen Sie es: Der erste Download füllt diese Seite.',
    },
    'first_run.connect.button': { en: 'Connect Miro', ja: 'Miro に接続', de: 'Miro verbinden' },
    'first_run.publish': {
        en: 'Nothing is here yet because the profile “{0}” is not published. Its form says step by step what is left; the first download fills this page.',
        ja: 'プロファイル「{0}」が公開されていないため、まだ何もありません。残りの手順はフォームに表示されます。最初のダウンロードでこのページが埋まります。',
        de: 'Hier ist noch nichts, weil das Profil „{0}“ nicht veröffentlicht ist. Sein Formular sagt Schritt für Schritt, was noch fehlt; der erste Download füllt diese Seite.',
    },
    'first_run.publish.button': {
        en: 'Go on with the set-up',
        ja: 'セットアップを続ける',
        de: 'Einrichtung fortsetzen',
    },
    'first_run.download': {
        en: 'The first download of “{0}” has not completed yet. Its result says how far it is, or what keeps it.',
        ja: '「{0}」の最初のダウンロードはまだ完了していません。進み具合、または止まっている理由は結果に表示されます。',
        de: 'Der erste Download von „{0}“ ist noch nicht vollständig. Sein Ergebnis sagt, wie weit er ist oder was ihn aufhält.',
    },
    'first_run.download.button': { en: 'Open the download', ja: 'ダウンロードを開く', de: 'Download öffnen' },
    'first_run.price': {
        en: 'Nobody has entered a price yet, so no saving has an amount. Enter an entitlement with a unit cost, a licence cost on the software model, or a price on the reclamation rule.',
        ja: '価格がまだ入力されていないため、節約額が表示されません。単価のある権利、ソフトウェアモデルのライセンス費用、または回収ルールの価格を入力してください。',
        de: 'Noch hat niemand einen Preis eingetragen, darum hat keine Einsparung einen Betrag. Tragen Sie eine Berechtigung mit Stückpreis, Lizenzkosten am Softwaremodell oder einen Preis an der Regel ein.',
    },
    'first_run.price.button': { en: 'Enter a price', ja: '価格を入力', de: 'Preis eintragen' },
} as const
