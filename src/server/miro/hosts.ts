// Decides which addresses are called at all: https under miro.com, and what a property adds by name.

const underMiro = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*miro\.com$/

/**
 * Null when the URL may be called, else the reason it may not. Rules:
 * - a complete address without user name, white space or backslash;
 * - https on the usual port, and the host is miro.com or a name below it, of plain letters, digits and hyphens only:
 *   clients do not agree on what other characters of a host mean;
 * - or the host (https), or the whole origin (any scheme), is one of `extra`.
 */
export function refuseAddress(url: string, extra: readonly string[]): string | null {
    const parts = /^(https?):\/\/([^/?#]*)/i.exec(url)
    if (!parts) return 'not a complete web address'
    if (/[\s\\]/.test(url)) return 'white space or a backslash in the address'
    if (parts[2].includes('@')) return 'a user name in the address'
    const scheme = parts[1].toLowerCase()
    const authority = parts[2].toLowerCase()
    const allowed = extra.map((entry) => entry.trim().toLowerCase().replace(/\/+$/, ''))
    if (allowed.includes(`${scheme}://${authority}`)) return null
    if (scheme !== 'https') return 'only https addresses are called'
    const [host, port, more] = authority.split(':')
    if (more !== undefined) return 'not a complete web address'
    if (allowed.includes(authority) || (port === undefined && allowed.includes(host))) return null
    if (port !== undefined && port !== '443') return 'a port that is not the usual one'
    return underMiro.test(host) ? null : 'the host is not under miro.com'
}

/** As refuseAddress, for an address others are built from: a question mark or a hash would swallow what is put behind it. */
export function refuseBase(url: string, extra: readonly string[]): string | null {
    return /[?#]/.test(url) ? 'a question mark or a hash in the address' : refuseAddress(url, extra)
}

/** Joins a base address and a path without doubling the slash between them. */
export function joinAddress(base: string, path: string): string {
    return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}

/** A text of Miro's as part of an address. Half a surrogate pair, which JSON allows, has no encoding and becomes U+FFFD. */
export function encoded(text: string): string {
    const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g
    // Twice: a match takes the character before a lone second half with it, so of two in a row the first pass mends one.
    const mended = text.replace(halves, '$1\ufffd').replace(halves, '$1\ufffd')
    return encodeURIComponent(mended)
}

/** `?a=1&b=2` of what is set; values are percent-encoded, a plus sign in an address too. */
export function queryOf(parameters: Record<string, string | number | null | undefined>): string {
    const pairs = Object.keys(parameters)
        .filter((name) => parameters[name] !== null && parameters[name] !== undefined && parameters[name] !== '')
        .map((name) => `${name}=${encoded(String(parameters[name]))}`)
    return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
