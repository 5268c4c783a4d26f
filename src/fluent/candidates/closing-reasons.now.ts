// Words for why a removal candidate was closed: events of its states and the protections that end it.

/** A reason a later version adds is shown as it is stored. */
export const closingReasons = {
    verified: [
        { label: 'Reclaimed, verified at Miro', sequence: 0, language: 'en' },
        { label: '回収済み(Miro で確認)', sequence: 0, language: 'ja' },
    ],
    closed_by_hand: [
        { label: 'Deactivated in Miro by hand', sequence: 1, language: 'en' },
        { label: 'Miro で手動により無効化', sequence: 1, language: 'ja' },
    ],
    keep_approved: [
        { label: 'Keeping was approved', sequence: 2, language: 'en' },
        { label: '継続を承認', sequence: 2, language: 'ja' },
    ],
    skipped_by_hand: [
        { label: 'Skipped by hand', sequence: 3, language: 'en' },
        { label: '手動でスキップ', sequence: 3, language: 'ja' },
    ],
    active: [
        { label: 'Activity was seen', sequence: 4, language: 'en' },
        { label: '利用を確認', sequence: 4, language: 'ja' },
    ],
    activity_seen: [
        { label: 'Activity was seen', sequence: 5, language: 'en' },
        { label: '利用を確認', sequence: 5, language: 'ja' },
    ],
    no_longer_stale: [
        { label: 'No longer idle', sequence: 6, language: 'en' },
        { label: '未利用ではなくなった', sequence: 6, language: 'ja' },
    ],
    grace: [
        { label: 'Freshly assigned licence', sequence: 7, language: 'en' },
        { label: '割り当て直後のライセンス', sequence: 7, language: 'ja' },
    ],
    too_new: [
        { label: 'Assigned too short a time ago', sequence: 8, language: 'en' },
        { label: '割り当てからの日数が不足', sequence: 8, language: 'ja' },
    ],
    no_activity: [
        { label: 'No activity recorded, and the rule does not count that', sequence: 9, language: 'en' },
        { label: '利用の記録がなく、ルールの対象外', sequence: 9, language: 'ja' },
    ],
    error_timed_out: [
        { label: 'Attention Required for too long', sequence: 10, language: 'en' },
        { label: '要確認のまま期限切れ', sequence: 10, language: 'ja' },
    ],
    superseded: [
        { label: 'Followed by another candidate', sequence: 11, language: 'en' },
        { label: '別の候補に引き継ぎ', sequence: 11, language: 'ja' },
    ],
    subscription_gone: [
        { label: 'The subscription is gone', sequence: 12, language: 'en' },
        { label: 'サブスクリプションがなくなった', sequence: 12, language: 'ja' },
    ],
    member_gone: [
        { label: 'No longer a member in Miro', sequence: 13, language: 'en' },
        { label: 'Miro のメンバーではなくなった', sequence: 13, language: 'ja' },
    ],
    profile_deleted: [
        { label: 'The profile was deleted', sequence: 14, language: 'en' },
        { label: 'プロファイルを削除', sequence: 14, language: 'ja' },
    ],
    protected: [
        { label: 'Protected by now', sequence: 15, language: 'en' },
        { label: '保護対象になった', sequence: 15, language: 'ja' },
    ],
    excluded: [
        { label: 'An exclusion rule protects the person', sequence: 16, language: 'en' },
        { label: '除外ルールにより保護', sequence: 16, language: 'ja' },
    ],
    token_owner: [
        { label: 'Authorized the Miro connection', sequence: 17, language: 'en' },
        { label: 'Miro 接続の承認者', sequence: 17, language: 'ja' },
    ],
    company_admin: [
        { label: 'Company Admin in Miro', sequence: 18, language: 'en' },
        { label: 'Miro の会社管理者', sequence: 18, language: 'ja' },
    ],
    admin_roles: [
        { label: 'Holds an admin role in Miro', sequence: 19, language: 'en' },
        { label: 'Miro の管理者ロールを保有', sequence: 19, language: 'ja' },
    ],
    guest: [
        { label: 'Guest in Miro', sequence: 20, language: 'en' },
        { label: 'Miro のゲスト', sequence: 20, language: 'ja' },
    ],
    unknown_role: [
        { label: 'Unknown role in Miro', sequence: 21, language: 'en' },
        { label: 'Miro の不明なロール', sequence: 21, language: 'ja' },
    ],
    no_rule: [
        { label: 'No active rule covers the licence', sequence: 22, language: 'en' },
        { label: '有効なルールの対象外', sequence: 22, language: 'ja' },
    ],
    reactivated: [
        { label: 'Came back from outside twice', sequence: 23, language: 'en' },
        { label: '外部で 2 回再有効化', sequence: 23, language: 'ja' },
    ],
    quiet: [
        { label: 'It was decided to keep it', sequence: 24, language: 'en' },
        { label: '継続を決定済み', sequence: 24, language: 'ja' },
    ],
    owned_elsewhere: [
        { label: 'Made in another application', sequence: 25, language: 'en' },
        { label: '別のアプリケーションで作成', sequence: 25, language: 'ja' },
        { label: 'Entsteht in einer anderen Anwendung', sequence: 25, language: 'de' },
    ],
}
