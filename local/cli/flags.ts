// Reads the command line of `npm start`: which organization, how large, and how the run ends.
import { parseArgs } from 'node:util'

export interface StartOptions {
    members: number
    seed: number
    once: boolean
    json: boolean
    /** Skip the SDK build and install what `dist/app` holds already. */
    noBuild: boolean
    port: number
    /** Present when a real Miro is read instead of the simulated one. */
    realMiro: { url: string; oauthToken: string; scimToken: string | null; organizationId: string } | null
    allowReclaim: boolean
}

export type ReadFlags = { ok: true; options: StartOptions } | { ok: false; message: string }

export const usage = `Usage: npm start -- [options]
  --members N            members of the simulated organization, 1 to 1000000 (default 2000)
  --seed N               seed of the simulated organization (default 1)
  --once                 end after the tour instead of leaving the web pages up
  --json                 print one JSON object as the last line
  --port N               port of the web pages (default 8080; 0 takes a free one)
  --no-build             install the package built before
  --miro-url URL         download from a real Miro (https://api.miro.com), reading only
  --oauth-token TOKEN    its OAuth access token; better: environment variable MIRO_OAUTH_TOKEN
  --scim-token TOKEN     its SCIM API token; better: environment variable MIRO_SCIM_TOKEN
  --org ID               its organization ID
  --allow-reclaim        allow deactivations in the real Miro, after typing their number`

function wholeNumber(name: string, text: string, least: number, most: number): number | string {
    if (!/^\d+$/.test(text)) return `--${name} needs a whole number, not '${text}'.`
    const value = Number(text)
    return value < least || value > most ? `--${name} must be between ${least} and ${most}, not ${text}.` : value
}

/**
 * @param argv arguments after the script's name
 * @param environment may hold MIRO_OAUTH_TOKEN and MIRO_SCIM_TOKEN, so that tokens stay out of the shell history
 * @returns the options, or one sentence saying what is wrong
 */
export function readFlags(argv: string[], environment: Record<string, string | undefined>): ReadFlags {
    let values
    try {
        values = parseArgs({
            args: argv,
            strict: true,
            allowPositionals: false,
            options: {
                members: { type: 'string', default: '2000' },
                seed: { type: 'string', default: '1' },
                port: { type: 'string', default: '8080' },
                once: { type: 'boolean', default: false },
                json: { type: 'boolean', default: false },
                'no-build': { type: 'boolean', default: false },
                'miro-url': { type: 'string' },
                'oauth-token': { type: 'string' },
                'scim-token': { type: 'string' },
                org: { type: 'string' },
                'allow-reclaim': { type: 'boolean', default: false },
                help: { type: 'boolean', default: false },
            },
        }).values
    } catch (error) {
        return { ok: false, message: `${(error as Error).message}\n\n${usage}` }
    }
    if (values.help) return { ok: false, message: usage }
    const wrong = (message: string): ReadFlags => ({ ok: false, message: `${message}\n\n${usage}` })
    const members = wholeNumber('members', values.members!, 1, 1_000_000)
    if (typeof members === 'string') return wrong(members)
    const seed = wholeNumber('seed', values.seed!, 0, 2 ** 31)
    if (typeof seed === 'string') return wrong(seed)
    const port = wholeNumber('port', values.port!, 0, 65535)
    if (typeof port === 'string') return wrong(port)

    let realMiro: StartOptions['realMiro'] = null
    const oauthToken = values['oauth-token'] ?? environment.MIRO_OAUTH_TOKEN
    const scimToken = values['scim-token'] ?? environment.MIRO_SCIM_TOKEN ?? null
    if (values['miro-url'] !== undefined) {
        let url: URL
        try {
            url = new URL(values['miro-url'])
        } catch {
            return wrong(`--miro-url needs an address such as https://api.miro.com, not '${values['miro-url']}'.`)
        }
        const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
        if (url.protocol !== 'https:' && !loopback)
            return wrong('--miro-url must begin with https:// so that the token travels encrypted.')
        if (!oauthToken)
            return wrong(
                'A real Miro needs a token: set MIRO_OAUTH_TOKEN, or pass --oauth-token (it stays in your history).'
            )
        if (!values.org || !/^\d{5,25}$/.test(values.org))
            return wrong('A real Miro needs --org with the organization ID, digits only.')
        realMiro = { url: url.origin, oauthToken, scimToken, organizationId: values.org }
    } else if (values.org !== undefined || values['oauth-token'] !== undefined || values['scim-token'] !== undefined) {
        return wrong('--org, --oauth-token and --scim-token belong to a real Miro: add --miro-url.')
    }
    if (values['allow-reclaim'] && !realMiro)
        return wrong(
            '--allow-reclaim is about a real Miro: add --miro-url. The simulated one is always reclaimed from.'
        )
    if (values['allow-reclaim'] && !scimToken)
        return wrong('--allow-reclaim needs the SCIM API token: set MIRO_SCIM_TOKEN or pass --scim-token.')
    return {
        ok: true,
        options: {
            members,
            seed,
            port,
            once: values.once!,
            json: values.json!,
            noBuild: values['no-build']!,
            realMiro,
            allowReclaim: values['allow-reclaim']!,
        },
    }
}
