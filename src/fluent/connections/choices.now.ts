// Words for the codes Miro uses for the plan of an organization.

/** Plans of an organization; a plan Miro adds later is shown as it comes. */
export const miroPlans = {
    company: [
        { label: 'Enterprise', sequence: 0, language: 'en' },
        { label: 'Enterprise', sequence: 0, language: 'ja' },
    ],
    business: [
        { label: 'Business', sequence: 1, language: 'en' },
        { label: 'Business', sequence: 1, language: 'ja' },
    ],
    consultant: [
        { label: 'Consultant', sequence: 2, language: 'en' },
        { label: 'Consultant', sequence: 2, language: 'ja' },
    ],
    consultant_slf: [
        { label: 'Consultant (self-service)', sequence: 3, language: 'en' },
        { label: 'Consultant (セルフサービス)', sequence: 3, language: 'ja' },
    ],
    paid_team_org: [
        { label: 'Starter', sequence: 4, language: 'en' },
        { label: 'Starter', sequence: 4, language: 'ja' },
    ],
    professional_2022: [
        { label: 'Professional', sequence: 5, language: 'en' },
        { label: 'Professional', sequence: 5, language: 'ja' },
    ],
    integration_org: [
        { label: 'Integration', sequence: 6, language: 'en' },
        { label: '連携用', sequence: 6, language: 'ja' },
    ],
    edu_team_org: [
        { label: 'Education', sequence: 7, language: 'en' },
        { label: '教育機関', sequence: 7, language: 'ja' },
    ],
    free_team_org: [
        { label: 'Free', sequence: 8, language: 'en' },
        { label: 'Free', sequence: 8, language: 'ja' },
    ],
    dev_team_org: [
        { label: 'Developer team', sequence: 9, language: 'en' },
        { label: '開発者チーム', sequence: 9, language: 'ja' },
    ],
    unknown: [
        { label: 'Unknown', sequence: 10, language: 'en' },
        { label: '不明', sequence: 10, language: 'ja' },
    ],
}
