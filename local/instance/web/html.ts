// Builds HTML from templates whose values are escaped unless they are HTML already, so that a hostile name stays text.

export class Html {
    constructor(readonly text: string) {}
    toString(): string {
        return this.text
    }
}

export type Part = Html | string | number | bigint | boolean | null | undefined | Part[]

/** Text made safe for HTML text and quoted attribute values. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A template of HTML: strings and numbers are escaped, Html is taken as it is, null, undefined and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
    let text = strings[0]
    parts.forEach((part, at) => (text += textOf(part) + strings[at + 1]))
    return new Html(text)
}

/** HTML that was made safe elsewhere. */
export function raw(text: string): Html {
    return new Html(text)
}

function textOf(part: Part): string {
    if (part === null || part === undefined || part === false || part === true) return ''
    if (part instanceof Html) return part.text
    if (Array.isArray(part)) return part.map(textOf).join('')
    return escapeHtml(String(part))
}

/** Data for a `<script type="application/json">`: nothing in it can end the element. */
export function jsonFor(value: unknown): Html {
    return raw(
        JSON.stringify(value).replace(
            /[<>&\u2028\u2029]/g,
            (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
        )
    )
}

/** A relative address of this instance with a query; empty values are left out. */
export function address(path: string, query: Record<string, string | number | null | undefined> = {}): string {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query))
        if (value !== null && value !== undefined && value !== '') search.set(name, String(value))
    const text = search.toString()
    return text ? `${path}?${text}` : path
}
