// Decides which texts from outside a query may compare with: the platform runs a value that begins with 'javascript:'.

export function runsAsScript(value: string): boolean {
    return /^\s*javascript:/i.test(value)
}

/** True where a query compares with this text as it stands. */
export function comparable(text: string): boolean {
    return text !== '' && !runsAsScript(text)
}

/** True where the text can also stand in a list, whose values are separated by commas. */
export function listable(text: string): boolean {
    return comparable(text) && !text.includes(',')
}

/** What list filters call besides dates of the calendar (`beginningOf…`, `endOf…`). */
const usualCalls = new Set(
    ['now', 'nowDateTime', 'getUserID', 'getUserName', 'datePart', 'dateGenerate'].concat(
        ['minutes', 'hours', 'days', 'months', 'quarters', 'years'].flatMap((unit) =>
            ['', 'Start', 'End'].map((edge) => `${unit}Ago${edge}`)
        )
    )
)

/**
 * True where a list's filter would run anything but the calls lists themselves put into filters. The platform guards
 * filters in the addresses of lists; it does not guard those a script hands on. A value is a literal or exactly one known
 * call: '^^' is a caret inside a value and ends nothing, so a filter with it is refused. Each sign is looked at once.
 */
export function filterRunsScript(filter: string): boolean {
    if (filter.includes('^^')) return true
    const lower = filter.toLowerCase()
    for (let at = lower.indexOf('javascript:'); at >= 0; at = lower.indexOf('javascript:', at)) {
        const end = endOfCall(filter, at + 'javascript:'.length)
        if (end === null) return true
        at = end
    }
    return false
}

const blank = (sign: string): boolean => sign === ' ' || sign === '\t'
const word = (sign: string): boolean => /^\w$/.test(sign)
const inQuotes = (sign: string): boolean => word(sign) || sign === ' ' || sign === ':' || sign === '-'

/** Where a usual call that begins here ends its value, or null where anything else stands there. */
function endOfCall(filter: string, start: number): number | null {
    let at = start
    const skip = (those: (sign: string) => boolean): string => {
        const from = at
        while (at < filter.length && those(filter[at])) at += 1
        return filter.slice(from, at)
    }
    const take = (sign: string): boolean => {
        if (filter[at] !== sign) return false
        at += 1
        return true
    }
    skip(blank)
    if (skip(word) !== 'gs' || !take('.')) return null
    const name = skip(word)
    if (!usualCalls.has(name) && !name.startsWith('beginningOf') && !name.startsWith('endOf')) return null
    if (!take('(')) return null
    for (skip(blank); !take(')'); skip(blank)) {
        const quote = filter[at] === "'" || filter[at] === '"' ? filter[at] : ''
        if (quote !== '') {
            at += 1
            skip(inQuotes)
            if (!take(quote)) return null
        } else {
            take('-')
            if (skip((sign) => sign >= '0' && sign <= '9') === '') return null
        }
        skip(blank)
        if (!take(',') && filter[at] !== ')') return null
    }
    skip(blank)
    take(';')
    skip(blank)
    return at === filter.length || filter[at] === '^' || filter[at] === '@' ? at : null
}

/** The key of a row as the platform makes them; also this app's own keys are of this form. */
export function isSysId(value: string): boolean {
    return /^[0-9a-f]{32}$/.test(value)
}
