// Encoded queries and list filters: what is written is what is read, and no value ever becomes a condition.
import fc from 'fast-check'
import { encode, parseEncodedQuery } from '../../records/query.ts'
import type { Query } from '../../records/query.ts'
import { newTerm, parseQuery, writeQuery } from '../../web/list-query.ts'
import { filteredQuery, searchedQuery } from '../../web/filter.ts'
import { checkQuery } from '../../web/rows.ts'
import { anyText, holds } from '../fixture/seeded.ts'

type Test = Extract<Query, { kind: 'test' }>

const flat = (query: Query): Test[] =>
    query.kind === 'test' ? [query] : query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(flat) : []
const operator = fc.constantFrom(
    '=',
    '!=',
    '>',
    '>=',
    '<',
    '<=',
    'LIKE',
    'NOT LIKE',
    'STARTSWITH',
    'ENDSWITH',
    'IN',
    'NOT IN'
)
const field = fc.constantFrom('state', 'user_principal_name', 'user.manager.name', 'sys_id', 'x1')
const test: fc.Arbitrary<Test> = fc
    .record({ kind: fc.constant('test' as const), field, operator, value: anyText })
    // The notation itself cannot tell '>' and '=1' from '>=' and '1'; either way it is a condition on this field.
    .filter(({ operator, value }) => !/^([<>]=|INSTANCEOF)/.test(operator + value) || /^[<>]=$/.test(operator))
const join = (query: Query): string =>
    JSON.stringify(query, (_name, part) => (part?.kind === 'and' && part.parts.length === 1 ? part.parts[0] : part))

it('any conditions with any values are read back as they were written', () => {
    holds(
        fc.property(
            fc.array(fc.array(test, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
            (groups) => {
                const parts = groups.map((one): Query => (one.length === 1 ? one[0] : { kind: 'or', parts: one }))
                const whole: Query = parts.length === 1 ? parts[0] : { kind: 'and', parts }
                expect(join(parseEncodedQuery(encode(whole)).query)).toBe(join(whole))
                expect(parseEncodedQuery(encode(whole)).order).toEqual([])
            }
        ),
        1500
    )
})

it('a value typed into a list filter or a search stays one condition of its field', () => {
    holds(
        fc.property(field, operator, anyText, test, (name, sign, value, before) => {
            const term = newTerm(name, sign, value)
            const kept = encode(before)
            for (const query of [
                filteredQuery([{ field: name, operator: sign, value }], kept, ''),
                writeQuery({ ...parseQuery(kept), terms: [...parseQuery(kept).terms, ...(term ? [term] : [])] }),
            ]) {
                const read = parseEncodedQuery(query)
                expect(read.order).toEqual([])
                const [first, second, ...more] = flat(read.query)
                expect(first).toEqual(before)
                expect(more).toEqual([])
                if (!term) continue
                expect(second.field).toBe(name)
                expect(second.value?.toLowerCase()).not.toMatch(/^\s*javascript:/)
                if (!/^(=|STANCEOF)?\s*javascript:/i.test(value)) {
                    expect(second.operator + second.value).toBe(sign + value)
                }
            }
            const searched = flat(parseEncodedQuery(searchedQuery(kept, name, value)).query)
            expect(searched.length).toBeLessThanOrEqual(2)
            for (const one of searched.slice(1)) expect(one.field).toBe(name)
        }),
        1500
    )
})

it.each([
    ['>', 'javascript:=javascript:gs.log(1)', '>=', 'gs.log(1)'],
    ['<', '=javascript: javascript:1', '<=', '1'],
    ['IN', 'STANCEOFjavascript:1', 'INSTANCEOF', '1'],
    ['=', ' JavaScript:javascript:1', '=', '1'],
])(
    'a value after %s that is read as a longer operator and a script is no script: %s',
    (sign, value, operator, read) => {
        expect(flat(parseEncodedQuery(newTerm('state', sign, value)!.text).query)).toEqual([
            { kind: 'test', field: 'state', operator, value: read },
        ])
    }
)

/** Filters as somebody would write them into an address to get more than the page gives. */
const filter = fc.oneof(
    anyText,
    fc
        .array(
            fc.oneof(
                fc.constantFrom(
                    '^',
                    '^OR',
                    '^NQ',
                    '^^',
                    '^EQ',
                    '^EN',
                    'ORDERBY',
                    'ORDERBYDESC',
                    'GROUPBY',
                    '@',
                    ',',
                    ' '
                ),
                fc.constantFrom(
                    'state',
                    'STATE',
                    'password',
                    'user.password',
                    'a',
                    '=',
                    '!=',
                    'IN',
                    'ON',
                    'BETWEEN',
                    'DYNAMIC'
                ),
                fc.constantFrom(
                    'javascript:',
                    'JavaScript:',
                    'gs.log(1)',
                    'gs.daysAgo(3)',
                    'gs.getUserID()',
                    ';',
                    '()',
                    "'"
                ),
                anyText
            ),
            { maxLength: 10 }
        )
        .map((all) => all.join(''))
)

it('the check of a list’s address sees the same conditions as the query that runs, for any text', () => {
    const visit = {
        kernel: {
            dictionary: {
                column: (_table: string, name: string) => ({
                    type: name === 'password' ? 'password2' : 'string',
                    reference: name === 'user' ? 'sys_user' : null,
                }),
            },
        },
    } as unknown as Parameters<typeof checkQuery>[0]
    let passed = 0
    holds(
        fc.property(filter, (text) => {
            let tests: Test[]
            let order: { field: string }[]
            try {
                checkQuery(visit, 't', text)
                const read = parseEncodedQuery(text)
                tests = flat(read.query)
                order = read.order
            } catch (error) {
                // A refusal in words, or an operator the instance does not know: nothing runs.
                expect((error as Error).message).toMatch(/list|not implemented|secret|condition/)
                return
            }
            passed += 1
            for (const one of [...tests, ...order]) expect(one.field).not.toMatch(/^(user\.)?password$/)
            for (const { value } of tests)
                for (const part of [value ?? '', ...(value ?? '').split('@')])
                    if (/^\s*javascript:/i.test(part)) expect(part).toMatch(/^javascript:\s*gs\.\w+\([^()]*\)\s*;?$/)
        }),
        4000
    )
    expect(passed).toBeGreaterThan(100)
})
