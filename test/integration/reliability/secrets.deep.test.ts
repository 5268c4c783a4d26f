// Every page, list, form, file, e-mail, table and log after a history with trouble in it: no secret in any of them, whole, in parts or encoded.
import { openSecretSearch } from '../../../local/campaign/secret-search.ts'
import { startWeb } from '../../../local/instance/index.ts'
import type { WebFront } from '../../../local/instance/index.ts'
import { open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'
import { signIn } from '../../support/sign-in.ts'

const visitors = ['ida.integrator', 'adam.admin', 'uma.user', 'emil.employee', 'mona.manager', 'admin']
/** Of addresses that differ only in which record they show, so many are looked at per person. */
const perKind = 3
const hour = 3_600_000

let stage: Stage
let web: WebFront
const secrets = new Set<string>()
const links = new Set<string>()
/** Every address that was looked at, by visitor. */
const seen = new Map<string, string[]>()
const pages: { visitor: string; address: string; text: string }[] = []

beforeAll(async () => {
    stage = await open(150)
    const { ready, records } = stage
    for (const secret of [ready.miro.info.accessToken, ready.miro.info.scimToken, ready.miro.info.clientSecret]) {
        secrets.add(secret)
    }
    const network = ready.instance.network
    const send = network.send.bind(network)
    network.send = (request) => {
        for (const [, value] of Object.entries(request.headers)) {
            const token = /^Bearer (.+)$/.exec(value)?.[1]
            if (token) secrets.add(token)
        }
        const response = send(request)
        if (request.url.includes('/oauth/token')) {
            for (const [, token] of response.body.matchAll(/"(?:access|refresh)_token":"([^"]+)"/g)) secrets.add(token)
        }
        return response
    }
    stage.owner(stage.candidates('state=ready^userISNOTEMPTY')[0], 'emil.employee')
    stage.press('miro_reclaim_all', '')
    ready.instance.runUntilIdle()
    // A token runs out and is renewed; then both are refused, and the answers repeat what was sent.
    ready.instance.clock.advance(2 * hour)
    const echo = (token: string) => `Invalid token ${token} (Bearer ${token}), token=${encodeURIComponent(token)}`
    const refusals = [
        { path: '^/v2/orgs', token: [...secrets].at(-1) as string },
        { path: '^/api/v1/scim', token: ready.miro.info.scimToken },
    ]
    for (const { path, token } of refusals) {
        const fault = { kind: 'status', status: 401, message: echo(token), match: { path, times: 0 } }
        await ready.miro.control('POST', 'faults', fault)
    }
    ready.integrator.clickAction('x_snc_miro_sam_profile', ready.profile, 'Refresh now')
    ready.instance.runDue(ready.instance.clock.now() + hour)
    ready.integrator.clickAction('x_snc_miro_sam_profile', ready.profile, 'Validate Connection')
    stage.press('miro_reclaim_all', '')
    ready.instance.runDue(ready.instance.clock.now() + hour)
    await ready.miro.control('DELETE', 'faults')
    ready.integrator.clickAction('x_snc_miro_sam_profile', ready.profile, 'Validate Connection')
    stage.later(5)
    for (const mail of records.find('sys_email')) {
        for (const [, token] of (mail.body ?? '').matchAll(/token=([A-Za-z0-9_-]+)/g)) links.add(token)
    }
    web = await startWeb(ready.instance)
    for (const visitor of visitors) await crawl(visitor)
}, 300_000)
afterAll(async () => {
    await web?.stop()
    await stage?.ready.close()
})

/** Signs in and follows every link of this instance; what is shown is kept. */
async function crawl(visitor: string): Promise<void> {
    const cookie = await signIn(web, visitor)
    const kinds = new Map<string, number>()
    const visited: string[] = []
    const waiting = ['/', ...startingPoints()]
    const known = new Set(waiting)
    for (let address = waiting.shift(); address !== undefined && visited.length < 220; address = waiting.shift()) {
        const kind = address.replace(/[0-9a-f]{32}/g, '*').replace(/\d+/g, '#')
        if ((kinds.get(kind) ?? 0) >= perKind) continue
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        const answer = await fetch(web.url + address, { headers: { cookie }, redirect: 'manual' })
        const text = await answer.text()
        visited.push(`${answer.status} ${address}`)
        pages.push({ visitor, address, text: `${[...answer.headers.values()].join(' ')} ${text}` })
        for (const [, found] of text.matchAll(/(?:href|src|data-url)="([^"#]+)"/g)) {
            const next = new URL(found.replaceAll('&amp;', '&'), web.url + address)
            const local = next.pathname + next.search
            if (next.origin === web.url && !/logout|login|\/assets\//.test(local) && !known.has(local)) {
                known.add(local)
                waiting.push(local)
            }
        }
    }
    seen.set(visitor, visited)
}

/** Lists, a form of each kind, the workspace, the mailbox and what scripts ask for. */
function startingPoints(): string[] {
    const { records, ready } = stage
    const tables = ready.instance.dictionary.tables().map(({ name }) => name)
    const ours = tables.filter((name) => name.startsWith('x_snc_miro_sam_'))
    const platform = [
        'sys_alias',
        'http_connection',
        'oauth_entity',
        'oauth_credential',
        'api_key_credentials',
        'syslog',
    ]
    return [...ours, ...platform.filter((name) => tables.includes(name))].flatMap((table) => [
        `/${table}_list.do`,
        `/api/now/table/${table}?sysparm_limit=50`,
        ...records
            .find(table, 'ORDERBYDESCsys_updated_on', { limit: 2 })
            .map(({ sys_id: id }) => `/${table}.do?sys_id=${id}`),
    ])
}

describe('No secret in any table of ours, log, error, e-mail or page', () => {
    it('the history has made secrets, errors, e-mails and pages to look at', () => {
        expect(secrets.size).toBeGreaterThan(3)
        expect(links.size).toBeGreaterThan(3)
        const { records } = stage
        expect(records.count('x_snc_miro_sam_job_result', 'state=failed')).toBeGreaterThan(0)
        for (const visitor of visitors) {
            const shown = (seen.get(visitor) ?? []).filter((line) => line.startsWith('200'))
            expect({ visitor, many: shown.length > 5 }).toEqual({ visitor, many: true })
        }
        const forms = (seen.get('adam.admin') ?? []).filter((line) => /^200 .*_candidate\.do/.test(line))
        expect(forms.length).toBeGreaterThan(0)
    })

    it('no page, list, form, file or answer to a script holds a secret', () => {
        const search = openSecretSearch(secrets)
        const found = pages.map((page) => [page.visitor, page.address, search.find(page.text)])
        expect(found.filter(([, , what]) => what !== null)).toEqual([])
    })

    it('a link of the consent page is shown to nobody but its reader and whoever keeps the outbox', () => {
        const search = openSecretSearch(links)
        const found = pages.filter(({ text }) => search.find(text) !== null)
        const others = found.filter(
            ({ visitor, address }) => !/^\/(mail|sys_email|email)/.test(address) || visitor === 'mona.manager'
        )
        const allowed = others.filter(({ visitor, address }) => !(visitor === 'admin' || address.startsWith('/mail')))
        expect(allowed.map(({ visitor, address }) => `${visitor} ${address}`)).toEqual([])
    })

    it('no table but the vault of credentials, no e-mail and no log entry holds one', () => {
        const { instance } = stage.ready
        const search = openSecretSearch(secrets)
        const found: string[] = []
        for (const { name } of instance.dictionary.tables()) {
            if (/^(sys_module|sys_ui_|sys_script|sys_dictionary|sys_hub)/.test(name)) continue
            for (const row of instance.db.iterate(`SELECT * FROM "${name}"`)) {
                for (const [column, value] of Object.entries(row)) {
                    if (typeof value === 'string' && search.find(value)) found.push(`${name}.${column}`)
                }
            }
        }
        for (const { source, message } of instance.log.entries()) if (search.find(message)) found.push(`log ${source}`)
        expect([...new Set(found)]).toEqual([])
    })

    it('the secret of a link stays in its e-mail and in the event that had it sent', () => {
        const { instance } = stage.ready
        const search = openSecretSearch(links)
        const found = new Set<string>()
        for (const { name } of instance.dictionary.tables()) {
            for (const row of instance.db.iterate(`SELECT * FROM "${name}"`)) {
                if (Object.values(row).some((value) => typeof value === 'string' && search.find(value))) found.add(name)
            }
        }
        expect([...found].filter((name) => !['sys_email', 'sysevent'].includes(name))).toEqual([])
    })

    it('the search finds a secret whole, in parts of eight characters, in base64 and URL-encoded', () => {
        const search = openSecretSearch(['aB3$eF6+hI9/kL2='])
        const text = (secret: string) => search.find(`before ${secret} after`) !== null
        expect(text('aB3$eF6+hI9/kL2=')).toBe(true)
        expect(text('eF6+hI9/')).toBe(true)
        expect(text(encodeURIComponent('aB3$eF6+hI9/kL2='))).toBe(true)
        for (const offset of ['', 'x', 'xy']) expect(text(btoa(`${offset}aB3$eF6+hI9/kL2= and more`))).toBe(true)
        expect(text('eF6+hI9')).toBe(false)
    })
})
