// Reads the first sheet of an Excel file as its cells say it: a zip of XML, texts shared or in place.
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface Sheet {
    readonly headings: readonly string[]
    readonly rows: readonly (readonly string[])[]
}

export function sheetOf(file: Uint8Array): Sheet {
    const parts = unzipSync(new Uint8Array(file))
    const part = (name: string) => (parts[name] ? strFromU8(parts[name]) : '')
    const shared = textsIn(part('xl/sharedStrings.xml'))
    const rows = cellsIn(part('xl/worksheets/sheet1.xml'), shared)
    return { headings: rows[0] ?? [], rows: rows.slice(1) }
}

/** Each <si> of the shared texts. */
function textsIn(xml: string): string[] {
    const found: string[] = []
    if (xml === '') return found
    const parser = new SaxesParser()
    let inText = false
    parser.on('opentag', ({ name }) => {
        if (name === 'si') found.push('')
        inText = name === 't'
    })
    parser.on('text', (text) => void (inText && (found[found.length - 1] += text)))
    parser.on('closetag', () => void (inText = false))
    parser.write(xml).close()
    return found
}

function cellsIn(xml: string, shared: readonly string[]): string[][] {
    const rows: string[][] = []
    const parser = new SaxesParser()
    let kind = ''
    let value = ''
    let reads = false
    parser.on('opentag', ({ name, attributes }) => {
        if (name === 'row') rows.push([])
        if (name === 'c') [kind, value] = [String(attributes.t ?? 'n'), '']
        reads = name === 'v' || name === 't'
    })
    parser.on('text', (text) => void (reads && (value += text)))
    parser.on('closetag', ({ name }) => {
        reads = false
        if (name === 'c') rows[rows.length - 1].push(kind === 's' ? (shared[Number(value)] ?? '') : value)
    })
    parser.write(xml).close()
    return rows
}
