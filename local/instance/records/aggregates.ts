// What GlideAggregate puts into SQL: the functions, and the pieces of time that a trend groups by.
import { failure } from '../runtime/failure.ts'

export interface Aggregate {
    fn: string
    field: string | null
    as: string
}

export interface Trend {
    field: string
    interval: string
    units: number
}

/**
 * A function over a column; `column` null counts rows. The page calls STDDEV that of the population, but what it prints is
 * that of a sample ({8, 50} has 29.698…): the printed one is held here.
 */
const functions: Record<string, (column: string) => string> = {
    COUNT: (column) => `count(${column})`,
    'COUNT(DISTINCT': (column) => `count(DISTINCT ${column})`,
    SUM: (column) => `sum(${column})`,
    AVG: (column) => `avg(${column})`,
    MIN: (column) => `min(${column})`,
    MAX: (column) => `max(${column})`,
    STDDEV: (column) =>
        `CASE count(${column}) WHEN 0 THEN NULL WHEN 1 THEN 0 ELSE sqrt(max(0.0, (sum(1.0 * ${column} * ${column}) - 1.0 * sum(${column}) * sum(${column}) / count(${column})) / (count(${column}) - 1))) END`,
    GROUP_CONCAT: (column) => `group_concat(${column}, ',' ORDER BY ${column})`,
    GROUP_CONCAT_DISTINCT: (column) => `group_concat(DISTINCT ${column} ORDER BY ${column})`,
}

/** The function's name as this program knows it. @throws for one it does not know */
export function functionNamed(fn: string): string {
    const name = String(fn).toUpperCase()
    if (!functions[name]) throw failure(`not implemented: aggregate ${fn}`)
    return name
}

/** @param column SQL of the field, null where there is none */
export function aggregateSql({ fn }: Aggregate, column: string | null): string {
    if (column === null && fn !== 'COUNT') throw failure(`${fn} needs a field`)
    return functions[fn](column ?? '*')
}

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** What a trend shows as `timeref`, and what its groups are ordered by; documented for quarters and days of the week. */
export function trendSql(trend: Trend, column: string, yearIncluded: boolean): { shown: string; order: string[] } {
    const part = (format: string) => `strftime('${format}', ${column})`
    const year = part('%Y')
    const whole = (sql: string) => `CAST(${sql} AS INTEGER)`
    const perYear = (number: string) => ({ shown: `${number} || '/' || ${year}`, order: [year, number] })
    switch (trend.interval) {
        case 'year':
            return { shown: year, order: [year] }
        case 'quarter':
            return perYear(`((${whole(part('%m'))} + 2) / 3)`)
        case 'month':
            return perYear(whole(part('%m')))
        case 'week':
            return perYear(`((${whole(`strftime('%j', ${column}, '-3 days', 'weekday 4')`)} - 1) / 7 + 1)`)
        case 'date':
            return { shown: part('%Y-%m-%d'), order: [part('%Y-%m-%d')] }
        case 'hour':
            return { shown: part('%Y-%m-%d %H:00:00'), order: [part('%Y-%m-%d %H')] }
        case 'minute': {
            const seconds = 60 * trend.units
            const start = `datetime(${whole(part('%s'))} / ${seconds} * ${seconds}, 'unixepoch')`
            return { shown: start, order: [start] }
        }
        case 'value':
            return { shown: column, order: [column] }
        case 'dayofweek': {
            const day = whole(part('%w'))
            const name = `CASE ${day} ${dayNames.map((text, at) => `WHEN ${at} THEN '${text}'`).join(' ')} END`
            return yearIncluded
                ? { shown: `${name} || '/' || ${year}`, order: [year, day] }
                : { shown: name, order: [day] }
        }
        default:
            throw failure(`not implemented: trend interval '${trend.interval}'`)
    }
}
