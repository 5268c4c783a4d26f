// Decides whether a form's values meet an encoded condition. Pure: the values come from the caller.

export interface ConditionValues {
    valueOf(field: string): string
    isBoolean(field: string): boolean
}

type Test = (value: string, wanted: string) => boolean

const lower =
    (test: Test): Test =>
    (value, wanted) =>
        test(value.toLowerCase(), wanted.toLowerCase())
const isNumber = (text: string) => text !== '' && !Number.isNaN(Number(text))

/** Numbers compare as numbers where both sides are some, everything else as text. */
function compared(test: (left: number | string, right: number | string) => boolean): Test {
    return (value, wanted) =>
        isNumber(value) && isNumber(wanted) ? test(Number(value), Number(wanted)) : test(value, wanted)
}

/** Longer words stand before the ones they begin with. */
const tests: Record<string, Test> = {
    ISNOTEMPTY: (value) => value !== '',
    ISEMPTY: (value) => value === '',
    'NOT LIKE': lower((value, wanted) => !value.includes(wanted)),
    STARTSWITH: lower((value, wanted) => value.startsWith(wanted)),
    ENDSWITH: lower((value, wanted) => value.endsWith(wanted)),
    'NOT IN': (value, wanted) => !wanted.split(',').includes(value),
    LIKE: lower((value, wanted) => value.includes(wanted)),
    IN: (value, wanted) => wanted.split(',').includes(value),
    '!=': (value, wanted) => value !== wanted,
    '>=': compared((left, right) => left >= right),
    '<=': compared((left, right) => left <= right),
    '=': (value, wanted) => value === wanted,
    '>': compared((left, right) => left > right),
    '<': compared((left, right) => left < right),
}

/** @throws 'not implemented' for an operator that forms here do not know */
export function holds(encoded: string, values: ConditionValues): boolean {
    if (!encoded) return true
    return encoded.split('^NQ').some((part) => {
        const groups: string[][] = []
        for (const term of part.split('^')) {
            if (term === '' || term === 'EQ' || term.startsWith('ORDERBY')) continue
            const alternative = term.startsWith('OR') ? groups.at(-1) : undefined
            if (alternative) alternative.push(term.slice(2))
            else groups.push([term])
        }
        return groups.every((terms) => terms.some((term) => met(term, values)))
    })
}

function met(term: string, values: ConditionValues): boolean {
    const field = /^[a-z0-9_]+/.exec(term)?.[0] ?? ''
    const rest = term.slice(field.length)
    const operator = Object.keys(tests).find((one) => rest.startsWith(one))
    if (!field || !operator) throw new Error(`not implemented: condition ${term}`)
    const wanted = rest.slice(operator.length)
    const value = values.valueOf(field)
    const truth = (text: string) => String(/^(1|true)$/.test(text))
    return values.isBoolean(field) ? tests[operator](truth(value), truth(wanted)) : tests[operator](value, wanted)
}
