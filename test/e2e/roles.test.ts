// What a person without the role can see and do: nothing, by menu, address, form or API; and no secret anywhere for anybody.
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import type { Visitor } from './support/visitor.ts'

const tables = [
    'profile',
    'subscription',
    'removal_candidate',
    'reclamation_rule',
    'job_result',
    'software_model',
    'scheduled_job',
].map((name) => `x_snc_miro_sam_${name}`)

let stage: Stage
let emil: Visitor
let profile = ''
let secrets: string[] = []

beforeAll(async () => {
    stage = await openStage({ members: 60 })
    profile = await stage.order('setUp', { upTo: 'published' })
    emil = await stage.visitor('emil.employee')
    secrets = [stage.miro.clientSecret, stage.miro.scimToken]
})
afterAll(() => stage?.close())

interface Answer {
    status: number
    text: string
}

/** A request as the person's own page could make it, with cookie and token. */
async function call(
    person: Visitor,
    method: string,
    path: string,
    body?: Record<string, string>,
    json = false
): Promise<Answer> {
    return person.page.evaluate(
        async ([verb, address, fields, asJson]) => {
            const token = (window as unknown as { g_ck: string }).g_ck
            const given = (fields ?? {}) as Record<string, string>
            const response = await fetch(address as string, {
                method: verb as string,
                redirect: 'manual',
                headers: { 'X-UserToken': token, ...(asJson ? { 'Content-Type': 'application/json' } : {}) },
                body:
                    verb === 'GET'
                        ? undefined
                        : asJson
                          ? JSON.stringify(given)
                          : new URLSearchParams({ sysparm_ck: token, ...given }),
            })
            return { status: response.status, text: await response.text() }
        },
        [method, path, body, json] as const
    )
}

describe('Somebody without a role of the app', () => {
    beforeEach(() => emil.go('/'))

    test('sees neither the menu nor the workspace', async () => {
        const menus = await emil.page.locator('.navigator').innerText()
        expect(menus).not.toContain('Software Asset')
        expect(menus).not.toContain('Miro license operations')
        await emil.look('start-employee')
    })
    test.each(tables)('sees no list and no record of %s, by page or API', async (table) => {
        const [row] = await stage.find(table)
        expect((await call(emil, 'GET', `/${table}_list.do`)).status).toBe(403)
        expect((await call(emil, 'GET', `/api/now/table/${table}`)).status).toBe(403)
        if (!row) return
        for (const path of [
            `/${table}.do?sys_id=${row.sys_id}`,
            `/api/now/table/${table}/${row.sys_id}`,
            `/preview.do?table=${table}&sys_id=${row.sys_id}`,
        ]) {
            const { status, text } = await call(emil, 'GET', path)
            expect([path, status >= 403 && status <= 404]).toEqual([path, true])
            const name = row.display_name ?? row.user_principal_name ?? row.number
            if (name) expect(text).not.toContain(name)
        }
    })
    test('reads a refusal that says what it means', async () => {
        await emil.go('/x_snc_miro_sam_profile_list.do')
        await expect(emil.page.locator('main').innerText()).resolves.toMatch(/may not see/)
        await emil.look('refusal')
    })
    test('cannot open the workspace or the page of profile types', async () => {
        expect((await call(emil, 'GET', '/now/miro-license-operations/home')).status).toBe(403)
        expect((await call(emil, 'GET', '/x_snc_miro_sam_profile_types.do')).status).toBe(403)
    })
    test('cannot press any button of the app, by address or by name', async () => {
        const actions = await stage.find('sys_ui_action', 'tableSTARTSWITHx_snc_miro_sam')
        expect(actions.length).toBeGreaterThan(10)
        const before = await stage.control<{ requests: number }>('GET', 'books')
        for (const action of actions) {
            const table = action.table as string
            const [row] = await stage.find(table)
            const sysId = (row?.sys_id ?? '-1') as string
            for (const pressed of [action.sys_id, action.action_name].filter(Boolean) as string[]) {
                const form = await call(emil, 'POST', `/${table}.do`, { sys_id: sysId, action: pressed })
                expect([action.name, form.status >= 403 && form.status <= 404]).toEqual([action.name, true])
                const list = await call(emil, 'POST', '/list_action.do', { table, action: pressed, checked: sysId })
                expect([action.name, list.status >= 403 && list.status <= 404]).toEqual([action.name, true])
            }
        }
        const after = await stage.control<{ requests: number }>('GET', 'books')
        expect(after.requests).toBe(before.requests)
    })
    test('cannot write by API', async () => {
        const path = `/api/now/table/x_snc_miro_sam_profile/${profile}`
        for (const method of ['PATCH', 'PUT', 'DELETE']) {
            const { status } = await call(emil, method, path, { display_name: 'Mine' }, true)
            expect([method, status >= 403 && status <= 404]).toEqual([method, true])
        }
        expect(
            (await call(emil, 'POST', '/api/now/table/x_snc_miro_sam_profile', { display_name: 'Mine' }, true)).status
        ).toBe(403)
        expect((await stage.find('x_snc_miro_sam_profile')).map((row) => row.display_name)).not.toContain('Mine')
    })
    test('cannot call script includes or the preview', async () => {
        const ajax = await call(emil, 'POST', '/xmlhttp.do', {
            sysparm_processor: 'x_snc_miro_sam.MiroReclamationAjax',
            sysparm_name: 'thresholdEffect',
        })
        expect(ajax.status).toBe(403)
        expect(
            (await call(emil, 'GET', `/api/x_snc_miro_sam/reclaim/preview.csv?profile=${profile}`)).status
        ).toBeGreaterThanOrEqual(400)
    })
    test('sees only e-mails of their own', async () => {
        expect((await call(emil, 'GET', '/outbox.do')).status).toBe(403)
        expect((await call(emil, 'GET', '/sys_email_list.do')).status).toBe(403)
    })
})

test('Without signing in there is only the sign-in page', async () => {
    for (const path of ['/', '/x_snc_miro_sam_profile_list.do', '/now/miro-license-operations/home']) {
        const response = await fetch(stage.url + path, { redirect: 'manual' })
        expect([path, response.status, response.headers.get('location')?.startsWith('/login.do')]).toEqual([
            path,
            303,
            true,
        ])
    }
    expect((await fetch(`${stage.url}/api/now/table/x_snc_miro_sam_profile`)).status).toBe(401)
})

test('A form that does not come from the person’s own page is refused', async () => {
    const uma = await stage.visitor('uma.user')
    const status = await uma.page.evaluate(async (sysId) => {
        const body = new URLSearchParams({ sys_id: sysId, action: 'miro_preview_reclaim', sysparm_ck: 'guessed' })
        return (await fetch('/x_snc_miro_sam_profile.do', { method: 'POST', body })).status
    }, profile)
    expect(status).toBe(403)
})

test('A SAM user reviews and reclaims but neither connects nor publishes nor changes rules', async () => {
    const uma = await stage.visitor('uma.user')
    await uma.go(`/x_snc_miro_sam_profile.do?sys_id=${profile}`)
    const buttons = await uma.page.locator('.form-buttons').innerText()
    for (const name of ['Validate Connection', 'Publish', 'Delete', 'Test reclaim credential'])
        expect(buttons).not.toContain(name)
    for (const action of ['validate_connection', 'publish_profile', 'sysverb_delete', 'test_reclaim_credential']) {
        expect([
            action,
            (await call(uma, 'POST', '/x_snc_miro_sam_profile.do', { sys_id: profile, action })).status,
        ]).toEqual([action, 403])
    }
    expect((await stage.find('x_snc_miro_sam_profile')).length).toBe(1)
    const [rule] = await stage.find('x_snc_miro_sam_reclamation_rule')
    await uma.go(`/x_snc_miro_sam_reclamation_rule.do?sys_id=${rule.sys_id}`)
    await expect(uma.page.locator('[id$=".last_activity_threshold"]').isEditable()).resolves.toBe(false)
})

test('A secret is on no page, in no answer, no log and no table, not even for an administrator', async () => {
    // Somebody is asked, so that there is a link in an e-mail.
    const [asked] = await stage.find('x_snc_miro_sam_removal_candidate', 'state=ready^userISNOTEMPTY')
    const reclaimer = await stage.visitor('uma.user')
    await reclaimer.go(`/x_snc_miro_sam_removal_candidate.do?sys_id=${asked.sys_id}`)
    await reclaimer.confirm('Reclaim')
    await stage.order('idle')
    const tokens = await stage.order<{ oauth: string[]; consent: string[] }>('tokens')
    expect(tokens.oauth.filter((one) => one.length > 10)).toHaveLength(2)
    expect(tokens.consent.length).toBeGreaterThan(0)
    const admin = await stage.visitor('admin')
    const pages: string[] = []
    for (const table of [
        'api_key_credentials',
        'oauth_2_0_credentials',
        'oauth_entity',
        'oauth_credential',
        'discovery_credentials',
        'http_connection',
        'sys_alias',
    ]) {
        const rows = await stage.find(table)
        pages.push(`/${table}_list.do`, `/api/now/table/${table}`)
        for (const row of rows)
            pages.push(
                `/${table}.do?sys_id=${row.sys_id}`,
                `/api/now/table/${table}/${row.sys_id}?sysparm_display_value=all`
            )
    }
    pages.push(
        '/sys_outbound_http_log_list.do',
        '/syslog_list.do',
        '/outbox.do',
        `/x_snc_miro_sam_profile.do?sys_id=${profile}`
    )
    await stage.order('idle')
    const stored = await stage.order<string>('everything')
    const log = JSON.stringify(await stage.order('log'))
    for (const table of ['consent_question', 'removal_candidate', 'job_result']) {
        pages.push(`/x_snc_miro_sam_${table}_list.do`)
        for (const row of (await stage.find(`x_snc_miro_sam_${table}`)).slice(0, 5))
            pages.push(`/x_snc_miro_sam_${table}.do?sys_id=${row.sys_id}`)
    }
    const everySecret = [...secrets, ...tokens.oauth.filter((one) => one.length > 10), ...tokens.consent]
    for (const path of new Set(pages)) {
        const { status, text } = await call(admin, 'GET', path)
        expect([path, status, everySecret.filter((secret) => text.includes(secret))]).toEqual([path, 200, []])
    }
    for (const secret of everySecret) {
        // The link itself has to be in its e-mail and in the event that sends it; nowhere else.
        if (!tokens.consent.includes(secret)) expect(stored.includes(secret)).toBe(false)
        expect(log.includes(secret)).toBe(false)
    }
    const uma = await call(reclaimer, 'GET', '/mailbox.do')
    expect(tokens.consent.filter((secret) => uma.text.includes(secret))).toEqual([])
    // Guessing a secret letter by letter through a list's filter is refused as well.
    expect(
        (
            await call(
                admin,
                'GET',
                `/api_key_credentials_list.do?sysparm_query=api_keySTARTSWITH${stage.miro.scimToken[0]}`
            )
        ).status
    ).toBe(403)
    expect(
        (await call(admin, 'GET', '/sys_user_list.do?sysparm_query=name=javascript:gs.addErrorMessage(1)')).status
    ).toBe(400)
})
