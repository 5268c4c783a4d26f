// Reads and writes CSV text as RFC 4180 says: quoted cells, doubled quotes, line breaks within quotes, CRLF, LF or CR at the end of a line.

export type ParsedCsv =
    | { readonly ok: true; readonly rows: readonly CsvRow[] }
    | { readonly ok: false; readonly line: number; readonly refusal: 'open_quote' | 'text_after_quote' | 'stray_quote' }

export interface CsvRow {
    /** Line of the text, from 1, on which the row begins. */
    readonly line: number
    readonly cells: readonly string[]
}

/** Rows with their cells as written; a byte order mark and lines without any character are left out. */
export function parseCsv(text: string): ParsedCsv {
    const source = text.charAt(0) === '\ufeff' ? text.slice(1) : text
    const rows: CsvRow[] = []
    let at = 0
    let line = 1
    while (at < source.length) {
        const began = line
        const cells: string[] = []
        for (;;) {
            const cell = readCell(source, at, line)
            if (!cell.ok) return cell
            cells.push(cell.text)
            at = cell.next
            line = cell.line
            if (source.charAt(at) !== ',') break
            at += 1
        }
        const isBlank = cells.length === 1 && cells[0] === ''
        if (!isBlank) rows.push({ line: began, cells })
        if (at < source.length) {
            at += source.charAt(at) === '\r' && source.charAt(at + 1) === '\n' ? 2 : 1
            line += 1
        }
    }
    return { ok: true, rows }
}

type Cell =
    | { readonly ok: true; readonly text: string; readonly next: number; readonly line: number }
    | { readonly ok: false; readonly line: number; readonly refusal: 'open_quote' | 'text_after_quote' | 'stray_quote' }

function readCell(source: string, start: number, line: number): Cell {
    if (source.charAt(start) !== '"') {
        let end = start
        while (end < source.length && !isEnd(source.charAt(end))) end += 1
        const text = source.slice(start, end)
        if (text.includes('"')) return { ok: false, line, refusal: 'stray_quote' }
        return { ok: true, text, next: end, line }
    }
    let from = start + 1
    let text = ''
    for (;;) {
        const quote = source.indexOf('"', from)
        if (quote < 0) return { ok: false, line, refusal: 'open_quote' }
        text += source.slice(from, quote)
        from = quote + 1
        if (source.charAt(from) !== '"') break
        text += '"'
        from += 1
    }
    const breaks = text.match(/\r\n|\r|\n/g)
    if (from < source.length && !isEnd(source.charAt(from))) return { ok: false, line, refusal: 'text_after_quote' }
    return { ok: true, text, next: from, line: line + (breaks ? breaks.length : 0) }
}

function isEnd(character: string): boolean {
    return character === ',' || character === '\n' || character === '\r'
}

/** = + - @, also full-width as Japanese spreadsheets take them, behind nothing but what a spreadsheet skips or does not show. */
const formula = /^[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠]/

/**
 * One cell of a CSV file. A spreadsheet runs a cell that begins like a formula, and names come from outside: such a cell is
 * preceded by an apostrophe, which spreadsheets show as text.
 */
export function csvCell(value: string): string {
    const harmless = formula.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value
    return /[",\r\n;\t]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}

/** A file of these rows, headings first, with a byte order mark, so that Excel reads names in Japanese. */
export function csvFile(rows: readonly (readonly string[])[]): string {
    return '\uFEFF' + rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
}
