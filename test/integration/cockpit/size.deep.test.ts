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

const views = [
    '/frame',
    '/overview',
    '/idle',
    '/idle/breakdown?by=department',
    '/queue',
    '/queue/rows?group=unmatched&limit=100',
    '/runs',
    '/position',
]

let ready: Ready
/** Statements of each view among 60 people. */
const small: Record<string, number> = {}
beforeAll(async () => {
    ready = await openReady({ members: 60, upTo: 'downloaded', users: true })
    const { instance, profile } = ready
    for (const path of views) small[path] = read(path).statements
    fillSubscriptions(instance, seats, profile)
    const model = instance.records.first(tables.model, 'paid=true')!.sys_id as string
    instance.db.run(
        `UPDATE "${tables.subscription}" SET software_model = ?, reclaimable = 1, excluded = 0 WHERE software_model IS NULL`,
        [model]
    )
}, 300_000)
afterAll(() => ready.close())

interface Read {
    /** Most rows that one statement gave, of the tables that grow. */
    rows: number
    statements: number
    said: string
    status: number
    milliseconds: number
}

function read(path: string): Read {
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
        statements: kinds.filter(({ caller }) => caller === 'script').reduce((sum, { times }) => sum + times, 0),
        said: String(answer.body),
        status: answer.status,
        milliseconds: Date.now() - began,
    }
}

test.each(views)('%s asks for no more than a page of rows at a time, and as often as among 60 people', (path) => {
    const { rows, statements, status, milliseconds } = read(path)
    process.stderr.write(
        `      ${path}: ${milliseconds} ms, ${statements} statements at ${seats} subscriptions, at most ${rows} rows a statement\n`
    )
    expect(status).toBe(200)
    expect(rows).toBeLessThanOrEqual(page)
    // Groups may be more (people without user, another licence); nothing is asked for each person.
    expect(statements).toBeLessThanOrEqual(small[path] + 10)
})

test('what a changed threshold of a rule would mean is told of a bounded number of people, and says so', () => {
    const rule = ready.instance.records.first('x_snc_miro_sam_reclamation_rule', '')!.sys_id
    const { said, status } = read(`/idle/rule?rule=${rule}&days=90`)
    expect(status).toBe(200)
    expect(said).toMatch(/Only the first 20,000 subscriptions were looked at; [\d,]+ more are not in this number/)
})
