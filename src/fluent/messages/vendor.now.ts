// Texts of 'vendor', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-vendor.process-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.process',
        language: 'en',
        message: 'Process',
    },
})

Record({
    $id: Now.ID['message-vendor.process-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.process',
        language: 'ja',
        message: '処理',
    },
})

Record({
    $id: Now.ID['message-vendor.role-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.role',
        language: 'en',
        message: 'Miro role',
    },
})

Record({
    $id: Now.ID['message-vendor.role-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.role',
        language: 'ja',
        message: 'Miro の役割',
    },
})

Record({
    $id: Now.ID['message-vendor.scope-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.scope',
        language: 'en',
        message: 'Miro scope',
    },
})

Record({
    $id: Now.ID['message-vendor.scope-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.scope',
        language: 'ja',
        message: 'Miro のスコープ',
    },
})

Record({
    $id: Now.ID['message-vendor.download-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.download',
        language: 'en',
        message: 'Download subscriptions',
    },
})

Record({
    $id: Now.ID['message-vendor.download-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.download',
        language: 'ja',
        message: 'サブスクリプションのダウンロード',
    },
})

Record({
    $id: Now.ID['message-vendor.activity-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.activity',
        language: 'en',
        message: 'Pull user activity',
    },
})

Record({
    $id: Now.ID['message-vendor.activity-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.activity',
        language: 'ja',
        message: '利用状況の取得',
    },
})

Record({
    $id: Now.ID['message-vendor.reclaim-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.reclaim',
        language: 'en',
        message: 'Reclaim subscriptions',
    },
})

Record({
    $id: Now.ID['message-vendor.reclaim-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.reclaim',
        language: 'ja',
        message: 'サブスクリプションの回収',
    },
})

Record({
    $id: Now.ID['message-vendor.no_scope-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.no_scope',
        language: 'en',
        message: 'none (SCIM API token)',
    },
})

Record({
    $id: Now.ID['message-vendor.no_scope-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.vendor.no_scope',
        language: 'ja',
        message: 'なし (SCIM API トークン)',
    },
})
