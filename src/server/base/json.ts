// Reads Miro's JSON without losing digits of its 19-digit ids, and never throws.

/** Longer answers are not parsed: a page of 100 members has about 40 kB. */
export const largestBody = 5_000_000

export type Parsed = { ok: true; value: unknown } | { ok: false; reason: 'empty' | 'too_large' | 'not_json' }

/** A bare integer of 16 digits or more may be an id: as a double it would lose its last digits. */
const maybeLargeInteger = /[:[,]\s*-?\d{16}/

/** Strings (skipped as they are) or numbers outside of strings. */
const stringsAndNumbers = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g

/** JSON text to a value; integers of 16 digits or more become strings. */
export function parseJson(text: string): Parsed {
    if (text.length > largestBody) return { ok: false, reason: 'too_large' }
    if (text.trim() === '') return { ok: false, reason: 'empty' }
    try {
        const value: unknown = JSON.parse(text)
        if (!maybeLargeInteger.test(text)) return { ok: true, value }
        // Only what is known to be JSON: in a string that never ends, the search would begin anew at every quote.
        return { ok: true, value: JSON.parse(text.replace(stringsAndNumbers, quoteLarge)) }
    } catch (_error) {
        return { ok: false, reason: 'not_json' }
    }
}

function quoteLarge(token: string): string {
    return /^-?\d{16,}$/.test(token) ? `"${token}"` : token
}

export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Trimmed text of a string or number; null for everything else and for empty texts. */
export function textOf(value: unknown): string | null {
    if (typeof value !== 'string' && typeof value !== 'number') return null
    const text = String(value).trim()
    return text === '' ? null : text
}

/** A count as Miro writes it, a whole number from 0 to a thousand million; null for everything else. */
export function countOf(value: unknown): number | null {
    const text = textOf(value)
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** An id: digits today; letters, hyphens and underscores pass too. Null for anything that could be a path or a sentence. */
export function idOf(value: unknown): string | null {
    const text = textOf(value)
    return text !== null && /^[\w-]{1,40}$/.test(text) ? text : null
}
