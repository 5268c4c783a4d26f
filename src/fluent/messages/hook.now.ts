// Texts of 'hook', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-hook.ok-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.hook.ok',
        language: 'en',
        message: 'Miro accepts the SCIM token. Nothing was changed.',
    },
})

Record({
    $id: Now.ID['message-hook.ok-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.hook.ok',
        language: 'ja',
        message: 'Miro は SCIM トークンを受け付けました。何も変更していません。',
    },
})
