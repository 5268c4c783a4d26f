// What people type and press: edits of a form count, nonsense is refused, a subflow must fit and be allowed, addresses stay out of URLs.
import { callAjax } from '../../../local/instance/index.ts'
import { tables } from '../../support/ready.ts'
import { candidateTable, open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

const userExclusion = 'x_snc_miro_sam_user_exclusion'
const identifierExclusion = 'x_snc_miro_sam_identifier_exclusion'
const ajaxName = 'x_snc_miro_sam.MiroReclamationAjax'

let stage: Stage
beforeAll(async () => {
    stage = await open(90)
    stage.setRule({ max_per_run: '1000', max_percent: '100' })
})
afterAll(async () => stage?.ready.close())

const ajax = (name: string, parameters: Record<string, string>): string =>
    callAjax(stage.ready.instance, stage.user.session, ajaxName, { sysparm_name: name, ...parameters })
const ready = () => stage.candidates('state=ready^userISNOTEMPTY^notify_user=true')

describe("A form's edits count", () => {
    it('Notify user cleared and not saved: Reclaim saves it and takes the licence at once', () => {
        const one = ready()[0]
        stage.user.clickAction(candidateTable, one.sys_id!, 'miro_reclaim', { values: { notify_user: 'false' } })
        expect(stage.candidate(one.sys_id!)).toMatchObject({ notify_user: '0', state: 'closed_complete' })
    })
    it('Resume Reclaim after clearing Notify user does what its advice says', () => {
        const one = ready()[0]
        stage.records.update(candidateTable, one.sys_id!, { state: 'attention_required', error_kind: 'unreachable' })
        stage.user.clickAction(candidateTable, one.sys_id!, 'miro_resume_reclaim', { values: { notify_user: 'false' } })
        expect(stage.candidate(one.sys_id!)).toMatchObject({ notify_user: '0', state: 'closed_complete' })
    })
    it('the dialog names the person and says which of the two will happen, by the form as it stands', () => {
        const one = ready()[0]
        const said = (notify: string) =>
            JSON.parse(ajax('announceOne', { sysparm_candidate: one.sys_id!, sysparm_notify: notify }))
        expect(said('true')).toMatchObject({ asked: true, title: expect.stringContaining(one.person!) })
        expect(said('true').body).toMatch(/is asked by e-mail first.* 3 days of silence/)
        expect(said('false')).toMatchObject({ asked: false, body: expect.stringMatching(/deactivated in Miro now/) })
    })
})

describe('Exclusion rules', () => {
    const add = (table: string, values: Record<string, string>) =>
        stage.ready.admin.newRecord(table, { profile_type: 'miro_enterprise_subscription', ...values })
    it.each(['*', '*@*.*', 'a b@acme.com', 'x@acme.com, y@acme.com', '<b>@acme.com'])(
        'refuse the pattern %s',
        (pattern) => {
            expect(() => add(userExclusion, { user_principal_name: pattern })).toThrow()
        }
    )
    it('refuse an identifier with a wildcard', () => {
        expect(() => add(identifierExclusion, { identifier: 'ful*' })).toThrow()
    })
    it('say before they are saved how many people they cover and who of them is a candidate now', () => {
        const [one, two] = ready()
        const effect = (kind: string, value: string) =>
            ajax('exclusionEffect', { sysparm_kind: kind, sysparm_value: value })
        const people = stage.records.count(tables.subscription, 'missing_sinceISEMPTY')
        expect(effect('user', one.user_principal_name!)).toMatch(
            `Covers 1 of ${people} people; 1 of them are removal candidates now`
        )
        const open = stage.candidates('stateNOT INclosed_complete,closed_skipped,closed_canceled')
        const domain = two.user_principal_name!.split('@')[1]
        const covered = stage.records.count(tables.subscription, `user_principal_nameENDSWITH@${domain}`)
        const judged = open.filter((each) => each.user_principal_name!.endsWith(`@${domain}`)).length
        expect(effect('user', `*@${domain}`)).toMatch(`Covers ${covered} of ${people} people; ${judged} of them`)
        expect(effect('user', '*')).toMatch(/covers everybody/)
    })
})

describe('Settings', () => {
    it('that mean nothing count as not set, and an admin is told on the form of a profile', () => {
        const { instance, profile } = stage.ready
        instance.records.update(
            'sys_properties',
            instance.records.first('sys_properties', 'name=x_snc_miro_sam.removal_ceiling_percent')!.sys_id!,
            { value: '500' }
        )
        const ceiling = instance.runScript(
            "require('./src/server/platform/properties.ts').numberProperty('removal_ceiling_percent')"
        )
        expect(ceiling.value).toBe(20)
        instance.runScript(
            `var gr = new GlideRecord('${tables.profile}'); gr.get('${profile}')
            require('./src/server/handlers/rules.ts').showProfile(gr)`,
            { user: 'adam.admin' }
        )
    })
})

describe('Subflow fields', () => {
    const refusalOf = (subflow: string): string =>
        String(
            stage.ready.instance.runScript(
                `var gr = new GlideRecord('${tables.profile}'); gr.initialize()
                gr.setValue('display_name', 'Other'); gr.setValue('reclaim_subflow', '${subflow}')
                gs.flushMessages()
                var written = gr.insert()
                written ? '' : [].concat(gs.getErrorMessages()).join('|')`,
                { user: 'ida.integrator' }
            ).value
        )
    it('accept only subflows that are allowed and fit', () => {
        const { records } = stage.ready.instance
        const download = records.first('sys_hub_flow', 'internal_name=miro_download_subscriptions')!
        expect(refusalOf(download.sys_id!)).toMatch(/does not fit: it needs the input user_subscription/)
        const foreign = records.insert('sys_hub_flow', {
            name: 'Wipe everything',
            internal_name: 'wipe_everything',
            type: 'subflow',
            active: '1',
            sys_scope: 'global',
        })
        expect(refusalOf(foreign)).toMatch(/may not be used here/)
    })
})

it('what is read back of people carries no address in its URL', async () => {
    const { calls } = await stage.ready.miro.control<{ calls: Record<string, number> }>('GET', 'books')
    const reads = Object.keys(calls).filter((name) => name.startsWith('GET') && name.includes('Users'))
    expect(reads.length).toBeGreaterThan(0)
    const urls = stage.records.find('sys_outbound_http_log').map((row) => JSON.stringify(row))
    for (const url of [...reads, ...urls]) expect(url).not.toMatch(/@|%40/)
})
