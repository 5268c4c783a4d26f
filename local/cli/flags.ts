// Describes and reads command lines: which options a command has, what each means, and what is wrong with what was typed.
import { parseArgs } from 'node:util'

export interface Flag {
    /** What the value is called in the help; a flag without it is a switch. */
    readonly takes?: string
    /** Given more than once, every value counts. */
    readonly several?: true
    readonly means: string
}

export interface Command<F extends Record<string, Flag> = Record<string, Flag>> {
    /** As it is typed, up to its options: 'npm start --'. */
    readonly typed: string
    readonly does: string
    /** The one thing named without a flag, such as a file. */
    readonly operand?: { readonly name: string; readonly means: string }
    readonly flags: F
    /** Options people may try for a secret, and the environment variable that holds it instead. */
    readonly secrets?: Readonly<Record<string, string>>
}

type ValueOf<T extends Flag> = T extends { takes: string }
    ? T extends { several: true }
        ? string[]
        : string | undefined
    : boolean
export type Values<F extends Record<string, Flag>> = { [K in keyof F]: ValueOf<F[K]> }

/** The command ends here: help was asked for (code 0, standard output), or the line is wrong (code 2, standard error). */
export interface End {
    readonly ok: false
    readonly code: 0 | 2
    readonly text: string
}
export type CommandLine<F extends Record<string, Flag>> =
    { readonly ok: true; readonly values: Values<F>; readonly operand: string | null } | End

/** Gives a command its flags' types. */
export const command = <const F extends Record<string, Flag>>(described: Command<F>): Command<F> => described

/** The help: what the command does and every option with its meaning. */
export function usage({ typed, does, operand, flags }: Command): string {
    const named = Object.entries(flags).map(([name, flag]): [string, string] => [written(name, flag), flag.means])
    const all: [string, string][] = [
        ...(operand ? [[operand.name, operand.means] as [string, string]] : []),
        ...named,
        ['--help', 'this text'],
    ]
    const width = Math.max(...all.map(([name]) => name.length))
    const indent = `\n${' '.repeat(width + 4)}`
    const lines = all.map(([name, means]) => `  ${name.padEnd(width)}  ${means.split('\n').join(indent)}`)
    return [`Usage: ${typed}${operand ? ` ${operand.name}` : ''} [options]`, does, '', ...lines].join('\n')
}

const written = (name: string, flag: Flag): string => `--${name}${flag.takes ? ` ${flag.takes}` : ''}`

/** @returns the end of a command whose line is wrong: one sentence, then what exists */
export function wrong(described: Command, sentence: string): End {
    return { ok: false, code: 2, text: `${sentence}\n\n${usage(described)}` }
}

/**
 * @param argv arguments after the script's name
 * @returns the values, or how the command ends; a value is never repeated where it might be a secret
 */
export function readCommandLine<F extends Record<string, Flag>>(
    described: Command<F>,
    argv: readonly string[]
): CommandLine<F> {
    const { flags, operand } = described
    const { tokens } = parseArgs({
        args: [...argv],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(
            Object.entries({ ...flags, ...secretFlags(described) }).map(([name, flag]) => [
                name,
                { type: flag.takes ? ('string' as const) : ('boolean' as const) },
            ])
        ),
    })
    if (tokens.some((token) => token.kind === 'option' && ['help', 'h'].includes(token.name)))
        return { ok: false, code: 0, text: usage(described) }
    const values: Record<string, boolean | string | string[] | undefined> = {}
    for (const [name, flag] of Object.entries<Flag>(flags))
        values[name] = flag.several ? [] : flag.takes ? undefined : false
    let named: string | null = null
    for (const token of tokens) {
        if (token.kind === 'option-terminator') continue
        if (token.kind === 'positional') {
            if (!operand) return wrong(described, `'${token.value}' is not an option: options begin with --.`)
            if (named !== null) return wrong(described, `One ${operand.name} at a time.`)
            named = token.value
            continue
        }
        const fault = faultOf(described, token.name, token.rawName, token.value, token.inlineValue)
        if (fault) return wrong(described, fault)
        const flag: Flag = flags[token.name]
        if (flag.several) (values[token.name] as string[]).push(token.value!)
        else values[token.name] = flag.takes ? token.value : true
    }
    return { ok: true, values: values as Values<F>, operand: named }
}

const secretFlags = ({ secrets = {} }: Command): Record<string, Flag> =>
    Object.fromEntries(Object.keys(secrets).map((name) => [name, { takes: 'SECRET', means: '' }]))

function faultOf(
    { flags, secrets = {} }: Command,
    name: string,
    typed: string,
    value: string | undefined,
    inline: boolean | undefined
): string | null {
    if (Object.hasOwn(secrets, name))
        return `${typed}: a secret on the command line stays in the shell's history and shows in the process list. Set ${secrets[name]}, or leave it out and type it when asked.`
    if (!Object.hasOwn(flags, name)) {
        const near = nearest(name, Object.keys(flags))
        return `There is no option ${typed}.${near ? ` Did you mean --${near}?` : ''}`
    }
    if (!flags[name].takes) return inline ? `--${name} is a switch and takes no value.` : null
    if (value === undefined || value === '' || (!inline && value.startsWith('--')))
        return `--${name} needs a value: ${written(name, flags[name])}.`
    return null
}

function nearest(typed: string, names: string[]): string | null {
    const rated = names.map((name) => ({ name, edits: name.startsWith(typed) ? 1 : edits(typed, name) }))
    const best = rated.sort((a, b) => a.edits - b.edits)[0]
    return best && best.edits <= 2 ? best.name : null
}

/** How many letters must change, come or go between two words. */
function edits(from: string, to: string): number {
    let row = Array.from({ length: to.length + 1 }, (_none, index) => index)
    for (let i = 1; i <= from.length; i++) {
        const next = [i]
        for (let j = 1; j <= to.length; j++)
            next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1))
        row = next
    }
    return row[to.length]
}

/** @returns the number, or one sentence saying what is wrong with it */
export function wholeNumber(name: string, text: string, least: number, most: number): number | string {
    if (!/^\d+$/.test(text)) return `--${name} needs a whole number, not '${text}'.`
    const value = Number(text)
    return value < least || value > most ? `--${name} must be between ${least} and ${most}, not ${text}.` : value
}

/** Whole numbers separated by commas, at least 1 each; or one sentence saying what is wrong. */
export function wholeNumbers(name: string, text: string): number[] | string {
    const numbers = text.split(',').map(Number)
    return numbers.some((number) => !Number.isInteger(number) || number < 1)
        ? `--${name} needs whole numbers separated by commas, for example 2000,20000; not '${text}'.`
        : numbers
}
