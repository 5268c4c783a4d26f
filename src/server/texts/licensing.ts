// The sentences of entitlements, licence positions, their rows and their remediation.
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
    'entitlement.refusal.missing': {
        en: '{0}: enter a value before the entitlement is published.',
        ja: '{0}: 公開の前に入力してください。',
    },
    'entitlement.refusal.not_a_day': { en: '{0}: this is no day of the calendar.', ja: '{0}: 存在しない日付です。' },
    'entitlement.refusal.not_whole': { en: '{0}: a whole number is needed.', ja: '{0}: 整数で入力してください。' },
    'entitlement.refusal.negative': { en: '{0}: it cannot be negative.', ja: '{0}: 負の値は入力できません。' },
    'entitlement.refusal.too_large': { en: '{0}: the value is too large.', ja: '{0}: 値が大きすぎます。' },
    'entitlement.refusal.unknown_currency': {
        en: '{0}: no currency of ISO 4217.',
        ja: '{0}: ISO 4217 の通貨コードではありません。',
    },
    'entitlement.refusal.ends_before_start': { en: '{0}: it lies before the start.', ja: '{0}: 開始日より前です。' },
    'entitlement.refusal.too_long': {
        en: '{0}: the term is longer than a hundred years.',
        ja: '{0}: 期間が 100 年を超えています。',
    },
    'entitlement.refusal.review_outside_term': {
        en: '{0}: the review lies outside the term.',
        ja: '{0}: レビュー日が期間外です。',
    },
    'entitlement.refusal.review_every_days': {
        en: '{0}: reviews come every one or more days.',
        ja: '{0}: 1 日以上で入力してください。',
    },
    'entitlement.refusal.without_rights': {
        en: '{0}: enter how many rights were bought.',
        ja: '{0}: 購入した権利の数を入力してください。',
    },
    'entitlement.refusal.locked': {
        en: '{0}: locked, because the entitlement is published. Amend it instead, so that the past keeps its figures.',
        ja: '{0}: 公開済みのため変更できません。過去の値を残すため、修正を作成してください。',
    },
    'entitlement.refusal.already_ended': {
        en: 'Only an entitlement that is on order or in use can be amended.',
        ja: '修正できるのは発注済みまたは使用中の権利だけです。',
    },
    'entitlement.refusal.amended_outside_term': {
        en: '{0}: an amendment begins after the start and not after the end.',
        ja: '{0}: 修正の開始日は期間内でなければなりません。',
    },
    'entitlement.refusal.separator': {
        en: '{0}: write 1234.50, without separators of thousands.',
        ja: '{0}: 桁区切りなしで 1234.50 のように入力してください。',
    },
    'entitlement.refusal.not_a_number': { en: '{0}: this is no amount.', ja: '{0}: 金額ではありません。' },
    'entitlement.refusal.too_many_digits': {
        en: '{0}: more decimals than the currency has.',
        ja: '{0}: 小数の桁数が通貨の桁数を超えています。',
    },
    'entitlement.refusal.empty': { en: '{0}: enter an amount.', ja: '{0}: 金額を入力してください。' },
    'entitlement.refusal.unknown_name': {
        en: '{0}: no record, or more than one, is called {1}.',
        ja: '{0}: {1} という名前のレコードがないか、複数あります。',
    },
    'entitlement.refusal.not_a_choice': {
        en: '{0}: {1} is no choice of this column.',
        ja: '{0}: {1} はこの列の選択肢ではありません。',
    },
    'entitlement.refusal.repeated': { en: '{0}: the line repeats an earlier one.', ja: '{0}: 前の行と同じです。' },
    'entitlement.state_by_button': {
        en: 'The state follows the dates and Publish; it cannot be set by hand.',
        ja: '状態は日付と公開に従うため、手動では設定できません。',
    },
    'entitlement.published': { en: '{0} is published: {1}.', ja: '{0} を公開しました: {1}。' },
    'entitlement.not_draft': { en: '{0} is published already.', ja: '{0} はすでに公開されています。' },
    'entitlement.state.on_order': { en: 'on order until {0}', ja: '{0} まで発注済み' },
    'entitlement.state.in_use': { en: 'in use, {0} rights count from now on', ja: '使用中(権利 {0} 件を算入)' },
    'entitlement.state.retired': { en: 'retired, because it ended on {0}', ja: '{0} に終了したため終了' },
    'entitlement.locked_delete': {
        en: 'A published entitlement is not deleted: its figures would go with it.',
        ja: '公開済みの権利は削除できません(過去の値も失われるため)。',
    },
    'entitlement.from_miro': {
        en: 'Drafts made: {0}. Enter the price and publish them.',
        ja: '下書きを {0} 件作成しました。価格を入力して公開してください。',
    },
    'entitlement.from_miro.name': { en: 'Miro purchased, {0} ({1} not entered)', ja: 'Miro 購入分 {0}(未登録 {1})' },
    'entitlement.from_miro.nothing': {
        en: 'Nothing to enter: the entitlements cover what Miro says was purchased.',
        ja: '登録済みの権利が Miro の購入数を満たしているため、追加するものはありません。',
    },
    'entitlement.from_sam': {
        en: 'Drafts made from Software Asset Management: {0}.',
        ja: 'ソフトウェア資産管理から下書きを {0} 件作成しました。',
    },
    'entitlement.from_sam.absent': {
        en: 'Software Asset Management is not installed here: there are no entitlements of its own to read.',
        ja: 'ソフトウェア資産管理がインストールされていないため、読み取る権利がありません。',
    },
    'entitlement.amended': { en: '{0} ends on {1}; {2} follows it.', ja: '{0} は {1} に終了し、{2} が続きます。' },
    'entitlement.imported': {
        en: '{0} entitlements were written as drafts.',
        ja: '{0} 件の権利を下書きとして登録しました。',
    },
    'entitlement.import_refused': {
        en: 'Nothing was written: {0} of {1} lines are wrong.',
        ja: '何も登録していません。{1} 行のうち {0} 行に誤りがあります。',
    },
    'entitlement.import_file': { en: 'Nothing was written: {0}', ja: '何も登録していません: {0}' },
    'entitlement.import_line': { en: 'Line {0}: {1}', ja: '{0} 行目: {1}' },
    'entitlement.import_becomes': {
        en: 'Line {0}: becomes {1}, {2} rights from {3} to {4}',
        ja: '{0} 行目: {1}、権利 {2} 件、{3} から {4} まで',
    },
    'import.file.open_quote': { en: 'a quote on line {0} is never closed', ja: '{0} 行目の引用符が閉じていません' },
    'import.file.text_after_quote': {
        en: 'text after a closing quote on line {0}',
        ja: '{0} 行目の閉じ引用符の後に文字があります',
    },
    'import.file.stray_quote': {
        en: 'a quote inside a cell without quotes on line {0}',
        ja: '{0} 行目の引用符のないセルに引用符があります',
    },
    'import.file.empty': { en: 'there is no line below the heading', ja: '見出しの下に行がありません' },
    'import.file.too_many_lines': { en: 'more than 1000 lines', ja: '1000 行を超えています' },
    'import.file.unknown_column': { en: 'unknown column {0}', ja: '不明な列 {0}' },
    'import.file.missing_column': { en: 'missing column {0}', ja: '列 {0} がありません' },
    'import.file.repeated_column': { en: 'column {0} comes twice', ja: '列 {0} が重複しています' },
    'import.file.wrong_number_of_cells': {
        en: 'wrong number of cells on line {0}',
        ja: '{0} 行目のセル数が異なります',
    },
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
    'reconciliation.ran_for': { en: '{0} profiles', ja: 'プロファイル {0} 件' },
    'remediation.started': { en: '{0} is in progress.', ja: '{0} を開始しました。' },
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
    'price.applied': {
        en: 'The price of {0} is {1} a year; {2} open removal candidates show it.',
        ja: '{0} の価格は年 {1} です。未処理の回収候補 {2} 件に反映しました。',
    },
} as const
