// Texts written to do harm, on every page that shows them: nothing runs, nothing breaks out, nothing overflows, all is text.
import { hostileTexts } from '../unit/hostile/seeded.ts'
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Row, Stage } from './support/stage.ts'

import type { Visitor } from './support/visitor.ts'

const prefix = 'x_snc_miro_sam_'
const candidateTable = `${prefix}removal_candidate`
const subscriptionTable = `${prefix}subscription`

/** Those that could do something to a page; the longest one without a place to break a line. */
const shown = [
    ...[hostileTexts.image, hostileTexts.script, hostileTexts.svg, hostileTexts.single, hostileTexts.template],
    ...[hostileTexts.rightToLeft, hostileTexts.fourBytes, hostileTexts.controls, hostileTexts.lines, hostileTexts.long],
    '</textarea><img src=x onerror=window.hostile=5>',
    '</title></style><img src=x onerror=window.hostile=6>',
    '--></script><img src=x onerror=window.hostile=7>',
    '<a href="javascript:window.hostile=8">click</a>',
    '&lt;img src=x onerror=window.hostile=9&gt;',
    '`${alert(1)}` {{constructor.constructor("window.hostile=10")()}}',
]

let stage: Stage
let profile: Row
let candidate: Row
const dialogs: string[] = []

/** Fills the named columns of a table's rows with all of the texts in turn, as if somebody had written them there. */
async function spoil(table: string, columns: string[], query = ''): Promise<void> {
    const rows = (await stage.find(table, query)).slice(0, shown.length)
    for (const [at, row] of rows.entries()) {
        const values = Object.fromEntries(columns.map((column, next) => [column, shown[(at + next) % shown.length]]))
        await stage.order('update', { table, sysId: row.sys_id as string, values: JSON.stringify(values) })
    }
}
const change = (table: string, row: Row, values: Record<string, string>) =>
    stage.order('update', { table, sysId: row.sys_id as string, values: JSON.stringify(values) })

async function person(userName: string): Promise<Visitor> {
    const visitor = await stage.visitor(userName)
    visitor.page.on('dialog', (dialog) => {
        dialogs.push(`${visitor.page.url()}: ${dialog.message()}`)
        void dialog.dismiss()
    })
    return visitor
}

interface Seen {
    ran: unknown
    injected: string[]
    wide: string[]
    text: string
}

/** The page as it stands, in a wide and a narrow window. */
async function inspect(visitor: Visitor): Promise<Seen> {
    const { page } = visitor
    const seen: Seen = { ran: null, injected: [], wide: [], text: '' }
    for (const width of [1280, 768]) {
        await page.setViewportSize({ width, height: 860 })
        const found = await page.evaluate(() => {
            const own = [...document.querySelectorAll('*')]
            const bad = own.filter(
                (one) =>
                    one.getAttribute('src') === 'x' ||
                    [...one.attributes].some(({ name }) => /^on(error|load|mouseover)$/.test(name)) ||
                    /^\s*javascript:/i.test(one.getAttribute('href') ?? '') ||
                    (one.tagName === 'SCRIPT' &&
                        /window\.hostile/.test(one.textContent ?? '') &&
                        !/json/.test(one.getAttribute('type') ?? ''))
            )
            const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((one) => one.value)
            return {
                ran: (window as unknown as { hostile?: unknown }).hostile ?? null,
                injected: bad.map((one) => one.outerHTML.slice(0, 200)),
                wide: document.documentElement.scrollWidth,
                text: [document.title, document.body.innerText, ...fields].join('\n'),
            }
        })
        seen.ran ??= found.ran
        seen.injected.push(...found.injected)
        if (found.wide > width) seen.wide.push(`${found.wide} pixels in a window of ${width}`)
        seen.text += found.text
    }
    await page.setViewportSize({ width: 1280, height: 860 })
    return seen
}

/** @param texts at least so many of the texts stand on the page, letter by letter (white space aside) */
async function isHarmless(visitor: Visitor, path: string, texts: number): Promise<void> {
    const seen = await inspect(visitor)
    expect({ path, ran: seen.ran, injected: seen.injected, wide: seen.wide, dialogs }).toEqual({
        ...{ path, ran: null, injected: [], wide: [], dialogs: [] },
    })
    const plain = (text: string) => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, '')
    const all = plain(seen.text)
    const found = shown.filter((text) => all.includes(plain(text).slice(0, 60)))
    expect({ path, found: found.length >= texts }).toEqual({ path, found: true })
}

beforeAll(async () => {
    stage = await openStage({ members: 90, seed: 9 })
    const id = await stage.order<string>('setUp', { upTo: 'published' })
    await stage.askOnPage()
    candidate = (await stage.find(candidateTable, 'state=ready^userISNOTEMPTY')).find((one) => one.user) as Row
    const emil = (await stage.find('sys_user', 'user_name=emil.employee'))[0]
    // The licence and its candidate have one person, else nobody may answer.
    const [licence] = await stage.find(subscriptionTable, `sys_id=${candidate.subscription}`)
    await change(subscriptionTable, licence, { user: emil.sys_id as string, user_source: 'manual' })
    await change(candidateTable, candidate, { user: emil.sys_id as string, notify_user: '1' })
    await spoil(subscriptionTable, [
        'user_principal_name',
        'display_name',
        'subscription_identifier',
        'miro_role',
        'admin_roles',
        'exclusion_reason',
    ])
    await spoil(
        candidateTable,
        [
            'person',
            'user_principal_name',
            'subscription_identifier',
            'error',
            'next_step',
            'closing_reason',
            'miro_role',
        ],
        `sys_id!=${candidate.sys_id}`
    )
    await spoil(
        candidateTable,
        ['person', 'user_principal_name', 'subscription_identifier', 'error', 'next_step', 'justification'],
        `sys_id=${candidate.sys_id}`
    )
    await spoil(`${prefix}job_result`, ['name', 'message', 'next_step'])
    await spoil(`${prefix}scheduled_job`, ['name'])
    await spoil(`${prefix}software_model`, ['display_name', 'publisher', 'product', 'edition'])
    await spoil(`${prefix}reclamation_rule`, ['name'])
    profile = (await stage.find(`${prefix}profile`, `sys_id=${id}`))[0]
    await change(`${prefix}profile`, profile, {
        display_name: hostileTexts.image,
        organization_name: hostileTexts.long,
        plan: hostileTexts.svg,
        validation_message: hostileTexts.script,
        validation: 'failure',
    })
    for (const [at, text] of shown.entries()) {
        await stage.order('insert', {
            table: `${prefix}user_exclusion`,
            values: JSON.stringify({ user_principal_name: text, reason: shown[(at + 3) % shown.length], active: '1' }),
        })
        await stage.order('insert', {
            table: `${prefix}identifier_exclusion`,
            values: JSON.stringify({ identifier: text, reason: shown[(at + 3) % shown.length], active: '1' }),
        })
        await stage.order('insert', {
            table: `${prefix}unrecognized_identifier`,
            values: JSON.stringify({ identifier: text, number_of_subscriptions: '1', profiles: id }),
        })
    }
    for (const name of ['emil.employee', 'mona.manager']) {
        const [user] = await stage.find('sys_user', `user_name=${name}`)
        await change('sys_user', user, {
            name: name === 'mona.manager' ? hostileTexts.image : hostileTexts.script,
            first_name: hostileTexts.svg,
        })
    }
    await spoil('sys_user_group', ['name', 'description'])
})
afterAll(() => stage?.close())

test('Lists show every text as text', async () => {
    const uma = await person('adam.admin')
    for (const [table, texts] of [
        ['subscription', 8],
        ['removal_candidate', 5],
        ['job_result', 1],
        ['software_model', 4],
        ['user_exclusion', 8],
        ['identifier_exclusion', 8],
        ['unrecognized_identifier', 8],
        ['profile', 1],
        ['reclamation_rule', 1],
        ['scheduled_job', 1],
    ] as const) {
        await uma.go(`/${prefix}${table}_list.do`)
        await isHarmless(uma, table, texts)
    }
})
test('A list whose address carries such a text as its filter says it in words', async () => {
    const adam = await person('adam.admin')
    for (const text of shown.slice(0, 6)) {
        const query = `user_principal_nameLIKE${text.replace(/\^/g, '^^')}`
        await adam.go(
            `/${subscriptionTable}_list.do?sysparm_query=${encodeURIComponent(query)}&sysparm_view=${encodeURIComponent(text)}`
        )
        await isHarmless(adam, text, 0)
    }
    await adam.go(`/login.do?search=${encodeURIComponent(hostileTexts.image)}`)
    await isHarmless(adam, 'login', 0)
    await adam.go(`/${encodeURIComponent(hostileTexts.image)}_list.do`)
    await isHarmless(adam, 'no such list', 0)
})
test('Forms with their related lists and messages show every text as text', async () => {
    const adam = await person('adam.admin')
    await adam.go(`/${prefix}profile.do?sys_id=${profile.sys_id}`)
    await isHarmless(adam, 'profile', 2)
    for (const table of [subscriptionTable, candidateTable]) {
        for (const row of (await stage.find(table)).slice(0, 6)) {
            await adam.go(`/${table}.do?sys_id=${row.sys_id}`)
            await isHarmless(adam, `${table} ${row.sys_id}`, 1)
        }
    }
    for (const table of [
        'job_result',
        'reclamation_rule',
        'user_exclusion',
        'unrecognized_identifier',
        'software_model',
    ]) {
        const [row] = await stage.find(`${prefix}${table}`)
        await adam.go(`/${prefix}${table}.do?sys_id=${row.sys_id}`)
        await isHarmless(adam, table, 1)
    }
    const [odd] = await stage.find(subscriptionTable, 'user_principal_nameSTARTSWITH<img')
    await adam.go(`/${subscriptionTable}.do?sys_id=${odd.sys_id}`)
    await adam.press('Why not?')
    await isHarmless(adam, 'message of Why not?', 1)
})
test('Workspace, its dashboard, lists and records show every text as text', async () => {
    const uma = await person('uma.user')
    await uma.module('Workspaces', 'Miro license operations')
    await isHarmless(uma, 'dashboard', 1)
    await uma.page
        .locator('.navigator')
        .getByRole('link', { name: /Removal candidates|Ready/ })
        .first()
        .click()
    await uma.page.locator('.rows .record').first().waitFor()
    await isHarmless(uma, 'workspace list', 3)
    await uma.page.locator('.rows .record').first().click()
    await uma.page.waitForURL(/\/record\//)
    await isHarmless(uma, 'workspace record', 1)
})
for (const language of ['en', 'ja']) {
    test(`The e-mails and the consent page show every text as text (${language})`, async () => {
        const [emil] = await stage.find('sys_user', 'user_name=emil.employee')
        const [mona] = await stage.find('sys_user', 'user_name=mona.manager')
        // The same texts stand on exclusion rules, which would keep this person from being asked.
        for (const table of [`${prefix}user_exclusion`, `${prefix}identifier_exclusion`])
            for (const rule of await stage.find(table)) await change(table, rule, { active: '0' })
        for (const user of [emil, mona]) await change('sys_user', user, { preferred_language: language })
        await change(candidateTable, candidate, {
            state: 'ready',
            notify_user: '1',
            consented: '0',
            person: language === 'en' ? hostileTexts.image : hostileTexts.long,
            subscription_identifier: hostileTexts.svg,
        })
        const uma = await person('uma.user')
        await uma.go(`/${candidateTable}.do?sys_id=${candidate.sys_id}`)
        await uma.confirm('Reclaim')
        await isHarmless(uma, 'messages of Reclaim', 1)
        await stage.order('advance', { milliseconds: '60000' })
        const employee = await person('emil.employee')
        await employee.go('/mailbox.do')
        await isHarmless(employee, 'mailbox', 0)
        await employee.page.getByRole('link', { name: /Miro/ }).first().click()
        await employee.page.locator('.mail-body a').first().waitFor()
        await isHarmless(employee, 'mail to the person', 1)
        await employee.page.locator('.mail-body a').first().click()
        await employee.page.locator('#miro-consent-send').waitFor()
        await isHarmless(employee, 'consent page of the person', 1)
        await employee.page.locator('input[name=answer][value=keep]').check()
        await employee.page.locator('#miro-consent-send').click()
        await employee.page.locator('#miro-consent-form').waitFor({ state: 'hidden' })
        await isHarmless(employee, 'thanks', 0)
        await stage.order('advance', { milliseconds: '60000' })
        const manager = await person('mona.manager')
        await manager.go('/mailbox.do')
        await isHarmless(manager, 'mailbox of the manager', 0)
        await manager.page.getByRole('link', { name: /Miro/ }).first().click()
        await manager.page.locator('.mail-body a').first().waitFor()
        await isHarmless(manager, 'mail to the manager', 1)
        await manager.page.locator('.mail-body a').first().click()
        await manager.page.locator('#miro-consent-send').waitFor()
        await isHarmless(manager, 'consent page of the manager', 1)
    })
}
test('A consent link made of such texts opens a page that says it is unknown', async () => {
    const emil = await person('emil.employee')
    for (const text of [...shown.slice(0, 3), ...shown.slice(12, 14)]) {
        const part = encodeURIComponent(text.slice(0, 500))
        await emil.go(`/x_snc_miro_sam_consent.do?question=${part}&token=${part}&answer=${part}&question=x`)
        await settled(emil.page)
        await isHarmless(emil, `consent ${text.slice(0, 20)}`, 0)
        await expect(emil.page.locator('#miro-consent-form').isVisible()).resolves.toBe(false)
    }
})
test('Miro’s own pages show every text as text', async () => {
    const ida = await person('ida.integrator')
    for (const text of shown.slice(0, 5).concat(shown.slice(10))) {
        const part = encodeURIComponent(text)
        const paths = [
            `/oauth/authorize?response_type=code&client_id=${stage.miro.clientId}&redirect_uri=${part}&state=${part}`,
            `/oauth/authorize?response_type=${part}&client_id=${part}`,
            `/${part}`,
        ]
        for (const path of paths) {
            await ida.go(stage.miro.url + path)
            await isHarmless(ida, path.slice(0, 40), 0)
        }
    }
    await ida.go(stage.miro.url)
    await isHarmless(ida, 'apps', 0)
})
