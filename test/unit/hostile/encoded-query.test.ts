// Filters handed on by buttons: nothing in them runs but the calls lists themselves use.
import fc from 'fast-check'
import { filterRunsScript } from '../../../src/server/base/query-values.ts'
import { anyText, holds } from './seeded.ts'

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

it('a filter handed on by a button runs nothing but the calls lists themselves use', () => {
    const usual = [
        '',
        'state=ready^ORDERBYnumber',
        'last_activity<javascript:gs.daysAgoStart(60)',
        'sys_created_onONLast 30 days@javascript:gs.beginningOfLast30Days()@javascript:gs.endOfLast30Days()',
        "sys_created_on>javascript:gs.dateGenerate('2026-11-16','00:00:00')^userDYNAMIC90d1921e5f510100a9ad2572f2b477fe",
        'user=javascript:gs.getUserID()^state=ready',
    ]
    for (const one of usual) expect({ one, refused: filterRunsScript(one) }).toEqual({ one, refused: false })
    for (const call of [
        'gs.log(1)',
        'gs.getUserID',
        'gs.setProperty("a","b")',
        "gs.daysAgo(gs.log('x'))",
        "gs.daysAgo(1)+gs.log('x')",
        'gs.daysAgo(1);gs.log(1)',
        "gs['log'](1)",
        'new GlideRecord("sys_user").deleteMultiple()',
        'eval(1)',
        'gs.getUserID().constructor.constructor("x")()',
        ' gs\n.log(1)',
        '',
    ])
        for (const start of ['user=javascript:', 'user=JAVASCRIPT: ', 'aONx@javascript:', 'state=1^NQa=javascript:'])
            expect({ call, refused: filterRunsScript(start + call) }).toEqual({ call, refused: true })
    // A doubled caret is a caret inside the value: what follows it still belongs to the call.
    for (const text of [
        "user=javascript:gs.getUserID()^^gs.eventQueue('x')",
        'name=a^^b',
        "a=1^user=javascript:gs.getUserID()^^^gs.log('x')",
    ])
        expect({ text, refused: filterRunsScript(text) }).toEqual({ text, refused: true })
    holds(
        fc.property(filter, (text) => {
            if (filterRunsScript(text)) return
            for (const [, call] of text.matchAll(/javascript:([^^@]*)/gi))
                expect(call).toMatch(/^\s*gs\.\w+\([\w\s:'",-]*\)\s*;?\s*$/)
        }),
        2000
    )
})

it('a filter of 100,000 characters is looked at in time in proportion to its length', () => {
    const attacks: ((size: number) => string)[] = [
        (size) => `a=javascript:gs.daysAgo(${'1'.repeat(size)}x`,
        (size) => `a=javascript:gs.daysAgo(${'1,'.repeat(size / 2)}x`,
        (size) => `a=javascript:gs.daysAgo(${"'1' ".repeat(size / 4)}`,
        (size) => `a=javascript:${' '.repeat(size)}x`,
        (size) => `a=javascript:gs.${'a'.repeat(size)}`,
        (size) => 'a=javascript:gs.daysAgo(1)^'.repeat(size / 27),
        (size) => 'javascript:'.repeat(size / 11),
        (size) => '^a'.repeat(size / 2),
    ]
    for (const attack of attacks) {
        let looks = 0
        // Counted, not timed: every look at a sign of the filter is one access to it.
        const text = attack(100_000)
        const watched = new Proxy(Object(text) as object, {
            get(target, name) {
                if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1
                const value = Reflect.get(target, name)
                return typeof value === 'function' ? value.bind(text) : value
            },
        }) as unknown as string
        filterRunsScript(watched)
        expect(looks).toBeLessThan(10 * text.length)
    }
})
