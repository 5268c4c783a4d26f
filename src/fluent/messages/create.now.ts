// Texts of 'create', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-create.workspace-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.create.workspace',
        language: 'en',
        message: 'Software Asset Workspace is installed, so profiles are not created here. In {0} choose License operations, User Subscriptions, Direct integration profiles, then New.',
    },
})

Record({
    $id: Now.ID['message-create.workspace-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.create.workspace',
        language: 'ja',
        message: 'Software Asset Workspace がインストールされているため、ここではプロファイルを作成できません。{0} で License operations、User Subscriptions、Direct integration profiles の順に選び、「New」を選択してください。',
    },
})

Record({
    $id: Now.ID['message-create.role-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.create.role',
        language: 'en',
        message: 'You need the role {0} to create an integration profile.',
    },
})

Record({
    $id: Now.ID['message-create.role-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.create.role',
        language: 'ja',
        message: '統合プロファイルを作成するにはロール {0} が必要です。',
    },
})
