// Texts of 'raised', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-raised.range-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.raised.range',
        language: 'en',
        message: 'A raised ceiling names its batch, a reason, and 1 to 100,000 people.',
    },
})

Record({
    $id: Now.ID['message-raised.range-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.raised.range',
        language: 'ja',
        message: '上限の引き上げには、バッチ名、理由、1 ~ 100,000 人の人数が必要です。',
    },
})

Record({
    $id: Now.ID['message-raised.final-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.raised.final',
        language: 'en',
        message: 'What was allowed is not changed afterwards: make another raised ceiling.',
    },
})

Record({
    $id: Now.ID['message-raised.final-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.raised.final',
        language: 'ja',
        message: '許可した内容は後から変更できません。新しく作成してください。',
    },
})
