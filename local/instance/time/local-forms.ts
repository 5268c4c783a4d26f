// Dates as a language writes them (full, long, medium, short), and back; the forms GlideDateTime takes besides the internal one.
import { parseWall } from './format.ts'

/** Tried in this order where a text is not in the internal form (the page on scoped GlideDateTime). */
const accepted = [
    'yyyy-MM-dd HH:mm:ss',
    'MM/dd/yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm',
    'MM-dd-yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss',
    'dd-MM-yyyy HH.mm',
    'dd-MM-yy HH.mm.ss',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'yyyy-MM-dd HH:mm',
    'yyyy-MM-dd',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss',
    'dd.MM.yyyy hh:mm:ss a',
    'dd.MM.yyyy hh.mm.ss a',
    'dd.MM.yyyy',
]

/** Wall-clock time as if UTC milliseconds, or null where the text is in none of the documented forms. */
export function parseAccepted(text: string): number | null {
    for (const format of accepted) {
        const wall = parseWall(text, format)
        // A year of fewer digits than the form asks for belongs to a later form.
        if (wall !== null && (new Date(wall).getUTCFullYear() >= 1000 || !format.includes('yyyy'))) return wall
    }
    return null
}

const styles = ['full', 'long', 'medium', 'short'] as const
type Style = (typeof styles)[number]

/** Documented: of any case, and medium for what is none of them. */
function styleOf(style: unknown): Style {
    const asked = String(style).toLowerCase()
    return styles.find((known) => known === asked) ?? 'medium'
}

const formatOf = (style: unknown, language: string) =>
    new Intl.DateTimeFormat(language.replace('_', '-'), { dateStyle: styleOf(style), timeZone: 'UTC' })

/** @param wall wall-clock time as if UTC milliseconds */
export function dateInLanguage(wall: number, style: unknown, language: string): string {
    return formatOf(style, language).format(wall)
}

/** The day (and time, where one follows) that a text of the form of dateInLanguage stands for; null where it is no such text. */
export function parseInLanguage(text: string, style: unknown, language: string): number | null {
    const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/.exec(text)
    const date = clock ? text.slice(0, clock.index) : text
    const numbers = (date.match(/\d+/g) ?? []).map(Number)
    const order = formatOf(style, language)
        .formatToParts(0)
        .map(({ type }) => type)
        .filter((type) => type === 'day' || type === 'month' || type === 'year')
    const named = monthNamed(date, language)
    const read = order.filter((type) => named === null || type !== 'month')
    if (numbers.length !== read.length) return null
    const part = (type: string): number => numbers[read.indexOf(type as (typeof read)[number])]
    const month = named ?? part('month')
    const year = part('year') < 100 ? 2000 + part('year') : part('year')
    if (!(month >= 1 && month <= 12) || !(part('day') >= 1 && part('day') <= 31)) return null
    const [hour, minute, second] = clock ? clock.slice(1, 4).map((each) => Number(each ?? 0)) : [0, 0, 0]
    return Date.UTC(year, month - 1, part('day'), hour, minute, second)
}

function monthNamed(text: string, language: string): number | null {
    const lower = text.toLowerCase()
    for (const month of ['long', 'short'] as const) {
        const names = new Intl.DateTimeFormat(language.replace('_', '-'), { month, timeZone: 'UTC' })
        for (let number = 12; number >= 1; number--) {
            const name = names.format(Date.UTC(2024, number - 1, 15)).toLowerCase()
            if (/\p{L}/u.test(name) && lower.includes(name)) return number
        }
    }
    return null
}
