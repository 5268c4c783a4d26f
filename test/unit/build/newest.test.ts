// Whether newer parts are complete: decided by what a registry shows, and asked of a stub registry by npm itself.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAfter, newestOf, sentences } from '../../../local/build/newest-decide.ts'
import type { Registry } from '../../../local/build/newest-decide.ts'

type Published = Record<string, Record<string, Record<string, string>>>

const registryOf = (published: Published): Registry => ({
    versionsOf: async (name) => Object.keys(published[name] ?? {}),
    show: async (name, range) => {
        const dependencies = published[name]?.[range.replace(/^[\^~]/, '')]
        return dependencies ? { version: range, dependencies } : null
    },
})
const sdk = '@vendor/sdk'
const look = (published: Published, pinned = '1.0.0') => newestOf(sdk, pinned, '@vendor/', registryOf(published))

test('the newest version whose parts are all there is told, and newer ones with what they lack', async () => {
    const found = await look({
        [sdk]: {
            '1.0.0': {},
            '1.9.0': { '@vendor/api': '1.9.0' },
            '1.10.0': { '@vendor/api': '1.10.0' },
            '1.11.0': { '@vendor/cli': '1.11.0' },
        },
        '@vendor/api': { '1.9.0': { left: '^1.0.0' } },
        '@vendor/cli': { '1.11.0': { right: '2.0.0' } },
        left: { '1.0.0': { deeper: '9.9.9' } },
    })
    expect(found).toEqual({
        name: sdk,
        pinned: '1.0.0',
        complete: '1.9.0',
        incomplete: [
            { version: '1.11.0', missing: 'right@2.0.0' },
            { version: '1.10.0', missing: '@vendor/api@1.10.0' },
        ],
    })
    expect(sentences([found])).toEqual([
        '@vendor/sdk: 1.9.0 is complete; 1.0.0 is pinned',
        '  1.11.0 is not complete: right@2.0.0 is not on the registry',
        '  1.10.0 is not complete: @vendor/api@1.10.0 is not on the registry',
    ])
})

test('older versions, those before a release and parts that name each other end the look', async () => {
    expect(await look({ [sdk]: { '0.9.0': {}, '1.0.0': {}, '2.0.0-rc.1': {} } })).toMatchObject({ complete: null })
    const circle = { [sdk]: { '1.0.1': { '@vendor/a': '1.0.0' } }, '@vendor/a': { '1.0.0': { [sdk]: '1.0.1' } } }
    expect(await look(circle)).toMatchObject({ complete: '1.0.1', incomplete: [] })
    expect([isAfter('4.10.0', '4.9.0'), isAfter('4.9.0', '4.9.0'), isAfter('3.11.2', '4.0.0')]).toEqual([
        true,
        false,
        false,
    ])
})

test('npm run newest asks the registry that npm is configured for', async () => {
    const versions: Record<string, string[]> = {
        '@servicenow/sdk': ['4.9.0', '4.99.0'],
        '@servicenow/glide': ['27.0.5', '27.99.0'],
        '@servicenow/eslint-plugin-sdk-app-plugin': ['4.3.0'],
    }
    const server = createServer((request, response) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0].slice(1))
        const listed = versions[name]
        if (!listed)
            return void response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}')
        const version = (one: string) => ({
            name,
            version: one,
            dependencies: one === '4.99.0' ? { '@servicenow/sdk-api': '4.99.0' } : {},
            dist: { tarball: 'http://127.0.0.1/none.tgz' },
        })
        const packument = {
            name,
            'dist-tags': { latest: listed.at(-1) },
            versions: Object.fromEntries(listed.map((one) => [one, version(one)])),
        }
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(packument))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const cache = mkdtempSync(join(tmpdir(), 'npm-stub-'))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const said = await new Promise<string>((resolve) => {
        const child = spawn(process.execPath, ['node_modules/.bin/tsx', 'local/build/newest.ts'], {
            cwd: join(__dirname, '../../..'),
            env: {
                ...process.env,
                npm_config_registry: url,
                npm_config_cache: cache,
                NODE_OPTIONS: '',
            },
        })
        let text = ''
        child.stdout.on('data', (chunk) => (text += chunk))
        child.stderr.on('data', (chunk) => (text += chunk))
        child.on('close', () => resolve(text))
    })
    server.close()
    rmSync(cache, { recursive: true, force: true })
    expect(said).toContain('@servicenow/sdk: 4.9.0 is the newest complete version')
    expect(said).toContain('4.99.0 is not complete: @servicenow/sdk-api@4.99.0 is not on the registry')
    expect(said).toContain('@servicenow/glide: 27.99.0 is complete; 27.0.5 is pinned')
}, 60_000)
