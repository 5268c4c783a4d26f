// The sentences of licence positions, their rows, their remediation and the charge-back.
export const licensingTexts = {
    'position.reason.covered': { en: '{0} required, {1} owned: enough.', ja: '必要 {0}、保有 {1}: 足りています。' },
    'position.reason.nothing_counted': {
        en: 'Nobody holds a licence that counts.',
        ja: '算入されるライセンスの保有者はいません。',
    },
    'position.reason.unlimited': {
        en: '{0} required; an unlimited entitlement covers them.',
        ja: '必要 {0}。無制限の権利で賄われます。',
    },
    'position.reason.ela': {
        en: '{0} required, {1} owned; the enterprise agreement covers the {2} above them until it is trued up.',
        ja: '必要 {0}、保有 {1}。超過 {2} は精算まで包括契約で賄われます。',
    },
    'position.reason.short': {
        en: '{0} required, {1} owned: {2} more are needed.',
        ja: '必要 {0}、保有 {1}: あと {2} 必要です。',
    },
    'position.reason.no_entitlement': {
        en: '{0} required and no entitlement entered.',
        ja: '必要 {0}。権利が登録されていません。',
    },
    'position.reason.draft_only': {
        en: '{0} required; the entitlement {1} is a draft and does not count before it is published.',
        ja: '必要 {0}。権利 {1} は下書きで、公開するまで算入されません。',
    },
    'position.reason.not_started': {
        en: '{0} required; the entitlement {1} starts on {2}.',
        ja: '必要 {0}。権利 {1} は {2} に開始します。',
    },
    'position.reason.ended': {
        en: '{0} required; the entitlement {1} ended on {2}.',
        ja: '必要 {0}。権利 {1} は {2} に終了しました。',
    },
    'position.reason.data_old': {
        en: 'The last complete download is of {0}, more than {1} days ago: nothing is judged on it.',
        ja: '最後の完全なダウンロードは {0} で、{1} 日より前のため判定しません。',
    },
    'position.reason.never_downloaded': {
        en: 'No download has been complete yet: nothing is judged.',
        ja: '完全なダウンロードがまだないため判定しません。',
    },
    'position.reason.group': {
        en: '{0} required; rights are not owned by this group, the whole is judged.',
        ja: '必要 {0}。このグループの権利は区別されないため、全体で判定します。',
    },
    'position.reason.unknown_licence': {
        en: '{0} rows carry a licence that no software model knows: they are neither paid nor free until one does.',
        ja: '{0} 行のライセンスはどのソフトウェアモデルにも該当せず、有料とも無料とも扱いません。',
    },
    'position.note.flexible': { en: 'Covered until the review on {0}.', ja: '{0} のレビューまで賄われます。' },
    'position.note.reclaim_avoids': {
        en: '{0} avoided by reclaiming {1} idle seats, {2} saved in cash now.',
        ja: '未使用シート {1} 件の回収で {0} を回避、現時点の現金の節約は {2} です。',
    },
    'position.note.excluded': {
        en: '{0} excluded, worth {1} a year; Miro itself counts {2}.',
        ja: '除外 {0} 件(年 {1} 相当)。Miro 自身は {2} と数えます。',
    },
    'position.note.rights_not_entered': {
        en: 'Miro says {0} purchased, entitlements say {1}: {2} rights not entered.',
        ja: 'Miro では購入 {0}、登録済みの権利は {1}: {2} 件が未登録です。',
    },
    'position.note.rights_beyond_miro': {
        en: 'Miro says {0} purchased, entitlements say {1}: {2} rights that Miro does not know.',
        ja: 'Miro では購入 {0}、登録済みの権利は {1}: {2} 件は Miro にありません。',
    },
    'position.note.not_entitled': {
        en: '{0} rows carry an unknown licence and are shown apart.',
        ja: '{0} 行は不明なライセンスのため別に示します。',
    },
    'position.note.without_person': {
        en: '{0} of them belong to no user record.',
        ja: 'うち {0} 件はユーザーレコードがありません。',
    },
    'position.note.no_price': {
        en: 'No price: enter a unit cost or the licence cost of the model.',
        ja: '価格がありません。単価またはモデルのライセンス費用を入力してください。',
    },
    'position.note.other_currency': {
        en: '{0} of the rights are priced in {1} ({2} each); the amounts here are in {3} and are not added.',
        ja: '権利のうち {0} 件は {1} 建て(各 {2})です。ここの金額は {3} で、合算しません。',
    },
    'position.note.pooled': {
        en: 'Pooled over {0} profiles without rights of their own.',
        ja: '自身の権利を持たない {0} 件のプロファイルの合計です。',
    },
    'position.row.counted': {
        en: 'Counted: active, a paid licence, not excluded.',
        ja: '算入: 有効、有料ライセンス、除外なし。',
    },
    'position.row.counted_without_person': {
        en: 'Counted: active, a paid licence, not excluded; no user record matches.',
        ja: '算入: 有効、有料ライセンス、除外なし(該当するユーザーレコードなし)。',
    },
    'position.row.excluded': { en: 'Not counted: excluded ({0}).', ja: '不算入: 除外({0})。' },
    'position.row.not_entitled': {
        en: 'Not entitled: no software model knows the licence {0}.',
        ja: '権利なし: ライセンス {0} に該当するソフトウェアモデルがありません。',
    },
    'position.row.free': { en: 'Not counted: the licence {0} is free.', ja: '不算入: ライセンス {0} は無料です。' },
    'position.row.inactive': {
        en: 'Not counted: deactivated in Miro, which bills nobody deactivated.',
        ja: '不算入: Miro で無効化済み(課金対象外)。',
    },
    'position.row.missing': {
        en: 'Not counted: the last complete download did not show the person.',
        ja: '不算入: 最後の完全なダウンロードに現れませんでした。',
    },
    'position.row.unlicensed': {
        en: 'Unlicensed: {0} required, {1} owned, and this licence is among the {2} assigned latest.',
        ja: 'ライセンスなし: 必要 {0}、保有 {1}。割り当ての新しい {2} 件に含まれます。',
    },
    'position.row.unlicensed_undated': {
        en: 'Unlicensed: {0} required, {1} owned, and no older licence is left without a right.',
        ja: 'ライセンスなし: 必要 {0}、保有 {1}。残る権利がありません。',
    },
    'remediation.effect.as_promised': {
        en: 'Promised {0}, the reconciliation proves {1}.',
        ja: '見込み {0}、照合で確認 {1}。',
    },
    'remediation.effect.less': {
        en: 'Promised {0}, the reconciliation proves only {1}.',
        ja: '見込み {0}、照合で確認できたのは {1} のみ。',
    },
    'remediation.effect.none': {
        en: 'Promised {0}, the reconciliation proves none of it yet.',
        ja: '見込み {0}、照合ではまだ何も確認できません。',
    },
    'remediation.void': { en: 'Void: {0} was finished first.', ja: '無効: 先に {0} が完了しました。' },
    'reconciliation.job.name': { en: 'SAM - Reconcile licences', ja: 'SAM - ライセンスの照合' },
    'reconciliation.nothing': {
        en: 'No integration profile is published, so there is nothing to reconcile.',
        ja: '公開済みの統合プロファイルがないため、照合するものがありません。',
    },
    'reconciliation.nothing.next': {
        en: 'Validate and publish an integration profile.',
        ja: '統合プロファイルを検証して公開してください。',
    },
    'reconciliation.started': { en: '{0} runs.', ja: '{0} を実行しています。' },
    'reconciliation.done': {
        en: '{0} subscriptions counted, {1} positions: {2} compliant, {3} not compliant, {4} not judged.',
        ja: 'サブスクリプション {0} 件、ポジション {1} 件: 準拠 {2}、非準拠 {3}、判定なし {4}。',
    },
    'reconciliation.short.next': {
        en: 'Open the positions that are not compliant and choose a remediation option.',
        ja: '非準拠のポジションを開き、対処を選択してください。',
    },
    'reconciliation.moving': {
        en: 'Subscriptions changed while they were counted; {0} rows may differ from the figures.',
        ja: '集計中にサブスクリプションが変更され、{0} 行が数値と異なる可能性があります。',
    },
    'reconciliation.moving.next': {
        en: 'Run the reconciliation again when no download is at work.',
        ja: 'ダウンロードが実行されていないときに再度照合してください。',
    },
    'reconciliation.progress.count': { en: 'Counting: {0} of {1} subscriptions.', ja: '集計中: {1} 件中 {0} 件。' },
    'reconciliation.progress.mark': {
        en: 'Noting on subscriptions how they count: {0} of {1}.',
        ja: '算入方法を記録中: {1} 件中 {0} 件。',
    },
    'reconciliation.progress.done': { en: 'All {0} subscriptions.', ja: '全 {0} 件。' },
    'reconciliation.unreadable': {
        en: 'The reconciliation could not be continued: its place was not readable.',
        ja: '照合の途中経過を読み取れないため続行できません。',
    },
    'reconciliation.stopped': {
        en: 'Stopped by {0}. Nothing of it is shown; the older result stays the latest.',
        ja: '{0} が停止しました。結果は表示されず、以前の結果が最新のままです。',
    },
    'reconciliation.stopped.next': {
        en: 'Press Resume on the reconciliation result, or run a new one.',
        ja: '照合結果の「再開」を押すか、新しく実行してください。',
    },
    'reconciliation.stopping': {
        en: '{0} stops at its next step.',
        ja: '{0} は次の段階で停止します。',
    },
    'reconciliation.not_running': { en: '{0} is not running.', ja: '{0} は実行中ではありません。' },
    'reconciliation.not_stopped': {
        en: '{0} was not stopped, so there is nothing to resume.',
        ja: '{0} は停止されていないため、再開できません。',
    },
    'reconciliation.no_profile': {
        en: 'No published integration profile is {0}.',
        ja: '公開済みの統合プロファイル {0} はありません。',
    },
    'downgrade.reason': {
        en: 'Last active {0} days ago: a lower licence does.',
        ja: '最終利用は {0} 日前のため、下位のライセンスで足ります。',
    },
    'downgrade.listed': {
        en: '{0} of {1} people are on the downgrade list. Lower them in the admin page of Miro; the next downloads tell what was done.',
        ja: '{1} 人のうち {0} 人をダウングレード一覧に載せました。Miro の管理画面で変更してください。次回以降のダウンロードで確認します。',
    },
    'chargeback.no_month': { en: '{0} is no month; write 2026-11.', ja: '{0} は月ではありません(例: 2026-11)。' },
    'chargeback.future': { en: '{0} has not begun.', ja: '{0} はまだ始まっていません。' },
    'chargeback.nothing': {
        en: 'No reconciliation had told a position by the end of {0}.',
        ja: '{0} の末日までに照合されたポジションはありません。',
    },
    'chargeback.unpriced': {
        en: '{0} positions have no price and are not in it.',
        ja: '価格のないポジション {0} 件は含まれません。',
    },
    'chargeback.others': { en: 'All others', ja: 'その他' },
    'chargeback.without_value': { en: 'Not entered on the user', ja: 'ユーザーに未登録' },
    'chargeback.without_person': { en: 'Without user record', ja: 'ユーザーレコードなし' },
    'downgrade.state.open': { en: 'Open', ja: '未対応' },
    'downgrade.state.done': { en: 'Done', ja: '完了' },
    'downgrade.state.gone_back': { en: 'Gone back', ja: '元に戻った' },
    'downgrade.state.left': { en: 'Left', ja: '離脱' },
    'reconciliation.ran_for': { en: '{0} profiles', ja: 'プロファイル {0} 件' },
    'remediation.not_open': { en: '{0} cannot be started: it is {1}.', ja: '{0} は開始できません(状態: {1})。' },
    'remediation.not_latest': {
        en: '{0} belongs to an older reconciliation. Open the latest position.',
        ja: '{0} は古い照合のものです。最新のポジションを開いてください。',
    },
    'remediation.reclaim.made': {
        en: '{0} removal candidates are open for {1} rights, longest idle first.',
        ja: '権利 {1} 件に対して回収候補 {0} 件(未使用期間の長い順)。',
    },
    'remediation.reclaim.short': {
        en: 'Only {0} of {1} idle seats could become removal candidates.',
        ja: '未使用シート {1} 件のうち {0} 件のみ回収候補になりました。',
    },
    'remediation.purchase.memo': {
        en: 'Buy {0} rights at {1} a year: {2} to the end of the term on {3}.',
        ja: '権利 {0} 件を年 {1} で購入: {3} の期間終了まで {2}。',
    },
    'remediation.purchase.memo_year': {
        en: 'Buy {0} rights at {1} a year: {2} for a full year, because no term is known.',
        ja: '権利 {0} 件を年 {1} で購入: 期間が不明なため 1 年分 {2}。',
    },
    'remediation.right_size.memo': {
        en: 'At the renewal order {0} rights instead of {1}: {2} less a year.',
        ja: '更新時に権利を {1} 件から {0} 件に減らす: 年 {2} の削減。',
    },
    'remediation.completed': {
        en: '{0} is complete; its siblings are void.',
        ja: '{0} を完了しました。他の選択肢は無効です。',
    },
    'remediation.unknown_price': { en: 'unknown', ja: '不明' },
} as const
