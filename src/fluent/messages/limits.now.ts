// Texts of 'limits', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-limits.whole-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.limits.whole',
        language: 'en',
        message: '{0} must be a whole number from {1} to {2}.',
    },
})

Record({
    $id: Now.ID['message-limits.whole-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.limits.whole',
        language: 'ja',
        message: '{0} は {1} から {2} までの整数で指定してください。',
    },
})

Record({
    $id: Now.ID['message-limits.price-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.limits.price',
        language: 'en',
        message: '{0} must be an amount of 0 or more, with at most 12 digits before the point.',
    },
})

Record({
    $id: Now.ID['message-limits.price-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.limits.price',
        language: 'ja',
        message: '{0} は 0 以上の金額(小数点の前は 12 桁まで)で指定してください。',
    },
})

Record({
    $id: Now.ID['message-limits.currency-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.limits.currency',
        language: 'en',
        message: '{0} must be a currency code of ISO 4217, for example USD, EUR or JPY.',
    },
})

Record({
    $id: Now.ID['message-limits.currency-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.limits.currency',
        language: 'ja',
        message: '{0} は ISO 4217 の通貨コード(USD、EUR、JPY など)で指定してください。',
    },
})
