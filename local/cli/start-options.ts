// Decides what `npm start` is to do: which organization, how large, beside which Miro, and how the run ends.
import { startCommand } from './commands.ts'
import { readCommandLine, wholeNumber, wrong } from './flags.ts'
import type { End } from './flags.ts'
import type { Ask } from './secrets.ts'

export interface RealMiro {
    url: string
    organizationId: string
    oauthToken: string
    /** Only where reclaiming is allowed; whoever uses it drops it again. */
    scimToken: string | null
}

export interface StartOptions {
    members: number
    seed: number
    /** An empty instance and an empty Miro, and no tour. */
    empty: boolean
    once: boolean
    json: boolean
    /** SAM Professional and the companion application, too. */
    sam: boolean
    /** Skip the SDK build and install what `dist/app` holds already. */
    noBuild: boolean
    port: number
    open: boolean
    /** Present when a real Miro is read instead of the simulated one. */
    realMiro: RealMiro | null
    allowReclaim: boolean
    /** Whether web pages are served when the work is done. */
    serve: boolean
}

export type ReadOptions = { ok: true; options: StartOptions } | End

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * @param argv arguments after the script's name
 * @param environment may hold MIRO_OAUTH_TOKEN and MIRO_SCIM_TOKEN
 * @param ask asks for a token that is not there; answers null where nobody can be asked
 * @returns the options, or how the command ends
 */
export async function readStartOptions(
    argv: readonly string[],
    environment: Readonly<Record<string, string | undefined>>,
    ask: Ask
): Promise<ReadOptions> {
    const line = readCommandLine(startCommand, argv)
    if (!line.ok) return line
    const { values } = line
    const refuse = (sentence: string): End => wrong(startCommand, sentence)
    const members = wholeNumber('members', values.members ?? (values.empty ? '1' : '2000'), 1, 1_000_000)
    if (typeof members === 'string') return refuse(members)
    const seed = wholeNumber('seed', values.seed ?? '1', 0, 2 ** 31)
    if (typeof seed === 'string') return refuse(seed)
    const port = wholeNumber('port', values.port ?? '8080', 0, 65535)
    if (typeof port === 'string') return refuse(port)

    const real = await readRealMiro(values, environment, ask)
    if (typeof real === 'string') return refuse(real)
    if (values['allow-reclaim'] && !real)
        return refuse(
            '--allow-reclaim is about a real Miro: add --miro-url. The simulated one is always reclaimed from.'
        )
    if (values.pages && !real)
        return refuse('--pages is about a real Miro: add --miro-url. Beside the simulated one pages are always served.')
    const contradiction = contradictionOf(values, real !== null)
    if (contradiction) return refuse(contradiction)
    return {
        ok: true,
        options: {
            members: values.empty ? 0 : members,
            seed,
            port,
            empty: values.empty,
            once: values.once,
            json: values.json,
            open: values.open,
            sam: values.sam,
            noBuild: values['no-build'],
            realMiro: real,
            allowReclaim: values['allow-reclaim'],
            serve: !values.once && (!real || values.pages),
        },
    }
}

interface Given {
    empty: boolean
    sam: boolean
    members: string | undefined
    once: boolean
    json: boolean
    open: boolean
    pages: boolean
}

function contradictionOf({ empty, sam, members, once, json, open, pages }: Given, real: boolean): string | null {
    if (sam && real) return '--sam is about the embedded instance and the simulated Miro: leave out --miro-url.'
    if (empty && real) return '--empty is about the simulated Miro: leave out --miro-url.'
    if (empty && members !== undefined) return '--empty means no members: leave out --members.'
    if (empty && (once || json)) return '--empty is for clicking by hand: leave out --once and --json.'
    if (once && pages) return '--once ends without pages: leave out --pages.'
    if (open && (once || (real && !pages)))
        return `--open opens the web pages, and none are served: ${once ? 'leave out --once' : 'add --pages'}.`
    return null
}

interface RealMiroGiven {
    'miro-url': string | undefined
    org: string | undefined
    'oauth-token': string | undefined
    'scim-token': string | undefined
    'allow-reclaim': boolean
}

async function readRealMiro(
    values: RealMiroGiven,
    environment: Readonly<Record<string, string | undefined>>,
    ask: Ask
): Promise<RealMiro | null | string> {
    const typed = values['oauth-token'] !== undefined || values['scim-token'] !== undefined
    if (values['miro-url'] === undefined)
        return values.org !== undefined || typed
            ? '--org, --oauth-token and --scim-token belong to a real Miro: add --miro-url.'
            : null
    let url: URL
    try {
        url = new URL(values['miro-url'])
    } catch {
        return `--miro-url needs an address such as https://api.miro.com, not '${values['miro-url']}'.`
    }
    const here = loopback.includes(url.hostname)
    if (url.protocol !== 'https:' && !here)
        return '--miro-url must begin with https:// so that the token travels encrypted.'
    if (typed && !here)
        return "A real Miro's token is not taken from the command line: it would stay in the shell's history and show in the process list. Set MIRO_OAUTH_TOKEN and MIRO_SCIM_TOKEN, or leave them out and type them when asked. Revoke the token you typed."
    if (!values.org || !/^\d{5,25}$/.test(values.org))
        return 'A real Miro needs --org with the organization ID, digits only.'
    const token = async (flag: 'oauth-token' | 'scim-token', variable: string, question: string) =>
        values[flag] || environment[variable] || (await ask(`${question} (not shown): `, { hidden: true }))
    const oauthToken = await token('oauth-token', 'MIRO_OAUTH_TOKEN', 'OAuth access token of Miro')
    if (!oauthToken) return 'A real Miro needs a token: set MIRO_OAUTH_TOKEN, or type it when asked in a terminal.'
    const real = { url: url.origin, organizationId: values.org, oauthToken, scimToken: null }
    if (!values['allow-reclaim']) return real
    const scimToken = await token('scim-token', 'MIRO_SCIM_TOKEN', 'SCIM API token of Miro')
    if (!scimToken)
        return '--allow-reclaim needs the SCIM API token: set MIRO_SCIM_TOKEN, or type it when asked in a terminal.'
    return { ...real, scimToken }
}
