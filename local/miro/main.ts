// `npm run miro`: starts the simulated Miro alone, prints one JSON line about it, and stays up until stopped.
import { createInterface } from 'node:readline'
import { miroCommand } from '../cli/commands.ts'
import { readCommandLine, usage } from '../cli/flags.ts'
import { refusePort } from '../cli/ports.ts'
import { startMiro } from './server.ts'
import type { RunningMiro } from './server.ts'
import { startOfDay } from './simulation.ts'
import { applySettings, defaultSettings } from './settings.ts'

interface Wanted {
    port: number
    members: number
    seed: number
    asOf: number
    clock: 'request' | 'real'
    oddities: 'all' | 'documented' | 'none'
    settings: Record<string, unknown>
}

/** Reads the command line; a text says what is wrong with it, and help or an unknown option end it. */
function readArguments(args: string[]): Wanted | string | { code: number; text: string } {
    const line = readCommandLine(miroCommand, args)
    if (!line.ok) return line
    const { values } = line
    const whole = (name: 'port' | 'members' | 'seed', fallback: number, most: number): number | string => {
        const text = values[name]
        if (text === undefined) return fallback
        const good = /^\d+$/.test(text) && Number(text) <= most
        return good ? Number(text) : `--${name} must be a whole number from 0 to ${most}, not '${text}'`
    }
    const port = whole('port', 0, 65535)
    const members = whole('members', 1000, 1_000_000)
    const seed = whole('seed', 1, 4_294_967_295)
    for (const number of [port, members, seed]) if (typeof number === 'string') return number
    const asOf = values['as-of'] === undefined ? startOfDay(Date.now()) : Date.parse(values['as-of'])
    if (!Number.isFinite(asOf)) return `--as-of must be an ISO date, not '${values['as-of']}'`
    const clock = values.clock ?? 'request'
    if (!['request', 'real'].includes(clock)) return `--clock must be request or real, not '${clock}'`
    const oddities = values.oddities ?? 'all'
    if (!['all', 'documented', 'none'].includes(oddities)) {
        return `--oddities must be all, documented or none, not '${oddities}'`
    }
    const settings: Record<string, unknown> = {}
    if (values['redirect-uri'].length) settings.redirectUris = values['redirect-uri']
    for (const pair of values.setting) {
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

interface Refusal {
    code: number
    text: string
}

/** One that listens, or what to say instead and the code to end with. */
async function begin(args: string[]): Promise<RunningMiro | Refusal> {
    const wanted = readArguments(args)
    if (typeof wanted === 'string') return { code: 2, text: `${wanted}\n\n${usage(miroCommand)}` }
    if ('code' in wanted) return wanted
    const refused = await refusePort(wanted.port)
    if (refused) return { code: 2, text: refused }
    return startMiro(wanted).catch((error: Error) => ({
        code: 2,
        text: `The simulated Miro could not start. ${error.message}`,
    }))
}

/** One after the other, as a program asks by lines: its arguments as JSON, each answered by a line; `[]` only ends the last. */
async function standBy(): Promise<void> {
    let running: RunningMiro | null = null
    for await (const line of createInterface({ input: process.stdin })) {
        const args = JSON.parse(line) as string[]
        await running?.stop()
        const begun: RunningMiro | Refusal | null = args.length > 0 ? await begin(args) : null
        running = begun !== null && 'info' in begun ? begun : null
        process.stdout.write(`${JSON.stringify(running?.info ?? begun)}\n`)
    }
    await running?.stop()
}

async function main(): Promise<void> {
    // Ends with the program that started it, so that nothing is left behind when that is killed.
    if (process.env.MIRO_STANDS_BY === '1') return void standBy().then(() => process.exit(0))
    const begun = await begin(process.argv.slice(2))
    if ('code' in begun) {
        ;(begun.code === 0 ? process.stdout : process.stderr).write(`${begun.text}\n`)
        process.exitCode = begun.code
        return
    }
    process.stdout.write(`${JSON.stringify(begun.info)}\n`)
    const stop = () => void begun.stop().then(() => process.exit(0))
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
}

void main()
