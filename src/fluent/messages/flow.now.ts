// Texts of 'flow', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-flow.missing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.missing',
        language: 'en',
        message: 'The profile names no subflow, or one that does not exist.',
    },
})

Record({
    $id: Now.ID['message-flow.missing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.missing',
        language: 'ja',
        message: 'プロファイルにサブフローが設定されていないか、存在しないサブフローが指定されています。',
    },
})

Record({
    $id: Now.ID['message-flow.missing.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.missing.next',
        language: 'en',
        message: 'Open the integration profile and choose a subflow, then start the job again.',
    },
})

Record({
    $id: Now.ID['message-flow.missing.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.missing.next',
        language: 'ja',
        message: '統合プロファイルを開いてサブフローを選択し、ジョブを再実行してください。',
    },
})

Record({
    $id: Now.ID['message-flow.inactive-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.inactive',
        language: 'en',
        message: 'The subflow "{0}" is not active, so it did not start.',
    },
})

Record({
    $id: Now.ID['message-flow.inactive-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.inactive',
        language: 'ja',
        message: 'サブフロー「{0}」が有効ではないため、開始されませんでした。',
    },
})

Record({
    $id: Now.ID['message-flow.inactive.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.inactive.next',
        language: 'en',
        message: 'An administrator opens "{0}" in Workflow Studio and activates it. Then start the job again.',
    },
})

Record({
    $id: Now.ID['message-flow.inactive.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.inactive.next',
        language: 'ja',
        message: '管理者が Workflow Studio で「{0}」を開いて有効化し、その後ジョブを再実行してください。',
    },
})

Record({
    $id: Now.ID['message-flow.failed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.failed',
        language: 'en',
        message: 'The subflow "{0}" did not run: {1}',
    },
})

Record({
    $id: Now.ID['message-flow.failed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.failed',
        language: 'ja',
        message: 'サブフロー「{0}」を実行できませんでした: {1}',
    },
})

Record({
    $id: Now.ID['message-flow.failed.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.failed.next',
        language: 'en',
        message: 'Look at the flow execution of this time in Workflow Studio, mend the cause and start the job again.',
    },
})

Record({
    $id: Now.ID['message-flow.failed.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.flow.failed.next',
        language: 'ja',
        message: 'Workflow Studio でこの時刻のフロー実行を確認し、原因を取り除いてからジョブを再実行してください。',
    },
})
