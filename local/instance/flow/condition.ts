// Evaluates a flow-logic condition: encoded-query syntax whose operands are pills or texts.
//
// Precedence as in encoded queries: `^NQ` splits into alternatives, `^` joins, and `^OR` belongs to the term before it.
// Scripts in conditions are not evaluated (documented: not supported).
import { PlatformError } from '../http/platform-error.ts'
import { asText, resolve } from './pills.ts'
import type { Names, Value } from './pills.ts'
import type { Kernel } from '../kernel.ts'

type Reader = Pick<Kernel, 'records' | 'dictionary'>

/** Longest first, so that `>=` is not read as `>`. */
const conditionOperators = [
    'DOES NOT CONTAIN',
    'ISNOTEMPTY',
    'STARTSWITH',
    'NOT LIKE',
    'ENDSWITH',
    'CONTAINS',
    'ISEMPTY',
    'NOT IN',
    'LIKE',
    '!=',
    '>=',
    '<=',
    'IN',
    '=',
    '>',
    '<',
] as const
type Operator = (typeof conditionOperators)[number]

export function evaluate(reader: Reader, condition: string, names: Names): boolean {
    const text = condition.trim()
    if (text === '') return true
    return text.split(/\^NQ/).some((query) =>
        query
            .split(/\^(?!OR)/)
            .filter((group) => group !== '' && group !== 'EQ')
            .every((group) => group.split(/\^OR/).some((term) => holds(reader, term, names)))
    )
}

function holds(reader: Reader, term: string, names: Names): boolean {
    const { left, operator, right } = split(term)
    const actual = asText(resolve(reader, left, names) as Value)
    const wanted = asText(resolve(reader, right, names) as Value)
    switch (operator) {
        case '=':
            return same(actual, wanted)
        case '!=':
            return !same(actual, wanted)
        case 'ISEMPTY':
            return actual === ''
        case 'ISNOTEMPTY':
            return actual !== ''
        case 'STARTSWITH':
            return lower(actual).startsWith(lower(wanted))
        case 'ENDSWITH':
            return lower(actual).endsWith(lower(wanted))
        case 'CONTAINS':
        case 'LIKE':
            return lower(actual).includes(lower(wanted))
        case 'DOES NOT CONTAIN':
        case 'NOT LIKE':
            return !lower(actual).includes(lower(wanted))
        case 'IN':
            return wanted.split(',').some((one) => same(actual, one))
        case 'NOT IN':
            return !wanted.split(',').some((one) => same(actual, one))
        default:
            return compare(actual, wanted, operator)
    }
}

/** A pill may hold any of the operators' letters, so the search for the operator starts behind it. */
function split(term: string): { left: string; operator: Operator; right: string } {
    const pill = /^\{\{[^{}]*\}\}/.exec(term)
    const from = pill ? pill[0].length : 0
    let found: { at: number; operator: Operator } | null = null
    for (const operator of conditionOperators) {
        const at = term.indexOf(operator, from)
        if (at >= 0 && (found === null || at < found.at)) found = { at, operator }
    }
    if (!found) throw new PlatformError(`not implemented: flow condition '${term}'`)
    return {
        left: term.slice(0, found.at),
        operator: found.operator,
        right: term.slice(found.at + found.operator.length),
    }
}

/** Booleans are 'true' in a condition and '1' in a column. */
function same(left: string, right: string): boolean {
    const plain = (text: string): string => (text === 'true' ? '1' : text === 'false' ? '0' : lower(text))
    return plain(left) === plain(right)
}

function compare(left: string, right: string, operator: string): boolean {
    const numbers = left !== '' && right !== '' && !Number.isNaN(Number(left)) && !Number.isNaN(Number(right))
    const order = numbers ? Math.sign(Number(left) - Number(right)) : left < right ? -1 : left > right ? 1 : 0
    if (left === '' || right === '') return false
    return operator === '>' ? order > 0 : operator === '<' ? order < 0 : operator === '>=' ? order >= 0 : order <= 0
}

function lower(text: string): string {
    return text.toLowerCase()
}
