// Reads and writes dates by the platform's format letters (yyyy MM dd HH hh mm ss SSS a EEE MMM).
import { failure, notImplemented } from '../runtime/failure.ts'

const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
]
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const internalFormat = 'yyyy-MM-dd HH:mm:ss'

const tokens = (format: string): string[] => format.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? []
const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** @param wall wall-clock time as if UTC milliseconds */
export function formatWall(wall: number, format: string): string {
    if (format === internalFormat) return internal(wall)
    const at = new Date(wall)
    return tokens(format)
        .map((token) => {
            const width = token.length
            switch (token[0]) {
                case 'y':
                    return width === 2 ? pad(at.getUTCFullYear() % 100, 2) : pad(at.getUTCFullYear(), width)
                case 'M': {
                    const month = at.getUTCMonth()
                    return width >= 4
                        ? monthNames[month]
                        : width === 3
                          ? monthNames[month].slice(0, 3)
                          : pad(month + 1, width)
                }
                case 'd':
                    return pad(at.getUTCDate(), width)
                case 'H':
                    return pad(at.getUTCHours(), width)
                case 'h':
                    return pad(at.getUTCHours() % 12 || 12, width)
                case 'm':
                    return pad(at.getUTCMinutes(), width)
                case 's':
                    return pad(at.getUTCSeconds(), width)
                case 'S':
                    return pad(at.getUTCMilliseconds(), width)
                case 'a':
                    return at.getUTCHours() < 12 ? 'AM' : 'PM'
                case 'E':
                    return width >= 4 ? dayNames[at.getUTCDay()] : dayNames[at.getUTCDay()].slice(0, 3)
                case "'":
                    return token.slice(1, -1).replace(/''/g, "'")
                default:
                    if (/[A-Za-z]/.test(token)) throw notImplemented(`date format letter '${token[0]}'`)
                    return token
            }
        })
        .join('')
}

/** Wall-clock time as if UTC milliseconds, or null where the text does not follow the format. */
export function parseWall(text: string, format: string): number | null {
    const part: Record<string, number> = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0 }
    let rest = text.trim()
    for (const token of tokens(format)) {
        if (!/[A-Za-z]/.test(token)) {
            if (!rest.startsWith(token)) return null
            rest = rest.slice(token.length)
            continue
        }
        if (token[0] === 'a') {
            const match = /^(AM|PM)/i.exec(rest)
            if (!match) return null
            part.H = (part.H % 12) + (/pm/i.test(match[1]) ? 12 : 0)
            rest = rest.slice(2)
            continue
        }
        if (token[0] === 'M' && token.length >= 3) {
            const month = monthNames.findIndex((name) => rest.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()))
            if (month < 0) return null
            part.M = month + 1
            rest = rest.slice(
                rest.toLowerCase().startsWith(monthNames[month].toLowerCase()) ? monthNames[month].length : 3
            )
            continue
        }
        const match = new RegExp(`^\\d{1,${token[0] === 'y' ? 4 : Math.max(2, token.length)}}`).exec(rest)
        if (!match) return null
        const letter = token[0] === 'h' ? 'H' : token[0]
        if (!(letter in part)) throw failure(`not implemented: date format letter '${letter}'`)
        part[letter] = Number(match[0])
        rest = rest.slice(match[0].length)
    }
    if (rest !== '') return null
    if (part.M < 1 || part.M > 12 || part.d < 1 || part.d > 31 || part.H > 23 || part.m > 59 || part.s > 59) return null
    return Date.UTC(part.y, part.M - 1, part.d, part.H, part.m, part.s, part.S)
}

/** 'yyyy-MM-dd HH:mm:ss', the form dates are stored in. */
export function internal(wall: number): string {
    const text = new Date(wall).toISOString()
    return text.length === 24 ? `${text.slice(0, 10)} ${text.slice(11, 19)}` : text
}

/** Reads 'yyyy-MM-dd HH:mm:ss', or a date alone (midnight); null for anything else. */
export function parseInternal(text: string): number | null {
    const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(text)
    if (!match) return null
    const [, y, M, d, H = '0', m = '0', s = '0'] = match
    if (+M < 1 || +M > 12 || +d < 1 || +d > 31 || +H > 24 || +m > 59 || +s > 59) return null
    return Date.UTC(+y, +M - 1, +d, +H, +m, +s)
}

/** Milliseconds of 'HH:mm' or 'HH:mm:ss' at the end of a text; 0 where there is none. */
export function timeOf(text: string): number {
    const match = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/.exec(text)
    return match ? ((Number(match[1]) * 60 + Number(match[2])) * 60 + Number(match[3] ?? 0)) * 1000 : 0
}
