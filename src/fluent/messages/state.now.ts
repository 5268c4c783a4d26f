// Texts of 'state', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-state.attention_required-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.attention_required',
        language: 'en',
        message: 'Attention Required',
    },
})

Record({
    $id: Now.ID['message-state.attention_required-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.attention_required',
        language: 'ja',
        message: '要確認',
    },
})

Record({
    $id: Now.ID['message-state.ready-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.ready',
        language: 'en',
        message: 'Ready',
    },
})

Record({
    $id: Now.ID['message-state.ready-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.ready',
        language: 'ja',
        message: '準備完了',
    },
})

Record({
    $id: Now.ID['message-state.awaiting_user-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.awaiting_user',
        language: 'en',
        message: 'Awaiting User',
    },
})

Record({
    $id: Now.ID['message-state.awaiting_user-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.awaiting_user',
        language: 'ja',
        message: 'ユーザーの回答待ち',
    },
})

Record({
    $id: Now.ID['message-state.awaiting_approval-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.awaiting_approval',
        language: 'en',
        message: 'Awaiting Approval',
    },
})

Record({
    $id: Now.ID['message-state.awaiting_approval-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.awaiting_approval',
        language: 'ja',
        message: '承認待ち',
    },
})

Record({
    $id: Now.ID['message-state.awaiting_revocation-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.awaiting_revocation',
        language: 'en',
        message: 'Awaiting Revocation',
    },
})

Record({
    $id: Now.ID['message-state.awaiting_revocation-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.awaiting_revocation',
        language: 'ja',
        message: '回収待ち',
    },
})

Record({
    $id: Now.ID['message-state.closed_complete-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.closed_complete',
        language: 'en',
        message: 'Closed Complete',
    },
})

Record({
    $id: Now.ID['message-state.closed_complete-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.closed_complete',
        language: 'ja',
        message: '完了(回収済み)',
    },
})

Record({
    $id: Now.ID['message-state.closed_skipped-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.closed_skipped',
        language: 'en',
        message: 'Closed Skipped',
    },
})

Record({
    $id: Now.ID['message-state.closed_skipped-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.closed_skipped',
        language: 'ja',
        message: '完了(スキップ)',
    },
})

Record({
    $id: Now.ID['message-state.closed_canceled-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.closed_canceled',
        language: 'en',
        message: 'Closed Canceled',
    },
})

Record({
    $id: Now.ID['message-state.closed_canceled-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.state.closed_canceled',
        language: 'ja',
        message: '完了(取消)',
    },
})
