// Takes secrets from the environment or from a prompt that shows nothing, and keeps them out of everything that is printed.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks a person; null where nobody can be asked. */
export type Ask = (question: string, options?: { hidden?: boolean }) => Promise<string | null>

/** Asks in the terminal, on standard error so that standard output stays clean. */
export const askInTerminal: Ask = async (question, { hidden = false } = {}) => {
    if (!process.stdin.isTTY) return null
    process.stderr.write(question)
    const output = new Writable({
        write: (chunk: Buffer, _encoding, done) => {
            if (!hidden) process.stderr.write(chunk)
            done()
        },
    })
    const lines = createInterface({ input: process.stdin, output, terminal: true })
    try {
        return (await lines.question('')).trim() || null
    } finally {
        lines.close()
        if (hidden) process.stderr.write('\n')
    }
}

/** Reads a variable and removes it, so that no program started later inherits it. */
export function takeFrom(environment: Record<string, string | undefined>, name: string): string | null {
    const value = environment[name]
    delete environment[name]
    return value ? value : null
}

/**
 * @param secrets values that must not be seen
 * @returns replaces each of them, also as it is written in an address or in a header of basic authentication, and whoever is named
 * in an address
 */
export function openRedaction(secrets: readonly (string | null | undefined)[]): (text: string) => string {
    const given = secrets.filter((secret): secret is string => Boolean(secret))
    const forms = given.flatMap((secret) => [
        secret,
        encodeURIComponent(secret),
        encodeURI(secret),
        new URLSearchParams({ s: secret }).toString().slice(2),
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString('base64'),
    ])
    // Longest first: a form may hold another one.
    const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length)
    return (text) =>
        ordered
            .reduce((shown, form) => shown.split(form).join('‹hidden›'), text)
            .replace(/(:\/\/)[^\s/@]+@/g, '$1‹hidden›@')
}
