// What a scan and a store review would find in the built package: docs/certification.md says what became of each.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openInstance } from '../../../local/instance/index.ts'
import type { Instance, Row } from '../../../local/instance/index.ts'
import { installed, scope } from '../screens/installed.ts'

const root = join(__dirname, '../../..')

let instance: Instance
let ours: string
beforeAll(() => {
    instance = installed()
    ours = instance.records.first('sys_scope', `scope=${scope}`)!.sys_id!
})
afterAll(() => instance.close())

const own = (table: string, query = ''): Row[] =>
    instance.records.find(table, `sys_scope=${ours}${query ? `^${query}` : ''}`, { limit: 10_000 })

/** Text of every server module. */
const server = readdirSync(join(root, 'src/server'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.startsWith('texts'))
    .map((name) => readFileSync(join(root, 'src/server', name), 'utf8'))
    .join('\n')

const privileges = (type: string): string[] =>
    own('sys_scope_privilege', `target_type=${type}^status=allowed`)
        .map(({ target_name }) => target_name ?? '')
        .sort()

describe('Privileges', () => {
    test('every table of another scope that the code names is declared, and every declared one is named', () => {
        const declared = [...new Set(privileges('sys_db_object'))]
        const named = new Set(
            [...server.matchAll(/'((?:sys|oauth|cmn|core|alm)_?[a-z0-9_]+)'/g)].map(([, name]) => name)
        )
        const tables = [...named].filter((name) => instance.dictionary.table(name)).sort()
        expect(tables.filter((name) => !declared.includes(name) && !ownWords.includes(name))).toEqual([])
        expect(declared.filter((name) => !named.has(name))).toEqual([])
    })

    test('every method of the classes behind connections, requests and flows that the code calls is declared', () => {
        const called = (names: readonly string[]) => names.filter((name) => server.includes(`.${name}(`))
        for (const declared of privileges('scriptable')) {
            const method = declared.split('.')[1]
            expect([declared, called([method])]).toEqual([declared, [method]])
        }
        expect(privileges('scriptable').length).toBeGreaterThan(15)
    })
})

/** Names of columns and choices that are called like a table. */
const ownWords: string[] = []

test('nobody but the app writes where nobody is meant: deny rules, or a refusing rule over columns that are read-only too', () => {
    const refusing = own('sys_security_acl').filter(
        ({ script, decision_type }) => (script ?? '').includes('answer = false') && decision_type !== 'deny'
    )
    for (const { name, operation, admin_overrides } of refusing) {
        expect([name, name?.endsWith('.*'), admin_overrides]).toEqual([name, true, '0'])
        expect(['write', 'create']).toContain(operation)
    }
})

test('where a table restricts which fields are written and people create its rows, it restricts which are set on creation', () => {
    const restricted = (operation: string) =>
        own('sys_security_acl', `operation=${operation}`)
            .map(({ name }) => name ?? '')
            .filter((name) => name.endsWith('.*'))
    for (const table of ['profile', 'software_model']) {
        expect(restricted('write')).toContain(`${scope}_${table}.*`)
        expect(restricted('create')).toContain(`${scope}_${table}.*`)
    }
})

test('what people own on a new record is what they own later', () => {
    const fields = (table: string, operation: string) =>
        own('sys_security_acl', `operation=${operation}^nameSTARTSWITH${scope}_${table}.`)
            .map(({ name }) => name!.split('.')[1])
            .filter((field) => field !== 'home_instance')
            .sort()
    for (const table of ['profile', 'software_model'])
        expect([table, fields(table, 'create')]).toEqual([table, fields(table, 'write')])
})

test('an admin enters the license cost of a model, on a new one and later, and an integrator a new profile with nothing the app decides', () => {
    const admin = instance.actAs('adam.admin')
    const model = admin.newRecord(`${scope}_software_model`, { display_name: 'Miro', licence_cost: '120' })
    expect(Number(instance.records.get(`${scope}_software_model`, model)?.licence_cost)).toBe(120)
    admin.update(`${scope}_software_model`, model, { licence_cost: '240' })
    expect(Number(instance.records.get(`${scope}_software_model`, model)?.licence_cost)).toBe(240)
    const ida = instance.actAs('ida.integrator')
    const profile = ida.newRecord(`${scope}_profile`, { display_name: 'Mine', refresh_time: '04:00' })
    expect(instance.records.get(`${scope}_profile`, profile)).toMatchObject({ refresh_time: '04:00', status: 'draft' })
    for (const field of ['home_instance', 'status', 'organization_id', 'validation'])
        expect(() => ida.newRecord(`${scope}_profile`, { display_name: field, [field]: 'x' })).toThrow(/may not create/)
})

test('every REST API has a version', () => {
    for (const { name, is_versioned } of own('sys_ws_definition')) expect([name, is_versioned]).toEqual([name, '1'])
})

test('every module has roles, every client script a description, and a read-only policy a condition', () => {
    for (const { title, roles } of own('sys_app_module')) expect([title, Boolean(roles)]).toEqual([title, true])
    for (const { name, description } of own('sys_script_client'))
        expect([name, Boolean(description)]).toEqual([name, true])
    for (const { sys_id, short_description, conditions } of own('sys_ui_policy')) {
        const locks = instance.records.count('sys_ui_policy_action', `ui_policy=${sys_id}^disabled=true`) > 0
        if (locks) expect([short_description, Boolean(conditions)]).toEqual([short_description, true])
    }
})

test('only these lists begin with a reference: they are looked for by it, and a column beside it opens the row', () => {
    const found = new Set<string>()
    for (const list of instance.records.find('sys_ui_list', `nameSTARTSWITH${scope}_`)) {
        const query = `list_id=${list.sys_id}^ORDERBYposition`
        const [first] = instance.records.find('sys_ui_list_element', query, { limit: 1 })
        const type = instance.dictionary.column(list.name!, first?.element ?? '')?.type
        if (type === 'reference') found.add(`${list.name}.${first.element}`.slice(scope.length + 1))
    }
    expect([...found].sort()).toEqual(['consent_question.candidate', 'licence_position.software_model'])
})

test('demo data comes only where it is asked for, and acts on nobody', () => {
    expect(instance.records.count(`${scope}_entitlement`)).toBe(0)
    const demo = openInstance({ seed: 3, sam: false })
    demo.install(join(root, 'dist/app'), { demo: true })
    const count = (table: string, query = '') => demo.records.count(`${scope}_${table}`, query)
    expect([count('profile'), count('entitlement'), count('software_model')]).toEqual([1, 1, 1])
    expect([count('profile', 'status=published'), count('reclamation_rule', 'active=true')]).toEqual([0, 0])
    expect(count('user_exclusion', 'active=true')).toBe(0)
    demo.close()
})

test('every record of the package belongs to the scope, so that an uninstall leaves none of it', () => {
    const foreign: string[] = []
    for (const folder of ['update', 'author_elective_update', 'dictionary', 'scope']) {
        for (const name of readdirSync(join(root, 'dist/app', folder))) {
            const text = readFileSync(join(root, 'dist/app', folder, name), 'utf8')
            for (const [, found] of text.matchAll(/<sys_scope[^>]*>([0-9a-f]{32}|[a-z_]+)<\/sys_scope>/g))
                if (found !== ours) foreign.push(`${name}: ${found}`)
        }
    }
    expect(foreign).toEqual([])
})
