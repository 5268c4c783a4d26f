// Texts of 'role', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-role.missing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.role.missing',
        language: 'en',
        message: 'You need the role {0} for this.',
    },
})

Record({
    $id: Now.ID['message-role.missing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.role.missing',
        language: 'ja',
        message: 'この操作にはロール {0} が必要です。',
    },
})
