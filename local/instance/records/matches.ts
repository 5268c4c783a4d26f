// Judges one record by a query in memory, as conditions of business rules, access controls and notifications need.
import { kindOf } from '../dictionary/kinds.ts'
import type { Cell, Column } from '../kernel.ts'
import type { Query } from './query.ts'
import { relativeBound } from './relative.ts'
import type { Surroundings } from './sql.ts'
import { fromCell, toOperand } from './values.ts'

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
    const { column } = field
    const kind = kindOf(column.type)
    const evaluate = (text: string) => (text.startsWith('javascript:') ? around.evaluate(text.slice(11)) : text)
    const value = evaluate(raw)
    const cell = kind === 'boolean' ? (field.cell ?? 0) : field.cell
    const empty = cell === null || cell === '' || (kind === 'boolean' && !cell)
    const text = fold(
        fromCell(kind === 'reference' && /LIKE|CONTAIN|WITH/.test(operator) ? field.shown() : cell) ?? '',
        kind
    )
    const compare = (other: string): number | null => order(cell, toOperand(kind, other), kind)
    const contains = text.includes(fold(value, 'string'))
    switch (operator) {
        case '=':
            return value === '' ? empty : !isNull(cell) && compare(value) === 0
        case '!=':
            return value === '' ? !empty : isNull(cell) || (compare(value) !== 0 && compare(value) !== null)
        case '>':
            return (compare(value) ?? 0) > 0
        case '<':
            return (compare(value) ?? 0) < 0
        case '>=':
            return (compare(value) ?? -1) >= 0
        case '<=':
            return (compare(value) ?? 1) <= 0
        case 'IN':
            return !isNull(cell) && listed(value, kind).some((item) => compare(item) === 0)
        case 'NOT IN':
            // As in SQL, a value that is no number leaves the question unanswered.
            return isNull(cell) || listed(value, kind).every((item) => ![0, null].includes(compare(item)))
        case 'LIKE':
        case 'CONTAINS':
            return !isNull(cell) && contains
        case 'NOT LIKE':
        case 'NOTLIKE':
        case 'DOES NOT CONTAIN':
            return !isNull(cell) && !contains
        case 'STARTSWITH':
            return !isNull(cell) && text.startsWith(fold(value, 'string'))
        case 'ENDSWITH':
            return !isNull(cell) && text.endsWith(fold(value, 'string'))
        case 'ISEMPTY':
            return isNull(field.cell)
        case 'ISNOTEMPTY':
            return !isNull(field.cell)
        case 'EMPTYSTRING':
            return isNull(cell)
        case 'ANYTHING':
            return true
        case 'BETWEEN': {
            const at = value.indexOf('@')
            const low = compare(evaluate(value.slice(0, at)))
            const last = evaluate(value.slice(at + 1))
            const high = compare(kind === 'string' ? `${last}\u{10FFFF}` : last)
            return low !== null && high !== null && low >= 0 && high <= 0
        }
        case 'SAMEAS':
        case 'NSAMEAS': {
            const other = record.field(value)
            if (!other) return undefined
            const same = isNull(cell) ? isNull(other.cell) : !isNull(other.cell) && order(cell, other.cell, kind) === 0
            return operator === 'SAMEAS' ? same : !same
        }
        case 'GT_FIELD':
        case 'LT_FIELD':
        case 'GT_OR_EQUALS_FIELD':
        case 'LT_OR_EQUALS_FIELD': {
            const other = record.field(value)
            if (!other) return undefined
            const by = order(cell, other.cell, kind)
            if (by === null) return false
            return (operator.includes('OR_EQUALS') && by === 0) || (operator[0] === 'G' ? by > 0 : by < 0)
        }
        case 'RELATIVEGT':
        case 'RELATIVELT':
        case 'RELATIVEGE':
        case 'RELATIVELE': {
            const by = compare(relativeBound(value, around.now(), kind))
            if (by === null) return false
            return (operator.endsWith('E') && by === 0) || (operator[8] === 'G' ? by > 0 : by < 0)
        }
        case 'VALCHANGES':
            return record.before !== undefined && record.before(path) !== cell
        case 'CHANGESFROM':
            return (
                record.before !== undefined &&
                record.before(path) !== cell &&
                order(record.before(path), toOperand(kind, value), kind) === 0
            )
        case 'CHANGESTO':
            return record.before !== undefined && record.before(path) !== cell && compare(value) === 0
        case 'INSTANCEOF':
            return around.dictionary.isA(String(cell), value)
        default:
            throw new Error(`not implemented: query operator '${operator}' on a single record`)
    }
}

function isNull(cell: Cell): boolean {
    return cell === null || cell === ''
}

function listed(value: string, kind: string): string[] {
    return value.split(',').map((item) => (kind === 'string' ? item : item.trim()))
}

/** Letters A to Z compare without regard to case in text, as SQLite's NOCASE does. */
function fold(text: string, kind: string): string {
    return kind === 'string' || kind === 'list' || kind === 'reference'
        ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        : text
}

function order(left: Cell, right: Cell, kind: string): number | null {
    if (isNull(left) || isNull(right)) return null
    if (typeof left === 'string' || typeof right === 'string') {
        const caseless = kind === 'string' || kind === 'list'
        const a = caseless ? fold(String(left), 'string') : String(left)
        const b = caseless ? fold(String(right), 'string') : String(right)
        // By code point, as the database does; JavaScript's own comparison goes by UTF-16 unit.
        return Buffer.compare(Buffer.from(a), Buffer.from(b))
    }
    return Number(left) - Number(right)
}
