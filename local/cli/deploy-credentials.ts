// Reads who installs and where: from the SDK's own variables, or asked for; over https only.
import type { Ask } from './secrets.ts'

export interface Credentials {
    /** 'https://your-instance.service-now.com', nothing after it. */
    readonly instance: string
    readonly oauth: boolean
    /** User name, or the OAuth client's ID. */
    readonly id: string
    /** Password, or the OAuth client's secret. */
    readonly secret: string
}

/** What only a test may do: talk to a stub on this machine without https. No flag and no variable reaches it. */
export interface InsideOptions {
    readonly loopbackHttp?: boolean
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** @returns the instance's origin, or one sentence saying what is wrong; the address itself is not repeated, it may hold a secret */
export function readInstance(
    written: string,
    { loopbackHttp = false }: InsideOptions = {}
): { origin: string } | string {
    let url: URL
    try {
        url = new URL(written.trim())
    } catch {
        return 'SN_SDK_INSTANCE_URL is no address; it looks like https://your-instance.service-now.com.'
    }
    if (url.username || url.password)
        return 'SN_SDK_INSTANCE_URL holds a user name or a password. Leave the plain address there and put them into SN_SDK_USER and SN_SDK_USER_PWD; if it was stored anywhere, change the password.'
    const allowed = url.protocol === 'https:' || (loopbackHttp && loopback.includes(url.hostname))
    if (!allowed)
        return 'SN_SDK_INSTANCE_URL must begin with https:// so that the password travels encrypted. Nothing was sent.'
    if (url.search || url.hash || url.pathname.replace(/\/+$/, '') !== '')
        return 'SN_SDK_INSTANCE_URL is the address of the instance alone, without anything after the host name.'
    return { origin: url.origin }
}

/**
 * Reads SN_SDK_INSTANCE_URL with SN_SDK_USER and SN_SDK_USER_PWD, or with SN_SDK_AUTH_TYPE=oauth,
 * SN_SDK_OAUTH_CLIENT_ID and SN_SDK_OAUTH_CLIENT_SECRET (the SDK's CI guide); asks a person for what is missing.
 *
 * @param ask answers null where nobody can be asked
 * @returns the credentials, or one sentence saying what is missing or wrong
 */
export async function readCredentials(
    environment: Readonly<Record<string, string | undefined>>,
    ask: Ask,
    inside: InsideOptions = {}
): Promise<Credentials | string> {
    const kind = environment.SN_SDK_AUTH_TYPE ?? 'basic'
    if (kind !== 'basic' && kind !== 'oauth') return "SN_SDK_AUTH_TYPE must be exactly 'basic' or 'oauth'."
    const oauth = kind === 'oauth'
    const missing: string[] = []
    const read = async (name: string, question: string, hidden = false): Promise<string> => {
        const value = environment[name] || (missing.length ? null : await ask(`${question}: `, { hidden }))
        if (!value) missing.push(name)
        return value ?? ''
    }
    const written = await read('SN_SDK_INSTANCE_URL', 'Address of the instance (https://…)')
    const instance = written ? readInstance(written, inside) : null
    if (typeof instance === 'string') return instance
    const id = oauth ? await read('SN_SDK_OAUTH_CLIENT_ID', 'OAuth client ID') : await read('SN_SDK_USER', 'User name')
    const secret = oauth
        ? await read('SN_SDK_OAUTH_CLIENT_SECRET', 'OAuth client secret (not shown)', true)
        : await read('SN_SDK_USER_PWD', 'Password (not shown)', true)
    if (missing.length || !instance)
        return `Set ${missing.join(', ')} to install on an instance, or run this in a terminal and answer (see docs/developer.md).`
    return { instance: instance.origin, oauth, id, secret }
}

/** The SDK's variables for the install step. */
export function installVariables({ instance, oauth, id, secret }: Credentials): Record<string, string> {
    return oauth
        ? {
              SN_SDK_INSTANCE_URL: instance,
              SN_SDK_AUTH_TYPE: 'oauth',
              SN_SDK_OAUTH_CLIENT_ID: id,
              SN_SDK_OAUTH_CLIENT_SECRET: secret,
          }
        : { SN_SDK_INSTANCE_URL: instance, SN_SDK_AUTH_TYPE: 'basic', SN_SDK_USER: id, SN_SDK_USER_PWD: secret }
}
