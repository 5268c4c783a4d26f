// Decides which URLs the app may call at all, before any credential is attached.

/**
 * Null when the URL may be called, else the reason it may not. Rules:
 * - https only, no user name in the URL, default port only unless the host is an extra host;
 * - host is miro.com or ends in .miro.com, or is one of `extra` (host names, lower case, from a property).
 */
export function refuseHost(url: string, extra: readonly string[]): string | null {
    const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(url)
    if (!parts) return 'Not a complete URL'
    if (parts[1].toLowerCase() !== 'https') return 'Only https addresses are called'
    if (parts[2].includes('@')) return 'An address with a user name in it is not called'
    const [host, port] = parts[2].toLowerCase().split(':')
    if (extra.includes(host) || extra.includes(parts[2].toLowerCase())) return null
    if (host !== 'miro.com' && !host.endsWith('.miro.com')) return `${host} is not a Miro address`
    if (port !== undefined && port !== '443') return `Port ${port} is not Miro's`
    return null
}
