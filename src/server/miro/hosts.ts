// Decides which addresses are called at all: https under miro.com, and what a property adds by name.

/**
 * Null when the URL may be called, else the reason it may not. Rules:
 * - a complete address without user name, white space or backslash;
 * - https on the usual port, and the host is miro.com or ends in .miro.com;
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
    const [host, port] = authority.split(':')
    if (allowed.includes(authority) || (port === undefined && allowed.includes(host))) return null
    if (port !== undefined && port !== '443') return 'a port that is not the usual one'
    return host === 'miro.com' || host.endsWith('.miro.com') ? null : 'the host is not under miro.com'
}

/** Joins a base address and a path without doubling the slash between them. */
export function joinAddress(base: string, path: string): string {
    return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}

/** `?a=1&b=2` of what is set; values are percent-encoded, a plus sign in an address too. */
export function queryOf(parameters: Record<string, string | number | null | undefined>): string {
    const pairs = Object.keys(parameters)
        .filter((name) => parameters[name] !== null && parameters[name] !== undefined && parameters[name] !== '')
        .map((name) => `${name}=${encodeURIComponent(String(parameters[name]))}`)
    return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
