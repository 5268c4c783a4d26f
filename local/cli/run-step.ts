// Runs a program as one step of a command, with the environment it is given and with secrets removed from what it prints.
import { spawn } from 'node:child_process'

export interface Program {
    readonly command: string
    readonly arguments: readonly string[]
    readonly folder: string
    readonly environment: Readonly<Record<string, string>>
}

/** The SDK's command as it is installed here: `--no-install` never fetches another one from a registry. */
export function sdk(folder: string, environment: Readonly<Record<string, string>>, ...order: string[]): Program {
    return { command: 'npx', arguments: ['--no-install', 'now-sdk', ...order], folder, environment }
}

/**
 * @param print gets each line of both outputs, as it comes
 * @returns the exit code; 1 where the program ended by a signal
 */
export function runProgram(program: Program, print: (line: string) => void): Promise<number> {
    return new Promise((resolve, reject) => {
        const child = spawn(program.command, program.arguments, {
            cwd: program.folder,
            env: { ...program.environment },
            stdio: ['ignore', 'pipe', 'pipe'],
            shell: process.platform === 'win32',
        })
        for (const stream of [child.stdout, child.stderr]) {
            let rest = ''
            stream.setEncoding('utf8')
            stream.on('data', (part: string) => {
                const lines = (rest + part).split(/\r?\n/)
                rest = lines.pop()!
                lines.forEach(print)
            })
            stream.on('end', () => rest && print(rest))
        }
        child.once('error', (error: NodeJS.ErrnoException) =>
            reject(new Error(`${program.command} could not be started (${error.code ?? error.message}).`))
        )
        child.once('close', (code) => resolve(code ?? 1))
    })
}
