// What a browser gets: record pages of workspaces, files behind /api, and the messages of GlideAjax.
import type { Instance } from '../../index.ts'
import { serve } from '../fixture/web.ts'
import type { Served } from '../fixture/web.ts'

let instance: Instance
let served: Served

beforeEach(async () => {
    served = await serve()
    instance = served.instance
})
afterEach(() => served.stop())

const get = (path: string, headers: Record<string, string> = {}) => served.ask(path, { headers })
const token = async (): Promise<string> =>
    /sysparm_ck" value="([^"]+)"/.exec(await (await get('/sys_user.do?sys_id=-1')).text())?.[1] ?? ''

describe('the record page of a workspace', () => {
    const user = () => instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
    const pageOf = async (table = 'sys_user') => (await get(`/now/acme/record/${table}/${user()}`)).text()
    const button = (label: string) => new RegExp(`>\\s*${label}\\s*</button>`)
    let action: string

    beforeEach(() => {
        instance.records.insert('sys_ux_page_registry', { path: 'acme', title: 'Acme', active: 'true' })
        action = instance.records.insert('sys_ui_action', {
            name: 'Greet',
            table: 'sys_user',
            action_name: 'greet',
            active: 'true',
            form_button: 'true',
            form_button_v2: 'true',
            format_for_configurable_workspace: 'true',
            script: '',
        })
    })
    const formAction = () =>
        instance.records.insert('sys_ux_form_action', {
            name: 'Greet',
            table: 'sys_user',
            ui_action: action,
            action_type: 'ui_action',
            active: 'true',
        })

    it('draws no UI action by its flags alone: it offers Save and Delete', async () => {
        const page = await pageOf()
        expect(page).not.toMatch(button('Greet'))
        expect(page).toMatch(button('Save'))
        expect(page).toMatch(button('Delete'))
        expect(page).not.toMatch(button('Update'))
    })

    it('draws none with a form action that has no layout item', async () => {
        formAction()
        expect(await pageOf()).not.toMatch(button('Greet'))
    })

    it('draws one with a form action and a layout item', async () => {
        instance.records.insert('sys_ux_form_action_layout_item', {
            name: 'Greet',
            table: 'sys_user',
            item_type: 'action',
            action: formAction(),
            active: 'true',
        })
        expect(await pageOf()).toMatch(button('Greet'))
    })

    it('draws every flagged one with the switch workspaceButtons', async () => {
        Object.assign(instance.switches, { workspaceButtons: 'flagged' })
        expect(await pageOf()).toMatch(button('Greet'))
    })
})

describe('the route of a workspace', () => {
    const statusFor = async (acl: string, sides: object = {}) => {
        Object.assign(instance.switches, sides)
        instance.records.insert('sys_ux_page_registry', { path: 'acme', title: 'Acme', active: 'true' })
        const route = instance.records.insert('sys_security_acl', {
            name: acl,
            type: 'ux_route',
            operation: 'read',
            active: '1',
        })
        const role = instance.records.insert('sys_user_role', { name: 'acme_user' })
        instance.records.insert('sys_security_acl_role', { sys_security_acl: route, sys_user_role: role })
        const user = instance.records.first('sys_user', 'user_name=emil.employee')?.sys_id as string
        await served.signIn('emil.employee')
        const without = (await get('/now/acme/home')).status
        instance.records.insert('sys_user_has_role', { user, role })
        await served.signIn('emil.employee')
        return [without, (await get('/now/acme/home')).status]
    }

    it('opens to a plain user with the role that its access control asks for, by the path alone', async () => {
        expect(await statusFor('acme.*')).toEqual([403, 200])
    })

    it('or by now and the path, with the switch routeName', async () => {
        expect(await statusFor('now.acme.*', { routeName: 'now.path' })).toEqual([403, 200])
    })

    it('stays closed where its access control goes by the other name', async () => {
        expect(await statusFor('now.acme.*')).toEqual([403, 403])
    })
})

it('a GET to /api by the session cookie alone is asked for a password; with X-UserToken it is answered', async () => {
    const bare = await get('/api/acme/none')
    expect(bare.status).toBe(401)
    expect(bare.headers.get('www-authenticate')).toMatch(/^basic/i)
    expect((await get('/api/acme/none', { 'X-UserToken': await token() })).status).toBe(404)
})

it('a business rule leads on by gs.setRedirect when a form is saved; without one the form goes back', async () => {
    const rule = instance.records.insert('sys_script', {
        name: 'Lead on',
        collection: 'sys_user',
        when: 'after',
        action_update: '1',
        active: '1',
        script: "gs.setRedirect('sys_user_list.do?sysparm_query=active=true')",
    })
    const user = instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
    const save = async (title: string) => {
        const posted = { sys_id: user, action: 'sysverb_update', title, sysparm_back: '/', sysparm_ck: await token() }
        const answer = await served.ask('/sys_user.do', {
            method: 'POST',
            redirect: 'manual',
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams(posted).toString(),
        })
        return answer.headers.get('location')
    }
    expect(await save('Asset analyst')).toBe('/sys_user_list.do?sysparm_query=active=true')
    instance.records.update('sys_script', rule, { active: '0' })
    expect(await save('Asset lead')).toBe('/')
})

it('an answer to GlideAjax takes the messages of the session along, unless they are not wanted', async () => {
    instance.records.insert('sys_script_include', {
        name: 'Teller',
        api_name: 'global.Teller',
        active: 'true',
        client_callable: 'true',
        script: `var Teller = Class.create()
            Teller.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
                tell: function () { gs.addInfoMessage('Told'); return 'yes' }, type: 'Teller' })`,
    })
    const ck = await token()
    const ask = async (extra: string) =>
        (
            await served.ask('/xmlhttp.do', {
                method: 'POST',
                headers: { 'X-UserToken': ck, 'Content-Type': 'application/x-www-form-urlencoded' },
                body: `sysparm_processor=Teller&sysparm_name=tell${extra}`,
            })
        ).text()
    const next = async () => (await get('/sys_user_list.do')).text()
    expect(await ask('')).toContain('>Told</message>')
    expect(await next()).not.toContain('Told')
    expect(await ask('&sysparm_want_session_messages=false')).not.toContain('Told')
    expect(await next()).toContain('Told')
})
