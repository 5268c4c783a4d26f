// Reads a CSV file as a spreadsheet does, and knows what a spreadsheet would run.

/** A formula, also behind what a spreadsheet skips or does not show, and in full width. */
export const formula =
    /^[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠]/

/** RFC 4180; a byte order mark at the beginning belongs to the file. */
export function csvRows(file: string): string[][] {
    const rows: string[][] = [[]]
    let cell = ''
    let quoted = false
    const text = file.replace(/^\ufeff/, '')
    for (let at = 0; at < text.length; at++) {
        const sign = text[at]
        if (quoted) {
            if (sign === '"' && text[at + 1] === '"') cell += text[at++]
            else if (sign === '"') quoted = false
            else cell += sign
        } else if (sign === '"') quoted = true
        else if (sign === ',' || (sign === '\r' && text[at + 1] === '\n')) {
            rows[rows.length - 1].push(cell)
            cell = ''
            if (sign === '\r') {
                at++
                rows.push([])
            }
        } else cell += sign
    }
    return rows.slice(0, -1)
}
