// Lists in a browser: related lists page and sort as the form shows them, filters take what people read.
import type { Instance } from '../../index.ts'
import { serve } from '../fixture/web.ts'
import type { Served } from '../fixture/web.ts'

let instance: Instance
let served: Served

beforeAll(async () => {
    served = await serve()
    instance = served.instance
})
afterAll(() => served.stop())

const get = (path: string) => served.ask(path)
const page = async (path: string): Promise<string> => {
    const answer = await get(path)
    expect([path, answer.status]).toEqual([path, 200])
    return answer.text()
}
const names = (html: string) => [...html.matchAll(/class="record"[^>]*>\s*([^<]*?)\s*</g)].map((match) => match[1])
const linksOf = (html: string, to: string) =>
    [...html.matchAll(/<a\b[^>]*href="([^"]*)"/g)]
        .map((match) => match[1].replace(/&amp;/g, '&'))
        .filter((href) => href.startsWith(to))
const linkNamed = (html: string, label: string): string => {
    const found = [...html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*aria-label="([^"]*)"/g)].find(
        (match) => match[2] === label
    )
    return (found?.[1] ?? `no link '${label}'`).replace(/&amp;/g, '&')
}

describe('a related list', () => {
    let alias: string

    beforeAll(() => {
        alias = instance.records.insert('sys_alias', { name: 'Acme' })
        const other = instance.records.insert('sys_alias', { name: 'Other' })
        for (let at = 10; at < 35; at++)
            instance.records.insert('sys_connection', { name: `c${at}`, connection_alias: alias, active: '1' })
        instance.records.insert('sys_connection', { name: 'c00', connection_alias: other, active: '1' })
        instance.records.insert('sys_connection', { name: 'c99', connection_alias: alias, active: '0' })
        const list = instance.records.insert('sys_ui_related_list', { name: 'sys_alias' })
        instance.records.insert('sys_ui_related_list_entry', {
            list_id: list,
            related_list: 'sys_connection.connection_alias',
            filter: 'active=true',
            order_by: 'name',
            position: '0',
        })
    })
    const form = () => page(`/sys_alias.do?sys_id=${alias}`)

    it('has only links that lead somewhere', async () => {
        const links = linksOf(await form(), '/related_list.do')
        expect(links.length).toBeGreaterThan(2)
        for (const link of links) expect(await page(link)).toMatch(/of\s+25\b/)
    })

    it('is told from a list of its own by RP.isRelatedList(), in the conditions of its buttons', async () => {
        const button = (name: string, condition: string) =>
            instance.records.insert('sys_ui_action', {
                name,
                table: 'sys_connection',
                list_banner_button: '1',
                action_name: `sysverb_${name.toLowerCase()}`,
                condition,
                script: "gs.addInfoMessage('related: ' + RP.isRelatedList())",
                active: '1',
            })
        button('Below', 'RP.isRelatedList()')
        button('Alone', '!RP.isRelatedList()')
        const offered = (html: string) => ['Below', 'Alone'].filter((name) => html.includes(`>${name}<`))
        const squeezed = async (path: string) => (await page(path)).replace(/>\s+|\s+</g, (gap) => gap.trim())
        expect(offered(await squeezed(`/sys_alias.do?sys_id=${alias}`))).toEqual(['Below'])
        expect(offered(await squeezed('/sys_connection_list.do'))).toEqual(['Alone'])
    })

    it('pages on in the order and under the conditions of the form', async () => {
        const first = await form()
        const next = await page(linkNamed(first, 'Next page'))
        expect([...names(first), ...names(next)]).toEqual(Array.from({ length: 25 }, (_, at) => `c${at + 10}`))
        expect(names(await page(linkNamed(next, 'Previous page')))).toEqual(names(first))
    })

    it('sorts by a heading, the other way round with the next click, and stays so on the next page', async () => {
        const heading = (html: string) =>
            linksOf(html, '/related_list.do').find((link) => /ORDERBY(DESC)?name/.test(decodeURIComponent(link))) ?? ''
        let shown = await page(heading(await form()))
        if (names(shown)[0] !== 'c34') shown = await page(heading(shown))
        expect(names(shown)[0]).toBe('c34')
        expect(names(await page(linkNamed(shown, 'Next page')))).toEqual(['c14', 'c13', 'c12', 'c11', 'c10'])
    })
})

it('has check boxes where something is done with what is checked, and nowhere else', async () => {
    const boxes = async () => (await page('/sys_alias_list.do')).includes('name="checked"')
    const action = (place: 'list_banner_button' | 'list_choice') =>
        instance.records.insert('sys_ui_action', { name: place, table: 'sys_alias', [place]: '1', active: '1' })
    expect(await boxes()).toBe(false)
    action('list_banner_button')
    expect(await boxes()).toBe(false)
    action('list_choice')
    expect(await boxes()).toBe(true)
})

describe('a filter', () => {
    const filtered = async (...conditions: [field: string, operator: string, value: string][]) => {
        const query = new URLSearchParams({ to: '/sys_user_list.do?sysparm_query=%00', table: 'sys_user' })
        for (const [field, operator, value] of conditions) {
            query.append('field', field)
            query.append('operator', operator)
            query.append('value', value)
        }
        return page(`/list_filter.do?${query.toString()}`)
    }
    const crumbs = (html: string) =>
        [...html.matchAll(/<li><a [^>]*>([^<]*)<\/a><\/li>/g)].map((match) => match[1].trim())
    const user = (name: string, values: Record<string, string>) =>
        instance.records.insert('sys_user', { name, user_name: name.toLowerCase().replace(/ /g, '.'), ...values })

    beforeAll(() => {
        const boss = user('Bea Boss', {})
        const namesake = user('Bea Boss', { user_name: 'bea.two' })
        user('One Worker', { manager: boss, active: '1', title: 'dev' })
        user('Two Worker', { manager: namesake, active: '0', title: 'dev' })
        user('Three Worker', { active: '1', title: 'ops' })
        instance.records.insert('sys_choice', {
            name: 'sys_user',
            element: 'title',
            value: 'dev',
            label: 'Developer',
            language: 'en',
            inactive: '0',
        })
    })

    it('finds records by the name they show, namesakes included', async () => {
        const shown = await filtered(['manager', '=', 'Bea Boss'])
        expect(names(shown).sort()).toEqual(['One Worker', 'Two Worker'])
    })

    it('takes yes and true alike', async () => {
        expect(names(await filtered(['manager', '=', 'Bea Boss'], ['active', '=', 'yes']))).toEqual(['One Worker'])
    })

    it('takes the label of a choice, alone and in a list, and shows it again', async () => {
        const shown = await filtered(['title', '=', 'developer'])
        expect(names(shown).sort()).toEqual(['One Worker', 'Two Worker'])
        expect(shown).toMatch(/name="value"\s+value="Developer"/)
        expect(names(await filtered(['title', 'IN', 'Developer, ops'])).length).toBe(3)
    })

    it('takes a day as the whole of it', async () => {
        const today = new Date(instance.clock.now()).toISOString().slice(0, 10)
        const all = /of\s+(\d+)/.exec(await page('/sys_user_list.do'))?.[1]
        expect(/of\s+(\d+)/.exec(await filtered(['sys_created_on', '=', today]))?.[1]).toBe(all)
        expect(names(await filtered(['sys_created_on', '>', today]))).toEqual([])
    })

    it('holds as many conditions as are filled in', async () => {
        const many = Array.from({ length: 6 }, (): [string, string, string] => ['name', 'LIKE', 'Worker'])
        const shown = await filtered(...many, ['title', '=', 'ops'])
        expect(names(shown)).toEqual(['Three Worker'])
        expect(crumbs(shown).length).toBe(8)
    })
})
