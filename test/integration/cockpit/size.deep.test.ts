// What the cockpit's views read of a large organization: groups and one page of rows, however many people there are.
import { callRestApi } from '../../../local/instance/index.ts'
import { statementsOf } from '../../../local/bench/statements.ts'
import { openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import { fillSubscriptions } from '../../e2e/support/many-rows.ts'

const seats = 21_000
/** The largest page a view may ask for, and the groups beside it. */
const page = 100
const growing = [tables.subscription, 'x_snc_miro_sam_removal_candidate', tables.result]

let ready: Ready
beforeAll(async () => {
    ready = await openReady({ members: 60, upTo: 'downloaded', users: true })
    const { instance, profile } = ready
    fillSubscriptions(instance, seats, profile)
    const model = instance.records.first(tables.model, 'paid=true')!.sys_id as string
    instance.db.run(
        `UPDATE "${tables.subscription}" SET software_model = ?, reclaimable = 1, excluded = 0 WHERE software_model IS NULL`,
        [model]
    )
}, 300_000)
afterAll(() => ready.close())

function read(path: string): { rows: number; said: string; status: number; milliseconds: number } {
    const [pathname, query = ''] = path.split('?')
    let answer = { status: 0, body: '' as string | null }
    const began = Date.now()
    const kinds = statementsOf(ready.instance, () => {
        answer = callRestApi(ready.instance, ready.instance.actAs('uma.user').session, {
            method: 'GET',
            path: `/api/x_snc_miro_sam/v1/cockpit${pathname}`,
            query: Object.fromEntries([...new URLSearchParams(query)].map(([name, value]) => [name, [value]])),
            headers: {},
            body: null,
        })
    })
    const rows = kinds
        .filter((kind) => kind.caller === 'script' && growing.includes(kind.table))
        .map((kind) => Math.ceil(kind.rows / kind.times))
    return {
        rows: Math.max(0, ...rows),
        said: String(answer.body),
        status: answer.status,
        milliseconds: Date.now() - began,
    }
}

test.each([
    '/frame',
    '/overview',
    '/idle',
    '/idle/breakdown?by=department',
    '/queue',
    '/queue/rows?group=unmatched&limit=100',
    '/runs',
    '/position',
])('%s asks for no more than a page of rows at a time', (path) => {
    const { rows, status, milliseconds } = read(path)
    process.stderr.write(
        `      ${path}: ${milliseconds} ms at ${seats} subscriptions, at most ${rows} rows a statement\n`
    )
    expect(status).toBe(200)
    expect(rows).toBeLessThanOrEqual(page)
})

test('what a changed threshold of a rule would mean is told of a bounded number of people, and says so', () => {
    const rule = ready.instance.records.first('x_snc_miro_sam_reclamation_rule', '')!.sys_id
    const { said, status } = read(`/idle/rule?rule=${rule}&days=90`)
    expect(status).toBe(200)
    expect(said).toMatch(/Only the first 20,000 subscriptions were looked at; [\d,]+ more are not in this number/)
})
