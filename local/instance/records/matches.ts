// Judges one record by a query in memory, as conditions of business rules, access controls and notifications need.
import { kindOf } from '../dictionary/kinds.ts'
import type { Cell, Column } from '../kernel.ts'
import { decide, fold } from './operators-in-memory.ts'
import type { Query } from './query.ts'
import type { Surroundings } from './sql.ts'
import { fromCell } from './values.ts'

/** A record to judge: values of fields (dot-walked ones too) and, where rules run, what they were before. */
export interface Judged {
    /** Undefined where the field does not exist. */
    field(path: string): { column: Column; cell: Cell; shown(): string } | undefined
    before?(path: string): Cell
}

/** True where the record meets the query; conditions on unknown fields are ignored, as in database queries. */
export function matches(query: Query, record: Judged, around: Surroundings): boolean {
    return judge(query, record, around) ?? true
}

function judge(query: Query, record: Judged, around: Surroundings): boolean | undefined {
    switch (query.kind) {
        case 'never':
            return false
        case 'join':
        case 'related':
            throw new Error(`not implemented: a ${query.kind} condition on a single record`)
        case 'and':
        case 'or': {
            const parts = query.parts.map((part) => judge(part, record, around)).filter((part) => part !== undefined)
            if (parts.length === 0) return undefined
            return query.kind === 'and' ? parts.every(Boolean) : parts.some(Boolean)
        }
        case 'test':
            return test(query.field, query.operator, query.value ?? '', record, around)
    }
}

function test(path: string, operator: string, raw: string, record: Judged, around: Surroundings): boolean | undefined {
    const field = record.field(path)
    if (!field) return around.refuseInvalid() ? false : undefined
    const kind = kindOf(field.column.type)
    const cell = kind === 'boolean' ? (field.cell ?? 0) : field.cell
    const evaluate = (text: string) => (text.startsWith('javascript:') ? around.evaluate(text.slice(11)) : text)
    const looksIntoText = kind === 'reference' && /LIKE|CONTAIN|WITH/.test(operator)
    const before = record.before?.(path)
    return decide(operator, {
        kind,
        cell,
        stored: field.cell,
        value: operator === 'BETWEEN' ? raw : evaluate(raw),
        text: fold(fromCell(looksIntoText ? field.shown() : cell) ?? '', kind),
        before,
        changed: record.before !== undefined && before !== cell,
        now: () => around.now(),
        evaluate,
        other: (name) => record.field(name)?.cell,
        isA: (table) => around.dictionary.isA(String(cell), table),
    })
}
