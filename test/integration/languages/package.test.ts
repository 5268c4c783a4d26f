// Whatever the package shows a person has its word in Japanese and in German, and every column says what it holds.
import type { Instance, Row } from '../../../local/instance/index.ts'
import { installed, scope } from '../screens/installed.ts'

/** Said by the platform's own language packs: one word each, which would otherwise be translated for the whole instance. */
const ofThePlatform = ['New', 'Save', 'Delete', 'Publish', 'Start', 'Stop', 'Complete', 'Properties']

let instance: Instance
const all = (table: string, query = '') => instance.records.find(table, query, { limit: 20_000 })
beforeAll(() => {
    instance = installed()
})
afterAll(() => instance.close())

const documented = (language: string) =>
    new Map(
        all('sys_documentation', `nameSTARTSWITH${scope}_^language=${language}`).map((row) => [
            `${row.name}.${row.element ?? ''}`,
            row,
        ])
    )

test.each(['ja', 'de'])('every table and every column has its label in %s, and its hint', (language) => {
    const words = documented(language)
    const english = documented('en')
    const tables = instance.dictionary.tables().filter(({ name }) => name.startsWith(`${scope}_`))
    expect(tables.length).toBeGreaterThan(15)
    const missing: string[] = []
    for (const { name, columns } of tables) {
        if (!words.get(`${name}.`)?.label || !words.get(`${name}.`)?.plural) missing.push(name)
        for (const column of columns.keys()) {
            if (column.startsWith('sys_')) continue
            const key = `${name}.${column}`
            if (!english.get(key)?.hint) missing.push(`${key}: no hint`)
            if (!words.get(key)?.label) missing.push(`${key}: no label`)
            if (english.get(key)?.hint && !words.get(key)?.hint) missing.push(`${key}: hint`)
        }
    }
    expect(missing).toEqual([])
})

test('every choice has its label in both', () => {
    const choices = all('sys_choice', `nameSTARTSWITH${scope}_`)
    const keys = (language: string) =>
        choices
            .filter((row) => row.language === language && row.label)
            .map((row) => `${row.name}.${row.element}.${row.value}`)
            .sort()
    expect(keys('en').length).toBeGreaterThan(120)
    expect(keys('ja')).toEqual(keys('en'))
    expect(keys('de')).toEqual(keys('en'))
})

/** Fields of metadata that people read, and how each is served. */
const shown: [table: string, field: string, kind: 'value' | 'record'][] = [
    ['sys_ui_section', 'caption', 'value'],
    ['sys_app_application', 'title', 'value'],
    ['sys_app_application', 'hint', 'value'],
    ['sys_app_module', 'title', 'value'],
    ['sys_app_module', 'hint', 'value'],
    ['sys_ui_action', 'name', 'value'],
    ['sys_ui_action', 'hint', 'value'],
    ['sys_ui_list_control', 'label', 'value'],
    ['sys_ux_form_action_layout_item', 'label', 'value'],
    ['sys_ux_list', 'title', 'value'],
    ['sys_ux_list', 'title', 'record'],
    ['sys_ux_list_category', 'title', 'value'],
    ['sys_ux_list_category', 'title', 'record'],
    ['sys_ux_page_registry', 'title', 'value'],
    ['sys_ux_page_registry', 'title', 'record'],
    ['sys_ui_view', 'title', 'value'],
    ['par_dashboard', 'name', 'value'],
    ['par_dashboard_tab', 'name', 'value'],
    ['sys_relationship', 'name', 'record'],
    ['sys_properties', 'description', 'record'],
    ['sys_declarative_action_assignment', 'label', 'record'],
    ['sys_ux_form_action', 'name', 'record'],
]

const isOurs = (row: Row) => row.sys_scope !== 'global'

test.each(shown)('every %s.%s is translated by %s', (table, field, kind) => {
    const rows = all(table).filter((row) => isOurs(row) && row[field] && !ofThePlatform.includes(row[field]))
    expect(rows.length).toBeGreaterThan(0)
    const missing = rows.filter((row) =>
        ['ja', 'de'].some((language) =>
            kind === 'value'
                ? !all('sys_translated', `name=${table}^element=${field}^language=${language}`).some(
                      (one) => one.value === row[field] && one.label
                  )
                : !all('sys_translated_text', `documentkey=${row.sys_id}^fieldname=${field}^language=${language}`).some(
                      (one) => one.tablename === table && one.value
                  )
        )
    )
    expect(missing.map((row) => row[field]).filter((text) => !/logging\./.test(text ?? ''))).toEqual([])
})

test('every title of a figure on the dashboard is a message in both', () => {
    const titles = all('par_dashboard_widget').map(
        (row) => (JSON.parse(row.component_props ?? '{}') as { headerTitle?: string }).headerTitle ?? ''
    )
    expect(titles.length).toBeGreaterThan(20)
    for (const language of ['ja', 'de']) {
        const keys = new Set(all('sys_ui_message', `language=${language}`).map((row) => row.key))
        expect(titles.filter((title) => title && !keys.has(title))).toEqual([])
    }
})

test('nothing of one word is translated for the whole instance on buttons, unless the word belongs to this trade', () => {
    const buttons = all('sys_translated', 'name=sys_ui_action^element=name').map((row) => row.value ?? '')
    const single = new Set(buttons.filter((value) => !value.includes(' ')))
    expect([...single].sort()).toEqual(['Amend', 'Reclaim', 'Resume', 'Undo'])
})

/**
 * Stays English, with the reason: whoever reads it looks for it by this name in the documentation, the platform's own words
 * around it are its language pack's, and nobody sees it who does not administer the instance.
 */
const forEngineers: Record<string, string> = {
    sys_atf_test: 'tests are run and read by whoever proves an upgrade',
    sys_atf_test_suite: 'the name is what the CI/CD API is called with',
    scan_script_only_check: 'findings name the check; an administrator reads them beside the code',
}

test('names of tests and scan checks stay English, each for a reason', () => {
    for (const [table, reason] of Object.entries(forEngineers)) {
        expect([table, reason, all(table).filter(isOurs).length > 0]).toEqual([table, reason, true])
        expect([table, all('sys_translated', `name=${table}`).length]).toEqual([table, 0])
    }
})
