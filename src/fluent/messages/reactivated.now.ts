// Texts of 'reactivated', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-reactivated.hint-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.hint',
        language: 'en',
        message: 'Usually an identity provider pushes people back: take them out of the group that grants Miro, or exclude them under Subscription User Exclusion Rules.',
    },
})

Record({
    $id: Now.ID['message-reactivated.hint-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.hint',
        language: 'ja',
        message: '多くの場合、ID プロバイダーが再有効化しています。Miro を付与するグループから外すか、サブスクリプションユーザー除外ルールで除外してください。',
    },
})

Record({
    $id: Now.ID['message-reactivated.found-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.found',
        language: 'en',
        message: 'Reactivated outside in the last 30 days: {0}. They use a licence again, so their savings were taken back.',
    },
})

Record({
    $id: Now.ID['message-reactivated.found-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.found',
        language: 'ja',
        message: '過去 30 日間に外部で再有効化: {0} 人。再びライセンスを使用しているため、節約額を取り消しました。',
    },
})

Record({
    $id: Now.ID['message-reactivated.names-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.names',
        language: 'en',
        message: '{0}',
    },
})

Record({
    $id: Now.ID['message-reactivated.names-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.names',
        language: 'ja',
        message: '{0}',
    },
})

Record({
    $id: Now.ID['message-reactivated.names.more-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.names.more',
        language: 'en',
        message: '{0} and {1} more',
    },
})

Record({
    $id: Now.ID['message-reactivated.names.more-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.names.more',
        language: 'ja',
        message: '{0} ほか {1} 人',
    },
})

Record({
    $id: Now.ID['message-reactivated.twice-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.twice',
        language: 'en',
        message: 'Whoever came back twice becomes no candidate by itself any more: open the subscription and press Create removal candidate to decide otherwise. All of them are in the list Reactivated Outside below.',
    },
})

Record({
    $id: Now.ID['message-reactivated.twice-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reactivated.twice',
        language: 'ja',
        message: '2 回戻った人は自動では回収候補になりません。回収する場合はサブスクリプションを開き「Create removal candidate」を押してください。全員は下の「Reactivated Outside」一覧にあります。',
    },
})
