// Texts of 'position', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-position.reason.covered-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.covered',
        language: 'en',
        message: '{0} required, {1} owned: enough.',
    },
})

Record({
    $id: Now.ID['message-position.reason.covered-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.covered',
        language: 'ja',
        message: '必要 {0}、保有 {1}: 足りています。',
    },
})

Record({
    $id: Now.ID['message-position.reason.nothing_counted-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.nothing_counted',
        language: 'en',
        message: 'Nobody holds a licence that counts.',
    },
})

Record({
    $id: Now.ID['message-position.reason.nothing_counted-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.nothing_counted',
        language: 'ja',
        message: '算入されるライセンスの保有者はいません。',
    },
})

Record({
    $id: Now.ID['message-position.reason.unlimited-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.unlimited',
        language: 'en',
        message: '{0} required; an unlimited entitlement covers them.',
    },
})

Record({
    $id: Now.ID['message-position.reason.unlimited-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.unlimited',
        language: 'ja',
        message: '必要 {0}。無制限の権利で賄われます。',
    },
})

Record({
    $id: Now.ID['message-position.reason.ela-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.ela',
        language: 'en',
        message: '{0} required, {1} owned; the enterprise agreement covers the {2} above them until it is trued up.',
    },
})

Record({
    $id: Now.ID['message-position.reason.ela-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.ela',
        language: 'ja',
        message: '必要 {0}、保有 {1}。超過 {2} は精算まで包括契約で賄われます。',
    },
})

Record({
    $id: Now.ID['message-position.reason.short-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.short',
        language: 'en',
        message: '{0} required, {1} owned: {2} more are needed.',
    },
})

Record({
    $id: Now.ID['message-position.reason.short-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.short',
        language: 'ja',
        message: '必要 {0}、保有 {1}: あと {2} 必要です。',
    },
})

Record({
    $id: Now.ID['message-position.reason.no_entitlement-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.no_entitlement',
        language: 'en',
        message: '{0} required and no entitlement entered.',
    },
})

Record({
    $id: Now.ID['message-position.reason.no_entitlement-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.no_entitlement',
        language: 'ja',
        message: '必要 {0}。権利が登録されていません。',
    },
})

Record({
    $id: Now.ID['message-position.reason.draft_only-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.draft_only',
        language: 'en',
        message: '{0} required; the entitlement {1} is a draft and does not count before it is published.',
    },
})

Record({
    $id: Now.ID['message-position.reason.draft_only-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.draft_only',
        language: 'ja',
        message: '必要 {0}。権利 {1} は下書きで、公開するまで算入されません。',
    },
})

Record({
    $id: Now.ID['message-position.reason.not_started-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.not_started',
        language: 'en',
        message: '{0} required; the entitlement {1} starts on {2}.',
    },
})

Record({
    $id: Now.ID['message-position.reason.not_started-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.not_started',
        language: 'ja',
        message: '必要 {0}。権利 {1} は {2} に開始します。',
    },
})

Record({
    $id: Now.ID['message-position.reason.ended-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.ended',
        language: 'en',
        message: '{0} required; the entitlement {1} ended on {2}.',
    },
})

Record({
    $id: Now.ID['message-position.reason.ended-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.ended',
        language: 'ja',
        message: '必要 {0}。権利 {1} は {2} に終了しました。',
    },
})

Record({
    $id: Now.ID['message-position.reason.data_old-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.data_old',
        language: 'en',
        message: 'The last complete download is of {0}, more than {1} days ago: nothing is judged on it.',
    },
})

Record({
    $id: Now.ID['message-position.reason.data_old-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.data_old',
        language: 'ja',
        message: '最後の完全なダウンロードは {0} で、{1} 日より前のため判定しません。',
    },
})

Record({
    $id: Now.ID['message-position.reason.never_downloaded-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.never_downloaded',
        language: 'en',
        message: 'No download has been complete yet: nothing is judged.',
    },
})

Record({
    $id: Now.ID['message-position.reason.never_downloaded-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.never_downloaded',
        language: 'ja',
        message: '完全なダウンロードがまだないため判定しません。',
    },
})

Record({
    $id: Now.ID['message-position.reason.group-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.group',
        language: 'en',
        message: '{0} required; rights are not owned by this group, the whole is judged.',
    },
})

Record({
    $id: Now.ID['message-position.reason.group-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.group',
        language: 'ja',
        message: '必要 {0}。このグループの権利は区別されないため、全体で判定します。',
    },
})

Record({
    $id: Now.ID['message-position.reason.unknown_licence-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.unknown_licence',
        language: 'en',
        message: '{0} rows carry a licence that no software model knows: they are neither paid nor free until one does.',
    },
})

Record({
    $id: Now.ID['message-position.reason.unknown_licence-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.reason.unknown_licence',
        language: 'ja',
        message: '{0} 行のライセンスはどのソフトウェアモデルにも該当せず、有料とも無料とも扱いません。',
    },
})

Record({
    $id: Now.ID['message-position.note.flexible-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.flexible',
        language: 'en',
        message: 'Covered until the review on {0}.',
    },
})

Record({
    $id: Now.ID['message-position.note.flexible-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.flexible',
        language: 'ja',
        message: '{0} のレビューまで賄われます。',
    },
})

Record({
    $id: Now.ID['message-position.note.reclaim_avoids-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.reclaim_avoids',
        language: 'en',
        message: '{0} avoided by reclaiming {1} idle seats, {2} saved in cash now.',
    },
})

Record({
    $id: Now.ID['message-position.note.reclaim_avoids-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.reclaim_avoids',
        language: 'ja',
        message: '未使用シート {1} 件の回収で {0} を回避、現時点の現金の節約は {2} です。',
    },
})

Record({
    $id: Now.ID['message-position.note.excluded-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.excluded',
        language: 'en',
        message: '{0} excluded, worth {1} a year; Miro itself counts {2}.',
    },
})

Record({
    $id: Now.ID['message-position.note.excluded-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.excluded',
        language: 'ja',
        message: '除外 {0} 件(年 {1} 相当)。Miro 自身は {2} と数えます。',
    },
})

Record({
    $id: Now.ID['message-position.note.rights_not_entered-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.rights_not_entered',
        language: 'en',
        message: 'Miro says {0} purchased, entitlements say {1}: {2} rights not entered.',
    },
})

Record({
    $id: Now.ID['message-position.note.rights_not_entered-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.rights_not_entered',
        language: 'ja',
        message: 'Miro では購入 {0}、登録済みの権利は {1}: {2} 件が未登録です。',
    },
})

Record({
    $id: Now.ID['message-position.note.rights_beyond_miro-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.rights_beyond_miro',
        language: 'en',
        message: 'Miro says {0} purchased, entitlements say {1}: {2} rights that Miro does not know.',
    },
})

Record({
    $id: Now.ID['message-position.note.rights_beyond_miro-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.rights_beyond_miro',
        language: 'ja',
        message: 'Miro では購入 {0}、登録済みの権利は {1}: {2} 件は Miro にありません。',
    },
})

Record({
    $id: Now.ID['message-position.note.not_entitled-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.not_entitled',
        language: 'en',
        message: '{0} rows carry an unknown licence and are shown apart.',
    },
})

Record({
    $id: Now.ID['message-position.note.not_entitled-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.not_entitled',
        language: 'ja',
        message: '{0} 行は不明なライセンスのため別に示します。',
    },
})

Record({
    $id: Now.ID['message-position.note.without_person-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.without_person',
        language: 'en',
        message: '{0} of them belong to no user record.',
    },
})

Record({
    $id: Now.ID['message-position.note.without_person-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.without_person',
        language: 'ja',
        message: 'うち {0} 件はユーザーレコードがありません。',
    },
})

Record({
    $id: Now.ID['message-position.note.no_price-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.no_price',
        language: 'en',
        message: 'No price: enter a unit cost or the licence cost of the model.',
    },
})

Record({
    $id: Now.ID['message-position.note.no_price-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.no_price',
        language: 'ja',
        message: '価格がありません。単価またはモデルのライセンス費用を入力してください。',
    },
})

Record({
    $id: Now.ID['message-position.note.other_currency-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.other_currency',
        language: 'en',
        message: '{0} of the rights are priced in {1} ({2} each); the amounts here are in {3} and are not added.',
    },
})

Record({
    $id: Now.ID['message-position.note.other_currency-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.other_currency',
        language: 'ja',
        message: '権利のうち {0} 件は {1} 建て(各 {2})です。ここの金額は {3} で、合算しません。',
    },
})

Record({
    $id: Now.ID['message-position.note.pooled-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.pooled',
        language: 'en',
        message: 'Pooled over {0} profiles without rights of their own.',
    },
})

Record({
    $id: Now.ID['message-position.note.pooled-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.note.pooled',
        language: 'ja',
        message: '自身の権利を持たない {0} 件のプロファイルの合計です。',
    },
})

Record({
    $id: Now.ID['message-position.row.counted-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.counted',
        language: 'en',
        message: 'Counted: active, a paid licence, not excluded.',
    },
})

Record({
    $id: Now.ID['message-position.row.counted-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.counted',
        language: 'ja',
        message: '算入: 有効、有料ライセンス、除外なし。',
    },
})

Record({
    $id: Now.ID['message-position.row.counted_without_person-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.counted_without_person',
        language: 'en',
        message: 'Counted: active, a paid licence, not excluded; no user record matches.',
    },
})

Record({
    $id: Now.ID['message-position.row.counted_without_person-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.counted_without_person',
        language: 'ja',
        message: '算入: 有効、有料ライセンス、除外なし(該当するユーザーレコードなし)。',
    },
})

Record({
    $id: Now.ID['message-position.row.excluded-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.excluded',
        language: 'en',
        message: 'Not counted: excluded ({0}).',
    },
})

Record({
    $id: Now.ID['message-position.row.excluded-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.excluded',
        language: 'ja',
        message: '不算入: 除外({0})。',
    },
})

Record({
    $id: Now.ID['message-position.row.not_entitled-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.not_entitled',
        language: 'en',
        message: 'Not entitled: no software model knows the licence {0}.',
    },
})

Record({
    $id: Now.ID['message-position.row.not_entitled-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.not_entitled',
        language: 'ja',
        message: '権利なし: ライセンス {0} に該当するソフトウェアモデルがありません。',
    },
})

Record({
    $id: Now.ID['message-position.row.free-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.free',
        language: 'en',
        message: 'Not counted: the licence {0} is free.',
    },
})

Record({
    $id: Now.ID['message-position.row.free-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.free',
        language: 'ja',
        message: '不算入: ライセンス {0} は無料です。',
    },
})

Record({
    $id: Now.ID['message-position.row.inactive-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.inactive',
        language: 'en',
        message: 'Not counted: deactivated in Miro, which bills nobody deactivated.',
    },
})

Record({
    $id: Now.ID['message-position.row.inactive-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.inactive',
        language: 'ja',
        message: '不算入: Miro で無効化済み(課金対象外)。',
    },
})

Record({
    $id: Now.ID['message-position.row.missing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.missing',
        language: 'en',
        message: 'Not counted: the last complete download did not show the person.',
    },
})

Record({
    $id: Now.ID['message-position.row.missing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.missing',
        language: 'ja',
        message: '不算入: 最後の完全なダウンロードに現れませんでした。',
    },
})

Record({
    $id: Now.ID['message-position.row.unlicensed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.unlicensed',
        language: 'en',
        message: 'Unlicensed: {0} required, {1} owned, and this licence is among the {2} assigned latest.',
    },
})

Record({
    $id: Now.ID['message-position.row.unlicensed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.unlicensed',
        language: 'ja',
        message: 'ライセンスなし: 必要 {0}、保有 {1}。割り当ての新しい {2} 件に含まれます。',
    },
})

Record({
    $id: Now.ID['message-position.row.unlicensed_undated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.unlicensed_undated',
        language: 'en',
        message: 'Unlicensed: {0} required, {1} owned, and no older licence is left without a right.',
    },
})

Record({
    $id: Now.ID['message-position.row.unlicensed_undated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.position.row.unlicensed_undated',
        language: 'ja',
        message: 'ライセンスなし: 必要 {0}、保有 {1}。残る権利がありません。',
    },
})
