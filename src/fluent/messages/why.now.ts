// Texts of 'why', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-why.none-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.none',
        language: 'en',
        message: 'This subscription qualifies as a removal candidate under rule {0}.',
    },
})

Record({
    $id: Now.ID['message-why.none-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.none',
        language: 'ja',
        message: 'このサブスクリプションはルール {0} により回収候補になります。',
    },
})

Record({
    $id: Now.ID['message-why.member_gone-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.member_gone',
        language: 'en',
        message: 'Miro no longer shows this person as an active member.',
    },
})

Record({
    $id: Now.ID['message-why.member_gone-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.member_gone',
        language: 'ja',
        message: 'Miro でこのユーザーは有効なメンバーではなくなっています。',
    },
})

Record({
    $id: Now.ID['message-why.open_candidate-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.open_candidate',
        language: 'en',
        message: 'Removal candidate {0} is already open for this subscription.',
    },
})

Record({
    $id: Now.ID['message-why.open_candidate-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.open_candidate',
        language: 'ja',
        message: 'このサブスクリプションには未完了の回収候補 {0} があります。',
    },
})

Record({
    $id: Now.ID['message-why.token_owner-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.token_owner',
        language: 'en',
        message: 'This person authorized the Miro connection: without them the daily download would stop.',
    },
})

Record({
    $id: Now.ID['message-why.token_owner-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.token_owner',
        language: 'ja',
        message: 'このユーザーが Miro 接続を承認しています。いなくなると毎日のダウンロードが止まります。',
    },
})

Record({
    $id: Now.ID['message-why.company_admin-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.company_admin',
        language: 'en',
        message: 'Company Admins of Miro are never reclaimed.',
    },
})

Record({
    $id: Now.ID['message-why.company_admin-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.company_admin',
        language: 'ja',
        message: 'Miro の会社管理者は回収の対象になりません。',
    },
})

Record({
    $id: Now.ID['message-why.admin_roles-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.admin_roles',
        language: 'en',
        message: 'This person holds a Miro admin role ({0}), and holders of admin roles are never reclaimed.',
    },
})

Record({
    $id: Now.ID['message-why.admin_roles-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.admin_roles',
        language: 'ja',
        message: 'Miro の管理者ロール({0})を持つユーザーは回収の対象になりません。',
    },
})

Record({
    $id: Now.ID['message-why.guest-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.guest',
        language: 'en',
        message: 'Guests do not use a seat, and Miro’s SCIM API does not know them.',
    },
})

Record({
    $id: Now.ID['message-why.guest-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.guest',
        language: 'ja',
        message: 'ゲストはシートを使用せず、Miro の SCIM API からも見えません。',
    },
})

Record({
    $id: Now.ID['message-why.unknown_role-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.unknown_role',
        language: 'en',
        message: 'Miro gives a role this app does not know ({0}), so the person is left alone.',
    },
})

Record({
    $id: Now.ID['message-why.unknown_role-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.unknown_role',
        language: 'ja',
        message: 'このアプリが知らない Miro のロール({0})のため、対象にしません。',
    },
})

Record({
    $id: Now.ID['message-why.excluded-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.excluded',
        language: 'en',
        message: 'An exclusion rule protects this person: {0}.',
    },
})

Record({
    $id: Now.ID['message-why.excluded-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.excluded',
        language: 'ja',
        message: '除外ルールにより保護されています: {0}。',
    },
})

Record({
    $id: Now.ID['message-why.no_rule-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.no_rule',
        language: 'en',
        message: 'No active reclamation rule covers the licence {0}.',
    },
})

Record({
    $id: Now.ID['message-why.no_rule-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.no_rule',
        language: 'ja',
        message: 'ライセンス {0} を対象とする有効な再利用ルールがありません。',
    },
})

Record({
    $id: Now.ID['message-why.data_too_old-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.data_too_old',
        language: 'en',
        message: 'The last complete download is {0} days old: nothing is judged on old information.',
    },
})

Record({
    $id: Now.ID['message-why.data_too_old-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.data_too_old',
        language: 'ja',
        message: '最後の完全なダウンロードは {0} 日前です。古い情報では判断しません。',
    },
})

Record({
    $id: Now.ID['message-why.no_data-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.no_data',
        language: 'en',
        message: 'There was no complete download yet: nothing is judged without one.',
    },
})

Record({
    $id: Now.ID['message-why.no_data-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.no_data',
        language: 'ja',
        message: '完全なダウンロードがまだないため、判断しません。',
    },
})

Record({
    $id: Now.ID['message-why.grace-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.grace',
        language: 'en',
        message: 'The licence was assigned {0} days ago; the rule gives fresh licences {1} days.',
    },
})

Record({
    $id: Now.ID['message-why.grace-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.grace',
        language: 'ja',
        message: 'ライセンスは {0} 日前に割り当てられました。新しいライセンスには {1} 日の猶予があります。',
    },
})

Record({
    $id: Now.ID['message-why.too_new-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.too_new',
        language: 'en',
        message: 'The licence was assigned {0} days ago, which is not longer than the threshold of {1} days.',
    },
})

Record({
    $id: Now.ID['message-why.too_new-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.too_new',
        language: 'ja',
        message: 'ライセンスは {0} 日前に割り当てられ、しきい値の {1} 日を超えていません。',
    },
})

Record({
    $id: Now.ID['message-why.active-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.active',
        language: 'en',
        message: 'The person was active {0} days ago, which is not longer than the threshold of {1} days.',
    },
})

Record({
    $id: Now.ID['message-why.active-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.active',
        language: 'ja',
        message: '{0} 日前に利用があり、しきい値の {1} 日を超えていません。',
    },
})

Record({
    $id: Now.ID['message-why.no_activity-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.no_activity',
        language: 'en',
        message: 'Miro gives no last activity, and the rule does not count that as idle.',
    },
})

Record({
    $id: Now.ID['message-why.no_activity-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.no_activity',
        language: 'ja',
        message: 'Miro に最終利用日がなく、このルールではそれを未利用とみなしません。',
    },
})

Record({
    $id: Now.ID['message-why.reactivated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.reactivated',
        language: 'en',
        message: 'The licence was taken back {0} times and came back from outside each time: a person must decide.',
    },
})

Record({
    $id: Now.ID['message-why.reactivated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.reactivated',
        language: 'ja',
        message: '{0} 回回収しましたが、そのたびに外部で再有効化されました。人の判断が必要です。',
    },
})

Record({
    $id: Now.ID['message-why.quiet-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.quiet',
        language: 'en',
        message: 'It was decided to keep this licence; it is looked at again from {0}.',
    },
})

Record({
    $id: Now.ID['message-why.quiet-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.why.quiet',
        language: 'ja',
        message: 'ライセンスを残すと決定済みです。{0} 以降に再度確認します。',
    },
})
