import fc from 'fast-check'
import { openFixture } from '../fixture/open.ts'
import type { Instance } from '../../opened.ts'
import type { Row } from '../../kernel.ts'
import { matches } from '../../records/matches.ts'
import type { Judged } from '../../records/matches.ts'
import { parseEncodedQuery } from '../../records/query.ts'
import type { Surroundings } from '../../records/sql.ts'
import { toCell } from '../../records/values.ts'

/** A row as the naive evaluator sees it: null is an empty field. */
interface Seat {
    name: string | null
    key: string
    seats: number | null
    active: boolean
    last_activity: string | null
}

interface Condition {
    field: keyof Seat
    operator: string
    value: string
}

/** Sets of groups of alternatives: ^NQ between sets, ^ between groups, ^OR inside a group. */
type Query = Condition[][][]

const letters = fc.constantFrom('a', 'A', 'b', 'B', 'ab', 'Ba', 'bab', 'a b', '%', '_', "o'a")

const row: fc.Arbitrary<Omit<Seat, 'key'>> = fc.record({
    name: fc.option(letters, { nil: null }),
    seats: fc.option(fc.integer({ min: -3, max: 12 }), { nil: null }),
    active: fc.boolean(),
    last_activity: fc.option(fc.constantFrom('2026-01-01 00:00:00', '2026-01-02 12:00:00', '2026-03-01 08:30:00'), {
        nil: null,
    }),
})

const comparing = ['=', '!=', '>', '>=', '<', '<=']
const condition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
        field: fc.constant<'name'>('name'),
        operator: fc.constantFrom(
            '=',
            '!=',
            'STARTSWITH',
            'ENDSWITH',
            'LIKE',
            'NOT LIKE',
            'IN',
            'NOT IN',
            'ISEMPTY',
            'ISNOTEMPTY',
            '>',
            '<='
        ),
        value: letters,
    }),
    fc.record({
        field: fc.constant<'seats'>('seats'),
        operator: fc.constantFrom(...comparing, 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY', 'BETWEEN'),
        value: fc.integer({ min: -3, max: 12 }).map(String),
    }),
    fc.record({
        field: fc.constant<'active'>('active'),
        operator: fc.constantFrom('=', '!='),
        value: fc.constantFrom('true', 'false', '1', '0'),
    }),
    fc.record({
        field: fc.constant<'last_activity'>('last_activity'),
        operator: fc.constantFrom(...comparing, 'ISEMPTY', 'ISNOTEMPTY'),
        value: fc.constantFrom('2026-01-01 00:00:00', '2026-01-02 12:00:00', '2026-02-01 00:00:00'),
    })
)
const query: fc.Arbitrary<Query> = fc.array(
    fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    { minLength: 1, maxLength: 2 }
)

const text = ({ field, operator, value }: Condition): string => {
    if (operator.startsWith('IS')) return field + operator
    return (
        field + operator + (operator === 'BETWEEN' ? `${value}@9` : operator.includes('IN') ? `${value},zz,3` : value)
    )
}
const encode = (sets: Query): string =>
    sets.map((groups) => groups.map((group) => group.map(text).join('^OR')).join('^')).join('^NQ')

/** The rules once more, as plainly as they can be said. */
function holds({ field, operator, value }: Condition, seat: Seat): boolean {
    const raw = seat[field]
    if (field === 'active') return (operator === '=') === (raw === (value === 'true' || value === '1'))
    if (operator === 'ISEMPTY') return raw === null
    if (operator === 'ISNOTEMPTY') return raw !== null
    if (raw === null) return ['!=', 'NOT IN'].includes(operator)
    const number = typeof raw === 'number'
    const own = number ? raw : String(raw).toLowerCase()
    const other = number ? Number(value) : value.toLowerCase()
    const listed = number ? [Number(value), 3] : [String(other), 'zz', '3']
    switch (operator) {
        case '=':
            return own === other
        case '!=':
            return own !== other
        case '>':
            return own > other
        case '>=':
            return own >= other
        case '<':
            return own < other
        case '<=':
            return own <= other
        case 'STARTSWITH':
            return String(own).startsWith(String(other))
        case 'ENDSWITH':
            return String(own).endsWith(String(other))
        case 'LIKE':
            return String(own).includes(String(other))
        case 'NOT LIKE':
            return !String(own).includes(String(other))
        case 'IN':
            return listed.includes(own as never)
        case 'NOT IN':
            // 'zz' is no number: whether a number is outside such a list stays unknown, so it is not found.
            return number ? false : !listed.includes(own as never)
        case 'BETWEEN':
            return own >= other && Number(own) <= 9
        default:
            throw new Error(operator)
    }
}

/** A stored row as conditions of rules and access controls see it. */
const judgedOf = (instance: Instance, stored: Row): Judged => ({
    field(path) {
        const column = instance.dictionary.column('x_snc_fix_seat', path)
        return column && { column, cell: toCell(column, stored[path]), shown: () => stored[path] ?? '' }
    },
})
const around = (instance: Instance): Surroundings => ({
    dictionary: instance.dictionary,
    now: () => instance.clock.now(),
    evaluate: (expression) => expression,
    dropped: () => {},
    refuseInvalid: () => false,
})

test('encoded queries find and judge the rows a naive evaluator does', () => {
    const instance: Instance = openFixture()
    try {
        fc.assert(
            fc.property(
                fc.array(row, { minLength: 1, maxLength: 12 }),
                fc.array(query, { minLength: 1, maxLength: 5 }),
                (rows, queries) => {
                    const seats: Seat[] = rows.map((values, i) => ({ ...values, key: `k${i}` }))
                    instance.db.run('DELETE FROM x_snc_fix_seat')
                    for (const seat of seats) {
                        instance.records.insert('x_snc_fix_seat', {
                            ...seat,
                            seats: seat.seats === null ? '' : String(seat.seats),
                            active: String(seat.active),
                        })
                    }
                    for (const sets of queries) {
                        const expected = seats
                            .filter((seat) =>
                                sets.some((groups) => groups.every((group) => group.some((one) => holds(one, seat))))
                            )
                            .map((seat) => seat.key)
                        const encoded = encode(sets)
                        const found = instance.runScript(
                            `var gr = new GlideRecord('x_snc_fix_seat'); gr.addEncodedQuery(${JSON.stringify(encoded)}); gr.query();
                         var keys = []; while (gr.next()) keys.push('' + gr.key); keys.join()`
                        ).value as string
                        const { query: tree } = parseEncodedQuery(encoded)
                        const judged = instance.records
                            .find('x_snc_fix_seat')
                            .filter((stored) => matches(tree, judgedOf(instance, stored), around(instance)))
                            .map((stored) => stored.key as string)
                        if (judged.sort().join() !== expected.sort().join())
                            throw new Error(`${encoded} judges ${judged}, expected ${expected}`)
                        const keys = found === '' ? [] : found.split(',')
                        if (keys.sort().join() !== expected.sort().join())
                            throw new Error(`${encoded} found ${keys}, expected ${expected}`)
                    }
                }
            ),
            { numRuns: 100 }
        )
    } finally {
        instance.close()
    }
})
