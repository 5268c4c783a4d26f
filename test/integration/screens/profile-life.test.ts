// What a profile says about itself while it is set up and when something failed, on the installed package.
import type { Instance } from '../../../local/instance/index.ts'
import { installed, scope } from './installed.ts'

let instance: Instance
let profile: string

beforeAll(() => {
    instance = installed()
    instance.activateFlows()
    profile = instance
        .actAs('ida.integrator')
        .newRecord(`${scope}_profile`, { display_name: 'Miro Enterprise Integration' })
})
afterAll(() => instance.close())

/** Runs the display rule as the form does and answers what it put on the record and what it said. */
function look(
    sysId: string,
    user = 'ida.integrator'
): { checklist: string; vendor: string; next: string; said: string[] } {
    const { value } = instance.runScript(
        `var row = new GlideRecord('${scope}_profile')
         ${sysId ? `row.get('${sysId}')` : 'row.newRecord()'}
         gs.flushMessages()
         require('./src/server/handlers/rules.ts').showProfile(row)
         JSON.stringify({
             checklist: row.getValue('setup_checklist') || '',
             vendor: row.getValue('vendor_configuration') || '',
             next: row.getValue('next_refresh') || '',
             said: [].concat(gs.getErrorMessages()),
         })`,
        { user }
    )
    return JSON.parse(String(value))
}

function result(state: string, values: Record<string, string> = {}): string {
    return instance.records.insert(
        `${scope}_job_result`,
        {
            profile,
            kind: 'download',
            state,
            name: 'SAM - Refresh Miro Enterprise Integration Subscriptions',
            ...values,
        },
        { rules: true }
    )
}

test('a new form asks to save first and shows what Miro must permit', () => {
    const { checklist, vendor } = look('')
    expect(checklist).toContain('<strong>Save the profile</strong> (to do) <em>Next step</em>')
    expect(vendor).toContain('<td>organizations:read</td>')
    expect(checklist).toContain('<strong>Choose the subflows</strong> (done)')
    expect(checklist).not.toContain('Open Record')
})

test('a saved draft leads on to its connection, by a link to the alias', () => {
    const { checklist } = look(profile)
    const alias = instance.records.get(`${scope}_profile`, profile)?.download_alias
    expect(alias).toMatch(/^[0-9a-f]{32}$/)
    expect(checklist).toContain('<strong>Save the profile</strong> (done)')
    expect(checklist).toMatch(/create the connection and get the OAuth token<\/strong> \(to do\) <em>Next step<\/em>/)
    expect(checklist).toContain(`href="sys_alias.do?sys_id=${alias}"`)
    expect(checklist).toContain('<strong>Choose the subflows</strong> (done)')
})

test('without an OAuth token the connection is not done: the checklist leads to Get OAuth Token', () => {
    expect(look(profile, 'adam.admin').checklist).toContain('needs the platform role connection_admin')
    expect(look(profile).checklist).not.toContain('needs the platform role connection_admin')
    const admin = instance.actAs('admin')
    const row = instance.records.get(`${scope}_profile`, profile)
    admin.createConnection(row?.download_alias as string, {
        'connection.name': 'Miro Enterprise Connection',
        'credential.oauth_entity.client_id': 'client',
        'credential.oauth_entity.client_secret': 'secret-that-is-never-shown',
        'credential.oauth_entity.redirect_url': 'https://example.com/oauth_redirect.do',
    })
    const { checklist } = look(profile)
    expect(checklist).toMatch(/get the OAuth token<\/strong> \(to do\) <em>Next step<\/em>/)
    const credential = instance.records.first('oauth_2_0_credentials', '')?.sys_id
    expect(checklist).toContain(`href="oauth_2_0_credentials.do?sys_id=${credential}"`)
    expect(checklist).not.toContain('never-shown')
})

test('with the SCIM token in place the reclaim side is done', () => {
    const admin = instance.actAs('admin')
    const row = instance.records.get(`${scope}_profile`, profile)
    admin.createConnection(row?.reclaim_alias as string, {
        'connection.name': 'Miro Enterprise SCIM Connection',
        'credential.api_key': 'token-that-is-never-shown',
    })
    const { checklist } = look(profile)
    expect(checklist).toContain(
        '<strong>Reclaim Subscription Subflow: create the connection with the SCIM API token</strong> (done)'
    )
    expect(checklist).not.toContain('never-shown')
})

test("a failed validation is a banner with the product's sentence", () => {
    instance.records.update(`${scope}_profile`, profile, {
        validation: 'failure',
        validation_message: 'Miro refused <b>the request</b>.\nChoose "Get OAuth Token" again.',
    })
    const { checklist, said } = look(profile)
    expect(said).toEqual([
        'Connection validation is not successful. Please check connections and credentials and try again.<br />' +
            'Miro refused &lt;b&gt;the request&lt;/b&gt;.<br />Choose &quot;Get OAuth Token&quot; again.',
    ])
    expect(checklist).toContain('<strong>Validate Connection</strong> (later)')
})

test('a failed run is a banner with its next step and a link, until a later run heals it', () => {
    instance.records.update(`${scope}_profile`, profile, { validation: 'success', validation_message: '' })
    const failed = result('failed', { message: 'Miro did not answer.', next_step: 'Try again later.' })
    const number = instance.records.get(`${scope}_job_result`, failed)?.number
    expect(look(profile).said).toEqual([
        'SAM - Refresh Miro Enterprise Integration Subscriptions did not succeed: Miro did not answer.<br />' +
            'What to do: Try again later.<br />' +
            `<a href="${scope}_job_result.do?sys_id=${failed}">Open result ${number}</a>`,
    ])
    result('completed')
    expect(look(profile).said).toEqual([])
})

test('looking at a profile writes nothing', () => {
    const before = instance.counters.snapshot().writes
    look(profile)
    expect(instance.counters.snapshot().writes).toBe(before)
})

test('a published profile has no checklist and says when it is refreshed next', () => {
    instance.records.update(`${scope}_profile`, profile, { status: 'published' })
    instance.records.insert(`${scope}_scheduled_job`, {
        name: 'SAM - Refresh Miro Enterprise Integration Subscriptions',
        kind: 'download',
        profile,
        active: '1',
        next_run: '2026-03-03 03:00:00',
    })
    expect(look(profile)).toMatchObject({ checklist: '', next: '2026-03-03 03:00:00' })
})

test('Software Models of a profile are those its own subscriptions use', () => {
    const model = (display_name: string) =>
        instance.records.insert(`${scope}_software_model`, { display_name, subscription_identifier: display_name })
    const [used, unused] = [model('Used here'), model('Used nowhere')]
    instance.records.insert(`${scope}_subscription`, { profile, external_user_id: '1', software_model: used })
    const { value } = instance.runScript(`require('./src/server/handlers/ajax.ts').softwareModelsOf('${profile}')`)
    expect(value).toBe(used)
    expect(value).not.toContain(unused)
    expect(instance.runScript(`require('./src/server/handlers/ajax.ts').softwareModelsOf('')`).value).toBe('none')
})

test('Publish asks with the title and the button of the set-up page, in the browser, before anything happens', () => {
    const action = instance.records.first('sys_ui_action', `table=${scope}_profile^action_name=publish_profile`)
    expect([action?.client, action?.onclick]).toEqual(['1', 'confirmMiroPublish()'])
    for (const [part, word] of [
        ['title', 'Publish Confirmation'],
        ['button', 'OK'],
    ]) {
        const key = `${scope}.announce.publish.${part}`
        expect(action?.script).toContain(`getMessage('${key}')`)
        expect(action?.messages?.split('\n')).toContain(key)
        expect(instance.records.first('sys_ui_message', `key=${key}^language=en`)?.message).toBe(word)
    }
})

test.each(['uma.user', 'adam.admin', 'emil.employee'])('%s cannot press Save, Publish, Validate or Delete', (user) => {
    const person = instance.actAs(user)
    for (const action of ['sysverb_update_and_stay', 'publish_profile', 'validate_connection', 'sysverb_delete']) {
        expect(() => person.clickAction(`${scope}_profile`, profile, action)).toThrow('a role it needs is missing')
    }
    expect(instance.records.get(`${scope}_profile`, profile)?.status).toBe('published')
})
