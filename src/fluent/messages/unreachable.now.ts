// Texts of 'unreachable', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-unreachable.no_address-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.no_address',
        language: 'en',
        message: 'the user record has no e-mail address',
    },
})

Record({
    $id: Now.ID['message-unreachable.no_address-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.no_address',
        language: 'ja',
        message: 'ユーザーレコードにメールアドレスがありません',
    },
})

Record({
    $id: Now.ID['message-unreachable.notifications_off-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.notifications_off',
        language: 'en',
        message: 'notifications are disabled on the user record',
    },
})

Record({
    $id: Now.ID['message-unreachable.notifications_off-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.notifications_off',
        language: 'ja',
        message: 'ユーザーレコードで通知が無効です',
    },
})

Record({
    $id: Now.ID['message-unreachable.notification_inactive-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.notification_inactive',
        language: 'en',
        message: 'the notification that asks people is not active',
    },
})

Record({
    $id: Now.ID['message-unreachable.notification_inactive-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.notification_inactive',
        language: 'ja',
        message: '確認用の通知が有効ではありません',
    },
})

Record({
    $id: Now.ID['message-unreachable.sending_off-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.sending_off',
        language: 'en',
        message: 'this instance sends no e-mail',
    },
})

Record({
    $id: Now.ID['message-unreachable.sending_off-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.sending_off',
        language: 'ja',
        message: 'このインスタンスではメール送信が無効です',
    },
})

Record({
    $id: Now.ID['message-unreachable.not_sent-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.not_sent',
        language: 'en',
        message: 'no e-mail to them is known to have been sent',
    },
})

Record({
    $id: Now.ID['message-unreachable.not_sent-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.not_sent',
        language: 'ja',
        message: '本人宛てのメールが送信された記録がありません',
    },
})

Record({
    $id: Now.ID['message-unreachable.not_delivered-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.not_delivered',
        language: 'en',
        message: 'the e-mail to them could not be delivered',
    },
})

Record({
    $id: Now.ID['message-unreachable.not_delivered-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.not_delivered',
        language: 'ja',
        message: '本人宛てのメールを配信できませんでした',
    },
})

Record({
    $id: Now.ID['message-unreachable.bounced-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.bounced',
        language: 'en',
        message: 'the e-mail to them came back as undeliverable',
    },
})

Record({
    $id: Now.ID['message-unreachable.bounced-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.unreachable.bounced',
        language: 'ja',
        message: '本人宛てのメールが配信不能で戻ってきました',
    },
})
