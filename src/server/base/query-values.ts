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

/** What list filters call: dates, and who is asking; the arguments are words and numbers. */
const usualCall =
    /^\s*gs\.(?:(?:beginningOf|endOf)(?:Today|Yesterday|Tomorrow|(?:This|Last|Next)\w+)|(?:minutes|hours|days|months|quarters|years)Ago(?:Start|End)?|datePart|dateGenerate|now|nowDateTime|getUserID|getUserName)\((?:\s*(?:'[\w\s:-]*'|"[\w\s:-]*"|-?\d+)\s*,?)*\)\s*;?\s*(?:[\^@]|$)/

/**
 * True where a list's filter would run anything but the calls lists themselves put into filters. The platform guards
 * filters in the addresses of lists; it does not guard those a script hands on.
 */
export function filterRunsScript(filter: string): boolean {
    const pieces = filter.split(/javascript:/i)
    // Each call must end its value: what follows it begins with ^ or @, and only the last one may end the filter.
    return pieces.slice(1).some((call, at) => !usualCall.test(at + 2 < pieces.length ? `${call}javascript:` : call))
}
