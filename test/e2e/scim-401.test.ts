// An article's worth of SCIM 401: the token was generated anew in Miro; replace it, test it, and retry what failed.
import { openCredential } from './support/connect.ts'
import { openStage } from './support/stage.ts'
import type { Row, Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

let stage: Stage
let ida: Visitor
let uma: Visitor
let profile = ''
let candidate: Row
let newToken = ''

beforeAll(async () => {
    stage = await openStage({ members: 120 })
    profile = await stage.order('setUp', { upTo: 'published' })
    ida = await stage.visitor('ida.integrator')
    uma = await stage.visitor('uma.user')
    candidate = (await stage.find(candidateTable, 'state=ready'))[0]
    // Without asking first, so that the token is needed at once.
    await stage.order('update', {
        table: candidateTable,
        sysId: candidate.sys_id as string,
        values: '{"notify_user":"0"}',
    })
})
afterAll(() => stage?.close())

const state = async () => (await stage.find(candidateTable, `sys_id=${candidate.sys_id}`))[0].state

step('In Miro somebody generates a new API Token: the old one no longer works', async () => {
    await ida.go(`${stage.miro.url}/app/settings/company/integrations`)
    await ida.press('Generate new token')
    newToken = (await ida.page.locator('dt:text-is("API Token") + dd').innerText()).trim()
    expect(newToken).not.toBe(stage.miro.scimToken)
})
step('Reclaim fails: nobody is deactivated, and the person who clicked learns why and what to do', async () => {
    await uma.go(`/${candidateTable}.do?sys_id=${candidate.sys_id}`)
    await uma.look('candidate-ready', { docs: true })
    await uma.confirm('Reclaim')
    await stage.order('idle')
    await uma.go(`/${candidateTable}.do?sys_id=${candidate.sys_id}`)
    const shown = await uma.page.locator('main').innerText()
    expect(shown).toMatch(/401|token/i)
    await uma.look('candidate-401')
    const books = await stage.control<{ patches: { deactivate: number } }>('GET', 'books')
    expect(books.patches.deactivate).toBe(0)
    expect(await state()).not.toBe('closed_complete')
})
step('Test reclaim credential says the token is wrong', async () => {
    await ida.go(`/x_snc_miro_sam_profile.do?sys_id=${profile}`)
    await ida.press('Test reclaim credential')
    await ida.page.locator('.message-error').first().waitFor()
    await expect(ida.messages()).resolves.toMatch(/token/i)
    await ida.look('scim-token-wrong')
})
step('Replace the token in the credential of the connection', async () => {
    await openCredential(ida, 'reclaim_alias')
    const key = ida.page.locator('input[type=password]').first()
    await expect(key.inputValue()).resolves.toBe('')
    await key.fill(newToken)
    await ida.look('credential-api-token')
    await ida.press('Update')
})
step('Test reclaim credential succeeds', async () => {
    await ida.go(`/x_snc_miro_sam_profile.do?sys_id=${profile}`)
    await ida.press('Test reclaim credential')
    await ida.page.locator('.message-info').first().waitFor()
    await ida.look('scim-token-right')
})
step('Retry failed takes up what failed, and Miro shows the person deactivated', async () => {
    await ida.press('Retry failed')
    const dialog = ida.page.getByRole('dialog', { name: 'Retry for 1 person?' })
    await expect(dialog.innerText()).resolves.toContain('1 person is deactivated in Miro now')
    await dialog.getByRole('button', { name: 'Retry 1' }).click()
    await ida.page.locator('.message-info').first().waitFor()
    await stage.order('idle')
    if ((await state()) === 'ready') {
        // A paused batch leaves the rest ready; the next click takes it up.
        await uma.go(`/${candidateTable}.do?sys_id=${candidate.sys_id}`)
        await uma.confirm('Reclaim')
        await stage.order('idle')
    }
    expect(await state()).toBe('closed_complete')
    const books = await stage.control<{ patches: { deactivate: number } }>('GET', 'books')
    expect(books.patches.deactivate).toBe(1)
    await uma.go(`/${candidateTable}.do?sys_id=${candidate.sys_id}`)
    await uma.look('candidate-closed-complete')
})

step(
    'Reclaim All says how many people it takes and what that means; Cancel, the default, changes nothing',
    async () => {
        // One of the four was taken above, within the same 24 hours.
        const [rule] = await stage.find('x_snc_miro_sam_reclamation_rule')
        await stage.order('update', {
            table: 'x_snc_miro_sam_reclamation_rule',
            sysId: rule.sys_id as string,
            values: '{"max_per_run":"4","max_percent":"100"}',
        })
        await uma.go(`/${candidateTable}_list.do?sysparm_query=state=ready`)
        await uma.press('Reclaim All')
        const dialog = uma.page.getByRole('dialog', { name: 'Reclaim 3 licences?' })
        const words = await dialog.innerText()
        expect(words).toContain('Miro Enterprise Integration: 3 people are asked by e-mail')
        expect(words).toMatch(/\d+ more stay as they are: the ceilings/)
        expect(words).toContain('What it saves is not known')
        await expect(
            dialog.getByRole('button', { name: 'Cancel' }).evaluate((it) => it === document.activeElement)
        ).resolves.toBe(true)
        await uma.look('reclaim-all')
        await uma.page.keyboard.press('Enter')
        await dialog.waitFor({ state: 'detached' })
        expect(await stage.find(candidateTable, 'state=awaiting_user')).toEqual([])
    }
)
step('Confirmed, it takes as many as it said', async () => {
    await uma.press('Reclaim All')
    await uma.page.getByRole('dialog').getByRole('button', { name: 'Reclaim 3' }).click()
    await uma.page.locator('.message-info').first().waitFor()
    await stage.order('idle')
    expect(await stage.find(candidateTable, 'state=awaiting_user')).toHaveLength(3)
    await uma.look('reclaim-all-started')
})
step('Where more people would be taken by now than were confirmed, nothing is done', async () => {
    await uma.go(`/${candidateTable}_list.do?sysparm_query=state=ready`)
    await uma.press('Reclaim All')
    const dialog = uma.page.getByRole('dialog', { name: 'Reclaim 3 licences?' })
    const [rule] = await stage.find('x_snc_miro_sam_reclamation_rule')
    await stage.order('update', {
        table: 'x_snc_miro_sam_reclamation_rule',
        sysId: rule.sys_id as string,
        values: '{"max_per_run":"5"}',
    })
    await dialog.getByRole('button', { name: 'Reclaim 3' }).click()
    await uma.page.locator('.message-error').first().waitFor()
    await expect(uma.messages()).resolves.toContain('Nothing was done')
    expect(await stage.find(candidateTable, 'state=awaiting_user')).toHaveLength(3)
})
