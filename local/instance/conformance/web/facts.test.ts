// Facts of screens that an application easily assumes otherwise: portals, colours, unsaved edits, connections without templates.
import type { Instance } from '../../index.ts'
import { openInstance } from '../../instance.ts'
import { serve } from '../fixture/web.ts'
import type { Served } from '../fixture/web.ts'

let instance: Instance
let served: Served
beforeEach(async () => {
    served = await serve()
    instance = served.instance
})
afterEach(() => served.stop())

const signIn = async (user: string, goto: string) => {
    const answer = await served.ask('/login.do', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `user=${user}&goto=${encodeURIComponent(goto)}`,
        redirect: 'manual',
    })
    return answer.headers.get('location')
}

describe('glide.entry.loggedin.page_ess', () => {
    const asked = '/x_acme_answer.do?question=1'
    beforeEach(() => {
        instance.records.insert('sys_properties', { name: 'glide.entry.loggedin.page_ess', value: 'sp' })
        instance.records.insert('sys_user', { user_name: 'nora.norole', name: 'Nora', active: 'true' })
    })
    it('leads people without a role to the portal, whatever page they asked for', async () => {
        expect(await signIn('nora.norole', '/')).toBe('/sp')
        expect(await signIn('nora.norole', asked)).toBe('/sp')
    })
    it('leaves them a page of the portal, and people with a role every page', async () => {
        expect(await signIn('nora.norole', '/sp?id=x_acme_answer')).toBe('/sp?id=x_acme_answer')
        expect(await signIn('admin', asked)).toBe(asked)
    })
    it('on the other side of portalEntry keeps the page that was asked for', async () => {
        Object.assign(instance.switches, { portalEntry: 'no page asked' })
        expect(await signIn('nora.norole', asked)).toBe(asked)
        expect(await signIn('nora.norole', '/')).toBe('/sp')
    })
})

/** A row, in a table that only packages bring: made with its columns where it is not there. */
function put(table: string, values: Record<string, string>): string {
    const { records, dictionary } = instance
    if (!dictionary.table(table)) records.insert('sys_db_object', { name: table, label: table })
    for (const element of Object.keys(values))
        if (!dictionary.column(table, element))
            records.insert('sys_dictionary', { name: table, element, internal_type: 'string', max_length: '200' })
    dictionary.reload()
    return records.insert(table, values)
}

describe('colours of a choice', () => {
    const page = async (path: string) => (await served.ask(path)).text()
    const dot = /class="dot" style="([^"]*)"/
    let list: string
    beforeEach(() => {
        const { records } = instance
        const registry = put('sys_ux_page_registry', { path: 'acme', title: 'Acme', active: 'true' })
        const configuration = put('sys_ux_list_menu_config', { name: 'Acme' })
        put('sys_ux_page_property', { page: registry, name: 'listConfigId', value: configuration })
        const category = put('sys_ux_list_category', { configuration, title: 'All', active: 'true' })
        list = put('sys_ux_list', {
            ...{ category, title: 'Tasks', table: 'task', columns: 'state', active: 'true' },
        })
        put('task', { short_description: 'One', state: '1' })
        const column = records.first('sys_dictionary', 'name=task^element=state')
        if (column) records.update('sys_dictionary', column.sys_id!, { choice: '1' })
        put('sys_ui_style', { name: 'task', element: 'state', value: '1', style: 'background-color: red' })
    })
    it('of a style reach the lists of Core UI, and never those of a workspace', async () => {
        expect(dot.exec(await page('/task_list.do?sysparm_query=state=1'))?.[1]).toContain('red')
        expect(await page(`/now/acme/list/${list}`)).not.toMatch(dot)
    })
    it('of a highlighted value reach the lists of a workspace', async () => {
        const value = { name: 'task state', table: 'task', field: 'state', active: 'true' }
        const highlighted_value = put('sys_highlighted_value', value)
        put('sys_highlighted_value_condition', {
            ...{ highlighted_value, conditions: 'state=1', color: 'positive', active: 'true' },
        })
        expect(await page(`/now/acme/list/${list}`)).toMatch(dot)
    })
})

it('a server button is handed what was typed; the row holds it only once the script saves it', () => {
    const { records } = instance
    const task = records.insert('task', { short_description: 'Stored' })
    const stored = `var row = new GlideRecord('task'); row.get(current.getUniqueValue())
        gs.addInfoMessage(current.short_description + '|' + row.short_description)`
    const button = { table: 'task', name: 'Look', action_name: 'look', active: 'true', show_update: 'true' }
    const action = records.insert('sys_ui_action', { ...button, script: stored })
    const press = () =>
        instance
            .actAs('admin')
            .clickAction('task', task, 'look', { values: { short_description: 'Typed' } })
            .messages.map(({ text }) => text)
    expect(press()).toEqual(['Typed|Stored'])
    records.update('sys_ui_action', action, { script: `current.update(); ${stored}` })
    expect(press()).toEqual(['Typed|Typed'])
})

it('without the tables of connection templates an alias has no dialog, and says so', () => {
    const bare = openInstance({ switches: { connectionTemplates: 'missing' } })
    const alias = bare.records.insert('sys_alias', { name: 'Acme', configuration_template: '0'.repeat(32) })
    expect(bare.runScript("gs.tableExists('sys_alias_templates')", { scope: 'global' }).value).toBe(false)
    expect(() => bare.actAs('admin').createConnection(alias, {})).toThrow(/no configuration template/)
    bare.close()
})
