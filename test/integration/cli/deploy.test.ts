// `npm run deploy` against a stub instance that behaves each way; build and install themselves are recorded, not run.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import companionConfig from '../../../bridge/now.config.json'
import nowConfig from '../../../now.config.json'
import { deploy } from '../../../local/cli/deploy.ts'
import { companionSubflows, neededSubflows, prefixOf, scopeUnder } from '../../../local/cli/deploy-decide.ts'
import type { Program } from '../../../local/cli/run-step.ts'

const { scope } = nowConfig
const password = 'p@ss word/1'
const ownCode = prefixOf(scope).slice(2)
const subflows = (states: string[], names: readonly string[] = neededSubflows) =>
    names.map((name, index) => ({ name, type: 'subflow', active: states[index] }))
const event = (id: string, processOn = '2026-11-16 05:59:00') => ({
    sys_id: id,
    name: `${scope}.run.continue`,
    process_on: processOn,
    sys_created_on: processOn,
})

type Rows = Record<string, unknown>[]
interface Behaviour {
    code?: string | null
    installed?: string[]
    flows?: Rows
    /** Subflows of the companion. */
    companionFlows?: Rows
    /** Ready events at each look, the last one repeated. */
    events?: Rows[]
    status?: Partial<Record<string, number>>
    page?: boolean
    redirect?: boolean
    installCode?: number
    companionCode?: number
}

let behaviour: Behaviour
let asked: { table: string; query: string; authorization: string }[]
let origin: string
let close: () => Promise<void>

beforeAll(async () => {
    const app = new Hono()
    app.post('/oauth_token.do', async (context) => {
        const form = await context.req.parseBody()
        return form.client_secret === password ? context.json({ access_token: 'token-of-ci' }) : context.text('', 401)
    })
    app.get('/api/now/table/:table', (context) => {
        const table = context.req.param('table')
        const authorization = context.req.header('authorization') ?? ''
        asked.push({ table, query: context.req.query('sysparm_query') ?? '', authorization })
        if (behaviour.redirect) return context.redirect('https://elsewhere.example/')
        if (behaviour.page) return context.html('<h1>Your instance is hibernating</h1>')
        const status = behaviour.status?.[table]
        if (status) return context.json({ error: {} }, status as 403)
        const events = behaviour.events ?? [[]]
        const rows: Record<string, Rows> = {
            sys_properties: behaviour.code === null ? [] : [{ value: behaviour.code ?? ownCode }],
            sys_scope: (behaviour.installed ?? []).map((each) => ({ scope: each })),
            sys_hub_flow: (context.req.query('sysparm_query') ?? '').endsWith('br')
                ? (behaviour.companionFlows ?? subflows(['true', 'true', 'true'], companionSubflows))
                : (behaviour.flows ?? subflows(['true', 'true'])),
            sysevent: events.length > 1 ? events.shift()! : events[0],
        }
        context.header('Date', 'Mon, 16 Nov 2026 06:00:00 GMT')
        return context.json({ result: rows[table] })
    })
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    close = () => new Promise((resolve) => void server.close(() => resolve()))
})
afterAll(() => close())

interface Done {
    code: number
    said: string
    programs: Program[]
    waited: number
    copied: string[]
}

async function run(
    given: Behaviour,
    {
        argv = [],
        environment = {},
        loopbackHttp = true,
    }: { argv?: string[]; environment?: object; loopbackHttp?: boolean } = {}
): Promise<Done> {
    behaviour = { ...given, events: given.events && [...given.events] }
    asked = []
    const done: Done = { code: -1, said: '', programs: [], waited: 0, copied: [] }
    done.code = await deploy({
        argv,
        environment: {
            PATH: '/bin',
            SN_SDK_INSTANCE_URL: origin,
            SN_SDK_USER: 'ci',
            SN_SDK_USER_PWD: password,
            MIRO_OAUTH_TOKEN: 'miro-oauth-token',
            MIRO_SCIM_TOKEN: 'miro-scim-token',
            ...environment,
        },
        print: (line) => void (done.said += `${line}\n`),
        ask: async () => null,
        run: async (program, print) => {
            done.programs.push(program)
            print(`signed in at https://ci:${password}@acme.service-now.com with miro-scim-token`)
            if (program.arguments.join(' ').endsWith('install --source bridge')) return given.companionCode ?? 0
            return program.arguments.includes('install') ? (given.installCode ?? 0) : 0
        },
        wait: async (milliseconds) => void (done.waited += milliseconds),
        copy: async (wanted) => (done.copied.push(wanted), `copy-of-${wanted}`),
        loopbackHttp,
    })
    return done
}

describe('an install where all is well', () => {
    it('builds, installs, finds both subflows active and the queue empty', async () => {
        const { code, said, programs, waited } = await run({})
        expect(code).toBe(0)
        expect(said).toContain('Both subflows are there and active.')
        expect(said).toContain(`No event of ${scope}.runs is left waiting.`)
        expect(waited).toBe(0)
        expect(programs.map(({ command, arguments: given }) => [command, ...given].join(' '))).toEqual([
            'npx --no-install now-sdk build --frozenKeys',
            'npx --no-install now-sdk install',
        ])
        expect(asked.every(({ authorization }) => authorization === `Basic ${btoa(`ci:${password}`)}`)).toBe(true)
    })

    it("gives the password to the install alone, and Miro's tokens to nobody", async () => {
        const { programs } = await run({})
        const [build, install] = programs.map(({ environment }) => JSON.stringify(environment))
        expect(build).not.toContain(password)
        expect(JSON.parse(install).SN_SDK_USER_PWD).toBe(password)
        expect(build + install).not.toMatch(/miro-(oauth|scim)-token/)
    })

    it('prints no secret, whatever the SDK prints', async () => {
        const { said } = await run({})
        expect(said).toContain('‹hidden›')
        expect(said).not.toMatch(/p@ss|miro-scim-token/)
    })

    it('signs in with an OAuth client, too', async () => {
        const environment = {
            SN_SDK_AUTH_TYPE: 'oauth',
            SN_SDK_OAUTH_CLIENT_ID: 'client',
            SN_SDK_OAUTH_CLIENT_SECRET: password,
        }
        const { code, programs } = await run({}, { environment })
        expect(code).toBe(0)
        expect(asked.at(-1)!.authorization).toBe('Bearer token-of-ci')
        expect(programs[1].environment).toMatchObject({
            SN_SDK_AUTH_TYPE: 'oauth',
            SN_SDK_OAUTH_CLIENT_SECRET: password,
        })
        const refused = await run({}, { environment: { ...environment, SN_SDK_OAUTH_CLIENT_SECRET: 'wrong' } })
        expect(refused).toMatchObject({ code: 1, programs: [] })
        expect(refused.said).toMatch(/refused the OAuth client \(HTTP 401\)/)
    })
})

describe('an instance that cannot be used', () => {
    it('is not spoken to without https', async () => {
        const { code, said, programs } = await run({}, { loopbackHttp: false })
        expect({ code, asked, programs }).toEqual({ code: 2, asked: [], programs: [] })
        expect(said).toMatch(/must begin with https:/)
    })

    it.each([
        [{ status: { sys_scope: 401 } }, /refused the sign-in \(HTTP 401\)/],
        [{ status: { sys_scope: 500 } }, /HTTP 500 when asked for sys_scope/],
        [{ page: true }, /may be asleep: open it in a browser/],
        [{ redirect: true }, /another address/],
    ])('is told in words before anything is built (%j)', async (given, words) => {
        const { code, said, programs } = await run(given)
        expect({ code, programs }).toEqual({ code: 1, programs: [] })
        expect(said).toMatch(words)
    })

    it('that does not answer', async () => {
        const { code, said } = await run({}, { environment: { SN_SDK_INSTANCE_URL: 'http://127.0.0.1:1' } })
        expect(code).toBe(1)
        expect(said).toMatch(/could not be reached/)
    })
})

describe('the prefix', () => {
    const other = scopeUnder('x_zyx9', scope)!

    it('of another vendor is refused with the command that makes a copy', async () => {
        const { code, said, programs } = await run({ code: 'zyx9' })
        expect({ code, programs }).toEqual({ code: 2, programs: [] })
        expect(said).toContain(`npm run rescope -- --prefix x_zyx9 --scope ${other}`)
        expect(said).toContain('npm run deploy -- --own-prefix')
    })

    it("is the instance's own with --own-prefix: the copy is built, installed and checked", async () => {
        const { code, programs, copied } = await run({ code: 'zyx9' }, { argv: ['--own-prefix'] })
        expect({ code, copied }).toEqual({ code: 0, copied: [other] })
        expect(programs.map(({ folder }) => folder)).toEqual([`copy-of-${other}`, `copy-of-${other}`])
        expect(asked.find(({ table }) => table === 'sys_hub_flow')!.query).toContain(other)
        expect(asked.find(({ table }) => table === 'sysevent')!.query).toContain(`${other}.runs`)
    })

    it('never changes once the app is installed', async () => {
        expect((await run({ code: 'zyx9', installed: [scope] }, { argv: ['--own-prefix'] })).copied).toEqual([])
        const kept = await run({ code: 'renamed', installed: [other] }, { argv: ['--own-prefix'] })
        expect(kept.copied).toEqual([other])
        const refused = await run({ installed: [other] })
        expect({ code: refused.code, programs: refused.programs }).toEqual({ code: 2, programs: [] })
        expect(refused.said).toContain(`This instance has the app as ${other}`)
        expect((await run({ installed: [scope, other] })).code).toBe(2)
    })

    it('is not judged where the company code cannot be read, and that is said', async () => {
        const { code, said } = await run({ code: null })
        expect(code).toBe(0)
        expect(said).toMatch(/company code of this instance could not be read/)
    })
})

describe('after the install', () => {
    it('a failed install ends with its exit code and checks nothing', async () => {
        const { code } = await run({ installCode: 7 })
        expect(code).toBe(7)
        expect(asked.some(({ table }) => table === 'sys_hub_flow')).toBe(false)
    })

    it.each([
        [subflows(['true', 'false']), new RegExp(`INACTIVE  ${neededSubflows[1]}\\n[^]*press Activate`)],
        [subflows(['true', 'true']).slice(0, 1), new RegExp(`MISSING   ${neededSubflows[1]}\\n[^]*did not finish`)],
        [[], /MISSING .*\nMISSING /],
        [subflows(['true', 'true']).map((flow) => ({ ...flow, type: 'flow' })), /MISSING .*\nMISSING /],
    ])('fails where a subflow is not there and active', async (flows, words) => {
        const { code, said } = await run({ flows })
        expect(code).toBe(1)
        expect(said).toMatch(words)
    })

    it('warns of events that stay ready for two minutes', async () => {
        const { code, said, waited } = await run({ events: [[event('a'), event('b')], [event('a')]] })
        expect(code).toBe(0)
        expect(waited).toBe(120_000)
        expect(said).toMatch(/WARNING: 1 event of .* stayed ready for two minutes/)
        expect(said).toContain('Automatic processing must be on')
    })

    it('warns of nothing where events are processed meanwhile, or are due later', async () => {
        const later = event('later', '2026-11-16 09:00:00')
        const { said, waited } = await run({ events: [[event('a'), later], [event('b'), later], [later]] })
        expect(waited).toBeLessThan(120_000)
        expect(said).toContain('is left waiting.')
    })

    it('says so where the events may not be read, and fails nothing', async () => {
        const { code, said } = await run({ status: { sysevent: 403 } })
        expect(code).toBe(0)
        expect(said).toMatch(/is not known: .*HTTP 403/)
    })
})

describe('the companion', () => {
    const orders = (programs: Program[]) => programs.map(({ arguments: given }) => given.slice(2).join(' '))

    it('is neither built nor installed unless it is asked for', async () => {
        const { programs } = await run({})
        expect(orders(programs).filter((order) => order.includes('bridge'))).toEqual([])
    })

    it('is built before anything is installed, installed after the app is found usable, and looked at', async () => {
        const { code, said, programs } = await run({}, { argv: ['--companion'] })
        expect(code).toBe(0)
        expect(orders(programs)).toEqual([
            'build --frozenKeys',
            'build bridge --frozenKeys',
            'install',
            'install --source bridge',
        ])
        expect(JSON.stringify(programs[1].environment)).not.toContain(password)
        expect(programs[3].environment.SN_SDK_USER_PWD).toBe(password)
        expect(asked.filter(({ table }) => table === 'sys_hub_flow').map(({ query }) => query)).toEqual([
            `sys_scope.scope=${scope}`,
            `sys_scope.scope=${companionConfig.scope}`,
        ])
        expect(said).toContain('All 3 subflows are there and active.')
        expect(said).toMatch(/Miro in Software Asset Workspace > Status leads through the rest/)
    })

    it('is not installed on an app that cannot work, and that is said', async () => {
        const { code, said, programs } = await run({ flows: subflows(['true', 'false']) }, { argv: ['--companion'] })
        expect(code).toBe(1)
        expect(orders(programs).some((order) => order.includes('--source'))).toBe(false)
        expect(said).toContain('The companion was not installed')
    })

    it('that does not install, or comes with an inactive subflow, fails the command in words', async () => {
        expect((await run({ companionCode: 5 }, { argv: ['--companion'] })).code).toBe(5)
        const flows = subflows(['true', 'false', 'true'], companionSubflows)
        const { code, said } = await run({ companionFlows: flows }, { argv: ['--companion'] })
        expect(code).toBe(1)
        expect(said).toMatch(new RegExp(`INACTIVE  ${companionSubflows[1]}\\n[^]*press Activate`))
        expect(said).not.toContain('leads through the rest')
    })

    it("goes under the instance's own prefix with the copy, and is refused where its scope is too long", async () => {
        const both = ['--own-prefix', '--companion']
        const { code, programs } = await run({ code: 'zyx9' }, { argv: both })
        expect(code).toBe(0)
        const copy = `copy-of-${scopeUnder('x_zyx9', scope)!}`
        expect(programs.map(({ folder }) => folder)).toEqual([copy, copy, copy, copy])
        expect(asked.filter(({ table }) => table === 'sys_hub_flow').at(-1)!.query).toContain(
            companionConfig.scope.replace(scope, scopeUnder('x_zyx9', scope)!)
        )
        const refused = await run({ code: '1821654' }, { argv: both })
        expect({ code: refused.code, programs: refused.programs, copied: refused.copied }).toEqual({
            ...{ code: 2, programs: [], copied: [] },
        })
        expect(refused.said).toMatch(/x_1821654_\w+, \d\d characters/)
    })
})

it.each([
    ['dist/app', neededSubflows],
    ['bridge/dist/app', companionSubflows],
])('looks for subflows that the package built in %s has', (app, names) => {
    const folder = join(app, 'update')
    const flows = readdirSync(folder)
        .filter((name) => name.startsWith('sys_hub_flow_'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    for (const name of names) expect(flows.some((xml) => xml.includes(`<name>${name}</name>`))).toBe(true)
})

it('looks for a queue that the built package has', () => {
    const folder = join('dist', 'app', 'update')
    const named = (start: string) =>
        readdirSync(folder)
            .filter((name) => name.startsWith(start))
            .map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(named('sysevent_queue_').some((xml) => xml.includes(`${scope}.runs`))).toBe(true)
})
