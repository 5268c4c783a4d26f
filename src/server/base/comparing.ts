// Decides when two names, addresses or identifiers are the same one, and whether a pattern with * covers one.

/**
 * The form in which names are compared: capital and small letters are the same where each is the other's only partner.
 * Letters that merely end up alike (the Kelvin sign and k, a dotted capital I and i) stay different, so that nobody's
 * address can be written in a second way. Nothing is trimmed: white space makes another name.
 */
export function foldCase(text: string): string {
    if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase()
    let folded = ''
    for (let at = 0; at < text.length; at++) {
        const letter = text.charAt(at)
        const small = letter.toLowerCase()
        folded += small.toUpperCase() === letter ? small : letter
    }
    return folded
}

/**
 * A test for a pattern in which * stands for any characters and everything else for itself. Takes time in proportion to
 * the lengths of pattern and text, whatever they are; both are compared as given.
 */
export function patternTest(pattern: string): (text: string) => boolean {
    const pieces = pattern.split(/\*+/)
    const first = pieces[0]
    if (pieces.length === 1) return (text) => text === first
    const last = pieces[pieces.length - 1]
    const between = pieces.slice(1, -1)
    return (text) => {
        if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false
        const end = text.length - last.length
        let at = first.length
        // The earliest place for each piece leaves the most room for the rest.
        for (const piece of between) {
            const found = text.indexOf(piece, at)
            if (found < 0 || found + piece.length > end) return false
            at = found + piece.length
        }
        return true
    }
}
