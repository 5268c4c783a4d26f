// `npm start -- --empty --open` as it is typed: two empty sides, an opened browser, plain lines with their day, an end on Ctrl+C.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

jest.setTimeout(120_000)

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('an empty instance beside an empty Miro, opened in the browser', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'opened-'))
    const opened = join(folder, 'address')
    const opener = join(folder, 'xdg-open')
    writeFileSync(opener, `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`)
    chmodSync(opener, 0o755)
    const started = ['--import', 'tsx', 'local/cli/start.ts', '--empty', '--open', '--no-build', '--port', '0']
    const child = spawn(process.execPath, started, {
        env: { ...process.env, NODE_OPTIONS: '', PATH: `${folder}${delimiter}${process.env.PATH}` },
    })
    try {
        let said = ''
        const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
        await new Promise<void>((resolve, reject) => {
            child.once('exit', () => reject(new Error(said)))
            for (const from of [child.stdout, child.stderr])
                from.on('data', (part) => {
                    said += part
                    if (said.includes('Press Ctrl+C')) resolve()
                })
        })
        const lines = said.split('\n').filter((line) => line.trim() !== '')
        expect(lines.filter((line) => !/^[A-Z][a-z]{2} \d{4}-\d\d-\d\d {2}/.test(line))).toEqual([])
        expect(said).toContain('Both are empty: follow the set-up page from its first step.')
        const [, instance] = /embedded instance is at (\S+)/.exec(said)!
        const [, miro] = /simulated Miro is at (\S+?);/.exec(said)!
        expect((await fetch(`${instance}/login.do`)).status).toBe(200)
        expect(await (await fetch(`${miro}/_simulation/members?limit=5&after=`)).json()).toEqual([])
        for (let tries = 0; tries < 100 && !existsSync(opened); tries++) await new Promise(setImmediate)
        expect(readFileSync(opened, 'utf8')).toBe(instance)
        child.kill('SIGINT')
        expect(await ended).toBe(0)
    } finally {
        child.kill('SIGKILL')
        rmSync(folder, { recursive: true, force: true })
    }
})
