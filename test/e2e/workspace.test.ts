// The workspace at /now/miro-license-operations: dashboard, categories and lists, and a record with its own buttons.
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

let stage: Stage
let uma: Visitor

beforeAll(async () => {
    stage = await openStage({ members: 80 })
    await stage.order('setUp', { upTo: 'published' })
    uma = await stage.visitor('uma.user')
})
afterAll(() => stage?.close())

step('Its first dashboard shows what is assigned, idle and waiting', async () => {
    await uma.module('Workspaces', 'Miro license operations')
    await uma.page.getByRole('heading', { level: 1, name: 'Miro license operations' }).waitFor()
    const paid = (await stage.find('x_snc_miro_sam_software_model', 'paid=true')).map((row) => row.sys_id)
    const seats = await stage.find('x_snc_miro_sam_subscription', `software_modelIN${paid.join(',')}`)
    const score = uma.page.locator('.widget', { hasText: 'Paid licences assigned' }).locator('.score')
    await expect(score.innerText()).resolves.toBe(String(seats.length))
    await uma.page.locator('.widget', { hasText: 'Full licences purchased, by Miro' }).waitFor()
    await uma.look('workspace-dashboard')
})
step('User Subscriptions > Direct integration profiles is where people expect it', async () => {
    await uma.page.locator('.navigator').getByRole('link', { name: 'Direct integration profiles' }).click()
    await uma.page.getByRole('link', { name: 'Miro Enterprise Integration' }).waitFor()
    await uma.look('workspace-profiles')
})
step('Removal candidates open in the workspace with the buttons of their state', async () => {
    await uma.page
        .locator('.navigator')
        .getByRole('link', { name: /Removal candidates|Ready/ })
        .first()
        .click()
    await uma.page.locator('.rows .record').first().click()
    await uma.page.waitForURL(/\/now\/miro-license-operations\/record\//)
    await uma.page.getByRole('button', { name: 'Reclaim', exact: true }).waitFor()
    await uma.look('workspace-candidate')
})
step('Reclaim asks back here too, and Cancel changes nothing', async () => {
    await settled(uma.page)
    await uma.page.getByRole('button', { name: 'Reclaim', exact: true }).click()
    const dialog = uma.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
    const moved = await stage.find('x_snc_miro_sam_removal_candidate', 'state!=ready')
    expect(moved.filter((row) => row.state === 'awaiting_user')).toEqual([])
})
