// What `npm start --json` tells of licences: every figure of the documentation by its column, recomputed here from the rows.
import { readFileSync } from 'node:fs'
import { tourLicences } from '../../../local/cli/licence-tour.ts'
import { tables } from '../../support/ready.ts'
import { open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

let stage: Stage
let told: ReturnType<typeof tourLicences>
const said: string[] = []
beforeAll(async () => {
    stage = await open(240)
    told = tourLicences({ instance: stage.ready.instance }, { say: (line) => void said.push(line) })
})
afterAll(async () => stage?.ready.close())

/** The table 'Formulas' of docs/licensing.md: the columns it names. */
const documented = [
    ...readFileSync('docs/licensing.md', 'utf8')
        .split('## Formulas')[1]
        .split('\n\n')[1]
        .matchAll(/^\| [^|]+ \| `(\w+)` \|/gm),
].map(([, column]) => column)

const modelOf = () => stage.ready.instance.records.first(tables.model, 'subscription_identifier=full')!
const full = () => told.positions.find((one) => one.software_model === modelOf().display_name)!
const cents = (amount: number) => Math.round(amount * 100) / 100
const figures = (columns: readonly string[]) =>
    Object.fromEntries(columns.map((column) => [column, full()[column] === null ? null : Number(full()[column])]))

it('positions: an object for each model, with every figure that the documentation names', () => {
    expect(documented).toHaveLength(17)
    expect(told.positions.length).toBeGreaterThan(0)
    for (const position of told.positions)
        expect(Object.keys(position)).toEqual(expect.arrayContaining([...documented, 'status', 'note', 'currency']))
    const { records } = stage.ready.instance
    const named = records.find(tables.model).map((model) => model.display_name)
    for (const { software_model: model } of told.positions) if (model !== null) expect(named).toContain(model)
    expect(new Set(told.positions.map((one) => one.software_model)).size).toBe(told.positions.length)
})

it('and each figure follows from the rows of its model', () => {
    const { instance } = stage.ready
    const rows = instance.records.find(tables.subscription, `software_model=${modelOf().sys_id}^missing_sinceISEMPTY`)
    const counted = rows.filter((row) => row.excluded !== '1')
    const asked = new Set(stage.candidates('active=true').map((candidate) => candidate.subscription))
    const stale = counted.filter((row) => asked.has(row.sys_id)).length
    const [required, owned] = [counted.length, Math.floor(rows.length * 0.9)]
    const [needed, available] = [Math.max(required - owned, 0), Math.max(owned - required, 0)]
    const afterReclaim = Math.max(required - stale - owned, 0)
    expect(stale).toBeGreaterThan(0)
    expect(figures(documented)).toEqual({
        required,
        owned,
        used: Math.min(required, owned),
        needed,
        available,
        stale,
        excluded: rows.length - counted.length,
        not_entitled: 0,
        required_cost: required * 240,
        price: 240,
        true_up: needed * 240,
        over_licensed: available * 240,
        potential: stale * 240,
        true_up_after_reclaim: afterReclaim * 240,
        // From the review in 60 days to the end in 184, both counted.
        true_up_at_review: cents((needed * 240 * 125) / 365),
        right_size: Math.ceil((required - stale) * 1.05),
        miro_difference: Number(full().miro_purchased) - owned,
    })
    expect(Number(full().miro_purchased)).toBeGreaterThan(0)
    expect(full()).toMatchObject({ currency: 'USD', status: needed > 0 ? 'not_compliant' : 'compliant' })
})

it('overview: the ten figures, which agree with the positions', () => {
    const { overview } = told
    expect(Object.keys(overview)).toEqual(
        expect.arrayContaining([
            'current_spend',
            'percent_unused',
            'potential_savings',
            'assigned',
            'true_up',
            'actual_savings_this_year',
            'last_activity',
            'stale_by_profile',
            'spend_by_cost_center',
            'potential_savings_by_profile',
        ])
    )
    const sum = (column: string) => told.positions.reduce((total, one) => total + Number(one[column]), 0)
    const usd = (column: string) => [{ amount: sum(column).toFixed(2), currency: 'USD' }]
    expect(overview).toMatchObject({
        assigned: sum('required'),
        // The cost of the entitlements in use, whoever uses them.
        current_spend: [{ amount: (Number(full().owned) * 240).toFixed(2), currency: 'USD' }],
        potential_savings: usd('potential'),
        true_up: usd('true_up'),
        actual_savings_this_year: [],
    })
    expect(overview.percent_unused).toBeCloseTo((100 * sum('stale')) / sum('required'), 1)
    const days = Object.values(overview.last_activity as Record<string, number>)
    expect(days.reduce((total, people) => total + people, 0)).toBe(overview.assigned)
    expect(said.join('\n')).toContain('The ten figures')
})

describe('The review of flexible licences', () => {
    const review = () =>
        JSON.parse(
            String(
                stage.ready.instance.runScript(`JSON.stringify(new MiroLicensing().review('full'))`, {
                    user: 'uma.user',
                }).value
            )
        ) as Record<string, unknown>

    it('tells the days left, seats over and what falls due, now and after reclaiming, and who became paid in the period', () => {
        const { instance } = stage.ready
        const position = instance.records.first(
            'x_snc_miro_sam_licence_position',
            `software_model=${modelOf().sys_id}`
        )!
        const start = String(review().period_start)
        const paidSince = instance.records.count(
            tables.subscription,
            `licence_position=${position.sys_id}^counts_as=counted^subscription_assigned>=${start} 00:00:00`
        )
        const over = Number(full().needed)
        const overAfter = Number(full().true_up_after_reclaim) / 240
        expect(paidSince).toBeGreaterThan(0)
        expect(review()).toMatchObject({
            days_left: 60,
            seats_over: over,
            seats_over_after_reclaim: overAfter,
            due_at_review: cents((over * 240 * 125) / 365).toFixed(2),
            due_at_review_after_reclaim: cents((overAfter * 240 * 125) / 365).toFixed(2),
            currency: 'USD',
            became_paid: paidSince,
        })
        expect(review().advice).toMatch(/^Reclaim 15 idle licences by 2027-01-14: then nothing is due\./)
    })

    it('forecasts the day of the review once there are usage days enough, and says nothing before', () => {
        expect(review().forecast).toBeNull()
        const { records, clock } = stage.ready.instance
        const seats = Number(full().required)
        for (let day = 1; day <= 30; day++)
            records.insert('x_snc_miro_sam_usage_day', {
                day: new Date(clock.now() - day * 86_400_000).toISOString().slice(0, 10),
                profile: stage.ready.profile,
                software_model: modelOf().sys_id!,
                assigned: String(seats),
            })
        const { expected, low, high } = review().forecast as Record<string, number>
        expect(expected).toBe(seats)
        expect([low <= seats, high >= seats]).toEqual([true, true])
    })
})
