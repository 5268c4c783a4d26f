// Words on screens in the language of the session: which table serves which kind of text.
import type { Instance, Row } from '../../index.ts'
import { wordIn } from '../../records/translated.ts'
import { lenientSwitches, strictSwitches } from '../../switches.ts'
import { serve } from '../fixture/web.ts'
import type { Served } from '../fixture/web.ts'

let instance: Instance
let served: Served
let alias: string

beforeAll(async () => {
    served = await serve()
    instance = served.instance
    alias = instance.records.insert('sys_alias', { name: 'Acme' })
})
afterAll(() => served.stop())

const speak = (language: string) => {
    const admin = instance.records.first('sys_user', 'user_name=admin')?.sys_id as string
    instance.records.update('sys_user', admin, { preferred_language: language })
}
const page = async (path: string) => (await served.ask(path)).text()

/** A page as somebody with the language reads it; the language is that of the sign-in, so one signs in anew. */
async function read(path: string, language: string): Promise<string> {
    speak(language)
    await served.signIn()
    return page(path)
}

test('a column and its hint are called what sys_documentation says in the language, English where it says nothing', async () => {
    instance.records.insert('sys_documentation', {
        ...{ name: 'sys_alias', element: 'name', language: 'de', label: 'Bezeichnung', hint: 'Wie er heißt' },
    })
    const path = `/sys_alias.do?sys_id=${alias}`
    expect(await read(path, 'de')).toMatch(/>\s*Bezeichnung\s*</)
    expect(await read(path, 'de')).toContain('Wie er heißt')
    expect(await read(path, 'ja')).not.toContain('Bezeichnung')
    expect(await read(path, 'en')).toMatch(/>\s*Name\s*</)
})

test('a page says of itself that it is in the language of the session, also one that brings its own document', async () => {
    instance.records.insert('sys_ui_page', {
        ...{ name: 'plain', endpoint: 'x_acme_plain.do', direct: 'false', html: '<main><h1>Acme</h1></main>' },
    })
    instance.records.insert('sys_ui_page', {
        ...{ name: 'own', endpoint: 'x_acme_own.do', direct: 'true' },
        html: '<html lang="$[gs.getSession().getLanguage()]"><head></head></html>',
    })
    for (const language of ['de', 'ja', 'en'])
        for (const path of [
            '/',
            '/sys_alias_list.do',
            `/sys_alias.do?sys_id=${alias}`,
            '/x_acme_plain.do',
            '/x_acme_own.do',
        ])
            expect([path, await read(path, language)]).toEqual([
                path,
                expect.stringMatching(new RegExp(`<html lang="${language}"`)) as string,
            ])
})

test('scripts get the label in the language of the session', () => {
    const label = (user: string) => {
        const script = "new GlideRecord('sys_alias').getElement('name').getLabel()"
        return String(instance.runScript(script, { user, scope: 'global' }).value)
    }
    speak('de')
    expect(label('admin')).toBe('Bezeichnung')
    speak('en')
    expect(label('admin')).toBe('Name')
})

test('a list is called by the plural of its table in the language', async () => {
    instance.records.insert('sys_documentation', {
        name: 'sys_alias',
        language: 'de',
        label: 'Alias',
        plural: 'Aliasse',
    })
    expect(await read('/sys_alias_list.do', 'de')).toMatch(/>\s*Aliasse\s*</)
})

test('a button is a translated_field: sys_translated by its English value, wherever it stands', async () => {
    const button = { table: 'sys_alias', name: 'Ring the bell', form_button: '1', show_update: '1', active: '1' }
    instance.records.insert('sys_ui_action', button)
    instance.records.insert('sys_translated', {
        ...{ name: 'sys_ui_action', element: 'name', language: 'de', value: 'Ring the bell', label: 'Glocke läuten' },
    })
    const path = `/sys_alias.do?sys_id=${alias}`
    expect(await read(path, 'de')).toMatch(/>\s*Glocke läuten\s*</)
    expect(await read(path, 'en')).toMatch(/>\s*Ring the bell\s*</)
})

const said = (language: string, table: string, sysId: string, field: string, switches = strictSwitches) => {
    const kernel = { dictionary: instance.dictionary, sessions: { current: () => ({ language }) }, switches }
    const find = (name: string, query: string) => instance.records.find(name, query)
    return wordIn(find, kernel as never, table, instance.records.get(table, sysId) as Row, field)
}

test('a description of a property is a translated_text: sys_translated_text by its record', () => {
    const property = instance.records.insert('sys_properties', { name: 'acme.size', description: 'How large' })
    const other = instance.records.insert('sys_properties', { name: 'acme.depth', description: 'How large' })
    instance.records.insert('sys_translated_text', {
        ...{ tablename: 'sys_properties', fieldname: 'description', documentkey: property },
        ...{ language: 'de', value: 'Wie groß' },
    })
    expect(said('de', 'sys_properties', property, 'description')).toBe('Wie groß')
    expect(said('ja', 'sys_properties', property, 'description')).toBe('How large')
    expect(said('de', 'sys_properties', other, 'description')).toBe('How large')
})

test('a title of a workspace is translated by value or by record: nobody has published which, so it is a switch', () => {
    const workspace = instance.records.insert('sys_ux_page_registry', { title: 'Our work', path: 'ours' })
    instance.records.insert('sys_translated', {
        ...{ name: 'sys_ux_page_registry', element: 'title', language: 'de', value: 'Our work', label: 'Nach Wert' },
    })
    instance.records.insert('sys_translated_text', {
        ...{ tablename: 'sys_ux_page_registry', fieldname: 'title', documentkey: workspace },
        ...{ language: 'de', value: 'Nach Satz' },
    })
    expect(said('de', 'sys_ux_page_registry', workspace, 'title', strictSwitches)).toBe('Nach Wert')
    expect(said('de', 'sys_ux_page_registry', workspace, 'title', lenientSwitches)).toBe('Nach Satz')
})
