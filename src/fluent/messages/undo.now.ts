// Texts of 'undo', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-undo.not_complete-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.not_complete',
        language: 'en',
        message: 'Only a reclaimed candidate can be undone.',
    },
})

Record({
    $id: Now.ID['message-undo.not_complete-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.not_complete',
        language: 'ja',
        message: '取り消せるのは回収済みの候補だけです。',
    },
})

Record({
    $id: Now.ID['message-undo.already-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.already',
        language: 'en',
        message: 'This was undone already.',
    },
})

Record({
    $id: Now.ID['message-undo.already-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.already',
        language: 'ja',
        message: '既に取り消し済みです。',
    },
})

Record({
    $id: Now.ID['message-undo.unknown_member-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.unknown_member',
        language: 'en',
        message: 'Miro no longer knows this person: invite them anew in Miro.',
    },
})

Record({
    $id: Now.ID['message-undo.unknown_member-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.unknown_member',
        language: 'ja',
        message: 'Miro でこのユーザーが見つかりません。Miro で改めて招待してください。',
    },
})

Record({
    $id: Now.ID['message-undo.not_confirmed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.not_confirmed',
        language: 'en',
        message: 'Miro accepted the reactivation but does not show the person active yet. Press Undo again.',
    },
})

Record({
    $id: Now.ID['message-undo.not_confirmed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.not_confirmed',
        language: 'ja',
        message: 'Miro は再有効化を受け付けましたが、まだ有効になっていません。もう一度「Undo」を押してください。',
    },
})

Record({
    $id: Now.ID['message-undo.done-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.done',
        language: 'en',
        message: '{0} is active at Miro again, and the subscription is restored.',
    },
})

Record({
    $id: Now.ID['message-undo.done-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.done',
        language: 'ja',
        message: '{0} は Miro で再び有効になり、サブスクリプションを復元しました。',
    },
})

Record({
    $id: Now.ID['message-undo.subscription-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.subscription',
        language: 'en',
        message: 'The subscription could not be restored: {0}',
    },
})

Record({
    $id: Now.ID['message-undo.subscription-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.subscription',
        language: 'ja',
        message: 'サブスクリプションを復元できませんでした: {0}',
    },
})

Record({
    $id: Now.ID['message-undo.inactive-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.inactive',
        language: 'en',
        message:
            '{0} is not given access back: the user record here is inactive or locked out. Activate the user first, if that is meant.',
    },
})

Record({
    $id: Now.ID['message-undo.inactive-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.inactive',
        language: 'ja',
        message:
            '{0} のアクセスは戻しません。この環境のユーザーレコードが無効またはロックされています。意図したものであれば、先にユーザーを有効にしてください。',
    },
})

Record({
    $id: Now.ID['message-undo.old-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.old',
        language: 'en',
        message: 'This was reclaimed more than {0} days ago: undoing it needs the role {1}.',
    },
})

Record({
    $id: Now.ID['message-undo.old-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.undo.old',
        language: 'ja',
        message: '回収から {0} 日以上経過しています。取り消すにはロール {1} が必要です。',
    },
})
