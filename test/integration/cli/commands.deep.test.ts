// Every command as it is typed: help, a wrong option and a port in use are told in words, before anything starts.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import * as commands from '../../../local/cli/commands.ts'

/** npm's scripts that run a program of this project, by their name; those before a build take no options. */
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>
const own = Object.entries(scripts)
    .filter(([name, line]) => /^tsx .*local\//.test(line) && name !== 'messages')
    .map(([name, line]): [string, string] => [name, line.split(' ').at(-1)!])

const run = (file: string, ...given: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...given], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
        timeout: 60_000,
    })
    return { status, stdout, stderr }
}
const aStack = /\n\s+at /

test('every command of package.json describes itself, and no other is described', () => {
    const typed = Object.values(commands).map((one) => one.typed.replace(/^npm (run )?| --$/g, ''))
    expect(typed.sort()).toEqual(own.map(([name]) => name).sort())
})

describe.each(own)('%s', (name, file) => {
    it('explains itself with --help and does nothing else', () => {
        const { status, stdout, stderr } = run(file, '--help')
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
        expect(stdout).toMatch(new RegExp(`^Usage: npm (run )?${name} --`))
    })

    it('says what is wrong with an unknown option and what exists, without a stack', () => {
        const { status, stdout, stderr } = run(file, '--bogus-option')
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
        expect(stderr).toMatch(/^There is no option --bogus-option\.\n\nUsage: [^]*--help/)
        expect(stderr).not.toMatch(aStack)
    })
})

describe('a port in use', () => {
    let server: Server
    let port: number
    beforeAll(async () => {
        server = createServer()
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        port = (server.address() as AddressInfo).port
    })
    afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())))

    it.each(['start', 'miro'])('of %s is told with the next free one, before anything starts', (name) => {
        const file = own.find(([one]) => one === name)![1]
        const { status, stdout, stderr } = run(file, '--port', String(port))
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
        expect(stderr.trim()).toMatch(
            new RegExp(`^Port ${port} is in use\\. (The next free one is \\d+: --port \\d+|.*--port 0)\\.$`)
        )
    })
})
