// Operators whose SQL takes more than a comparison: distances between two dates, parts of dates, filter options, text search.
import { kindOf } from '../dictionary/kinds.ts'
import type { Column } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'

/** Reserved name that searches every text of the table. */
export const textQuery = '123TEXTQUERY321'

interface Asked {
    sql: string
    operator: string
    /** As written, with `javascript:` parts still in it. */
    raw: string
    place(path: string): { sql: string; column: Column } | undefined
    bind(text: string): string
    evaluate(expression: string): string
    userId(): string
}

const secondsIn: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86400, week: 604800 }

/** 'yyyy-MM-dd HH:mm:ss' up to the unit: dates that agree so far are the same by it. */
const lengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10, hour: 13, minute: 16 }

/** Filter options that every instance has: the person who asks. */
const theAsker = new Set(['90d1921e5f510100a9ad2572f2b477fe', '54635e965f510100a9ad2572f2b4774c'])

/** SQL of a condition by its operator; undefined where it names a field that is not there. */
export const furtherOperators: ReadonlyMap<string, (asked: Asked) => string | undefined> = new Map([
    ['SAMEAS', same],
    ['NSAMEAS', same],
    ['MORETHAN', distance],
    ['LESSTHAN', distance],
    ['DATEPART', datePart],
    ['DYNAMIC', dynamic],
])

function dynamic({ sql, raw, bind, userId }: Asked): string {
    if (!theAsker.has(raw)) throw failure(`not implemented: filter option ${raw}`)
    return `${sql} = ${bind(userId())}`
}

/** `other`, or `other@day`: alike up to that unit. */
function same({ sql, operator, raw, place }: Asked): string | undefined {
    const [path, unit] = raw.split('@')
    const other = place(path)
    if (!other) return undefined
    const cut = (column: string) => (unit ? `substr(${column}, 1, ${lengthOf(unit)})` : column)
    return `${cut(sql)} ${operator === 'SAMEAS' ? 'IS' : 'IS NOT'} ${cut(other.sql)}`
}

function lengthOf(unit: string): number {
    if (!lengths[unit]) throw failure(`not implemented: comparing dates by ${unit}`)
    return lengths[unit]
}

/** `other@day@before@3`: how far before (or after) the other date this one lies. */
function distance({ sql, operator, raw, place }: Asked): string | undefined {
    const [path, unit, direction, count] = raw.split('@')
    const other = place(path)
    if (!other) return undefined
    if (!secondsIn[unit]) throw failure(`not implemented: ${operator} by ${unit}`)
    const seconds = (column: string) => `CAST(strftime('%s', ${column}) AS INTEGER)`
    const apart =
        direction === 'after' ? `${seconds(sql)} - ${seconds(other.sql)}` : `${seconds(other.sql)} - ${seconds(sql)}`
    const limit = Number(count) * secondsIn[unit]
    return operator === 'MORETHAN' ? `(${apart}) > ${limit}` : `(${apart}) BETWEEN 0 AND ${limit}`
}

const comparisons: Readonly<Record<string, string>> = { EE: '=', GT: '>', LT: '<', GE: '>=', LE: '<=' }
const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const monthNames = 'january february march april may june july august september october november december'.split(' ')

/** `Monday@javascript:gs.datePart('dayofweek','monday','EE')`; the week of this operator begins on Sunday. */
function datePart({ sql, raw, evaluate }: Asked): string {
    const call = raw.slice(raw.indexOf('@') + 1)
    const [part, value, comparison] = (call.startsWith('javascript:') ? evaluate(call.slice(11)) : call).split('@')
    const parts: Record<string, [sql: string, value: number]> = {
        dayofweek: [`CAST(strftime('%w', ${sql}) AS INTEGER)`, dayNames.indexOf(value)],
        month: [`CAST(strftime('%m', ${sql}) AS INTEGER)`, monthNames.indexOf(value) + 1 || Number(value)],
        quarter: [`(CAST(strftime('%m', ${sql}) AS INTEGER) + 2) / 3`, Number(value)],
        year: [`CAST(strftime('%Y', ${sql}) AS INTEGER)`, Number(value)],
        hour: [`CAST(strftime('%H', ${sql}) AS INTEGER)`, Number(value)],
    }
    const found = parts[part]
    if (!found || !(found[1] >= 0) || !comparisons[comparison])
        throw failure(`not implemented: DATEPART ${part} ${value} ${comparison}`)
    return `${found[0]} ${comparisons[comparison]} ${found[1]}`
}

/** True for a column that text search looks at. */
export function isSearched(column: Column): boolean {
    return kindOf(column.type) === 'string' && !column.name.startsWith('sys_')
}
