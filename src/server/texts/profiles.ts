// Texts about setting up, validating, publishing and deleting integration profiles.
export const profileTexts = {
    'profile.validated': {
        en: 'The connection works: organization {0}, plan {1}, {2} full licences purchased.',
        ja: '接続を確認しました。組織 {0}、プラン {1}、購入済みフルライセンス {2}。',
    },
    'profile.validation_failed': {
        en: 'Connection validation is not successful. Please check connections and credentials and try again.',
        ja: '接続の検証に失敗しました。接続と認証情報を確認してから再試行してください。',
    },
    'profile.twin': {
        en: 'The profile "{0}" already downloads the organization {1}. A second one would count every subscription twice.',
        ja: 'プロファイル「{0}」が組織 {1} をすでにダウンロードしています。2 つ目があるとサブスクリプションが二重に計上されます。',
    },
    'profile.twin.next': {
        en: 'Use that profile, or connect this one to another organization through a child alias of its own.',
        ja: 'そのプロファイルを使用するか、専用の子エイリアスで別の組織に接続してください。',
    },
    'profile.publish.not_validated': {
        en: 'Only a validated profile can be published.',
        ja: '公開できるのは検証済みのプロファイルだけです。',
    },
    'profile.publish.not_validated.next': {
        en: 'Choose Validate Connection first.',
        ja: '先に「接続の検証」を実行してください。',
    },
    'profile.publish.already': {
        en: 'The profile is published already.',
        ja: 'このプロファイルはすでに公開されています。',
    },
    'profile.published': {
        en: 'Published. Software models and the daily job "{0}" are ready, and the first download has started.',
        ja: '公開しました。ソフトウェアモデルと毎日のジョブ「{0}」を用意し、最初のダウンロードを開始しました。',
    },
    'profile.published.no_run': {
        en: 'Published, but the first download did not start: {0}',
        ja: '公開しましたが、最初のダウンロードを開始できませんでした: {0}',
    },
    'profile.locked': {
        en: '{0} cannot be changed any more: the profile is published. Create another profile instead. Nothing was saved.',
        ja: '公開済みプロファイルの「{0}」は変更できません。別のプロファイルを作成してください。何も保存していません。',
    },
    'profile.name_taken': {
        en: 'Another profile is called "{0}". Its job carries that name, so choose another one.',
        ja: '「{0}」という名前のプロファイルがすでにあります。ジョブ名に使われるため、別の名前にしてください。',
    },
    'profile.name_missing': {
        en: 'A profile needs a display name.',
        ja: 'プロファイルには表示名が必要です。',
    },
    'profile.revalidate': {
        en: 'The connection was changed. Choose Validate Connection again; until then nothing is downloaded.',
        ja: '接続が変更されました。もう一度「接続の検証」を実行してください。それまでダウンロードは行われません。',
    },
    'profile.deleted': {
        en: 'The profile was deleted. {0} subscriptions go with it in the background; rules and removal candidates stay.',
        ja: 'プロファイルを削除しました。サブスクリプション {0} 件はバックグラウンドで削除されます。ルールと削除候補は残ります。',
    },
    'profile.scim_works': {
        en: 'The SCIM credential works: it can see {0} people and may change them. Nothing was changed.',
        ja: 'SCIM の認証情報を確認しました。{0} 人を参照・変更できます。変更は行っていません。',
    },
    'vendor.process': { en: 'Process', ja: '処理' },
    'vendor.role': { en: 'Miro role', ja: 'Miro の役割' },
    'vendor.scope': { en: 'Miro scope', ja: 'Miro のスコープ' },
    'vendor.download': { en: 'Download subscriptions', ja: 'サブスクリプションのダウンロード' },
    'vendor.activity': { en: 'Pull user activity', ja: '利用状況の取得' },
    'vendor.reclaim': { en: 'Reclaim subscriptions', ja: 'サブスクリプションの回収' },
    'vendor.no_scope': {
        en: 'none (SCIM API token)',
        ja: 'なし (SCIM API トークン)',
    },
} as const
