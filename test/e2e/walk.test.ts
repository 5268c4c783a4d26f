// A walk through the product in about two minutes, from the first profile to verified savings; filmed for the README.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askForConsent, consent } from './support/connect.ts'
import { openFilm } from './support/film.ts'
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Row, Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const profileTable = 'x_snc_miro_sam_profile'
const candidateTable = 'x_snc_miro_sam_removal_candidate'
const ruleTable = 'x_snc_miro_sam_reclamation_rule'

jest.setTimeout(240_000)

const film = openFilm()
let stage: Stage
let ida: Visitor
let adam: Visitor
let uma: Visitor
let profile = ''

beforeAll(async () => {
    stage = await openStage({ members: 400 })
    await stage.askOnPage()
    ida = await visitor('ida.integrator')
}, 120_000)
afterAll(() => stage?.close())

/** Somebody who waits longer: each picture is of a page that has just been opened. */
async function visitor(user: string): Promise<Visitor> {
    const one = await stage.visitor(user)
    one.page.setDefaultTimeout(30_000)
    return one
}

const button = ({ page }: Visitor, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).first()

async function cockpit(view: string): Promise<void> {
    await uma.go(`/x_snc_miro_sam_cockpit.do?view=${view}`)
    await uma.page.getByRole('heading', { level: 1 }).waitFor()
    await uma.page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
}

step('Set up: profile, connection, validation, publishing', async () => {
    const { page } = ida
    await ida.module('Software Asset', 'Direct Integration Profiles')
    await film.show(page, 'Connect Miro: Software Asset > Direct Integration Profiles > New', {
        at: page.getByRole('link', { name: 'New', exact: true }).or(button(ida, 'New')).first(),
    })
    await ida.press('New')
    await ida.press('Miro Enterprise Integration Profile')
    await ida.press('Save')
    await page.waitForURL(/sys_id=[0-9a-f]{32}/)
    profile = new URL(page.url()).searchParams.get('sys_id') ?? ''
    await film.show(page, 'A draft says itself what is still to do, with the next click', {
        at: page.locator('[data-field=setup_checklist]'),
        seconds: 5.5,
    })
    await askForConsent(ida, stage.miro)
    await film.show(page, 'Create and Get OAuth Token: Miro asks for consent, read-only', {
        at: button(ida, /^(Install|Reinstall)$/),
    })
    await consent(ida, 'admin', stage.miro.organizationName)
    await stage.order('connectScim')
    await ida.go(`/${profileTable}.do?sys_id=${profile}`)
    await ida.press('Validate Connection')
    await page.locator('#messages').getByText('The connection works').waitFor()
    await film.show(page, 'Validate Connection proves token, scope, organization, plan and members', {
        at: page.locator('#messages'),
    })
    await ida.press('Publish')
    const dialog = page.getByRole('dialog', { name: 'Publish Confirmation' })
    await dialog.waitFor()
    await film.show(page, 'Publish: models, reclamation rule, daily jobs and the first download')
    await dialog.getByRole('button', { name: 'OK' }).click()
    await settled(page)
    await stage.order('idle')
    await ida.go(`/${profileTable}.do?sys_id=${profile}`)
    await page.getByRole('tab', { name: /Software Subscriptions/ }).click()
    await film.show(page, 'Every member of the organization is a software subscription now')
    await expect(stage.find(profileTable, 'status=published')).resolves.toHaveLength(1)
})
step('A price, and where the licences stand', async () => {
    adam = await visitor('adam.admin')
    const [rule] = await stage.find(ruleTable)
    await adam.go(`/${ruleTable}.do?sys_id=${rule.sys_id}`)
    await adam.field(/Price of a licence per year/).fill('240')
    await adam.field(/Last activity threshold/).fill('45')
    await adam.page.keyboard.press('Tab')
    await adam.page.getByText(/^At 45 days/).waitFor()
    await film.show(adam.page, 'The rule tells at once how many people another threshold would mean', {
        at: adam.page.getByText(/^At 45 days/),
    })
    await adam.field(/Last activity threshold/).fill('60')
    await adam.press('Update')
    await adam.go('/x_snc_miro_sam_health.do')
    await adam.page.getByRole('heading', { level: 1 }).waitFor()
    await settled(adam.page)
    await film.show(adam.page, 'Health: queue, jobs, roles, user records – what is wrong and what to do')
    uma = await visitor('uma.user')
    await cockpit('overview')
    await film.show(uma.page, 'The Licence cockpit: owned, assigned, active and idle, with their cost', {
        seconds: 6,
    })
    await cockpit('idle')
    const slider = uma.page.getByLabel(/^Threshold in days/)
    for (const [presses, caption] of [
        [0, 'Idle people by days without activity'],
        [3, 'Move the threshold: people and money follow'],
        [3, 'A longer one protects more people'],
    ] as const) {
        await slider.focus()
        for (let at = 0; at < presses; at += 1) await uma.page.keyboard.press('ArrowRight')
        await film.show(uma.page, caption, { at: presses ? uma.page.locator('.ck-effect') : undefined, seconds: 3.5 })
    }
    await expect(uma.page.locator('.ck-effect').innerText()).resolves.toContain('USD')
})
step('People are asked; one keeps, with the manager, one releases', async () => {
    const manager = (await stage.find('sys_user', 'user_name=mona.manager'))[0]
    const ready = (await stage.find(candidateTable, 'state=ready^userISNOTEMPTY')).filter((one) => one.user)
    const [keeps, releases] = ready
    for (const { user } of [keeps, releases]) {
        const values = JSON.stringify({ manager: manager.sys_id, preferred_language: 'en' })
        await stage.order('update', { table: 'sys_user', sysId: user as string, values })
    }
    await cockpit('queue&group=ready')
    const boxes = uma.page.getByRole('checkbox')
    await boxes.nth(1).check()
    await film.show(uma.page, 'The work queue: what waits, by reason', { seconds: 5.5 })
    await button(uma, 'Ask').scrollIntoViewIfNeeded()
    for (const one of [keeps, releases]) await ask(one)
    await answer(keeps, 'keep')
    const mona = await visitor('mona.manager')
    await mona.go('/mailbox.do')
    await mona.page.getByRole('link', { name: /Miro/ }).first().click()
    await mona.page.locator('.mail-body a').first().click()
    await mona.page.locator('input[name=answer][value=keep]').check()
    await film.show(mona.page, 'Whoever wants to keep it: the manager decides')
    await mona.page.locator('#miro-consent-send').click()
    await mona.page.locator('#miro-consent-form').waitFor({ state: 'hidden' })
    await answer(releases, 'release')
    await stage.order('advance', { milliseconds: String(25 * 3_600_000) })
    await stage.order('idle')
    await uma.go(`/${candidateTable}.do?sys_id=${releases.sys_id}`)
    await film.show(uma.page, 'Closed Complete only after Miro itself shows the person deactivated', { seconds: 5.5 })
    const [closed] = await stage.find(candidateTable, `sys_id=${releases.sys_id}`)
    expect(closed.state).toBe('closed_complete')
})
step('Reclaimed in bulk, within the ceilings', async () => {
    for (const one of await stage.find(candidateTable, 'state=ready')) await quietly(one)
    await cockpit('queue&group=ready')
    await uma.page.getByRole('button', { name: /^Select all \d+ in the filter/ }).click()
    await button(uma, 'Reclaim').click()
    const dialog = uma.page.getByRole('dialog')
    await dialog.getByText('Among them').waitFor()
    await film.show(uma.page, 'One confirmation with names, numbers, ceilings and money', { seconds: 6 })
    await dialog.getByRole('button', { name: /^Reclaim|^Deactivate|^Take/ }).click()
    await dialog.getByText(/ of \d+ done/).waitFor()
    await film.show(uma.page, 'Each row has its own outcome; Stop takes out what was not sent yet', { seconds: 4 })
    await stage.order('idle')
    await dialog.getByRole('button', { name: 'Close', exact: true, disabled: false }).waitFor()
    await film.show(uma.page, 'Done: each one read back from Miro', { seconds: 4 })
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
    expect((await stage.find(candidateTable, 'state=closed_complete')).length).toBeGreaterThan(1)
})
step('When Miro refuses: why, and the next step', async () => {
    await stage.order('advance', { milliseconds: String(25 * 3_600_000) })
    await stage.order('idle')
    await stage.control('POST', 'faults', {
        kind: 'status',
        status: 409,
        message: 'last admin',
        match: { method: 'PATCH' },
    })
    const [one] = await stage.find(candidateTable, 'state=ready')
    await quietly(one)
    await uma.go(`/${candidateTable}.do?sys_id=${one.sys_id}`)
    await uma.confirm('Reclaim')
    await stage.order('idle')
    await stage.control('DELETE', 'faults')
    await uma.go(`/${candidateTable}.do?sys_id=${one.sys_id}`)
    await film.show(uma.page, 'When Miro refuses: what happened and what to do next', {
        at: uma.page.locator('#messages'),
    })
    await cockpit('runs')
    await film.show(uma.page, 'Runs: what works, what waits, and one Retry all')
})
step('What it was worth, and whether licences are enough', async () => {
    await adam.go('/x_snc_miro_sam_entitlement_list.do')
    await adam.go('/now/miro-license-operations/home')
    await film.show(adam.page, 'The same in the workspace, for whoever works there')
    for (let day = 0; day < 3; day += 1) {
        await stage.order('advance', { milliseconds: String(86_400_000) })
        await stage.order('idle')
    }
    await cockpit('overview')
    await film.show(uma.page, 'What was saved stands in the overview, verified', { seconds: 5.5 })
    await uma.page
        .getByRole('heading', { name: /From idle to saved|Savings/ })
        .first()
        .scrollIntoViewIfNeeded()
    await film.show(uma.page, 'From idle to saved: asked, kept, released, verified, came back', { seconds: 6 })
    await expect(uma.page.locator('.ck-totals').innerText()).resolves.toMatch(/USD/)
})
step('The film fits a README', async () => {
    const gif = film.gif()
    expect(film.seconds()).toBeGreaterThan(110)
    expect(film.seconds()).toBeLessThan(130)
    expect(gif.length).toBeLessThan(3_000_000)
    if (process.env.UPDATE_SCREENSHOTS === '1') writeFileSync(join('docs', 'images', 'walk.gif'), gif)
})

async function quietly(one: Row): Promise<void> {
    await stage.order('update', { table: candidateTable, sysId: one.sys_id as string, values: '{"notify_user":"0"}' })
}

async function ask(one: Row): Promise<void> {
    await stage.order('update', { table: candidateTable, sysId: one.sys_id as string, values: '{"notify_user":"1"}' })
    await uma.go(`/${candidateTable}.do?sys_id=${one.sys_id}`)
    await uma.confirm('Reclaim')
    await stage.order('idle')
}

async function answer(one: Row, what: 'keep' | 'release'): Promise<void> {
    const [user] = await stage.find('sys_user', `sys_id=${one.user}`)
    const employee = await visitor(user.user_name as string)
    const { page } = employee
    await employee.go('/mailbox.do')
    await page
        .getByRole('link', { name: /Do you still need/ })
        .first()
        .click()
    await page.locator('.mail-body a').first().waitFor()
    if (what === 'keep') await film.show(page, 'Whoever may lose a licence is asked first, in their language')
    await page.locator('.mail-body a').first().click()
    await page.locator(`input[name=answer][value=${what}]`).check()
    if (what === 'release')
        await film.show(page, 'Released with one click; silence is an answer only where the e-mail was sent')
    await page.locator('#miro-consent-send').click()
    await page.locator('#miro-consent-form').waitFor({ state: 'hidden' })
    await stage.order('idle')
}
