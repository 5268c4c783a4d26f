// The profile form as installed: the set-up page's sections and words, related lists, and what is locked.
import type { Instance } from '../../../local/instance/index.ts'
import { lockedWhenPublished } from '../../../src/server/profiles/lifecycle.ts'
import { colours, columns, installed, label, relatedLists, scope, sections } from './installed.ts'

let instance: Instance
beforeAll(() => {
    instance = installed()
})
afterAll(() => instance.close())

const eight = [
    'Software Models',
    'Unrecognized Subscription Identifiers',
    `${scope}_scheduled_job.profile`,
    `${scope}_job_result.profile`,
    `${scope}_subscription.profile`,
    'Subscription Identifier Exclusion Rule',
    'Subscription User Exclusion Rule',
    `${scope}_removal_candidate.profile`,
]

test("the sections carry the set-up page's words", () => {
    const words = sections(instance, 'profile').map(({ caption, fields }) => [
        caption,
        fields.map((field) => label(instance, 'profile', field)),
    ])
    expect(words.slice(0, 3)).toEqual([
        [
            'Integration Profile',
            [
                'Display Name',
                'Status',
                'Profile Type',
                'Miro organization',
                'Miro plan',
                'Full licences purchased',
                'Published on instance',
                'Set-up checklist',
                'Vendor configuration',
            ],
        ],
        ['Download Subscription Subflow', ['Download subscriptions', 'Connection & credential', 'Subflow']],
        ['Reclaim Subscription Subflow', ['Reclaim subscriptions', 'Connection & credential', 'Subflow']],
    ])
    expect(words.slice(3).map(([caption]) => caption)).toEqual(['State of the connection', 'Refresh'])
})

test('the eight related lists stand in order in both views, and those who came back after them', () => {
    expect(relatedLists(instance, 'profile')).toEqual([...eight, 'Reactivated Outside'])
    expect(relatedLists(instance, 'profile', `${scope}_custom_integration`)).toEqual([...eight, 'Reactivated Outside'])
    const view = instance.records.first('sys_ui_view', `name=${scope}_custom_integration`)
    expect(view?.title).toBe('custom integration view')
})

test('the related lists are titled as the set-up page says', () => {
    const titles = eight.map((key) => {
        const [table, field] = key.split('.')
        return field ? instance.dictionary.table(table)?.label : key
    })
    expect(titles).toEqual([
        'Software Models',
        'Unrecognized Subscription Identifiers',
        'Scheduled Job',
        'Scheduled Job Result',
        'Software Subscription',
        'Subscription Identifier Exclusion Rule',
        'Subscription User Exclusion Rule',
        'Removal Candidate',
    ])
})

test('Download subscriptions is on and cannot be cleared; Reclaim subscriptions is on and can', () => {
    const download = instance.dictionary.column(`${scope}_profile`, 'download_subscriptions')
    const reclaim = instance.dictionary.column(`${scope}_profile`, 'reclaim_subscriptions')
    expect([download?.defaultValue, download?.readOnly]).toEqual(['true', true])
    expect([reclaim?.defaultValue, reclaim?.readOnly]).toEqual(['true', false])
})

test('once published, connections and subflows are locked and Reclaim subscriptions stays open', () => {
    const policies = instance.records
        .find('sys_ui_policy', `table=${scope}_profile`)
        .filter(({ conditions }) => conditions === 'status!=draft^EQ')
    const locked = policies
        .flatMap(({ sys_id }) => instance.records.find('sys_ui_policy_action', `ui_policy=${sys_id}`))
        .filter(({ disabled }) => disabled === 'true')
        .map(({ field }) => field)
    expect(locked).toEqual(
        expect.arrayContaining(['download_alias', 'download_subflow', 'reclaim_alias', 'reclaim_subflow'])
    )
    expect(locked).not.toContain('reclaim_subscriptions')
    // The server keeps what the form locks, and no more of what the form leaves open.
    const writable = lockedWhenPublished.filter(
        (field) => !instance.dictionary.column(`${scope}_profile`, field)?.readOnly
    )
    expect(writable.sort()).toEqual([...new Set(locked)].sort())
})

test('what the form locks the server locks too, with a message, for integrator and administrator alike', () => {
    const values = { display_name: 'Acme', status: 'published', organization_id: '1', download_alias: 'a'.repeat(32) }
    const sysId = instance.records.insert(`${scope}_profile`, values)
    for (const user of ['ida.integrator', 'admin']) {
        const person = instance.actAs(user)
        for (const field of [
            'display_name',
            'download_alias',
            'download_subflow',
            'reclaim_alias',
            'reclaim_subflow',
        ]) {
            const before = instance.records.get(`${scope}_profile`, sysId)?.[field]
            person.session.messages.length = 0
            person.run(() => {
                try {
                    instance.records.update(`${scope}_profile`, sysId, { [field]: 'b'.repeat(32) }, { rules: true })
                } catch (error) {
                    expect(String(error)).toMatch(/abort/i)
                }
            })
            expect([user, field, instance.records.get(`${scope}_profile`, sysId)?.[field]]).toEqual([
                user,
                field,
                before,
            ])
            expect(person.session.messages.map(({ text }) => text).join()).toContain(
                `${label(instance, 'profile', field)} cannot be changed any more`
            )
        }
    }
    // A job of the system can.
    instance.records.update(`${scope}_profile`, sysId, { display_name: 'Acme Japan' }, { rules: true })
    expect(instance.records.get(`${scope}_profile`, sysId)?.display_name).toBe('Acme Japan')
    instance.records.remove(`${scope}_profile`, sysId)
})

test('status and validation have colours for every choice', () => {
    for (const field of ['status', 'validation']) {
        const choices = instance.dictionary.choices(`${scope}_profile`, field).map(({ value }) => value)
        expect(Object.keys(colours(instance, 'profile', field)).sort()).toEqual(choices.sort())
    }
})

test('the list of profiles shows name, status, type, organization, connection and last refresh', () => {
    expect(columns(instance, 'profile').slice(0, 6)).toEqual([
        'display_name',
        'status',
        'profile_type',
        'organization_name',
        'validation',
        'last_refresh',
    ])
})

test('New is for integrators, leads to the page of types, and that page to a Miro Enterprise Integration Profile', () => {
    const action = instance.records.first('sys_ui_action', `table=${scope}_profile^action_name=sysverb_new`)
    expect([action?.name, action?.list_banner_button, action?.active]).toEqual(['New', '1', '1'])
    const [role] = instance.records.find('sys_ui_action_role', `sys_ui_action=${action?.sys_id}`)
    expect(instance.records.get('sys_user_role', role.sys_user_role as string)?.name).toBe('x_snc_miro_sam.integrator')
    const page = instance.records.first('sys_ui_page', `endpoint=${scope}_profile_types.do`)
    const label = `${scope}.create.miro`
    expect(page?.html).toContain(`<a href="${scope}_profile.do?sys_id=-1">\${gs.getMessage('${label}')}</a>`)
    expect(instance.records.first('sys_ui_message', `key=${label}^language=en`)?.message).toBe(
        'Miro Enterprise Integration Profile'
    )
})

function pressNew(): { url: string; errors: string[] } {
    const ida = instance.actAs('ida.integrator')
    ida.session.messages.length = 0
    const { value } = instance.runScript(
        `var to = ''
         require('./src/server/handlers/buttons.ts').newProfile({ setRedirectURL: function (url) { to = url } })
         to`,
        { user: 'ida.integrator' }
    )
    return { url: String(value), errors: ida.session.messages.map(({ text }) => text) }
}

test('without Software Asset Workspace New goes on to the types', () => {
    expect(pressNew().url).toBe(`${scope}_profile_types.do`)
})

test('where Software Asset Workspace is installed New goes nowhere and says where to go instead', () => {
    const sysId = instance.records.insert('sys_scope', { scope: 'sn_sam_workspace', name: 'Software Asset Workspace' })
    expect(pressNew().url).toBe(`${scope}_profile_list.do`)
    instance.records.remove('sys_scope', sysId)
})
