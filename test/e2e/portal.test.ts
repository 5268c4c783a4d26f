// The question on the portal's page, by an employee without any role, and what waits for the manager.
import { openStage } from './support/stage.ts'
import type { Row, Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

let stage: Stage
let asked: Row
let employee: Visitor

beforeAll(async () => {
    stage = await openStage({ members: 60 })
    await stage.order('setUp', { upTo: 'published' })
    const [manager] = await stage.find('sys_user', 'user_name=mona.manager')
    asked = (await stage.find(candidateTable, 'state=ready^userISNOTEMPTY'))[0]
    const values = JSON.stringify({ manager: manager.sys_id, preferred_language: 'de' })
    await stage.order('update', { table: 'sys_user', sysId: asked.user as string, values })
    const table = candidateTable
    await stage.order('update', { table, sysId: asked.sys_id as string, values: '{"notify_user":"1"}' })
    const uma = await stage.visitor('uma.user')
    await uma.go(`/${candidateTable}.do?sys_id=${asked.sys_id}`)
    await uma.confirm('Reclaim')
    await stage.order('idle')
})
afterAll(() => stage?.close())

const state = async () => (await stage.find(candidateTable, `sys_id=${asked.sys_id}`))[0].state

step('The e-mail of somebody without a role leads to the portal; opening decides nothing', async () => {
    const [user] = await stage.find('sys_user', `sys_id=${asked.user}`)
    employee = await stage.visitor(user.user_name as string)
    await employee.go('/mailbox.do')
    await employee.page
        .getByRole('link', { name: /Brauchen Sie Ihre Miro-Lizenz noch/ })
        .first()
        .click()
    await employee.page.locator('.mail-body a').first().click()
    await employee.page.getByRole('button', { name: 'Antwort senden' }).waitFor()
    expect(employee.page.url()).toContain('/sp?id=x_snc_miro_sam_consent')
    await employee.look('consent-portal')
    expect(await employee.page.locator('input[value=keep]').isChecked()).toBe(true)
    expect(await state()).toBe('awaiting_user')
})
step('The answer is taken, once', async () => {
    await employee.page.locator('textarea').fill('Ich brauche sie im Dezember.')
    await employee.page.getByRole('button', { name: 'Antwort senden' }).click()
    await employee.page.getByRole('heading', { name: /^Danke/ }).waitFor()
    await stage.order('idle')
    expect(await state()).toBe('awaiting_approval')
})
step('The manager finds the question in the portal without the e-mail, and decides', async () => {
    const manager = await stage.visitor('mona.manager')
    await manager.go('/sp?id=x_snc_miro_sam_consent')
    await manager.page.getByRole('button', { name: /keep the Miro licence/ }).click()
    await manager.page.locator('input[value=keep]').check()
    await manager.page.getByRole('button', { name: 'Send my answer' }).click()
    await manager.page.getByRole('heading', { name: /^Thank you/ }).waitFor()
    await stage.order('idle')
    expect(await state()).toBe('closed_skipped')
})
