// What a reconciliation and a licence position can be grouped by, as a choice.
export const groupings = {
    none: [
        { label: 'None', sequence: 0, language: 'en' },
        { label: 'なし', sequence: 0, language: 'ja' },
    ],
    cost_center: [
        { label: 'Cost center', sequence: 1, language: 'en' },
        { label: 'コストセンター', sequence: 1, language: 'ja' },
    ],
    department: [
        { label: 'Department', sequence: 2, language: 'en' },
        { label: '部門', sequence: 2, language: 'ja' },
    ],
    company: [
        { label: 'Company', sequence: 3, language: 'en' },
        { label: '会社', sequence: 3, language: 'ja' },
    ],
    country: [
        { label: 'Country', sequence: 4, language: 'en' },
        { label: '国', sequence: 4, language: 'ja' },
    ],
    region: [
        { label: 'Region', sequence: 5, language: 'en' },
        { label: '地域', sequence: 5, language: 'ja' },
    ],
}
