// Texts of 'spared', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-spared-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared',
        language: 'en',
        message: 'Spared because',
    },
})

Record({
    $id: Now.ID['message-spared-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared',
        language: 'ja',
        message: '対象外の理由',
    },
})

Record({
    $id: Now.ID['message-spared.people-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.people',
        language: 'en',
        message: 'People',
    },
})

Record({
    $id: Now.ID['message-spared.people-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.people',
        language: 'ja',
        message: '人数',
    },
})

Record({
    $id: Now.ID['message-spared.member_gone-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.member_gone',
        language: 'en',
        message: 'No longer an active member in Miro',
    },
})

Record({
    $id: Now.ID['message-spared.member_gone-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.member_gone',
        language: 'ja',
        message: 'Miro の有効なメンバーではない',
    },
})

Record({
    $id: Now.ID['message-spared.open_candidate-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.open_candidate',
        language: 'en',
        message: 'Already a removal candidate',
    },
})

Record({
    $id: Now.ID['message-spared.open_candidate-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.open_candidate',
        language: 'ja',
        message: '既に回収候補',
    },
})

Record({
    $id: Now.ID['message-spared.token_owner-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.token_owner',
        language: 'en',
        message: 'Authorized the Miro connection',
    },
})

Record({
    $id: Now.ID['message-spared.token_owner-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.token_owner',
        language: 'ja',
        message: 'Miro 接続の承認者',
    },
})

Record({
    $id: Now.ID['message-spared.company_admin-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.company_admin',
        language: 'en',
        message: 'Company Admin in Miro',
    },
})

Record({
    $id: Now.ID['message-spared.company_admin-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.company_admin',
        language: 'ja',
        message: 'Miro の会社管理者',
    },
})

Record({
    $id: Now.ID['message-spared.admin_roles-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.admin_roles',
        language: 'en',
        message: 'Holds an admin role in Miro',
    },
})

Record({
    $id: Now.ID['message-spared.admin_roles-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.admin_roles',
        language: 'ja',
        message: 'Miro の管理者ロールを保有',
    },
})

Record({
    $id: Now.ID['message-spared.guest-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.guest',
        language: 'en',
        message: 'Guest, who uses no seat',
    },
})

Record({
    $id: Now.ID['message-spared.guest-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.guest',
        language: 'ja',
        message: 'ゲスト(シート不使用)',
    },
})

Record({
    $id: Now.ID['message-spared.unknown_role-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.unknown_role',
        language: 'en',
        message: 'Role in Miro that this app does not know',
    },
})

Record({
    $id: Now.ID['message-spared.unknown_role-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.unknown_role',
        language: 'ja',
        message: '不明な Miro ロール',
    },
})

Record({
    $id: Now.ID['message-spared.excluded-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.excluded',
        language: 'en',
        message: 'Protected by an exclusion rule',
    },
})

Record({
    $id: Now.ID['message-spared.excluded-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.excluded',
        language: 'ja',
        message: '除外ルールによる保護',
    },
})

Record({
    $id: Now.ID['message-spared.no_rule-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.no_rule',
        language: 'en',
        message: 'No active reclamation rule covers the licence',
    },
})

Record({
    $id: Now.ID['message-spared.no_rule-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.no_rule',
        language: 'ja',
        message: '有効な再利用ルールの対象外',
    },
})

Record({
    $id: Now.ID['message-spared.data_too_old-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.data_too_old',
        language: 'en',
        message: 'No recent complete download to judge on',
    },
})

Record({
    $id: Now.ID['message-spared.data_too_old-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.data_too_old',
        language: 'ja',
        message: '最近の完全なダウンロードがない',
    },
})

Record({
    $id: Now.ID['message-spared.grace-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.grace',
        language: 'en',
        message: 'Licence assigned freshly',
    },
})

Record({
    $id: Now.ID['message-spared.grace-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.grace',
        language: 'ja',
        message: '割り当て直後のライセンス',
    },
})

Record({
    $id: Now.ID['message-spared.too_new-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.too_new',
        language: 'en',
        message: 'Assigned more recently than the threshold',
    },
})

Record({
    $id: Now.ID['message-spared.too_new-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.too_new',
        language: 'ja',
        message: 'しきい値より最近の割り当て',
    },
})

Record({
    $id: Now.ID['message-spared.active-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.active',
        language: 'en',
        message: 'Active within the threshold',
    },
})

Record({
    $id: Now.ID['message-spared.active-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.active',
        language: 'ja',
        message: 'しきい値以内に利用あり',
    },
})

Record({
    $id: Now.ID['message-spared.no_activity-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.no_activity',
        language: 'en',
        message: 'No activity recorded, which the rule does not count as idle',
    },
})

Record({
    $id: Now.ID['message-spared.no_activity-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.no_activity',
        language: 'ja',
        message: '利用の記録なし(ルールの対象外)',
    },
})

Record({
    $id: Now.ID['message-spared.reactivated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.reactivated',
        language: 'en',
        message: 'Came back from outside twice: a person must decide',
    },
})

Record({
    $id: Now.ID['message-spared.reactivated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.reactivated',
        language: 'ja',
        message: '外部で 2 回再有効化(人の判断が必要)',
    },
})

Record({
    $id: Now.ID['message-spared.quiet-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.quiet',
        language: 'en',
        message: 'It was decided to keep the licence',
    },
})

Record({
    $id: Now.ID['message-spared.quiet-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.spared.quiet',
        language: 'ja',
        message: '継続を決定済み',
    },
})
