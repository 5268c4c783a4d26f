// What people type into a list's filter, and what a condition stores: labels of choices, names of records, times of their own clock.
import { kindOf } from '../dictionary/kinds.ts'
import { addDays } from '../time/calendar.ts'
import { parseInternal } from '../time/format.ts'
import { storedText } from '../time/stored.ts'
import { instantOf } from '../time/zone.ts'
import type { Visit } from './front.ts'
import { columnAt, wordsOfValue } from './list-query.ts'
import type { Term } from './list-query.ts'
import { kindOfField } from './metadata.ts'
import type { FilterField } from './page-state.ts'

/** One line of a filter form. */
export interface Condition {
    field: string
    operator: string
    value: string
}

type At = NonNullable<ReturnType<typeof columnAt>>

const isList = (operator: string) => operator === 'IN' || operator === 'NOT IN'
const isExact = (operator: string) => operator === '=' || operator === '!=' || isList(operator)
const isId = (text: string) => /^[0-9a-f]{32}$/.test(text)

/** Records of one name are told apart no further than this. */
const namesakes = 100

/** What the browser must know to offer a field's values. */
export function filterField(visit: Visit, table: string, path: string): FilterField {
    const found = columnAt(visit, table, path)
    if (!found) return { kind: 'text', choices: [] }
    const kind = kindOfField(found.column)
    const choices =
        kind === 'boolean'
            ? ['true', 'false'].map((value) => ({ value, label: value }))
            : visit.kernel.dictionary
                  .choices(found.table, found.column.name, visit.visitor.session.language)
                  .map(({ value, label }) => ({ value, label }))
    return { kind, choices }
}

/** A condition as typed, as it is stored. What is no label, name or time is taken as it stands. */
export function storedCondition(visit: Visit, table: string, typed: Condition): Condition {
    const found = columnAt(visit, table, typed.field)
    if (!found || typed.value === '') return typed
    if (kindOf(found.column.type) === 'date_time') return timeCondition(visit, typed)
    if (!isExact(typed.operator)) return typed
    const parts = isList(typed.operator) ? typed.value.split(',').map((part) => part.trim()) : [typed.value.trim()]
    const values = parts.flatMap((part) => valuesNamed(visit, found, part))
    // Several records of one name are one of them.
    const several = values.length > 1 && !isList(typed.operator)
    const operator = several ? (typed.operator === '=' ? 'IN' : 'NOT IN') : typed.operator
    return { field: typed.field, operator, value: values.join(',') }
}

/** The stored values that a word stands for. */
function valuesNamed(visit: Visit, { column, table }: At, word: string): string[] {
    if (column.type === 'boolean') return [/^(1|true|yes)$/i.test(word) ? 'true' : 'false']
    const choices = visit.kernel.dictionary.choices(table, column.name, visit.visitor.session.language)
    const choice = choices.find(({ value, label }) => value === word || label.toLowerCase() === word.toLowerCase())
    if (choice) return [choice.value]
    const target = column.reference ? visit.kernel.dictionary.table(column.reference) : undefined
    if (!target || isId(word) || !visit.platform.table(target.name).canRead()) return [word]
    const named = `${target.displayColumn}=${word.replace(/\^/g, '^^')}`
    const rows = visit.kernel.records.find(target.name, named, { limit: namesakes })
    return rows.length ? rows.map((row) => row.sys_id as string) : [word]
}

/** Times are typed on the person's clock and stored in UTC; a day alone is the whole of it. */
function timeCondition(visit: Visit, typed: Condition): Condition {
    const zone = visit.visitor.session.timeZone || 'UTC'
    const stored = (wall: number) => storedText(instantOf(zone, wall))
    const wall = /^\d{4}-\d{1,2}-\d{1,2}/.test(typed.value) ? parseInternal(typed.value) : null
    if (wall === null || !/^(!?=|[<>]=?)$/.test(typed.operator)) return typed
    if (/\d{1,2}:\d{2}/.test(typed.value)) return { ...typed, value: stored(wall) }
    const end = addDays(wall, 1) - 1000
    if (typed.operator === '=') return { ...typed, operator: 'BETWEEN', value: `${stored(wall)}@${stored(end)}` }
    return { ...typed, value: stored(typed.operator === '>' || typed.operator === '<=' ? end : wall) }
}

/** The value of a condition as it would be typed. */
export function typedValue(visit: Visit, table: string, term: Term): string {
    const found = columnAt(visit, table, term.field)
    if (!found || /^@|@(ago|ahead)@/.test(term.value)) return term.value
    const words = (value: string) => wordsOfValue(visit, found, value)
    return isList(term.operator) ? term.value.split(',').map(words).join(', ') : words(term.value)
}
