// Texts of 'diagnosis', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-diagnosis.token_dead-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.token_dead',
        language: 'en',
        message: 'Checking the access token failed: it is wrong, expired or revoked ({0}).',
    },
})

Record({
    $id: Now.ID['message-diagnosis.token_dead-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.token_dead',
        language: 'ja',
        message: 'アクセストークンの確認に失敗しました。トークンが誤っているか、期限切れか、取り消されています ({0})。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.token_dead.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.token_dead.next',
        language: 'en',
        message: 'Open the connection and choose "Get OAuth Token" again, signed in to Miro with the same Company Admin account as before.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.token_dead.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.token_dead.next',
        language: 'ja',
        message: '接続を開き、以前と同じ Company Admin アカウントで Miro にサインインして「Get OAuth Token」をもう一度実行してください。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.missing_scope-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.missing_scope',
        language: 'en',
        message: 'The token has not the scope {1}. It has: {0}.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.missing_scope-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.missing_scope',
        language: 'ja',
        message: 'トークンにスコープ {1} がありません。現在のスコープ: {0}。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.missing_scope.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.missing_scope.next',
        language: 'en',
        message: 'In Miro open Your apps, choose the app, tick organizations:read under Permissions, install the app again, and then choose "Get OAuth Token" here.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.missing_scope.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.missing_scope.next',
        language: 'ja',
        message: 'Miro の Your apps でアプリを開き、Permissions で organizations:read を選択してアプリを再インストールし、その後ここで「Get OAuth Token」を実行してください。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.developer_team-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.developer_team',
        language: 'en',
        message: 'The app was installed on a Developer team, which is not part of your Enterprise organization ({0}).',
    },
})

Record({
    $id: Now.ID['message-diagnosis.developer_team-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.developer_team',
        language: 'ja',
        message: 'アプリが Developer team にインストールされています。これは Enterprise 組織の一部ではありません ({0})。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.developer_team.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.developer_team.next',
        language: 'en',
        message: 'Choose "Get OAuth Token" again and, on the consent page of Miro, choose a team of the Enterprise organization before you press Install.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.developer_team.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.developer_team.next',
        language: 'ja',
        message: '「Get OAuth Token」をもう一度実行し、Miro の同意画面で Enterprise 組織のチームを選択してから Install を押してください。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.not_admin-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.not_admin',
        language: 'en',
        message: 'The token is valid, but the person who installed the app may not read the organization ({0}).',
    },
})

Record({
    $id: Now.ID['message-diagnosis.not_admin-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.not_admin',
        language: 'ja',
        message: 'トークンは有効ですが、アプリをインストールした人に組織を読み取る権限がありません ({0})。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.not_admin.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.not_admin.next',
        language: 'en',
        message: 'The person needs the Company Admin role in Miro. Choose "Get OAuth Token" again, signed in to Miro as a Company Admin.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.not_admin.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.not_admin.next',
        language: 'ja',
        message: 'Miro の Company Admin の役割が必要です。Company Admin として Miro にサインインし、「Get OAuth Token」をもう一度実行してください。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.no_organization-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.no_organization',
        language: 'en',
        message: 'Miro does not say which organization the token belongs to.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.no_organization-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.no_organization',
        language: 'ja',
        message: 'トークンがどの組織のものか Miro から取得できませんでした。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.no_organization.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.no_organization.next',
        language: 'en',
        message: 'Choose "Get OAuth Token" again and, on the consent page of Miro, choose a team of the Enterprise organization before you press Install.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.no_organization.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.no_organization.next',
        language: 'ja',
        message: '「Get OAuth Token」をもう一度実行し、Miro の同意画面で Enterprise 組織のチームを選択してから Install を押してください。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.other_organization-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.other_organization',
        language: 'en',
        message: 'The token belongs to another organization: {0}. This profile was connected to {1}.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.other_organization-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.other_organization',
        language: 'ja',
        message: 'トークンは別の組織のものです: {0}。このプロファイルは {1} に接続されていました。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.other_organization.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.other_organization.next',
        language: 'en',
        message: 'Choose "Get OAuth Token" again for the right organization, or create a profile of its own for the other one.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.other_organization.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.other_organization.next',
        language: 'ja',
        message: '正しい組織で「Get OAuth Token」をもう一度実行するか、別の組織用のプロファイルを作成してください。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.wrong_organization-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.wrong_organization',
        language: 'en',
        message: 'Miro does not know the organization for this token ({0}).',
    },
})

Record({
    $id: Now.ID['message-diagnosis.wrong_organization-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.wrong_organization',
        language: 'ja',
        message: 'このトークンでは組織が見つかりません ({0})。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.wrong_organization.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.wrong_organization.next',
        language: 'en',
        message: 'Check the organization ID of the profile, and that the app was installed on a team of that organization. Then choose "Get OAuth Token" again.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.wrong_organization.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.wrong_organization.next',
        language: 'ja',
        message: 'プロファイルの組織 ID と、アプリがその組織のチームにインストールされていることを確認し、「Get OAuth Token」をもう一度実行してください。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.not_enterprise-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.not_enterprise',
        language: 'en',
        message: 'The organization is not on the Enterprise plan ({0}).',
    },
})

Record({
    $id: Now.ID['message-diagnosis.not_enterprise-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.not_enterprise',
        language: 'ja',
        message: '組織が Enterprise プランではありません ({0})。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.not_enterprise.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.not_enterprise.next',
        language: 'en',
        message: 'Miro lets only Enterprise organizations be read. Connect the Enterprise organization instead.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.not_enterprise.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.not_enterprise.next',
        language: 'ja',
        message: '読み取れるのは Enterprise プランの組織のみです。Enterprise 組織に接続してください。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.scim_address-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.scim_address',
        language: 'en',
        message: 'There is no SCIM service at the address of the connection ({0}).',
    },
})

Record({
    $id: Now.ID['message-diagnosis.scim_address-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.scim_address',
        language: 'ja',
        message: '接続先のアドレスに SCIM サービスがありません ({0})。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.scim_address.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.scim_address.next',
        language: 'en',
        message: 'The connection URL should be https://miro.com/api/v1/scim.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.scim_address.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.scim_address.next',
        language: 'ja',
        message: '接続 URL は https://miro.com/api/v1/scim である必要があります。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.scim_no_patch-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.scim_no_patch',
        language: 'en',
        message: 'The SCIM service says that it does not support changes.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.scim_no_patch-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.scim_no_patch',
        language: 'ja',
        message: 'SCIM サービスが変更に対応していません。',
    },
})

Record({
    $id: Now.ID['message-diagnosis.scim_no_patch.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.scim_no_patch.next',
        language: 'en',
        message: 'Check the connection URL; Miro itself supports them. Licences cannot be taken back until then.',
    },
})

Record({
    $id: Now.ID['message-diagnosis.scim_no_patch.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.diagnosis.scim_no_patch.next',
        language: 'ja',
        message: '接続 URL を確認してください。Miro 自体は変更に対応しています。それまでライセンスは回収できません。',
    },
})
