// How a text is filled: the same rule as the app's, which another application cannot import when it runs.
// test/unit/texts/companion.test.ts holds both together.

/** Line breaks and other control characters. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
/** Characters that turn the direction of what follows them, so that a text reads as another one. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** A value as part of a sentence: words stay on its line, whole numbers get the separators of the reader's language. */
export function valueIn(value: string | number, language: string): string {
    if (typeof value === 'string') return value.replace(controls, ' ').replace(turns, '')
    const digits = String(value)
    return Number.isInteger(value) ? digits.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',') : digits
}

/**
 * Fills {0}, {1} … A value that is a sentence of its own stands inside one: its full stop goes where the text brings one, and
 * where it asks or exclaims, that mark stays alone.
 */
export function fill(pattern: string, values: readonly string[]): string {
    return pattern.replace(/\{(\d+)\}(["'”“」』)）\]]*)([.。]?)/g, (whole, index, closing: string, stop: string) => {
        const value = values[Number(index)]
        if (value === undefined) return whole
        if (stop === '') return value + closing
        if (/([?!？！…]|\.\.\.)\s*$/.test(value)) return value + closing + (closing === '' ? '' : stop)
        return value.replace(/\s*[.。]+\s*$/, '') + closing + stop
    })
}
