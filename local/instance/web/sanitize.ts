// Lets through the plain formatting that messages and HTML fields may carry and turns everything else into text.
//
// Rules:
// - only listed elements, with listed attributes; a comment, an unknown element or a malformed tag becomes text or nothing
// - the content of script, style and similar elements is dropped with them
// - addresses are http, https, mailto or relative to this instance
// - open elements are closed at the end, so that a fragment cannot reach beyond its place
import { escapeHtml, raw } from './html.ts'
import type { Html } from './html.ts'

const ALLOWED: Record<string, string[]> = {
    a: ['href', 'target', 'title'],
    b: [],
    strong: [],
    i: [],
    em: [],
    u: [],
    code: [],
    pre: [],
    br: [],
    hr: [],
    p: ['class'],
    div: ['class'],
    span: ['class'],
    ul: ['class'],
    ol: ['class'],
    li: ['class'],
    dl: [],
    dt: [],
    dd: [],
    h1: [],
    h2: [],
    h3: [],
    h4: [],
    table: ['class'],
    caption: [],
    thead: [],
    tbody: [],
    tr: [],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    blockquote: [],
    small: [],
}
const EMPTY = new Set(['br', 'hr'])
const DROPPED =
    /<(script|style|iframe|object|embed|template|noscript|svg|math|title|textarea|select)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const TOKEN =
    /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>|[^<]+|</g
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g

export function sanitize(fragment: string): Html {
    const open: string[] = []
    let out = ''
    for (const match of fragment.replace(DROPPED, '').matchAll(TOKEN)) {
        const [token, slash, name, attributes] = match
        if (token.startsWith('<!--')) continue
        if (name === undefined) {
            out += escapeKeepingEntities(token)
            continue
        }
        const element = name.toLowerCase()
        if (!ALLOWED[element]) continue
        if (!slash) {
            out += `<${element}${attributesOf(element, attributes)}>`
            if (!EMPTY.has(element)) open.push(element)
        } else if (open.includes(element)) {
            let closed
            do out += `</${(closed = open.pop() as string)}>`
            while (closed !== element)
        }
    }
    while (open.length) out += `</${open.pop() as string}>`
    return raw(out)
}

function attributesOf(element: string, text: string): string {
    let out = ''
    for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
        const attribute = name.toLowerCase()
        if (!ALLOWED[element].includes(attribute)) continue
        const value = decode(double ?? single ?? bare ?? '')
        if (attribute === 'href' && !safeAddress(value)) continue
        if (attribute === 'target' && value !== '_blank') continue
        out += ` ${attribute}="${escapeHtml(value)}"`
        if (attribute === 'target') out += ' rel="noopener"'
    }
    return out
}

/** True where following the address runs no script and stays on http(s), mail or this instance. */
export function safeAddress(text: string): boolean {
    // Browsers ignore white space and control characters in a scheme.
    const address = text.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
    return /^(https?:|mailto:)/i.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address)
}

function decode(text: string): string {
    return text
        .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) =>
            String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff))
        )
        .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
        .replace(/&(quot|apos|lt|gt|amp|colon|tab|newline);/gi, (_, name: string) => NAMED[name.toLowerCase()])
}

const NAMED: Record<string, string> = {
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    amp: '&',
    colon: ':',
    tab: '\t',
    newline: '\n',
}

function escapeKeepingEntities(text: string): string {
    return text
        .replace(/&(?!(?:[a-zA-Z]{2,8}|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
}
