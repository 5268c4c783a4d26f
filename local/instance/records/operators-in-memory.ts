// The operators of encoded queries, decided for one record in memory; sql-operators.ts says the same in SQL.
import type { Cell } from '../kernel.ts'
import { relativeBound } from './relative.ts'
import type { Kind } from '../dictionary/kinds.ts'
import { toOperand } from './values.ts'

/** One condition on one record. */
export interface Comparison {
    kind: Kind
    /** The cell of the field; a true/false field that was never written is 0. */
    cell: Cell
    /** The same as it is stored, where never written differs from false. */
    stored: Cell
    /** What was written after the operator, evaluated. */
    value: string
    /** The field as text, folded; what a reference shows where the operator looks into text. */
    text: string
    /** The cell before the write whose rules are running; undefined where none does. */
    before?: Cell
    changed: boolean
    now(): number
    evaluate(text: string): string
    /** Cell of another field; undefined where it does not exist. */
    other(path: string): Cell | undefined
    isA(table: string): boolean
}

type Operator = (comparison: Comparison) => boolean | undefined

function isNull(cell: Cell): boolean {
    return cell === null || cell === ''
}

/** Letters A to Z compare without regard to case in text, as SQLite's NOCASE does. */
export function fold(text: string, kind: Kind): string {
    return kind === 'string' || kind === 'list' || kind === 'reference'
        ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        : text
}

/** Negative, zero or positive; null where a side is empty. */
function order(left: Cell, right: Cell, kind: Kind): number | null {
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

const compare = ({ cell, kind }: Comparison, other: string): number | null => order(cell, toOperand(kind, other), kind)
const isEmpty = ({ cell, kind }: Comparison): boolean => isNull(cell) || (kind === 'boolean' && !cell)
const contains: Operator = (c) => !isNull(c.cell) && c.text.includes(fold(c.value, 'string'))
/** Documented: it does not find empty fields. */
const lacks: Operator = (c) => !isNull(c.cell) && !c.text.includes(fold(c.value, 'string'))

function listed({ value, kind }: Comparison): string[] {
    return value.split(',').map((item) => (kind === 'string' ? item : item.trim()))
}

/** True where the field stands in an order to a value: one of less, equal, more. */
const standing =
    (fits: (by: number) => boolean): Operator =>
    (c) => {
        const by = compare(c, c.value)
        return by !== null && fits(by)
    }
const toField =
    (fits: (by: number) => boolean): Operator =>
    (c) => {
        const other = c.other(c.value)
        if (other === undefined) return undefined
        const by = order(c.cell, other, c.kind)
        return by !== null && fits(by)
    }
const relative =
    (fits: (by: number) => boolean): Operator =>
    (c) => {
        const by = compare(c, relativeBound(c.value, c.now(), c.kind))
        return by !== null && fits(by)
    }
const more = (by: number) => by > 0
const less = (by: number) => by < 0
const notLess = (by: number) => by >= 0
const notMore = (by: number) => by <= 0

const same: Operator = (c) => {
    const other = c.other(c.value)
    if (other === undefined) return undefined
    return isNull(c.cell) ? isNull(other) : order(c.cell, other, c.kind) === 0
}

const between: Operator = (c) => {
    const at = c.value.indexOf('@')
    const low = compare(c, c.evaluate(c.value.slice(0, at)))
    // Documented: a text that begins with the upper bound lies within.
    const last = c.evaluate(c.value.slice(at + 1))
    const high = compare(c, c.kind === 'string' ? `${last}\u{10FFFF}` : last)
    return low !== null && high !== null && low >= 0 && high <= 0
}

const operators: Record<string, Operator> = {
    '=': (c) => (c.value === '' ? isEmpty(c) : compare(c, c.value) === 0),
    '!=': (c) => {
        if (c.value === '') return !isEmpty(c)
        const by = compare(c, c.value)
        return isNull(c.cell) || (by !== 0 && by !== null)
    },
    '>': standing(more),
    '<': standing(less),
    '>=': standing(notLess),
    '<=': standing(notMore),
    IN: (c) => listed(c).some((item) => compare(c, item) === 0),
    // As in SQL, a value that is no number leaves the question unanswered.
    'NOT IN': (c) => isNull(c.cell) || listed(c).every((item) => ![0, null].includes(compare(c, item))),
    LIKE: contains,
    CONTAINS: contains,
    'NOT LIKE': lacks,
    NOTLIKE: lacks,
    'DOES NOT CONTAIN': lacks,
    STARTSWITH: (c) => !isNull(c.cell) && c.text.startsWith(fold(c.value, 'string')),
    ENDSWITH: (c) => !isNull(c.cell) && c.text.endsWith(fold(c.value, 'string')),
    ISEMPTY: (c) => isNull(c.stored),
    ISNOTEMPTY: (c) => !isNull(c.stored),
    EMPTYSTRING: (c) => isNull(c.cell),
    ANYTHING: () => true,
    BETWEEN: between,
    SAMEAS: same,
    NSAMEAS: (c) => {
        const known = same(c)
        return known === undefined ? undefined : !known
    },
    GT_FIELD: toField(more),
    LT_FIELD: toField(less),
    GT_OR_EQUALS_FIELD: toField(notLess),
    LT_OR_EQUALS_FIELD: toField(notMore),
    RELATIVEGT: relative(more),
    RELATIVELT: relative(less),
    RELATIVEGE: relative(notLess),
    RELATIVELE: relative(notMore),
    VALCHANGES: (c) => c.changed,
    CHANGESFROM: (c) => c.changed && order(c.before ?? null, toOperand(c.kind, c.value), c.kind) === 0,
    CHANGESTO: (c) => c.changed && compare(c, c.value) === 0,
    INSTANCEOF: (c) => c.isA(c.value),
}

/** Undefined where the condition names a field that does not exist. @throws for an operator that is not implemented */
export function decide(operator: string, comparison: Comparison): boolean | undefined {
    if (!Object.hasOwn(operators, operator))
        throw new Error(`not implemented: query operator '${operator}' on a single record`)
    return operators[operator](comparison)
}
