// What the cockpit's views read of a large organization: groups and one page of rows, however many people there are.
import { cockpitViews, readView, viewPage } from '../../../local/campaign/cockpit-views.ts'
import { openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import { fillSubscriptions } from '../../e2e/support/many-rows.ts'

const seats = 21_000

let ready: Ready
/** Statements of each view among 60 people. */
const small: Record<string, number> = {}
beforeAll(async () => {
    ready = await openReady({ members: 60, upTo: 'downloaded', users: true })
    const { instance, profile } = ready
    for (const path of cockpitViews) small[path] = read(path).statements
    fillSubscriptions(instance, seats, profile)
    const model = instance.records.first(tables.model, 'paid=true')!.sys_id as string
    instance.db.run(
        `UPDATE "${tables.subscription}" SET software_model = ?, reclaimable = 1, excluded = 0 WHERE software_model IS NULL`,
        [model]
    )
}, 300_000)
afterAll(() => ready.close())

const read = (view: string) => readView(ready.instance, 'uma.user', view)

test.each(cockpitViews)(
    '%s asks for no more than a page of rows at a time, and as often as among 60 people',
    (path) => {
        const { mostRows, statements, status, cpuMilliseconds } = read(path)
        process.stderr.write(
            `      ${path}: ${cpuMilliseconds} ms, ${statements} statements at ${seats} subscriptions, at most ${mostRows} rows a statement\n`
        )
        expect(status).toBe(200)
        expect(mostRows).toBeLessThanOrEqual(viewPage)
        // Groups may be more (people without user, another licence); nothing is asked for each person.
        expect(statements).toBeLessThanOrEqual(small[path] + 10)
    }
)

test('what a changed threshold of a rule would mean is told of a bounded number of people, and says so', () => {
    const rule = ready.instance.records.first('x_snc_miro_sam_reclamation_rule', '')!.sys_id
    const { body: said, status } = read(`/idle/rule?rule=${rule}&days=90`)
    expect(status).toBe(200)
    expect(said).toMatch(/Only the first 20,000 subscriptions were looked at; [\d,]+ more are not in this number/)
})
