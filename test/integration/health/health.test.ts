// The health page on the built package: each line is red for its cause, says what to do, and is green again once it is done.
import { callRestApi } from '../../../local/instance/index.ts'
import type { Person } from '../../../local/instance/index.ts'
import { openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

interface Line {
    check: string
    state: 'good' | 'warning' | 'bad' | 'unknown'
    title: string
    seen: string[]
    means: string
    next: string[]
}

const ruleTable = 'x_snc_miro_sam_reclamation_rule'

let ready: Ready
beforeAll(async () => {
    ready = await openReady({ members: 60, upTo: 'downloaded', users: true })
    for (const { sys_id } of ready.instance.records.find(ruleTable))
        ready.instance.records.update(ruleTable, sys_id!, { annual_price: '240', currency: 'USD' })
})
afterAll(() => ready?.close())

function ask(person: Person | null, resource = 'report') {
    const answer = callRestApi(ready.instance, person?.session ?? null, {
        method: 'GET',
        path: `/api/x_snc_miro_sam/v1/health/${resource}`,
        query: {},
        headers: {},
        body: null,
    })
    const parsed = JSON.parse(String(answer.body || '{}'))
    return { status: answer.status, result: parsed.result ?? parsed, body: String(answer.body) }
}

const lineOf = (check: string): Line => {
    const { result } = ask(ready.integrator, check === 'signing' ? 'signing' : 'report')
    return result.lines.find((line: Line) => line.check === check)
}

/** Changes one record; answers how to put it back. */
function change(table: string, query: string, values: Record<string, string | null>): () => void {
    const { records } = ready.instance
    const row = records.first(table, query)
    if (!row) throw new Error(`There is no ${table} with ${query}`)
    const before = Object.fromEntries(Object.keys(values).map((name) => [name, row[name] ?? null]))
    records.update(table, row.sys_id!, values)
    return () => records.update(table, row.sys_id!, before)
}

function take(table: string, query: string): () => void {
    const { records } = ready.instance
    const row = records.first(table, query)
    if (!row) throw new Error(`There is no ${table} with ${query}`)
    records.remove(table, row.sys_id!)
    return () => void records.insert(table, row, { sysId: row.sys_id! })
}

function add(table: string, values: Record<string, string>): () => void {
    const id = ready.instance.records.insert(table, values)
    return () => ready.instance.records.remove(table, id)
}

function property(name: string, value: string): () => void {
    const held = ready.instance.records.first('sys_properties', `name=${name}`)
    return held ? change('sys_properties', `name=${name}`, { value }) : add('sys_properties', { name, value })
}

const hourAgo = () => new Date(ready.instance.clock.now() - 3_600_000).toISOString().replace('T', ' ').slice(0, 19)
const tenDaysAgo = () => new Date(ready.instance.clock.now() - 864e6).toISOString().replace('T', ' ').slice(0, 19)
const role = (name: string) => ready.instance.records.first('sys_user_role', `name=${name}`)!.sys_id
const alias = (name: string) => ready.instance.records.first('sys_alias', `id=x_snc_miro_sam.${name}`)!.sys_id
const queue = 'x_snc_miro_sam.runs'

const causes: [check: string, cause: string, state: Line['state'], seen: RegExp, break_: () => () => void][] = [
    [
        'queue',
        'an event that nobody takes',
        'bad',
        /1 event waits.* 60 minutes/,
        () => add('sysevent', { name: 'x_snc_miro_sam.run.slice', queue, state: 'ready', process_on: hourAgo() }),
    ],
    [
        'queue',
        'an event that failed',
        'warning',
        /1 event of the last day ended in an error/,
        () => add('sysevent', { name: 'x_snc_miro_sam.run.slice', queue, state: 'error', process_on: hourAgo() }),
    ],
    [
        'queue',
        'automatic processing off',
        'warning',
        /Automatic processing of the queue is off/,
        () => change('sysevent_queue', `queue=${queue}`, { automatic_processing: 'false' }),
    ],
    ['queue', 'the queue gone', 'bad', /is missing/, () => take('sysevent_queue', `queue=${queue}`)],
    [
        'jobs',
        'the ticker switched off',
        'bad',
        /Run due jobs' is not active/,
        () => change('sysauto_script', 'name=Miro SAM - Run due jobs', { active: 'false' }),
    ],
    [
        'jobs',
        'an overdue job',
        'bad',
        /is overdue by 60 minutes/,
        () => change(tables.job, 'kind=download', { next_run: hourAgo() }),
    ],
    ['jobs', 'a profile without its download', 'bad', /no daily download/, () => take(tables.job, 'kind=download')],
    [
        'jobs',
        'a job switched off',
        'warning',
        /is switched off/,
        () => change(tables.job, 'kind=candidates', { active: 'false' }),
    ],
    [
        'subflows',
        'an inactive subflow',
        'bad',
        /Miro Download Subscriptions is not active/,
        () => change('sys_hub_flow', 'internal_name=miro_download_subscriptions', { active: 'false' }),
    ],
    [
        'credentials',
        'no connection for the download',
        'bad',
        /Downloads of .*: no usable connection/,
        () => change('http_connection', `connection_alias=${alias('Miro_Enterprise')}`, { active: 'false' }),
    ],
    [
        'credentials',
        'no connection for reclaiming',
        'warning',
        /Reclaiming for .*: no usable connection/,
        () => change('http_connection', `connection_alias=${alias('Miro_Enterprise_SCIM')}`, { active: 'false' }),
    ],
    [
        'downloads',
        'no complete download for ten days',
        'bad',
        /was 10 days ago/,
        () => change(tables.profile, 'status=published', { last_refresh: tenDaysAgo() }),
    ],
    [
        'downloads',
        'published ten days ago and never downloaded',
        'bad',
        /no complete download yet/,
        () => change(tables.profile, 'status=published', { last_refresh: null, published_on: tenDaysAgo() }),
    ],
    [
        'directory',
        'people without a user record',
        'warning',
        /of (\d+) people \1 have no user record/,
        () => {
            const known = ready.instance.records.find(tables.subscription, 'userISNOTEMPTY')
            for (const { sys_id } of known) ready.instance.records.update(tables.subscription, sys_id!, { user: null })
            return () => {
                for (const { sys_id, user } of known)
                    ready.instance.records.update(tables.subscription, sys_id!, { user })
            }
        },
    ],
    [
        'home',
        'a copy of the instance',
        'bad',
        /was published on embedded; this is copy/,
        () => property('instance_name', 'copy'),
    ],
    [
        'roles',
        "one of the app's own containments taken away",
        'warning',
        /x_snc_miro_sam.user does not contain canvas_user: an administrator has taken it away/,
        () => take('sys_user_role_contains', `role=${role('x_snc_miro_sam.user')}^contains=${role('canvas_user')}`),
    ],
    [
        'mail',
        'no e-mail from this instance',
        'bad',
        /sends no e-mail/,
        () => property('glide.email.smtp.active', 'false'),
    ],
    [
        'mail',
        'a notification switched off',
        'warning',
        /"Miro SAM - Do you still need your Miro licence\?" is switched off/,
        () => change('sysevent_email_action', 'event_name=x_snc_miro_sam.consent.person.en', { active: 'false' }),
    ],
    [
        'time_zone',
        'a job in a zone that does not exist',
        'bad',
        /names the time zone Nowhere\/Land/,
        () => change(tables.job, 'kind=download', { time_zone: 'Nowhere/Land' }),
    ],
    [
        'settings',
        'a property out of its range',
        'warning',
        /removal_ceiling_percent holds 500/,
        () => property('x_snc_miro_sam.removal_ceiling_percent', '500'),
    ],
    [
        'prices',
        'a rule without price',
        'warning',
        /has no price/,
        () => change(ruleTable, `profile=${ready.profile}`, { annual_price: null, currency: null }),
    ],
    [
        'templates',
        'an alias without its template',
        'warning',
        /x_snc_miro_sam.Miro_Enterprise has no template/,
        () => change('sys_alias', 'id=x_snc_miro_sam.Miro_Enterprise', { configuration_template: null }),
    ],
    [
        'signing',
        'a token that Miro does not know',
        'bad',
        /Downloads of .*: a signed request was not taken/,
        () => {
            const back = ready.instance.records
                .find('oauth_credential')
                .map(({ sys_id }) => take('oauth_credential', `sys_id=${sys_id}`))
            return () => back.forEach((one) => one())
        },
    ],
]

test('a set-up that is complete is green on every line', () => {
    const { result } = ask(ready.integrator)
    expect(result.lines.filter((line: Line) => line.state !== 'good')).toEqual([])
    expect(result.state).toBe('good')
    expect(result.said[0]).toBe('Everything is as it should be.')
    expect(ask(ready.integrator, 'signing').result.lines[0].seen).toEqual([
        'Downloads of Miro Enterprise Integration: a signed request was answered.',
        'Reclaiming for Miro Enterprise Integration: a signed request was answered.',
    ])
})

test.each(causes)(
    '%s: %s is told, with a next step, and gone once it is mended',
    (check, _cause, state, seen, break_) => {
        const mend = break_()
        const line = lineOf(check)
        expect([line.state, line.seen.join('\n')]).toEqual([state, expect.stringMatching(seen)])
        expect(line.next.length).toBeGreaterThan(0)
        expect(line.means).not.toBe('')
        mend()
        expect(lineOf(check)).toMatchObject({ state: 'good', next: [] })
    }
)

test('a table that the app may not read makes its own line unknown, and no other', () => {
    const mend = change('sys_scope_privilege', 'target_name=sysevent', { status: 'denied' })
    const { result } = ask(ready.integrator)
    expect(result.lines.filter((line: Line) => line.state !== 'good')).toEqual([
        expect.objectContaining({ check: 'queue', state: 'unknown' }),
    ])
    expect(result.lines[0].seen[0]).toMatch(/did not let the app look: .*sysevent/)
    mend()
    expect(lineOf('queue').state).toBe('good')
})

test('who got which power at the first install stands there with day and names, and what SAM administrators took away', () => {
    expect(lineOf('roles').seen).toEqual(
        expect.arrayContaining([
            'sam_user contains x_snc_miro_sam.user since 2026-11-16. People who hold it today: 1.',
            'Who got more by sam_user > x_snc_miro_sam.user on 2026-11-16: Uma User (people: 1).',
        ])
    )
    const back = take('sys_user_role_contains', `role=${role('sam_admin')}^contains=${role('x_snc_miro_sam.admin')}`)
    expect(lineOf('roles')).toMatchObject({
        state: 'good',
        seen: expect.arrayContaining([
            'sam_admin does not contain x_snc_miro_sam.admin: an administrator has taken it away, and it stays away.',
        ]),
    })
    back()
})

test('integrators and admins read it; users, employees and strangers do not', () => {
    expect([ready.integrator, ready.admin].map((person) => ask(person).status)).toEqual([200, 200])
    for (const name of ['uma.user', 'emil.employee']) {
        expect(ask(ready.instance.actAs(name)).status).toBe(403)
        expect(ask(ready.instance.actAs(name), 'signing').status).toBe(403)
    }
    expect(ask(null).status).toBe(401)
})

test('no secret stands in it', () => {
    const said = ask(ready.integrator).body + ask(ready.integrator, 'signing').body
    for (const secret of [ready.miro.info.scimToken, ready.miro.info.clientSecret]) expect(said).not.toContain(secret)
})

test.each([
    ['ja', 'アプリのイベントキュー'],
    ['de', 'Warteschlange der App-Ereignisse'],
])('it speaks %s', (language, title) => {
    const back = change('sys_user', 'user_name=ida.integrator', { preferred_language: language })
    const { result } = ask(ready.instance.actAs('ida.integrator'))
    expect([result.language, result.lines.find((line: Line) => line.check === 'queue').title]).toEqual([
        language,
        title,
    ])
    back()
})

test('ten times as many subscriptions and events cost no statement more, and Miro is not asked by the report', () => {
    const asked = () =>
        ready.instance.records.count('sys_outbound_http_log') + ready.instance.network.log.entries().length
    const cost = () => {
        const [statements, requests] = [ready.instance.counters.statements, asked()]
        ask(ready.integrator)
        return { statements: ready.instance.counters.statements - statements, requests: asked() - requests }
    }
    const before = cost()
    for (let number = 0; number < 300; number++)
        ready.instance.records.insert('sysevent', { name: 'x', queue, state: 'ready', process_on: hourAgo() })
    expect(cost()).toEqual(before)
    expect(before.requests).toBe(0)
    expect(before.statements).toBeLessThan(120)
    expect(lineOf('queue').seen.join()).toMatch(/100\+ events wait/)
})
