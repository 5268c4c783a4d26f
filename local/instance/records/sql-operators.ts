// The operators of encoded queries in SQL; operators-in-memory.ts decides the same for one record.
import type { Kind } from '../dictionary/kinds.ts'
import { relativeBound } from './relative.ts'
import { toOperand } from './values.ts'

/** One condition of a statement. */
export interface SqlCondition {
    /** The column, as SQL. */
    sql: string
    kind: Kind
    /** What was written after the operator, evaluated. */
    value: string
    /** Takes a value of the column's kind as a parameter and gives its place. */
    bind(text: string): string
    /** The same for a LIKE pattern; signs of patterns in the text stand for themselves. */
    pattern(before: string, text: string, after: string): string
    evaluate(text: string): string
    now(): number
    /** SQL of another column; undefined where it does not exist. */
    other(path: string): string | undefined
    family(table: string): readonly string[]
}

type Operator = (condition: SqlCondition) => string | undefined

/** A true/false column that was never written counts as false. */
const plain = ({ sql, kind }: SqlCondition): string => (kind === 'boolean' ? `coalesce(${sql}, 0)` : sql)
/** What was never written is not true, so that an index on the column answers. */
const isTrue = ({ kind, value }: SqlCondition): boolean => kind === 'boolean' && toOperand(kind, value) === 1
const isEmpty: Operator = (c) => (c.kind === 'boolean' ? `${plain(c)} = 0` : isNull(c))
const isNull: Operator = (c) => `${c.sql} IS NULL`
const contains: Operator = (c) => `${c.sql} LIKE ${c.pattern('%', c.value, '%')}`
/** Documented: it does not find empty fields. */
const lacks: Operator = (c) => `${c.sql} NOT LIKE ${c.pattern('%', c.value, '%')}`
const standing =
    (sign: string): Operator =>
    (c) =>
        `${c.sql} ${sign} ${c.bind(c.value)}`
const toField =
    (sign: string): Operator =>
    (c) => {
        const other = c.other(c.value)
        return other && `${c.sql} ${sign} ${other}`
    }
const relative =
    (sign: string): Operator =>
    (c) =>
        `${c.sql} ${sign} ${c.bind(relativeBound(c.value, c.now(), c.kind))}`

const listed = (c: SqlCondition): string =>
    c.value
        .split(',')
        .map((item) => c.bind(c.kind === 'string' ? item : item.trim()))
        .join(', ')

/** 'low@high', each of which may be an expression. */
const between: Operator = (c) => {
    const at = c.value.indexOf('@')
    const [low, high] = [c.value.slice(0, at), c.value.slice(at + 1)].map((text) => c.evaluate(text))
    // Documented: a text that begins with the upper bound lies within.
    return `${c.sql} BETWEEN ${c.bind(low)} AND ${c.bind(c.kind === 'string' ? `${high}\u{10FFFF}` : high)}`
}

/** 'words@from@to', the first for people. */
const onDays: Operator = (c) => {
    const [, from, to] = c.value.split('@')
    return `${c.sql} BETWEEN ${c.bind(c.evaluate(from ?? ''))} AND ${c.bind(c.evaluate(to ?? ''))}`
}

const operators: Record<string, Operator> = {
    '=': (c) => (c.value === '' ? isEmpty(c) : `${isTrue(c) ? c.sql : plain(c)} = ${c.bind(c.value)}`),
    '!=': (c) => {
        if (c.value === '') return `NOT (${isEmpty(c)})`
        const differs = `${plain(c)} <> ${c.bind(c.value)}`
        return c.kind === 'boolean' ? differs : `(${differs} OR ${c.sql} IS NULL)`
    },
    '>': standing('>'),
    '>=': standing('>='),
    '<': standing('<'),
    '<=': standing('<='),
    GT_FIELD: toField('>'),
    LT_FIELD: toField('<'),
    GT_OR_EQUALS_FIELD: toField('>='),
    LT_OR_EQUALS_FIELD: toField('<='),
    IN: (c) => `${c.sql} IN (${listed(c)})`,
    'NOT IN': (c) => `(${c.sql} NOT IN (${listed(c)}) OR ${c.sql} IS NULL)`,
    LIKE: contains,
    CONTAINS: contains,
    'NOT LIKE': lacks,
    NOTLIKE: lacks,
    'DOES NOT CONTAIN': lacks,
    STARTSWITH: (c) => `${c.sql} LIKE ${c.pattern('', c.value, '%')}`,
    ENDSWITH: (c) => `${c.sql} LIKE ${c.pattern('%', c.value, '')}`,
    ISEMPTY: isNull,
    ISNOTEMPTY: (c) => `${c.sql} IS NOT NULL`,
    EMPTYSTRING: isNull,
    ANYTHING: () => '1',
    BETWEEN: between,
    ON: onDays,
    NOTON: (c) => `(NOT ${onDays(c)} OR ${c.sql} IS NULL)`,
    RELATIVEGT: relative('>'),
    RELATIVELT: relative('<'),
    RELATIVEGE: relative('>='),
    RELATIVELE: relative('<='),
    INSTANCEOF: (c) =>
        `${c.sql} IN (${c
            .family(c.value)
            .map((name) => c.bind(name))
            .join(', ')})`,
}

/** Undefined where the condition names a field that does not exist. @throws for an operator that is not implemented */
export function sqlOf(operator: string, condition: SqlCondition): string | undefined {
    if (!Object.hasOwn(operators, operator))
        throw new Error(`not implemented: query operator '${operator}' in a database query`)
    return operators[operator](condition)
}
