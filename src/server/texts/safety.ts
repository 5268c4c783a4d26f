// Texts of what keeps people from losing a licence by mistake: ceilings, copies of an instance, ranges, closed records.
export const safetyTexts = {
    'exclusion.empty': {
        en: 'An exclusion rule needs somebody or something to exclude.',
        ja: '除外ルールには、除外する対象が必要です。',
    },
    'exclusion.pattern': {
        en: '{0} is neither an e-mail address nor a pattern: blanks, commas, quotes and brackets are in no address. Enter one address or pattern in each rule; * stands for any characters.',
        ja: '{0} はメールアドレスでもパターンでもありません。空白、カンマ、引用符、括弧は使えません。1 つのルールに 1 つのアドレスまたはパターンを入力してください。* は任意の文字列を表します。',
    },
    'exclusion.everybody': {
        en: 'This pattern covers everybody. To take no licences back, clear Reclaim subscriptions on the profile.',
        ja: 'このパターンは全員を対象とします。回収を行わない場合は、プロファイルの「Reclaim subscriptions」をオフにしてください。',
    },
    'exclusion.identifier': {
        en: '{0} is no subscription identifier: it is one word as Miro writes it, such as full or occasional, without wildcards.',
        ja: '{0} はサブスクリプション識別子ではありません。full や occasional のような Miro の表記の 1 語で、ワイルドカードは使えません。',
    },
    'exclusion.effect': {
        en: 'Covers {0} of {1} people; {2} of them are removal candidates now and will be closed by the next refresh.',
        ja: '{1} 人中 {0} 人が対象です。うち {2} 人は現在回収候補で、次回の更新で終了します。',
    },
    'exclusion.effect.more': {
        en: 'Covers at least {0} people (the first {1} were looked at); at least {2} of them are removal candidates now.',
        ja: '少なくとも {0} 人が対象です(先頭の {1} 人を確認)。うち少なくとも {2} 人は現在回収候補です。',
    },
    'subflow.not_allowed': {
        en: 'The subflow {0} may not be used here: an administrator of the platform adds {1} to the property x_snc_miro_sam.allowed_subflows first.',
        ja: 'サブフロー {0} はここでは使用できません。先にプラットフォーム管理者がプロパティ x_snc_miro_sam.allowed_subflows に {1} を追加してください。',
    },
    'subflow.does_not_fit': {
        en: 'The subflow {0} does not fit: it needs the input {1} of the type Reference to {2}, and no other mandatory input.',
        ja: 'サブフロー {0} は適合しません。入力 {1}({2} への参照型)が必要で、他に必須の入力があってはなりません。',
    },
    'settings.nonsense': {
        en: 'The property {0} holds {1}, which means nothing: {2} to {3} do. The default {4} counts until it is corrected under Properties.',
        ja: 'プロパティ {0} の値 {1} は無効です(有効範囲: {2} ~ {3})。「Properties」で修正されるまで既定値 {4} が使われます。',
    },
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
} as const
