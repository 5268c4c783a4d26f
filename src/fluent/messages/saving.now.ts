// Texts of 'saving', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-saving.unknown-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.saving.unknown',
        language: 'en',
        message: 'no price is known: enter one on the reclamation rule',
    },
})

Record({
    $id: Now.ID['message-saving.unknown-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.saving.unknown',
        language: 'ja',
        message: '価格が未設定です。再利用ルールに入力してください',
    },
})

Record({
    $id: Now.ID['message-saving.per_year-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.saving.per_year',
        language: 'en',
        message: '{0} per year, effective at the next review of your Miro licences',
    },
})

Record({
    $id: Now.ID['message-saving.per_year-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.saving.per_year',
        language: 'ja',
        message: '年間 {0}(次回の Miro ライセンス見直し時から)',
    },
})
