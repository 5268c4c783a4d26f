// Texts of 'entitlement', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-entitlement.refusal.missing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.missing',
        language: 'en',
        message: '{0}: enter a value before the entitlement is published.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.missing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.missing',
        language: 'ja',
        message: '{0}: 公開の前に入力してください。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.not_a_day-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.not_a_day',
        language: 'en',
        message: '{0}: this is no day of the calendar.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.not_a_day-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.not_a_day',
        language: 'ja',
        message: '{0}: 存在しない日付です。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.not_whole-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.not_whole',
        language: 'en',
        message: '{0}: a whole number is needed.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.not_whole-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.not_whole',
        language: 'ja',
        message: '{0}: 整数で入力してください。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.negative-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.negative',
        language: 'en',
        message: '{0}: it cannot be negative.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.negative-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.negative',
        language: 'ja',
        message: '{0}: 負の値は入力できません。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.too_large-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.too_large',
        language: 'en',
        message: '{0}: the value is too large.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.too_large-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.too_large',
        language: 'ja',
        message: '{0}: 値が大きすぎます。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.unknown_currency-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.unknown_currency',
        language: 'en',
        message: '{0}: no currency of ISO 4217.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.unknown_currency-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.unknown_currency',
        language: 'ja',
        message: '{0}: ISO 4217 の通貨コードではありません。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.ends_before_start-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.ends_before_start',
        language: 'en',
        message: '{0}: it lies before the start.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.ends_before_start-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.ends_before_start',
        language: 'ja',
        message: '{0}: 開始日より前です。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.too_long-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.too_long',
        language: 'en',
        message: '{0}: the term is longer than a hundred years.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.too_long-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.too_long',
        language: 'ja',
        message: '{0}: 期間が 100 年を超えています。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.review_outside_term-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.review_outside_term',
        language: 'en',
        message: '{0}: the review lies outside the term.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.review_outside_term-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.review_outside_term',
        language: 'ja',
        message: '{0}: レビュー日が期間外です。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.review_every_days-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.review_every_days',
        language: 'en',
        message: '{0}: reviews come every one or more days.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.review_every_days-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.review_every_days',
        language: 'ja',
        message: '{0}: 1 日以上で入力してください。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.without_rights-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.without_rights',
        language: 'en',
        message: '{0}: enter how many rights were bought.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.without_rights-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.without_rights',
        language: 'ja',
        message: '{0}: 購入した権利の数を入力してください。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.locked-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.locked',
        language: 'en',
        message: '{0}: locked, because the entitlement is published. Amend it instead, so that the past keeps its figures.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.locked-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.locked',
        language: 'ja',
        message: '{0}: 公開済みのため変更できません。過去の値を残すため、修正を作成してください。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.already_ended-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.already_ended',
        language: 'en',
        message: 'Only an entitlement that is on order or in use can be amended.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.already_ended-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.already_ended',
        language: 'ja',
        message: '修正できるのは発注済みまたは使用中の権利だけです。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.amended_outside_term-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.amended_outside_term',
        language: 'en',
        message: '{0}: an amendment begins after the start and not after the end.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.amended_outside_term-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.amended_outside_term',
        language: 'ja',
        message: '{0}: 修正の開始日は期間内でなければなりません。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.separator-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.separator',
        language: 'en',
        message: '{0}: write 1234.50, without separators of thousands.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.separator-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.separator',
        language: 'ja',
        message: '{0}: 桁区切りなしで 1234.50 のように入力してください。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.not_a_number-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.not_a_number',
        language: 'en',
        message: '{0}: this is no amount.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.not_a_number-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.not_a_number',
        language: 'ja',
        message: '{0}: 金額ではありません。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.too_many_digits-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.too_many_digits',
        language: 'en',
        message: '{0}: more decimals than the currency has.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.too_many_digits-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.too_many_digits',
        language: 'ja',
        message: '{0}: 小数の桁数が通貨の桁数を超えています。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.empty-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.empty',
        language: 'en',
        message: '{0}: enter an amount.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.empty-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.empty',
        language: 'ja',
        message: '{0}: 金額を入力してください。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.unknown_name-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.unknown_name',
        language: 'en',
        message: '{0}: no record, or more than one, is called {1}.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.unknown_name-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.unknown_name',
        language: 'ja',
        message: '{0}: {1} という名前のレコードがないか、複数あります。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.not_a_choice-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.not_a_choice',
        language: 'en',
        message: '{0}: {1} is no choice of this column.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.not_a_choice-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.not_a_choice',
        language: 'ja',
        message: '{0}: {1} はこの列の選択肢ではありません。',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.repeated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.repeated',
        language: 'en',
        message: '{0}: the line repeats an earlier one.',
    },
})

Record({
    $id: Now.ID['message-entitlement.refusal.repeated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.refusal.repeated',
        language: 'ja',
        message: '{0}: 前の行と同じです。',
    },
})

Record({
    $id: Now.ID['message-entitlement.state_by_button-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.state_by_button',
        language: 'en',
        message: 'The state follows the dates and Publish; it cannot be set by hand.',
    },
})

Record({
    $id: Now.ID['message-entitlement.state_by_button-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.state_by_button',
        language: 'ja',
        message: '状態は日付と公開に従うため、手動では設定できません。',
    },
})

Record({
    $id: Now.ID['message-entitlement.published-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.published',
        language: 'en',
        message: '{0} is published: {1}.',
    },
})

Record({
    $id: Now.ID['message-entitlement.published-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.published',
        language: 'ja',
        message: '{0} を公開しました: {1}。',
    },
})

Record({
    $id: Now.ID['message-entitlement.not_draft-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.not_draft',
        language: 'en',
        message: '{0} is published already.',
    },
})

Record({
    $id: Now.ID['message-entitlement.not_draft-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.not_draft',
        language: 'ja',
        message: '{0} はすでに公開されています。',
    },
})

Record({
    $id: Now.ID['message-entitlement.state.on_order-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.state.on_order',
        language: 'en',
        message: 'on order until {0}',
    },
})

Record({
    $id: Now.ID['message-entitlement.state.on_order-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.state.on_order',
        language: 'ja',
        message: '{0} まで発注済み',
    },
})

Record({
    $id: Now.ID['message-entitlement.state.in_use-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.state.in_use',
        language: 'en',
        message: 'in use, {0} rights count from now on',
    },
})

Record({
    $id: Now.ID['message-entitlement.state.in_use-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.state.in_use',
        language: 'ja',
        message: '使用中(権利 {0} 件を算入)',
    },
})

Record({
    $id: Now.ID['message-entitlement.state.retired-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.state.retired',
        language: 'en',
        message: 'retired, because it ended on {0}',
    },
})

Record({
    $id: Now.ID['message-entitlement.state.retired-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.state.retired',
        language: 'ja',
        message: '{0} に終了したため終了',
    },
})

Record({
    $id: Now.ID['message-entitlement.locked_delete-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.locked_delete',
        language: 'en',
        message: 'A published entitlement is not deleted: its figures would go with it.',
    },
})

Record({
    $id: Now.ID['message-entitlement.locked_delete-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.locked_delete',
        language: 'ja',
        message: '公開済みの権利は削除できません(過去の値も失われるため)。',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_miro-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_miro',
        language: 'en',
        message: 'Drafts made: {0}. Enter the price and publish them.',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_miro-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_miro',
        language: 'ja',
        message: '下書きを {0} 件作成しました。価格を入力して公開してください。',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_miro.name-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_miro.name',
        language: 'en',
        message: 'Miro purchased, {0} ({1} not entered)',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_miro.name-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_miro.name',
        language: 'ja',
        message: 'Miro 購入分 {0}(未登録 {1})',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_miro.nothing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_miro.nothing',
        language: 'en',
        message: 'Nothing to enter: the entitlements cover what Miro says was purchased.',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_miro.nothing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_miro.nothing',
        language: 'ja',
        message: '登録済みの権利が Miro の購入数を満たしているため、追加するものはありません。',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_sam-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_sam',
        language: 'en',
        message: 'Drafts made from Software Asset Management: {0}.',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_sam-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_sam',
        language: 'ja',
        message: 'ソフトウェア資産管理から下書きを {0} 件作成しました。',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_sam.absent-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_sam.absent',
        language: 'en',
        message: 'Software Asset Management is not installed here: there are no entitlements of its own to read.',
    },
})

Record({
    $id: Now.ID['message-entitlement.from_sam.absent-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.from_sam.absent',
        language: 'ja',
        message: 'ソフトウェア資産管理がインストールされていないため、読み取る権利がありません。',
    },
})

Record({
    $id: Now.ID['message-entitlement.amended-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.amended',
        language: 'en',
        message: '{0} ends on {1}; {2} follows it.',
    },
})

Record({
    $id: Now.ID['message-entitlement.amended-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.amended',
        language: 'ja',
        message: '{0} は {1} に終了し、{2} が続きます。',
    },
})

Record({
    $id: Now.ID['message-entitlement.imported-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.imported',
        language: 'en',
        message: '{0} entitlements were written as drafts.',
    },
})

Record({
    $id: Now.ID['message-entitlement.imported-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.imported',
        language: 'ja',
        message: '{0} 件の権利を下書きとして登録しました。',
    },
})

Record({
    $id: Now.ID['message-entitlement.import_refused-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.import_refused',
        language: 'en',
        message: 'Nothing was written: {0} of {1} lines are wrong.',
    },
})

Record({
    $id: Now.ID['message-entitlement.import_refused-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.import_refused',
        language: 'ja',
        message: '何も登録していません。{1} 行のうち {0} 行に誤りがあります。',
    },
})

Record({
    $id: Now.ID['message-entitlement.import_file-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.import_file',
        language: 'en',
        message: 'Nothing was written: {0}',
    },
})

Record({
    $id: Now.ID['message-entitlement.import_file-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.import_file',
        language: 'ja',
        message: '何も登録していません: {0}',
    },
})

Record({
    $id: Now.ID['message-entitlement.import_line-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.import_line',
        language: 'en',
        message: 'Line {0}: {1}',
    },
})

Record({
    $id: Now.ID['message-entitlement.import_line-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.import_line',
        language: 'ja',
        message: '{0} 行目: {1}',
    },
})

Record({
    $id: Now.ID['message-entitlement.import_becomes-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.import_becomes',
        language: 'en',
        message: 'Line {0}: becomes {1}, {2} rights from {3} to {4}',
    },
})

Record({
    $id: Now.ID['message-entitlement.import_becomes-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.entitlement.import_becomes',
        language: 'ja',
        message: '{0} 行目: {1}、権利 {2} 件、{3} から {4} まで',
    },
})
