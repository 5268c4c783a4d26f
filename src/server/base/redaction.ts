// Makes a text of Miro's fit for people, logs and tables: no secret, no markup, no control characters, no flood.

/** Line breaks and other control characters. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
/** Characters that turn the direction of what follows them, so that a text reads as another one. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** A text from outside as part of a sentence: it cannot begin a line of its own, nor turn the rest of the sentence round. */
export function oneLine(text: string): string {
    return text.replace(controls, ' ').replace(turns, '')
}

const longest = 200
const hidden = '***'

/**
 * Rules: bearer values and values named like a secret are hidden (a code unless it is a plain word); so is every run of 24 or more token characters that
 * mixes letters and digits (28 if only letters), unless it is part of an e-mail address; ids of digits stay readable.
 */
export function redact(text: string): string {
    const shown = oneLine(text.slice(0, 4000))
        .replace(/[<>]/g, '')
        .replace(/\b(bearer|basic)\s+[^\s,;"']+/gi, `$1 ${hidden}`)
        .replace(
            /\b(access_token|refresh_token|token|client_secret|clientsecret|secret|password)(["']?\s*[=:]\s*["']?)[^\s&,;"'}]+/gi,
            `$1$2${hidden}`
        )
        // An authorization code is hidden, the word that names an error is what support asks for.
        .replace(/\b(code["']?\s*[=:]\s*["']?)(?![A-Za-z]{1,27}["'\s,;}])[^\s&,;"'}]+/gi, `$1${hidden}`)
        .replace(/[A-Za-z0-9_.=~+/-]{24,}/g, (run: string, offset: number, whole: string) =>
            hides(run, whole.charAt(offset - 1), whole.charAt(offset + run.length)) ? hidden : run
        )
        .replace(/\s+/g, ' ')
        .trim()
    return shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown
}

function hides(run: string, before: string, after: string): boolean {
    if (before === '@' || after === '@') return false
    const letters = /[A-Za-z]/.test(run)
    return letters && (/\d/.test(run) || run.length >= 28)
}
