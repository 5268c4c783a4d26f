// A card with a heading; a chart's card also shows its numbers as a table and gives them as a file.
import React, { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { CsvCell } from '../csv.ts'
import { useWords } from '../words.tsx'
import { Files } from './files.tsx'

export interface Column<Row> {
    readonly heading: string
    /** As it is read. */
    show(row: Row): ReactNode
    /** As it stands in the file. */
    value(row: Row): CsvCell
    readonly number?: boolean
}

export function Card({
    title,
    hint,
    wide,
    tools,
    children,
}: {
    title: string
    hint?: ReactNode
    wide?: boolean
    tools?: ReactNode
    children: ReactNode
}) {
    const id = useId()
    return (
        <section className={`ck-card${wide ? ' ck-card--wide' : ''}`} aria-labelledby={id}>
            <div className="ck-card__head">
                <h2 id={id}>{title}</h2>
                {tools}
            </div>
            {hint && <p className="ck-hint">{hint}</p>}
            {children}
        </section>
    )
}

/** A picture and the same numbers as a table and a file; an empty one says what to do instead. */
export function ChartCard<Row>({
    title,
    hint,
    wide,
    name,
    columns,
    rows,
    empty,
    children,
}: {
    title: string
    hint?: ReactNode
    wide?: boolean
    /** Name of the file, without its ending. */
    name: string
    columns: readonly Column<Row>[]
    rows: readonly Row[]
    empty?: ReactNode
    children: ReactNode
}) {
    const { t } = useWords()
    const [asTable, setAsTable] = useState(false)
    const id = useId()
    const table = () => ({
        headings: columns.map((column) => column.heading),
        rows: rows.map((row) => columns.map((column) => column.value(row))),
    })
    const tools = empty ? null : (
        <div className="ck-tools">
            <button
                type="button"
                className="ck-link"
                aria-pressed={asTable}
                aria-controls={id}
                onClick={() => setAsTable(!asTable)}
            >
                {t('table')}
            </button>
            <Files name={name} table={table} />
        </div>
    )
    return (
        <Card title={title} hint={hint} wide={wide} tools={tools}>
            <div id={id}>
                {empty ? (
                    <p className="ck-nothing">{empty}</p>
                ) : asTable ? (
                    <DataTable columns={columns} rows={rows} caption={title} />
                ) : (
                    children
                )}
            </div>
        </Card>
    )
}

function DataTable<Row>({
    columns,
    rows,
    caption,
}: {
    columns: readonly Column<Row>[]
    rows: readonly Row[]
    caption: string
}) {
    return (
        // The table scrolls, never the page; the keyboard must reach what it hides.
        <div className="ck-scroll" tabIndex={0} role="region" aria-label={caption}>
            <table className="ck-table">
                <caption className="ck-hidden">{caption}</caption>
                <thead>
                    <tr>
                        {columns.map((column) => (
                            <th key={column.heading} scope="col" className={column.number ? 'ck-number' : undefined}>
                                {column.heading}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {rows.map((row, at) => (
                        <tr key={at}>
                            {columns.map((column) => (
                                <td key={column.heading} className={column.number ? 'ck-number' : undefined}>
                                    {column.show(row)}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    )
}
