// An instance with two customers' domains: people, rules and rows of a profile stay in its own.
import { click, openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import { candidateTable, ruleTable } from '../revocation/stage.ts'

const acme = 'a'.repeat(32)
const other = 'b'.repeat(32)
const userExclusion = 'x_snc_miro_sam_user_exclusion'

let ready: Ready
let members: { id: string; email: string }[]

/** As the plugin and docs/admin.md do it: a column of the domain on people and on the tables that hold a customer's rows. */
function separate(): void {
    const { records, dictionary } = ready.instance
    const separated = ['sys_user', ruleTable, candidateTable, userExclusion]
    for (const name of [...separated, tables.profile, tables.subscription, tables.result, tables.job]) {
        records.insert('sys_dictionary', {
            ...{ name, element: 'sys_domain', internal_type: 'string', max_length: '32', default_value: 'global' },
        })
    }
    dictionary.reload()
}

beforeAll(async () => {
    ready = await openReady({ members: 120, users: true, upTo: 'validated' })
    separate()
    const { records } = ready.instance
    records.update(tables.profile, ready.profile, { sys_domain: acme })
    for (const { sys_id } of records.find('sys_user')) records.update('sys_user', sys_id!, { sys_domain: acme })
    const seen = await ready.miro.control<{ id: string; email: string; active: boolean }[]>('GET', 'members?limit=1000')
    members = seen.filter((one) => one.active && records.first('sys_user', `email=${one.email.toLowerCase()}`))
    const [first, second] = members
    const userOf = (email: string) => records.first('sys_user', `email=${email.toLowerCase()}`)!.sys_id!
    // One person's record belongs to the other customer; another's is the provider's own.
    records.update('sys_user', userOf(first.email), { sys_domain: other })
    records.update('sys_user', userOf(second.email), { sys_domain: 'global' })
    // A rule and an exclusion of the other customer that would hold for everybody.
    records.insert(ruleTable, {
        ...{ name: 'Of the other customer', active: '1', last_activity_threshold: '1', sys_domain: other },
        software_models: records
            .find(tables.model)
            .map((model) => model.sys_id)
            .join(','),
    })
    for (const domain of [...new Set(members.map((one) => one.email.split('@')[1].toLowerCase()))]) {
        records.insert(userExclusion, {
            ...{ user_principal_name: `*@${domain}`, active: '1', reason: 'Theirs', sys_domain: other },
        })
    }
    click(ready, 'Publish')
    ready.instance.runUntilIdle()
})
afterAll(async () => ready?.close())

const row = (id: string) => ready.instance.records.first(tables.subscription, `external_user_id=${id}`)

describe('People, rules and rows of a profile stay in its domain', () => {
    it('a person of another domain is nobody here; one of everybody is found', () => {
        expect(row(members[0].id)).toMatchObject({ user: null })
        expect(row(members[1].id)?.user).toBeTruthy()
        expect(row(members[2].id)?.user).toBeTruthy()
    })
    it('what jobs write for a profile lies in its domain', () => {
        const { records } = ready.instance
        for (const table of [tables.subscription, tables.result, tables.job, candidateTable]) {
            expect(records.count(table)).toBeGreaterThan(0)
            expect([table, records.count(table, `profileISNOTEMPTY^sys_domain!=${acme}`)]).toEqual([table, 0])
        }
    })
    it("another domain's rules judge nobody and its exclusions protect nobody", () => {
        const { records } = ready.instance
        const own = records.first(ruleTable, `profile=${ready.profile}`)!
        expect(own.sys_domain).toBe(acme)
        expect(records.count(candidateTable, `rule!=${own.sys_id}`)).toBe(0)
        expect(records.count(tables.subscription, 'excluded=true')).toBe(0)
    })
    it('Match users looks in the domain as well', () => {
        const { value } = ready.instance.runScript(
            `require('./src/server/subscriptions/match-again.act.ts').matchAgain(['${row(members[0].id)!.sys_id}']).get('${row(members[0].id)!.sys_id}')`
        )
        expect(value).toBeNull()
    })
})
