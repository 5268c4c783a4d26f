// Texts of 'subflow', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-subflow.not_allowed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.subflow.not_allowed',
        language: 'en',
        message:
            '{0} cannot be used: a platform administrator must put it on the list of allowed subflows first (property x_snc_miro_sam.allowed_subflows).',
    },
})

Record({
    $id: Now.ID['message-subflow.not_allowed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.subflow.not_allowed',
        language: 'ja',
        message:
            '{0} は使用できません。先にプラットフォーム管理者が許可リスト(プロパティ x_snc_miro_sam.allowed_subflows)に追加する必要があります。',
    },
})

Record({
    $id: Now.ID['message-subflow.inputs-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.subflow.inputs',
        language: 'en',
        message: '{0} cannot be used: its inputs must be {1}.',
    },
})

Record({
    $id: Now.ID['message-subflow.inputs-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.subflow.inputs',
        language: 'ja',
        message: '{0} は使用できません。入力は {1} である必要があります。',
    },
})
