// The employee's and the manager's pages, reached by the links in their e-mails, in English and in Japanese.
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Row, Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

let stage: Stage
let uma: Visitor
let keeps: Row
let releases: Row
let link = ''

beforeAll(async () => {
    stage = await openStage({ members: 150 })
    await stage.order('setUp', { upTo: 'published' })
    // The page for everybody; portal.test.ts is about the portal's.
    await stage.askOnPage()
    const manager = (await stage.find('sys_user', 'user_name=mona.manager'))[0]
    const asked = (await stage.find(candidateTable, 'state=ready^userISNOTEMPTY')).filter((one) => one.user)
    ;[keeps, releases] = asked
    for (const one of [keeps, releases]) {
        const values = { manager: manager.sys_id, preferred_language: one === releases ? 'ja' : 'en' }
        await stage.order('update', { table: 'sys_user', sysId: one.user as string, values: JSON.stringify(values) })
        await stage.order('update', {
            table: candidateTable,
            sysId: one.sys_id as string,
            values: '{"notify_user":"1"}',
        })
    }
    uma = await stage.visitor('uma.user')
})
afterAll(() => stage?.close())

const current = async (one: Row) => (await stage.find(candidateTable, `sys_id=${one.sys_id}`))[0]
const person = async (one: Row) =>
    stage.visitor((await stage.find('sys_user', `sys_id=${one.user}`))[0].user_name as string)

async function openMail(visitor: Visitor, subject: RegExp): Promise<void> {
    await visitor.go('/mailbox.do')
    await visitor.page.getByRole('link', { name: subject }).first().click()
    await visitor.page.locator('.mail-body a').first().waitFor()
}

step('Reclaim asks the person first: Awaiting User, and an e-mail', async () => {
    for (const one of [keeps, releases]) {
        await uma.go(`/${candidateTable}.do?sys_id=${one.sys_id}`)
        await uma.confirm('Reclaim')
        await stage.order('idle')
        expect((await current(one)).state).toBe('awaiting_user')
    }
})
step('The employee opens the e-mail and follows a link; opening it decides nothing', async () => {
    const employee = await person(keeps)
    await openMail(employee, /Do you still need your Miro licence/)
    await employee.look('mail-employee')
    link = (await employee.page.locator('.mail-body a').first().getAttribute('href')) as string
    await employee.page.locator('.mail-body a').first().click()
    await employee.page.locator('#miro-consent-send').waitFor()
    await employee.look('consent-employee', { docs: true })
    await employee.phone('consent-employee-phone')
    expect((await current(keeps)).state).toBe('awaiting_user')
})
step('Somebody else who follows the link cannot answer', async () => {
    const other = await stage.visitor('emil.employee')
    await other.go(link)
    await settled(other.page)
    await expect(other.page.locator('#miro-consent-form').isVisible()).resolves.toBe(false)
    expect((await current(keeps)).state).toBe('awaiting_user')
})
step('The employee wants to keep it: the manager is asked', async () => {
    const employee = await person(keeps)
    await employee.go(link)
    await employee.page.locator('input[name=answer][value=keep]').check()
    await employee.page.locator('#miro-consent-send').click()
    await employee.page.locator('#miro-consent-form').waitFor({ state: 'hidden' })
    await employee.look('consent-employee-thanks')
    await stage.order('idle')
    expect((await current(keeps)).state).toBe('awaiting_approval')
})
step('The link works only once', async () => {
    const employee = await person(keeps)
    await employee.go(link)
    await settled(employee.page)
    await expect(employee.page.locator('#miro-consent-form').isVisible()).resolves.toBe(false)
})
step('The manager agrees: Closed Skipped, and nothing was sent to Miro', async () => {
    const mona = await stage.visitor('mona.manager')
    await openMail(mona, /Miro/)
    await mona.page.locator('.mail-body a').first().click()
    await mona.page.locator('input[name=answer][value=keep]').check()
    await mona.look('consent-manager')
    await mona.page.locator('#miro-consent-send').click()
    await mona.page.locator('#miro-consent-form').waitFor({ state: 'hidden' })
    await stage.order('idle')
    expect((await current(keeps)).state).toBe('closed_skipped')
})
step('A Japanese e-mail and page; releasing the licence deactivates the person, with proof', async () => {
    const employee = await person(releases)
    await openMail(employee, /Miro ライセンス/)
    await employee.look('mail-employee-japanese')
    await employee.page.locator('.mail-body a').last().click()
    await employee.page.locator('#miro-consent-send').waitFor()
    // Every word of the page, and the page says which language it is in.
    await expect(employee.page.evaluate(() => document.documentElement.lang)).resolves.toBe('ja')
    for (const part of ['heading', 'lines', 'legend', 'keep', 'release', 'send'])
        await expect(employee.page.locator(`#miro-consent-${part}`).innerText()).resolves.toMatch(
            /[\u3040-\u30ff\u4e00-\u9fff]/
        )
    const shown = await employee.page.locator('#miro-consent').innerText()
    const heading = await employee.page.locator('#miro-consent-heading').innerText()
    expect(shown.split(heading)).toHaveLength(2)
    await employee.page.locator('input[name=answer][value=release]').check()
    await employee.look('consent-japanese')
    await employee.phone('consent-japanese-phone')
    await employee.page.locator('#miro-consent-send').click()
    await employee.page.locator('#miro-consent-form').waitFor({ state: 'hidden' })
    // The daily job takes up what was released.
    await stage.order('advance', { milliseconds: String(25 * 3_600_000) })
    await stage.order('idle')
    const closed = await current(releases)
    expect(closed.state).toBe('closed_complete')
    await uma.go(`/${candidateTable}.do?sys_id=${releases.sys_id}`)
    await uma.look('candidate-released')
})
