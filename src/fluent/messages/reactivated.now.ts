// Texts of 'reactivated', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-reactivated.hint-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.hint',
        language: 'en',
        message:
            'An identity provider pushes this person back. Remove them from the group that grants Miro, or exclude them here.',
    },
})

Record({
    $id: Now.ID['message-reactivated.hint-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.hint',
        language: 'ja',
        message:
            'ID プロバイダーがこのユーザーを再有効化しています。Miro を付与するグループから外すか、ここで除外してください。',
    },
})

Record({
    $id: Now.ID['message-reactivated.found-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.found',
        language: 'en',
        message: '{0} people who were reclaimed are active at Miro again.',
    },
})

Record({
    $id: Now.ID['message-reactivated.found-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.found',
        language: 'ja',
        message: '回収した {0} 人が Miro で再び有効になっています。',
    },
})
