// What is true of the platform, and what the installed app makes of it (docs/platform-truths.md); its screens: screens/.
import { aliasOf, click, openInstalled, openReady, startAt, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import type { Instance, Row } from '../../../local/instance/index.ts'

const opened: { close(): void | Promise<void> }[] = []
const keep = <T extends { close(): void | Promise<void> }>(one: T): T => {
    opened.push(one)
    return one
}
const installed = (options: Parameters<typeof openInstalled>[0] = {}): Instance => keep(openInstalled(options))
afterEach(async () => {
    for (const one of opened.splice(0)) await one.close()
})

const scoped = (instance: Instance, source: string): unknown =>
    instance.scripts.run(source, { scope: 'x_snc_miro_sam', name: 'test' })

describe('installing again', () => {
    it('leaves every setting as somebody has set it', () => {
        const instance = installed()
        // What the install step remembers is no setting.
        const asked = 'nameSTARTSWITHx_snc_miro_sam.^name!=x_snc_miro_sam.roles_contained'
        const settings = instance.records.find('sys_properties', asked)
        expect(settings.length).toBeGreaterThan(15)
        for (const { sys_id } of settings) instance.records.update('sys_properties', sys_id!, { value: '7' })
        instance.install('dist/app')
        const after = instance.records.find('sys_properties', asked)
        expect(after.filter(({ value }) => value !== '7').map(({ name }) => name)).toEqual([])
    })

    it("contains the platform's roles, although a role that is only named leads nowhere", () => {
        const instance = installed({ sam: false })
        const rolesOf = (user: string) => instance.sessions.open(user).roles
        expect(rolesOf('uma.user').has('canvas_user')).toBe(true)
        for (const role of ['canvas_user', 'connection_admin', 'flow_operator'])
            expect([role, rolesOf('ida.integrator').has(role)]).toEqual([role, true])
    })
})

describe('filters', () => {
    /** Field names of an encoded query, those of its order included. */
    const fieldsOf = (query: string): string[] =>
        query
            .split(/\^(?:OR(?!DERBY)|NQ)?/)
            .map((term) => /^(?:ORDERBYDESC|ORDERBY|GROUPBY)?([a-z0-9_.]+)/.exec(term)?.[1] ?? '')
            .filter(Boolean)
    const filtersIn = (records: Instance['records']): [where: string, table: string, query: string][] => {
        const of = (table: string, name: string, query: string) =>
            records.find(table).map((row): [string, string, string] => [table, row[name] ?? '', row[query] ?? ''])
        const widgets = records
            .find('par_dashboard_widget')
            .flatMap((row) =>
                [
                    ...JSON.stringify(row).matchAll(
                        /tableOrViewName\\*":\\*"(\w+)\\*",\\*"filterQuery\\*":\\*"([^"\\]*)/g
                    ),
                ].map(([, table, query]): [string, string, string] => ['par_dashboard_widget', table, query])
            )
        return [
            ...of('sys_ux_list', 'table', 'condition'),
            ...of('sys_app_module', 'name', 'filter'),
            ...of('sys_script', 'collection', 'filter_condition'),
            ...of('sysevent_email_action', 'collection', 'condition'),
            ...widgets,
        ].filter(([, table, query]) => table.startsWith('x_snc_miro_sam_') && query !== '')
    }
    it('of lists, menu, dashboard and rules name columns that exist: a wrong one would count every row', () => {
        const instance = installed()
        const filters = filtersIn(instance.records)
        expect(new Set(filters.map(([where]) => where))).toEqual(
            new Set(['sys_ux_list', 'sys_app_module', 'par_dashboard_widget'])
        )
        const wrong = filters.flatMap(([where, table, query]) =>
            fieldsOf(query)
                .filter((field) => !instance.dictionary.column(table, field.split('.')[0]))
                .map((field) => `${where}: ${table}.${field}`)
        )
        expect(wrong).toEqual([])
    })
})

describe('writing rows', () => {
    it('sets every default the code relies on, where only newRecord() does so', () => {
        const instance = installed({ switches: { insertDefaults: 'newRecord' } })
        const insert = `require('./src/server/platform/rows.ts').insertRow('x_snc_miro_sam_job_result', { kind: 'download', state: 'queued' }).sysId`
        const row = instance.records.get(tables.result, String(scoped(instance, insert))) as Row
        expect(row).toMatchObject({ slice: '0', state: 'queued' })
        expect(row.number).toMatch(/^\D+\d+$/)
    })

    it('keeps the word NULL as a name, which the platform takes for emptying', () => {
        const instance = installed()
        const insert = `require('./src/server/platform/rows.ts').insertRow('${tables.unrecognized}', { identifier: 'NULL' }).sysId`
        const id = String(scoped(instance, insert))
        expect(instance.records.get(tables.unrecognized, id)?.identifier).toBe('Null')
        const find = `String((require('./src/server/platform/records.ts').query('${tables.unrecognized}').where('identifier', 'NULL').first([]) || {}).sys_id)`
        expect(scoped(instance, find)).toBe(id)
    })
})

describe('two nodes at one run', () => {
    it('only one of them gets a slice, also where the platform looks first and writes then', () => {
        const rival: { claim?: () => void } = {}
        const instance = installed({ between: () => rival.claim?.() })
        const run = instance.records.insert(tables.result, {
            ...{ kind: 'download', state: 'queued', slice: '0' },
            heartbeat: new Date(startAt).toISOString().slice(0, 19).replace('T', ' '),
        })
        const claim = `require('./src/server/runs/hold.act.ts').claimSlice('${run}', 0) !== null`
        let theirs: unknown
        rival.claim = () => {
            rival.claim = undefined
            theirs = scoped(instance, claim)
        }
        const ours = scoped(instance, claim)
        expect([ours, theirs].filter(Boolean)).toHaveLength(1)
        expect(instance.records.count(tables.lock)).toBe(0)
    })
})

describe('a connection', () => {
    let ready: Ready
    it('is made with a redirect URL of this instance, never with a placeholder', async () => {
        ready = keep(await openReady({ members: 20, upTo: 'draft' }))
        const { instance, integrator } = ready
        integrator.createConnection(aliasOf(instance, 'Miro_Enterprise'), {
            'credential.oauth_entity.client_id': '1',
            'credential.oauth_entity.client_secret': '2',
        })
        expect(instance.records.first('oauth_entity', '')?.redirect_url).toMatch(
            /^https:\/\/[\w.-]+\/oauth_redirect\.do$/
        )
    })
})

describe('the inactive days of a subscription', () => {
    it('are those of today on the form, and stand in no list', async () => {
        const ready = keep(await openReady({ members: 20, upTo: 'downloaded' }))
        const { instance } = ready
        const [row] = instance.records.find(tables.subscription, 'last_activityISNOTEMPTY', { limit: 1 })
        const shown = () =>
            instance.runScript(`var gr = new GlideRecord('${tables.subscription}'); gr.get('${row.sys_id}')
                require('./src/server/handlers/rules.ts').showSubscription(gr); gr.getValue('inactive_days')`).value
        const before = Number(shown())
        instance.clock.advance(3 * 86_400_000)
        expect(Number(shown())).toBe(before + 3)
        const [stored] = [instance.records.get(tables.subscription, row.sys_id!)]
        expect(stored?.inactive_days).toBeNull()
        expect(click(ready, 'Refresh now').join()).not.toBe('')
    })
})

describe('a token that can no longer be renewed', () => {
    it('leads to Get OAuth Token, is never called unreachable, and nothing is retried', async () => {
        const ready = keep(await openReady({ members: 20, upTo: 'validated' }))
        const { instance } = ready
        instance.clock.advance(70 * 86_400_000)
        const sent = () => instance.records.count('sys_outbound_http_log')
        instance.runUntilIdle()
        const before = sent()
        const said = click(ready, 'Validate Connection').join(' ')
        expect(said).toContain('Get OAuth Token')
        expect(said).not.toMatch(/could not be reached/i)
        instance.runUntilIdle()
        // Asking for a new token is the one request that went out.
        expect(sent() - before).toBeLessThanOrEqual(1)
    })
})
