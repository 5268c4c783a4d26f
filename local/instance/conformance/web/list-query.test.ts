// Encoded queries of lists: taken apart, worded and put together again without changing what they mean.
import fc from 'fast-check'
import { newTerm, operatorWords, parseQuery, writeQuery } from '../../web/list-query.ts'

test('conditions, sorting and grouping are told apart', () => {
    const parsed = parseQuery('state=ready^userISNOTEMPTY^ORDERBYDESCnumber^ORDERBYstate^GROUPBYprofile')
    expect(parsed.terms.map(({ field, operator, value }) => [field, operator, value])).toEqual([
        ['state', '=', 'ready'],
        ['user', 'ISNOTEMPTY', ''],
    ])
    expect(parsed.order).toEqual([
        { field: 'number', descending: true },
        { field: 'state', descending: false },
    ])
    expect(parsed.groupBy).toEqual(['profile'])
})

test('a longer operator is not taken for a shorter one', () => {
    const operatorOf = (query: string) => parseQuery(query).terms[0].operator
    expect(operatorOf('stateNOT INa,b')).toBe('NOT IN')
    expect(operatorOf('days>=3')).toBe('>=')
    expect(operatorOf('state!=ready')).toBe('!=')
    expect(operatorOf('nameSTARTSWITHa')).toBe('STARTSWITH')
})

test('or-conditions stay beside the one they belong to', () => {
    const written = 'state=ready^ORstate=attention_required^active=true'
    expect(writeQuery(parseQuery(written))).toBe(written)
})

test('a caret in a value stays a value', () => {
    const term = newTerm('name', 'LIKE', 'a^active=true')
    expect(term).not.toBeNull()
    const parsed = parseQuery(writeQuery({ terms: [term!], order: [], groupBy: [] }))
    expect(parsed.terms).toHaveLength(1)
    expect(parsed.terms[0].value).toBe('a^active=true')
})

test('a script in a value is taken out, also one that hides behind the sign of its operator', () => {
    for (const value of ['javascript:gs.log(1)', '=javascript:gs.log(1)', 'javascript:=javascript:gs.log(1)'])
        expect(newTerm('name', '>', value)?.text).toMatch(/^name>=?gs\.log\(1\)$/)
})

test('what is not a field or not an operator makes no condition', () => {
    expect(newTerm('name;DROP', '=', 'x')).toBeNull()
    expect(newTerm('name', 'RUNS', 'x')).toBeNull()
})

test('taking apart and putting together changes nothing, whatever the values', () => {
    const operators = operatorWords.map(([operator]) => operator).filter((operator) => !/EMPTY/.test(operator))
    const term = fc
        .tuple(
            fc.constantFrom('name', 'state', 'profile.name'),
            fc.constantFrom(...operators),
            fc.string({ maxLength: 12 })
        )
        .map(([field, operator, value]) => newTerm(field, operator, value))
    fc.assert(
        fc.property(fc.array(term, { maxLength: 4 }), (terms) => {
            const known = terms.filter((one): one is NonNullable<typeof one> => one !== null)
            const written = writeQuery({ terms: known, order: [{ field: 'number', descending: true }], groupBy: [] })
            expect(writeQuery(parseQuery(written))).toBe(written)
            expect(parseQuery(written).terms).toHaveLength(known.length)
        })
    )
})
