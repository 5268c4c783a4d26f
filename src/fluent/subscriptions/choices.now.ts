// Words for the codes Miro uses for the role of a member.

/** Roles of a member; a role Miro adds later is shown as it comes. */
export const miroRoles = {
    organization_internal_admin: [
        { label: 'Company Admin', sequence: 0, language: 'en' },
        { label: '会社管理者', sequence: 0, language: 'ja' },
    ],
    organization_internal_user: [
        { label: 'Member', sequence: 1, language: 'en' },
        { label: 'メンバー', sequence: 1, language: 'ja' },
    ],
    organization_external_user: [
        { label: 'Guest', sequence: 2, language: 'en' },
        { label: 'ゲスト', sequence: 2, language: 'ja' },
    ],
    organization_team_guest_user: [
        { label: 'Team guest', sequence: 3, language: 'en' },
        { label: 'チームゲスト', sequence: 3, language: 'ja' },
    ],
    unknown: [
        { label: 'Unknown', sequence: 4, language: 'en' },
        { label: '不明', sequence: 4, language: 'ja' },
    ],
}
