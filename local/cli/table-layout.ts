// Lays out tables for the width of the terminal: lines break between words, and no word is ever cut.
import Table from 'cli-table3'

/** Where output goes to a file, or the terminal does not tell its width. */
const usualWidth = 140

/** Frame and spaces around a cell. */
const aroundCell = 3

const terminalWidth = (): number => process.stdout.columns || usualWidth

/** Characters as a terminal counts them: Japanese and the like take two columns. */
const cells = (text: string): number =>
    [...text].reduce(
        (sum, sign) =>
            sum +
            (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(sign) ? 2 : 1),
        0
    )

/** Day and blanks before what is said, or the blanks a line begins with. */
const beginning = /^(?:[A-Z][a-z]{2} \d{4}-\d\d-\d\d {2})?\s*/

/** What is said, for a terminal: no line is wider than it, none breaks within a word, and what goes on stands below its beginning. */
export function inWidth(said: string, width = terminalWidth()): string {
    return said
        .split('\n')
        .map((line) => {
            if (cells(line) <= width) return line
            const begun = beginning.exec(line)![0]
            // Where the terminal is very narrow, what goes on begins at its edge.
            const indent = begun.length * 2 < width ? begun.length : 0
            const [first, ...more] = wrap(line.slice(begun.length), width - indent).split('\n')
            return [begun + first, ...more.map((one) => ' '.repeat(indent) + one)].join('\n')
        })
        .join('\n')
}

const longest = (texts: string[]): number => Math.max(0, ...texts.map(cells))
const wordsOf = (text: string): string[] => text.split(/\s+/)

/** Breaks between words so that no line is wider, except one that is a single wider word. */
function wrap(text: string, width: number): string {
    const wrapLine = (line: string): string => {
        const lines = ['']
        for (const word of line.split(' ')) {
            const last = lines[lines.length - 1]
            const joined = last === '' ? word : `${last} ${word}`
            if (last !== '' && cells(joined) > width) lines.push(word)
            else lines[lines.length - 1] = joined
        }
        return lines.join('\n')
    }
    return text.split('\n').map(wrapLine).join('\n')
}

/**
 * Shares out what the terminal has: a column never gets less than its longest word, and the widest ones give first.
 *
 * @returns the width of each column, or null where not even the longest words fit beside each other
 */
function columnWidths(rows: string[][], width: number): number[] | null {
    const columns = Math.max(0, ...rows.map((row) => row.length))
    const of = (index: number) => rows.map((row) => row[index] ?? '')
    const least = Array.from({ length: columns }, (_none, index) => longest(of(index).flatMap(wordsOf)))
    const widths = Array.from({ length: columns }, (_none, index) =>
        longest(of(index).flatMap((text) => text.split('\n')))
    )
    const room = width - columns * aroundCell - 1
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    if (sum(least) > room) return null
    while (sum(widths) > room) {
        const givable = widths.map((each, index) => (each > least[index] ? each : -1))
        widths[givable.indexOf(Math.max(...givable))]--
    }
    return widths
}

/** Plain box drawing without colour, so that a pasted or logged run stays readable. */
export function draw(title: string, head: string[], rows: string[][], width = terminalWidth()): string {
    const widths = columnWidths([head, ...rows], width)
    const plain = { style: { head: [], border: [], compact: true } }
    if (!widths) return `\n${title}\n${drawUnderEachOther(head, rows, width)}`
    const fitted = (row: string[]) => row.map((text, index) => (widths ? wrap(text, widths[index]) : text))
    const table = new Table({ head: fitted(head), ...plain })
    if (rows.length) table.push(...rows.map(fitted))
    else table.push([{ colSpan: Math.max(1, head.length), content: 'none' }])
    return `\n${title}\n${table.toString()}`
}

/** For a narrow terminal: each row as a small list of heading and text. */
function drawUnderEachOther(head: string[], rows: string[][], width: number): string {
    if (!rows.length) return 'none'
    return rows
        .map((row) =>
            head.length
                ? row.map((text, index) => wrap(`${head[index] ?? ''}: ${text}`, width)).join('\n')
                : wrap(`${row[0]}: ${row.slice(1).join(' ')}`, width)
        )
        .join(head.length ? '\n\n' : '\n')
}
