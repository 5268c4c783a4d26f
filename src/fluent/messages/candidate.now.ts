// Texts of 'candidate', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-candidate.closed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.candidate.closed',
        language: 'en',
        message: '{0} is closed: its journal and settings no longer change.',
    },
})

Record({
    $id: Now.ID['message-candidate.closed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.candidate.closed',
        language: 'ja',
        message: '{0} は完了しています。ジャーナルと設定は変更できません。',
    },
})

Record({
    $id: Now.ID['message-candidate.note-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.candidate.note',
        language: 'en',
        message: 'Note by {0}: {1}',
    },
})

Record({
    $id: Now.ID['message-candidate.note-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.candidate.note',
        language: 'ja',
        message: '{0} のメモ: {1}',
    },
})
