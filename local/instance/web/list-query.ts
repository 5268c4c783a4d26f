// Encoded queries as a list page needs them: split into conditions, worded for people, and put together from a filter form.
import { kindOf } from '../dictionary/kinds.ts'
import type { Column } from '../kernel.ts'
import { storedOnClock } from '../time/stored.ts'
import type { Visit } from './front.ts'

export interface Term {
    join: 'AND' | 'OR' | 'NQ'
    field: string
    operator: string
    value: string
    /** As written, carets doubled. */
    text: string
}

export interface Order {
    field: string
    descending: boolean
}

export interface ListQuery {
    terms: Term[]
    order: Order[]
    groupBy: string[]
}

/** Operators offered in the filter form, with the words a list shows for them. */
export const operatorWords: [operator: string, words: string][] = [
    ['=', 'is'],
    ['!=', 'is not'],
    ['LIKE', 'contains'],
    ['NOT LIKE', 'does not contain'],
    ['STARTSWITH', 'starts with'],
    ['ENDSWITH', 'ends with'],
    ['IN', 'is one of'],
    ['NOT IN', 'is not one of'],
    ['ISEMPTY', 'is empty'],
    ['ISNOTEMPTY', 'is not empty'],
    ['>', 'greater than'],
    ['>=', 'at least'],
    ['<', 'less than'],
    ['<=', 'at most'],
]

const wordsOf = new Map<string, string>([
    ...operatorWords,
    ['CONTAINS', 'contains'],
    ['DOES NOT CONTAIN', 'does not contain'],
    ['NOTLIKE', 'does not contain'],
    ['BETWEEN', 'between'],
    ['ON', 'on'],
    ['NOTON', 'not on'],
    ['RELATIVEGT', 'after'],
    ['RELATIVELT', 'before'],
    ['RELATIVEGE', 'at or after'],
    ['RELATIVELE', 'at or before'],
    ['RELATIVEEE', 'on'],
    ['SAMEAS', 'is same as'],
    ['NSAMEAS', 'is different from'],
    ['EMPTYSTRING', 'is an empty string'],
    ['ANYTHING', 'is anything'],
    ['INSTANCEOF', 'is a'],
    ['GT_FIELD', 'greater than field'],
    ['LT_FIELD', 'less than field'],
    ['GT_OR_EQUALS_FIELD', 'at least field'],
    ['LT_OR_EQUALS_FIELD', 'at most field'],
])
const longestFirst = [...wordsOf.keys()].sort((a, b) => b.length - a.length)
const valueless = new Set(['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING'])

/** Splits an encoded query; a condition without a known operator keeps an empty operator. */
export function parseQuery(encoded: string): ListQuery {
    const query: ListQuery = { terms: [], order: [], groupBy: [] }
    for (const part of splitTerms(encoded)) {
        const sort = /^(ORDERBYDESC|ORDERBY|GROUPBY)(.+)$/s.exec(part.text)
        if (sort?.[1] === 'GROUPBY') query.groupBy.push(sort[2])
        else if (sort) query.order.push({ field: sort[2], descending: sort[1] === 'ORDERBYDESC' })
        else if (part.text !== '' && part.text !== 'EQ' && part.text !== 'EN')
            query.terms.push(termOf(part.join, part.text))
    }
    return query
}

/** A doubled caret is part of a value. */
function splitTerms(encoded: string): { join: Term['join']; text: string }[] {
    const parts: { join: Term['join']; text: string }[] = []
    let join: Term['join'] = 'AND'
    let text = ''
    for (let at = 0; at < encoded.length; at++) {
        if (encoded[at] !== '^') text += encoded[at]
        else if (encoded[at + 1] === '^') {
            text += '^^'
            at++
        } else {
            parts.push({ join, text })
            text = ''
            join = 'AND'
            if (encoded.startsWith('OR', at + 1) && !encoded.startsWith('ORDERBY', at + 1)) join = 'OR'
            else if (encoded.startsWith('NQ', at + 1)) join = 'NQ'
            if (join !== 'AND') at += 2
        }
    }
    parts.push({ join, text })
    return parts
}

function termOf(join: Term['join'], text: string): Term {
    // Read as the query itself reads it (records/query.ts): what is checked must be what runs.
    const field = /^[a-zA-Z0-9_]*?[a-z0-9_]+(?:\.[a-z0-9_]+)*/.exec(text)?.[0] ?? ''
    const rest = text.slice(field.length)
    const operator = longestFirst.find((candidate) => rest.startsWith(candidate)) ?? ''
    const value = valueless.has(operator) ? '' : rest.slice(operator.length).replace(/\^\^/g, '^')
    return { join, field, operator, value, text }
}

const joinSigns = { AND: '^', OR: '^OR', NQ: '^NQ' }

export function writeTerms(terms: Term[]): string {
    return terms.map((term, at) => (at === 0 ? '' : joinSigns[term.join]) + term.text).join('')
}

export function writeQuery(query: ListQuery): string {
    const order = query.order.map((one) => `${one.descending ? 'ORDERBYDESC' : 'ORDERBY'}${one.field}`)
    const group = query.groupBy.map((field) => `GROUPBY${field}`)
    return [writeTerms(query.terms), ...order, ...group].filter(Boolean).join('^')
}

/** A condition from a filter form. Its value can neither end the condition nor run as a script. */
export function newTerm(field: string, operator: string, value: string): Term | null {
    if (!/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(field) || !wordsOf.has(operator)) return null
    if (value === '' && !valueless.has(operator) && operator !== '=' && operator !== '!=') return null
    const text = field + operator + (valueless.has(operator) ? '' : escaped(withoutScript(field + operator, value)))
    return { join: 'AND', field, operator, value: valueless.has(operator) ? '' : value, text }
}

const escaped = (value: string): string => value.replace(/\^/g, '^^')

/** Judged is what will be read: '>' and '=javascript:…' are read as '>=' and 'javascript:…'. */
function withoutScript(begun: string, value: string): string {
    const read = termOf('AND', begun + escaped(value)).value
    const script = /^(?:\s*javascript:)+/i.exec(read)?.[0]
    if (!script) return value
    const longer = value.slice(0, value.length - read.length)
    return withoutScript(begun, longer + read.slice(script.length))
}

/** The column at the end of a dotted path, with the table it belongs to. */
export function columnAt(
    visit: Pick<Visit, 'kernel'>,
    table: string,
    path: string
): { column: Column; table: string } | null {
    let at = table
    const steps = path.split('.')
    for (const [index, step] of steps.entries()) {
        const column = visit.kernel.dictionary.column(at, step)
        if (!column) return null
        if (index === steps.length - 1) return { column, table: at }
        if (!column.reference) return null
        at = column.reference
    }
    return null
}

export function labelAt(visit: Pick<Visit, 'kernel'>, table: string, path: string): string {
    return columnAt(visit, table, path)?.column.label ?? path
}

/** 'State is Ready', 'Last activity before 60 days ago', as breadcrumbs say it. */
export function describeTerm(visit: Pick<Visit, 'kernel'>, table: string, term: Term): string {
    if (!term.operator) return term.text
    const found = columnAt(visit, table, term.field)
    const label = found?.column.label ?? term.field
    const words = wordsOf.get(term.operator) ?? term.operator
    if (valueless.has(term.operator)) return `${label} ${words}`
    if (term.value === '') return `${label} ${term.operator === '!=' ? 'is not empty' : 'is empty'}`
    return `${label} ${words} ${describeValue(visit, found, term)}`
}

function describeValue(
    visit: Pick<Visit, 'kernel'> & Partial<Pick<Visit, 'visitor'>>,
    found: ReturnType<typeof columnAt>,
    term: Term
): string {
    const relative = /^@(\w+)@(ago|ahead)@(\d+)$/.exec(term.value)
    if (relative)
        return `${relative[3]} ${relative[1]}${relative[3] === '1' ? '' : 's'} ${relative[2] === 'ago' ? 'ago' : 'from now'}`
    const one = (value: string): string => (found ? wordsOfValue(visit, found, value) : value)
    if (term.operator === 'BETWEEN') return term.value.split('@').map(one).join(' and ')
    return /IN$/.test(term.operator) ? term.value.split(',').map(one).join(', ') : one(term.value)
}

/** A stored value as a person reads it: a choice's label, a record's name, a time on their own clock. */
export function wordsOfValue(
    { kernel, visitor }: Pick<Visit, 'kernel'> & Partial<Pick<Visit, 'visitor'>>,
    { column, table }: { column: Column; table: string },
    value: string
): string {
    if (value.startsWith('javascript:')) return value
    if (column.type === 'boolean') return /^(1|true)$/.test(value) ? 'true' : 'false'
    const choices = kernel.dictionary.choices(table, column.name, visitor?.session.language)
    const choice = choices.find((candidate) => candidate.value === value)
    if (choice) return choice.label
    if (column.reference && /^[0-9a-f]{32}$/.test(value))
        return kernel.records.displayValue(column.reference, value) || '(unknown)'
    if (kindOf(column.type) === 'date_time') return storedOnClock(visitor?.session.timeZone || 'UTC', value)
    return value
}
