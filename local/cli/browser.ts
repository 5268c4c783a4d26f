// Opens an address in the person's browser; where that fails the address is on the screen anyway.
import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
    darwin: ['open', []],
    win32: ['explorer.exe', []],
}

/** @returns the program and its arguments that open an address on a platform */
function openerOf(platform: NodeJS.Platform, address: string): [string, string[]] {
    const [program, before] = openers[platform] ?? ['xdg-open', []]
    return [program, [...before, address]]
}

export function openBrowser(address: string, say: (line: string) => void): void {
    const [program, given] = openerOf(process.platform, address)
    const child = spawn(program, given, { stdio: 'ignore', detached: true })
    child.once('error', () => say(`No browser could be opened (${program} is missing): open ${address} yourself.`))
    child.unref()
}
