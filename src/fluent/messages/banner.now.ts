// Texts of 'banner', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-banner.job_failed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.banner.job_failed',
        language: 'en',
        message: '{0} did not succeed: {1}',
    },
})

Record({
    $id: Now.ID['message-banner.job_failed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.banner.job_failed',
        language: 'ja',
        message: '{0} は成功しませんでした: {1}',
    },
})

Record({
    $id: Now.ID['message-banner.job_asks-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.banner.job_asks',
        language: 'en',
        message: '{0} needs a decision: {1}',
    },
})

Record({
    $id: Now.ID['message-banner.job_asks-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.banner.job_asks',
        language: 'ja',
        message: '{0} には判断が必要です: {1}',
    },
})

Record({
    $id: Now.ID['message-banner.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.banner.next',
        language: 'en',
        message: 'What to do: {0}',
    },
})

Record({
    $id: Now.ID['message-banner.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.banner.next',
        language: 'ja',
        message: '対処方法: {0}',
    },
})

Record({
    $id: Now.ID['message-banner.open-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.banner.open',
        language: 'en',
        message: 'Open result {0}',
    },
})

Record({
    $id: Now.ID['message-banner.open-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.banner.open',
        language: 'ja',
        message: '結果 {0} を開く',
    },
})
