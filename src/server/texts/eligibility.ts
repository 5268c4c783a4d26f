// Texts of the reclaim half: why somebody is spared, what a threshold would mean, what a licence costs.
export const eligibilityTexts = {
    'saving.unknown': {
        en: 'no price is known: enter one on the reclamation rule',
        ja: '価格が未設定です。再利用ルールに入力してください',
    },
    'saving.per_year': {
        en: '{0} per year, effective at the next review of your Miro licences',
        ja: '年間 {0}(次回の Miro ライセンス見直し時から)',
    },
    'why.none': {
        en: 'This subscription qualifies as a removal candidate under rule {0}.',
        ja: 'このサブスクリプションはルール {0} により回収候補になります。',
    },
    'why.member_gone': {
        en: 'Miro no longer shows this person as an active member.',
        ja: 'Miro でこのユーザーは有効なメンバーではなくなっています。',
    },
    'why.open_candidate': {
        en: 'Removal candidate {0} is already open for this subscription.',
        ja: 'このサブスクリプションには未完了の回収候補 {0} があります。',
    },
    'why.token_owner': {
        en: 'This person authorized the Miro connection: without them the daily download would stop.',
        ja: 'このユーザーが Miro 接続を承認しています。いなくなると毎日のダウンロードが止まります。',
    },
    'why.company_admin': {
        en: 'Company Admins of Miro are never reclaimed.',
        ja: 'Miro の会社管理者は回収の対象になりません。',
    },
    'why.admin_roles': {
        en: 'This person holds a Miro admin role ({0}), and holders of admin roles are never reclaimed.',
        ja: 'Miro の管理者ロール({0})を持つユーザーは回収の対象になりません。',
    },
    'why.guest': {
        en: 'Guests do not use a seat, and Miro’s SCIM API does not know them.',
        ja: 'ゲストはシートを使用せず、Miro の SCIM API からも見えません。',
    },
    'why.unknown_role': {
        en: 'Miro gives a role this app does not know ({0}), so the person is left alone.',
        ja: 'このアプリが知らない Miro のロール({0})のため、対象にしません。',
    },
    'why.excluded': {
        en: 'An exclusion rule protects this person: {0}.',
        ja: '除外ルールにより保護されています: {0}。',
    },
    'why.no_rule': {
        en: 'No active reclamation rule covers the licence {0}.',
        ja: 'ライセンス {0} を対象とする有効な再利用ルールがありません。',
    },
    'why.data_too_old': {
        en: 'The last complete download is {0} days old: nothing is judged on old information.',
        ja: '最後の完全なダウンロードは {0} 日前です。古い情報では判断しません。',
    },
    'why.no_data': {
        en: 'There was no complete download yet: nothing is judged without one.',
        ja: '完全なダウンロードがまだないため、判断しません。',
    },
    'why.grace': {
        en: 'The licence was assigned {0} days ago; the rule gives fresh licences {1} days.',
        ja: 'ライセンスは {0} 日前に割り当てられました。新しいライセンスには {1} 日の猶予があります。',
    },
    'why.too_new': {
        en: 'The licence was assigned {0} days ago, which is not longer than the threshold of {1} days.',
        ja: 'ライセンスは {0} 日前に割り当てられ、しきい値の {1} 日を超えていません。',
    },
    'why.active': {
        en: 'The person was active {0} days ago, which is not longer than the threshold of {1} days.',
        ja: '{0} 日前に利用があり、しきい値の {1} 日を超えていません。',
    },
    'why.no_activity': {
        en: 'Miro gives no last activity, and the rule does not count that as idle.',
        ja: 'Miro に最終利用日がなく、このルールではそれを未利用とみなしません。',
    },
    'why.reactivated': {
        en: 'The licence was taken back {0} times and came back from outside each time: a person must decide.',
        ja: '{0} 回回収しましたが、そのたびに外部で再有効化されました。人の判断が必要です。',
    },
    'why.quiet': {
        en: 'It was decided to keep this licence; it is looked at again from {0}.',
        ja: 'ライセンスを残すと決定済みです。{0} 以降に再度確認します。',
    },
    'threshold.effect': {
        en: 'At {0} days, {1} people would be candidates, worth {2}.',
        ja: 'しきい値 {0} 日では {1} 人が候補になります({2})。',
    },
} as const
