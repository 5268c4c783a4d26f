// Texts of 'remediation', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-remediation.effect.as_promised-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.effect.as_promised',
        language: 'en',
        message: 'Promised {0}, the reconciliation proves {1}.',
    },
})

Record({
    $id: Now.ID['message-remediation.effect.as_promised-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.effect.as_promised',
        language: 'ja',
        message: '見込み {0}、照合で確認 {1}。',
    },
})

Record({
    $id: Now.ID['message-remediation.effect.less-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.effect.less',
        language: 'en',
        message: 'Promised {0}, the reconciliation proves only {1}.',
    },
})

Record({
    $id: Now.ID['message-remediation.effect.less-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.effect.less',
        language: 'ja',
        message: '見込み {0}、照合で確認できたのは {1} のみ。',
    },
})

Record({
    $id: Now.ID['message-remediation.effect.none-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.effect.none',
        language: 'en',
        message: 'Promised {0}, the reconciliation proves none of it yet.',
    },
})

Record({
    $id: Now.ID['message-remediation.effect.none-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.effect.none',
        language: 'ja',
        message: '見込み {0}、照合ではまだ何も確認できません。',
    },
})

Record({
    $id: Now.ID['message-remediation.void-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.void',
        language: 'en',
        message: 'Void: {0} was finished first.',
    },
})

Record({
    $id: Now.ID['message-remediation.void-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.void',
        language: 'ja',
        message: '無効: 先に {0} が完了しました。',
    },
})

Record({
    $id: Now.ID['message-remediation.started-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.started',
        language: 'en',
        message: '{0} is in progress.',
    },
})

Record({
    $id: Now.ID['message-remediation.started-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.started',
        language: 'ja',
        message: '{0} を開始しました。',
    },
})

Record({
    $id: Now.ID['message-remediation.not_open-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.not_open',
        language: 'en',
        message: '{0} cannot be started: it is {1}.',
    },
})

Record({
    $id: Now.ID['message-remediation.not_open-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.not_open',
        language: 'ja',
        message: '{0} は開始できません(状態: {1})。',
    },
})

Record({
    $id: Now.ID['message-remediation.not_latest-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.not_latest',
        language: 'en',
        message: '{0} belongs to an older reconciliation. Open the latest position.',
    },
})

Record({
    $id: Now.ID['message-remediation.not_latest-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.not_latest',
        language: 'ja',
        message: '{0} は古い照合のものです。最新のポジションを開いてください。',
    },
})

Record({
    $id: Now.ID['message-remediation.reclaim.made-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.reclaim.made',
        language: 'en',
        message: '{0} removal candidates are open for {1} rights, longest idle first.',
    },
})

Record({
    $id: Now.ID['message-remediation.reclaim.made-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.reclaim.made',
        language: 'ja',
        message: '権利 {1} 件に対して回収候補 {0} 件(未使用期間の長い順)。',
    },
})

Record({
    $id: Now.ID['message-remediation.reclaim.short-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.reclaim.short',
        language: 'en',
        message: 'Only {0} of {1} idle seats could become removal candidates.',
    },
})

Record({
    $id: Now.ID['message-remediation.reclaim.short-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.reclaim.short',
        language: 'ja',
        message: '未使用シート {1} 件のうち {0} 件のみ回収候補になりました。',
    },
})

Record({
    $id: Now.ID['message-remediation.purchase.memo-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.purchase.memo',
        language: 'en',
        message: 'Buy {0} rights at {1} a year: {2} to the end of the term on {3}.',
    },
})

Record({
    $id: Now.ID['message-remediation.purchase.memo-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.purchase.memo',
        language: 'ja',
        message: '権利 {0} 件を年 {1} で購入: {3} の期間終了まで {2}。',
    },
})

Record({
    $id: Now.ID['message-remediation.purchase.memo_year-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.purchase.memo_year',
        language: 'en',
        message: 'Buy {0} rights at {1} a year: {2} for a full year, because no term is known.',
    },
})

Record({
    $id: Now.ID['message-remediation.purchase.memo_year-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.purchase.memo_year',
        language: 'ja',
        message: '権利 {0} 件を年 {1} で購入: 期間が不明なため 1 年分 {2}。',
    },
})

Record({
    $id: Now.ID['message-remediation.right_size.memo-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.right_size.memo',
        language: 'en',
        message: 'At the renewal order {0} rights instead of {1}: {2} less a year.',
    },
})

Record({
    $id: Now.ID['message-remediation.right_size.memo-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.right_size.memo',
        language: 'ja',
        message: '更新時に権利を {1} 件から {0} 件に減らす: 年 {2} の削減。',
    },
})

Record({
    $id: Now.ID['message-remediation.completed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.completed',
        language: 'en',
        message: '{0} is complete; its siblings are void.',
    },
})

Record({
    $id: Now.ID['message-remediation.completed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.completed',
        language: 'ja',
        message: '{0} を完了しました。他の選択肢は無効です。',
    },
})

Record({
    $id: Now.ID['message-remediation.unknown_price-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.unknown_price',
        language: 'en',
        message: 'unknown',
    },
})

Record({
    $id: Now.ID['message-remediation.unknown_price-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.remediation.unknown_price',
        language: 'ja',
        message: '不明',
    },
})
