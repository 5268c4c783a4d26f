// The cockpit's REST API as installed: each role, each resource, held against docs/cockpit-api.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { callRestApi } from '../../../local/instance/index.ts'
import type { Person } from '../../../local/instance/index.ts'
import { openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

interface Schema {
    paths: Record<
        string,
        Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
    >
}
const spec = JSON.parse(readFileSync(join(__dirname, '../../../docs/cockpit-api.json'), 'utf8')) as Schema
const ajv = addFormats(new Ajv({ strict: false, allErrors: true }))
ajv.addSchema(spec, 'spec')

const candidates = 'x_snc_miro_sam_removal_candidate'
const usd = { right_price: '240', right_price_currency: 'USD' }

let ready: Ready
let uma: Person
beforeAll(async () => {
    ready = await openReady({ members: 250, upTo: 'downloaded', users: true })
    uma = ready.instance.actAs('uma.user')
    for (const model of ready.instance.records.find(tables.model, 'paid=true'))
        ready.instance.records.update(tables.model, model.sys_id as string, usd)
})
afterAll(() => ready.close())

interface Answer {
    status: number
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    result: any
}

/** Calls a resource and holds its answer against the document. */
function call(person: Person | null, method: 'GET' | 'POST', path: string, given: object = {}): Answer {
    const [pathname, query = ''] = path.split('?')
    const parameters = Object.fromEntries([...new URLSearchParams(query)].map(([name, value]) => [name, [value]]))
    const answer = callRestApi(ready.instance, person?.session ?? null, {
        method,
        path: `/api/x_snc_miro_sam/v1/cockpit${pathname}`,
        query: parameters,
        headers: { 'Content-Type': 'application/json' },
        body: method === 'POST' ? JSON.stringify(given) : null,
    })
    const described = spec.paths[pathname][method.toLowerCase()].responses[String(answer.status)]
    expect([path, answer.status, Boolean(described)]).toEqual([path, answer.status, true])
    const body = answer.body === '' ? {} : (JSON.parse(answer.body) as { result: unknown })
    if (described.content) {
        const pointer = `#/paths/${pathname.replace(/\//g, '~1')}/${method.toLowerCase()}/responses/${answer.status}`
        const holds = ajv.compile({ $ref: `spec${pointer}/content/application~1json/schema` })
        expect([path, holds(body), holds.errors]).toEqual([path, true, null])
    }
    return { status: answer.status, result: (body as { result: unknown }).result }
}

const reads = [
    '/frame',
    '/overview',
    '/idle',
    '/idle/breakdown?by=department',
    '/idle/breakdown?by=manager',
    '/queue',
].concat('/queue/rows?group=ready', '/queue/rows?group=unmatched', '/people?search=um', '/runs', '/position')

/** How many rows the list of a link has. */
function rowsBehind(list: string): number {
    const [page, query] = list.split('?sysparm_query=')
    const filter = decodeURIComponent(query)
    return ready.instance.records.find(page.replace('_list.do', ''), filter, { limit: 100_000 }).length
}

/** Every figure somewhere in an answer. */
function figuresIn(value: unknown): { value: number; list: string }[] {
    if (Array.isArray(value)) return value.flatMap(figuresIn)
    if (typeof value !== 'object' || value === null) return []
    const one = value as { value?: unknown; list?: unknown }
    if (typeof one.value === 'number' && typeof one.list === 'string') return [one as { value: number; list: string }]
    return Object.values(value).flatMap(figuresIn)
}

test.each(reads)('%s answers a user as documented', (path) => {
    expect(call(uma, 'GET', path).status).toBe(200)
})

test.each(reads)('%s is closed to employees and to nobody in particular', (path) => {
    expect(call(ready.instance.actAs('emil.employee'), 'GET', path).status).toBe(403)
    expect(call(null, 'GET', path).status).toBe(401)
})

test('what changes something is closed to employees too', () => {
    const emil = ready.instance.actAs('emil.employee')
    for (const path of ['/queue/announce', '/queue/confirm', '/queue/act', '/queue/stop'])
        expect(call(emil, 'POST', path, { ids: ['a'.repeat(32)] }).status).toBe(403)
})

test.each(['/overview', '/idle', '/idle/breakdown?by=cost_center', '/queue', '/runs'])(
    'every number of %s is the number of rows behind its link',
    (path) => {
        const figures = figuresIn(call(uma, 'GET', path).result)
        expect(figures.length).toBeGreaterThan(0)
        for (const { value, list } of figures) expect([list, rowsBehind(list)]).toEqual([list, value])
    }
)

test('a parameter that is no sys_id, no group, no number is refused with a reason', () => {
    const refused = [
        '/overview?profile=1%5EORactive=true',
        '/queue/rows?group=nothing',
        '/queue/rows?group=ready&limit=101',
        '/queue/rows?group=ready&offset=-1',
        '/idle/breakdown?by=age',
        '/queue/outcomes?ids=x',
    ]
    for (const path of refused) expect(call(uma, 'GET', path)).toMatchObject({ status: 400 })
})

test('a page has at most what was asked for, and the next one goes on', () => {
    const first = call(uma, 'GET', '/queue/rows?group=ready&limit=5').result
    const next = call(uma, 'GET', '/queue/rows?group=ready&limit=5&offset=5').result
    const ids = [...first.rows, ...next.rows].map((row: { id: string }) => row.id)
    expect(first.rows).toHaveLength(5)
    expect(new Set(ids).size).toBe(ids.length)
    expect(first.total).toBe(ready.instance.records.find(candidates, 'state=ready', { limit: 10_000 }).length)
})

test('the cost of the idle is the number of the idle times the price', () => {
    const licence = call(uma, 'GET', '/overview').result.licences.find((one: { paid: boolean }) => one.paid)
    expect(Number(licence.idle_cost.amount)).toBe(licence.idle.value * 240)
})

const some = (filter: string, most: number): string[] =>
    ready.instance.records.find(candidates, filter, { limit: most }).map((row) => row.sys_id as string)

test('Skip closes the selected ones with the reason, each with its outcome', () => {
    const ids = some('state=ready', 3)
    const asked = { action: 'skip', group: 'ready', ids, reason: 'On leave' }
    const { announced } = call(uma, 'POST', '/queue/announce', asked).result
    expect(announced).toMatchObject({ people: 3, more: 0 })
    const { outcomes } = call(uma, 'POST', '/queue/act', asked).result
    expect(outcomes.map((one: { ok: boolean }) => one.ok)).toEqual([true, true, true])
    for (const id of ids) expect(ready.instance.records.get(candidates, id)?.state).toBe('closed_skipped')
})

test('Ask sends each selected person the question, says what stands, and says so where nobody can be reached', () => {
    const ids = some('state=ready^userISNOTEMPTY', 3)
    const of = (id: string) => ready.instance.records.get(candidates, id)
    ready.instance.records.update('sys_user', of(ids[2])?.user as string, { email: '' })
    const asked = { action: 'ask', group: 'ready', ids }
    expect(call(uma, 'POST', '/queue/announce', asked).result.announced).toMatchObject({ people: 3, more: 0 })
    expect(ids.map((id) => of(id)?.state)).toEqual(['ready', 'ready', 'ready'])
    const { outcomes } = call(uma, 'POST', '/queue/act', asked).result
    expect(ids.map((id) => of(id)?.state)).toEqual(['awaiting_user', 'awaiting_user', 'attention_required'])
    expect(of(ids[2])?.error_kind).toBe('unreachable')
    expect(outcomes.map((one: { id: string }) => one.id)).toEqual(ids)
    expect(outcomes[0].said).not.toBe(outcomes[2].said)
    // Asked once: pressing again asks nobody twice.
    const again = call(uma, 'POST', '/queue/act', { ...asked, ids: [ids[0]] }).result.outcomes[0]
    expect([again.ok, of(ids[0])?.state]).toEqual([false, 'awaiting_user'])
})

test('Exclude is for admins: it enters a rule with reason and expiry and closes the candidate', () => {
    const [id] = some('state=ready', 1)
    const asked = { action: 'exclude', group: 'ready', ids: [id], reason: 'Board member', expires: '2027-01-31' }
    expect(call(uma, 'POST', '/queue/act', asked).result.outcomes[0].ok).toBe(false)
    expect(call(ready.admin, 'POST', '/queue/act', { ...asked, reason: '' }).result.outcomes[0].ok).toBe(false)
    expect(call(ready.admin, 'POST', '/queue/act', asked).result.outcomes[0].ok).toBe(true)
    const candidate = ready.instance.records.get(candidates, id)
    const rule = `user_principal_name=${candidate?.user_principal_name}`
    const [made] = ready.instance.records.find('x_snc_miro_sam_user_exclusion', rule)
    expect([candidate?.state, made.reason, made.expires]).toEqual(['closed_skipped', 'Board member', '2027-01-31'])
})

test('Assign gives candidates to a person, and to nobody who is not there', () => {
    const ids = some('state=ready', 2)
    const [found] = call(uma, 'GET', '/people?search=Uma').result.people
    const asked = { action: 'assign', group: 'ready', ids, user: found.id }
    expect(call(uma, 'POST', '/queue/act', { ...asked, user: '' }).result.outcomes[0].ok).toBe(false)
    call(uma, 'POST', '/queue/act', asked)
    for (const id of ids) expect(ready.instance.records.get(candidates, id)?.assigned_to).toBe(found.id)
})

test('Match users finds who has come into the directory since, and says who has not', () => {
    const [row, other] = ready.instance.records.find(tables.subscription, 'userISEMPTY', { limit: 2 })
    const email = row.user_principal_name as string
    const user = ready.instance.records.insert('sys_user', {
        email,
        user_name: email,
        name: 'New Comer',
        active: 'true',
    })
    const ids = [row.sys_id, other.sys_id]
    const { outcomes } = call(uma, 'POST', '/queue/act', { action: 'match', group: 'unmatched', ids }).result
    expect(outcomes.map((one: { ok: boolean }) => one.ok)).toEqual([true, false])
    expect(ready.instance.records.get(tables.subscription, row.sys_id as string)).toMatchObject({
        user,
        user_source: 'integration',
    })
})

test('an action that is not for a group, or for too many rows, is refused', () => {
    const [id] = some('state=ready', 1)
    const post = (given: object) => call(uma, 'POST', '/queue/act', given).status
    expect(post({ action: 'match', group: 'ready', ids: [id] })).toBe(400)
    expect(post({ action: 'skip', group: 'ready', ids: Array(26).fill(id) })).toBe(400)
    expect(post({ action: 'skip', group: 'ready', ids: 'all' })).toBe(400)
})

test('Reclaim takes a selection after one confirmation, whose word is good once; nobody else is touched', () => {
    const ids = some('state=ready', 4)
    const asked = { action: 'reclaim', group: 'ready', ids }
    const { announced, ids: listed } = call(uma, 'POST', '/queue/announce', asked).result
    expect(listed.sort()).toEqual([...ids].sort())
    expect(announced.people).toBeLessThanOrEqual(4)
    const before = some('runISNOTEMPTY', 1000).length
    call(uma, 'POST', '/queue/confirm', { ...asked, word: 'made up' })
    expect(some('runISNOTEMPTY', 1000)).toHaveLength(before)
    call(uma, 'POST', '/queue/confirm', { ...asked, word: announced.word })
    expect(some(`runISNOTEMPTY^sys_idNOT IN${ids.join(',')}`, 1000)).toHaveLength(before)
    ready.instance.runUntilIdle()
    const { outcomes } = call(uma, 'GET', `/queue/outcomes?ids=${ids.join(',')}`).result
    expect(outcomes.filter((one: { open: boolean }) => one.open)).toEqual([])
    expect(some(`state!=ready^sys_idIN${ids.join(',')}`, 10).length).toBe(announced.people)
})

test('Stop takes what was not sent yet out of its run, and the run ends without it', () => {
    const ids = some('state=ready', 2)
    for (const id of ids) ready.instance.records.update(candidates, id, { notify_user: 'false' })
    const asked = { action: 'reclaim', group: 'ready', ids }
    const { announced } = call(uma, 'POST', '/queue/announce', asked).result
    expect(announced.people).toBe(2)
    call(uma, 'POST', '/queue/confirm', { ...asked, word: announced.word })
    expect(call(uma, 'POST', '/queue/stop', { ids }).result.said).toContain('2')
    ready.instance.runUntilIdle()
    for (const id of ids)
        expect(ready.instance.records.get(candidates, id)).toMatchObject({ state: 'ready', run: null })
})

test('the page speaks German where the person does, and English where the catalogue has no German', () => {
    const user = ready.instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
    ready.instance.records.update('sys_user', user, { preferred_language: 'de' })
    const frame = call(ready.instance.actAs('uma.user'), 'GET', '/frame').result
    expect([frame.language, frame.texts['view.queue']]).toEqual(['de', 'Arbeitsvorrat'])
    ready.instance.records.update('sys_user', user, { preferred_language: 'en' })
})
