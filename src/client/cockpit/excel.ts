// A table as an Excel file: numbers as numbers, everything else as text, which a spreadsheet never runs.
import writeExcelFile from 'write-excel-file/universal'
import type { CsvCell } from './csv.ts'

/** The file, made in the page; nothing leaves it. */
export async function excelOf(
    sheet: string,
    headings: readonly string[],
    rows: readonly (readonly CsvCell[])[]
): Promise<Blob> {
    const head = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
    const cell = (value: CsvCell) =>
        value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String }
    const data = [head, ...rows.map((row) => row.map(cell))]
    return writeExcelFile(data, { sheet: sheet.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), stickyRowsCount: 1 }).toBlob()
}
