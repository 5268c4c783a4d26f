// Texts of what keeps people from losing a licence by mistake: ceilings, copies of an instance, ranges, closed records.
export const safetyTexts = {
    'reclaim.ceiling': {
        en: 'Refused: the ceiling of 24 hours is reached. There is room again at {0}. An admin may raise the ceiling for one named batch under Raised Ceilings.',
        ja: '拒否しました。24 時間の上限に達しています。{0} 以降に実行できます。管理者は「Raised Ceilings」で、名前を付けた 1 回分に限り上限を上げられます。',
    },
    'reclaim.ceiling.never': {
        en: 'Refused: a ceiling of the rule is nothing, or the rule is gone. An admin may change the rule, or raise the ceiling for one named batch under Raised Ceilings.',
        ja: '拒否しました。ルールの上限が 0 か、ルールがありません。管理者はルールを変更するか、「Raised Ceilings」で名前を付けた 1 回分に限り上限を上げられます。',
    },
    'reclaim.started.until': {
        en: '{0} taken up, {1} of them asked by e-mail first; {2} left because of the ceilings of 24 hours: there is room again at {3}.',
        ja: '{0} 件の回収を開始(うち {1} 件は先にメールで確認)。{2} 件は 24 時間の上限のため残しました。{3} 以降に実行できます。',
    },
    'reclaim.done.left': {
        en: '{0} reclaimed, {1} failed, {2} canceled, {3} skipped; {4} left because of the ceilings of 24 hours: there is room again at {5}.',
        ja: '回収 {0} 件、失敗 {1} 件、取消 {2} 件、スキップ {3} 件。{4} 件は 24 時間の上限のため残しました。{5} 以降に実行できます。',
    },
    'journal.beyond_ceiling': {
        en: 'Beyond the ceiling, in the batch {0}: {1} allowed it because: {2}',
        ja: '上限を超えた回収(バッチ {0}): {1} が許可。理由: {2}',
    },
    'raised.range': {
        en: 'A raised ceiling names its batch, a reason, and 1 to 100,000 people.',
        ja: '上限の引き上げには、バッチ名、理由、1 ~ 100,000 人の人数が必要です。',
    },
    'raised.final': {
        en: 'What was allowed is not changed afterwards: make another raised ceiling.',
        ja: '許可した内容は後から変更できません。新しく作成してください。',
    },
    'announce.unknown': {
        en: 'Nothing was done: this confirmation was used already, is older than an hour, or was for another selection. Press the button again.',
        ja: '実行しませんでした。この確認は使用済みか、1 時間以上前のものか、別の選択に対するものです。もう一度ボタンを押してください。',
    },
    'announce.one.title': { en: 'Reclaim the licence of {0}?', ja: '{0} のライセンスを回収しますか?' },
    'announce.one.asked': {
        en: '{0} is asked by e-mail first. Nothing is taken back before the answer, or {1} days of silence.',
        ja: 'まず {0} にメールで確認します。回答があるか、{1} 日間回答がない場合にのみ回収します。',
    },
    'announce.one.deactivated': {
        en: '{0} is not asked: the person is deactivated in Miro now and cannot sign in any more. Undo brings them back.',
        ja: '{0} には確認しません。直ちに Miro で無効化され、サインインできなくなります。「Undo」で元に戻せます。',
    },
    'announce.one.button': { en: 'Reclaim', ja: '回収' },
    'undo.inactive': {
        en: '{0} is not given access back: the user record here is inactive or locked out. Activate the user first, if that is meant.',
        ja: '{0} のアクセスは戻しません。この環境のユーザーレコードが無効またはロックされています。意図したものであれば、先にユーザーを有効にしてください。',
    },
    'undo.old': {
        en: 'This was reclaimed more than {0} days ago: undoing it needs the role {1}.',
        ja: '回収から {0} 日以上経過しています。取り消すにはロール {1} が必要です。',
    },
    'copy.obstacle': {
        en: 'The profile {0} was published on the instance {1}; this is {2}. A copied instance acts on nobody: nothing is asked of Miro and nothing is sent.',
        ja: 'プロファイル {0} はインスタンス {1} で公開されました。ここは {2} です。複製されたインスタンスは誰にも作用しません。Miro への問い合わせも送信も行いません。',
    },
    'copy.obstacle.next': {
        en: 'Work on the instance it was published on. If that instance was renamed, an administrator of the platform empties Published on instance on the profile; then press Validate Connection.',
        ja: '公開したインスタンスで作業してください。インスタンス名を変更した場合は、プラットフォーム管理者がプロファイルの「Published on instance」を空にし、その後「Validate Connection」を押してください。',
    },
    'limits.whole': {
        en: '{0} must be a whole number from {1} to {2}.',
        ja: '{0} は {1} から {2} までの整数で指定してください。',
    },
    'limits.price': {
        en: '{0} must be an amount of 0 or more, with at most 12 digits before the point.',
        ja: '{0} は 0 以上の金額(小数点の前は 12 桁まで)で指定してください。',
    },
    'limits.currency': {
        en: '{0} must be a currency code of ISO 4217, for example USD, EUR or JPY.',
        ja: '{0} は ISO 4217 の通貨コード(USD、EUR、JPY など)で指定してください。',
    },
    'candidate.closed': {
        en: '{0} is closed: its journal and settings no longer change.',
        ja: '{0} は完了しています。ジャーナルと設定は変更できません。',
    },
    'candidate.note': { en: 'Note by {0}: {1}', ja: '{0} のメモ: {1}' },
    'subflow.not_allowed': {
        en: '{0} cannot be used: a platform administrator must put it on the list of allowed subflows first (property x_snc_miro_sam.allowed_subflows).',
        ja: '{0} は使用できません。先にプラットフォーム管理者が許可リスト(プロパティ x_snc_miro_sam.allowed_subflows)に追加する必要があります。',
    },
    'subflow.inputs': {
        en: '{0} cannot be used: its inputs must be {1}.',
        ja: '{0} は使用できません。入力は {1} である必要があります。',
    },
} as const
