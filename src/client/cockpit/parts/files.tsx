// The two buttons that give a table as a file.
import React, { useState } from 'react'
import { csvOf, saveFile } from '../csv.ts'
import type { CsvCell } from '../csv.ts'
import { excelOf } from '../excel.ts'
import { useWords } from '../words.tsx'

export interface Table {
    readonly headings: readonly string[]
    readonly rows: readonly (readonly CsvCell[])[]
}

/** @param name of the file, without its ending; @param table is asked for when a button is pressed */
export function Files({ name, table }: { name: string; table(): Table | Promise<Table> }) {
    const { t } = useWords()
    const [error, setError] = useState('')
    const save = async (kind: 'csv' | 'xlsx') => {
        setError('')
        try {
            const { headings, rows } = await table()
            const file = kind === 'csv' ? csvOf(headings, rows) : await excelOf(name, headings, rows)
            saveFile(`${name}.${kind}`, file)
        } catch (reason) {
            setError((reason as Error).message)
        }
    }
    return (
        <>
            <button type="button" className="ck-link" onClick={() => void save('csv')}>
                {t('csv')}
            </button>
            <button type="button" className="ck-link" onClick={() => void save('xlsx')}>
                {t('excel')}
            </button>
            {error && <span role="alert">{error}</span>}
        </>
    )
}
