// GlideAggregate: counts, sums, averages, minima and maxima, lists and trends, by group.
import { failure } from '../runtime/failure.ts'
import { guardClass } from '../runtime/unknown.ts'
import { Asking, groupQueryOf, queryTextOf, sqlOf } from './aggregate-asked.ts'
import type { Asked } from './aggregate-asked.ts'
import type { RecordParts } from './parts.ts'
import { shownCell } from './shown.ts'
import type { Cells } from './store.ts'
import { fromCell } from './values.ts'

/** The column that holds an aggregate. @throws where it was not asked for */
function columnOf({ aggregates }: Asked, fn: string, field: string | null): string {
    const name = String(fn).toUpperCase()
    const known = aggregates.find((one) => one.fn === name && one.field === (field === null ? null : String(field)))
    if (!known) throw failure(`getAggregate(${fn}${field ? `, ${field}` : ''}) without the addAggregate of the same`)
    return known.as
}

export function glideAggregateClass(parts: RecordParts) {
    class GlideAggregate extends Asking {
        readonly #table: string
        #rows: Cells[] = []
        #at = -1

        constructor(table: string) {
            super()
            this.#table = String(table)
        }
        query(): void {
            if (!parts.dictionary.table(this.#table))
                throw failure(`GlideAggregate.query() - invalid table name '${this.#table}'`)
            parts.crossScope.table('read', this.#table)
            const { sql, parameters } = sqlOf(parts, this.#table, this.asked)
            this.#rows = parts.script.all(sql, parameters)
            this.#at = -1
        }
        next(): boolean {
            return ++this.#at < this.#rows.length
        }
        hasNext(): boolean {
            return this.#at + 1 < this.#rows.length
        }
        getRowCount(): number {
            return this.#rows.length
        }
        getAggregate(fn: string, field?: string): string | null {
            const cell = this.#rows[this.#at]?.[columnOf(this.asked, fn, field || null)]
            return cell === null || cell === undefined ? null : String(cell)
        }
        getEncodedQuery(): string {
            return queryTextOf(this.asked)
        }
        getAggregateEncodedQuery(): string {
            return groupQueryOf(this.asked, (field) => this.getValue(field))
        }
        getQuery(): string {
            return queryTextOf(this.asked)
        }
        getValue(field: string): string | null {
            if (field === 'sys_id' && parts.switches.groupedKey === 'empty') return null
            return fromCell(this.#rows[this.#at]?.[field])
        }
        getDisplayValue(field: string): string {
            const column = parts.dictionary.column(this.#table, field)
            return column ? shownCell(parts, column, this.#rows[this.#at]?.[field]) : (this.getValue(field) ?? '')
        }
        getElement(field: string) {
            const text = () => this.getValue(field) ?? ''
            return { toString: text, getValue: text, getDisplayValue: () => this.getDisplayValue(field) }
        }
        getTableName(): string {
            return this.#table
        }
        isValidField(field: string): boolean {
            return parts.dictionary.column(this.#table, field) !== undefined
        }
    }
    return guardClass(GlideAggregate, 'GlideAggregate')
}
