// Queries as a tree, and the reader of encoded queries.
//
// `^` joins conditions, `^OR` adds an alternative to the condition before it, `^NQ` begins a query whose rows are added,
// `^^` is a caret inside a value, ORDERBY / ORDERBYDESC / GROUPBY may stand anywhere, EQ and EN end a condition list.
import { textQuery } from './operators.ts'

export type Query =
    | { kind: 'and' | 'or'; parts: Query[] }
    | { kind: 'test'; field: string; operator: string; value: string | null }
    | { kind: 'never' }
    /** Rows of `from` whose `field` is among the `joinField` of `table`'s rows that meet `query`. */
    | { kind: 'join'; from: string; field: string; table: string; joinField: string; query: Query }
    /** How many rows of a related list there are: `table` rows whose `joinField` names this one and that meet `query`. */
    | { kind: 'related'; table: string; joinField: string; operator: string; count: number; query: Query }

export interface Encoded {
    query: Query
    order: { field: string; descending: boolean }[]
    groupBy: string[]
}

/** Longest first where one begins another. */
const operators = [
    'ISNOTEMPTY',
    'ISEMPTY',
    'EMPTYSTRING',
    'NOTEMPTY',
    'EMPTY',
    'ANYTHING',
    'DOES NOT CONTAIN',
    'DOESNOTCONTAIN',
    'CONTAINS',
    'NOT LIKE',
    'NOTLIKE',
    'LIKE',
    'STARTSWITH',
    'ENDSWITH',
    'NOT IN',
    'INSTANCEOF',
    'IN',
    'BETWEEN',
    'NSAMEAS',
    'SAMEAS',
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
    'GT_FIELD',
    'LT_FIELD',
    'RELATIVEGT',
    'RELATIVELT',
    'RELATIVEGE',
    'RELATIVELE',
    'RELATIVEEE',
    'MORETHAN',
    'LESSTHAN',
    'DATEPART',
    'DYNAMIC',
    'NOTON',
    'ON',
    'VALCHANGES',
    'CHANGESFROM',
    'CHANGESTO',
    '!*',
    '*',
    '%',
    '!=',
    '>=',
    '<=',
    '=',
    '>',
    '<',
] as const

export type Operator = (typeof operators)[number]

const known = new Set<string>(operators)

/** Operators that take no value. */
export const valueless = new Set(['ISNOTEMPTY', 'ISEMPTY', 'EMPTYSTRING', 'ANYTHING', 'VALCHANGES'])

/** Other spellings of the operators, as the list of operators gives them. */
const spellings: Readonly<Record<string, Operator>> = {
    NOTEMPTY: 'ISNOTEMPTY',
    EMPTY: 'ISEMPTY',
    '%': 'ENDSWITH',
    '*': 'CONTAINS',
    '!*': 'DOES NOT CONTAIN',
    DOESNOTCONTAIN: 'DOES NOT CONTAIN',
}

/** The operator as this program knows it, in whatever case it was written. @throws for an operator it does not know */
export function operatorOf(text: string): Operator {
    const upper = text.trim().toUpperCase()
    if (!known.has(upper)) throw new Error(`not implemented: query operator '${text}'`)
    return spellings[upper] ?? (upper as Operator)
}

/** Reads an encoded query. @throws 'not implemented' for a condition whose operator is unknown */
export function parseEncodedQuery(text: string): Encoded {
    const order: Encoded['order'] = []
    const groupBy: string[] = []
    const alternatives: Query[][] = [[]]
    const { rest, related } = withoutRelated(text)
    alternatives[0].push(...related)
    for (const { join, term } of termsOf(rest)) {
        const sorting = /^(ORDERBYDESC|ORDERBY|GROUPBY)(.+)$/s.exec(term)
        if (sorting) {
            if (sorting[1] === 'GROUPBY') groupBy.push(sorting[2])
            else order.push({ field: sorting[2], descending: sorting[1] === 'ORDERBYDESC' })
            continue
        }
        if (join === 'NQ') alternatives.push([])
        if (term === '' || term === 'EQ' || term === 'EN') continue
        const current = alternatives[alternatives.length - 1]
        const test = testOf(term)
        const last = current[current.length - 1]
        if (join === 'OR' && last) {
            if (last.kind === 'or') last.parts.push(test)
            else current[current.length - 1] = { kind: 'or', parts: [last, test] }
        } else current.push(test)
    }
    const sets = alternatives.map((parts): Query => (parts.length === 1 ? parts[0] : { kind: 'and', parts }))
    return { query: sets.length === 1 ? sets[0] : { kind: 'or', parts: sets }, order, groupBy }
}

/** Writes a query back as an encoded query; nested alternatives beyond the form's reach are not implemented. */
export function encode(query: Query): string {
    switch (query.kind) {
        case 'test': {
            const value = valueless.has(query.operator) ? '' : (query.value ?? '').replace(/\^/g, '^^')
            return `${query.field}${query.operator}${value}`
        }
        case 'and':
            return query.parts.map(encode).filter(Boolean).join('^')
        case 'or':
            return query.parts.every((part) => part.kind === 'test')
                ? query.parts.map(encode).join('^OR')
                : query.parts.map(encode).join('^NQ')
        case 'related': {
            const conditions = encode(query.query)
            const asked = `${query.table}.${query.joinField},${query.operator}${query.count}`
            return `RLQUERY${asked}${conditions ? `,${conditions}` : ''}^ENDRLQUERY`
        }
        case 'join': {
            const conditions = encode(query.query)
            // Seen in the platform's own scripts with one condition only; how several are written is not published.
            if (conditions.includes('^')) throw new Error('not implemented: a JOIN with several conditions as text')
            return `JOIN${query.from}.${query.field}=${query.table}.${query.joinField}${conditions && `!${conditions}`}`
        }
        default:
            throw new Error(`not implemented: getEncodedQuery of a ${query.kind} condition`)
    }
}

/** `JOINtable.field=other.field!condition on the other`, as the platform's own scripts write it. */
function joinOf(term: string): Query | null {
    const form = /^JOIN([a-z0-9_]+)\.([a-z0-9_.]+?)=([a-z0-9_]+)\.([a-z0-9_]+)(?:!(.+))?$/s.exec(term)
    if (!form) return null
    const [, from, field, table, joinField, condition] = form
    const query: Query = condition ? testOf(condition) : { kind: 'and', parts: [] }
    return { kind: 'join', from, field, table, joinField, query }
}

function testOf(term: string): Query {
    const join = joinOf(term)
    if (join) return join
    if (term.startsWith(`${textQuery}=`))
        return { kind: 'test', field: textQuery, operator: '=', value: term.slice(textQuery.length + 1) }
    const field = /^[a-zA-Z0-9_]*?[a-z0-9_]+(?:\.[a-z0-9_]+)*/.exec(term)?.[0] ?? ''
    const rest = term.slice(field.length)
    const operator = field ? operators.find((candidate) => rest.startsWith(candidate)) : undefined
    if (!operator) throw new Error(`not implemented: encoded query condition '${term}'`)
    const known = spellings[operator] ?? operator
    return { kind: 'test', field, operator: known, value: valueless.has(known) ? null : rest.slice(operator.length) }
}

/** Takes related list queries out of a text: `^RLQUERYtable.field,>=1,conditions^ENDRLQUERY`, all of which must hold. */
function withoutRelated(text: string): { rest: string; related: Query[] } {
    const related: Query[] = []
    const form = /\^?RLQUERY([a-z0-9_]+)\.([a-z0-9_]+),(>=|<=|!=|=|>|<)(\d+)(?:,(.*?))?\^ENDRLQUERY/gs
    const rest = text.replace(form, (...parts: (string | undefined)[]) => {
        const [, table, joinField, operator, count, conditions] = parts as string[]
        const { query } = parseEncodedQuery((conditions as string | undefined) ?? '')
        related.push({ kind: 'related', table, joinField, operator, count: Number(count), query })
        return ''
    })
    return { rest, related }
}

/** Splits at single carets; a doubled one belongs to the value. */
function* termsOf(text: string): Generator<{ join: 'AND' | 'OR' | 'NQ'; term: string }> {
    let join: 'AND' | 'OR' | 'NQ' = 'AND'
    let term = ''
    for (let i = 0; i < text.length; i++) {
        if (text[i] !== '^') {
            term += text[i]
        } else if (text[i + 1] === '^') {
            term += '^'
            i++
        } else {
            yield { join, term }
            term = ''
            if (text.startsWith('OR', i + 1) && !text.startsWith('ORDERBY', i + 1)) {
                join = 'OR'
                i += 2
            } else if (text.startsWith('NQ', i + 1)) {
                join = 'NQ'
                i += 2
            } else join = 'AND'
        }
    }
    yield { join, term }
}
