// A table as a CSV file: quoted where it must be, and nothing in it that a spreadsheet would run.
export type CsvCell = string | number | null

/** RFC 4180 with CRLF. A text that begins like a formula gets an apostrophe, which a spreadsheet shows as text. */
export function csvOf(headings: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
    return [headings, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(value: CsvCell): string {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** Offers a file for saving; the mark at the beginning of a text tells spreadsheets that it is UTF-8. */
export function saveFile(name: string, content: string | Blob): void {
    const file =
        typeof content === 'string' ? new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' }) : content
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = name
    link.click()
    URL.revokeObjectURL(link.href)
}
