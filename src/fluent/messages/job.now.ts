// Texts of 'job', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-job.bad_time-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.job.bad_time',
        language: 'en',
        message: '"{0}" is not a time of day. Write it as HH:mm, for example 03:00.',
    },
})

Record({
    $id: Now.ID['message-job.bad_time-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.job.bad_time',
        language: 'ja',
        message: '「{0}」は時刻ではありません。HH:mm の形式 (例 03:00) で入力してください。',
    },
})

Record({
    $id: Now.ID['message-job.bad_zone-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.job.bad_zone',
        language: 'en',
        message: '"{0}" is not a time zone this instance knows. Write it like Asia/Tokyo, or leave it empty.',
    },
})

Record({
    $id: Now.ID['message-job.bad_zone-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.job.bad_zone',
        language: 'ja',
        message: '「{0}」はこのインスタンスで使用できるタイムゾーンではありません。Asia/Tokyo のように入力するか、空にしてください。',
    },
})
