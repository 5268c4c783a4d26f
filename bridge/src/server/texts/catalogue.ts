// The one catalogue of texts people read here.
export const catalogue = {
    'role.missing': {
        en: 'You need the role {0} for this.',
        ja: 'この操作にはロール {0} が必要です。',
        de: 'Dafür brauchen Sie die Rolle {0}.',
    },
    'core.missing': {
        en: 'No published profile of Miro Enterprise for Software Asset Management is free to be linked. Publish one, or take the link of another away.',
        ja: 'リンクできる公開済みの Miro Enterprise for Software Asset Management プロファイルがありません。公開するか、既存のリンクを解除してください。',
        de: 'Kein veröffentlichtes Profil von Miro Enterprise for Software Asset Management ist frei. Veröffentlichen Sie eines, oder lösen Sie die Verknüpfung eines anderen.',
    },
    'link.choose': {
        en: 'Several Miro profiles are published. Choose on the status page which one feeds {0}.',
        ja: '公開済みの Miro プロファイルが複数あります。{0} に取り込むものを状況ページで選択してください。',
        de: 'Mehrere Miro-Profile sind veröffentlicht. Wählen Sie auf der Statusseite, welches {0} speist.',
    },
    'link.taken': {
        en: 'One of the two is linked already: a Miro profile feeds one profile of SAM, and the other way round.',
        ja: 'どちらかは既にリンクされています。Miro プロファイルと SAM プロファイルは一対一です。',
        de: 'Eines von beiden ist schon verknüpft: Ein Miro-Profil speist genau ein Profil von SAM, und umgekehrt.',
    },
    'link.gone': {
        en: 'There is no such profile.',
        ja: 'そのプロファイルは存在しません。',
        de: 'Dieses Profil gibt es nicht.',
    },
    'link.made': {
        en: '{0} feeds {1}.',
        ja: '{0} を {1} に取り込みます。',
        de: '{0} speist {1}.',
    },
    'link.not': {
        en: 'This profile of SAM is not linked with a Miro profile. Link it on the status page.',
        ja: 'この SAM プロファイルは Miro プロファイルとリンクされていません。状況ページでリンクしてください。',
        de: 'Dieses Profil von SAM ist mit keinem Miro-Profil verknüpft. Verknüpfen Sie es auf der Statusseite.',
    },
    'refresh.busy': {
        en: 'Another refresh of this profile is still running.',
        ja: 'このプロファイルの別の更新が実行中です。',
        de: 'Eine andere Aktualisierung dieses Profils läuft noch.',
    },
    'refresh.twice': {
        en: 'Nothing was written: {0} holds people of this organization already, and they would be counted twice. Delete one of the two profiles.',
        ja: '書き込みませんでした: {0} がこの組織のユーザーを既に保持しており、二重に数えられます。どちらかのプロファイルを削除してください。',
        de: 'Nichts wurde geschrieben: {0} hält schon Personen dieser Organisation, sie würden doppelt gezählt. Löschen Sie eines der beiden Profile.',
    },
    'refresh.done': {
        en: '{0} rows: {1} written, {2} removed.',
        ja: '{0} 行: {1} 行を書き込み、{2} 行を削除しました。',
        de: '{0} Zeilen: {1} geschrieben, {2} entfernt.',
    },
    'refresh.refused': {
        en: 'SAM did not take {0} rows, for example {1}: {2}',
        ja: 'SAM は {0} 行を受け付けませんでした。例: {1}: {2}',
        de: 'SAM nahm {0} Zeilen nicht an, zum Beispiel {1}: {2}',
    },
    'refresh.not_taken': {
        en: 'it is not there after it was written; look for its product definition and for exclusion rules',
        ja: '書き込み後に存在しません。製品定義と除外ルールを確認してください',
        de: 'sie steht nach dem Schreiben nicht da; prüfen Sie Produktdefinition und Ausschlussregeln',
    },
    'refresh.halted': {
        en: '{0} of {1} rows would go at once, more than the ceiling of {2}. Nothing was removed. Look into it, then let them go on the status page.',
        ja: '{1} 行中 {0} 行が一度に削除されることになり、上限 {2} を超えています。何も削除していません。確認のうえ、状況ページで削除を許可してください。',
        de: '{0} von {1} Zeilen würden auf einmal gehen, mehr als die Grenze von {2}. Nichts wurde entfernt. Prüfen Sie es, und lassen Sie sie dann auf der Statusseite gehen.',
    },
    'refresh.delete_refused': {
        en: '{0} rows are gone in Miro and could not be removed: SAM does not let other applications delete. Delete them in SAM. It said: {1}',
        ja: 'Miro から消えた {0} 行を削除できませんでした。SAM は他アプリによる削除を許可していません。SAM で削除してください。応答: {1}',
        de: '{0} Zeilen sind in Miro fort und ließen sich nicht entfernen: SAM lässt andere Anwendungen nicht löschen. Löschen Sie sie in SAM. Es sagte: {1}',
    },
    'refresh.removed_by_sam': {
        en: 'SAM removes rows that are not written, so every row is written on every day.',
        ja: 'SAM は書き込まれなかった行を削除するため、毎日すべての行を書き込みます。',
        de: 'SAM entfernt Zeilen, die nicht geschrieben werden; deshalb wird jeden Tag jede Zeile geschrieben.',
    },
    'refresh.kept': {
        en: '{0} rows stay until SAM has had its second answer about their reclaim.',
        ja: '{0} 行は、回収の二度目の応答を SAM が受け取るまで残ります。',
        de: '{0} Zeilen bleiben, bis SAM die zweite Antwort zu ihrer Rücknahme hat.',
    },
    'sam.absent': {
        en: 'SAM Professional with SaaS License Management is not installed here. Nothing was registered, and nothing else is affected.',
        ja: 'SaaS License Management を含む SAM Professional がインストールされていません。登録は行わず、他への影響はありません。',
        de: 'SAM Professional mit SaaS License Management ist hier nicht installiert. Nichts wurde registriert, alles andere bleibt unberührt.',
    },
    'sam.older': {
        en: 'This SaaS License Management is older: it has no CustomIntegrationProfileUtils. Update it, or choose the subflows by hand on a custom profile.',
        ja: 'SaaS License Management が古く、CustomIntegrationProfileUtils がありません。更新するか、カスタムプロファイルでサブフローを手動で選択してください。',
        de: 'Dieses SaaS License Management ist älter: CustomIntegrationProfileUtils fehlt. Aktualisieren Sie es, oder wählen Sie die Subflows auf einem eigenen Profil von Hand.',
    },
    'sam.refused': {
        en: 'SAM refused the registration: {0}. Allow the cross-scope privilege for CustomIntegrationProfileUtils, have Integration Hub Starter or higher, then press Register.',
        ja: 'SAM が登録を拒否しました: {0}。CustomIntegrationProfileUtils のクロススコープ権限を許可し、Integration Hub Starter 以上を用意してから、登録を押してください。',
        de: 'SAM lehnte die Registrierung ab: {0}. Erlauben Sie das scopeübergreifende Recht für CustomIntegrationProfileUtils, sorgen Sie für Integration Hub Starter oder höher, und drücken Sie dann Registrieren.',
    },
    'sam.no_subflows': {
        en: 'The subflows of this application are not there or not active. Activate them in Workflow Studio, then press Register.',
        ja: 'このアプリのサブフローが存在しないか、有効ではありません。Workflow Studio で有効にしてから、登録を押してください。',
        de: 'Die Subflows dieser Anwendung fehlen oder sind nicht aktiv. Aktivieren Sie sie in Workflow Studio, und drücken Sie dann Registrieren.',
    },
    'sam.registered': {
        en: 'Registered as {0}. SAM answered: {1}',
        ja: '{0} として登録しました。SAM の応答: {1}',
        de: 'Registriert als {0}. SAM antwortete: {1}',
    },
    'sam.nothing': { en: 'nothing', ja: 'なし', de: 'nichts' },
    'step.register': { en: 'Register with SAM', ja: 'SAM に登録', de: 'Bei SAM registrieren' },
    'step.register.todo': {
        en: 'Press Register. An administrator may; it happens once.',
        ja: '登録を押してください。管理者が一度だけ行います。',
        de: 'Drücken Sie Registrieren. Ein Administrator darf das; es geschieht einmal.',
    },
    'step.definitions': { en: 'Product definitions', ja: '製品定義', de: 'Produktdefinitionen' },
    'step.definitions.done': {
        en: 'SAM has a product definition for: {0}',
        ja: '次の製品定義が SAM にあります: {0}',
        de: 'SAM hat eine Produktdefinition für: {0}',
    },
    'step.definitions.todo': {
        en: 'A sam_admin presses Define, or adds by hand, in this order: a product (publisher Miro, product Miro Enterprise, subscription software), a custom entitlement definition for it, and a custom subscription product definition with Subscription integration Custom Integration for each identifier: {0}',
        ja: 'sam_admin が「定義」を押すか、手動で次の順に追加します: 製品 (発行元 Miro、製品 Miro Enterprise、サブスクリプションソフトウェア)、その製品のカスタムエンタイトルメント定義、各識別子のカスタムサブスクリプション製品定義 (サブスクリプション統合はカスタム統合): {0}',
        de: 'Ein sam_admin drückt Definieren oder legt von Hand in dieser Reihenfolge an: ein Produkt (Herausgeber Miro, Produkt Miro Enterprise, Abonnementsoftware), eine eigene Berechtigungsdefinition dafür und je Kennung eine eigene Abonnement-Produktdefinition mit der Integration Custom Integration: {0}',
    },
    'step.profile': {
        en: 'A custom profile in SAM',
        ja: 'SAM のカスタムプロファイル',
        de: 'Ein eigenes Profil in SAM',
    },
    'step.profile.todo': {
        en: 'In Software Asset Workspace: License operations > Direct integration profiles > New > Custom > Continue. Give it a name, choose the subflow {0}, save, then link it here.',
        ja: 'Software Asset Workspace で License operations > Direct integration profiles > New > Custom > Continue を開き、名前を付けてサブフロー {0} を選択し、保存してから、ここでリンクします。',
        de: 'In Software Asset Workspace: License operations > Direct integration profiles > New > Custom > Continue. Geben Sie einen Namen, wählen Sie den Subflow {0}, speichern Sie, und verknüpfen Sie es hier.',
    },
    'step.publish': {
        en: 'Publish, and the first refresh',
        ja: '公開と最初の更新',
        de: 'Veröffentlichen, und die erste Aktualisierung',
    },
    'step.publish.todo': {
        en: 'Press Publish on the profile in SAM. Its job runs at once; add {0} and {1} after it has ended, then save.',
        ja: 'SAM のプロファイルで公開を押します。ジョブがすぐに実行されます。終了後に {0} と {1} を追加して保存します。',
        de: 'Drücken Sie auf dem Profil in SAM Veröffentlichen. Sein Job läuft sofort; fügen Sie nach seinem Ende {0} und {1} hinzu, und speichern Sie.',
    },
    'step.owner': { en: 'Who makes removal candidates', ja: '削除候補の作成元', de: 'Wer Ausbuchungskandidaten macht' },
    'step.owner.sam': {
        en: 'SAM, for {0}: its Reclaim starts this app with every protection; savings are booked in SAM.',
        ja: '{0} では SAM です。SAM の回収はこのアプリを通じ、すべての保護が働きます。削減額は SAM で計上されます。',
        de: 'SAM, für {0}: Sein Reclaim startet diese App mit allen Schutzregeln; Einsparungen werden in SAM gebucht.',
    },
    'step.owner.app': {
        en: 'This app, for {0}. Choose SAM where people are to work in Software Asset Workspace; until then Reclaim in SAM is refused with words.',
        ja: '{0} ではこのアプリです。Software Asset Workspace で作業する場合は SAM を選択してください。それまで SAM での回収は理由を示して拒否されます。',
        de: 'Diese App, für {0}. Wählen Sie SAM, wenn in Software Asset Workspace gearbeitet wird; bis dahin wird Reclaim in SAM mit Worten abgelehnt.',
    },
    'step.lists': {
        en: 'Lists in Software Asset Workspace',
        ja: 'Software Asset Workspace の一覧',
        de: 'Listen in Software Asset Workspace',
    },
    'step.lists.done': {
        en: 'Added under: {0}. The Licence cockpit opens from their button.',
        ja: '次の場所に追加しました: {0}。Licence cockpit は一覧のボタンから開けます。',
        de: 'Hinzugefügt unter: {0}. Das Licence cockpit öffnet sich über ihre Schaltfläche.',
    },
    'step.lists.todo': {
        en: "Add them by hand: in UX list categories of the workspace's list menu, one list for the table {0} under License operations and one for {1} under License usage. Refused with: {2}",
        ja: '手動で追加してください: ワークスペースのリストメニューで、License operations にテーブル {0}、License usage にテーブル {1} の一覧を追加します。理由: {2}',
        de: 'Fügen Sie sie von Hand hinzu: im Listenmenü des Workspace eine Liste der Tabelle {0} unter License operations und eine der Tabelle {1} unter License usage. Abgelehnt mit: {2}',
    },
    'step.positions': { en: 'Licence positions', ja: 'ライセンスポジション', de: 'Lizenzpositionen' },
    'position.line': {
        en: '{0}: {1} owned, {2} used, {3} available (computed by Software Asset Management)',
        ja: '{0}: 保有 {1}、使用 {2}、空き {3} (Software Asset Management による計算)',
        de: '{0}: {1} im Besitz, {2} genutzt, {3} frei (berechnet von Software Asset Management)',
    },
    'position.entitled': {
        en: '{0}: {1} rights of {2} entitlements in alm_license',
        ja: '{0}: alm_license のエンタイトルメント {2} 件で {1} 件の権利',
        de: '{0}: {1} Rechte aus {2} Berechtigungen in alm_license',
    },
    'position.none': {
        en: 'SAM has computed none yet, or does not show them to this app.',
        ja: 'SAM はまだ計算していないか、このアプリに公開していません。',
        de: 'SAM hat noch keine berechnet oder zeigt sie dieser App nicht.',
    },
    'step.requests': { en: 'Handed over', ja: '引き継ぎ', de: 'Übergeben' },
    'request.line': {
        en: '{0} (removal candidate {1}): press Reclaim in SAM again; the answer is success once it is done.',
        ja: '{0} (削除候補 {1}): SAM でもう一度回収を押してください。完了していれば成功が返ります。',
        de: '{0} (Ausbuchungskandidat {1}): Drücken Sie in SAM erneut Reclaim; die Antwort ist Erfolg, sobald es getan ist.',
    },
    'owner.sam': { en: 'Software Asset Management', ja: 'Software Asset Management', de: 'Software Asset Management' },
    'leave.done': {
        en: "Links and lists of this app are taken away, and removal candidates are this app's own again. What was registered in SAM and its custom profile are deleted there.",
        ja: 'このアプリのリンクと一覧を削除し、削除候補の管理をこのアプリに戻しました。SAM 側の登録とカスタムプロファイルは SAM で削除してください。',
        de: 'Verknüpfungen und Listen dieser App sind fort, Ausbuchungskandidaten gehören wieder ihr. Was in SAM registriert ist und das eigene Profil löschen Sie dort.',
    },
    'button.register': { en: 'Register', ja: '登録', de: 'Registrieren' },
    'button.define': { en: 'Define', ja: '定義', de: 'Definieren' },
    'button.link': { en: 'Link', ja: 'リンク', de: 'Verknüpfen' },
    'button.owner.sam': { en: 'Let SAM make candidates', ja: 'SAM に作成させる', de: 'SAM soll Kandidaten machen' },
    'button.owner.app': {
        en: 'Let this app make candidates',
        ja: 'このアプリに作成させる',
        de: 'Diese App soll Kandidaten machen',
    },
    'button.let_go': { en: 'Let them go', ja: '削除を許可', de: 'Gehen lassen' },
    'button.leave': {
        en: 'Take links and lists away',
        ja: 'リンクと一覧を解除',
        de: 'Verknüpfungen und Listen entfernen',
    },
}
