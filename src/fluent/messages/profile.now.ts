// Texts of 'profile', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-profile.validated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.validated',
        language: 'en',
        message: 'The connection works: organization {0}, plan {1}, {2} full licences purchased.',
    },
})

Record({
    $id: Now.ID['message-profile.validated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.validated',
        language: 'ja',
        message: '接続を確認しました。組織 {0}、プラン {1}、購入済みフルライセンス {2}。',
    },
})

Record({
    $id: Now.ID['message-profile.validation_failed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.validation_failed',
        language: 'en',
        message: 'Connection validation is not successful. Please check connections and credentials and try again.',
    },
})

Record({
    $id: Now.ID['message-profile.validation_failed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.validation_failed',
        language: 'ja',
        message: '接続の検証に失敗しました。接続と認証情報を確認してから再試行してください。',
    },
})

Record({
    $id: Now.ID['message-profile.twin-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.twin',
        language: 'en',
        message: 'The profile "{0}" already downloads the organization {1}. A second one would count every subscription twice.',
    },
})

Record({
    $id: Now.ID['message-profile.twin-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.twin',
        language: 'ja',
        message: 'プロファイル「{0}」が組織 {1} をすでにダウンロードしています。2 つ目があるとサブスクリプションが二重に計上されます。',
    },
})

Record({
    $id: Now.ID['message-profile.twin.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.twin.next',
        language: 'en',
        message: 'Use that profile, or connect this one to another organization through a child alias of its own.',
    },
})

Record({
    $id: Now.ID['message-profile.twin.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.twin.next',
        language: 'ja',
        message: 'そのプロファイルを使用するか、専用の子エイリアスで別の組織に接続してください。',
    },
})

Record({
    $id: Now.ID['message-profile.publish.not_validated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.publish.not_validated',
        language: 'en',
        message: 'Only a validated profile can be published.',
    },
})

Record({
    $id: Now.ID['message-profile.publish.not_validated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.publish.not_validated',
        language: 'ja',
        message: '公開できるのは検証済みのプロファイルだけです。',
    },
})

Record({
    $id: Now.ID['message-profile.publish.not_validated.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.publish.not_validated.next',
        language: 'en',
        message: 'Choose Validate Connection first.',
    },
})

Record({
    $id: Now.ID['message-profile.publish.not_validated.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.publish.not_validated.next',
        language: 'ja',
        message: '先に「接続の検証」を実行してください。',
    },
})

Record({
    $id: Now.ID['message-profile.publish.already-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.publish.already',
        language: 'en',
        message: 'The profile is published already.',
    },
})

Record({
    $id: Now.ID['message-profile.publish.already-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.publish.already',
        language: 'ja',
        message: 'このプロファイルはすでに公開されています。',
    },
})

Record({
    $id: Now.ID['message-profile.published-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.published',
        language: 'en',
        message: 'Published. Software models and the daily job "{0}" are ready, and the first download has started.',
    },
})

Record({
    $id: Now.ID['message-profile.published-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.published',
        language: 'ja',
        message: '公開しました。ソフトウェアモデルと毎日のジョブ「{0}」を用意し、最初のダウンロードを開始しました。',
    },
})

Record({
    $id: Now.ID['message-profile.published.no_run-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.published.no_run',
        language: 'en',
        message: 'Published, but the first download did not start: {0}',
    },
})

Record({
    $id: Now.ID['message-profile.published.no_run-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.published.no_run',
        language: 'ja',
        message: '公開しましたが、最初のダウンロードを開始できませんでした: {0}',
    },
})

Record({
    $id: Now.ID['message-profile.locked-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.locked',
        language: 'en',
        message: '{0} cannot be changed any more: the profile is published. Create another profile instead. Nothing was saved.',
    },
})

Record({
    $id: Now.ID['message-profile.locked-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.locked',
        language: 'ja',
        message: '公開済みプロファイルの「{0}」は変更できません。別のプロファイルを作成してください。何も保存していません。',
    },
})

Record({
    $id: Now.ID['message-profile.name_taken-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.name_taken',
        language: 'en',
        message: 'Another profile is called "{0}". Its job carries that name, so choose another one.',
    },
})

Record({
    $id: Now.ID['message-profile.name_taken-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.name_taken',
        language: 'ja',
        message: '「{0}」という名前のプロファイルがすでにあります。ジョブ名に使われるため、別の名前にしてください。',
    },
})

Record({
    $id: Now.ID['message-profile.name_missing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.name_missing',
        language: 'en',
        message: 'A profile needs a display name.',
    },
})

Record({
    $id: Now.ID['message-profile.name_missing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.name_missing',
        language: 'ja',
        message: 'プロファイルには表示名が必要です。',
    },
})

Record({
    $id: Now.ID['message-profile.revalidate-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.revalidate',
        language: 'en',
        message: 'The connection was changed. Choose Validate Connection again; until then nothing is downloaded.',
    },
})

Record({
    $id: Now.ID['message-profile.revalidate-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.revalidate',
        language: 'ja',
        message: '接続が変更されました。もう一度「接続の検証」を実行してください。それまでダウンロードは行われません。',
    },
})

Record({
    $id: Now.ID['message-profile.deleted-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.deleted',
        language: 'en',
        message: 'The profile was deleted. {0} subscriptions go with it in the background; rules and removal candidates stay.',
    },
})

Record({
    $id: Now.ID['message-profile.deleted-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.deleted',
        language: 'ja',
        message: 'プロファイルを削除しました。サブスクリプション {0} 件はバックグラウンドで削除されます。ルールと削除候補は残ります。',
    },
})

Record({
    $id: Now.ID['message-profile.scim_works-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.scim_works',
        language: 'en',
        message: 'The SCIM credential works: it can see {0} people and may change them. Nothing was changed.',
    },
})

Record({
    $id: Now.ID['message-profile.scim_works-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.profile.scim_works',
        language: 'ja',
        message: 'SCIM の認証情報を確認しました。{0} 人を参照・変更できます。変更は行っていません。',
    },
})
