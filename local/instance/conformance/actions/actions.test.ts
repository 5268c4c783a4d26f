// What people click and call: UI actions, scripted REST, UI pages, GlideAjax, each with its own gate.
import { callAjax } from '../../actions/ajax.ts'
import { formRules, missingFields } from '../../actions/form-rules.ts'
import { processPage } from '../../actions/page.ts'
import { callRestApi, match } from '../../actions/rest-api.ts'
import { openInstance } from '../../instance.ts'
import type { Instance } from '../../opened.ts'
import type { Row, Session } from '../../kernel.ts'

let instance: Instance
let task: string
beforeEach(() => {
    instance = openInstance({})
    task = instance.records.insert('task', { short_description: 'Before', active: 'true' })
})
afterEach(() => instance.close())

const insert = (table: string, values: Record<string, string>): string => instance.records.insert(table, values)
const person = (name: string): Session => instance.sessions.open(name)
const uiAction = (values: Record<string, string>): string =>
    insert('sys_ui_action', {
        name: 'Close It',
        action_name: 'close_it',
        table: 'task',
        active: 'true',
        show_insert: 'true',
        show_update: 'true',
        script: "gs.addInfoMessage('Done ' + current.short_description)",
        ...values,
    })
const click = (options: object = {}, user = 'admin', sysId = task) =>
    instance.actAs(user).clickAction('task', sysId, 'close_it', options)
const role = (name: string): string => instance.records.first('sys_user_role', `name=${name}`)?.['sys_id'] as string

describe('a UI action', () => {
    it('runs with the record, and answers its messages and where to go', () => {
        uiAction({
            script: `gs.addInfoMessage('Closed ' + current.short_description); gs.addErrorMessage('But')
                current.short_description = 'After'; current.update(); action.setRedirectURL(current)`,
        })
        const outcome = click()
        expect(outcome.redirect).toBe(`task.do?sys_id=${task}`)
        expect(outcome.messages).toEqual([
            { kind: 'info', text: 'Closed Before' },
            { kind: 'error', text: 'But' },
        ])
        expect(instance.records.get('task', task)?.['short_description']).toBe('After')
    })

    it('sees what was typed on the form, and saves it only if it says so', () => {
        uiAction({})
        expect(click({ values: { short_description: 'Typed' } }).messages).toEqual([
            { kind: 'info', text: 'Done Typed' },
        ])
        expect(instance.records.get('task', task)?.['short_description']).toBe('Before')
        expect(() => click({ values: { nonsense: 'x' } })).toThrow("Form field 'nonsense' does not exist")
    })

    it('on a new record has current without a row', () => {
        uiAction({ script: "gs.addInfoMessage('new: ' + current.isNewRecord())" })
        expect(click({}, 'admin', '').messages[0]?.text).toBe('new: true')
    })

    it('gets the parameters of a dialog, and can lead to an address', () => {
        uiAction({ script: "action.setRedirectURL('x.do?why=' + g_request.getParameter('reason'))" })
        expect(click({ parameters: { reason: 'idle' } }).redirect).toBe('x.do?why=idle')
    })

    it('is not available to somebody without its roles, where its condition fails, or in the other mode', () => {
        const action = uiAction({ condition: "current.short_description != 'Closed'", show_insert: 'false' })
        insert('sys_ui_action_role', { sys_ui_action: action, sys_user_role: role('itil') })
        expect(() => click({}, 'uma.user')).toThrow('a role it needs is missing')
        expect(click().messages).toHaveLength(1)
        expect(() => click({}, 'admin', '')).toThrow('not shown on new records')
        instance.records.update('task', task, { short_description: 'Closed' })
        expect(() => click()).toThrow('its condition does not hold')
    })

    it('of the nearest table wins over its ancestors, then the lowest order; an inactive one is none', () => {
        uiAction({ order: '200', script: "gs.addInfoMessage('second')" })
        const first = uiAction({ order: '100', script: "gs.addInfoMessage('first')" })
        expect(click().messages[0]?.text).toBe('first')
        instance.records.update('sys_ui_action', first, { active: 'false' })
        expect(click().messages[0]?.text).toBe('second')
        expect(() => instance.actAs('admin').clickAction('task', task, 'nothing')).toThrow("no UI action 'nothing'")
    })
})

describe('a scripted REST API', () => {
    const api = (operation: Record<string, string>, version: Record<string, string> | null = null): void => {
        const definition = insert('sys_ws_definition', {
            name: 'api',
            service_id: 'acme',
            namespace: 'x',
            active: 'true',
        })
        const versioned = version
            ? insert('sys_ws_version', { web_service_definition: definition, version: '1', ...version })
            : ''
        insert('sys_ws_operation', {
            name: 'op',
            active: 'true',
            http_method: 'GET',
            relative_path: '/profiles/{id}',
            operation_uri: version ? '/api/x/v1/acme/profiles/{id}' : '/api/x/acme/profiles/{id}',
            web_service_definition: definition,
            requires_authentication: 'true',
            operation_script:
                'var q = request.queryParams.q; response.setBody({ id: request.pathParams.id, q: q ? [q.get(0), q.size()] : null })',
            ...operation,
            ...(versioned
                ? { web_service_version: versioned, default_operation_uri: '/api/x/acme/profiles/{id}' }
                : {}),
        })
    }
    const call = (options: object = {}, session: Session | null = person('uma.user')) =>
        callRestApi(instance, session, { method: 'GET', path: '/api/x/acme/profiles/a%20b', ...options })

    it('answers the body inside result, with path and query parameters', () => {
        api({})
        const answer = call({ query: { q: ['1', '2'] } })
        expect(answer.status).toBe(200)
        expect(JSON.parse(answer.body)).toEqual({ result: { id: 'a b', q: ['1', 2] } })
    })

    it('reads a JSON body and headers of any case, and sets status and headers', () => {
        api({
            http_method: 'POST',
            operation_script:
                "response.setStatus(201); response.setHeader('X-A', request.getHeader('x-b')); response.setBody(request.body.data.n + 1)",
        })
        const answer = call({ method: 'post', body: '{"n":1}', headers: { 'X-B': 'yes' } })
        expect(answer).toMatchObject({ status: 201, body: '{"result":2}' })
        expect(answer.headers['X-A']).toBe('yes')
    })

    it('says 401 to somebody not signed in, 404 for no such path, 405 for another method', () => {
        api({})
        expect(call({}, null).status).toBe(401)
        expect(call({ path: '/api/x/acme/nothing' }).status).toBe(404)
        expect(call({ method: 'DELETE' }).status).toBe(405)
    })

    it('says 403 to somebody its access control does not let in', () => {
        const acl = insert('sys_security_acl', {
            name: 'api',
            type: 'REST_Endpoint',
            operation: 'execute',
            active: 'true',
        })
        insert('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: role('itil') })
        api({ requires_acl_authorization: 'true', enforce_acl: acl })
        expect(call().status).toBe(403)
        expect(call({}, person('admin')).status).toBe(200)
    })

    it('without a version in the path is only there where its version is the default', () => {
        api({}, { is_default: 'false' })
        expect(call().status).toBe(404)
        expect(call({ path: '/api/x/v1/acme/profiles/1' }).status).toBe(200)
    })

    it('turns sn_ws_err into its status, and any other error into 500, in the error body of the platform', () => {
        api({ operation_script: "throw new sn_ws_err.NotFoundError('No profile')" })
        const answer = call()
        expect(answer.status).toBe(404)
        expect(JSON.parse(answer.body)).toMatchObject({ status: 'failure', error: { message: 'No profile' } })
        instance.records.update(
            'sys_ws_operation',
            instance.records.first('sys_ws_operation', '')?.['sys_id'] as string,
            {
                operation_script: "throw new Error('broken')",
            }
        )
        expect(call().status).toBe(500)
    })

    it('matches templates part by part', () => {
        expect(match('/a/{x}/b', '/a/1/b')).toEqual({ x: '1' })
        expect(match('/a/{x}', '/a/1/b')).toBeNull()
        expect(match('/a/c', '/a/b')).toBeNull()
    })
})

describe('a UI page', () => {
    it('processes the fields of its form as variables and says where to go', () => {
        insert('sys_ui_page', {
            name: 'confirm',
            endpoint: 'x_confirm.do',
            processing_script:
                "gs.addInfoMessage('Got ' + reason); response.sendRedirect('task.do?sys_id=' + request.getParameter('id'))",
        })
        const outcome = processPage(instance, person('uma.user'), 'x_confirm.do', { reason: 'idle', id: '7' })
        expect(outcome.redirect).toBe('task.do?sys_id=7')
        expect(outcome.messages).toEqual([{ kind: 'info', text: 'Got idle' }])
        expect(() => processPage(instance, person('uma.user'), 'none.do', {})).toThrow('There is no UI page none.do')
    })
})

describe('GlideAjax', () => {
    const include = (values: Record<string, string> = {}) =>
        insert('sys_script_include', {
            name: 'SeatsAjax',
            api_name: 'global.SeatsAjax',
            active: 'true',
            client_callable: 'true',
            script: `var SeatsAjax = Class.create()
                SeatsAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
                    hello: function () { return 'Hello ' + this.getParameter('sysparm_name_of') + ' as ' + gs.getUserName() },
                    _secret: function () { return 'secret' },
                    type: 'SeatsAjax',
                })`,
            ...values,
        })
    const ask = (parameters: Record<string, string>, session: Session | null = person('uma.user')) =>
        callAjax(instance, session, 'SeatsAjax', parameters)

    it('runs a method of a client-callable script include as the person who asks', () => {
        include()
        expect(ask({ sysparm_name: 'hello', sysparm_name_of: 'Uma' })).toBe('Hello Uma as uma.user')
    })

    it('does not run private methods, inherited ones, or anything for somebody not signed in', () => {
        include()
        expect(() => ask({ sysparm_name: '_secret' })).toThrow('cannot be called from a client')
        expect(() => ask({ sysparm_name: 'getParameter' })).toThrow('cannot be called from a client')
        expect(() => ask({ sysparm_name: 'constructor' })).toThrow()
        expect(() => ask({ sysparm_name: 'hello' }, null)).toThrow('User Not Authenticated')
    })

    it('does not run a script include that is not client callable', () => {
        include({ client_callable: 'false' })
        expect(() => ask({ sysparm_name: 'hello' })).toThrow('is not a client-callable script include')
    })
})

describe('a person', () => {
    it('creates a connection only with the role the platform asks for', () => {
        const template = insert('sys_alias_templates', {
            name: 't',
            dynamic_data_schema: JSON.stringify({
                connection_fields: [],
                credential_fields: [
                    { name: 'credential.api_key', label: 'API Token', type: 'password', mandatory: true },
                ],
            }),
            default_data_template: JSON.stringify({
                connection: { table: 'http_connection', name: '', connection_url: 'https://vendor.example' },
                credential: { table: 'api_key_credentials', name: '', api_key: '' },
            }),
        })
        const alias = insert('sys_alias', { name: 'A', id: 'A', configuration_template: template })
        const values = { 'credential.api_key': 'k' }
        expect(() => instance.actAs('uma.user').createConnection(alias, values)).toThrow('connection_admin')
        const created = instance.actAs('admin').createConnection(alias, values)
        expect(instance.records.get('http_connection', created['connection'] as string)).toMatchObject({
            name: 'A',
            connection_alias: alias,
        })
    })
})

describe('a form', () => {
    it('demands what the dictionary and the UI policies that hold demand, and the opposite where one is reversed', () => {
        const rows: Record<string, Row[]> = {
            sys_ui_policy: [
                {
                    sys_id: 'p',
                    table: 'task',
                    conditions: 'short_description=a^EQ',
                    active: 'true',
                    reverse_if_false: 'true',
                },
                { sys_id: 'q', table: 'task', conditions: '', active: 'true', order: '200' },
                { sys_id: 'r', table: 'task', conditions: '', active: 'false' },
            ],
            sys_ui_policy_action: [
                { ui_policy: 'p', field: 'assigned_to', mandatory: 'true', disabled: 'ignore' },
                { ui_policy: 'q', field: 'number', mandatory: 'ignore', disabled: 'true' },
                { ui_policy: 'r', field: 'priority', mandatory: 'true', disabled: 'ignore' },
            ],
        }
        const reader = {
            records: {
                find: (table: string, query = '') => {
                    const [name, value] = query.split('=') as [string, string]
                    return (rows[table] ?? []).filter((row) => row[name] === value)
                },
            },
            dictionary: {
                table: (table: string) =>
                    table === 'task'
                        ? { columns: new Map([['state', { name: 'state', mandatory: true, readOnly: false }]]) }
                        : {},
                lineage: () => ['task'],
                column: (_table: string, name: string) => ({ label: `Label of ${name}` }),
            },
        } as never
        const demanded = (short: string) =>
            formRules(reader, 'task', (condition) => condition === '' || condition === `short_description=${short}`)
        expect(demanded('a').get('assigned_to')).toEqual({ mandatory: true, readOnly: false })
        expect(demanded('b').get('assigned_to')).toEqual({ mandatory: false, readOnly: false })
        expect(demanded('a').get('number')).toEqual({ mandatory: false, readOnly: true })
        expect(demanded('a').get('priority')).toBeUndefined()
        expect(missingFields(reader, 'task', demanded('a'), (field) => (field === 'state' ? '1' : null))).toEqual([
            'Label of assigned_to',
        ])
    })
})

describe('a list', () => {
    const listAction = (actionName: string) =>
        insert('sys_ui_action', {
            name: 'Count',
            table: 'sys_user',
            action_name: actionName,
            active: 'true',
            list_action: 'true',
            list_banner_button: 'true',
            script: "gs.addInfoMessage('ran')",
        })
    const press = (actionName: string, checked = '') =>
        instance
            .actAs('admin')
            .clickAction('sys_user', '', actionName, { parameters: { sysparm_checked_items: checked } })
            .messages.map((message) => message.text)

    it('refuses a server-side button without a selection: No records selected', () => {
        listAction('acme_count')
        expect(press('acme_count')).toEqual(['No records selected'])
        expect(press('acme_count', 'a')).toEqual(['ran'])
    })

    it('sends a button under a verb of the platform without a selection', () => {
        listAction('sysverb_acme')
        expect(press('sysverb_acme')).toEqual(['ran'])
    })

    it('runs either with the switch listButtonWithoutSelection', () => {
        listAction('acme_count')
        Object.assign(instance.switches, { listButtonWithoutSelection: 'run' })
        expect(press('acme_count')).toEqual(['ran'])
    })
})

it("GlideAjax refuses a scope in sysparm_scope that is not the script include's", () => {
    expect(() =>
        callAjax(instance, person('uma.user'), 'x_acme.SeatsAjax', { sysparm_name: 'hello', sysparm_scope: 'number=1' })
    ).toThrow('Cannot impersonate other scopes')
})
