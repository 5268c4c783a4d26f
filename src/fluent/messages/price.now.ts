// Texts of 'price', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-price.applied-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.price.applied',
        language: 'en',
        message: 'The price of {0} is {1} a year; {2} open removal candidates show it.',
    },
})

Record({
    $id: Now.ID['message-price.applied-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.price.applied',
        language: 'ja',
        message: '{0} の価格は年 {1} です。未処理の回収候補 {2} 件に反映しました。',
    },
})
