/** `npm run miro`: starts the simulated Miro alone, prints one JSON line about it, and stays up until stopped. */

import { parseArgs } from 'node:util'
import { startMiro } from './server.ts'
import { startOfDay } from './simulation.ts'
import { applySettings, defaultSettings } from './settings.ts'

const USAGE = `npm run miro -- [--port P] [--members N] [--seed S] [--as-of ISO] [--clock request|real]
                [--oddities all|documented|none] [--redirect-uri URI]... [--setting name=json]...

  --port      0 (default) picks a free one; loopback only
  --members   how many people the organization has, 0 to 1000000 (default 1000)
  --seed      the same seed makes the same people (default 1)
  --as-of     the day their activity is counted back from (default: today)
  --clock     request (default): a request's X-Simulated-Time header is the time; real: it is ignored
  --oddities  all (default): also values Miro's published contract does not name`

interface Wanted {
    port: number
    members: number
    seed: number
    asOf: number
    clock: 'request' | 'real'
    oddities: 'all' | 'documented' | 'none'
    settings: Record<string, unknown>
}

/** Reads the command line; a text says what is wrong with it. */
function readArguments(args: string[]): Wanted | string {
    let values: Record<string, string | boolean | string[] | undefined>
    try {
        values = parseArgs({
            args,
            options: {
                port: { type: 'string' },
                members: { type: 'string' },
                seed: { type: 'string' },
                'as-of': { type: 'string' },
                clock: { type: 'string' },
                oddities: { type: 'string' },
                'redirect-uri': { type: 'string', multiple: true },
                setting: { type: 'string', multiple: true },
                help: { type: 'boolean', short: 'h' },
            },
        }).values
    } catch (error) {
        return (error as Error).message
    }
    if (values.help) return ''
    const whole = (name: string, fallback: number, most: number): number | string => {
        const text = values[name] as string | undefined
        if (text === undefined) return fallback
        const good = /^\d+$/.test(text) && Number(text) <= most
        return good ? Number(text) : `--${name} must be a whole number from 0 to ${most}, not '${text}'`
    }
    const port = whole('port', 0, 65535)
    const members = whole('members', 1000, 1_000_000)
    const seed = whole('seed', 1, 4_294_967_295)
    for (const number of [port, members, seed]) if (typeof number === 'string') return number
    const asOf = values['as-of'] === undefined ? startOfDay(Date.now()) : Date.parse(values['as-of'] as string)
    if (!Number.isFinite(asOf)) return `--as-of must be an ISO date, not '${String(values['as-of'])}'`
    const clock = (values.clock as string | undefined) ?? 'request'
    if (!['request', 'real'].includes(clock)) return `--clock must be request or real, not '${clock}'`
    const oddities = (values.oddities as string | undefined) ?? 'all'
    if (!['all', 'documented', 'none'].includes(oddities)) {
        return `--oddities must be all, documented or none, not '${oddities}'`
    }
    const settings: Record<string, unknown> = {}
    if (values['redirect-uri']) settings.redirectUris = values['redirect-uri']
    for (const pair of (values.setting as string[] | undefined) ?? []) {
        const [name, ...rest] = pair.split('=')
        try {
            settings[name] = JSON.parse(rest.join('='))
        } catch {
            settings[name] = rest.join('=')
        }
    }
    const refused = applySettings(defaultSettings(), settings)
    if (refused.length) return `--setting does not know, or not with this kind of value: ${refused.join(', ')}`
    return { port, members, seed, asOf, clock, oddities, settings } as Wanted
}

async function main(): Promise<void> {
    const wanted = readArguments(process.argv.slice(2))
    if (typeof wanted === 'string') {
        if (wanted === '') return void process.stdout.write(`${USAGE}\n`)
        process.stderr.write(`${wanted}\n\n${USAGE}\n`)
        process.exitCode = 2
        return
    }
    const miro = await startMiro(wanted).catch((error: NodeJS.ErrnoException) => {
        const what =
            error.code === 'EADDRINUSE' ? `Port ${wanted.port} is in use. Choose another, or 0.` : error.message
        process.stderr.write(`The simulated Miro could not start. ${what}\n`)
        process.exitCode = 2
        return null
    })
    if (!miro) return
    process.stdout.write(`${JSON.stringify(miro.info)}\n`)
    const stop = () => void miro.stop().then(() => process.exit(0))
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    // Started by another program: end with it, so that nothing is left behind when it is killed.
    if (process.env.MIRO_ENDS_WITH_PARENT === '1') process.stdin.on('end', stop).resume()
}

void main()
