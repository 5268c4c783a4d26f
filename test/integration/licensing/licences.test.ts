// What follows a position: import, amendment, stop and resume, chargeback, downgrades with proof, renewals and the dashboard.
import { callRestApi } from '../../../local/instance/index.ts'
import type { Person, Row } from '../../../local/instance/index.ts'
import { tables } from '../../support/ready.ts'
import { candidateTable, oneDay, open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

const scope = 'x_snc_miro_sam'
const entitlementTable = `${scope}_entitlement`
const positionTable = `${scope}_licence_position`
const optionTable = `${scope}_remediation_option`
const reconciliationTable = `${scope}_reconciliation`
const downgradeTable = `${scope}_downgrade`

let stage: Stage
let full: string

beforeAll(async () => {
    stage = await open(300)
    full = stage.records.first(`${scope}_software_model`, 'subscription_identifier=full')!.sys_id!
    const centers = ['Sales', 'Research'].map((name) => stage.records.insert('cmn_cost_center', { name }))
    stage.records.find('sys_user', '', { limit: 1000 }).forEach((user, at) => {
        if (at % 4 > 0) stage.records.update('sys_user', user.sys_id!, { cost_center: centers[at % 2] })
    })
})
afterAll(async () => stage?.ready.close())

const admin = () => stage.ready.instance.actAs('adam.admin')
const day = (days: number) => new Date(stage.ready.instance.clock.now() + days * oneDay).toISOString().slice(0, 10)
const script = (source: string, user = 'uma.user'): unknown => stage.ready.instance.runScript(source, { user }).value
const reconcile = (options = '{}'): string =>
    String(script(`var m = new MiroLicensing(); m.reconcile(${options}) || m.error`))
const position = (): Row => JSON.parse(String(script(`JSON.stringify(new MiroLicensing().position('full'))`))) as Row
const press = (person: Person, table: string, id: string, action: string) =>
    person
        .clickAction(table, id, action)
        .messages.map((message) => message.text)
        .join('\n')
const setProperty = (name: string, value: string) => stage.ready.instance.setProperty(`${scope}.${name}`, value)

interface Answered {
    status: number
    body: { ok: boolean; lines: string[]; head: string[]; rows: string[][]; figures: boolean[] }
}

function ask(person: Person, method: string, path: string, query: Record<string, string>, body?: unknown): Answered {
    const answer = callRestApi(stage.ready.instance, person.session, {
        method,
        path: `/api/${scope}/licences/${path}`,
        query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: body ? JSON.stringify(body) : null,
    })
    const parsed = JSON.parse(String(answer.body || '{}'))
    return { status: answer.status, body: parsed.result ?? parsed }
}

const entitled = (query: string) => stage.records.find(entitlementTable, query)

describe('entitlements from elsewhere', () => {
    const csv = (rights: string) =>
        `display_name,software_model,purchased_rights,start,end,unit_cost,currency\nFrom a file,full,${rights},${day(-10)},${day(354)},240.50,USD\nSecond,full,5,${day(0)},${day(100)},10,EUR`

    it('are previewed line by line, and nothing is written where one line is wrong', () => {
        const preview = ask(admin(), 'POST', 'import', {}, { csv: csv('12'), write: false })
        expect(preview.body.ok).toBe(true)
        expect(preview.body.lines.join('\n')).toMatch(/Line 2: becomes From a file, 12 rights/)
        const refused = ask(admin(), 'POST', 'import', {}, { csv: csv('-3'), write: true })
        expect(refused.body).toMatchObject({ ok: false })
        expect(refused.body.lines.join('\n')).toMatch(/Nothing was written[^]*Line 2/)
        expect(entitled('source=import')).toHaveLength(0)
    })

    it('are written as drafts from a file without fault, by admins only', () => {
        const uma = ask(stage.user, 'POST', 'import', {}, { csv: csv('12'), write: true })
        expect(uma.body.ok).toBe(false)
        expect(entitled('source=import')).toHaveLength(0)
        expect(ask(admin(), 'POST', 'import', {}, { csv: csv('12'), write: true }).body.ok).toBe(true)
        expect(entitled('source=import^ORDERBYdisplay_name').map((row) => [row.state, row.purchased_rights])).toEqual([
            ['build', '12'],
            ['build', '5'],
        ])
        for (const row of entitled('source=import')) stage.records.remove(entitlementTable, row.sys_id!)
    })

    it("come from Miro's count, once, and from SAM where it is installed", () => {
        const purchased = stage.records.get(tables.profile, stage.ready.profile)!.purchased_licences!
        press(admin(), entitlementTable, '', 'sysverb_miro_entitlements_from_miro')
        expect(entitled('source=from_miro').map((row) => [row.state, row.purchased_rights])).toEqual([
            ['build', purchased],
        ])
        expect(press(admin(), entitlementTable, '', 'sysverb_miro_entitlements_from_miro')).toMatch(/Nothing to enter/)
        expect(press(admin(), entitlementTable, '', 'sysverb_miro_entitlements_from_sam')).toMatch(/not installed/)
        for (const row of entitled('source=from_miro')) stage.records.remove(entitlementTable, row.sys_id!)
    })
})

describe('an entitlement in use', () => {
    it('is amended from a day on, which a finished purchase proves at the next reconciliation', () => {
        const id = admin().newRecord(entitlementTable, {
            display_name: 'Framework agreement',
            software_model: full,
            purchased_rights: '50',
            unit_cost: '240',
            currency: 'USD',
            subscription_period: 'annually',
            start: day(-100),
            end: day(140),
        })
        press(admin(), entitlementTable, id, 'miro_publish_entitlement')
        expect(stage.records.get(entitlementTable, id)).toMatchObject({ renewal_within: '150' })
        expect(Number(stage.records.get(entitlementTable, id)!.annual_cost)).toBe(50 * 240)
        reconcile()
        const needed = Number(position().needed)
        const option = stage.records.first(optionTable, `licence_position=${position().sys_id}^kind=purchase`)!.sys_id!
        expect(press(stage.user, optionTable, option, 'miro_start_remediation')).toMatch(`Buy ${needed} rights`)
        const change = { entitlement: id, from: day(0), rights: String(50 + needed) }
        expect(ask(stage.user, 'POST', 'amend', {}, change).body.ok).toBe(false)
        expect(ask(admin(), 'POST', 'amend', {}, change).body).toMatchObject({ ok: true })
        expect(stage.records.get(entitlementTable, id)).toMatchObject({ state: 'retired', end: day(-1) })
        expect(press(stage.user, optionTable, option, 'miro_complete_remediation')).toMatch(/is complete/)
        reconcile()
        expect(position()).toMatchObject({ status: 'compliant', needed: '0', owned: String(50 + needed) })
        expect(stage.records.get(optionTable, option)).toMatchObject({ proven_rights: String(needed) })
        expect(stage.records.get(optionTable, option)!.effect).toMatch(`Promised ${needed}`)
    })

    it('is announced for renewal at 60 days by the job of the day', () => {
        const row = entitled('state=in_use')[0]
        const later = stage.ready.instance.clock.now() + 81 * oneDay
        expect(row.renewal_within).toBe('150')
        stage.records.update(entitlementTable, row.sys_id!, {
            end: new Date(later - 25 * oneDay).toISOString().slice(0, 10),
        })
        script(`require('./src/server/handlers/jobs.ts').entitlementsOfDay()`, 'admin')
        expect(stage.records.get(entitlementTable, row.sys_id!)!.renewal_within).toBe('60')
        stage.records.update(entitlementTable, row.sys_id!, { end: row.end })
        script(`require('./src/server/handlers/jobs.ts').entitlementsOfDay()`, 'admin')
    })
})

describe('a reconciliation', () => {
    it('is stopped by a person, shows nothing of it, and goes on where it stood', () => {
        const before = position()
        setProperty('slice_seconds', '0')
        setProperty('slice_pages', '1')
        expect(reconcile()).toBe('')
        const running = stage.records.first(reconciliationTable, 'status=in_progress')!.sys_id!
        expect(press(stage.user, reconciliationTable, running, 'miro_stop_reconciliation')).toMatch(/stops/)
        stage.ready.instance.runUntilIdle()
        const stopped = stage.records.get(reconciliationTable, running)!
        expect(stopped).toMatchObject({ status: 'stopped', latest: '0' })
        expect(stopped.message).toMatch(/Stopped by Uma/)
        expect(position().sys_id).toBe(before.sys_id)
        expect(press(stage.user, reconciliationTable, running, 'miro_resume_reconciliation')).toMatch(/runs/)
        stage.ready.instance.runUntilIdle()
        setProperty('slice_seconds', '45')
        setProperty('slice_pages', '200')
        expect(stage.records.get(reconciliationTable, running)).toMatchObject({ status: 'completed', latest: '1' })
        expect(position().reconciliation).toBe(running)
        for (const figure of ['required', 'owned', 'needed', 'stale'])
            expect([figure, position()[figure]]).toEqual([figure, before[figure]])
    })

    it('runs after each complete download where the property says so', async () => {
        setProperty('reconcile_after_download', 'true')
        const before = stage.records.count(reconciliationTable)
        stage.ready.integrator.clickAction(tables.profile, stage.ready.profile, 'refresh_now')
        stage.ready.instance.runUntilIdle()
        setProperty('reconcile_after_download', 'false')
        expect(stage.records.count(reconciliationTable)).toBe(before + 1)
    })

    it('gets its weekly job on an instance whose profiles an older version published', () => {
        const job = stage.records.first(tables.job, 'kind=reconciliation')!
        stage.records.remove(tables.job, job.sys_id!)
        script(`require('./src/server/handlers/jobs.ts').entitlementsOfDay()`, 'admin')
        expect(stage.records.count(tables.job, 'kind=reconciliation')).toBe(1)
    })
})

describe('chargeback', () => {
    it.each(['cost_center', 'department', 'manager'])('by %s sums to the position in rights and money', (by) => {
        reconcile()
        const positions = stage.records.find(positionTable, 'latest=true^group_by=none')
        const [head, ...rows] = fileOf(stage.user, { what: 'chargeback', by, month: day(0).slice(0, 7) })
            .body.trim()
            .split(/\r\n/)
            .map((line) => line.replace('\uFEFF', '').split(','))
        const cells = (name: string) => rows.map((row) => row[head.indexOf(name)])
        const priced = positions.filter((row) => row.required_cost)
        const sum = (values: (string | null)[]) => values.reduce((total, one) => total + Number(one ?? 0), 0)
        expect(sum(cells('Licenses'))).toBe(sum(priced.map((row) => row.required)))
        // November is the eleventh twelfth of a year's whole cents.
        expect(sum(cells('Amount'))).toBeCloseTo(sum(priced.map((row) => row.required_cost)) / 12, 1)
        expect(cells('Charged to')).toContain('Without user record')
        if (by === 'cost_center') expect(cells('Charged to')).toEqual(expect.arrayContaining(['Sales', 'Research']))
    })

    it('is read with the words and separators of the reader, its sum and the months too, and names stay as they are', () => {
        const { records, instance } = { records: stage.records, instance: stage.ready.instance }
        const [sales] = records.find('cmn_cost_center', 'name=Sales')
        records.update('cmn_cost_center', sales.sys_id!, { name: '4711' })
        const uma = records.first('sys_user', 'user_name=uma.user')!.sys_id!
        records.update('sys_user', uma, { preferred_language: 'de' })
        const german = instance.actAs('uma.user')
        const month = day(0).slice(0, 7)
        const drawn = ask(german, 'GET', 'table', { what: 'chargeback', by: 'cost_center', month }).body
        expect(drawn.lines[0]).toMatch(/^Summe: \d{1,3}(\.\d{3})+,\d\d USD$/)
        expect(drawn.rows.map((row) => row[1])).toContain('4711')
        expect(drawn.rows.every((row) => /^\d{1,3}(\.\d{3})*,\d\d$/.test(row[3]))).toBe(true)
        expect(drawn.figures).toEqual([false, false, true, true, false])
        const months = ask(german, 'GET', 'table', { what: 'months' }).body
        expect(months.rows.at(-1)![1]).toMatch(/^\d{1,3}(\.\d{3})*,\d\d USD$/)
        const { body } = fileOf(german, { what: 'chargeback', by: 'cost_center', month })
        expect(body.trim().split('\r\n').slice(1)).toEqual(
            drawn.rows.map(() => expect.stringMatching(/,\d+,\d+\.\d\d,USD$/))
        )
        records.update('sys_user', uma, { preferred_language: null })
        records.update('cmn_cost_center', sales.sys_id!, { name: 'Sales' })
    })

    it('is a file for those with a role, of months that had a reconciliation', () => {
        const file = (query: Record<string, string>) => fileOf(stage.user, query)
        const month = day(0).slice(0, 7)
        expect(file({ what: 'chargeback', by: 'manager', month }).body).toMatch(/^\uFEFFSoftware model,Charged to/)
        expect(file({ what: 'chargeback', by: 'manager', month: '2020-01' }).status).toBe(400)
        expect(file({ what: 'chargeback', by: 'salary', month }).status).toBe(400)
        const early = ask(stage.user, 'GET', 'table', { what: 'chargeback', by: 'manager', month: '2020-01' })
        expect(early.body.lines[0]).toMatch(/No reconciliation/)
    })
})

const fileOf = (person: Person, query: Record<string, string>) =>
    stage.file(person, `/api/${scope}/licences/file.csv`, query)

describe('a downgrade list', () => {
    it('names people who are seldom active, and downloads prove per row what was done', async () => {
        const option = stage.records.first(optionTable, `licence_position=${position().sys_id}^kind=downgrade`)!
        expect(Number(option.rights)).toBeGreaterThan(1)
        expect(press(stage.user, optionTable, option.sys_id!, 'miro_start_remediation')).toMatch(/downgrade list/)
        const listed = stage.records.find(downgradeTable, 'ORDERBYnumber')
        expect(listed).toHaveLength(Number(option.rights))
        expect(listed[0]).toMatchObject({ state: 'open', saving: '240', realised_savings: null })
        const csv = fileOf(stage.user, { what: 'downgrades' }).body
        for (const row of listed) expect(csv).toContain(row.user_principal_name)

        const person = listed[0].external_user_id!
        const state = () => stage.records.get(downgradeTable, listed[0].sys_id!)!
        const download = async (license: string) => {
            await stage.ready.miro.control('POST', `members/${person}`, { license })
            stage.ready.integrator.clickAction(tables.profile, stage.ready.profile, 'refresh_now')
            stage.ready.instance.runUntilIdle()
        }
        await download('free')
        expect(state()).toMatchObject({ state: 'done', realised_savings: '240', seen_identifier: 'free' })
        expect(stage.records.count(downgradeTable, 'state=open')).toBe(listed.length - 1)
        const saved = () =>
            JSON.parse(String(script(`JSON.stringify(new MiroLicensing().overview())`))).actual_savings_this_year
        expect(saved()).toEqual([{ amount: '240.00', currency: 'USD' }])
        const months = JSON.parse(String(script(`JSON.stringify(new MiroLicensing().months({}, 2))`)))
        expect(months[1].saved).toEqual([{ amount: '240.00', currency: 'USD' }])
        await download('full')
        expect(state()).toMatchObject({ state: 'gone_back', realised_savings: null })
        expect(saved()).toEqual([])
    })
})

describe('one profile alone', () => {
    it('is reconciled alone where no rights are pooled, and leaves the others as they were', () => {
        const other = stage.records.insert(tables.profile, {
            display_name: 'Miro of a subsidiary',
            status: 'published',
            profile_type: stage.records.get(tables.profile, stage.ready.profile)!.profile_type,
            last_refresh: new Date(stage.ready.instance.clock.now()).toISOString().slice(0, 19).replace('T', ' '),
        })
        for (let at = 0; at < 7; at++)
            stage.records.insert(tables.subscription, {
                profile: other,
                external_user_id: `900${at}`,
                software_model: full,
                subscription_identifier: 'full',
                excluded: '0',
            })
        for (const row of entitled('state=in_use'))
            stage.records.update(entitlementTable, row.sys_id!, { profile: stage.ready.profile })
        reconcile()
        const mine = stage.records.first(
            positionTable,
            `latest=true^profile=${stage.ready.profile}^software_model=${full}`
        )!
        const assigned = () =>
            JSON.parse(String(script(`JSON.stringify(new MiroLicensing().overview())`))).assigned as number
        const before = assigned()
        for (let at = 7; at < 9; at++)
            stage.records.insert(tables.subscription, {
                profile: other,
                external_user_id: `900${at}`,
                software_model: full,
                subscription_identifier: 'full',
                excluded: '0',
            })
        const result = reconcile(`{ profile: 'Miro of a subsidiary' }`)
        expect(stage.records.get(reconciliationTable, result)).toMatchObject({ profile: other, status: 'completed' })
        const latest = stage.records.find(positionTable, `latest=true^software_model=${full}^group_by=none`)
        expect(latest.find((row) => row.profile === other)).toMatchObject({ reconciliation: result, required: '9' })
        expect(latest.find((row) => row.profile === stage.ready.profile)!.sys_id).toBe(mine.sys_id)
        expect(latest).toHaveLength(2)
        expect(reconcile(`{ profile: 'Nobody' }`)).toMatch(/No published integration profile is Nobody/)
        expect(assigned()).toBe(before + 2)
    })
})

describe('the ten figures on the dashboard', () => {
    interface Widget {
        headerTitle: string
        dataSources: { tableOrViewName: string; filterQuery: string }[]
        metrics: { aggregateFunction: string; aggregateField?: string }[]
        groupBy?: { groupBy: { groupByField: string }[] }[]
    }
    const widgets = (): Widget[] =>
        stage.records
            .find('par_dashboard_widget', '', { limit: 200 })
            .map((row) => JSON.parse(row.component_props ?? '{}') as Widget)
    /** What a widget shows: one number, or one for each value of its first grouping. */
    function shown(title: string): Record<string, number> {
        const widget = widgets().find((one) => one.headerTitle === title)
        if (!widget) throw new Error(`No widget ${title}`)
        const { tableOrViewName, filterQuery } = widget.dataSources[0]
        const { aggregateFunction, aggregateField } = widget.metrics[0]
        const fields = (widget.groupBy ?? []).map((one) => one.groupBy[0].groupByField)
        const source = `
            var found = new GlideAggregate('${tableOrViewName}')
            found.addEncodedQuery(${JSON.stringify(filterQuery)})
            found.addAggregate(${[aggregateFunction, aggregateField].filter(Boolean).map((one) => `'${one}'`)})
            ${fields.slice(0, 1).map((field) => `found.groupBy('${field}')`)}
            found.query()
            var told = {}
            while (found.next()) told[${fields.length ? `found.getValue('${fields[0]}') || ''` : `''`}] =
                Number(found.getAggregate(${[aggregateFunction, aggregateField].filter(Boolean).map((one) => `'${one}'`)}))
            JSON.stringify(told)`
        return JSON.parse(String(script(source))) as Record<string, number>
    }
    const byCurrency = (all: { amount: string; currency: string }[]) =>
        Object.fromEntries(all.map((one) => [one.currency, Number(one.amount)]))

    it('are those of the overview, and both those of the positions', async () => {
        const candidate = stage.candidates('state=ready')[0]
        stage.records.update(candidateTable, candidate.sys_id!, {
            state: 'closed_complete',
            closed_on: new Date(stage.ready.instance.clock.now()).toISOString().slice(0, 19).replace('T', ' '),
            realised_savings: '240',
            currency: 'USD',
        })
        reconcile()
        const ten = JSON.parse(String(script(`JSON.stringify(new MiroLicensing().overview())`)))
        const whole = stage.records.find(positionTable, 'latest=true^group_by=none')
        const sum = (column: string) => whole.reduce((total, row) => total + Number(row[column] ?? 0), 0)
        expect(shown('Current subscription spend')).toEqual(byCurrency(ten.current_spend))
        const stale = shown('Unused of assigned')[''] ?? 0
        const assigned = shown('Licenses assigned')['']
        expect(Math.round((stale / assigned) * 10_000) / 100).toBe(ten.percent_unused)
        expect(shown('Potential savings')).toEqual(byCurrency(ten.potential_savings))
        expect(shown('Licenses assigned')['']).toBe(ten.assigned)
        expect(ten.assigned).toBe(sum('required'))
        expect(assigned).toBe(sum('required'))
        expect(shown('True-up cost')).toEqual(byCurrency(ten.true_up))
        expect(shown('Actual savings this year: reclaimed')).toEqual(byCurrency(ten.actual_savings_this_year))
        expect({
            '0_30': shown('Active within 30 days')[''],
            '30_60': shown('Active 30 to 60 days ago')[''],
            '60_90': shown('Active 60 to 90 days ago')[''],
            '90_120': shown('Active 90 to 120 days ago')[''],
            older: shown('Active longer ago')[''],
            none: shown('No recorded activity')[''],
        }).toEqual(ten.last_activity)
        const staleBy = ten.stale_by_profile.filter((one: { stale: number }) => one.stale > 0)
        expect(shown('Stale by profile')).toEqual(
            Object.fromEntries(staleBy.map((one: { profile: string; stale: number }) => [one.profile, one.stale]))
        )
        expect(shown('Spend by cost center')).toEqual({ '': Number(ten.spend_by_cost_center[0].spend[0].amount) })
        const worth = ten.potential_savings_by_profile.filter(
            (one: { potential_savings: unknown[] }) => one.potential_savings.length > 0
        )
        expect(worth.length).toBeGreaterThan(0)
        for (const one of worth)
            expect(shown('Potential savings by profile (empty: pooled)')[one.profile]).toBe(
                Number(one.potential_savings[0].amount)
            )
    })
})
