// Texts of 'identifier', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-identifier.applied-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.identifier.applied',
        language: 'en',
        message: 'The software model was set on {0} subscriptions.',
    },
})

Record({
    $id: Now.ID['message-identifier.applied-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.identifier.applied',
        language: 'ja',
        message: 'ソフトウェアモデルを {0} 件のサブスクリプションに設定しました。',
    },
})
