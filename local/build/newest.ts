// `npm run newest`: asks npm's registry whether newer versions of the SDK and its platform packages are complete, and says so.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newestCommand } from '../cli/commands.ts'
import { readCommandLine } from '../cli/flags.ts'
import { endHere, isEnd, runCommand } from '../cli/run-command.ts'
import { newestOf, sentences } from './newest-decide.ts'
import type { Registry, Shown } from './newest-decide.ts'

const names = ['@servicenow/sdk', '@servicenow/glide', '@servicenow/eslint-plugin-sdk-app-plugin']

/** What `npm view` prints as JSON: npm knows the registry, its proxy and its credentials. null: no such package or version. */
function view(...words: string[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
        execFile('npm', ['view', ...words, '--json'], { maxBuffer: 1 << 26 }, (error, out, said) => {
            if (!error) return resolve(out.trim() === '' ? null : JSON.parse(out))
            if (/E404|ETARGET/.test(out + said)) return resolve(null)
            reject(new Error(`The registry could not be asked about ${words[0]}: ${said.trim().split('\n')[0]}`))
        })
    })
}

const known = new Map<string, Promise<Shown | null>>()

async function show(name: string, range: string): Promise<Shown | null> {
    const answered = await view(`${name}@${range}`, 'version', 'dependencies')
    // A range that several versions fit is a list, oldest first.
    const newest = (Array.isArray(answered) ? answered.at(-1) : answered) as Partial<Shown> | string | null
    if (newest === null) return null
    if (typeof newest === 'string') return { version: newest, dependencies: {} }
    return { version: newest.version ?? '', dependencies: newest.dependencies ?? {} }
}

const registry: Registry = {
    async versionsOf(name) {
        const answered = await view(name, 'versions')
        return answered === null ? [] : [answered].flat().map(String)
    },
    show(name, range) {
        const part = `${name}@${range}`
        if (!known.has(part)) known.set(part, show(name, range))
        return known.get(part) as Promise<Shown | null>
    },
}

async function main(): Promise<number> {
    const line = readCommandLine(newestCommand, process.argv.slice(2))
    if (isEnd(line)) return endHere(line)
    const pins = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')).devDependencies
    const found = await Promise.all(names.map((name) => newestOf(name, pins[name], '@servicenow/', registry)))
    for (const line of sentences(found)) console.log(line)
    if (found.some(({ complete }) => complete !== null))
        console.log('\nPin a newer one in package.json, then: npm install, npm run build, npm test.')
    return 0
}

runCommand(main)
