// Lists and files of Core UI in a browser: bulk buttons by g_list, messages that survive the reload, one question per deletion,
// and a file fetched with the session's token.
import { readFileSync } from 'node:fs'
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

let stage: Stage
let uma: Visitor
let profile = ''

beforeAll(async () => {
    stage = await openStage({ members: 90 })
    profile = await stage.order('setUp', { upTo: 'published' })
    uma = await stage.visitor('uma.user')
}, 120_000)
afterAll(() => stage?.close())

step(
    'Close Skipped takes the checked rows by g_list, and its answer stands above the list that was loaded anew',
    async () => {
        await uma.go(`/${candidateTable}_list.do?sysparm_query=state=ready`)
        const boxes = uma.page.locator('input[name=checked]')
        await boxes.nth(0).check()
        await boxes.nth(1).check()
        await uma.page.locator('.list-foot select').selectOption({ label: 'Close Skipped' })
        await uma.press('Run')
        const dialog = uma.page.getByRole('dialog')
        await dialog.getByRole('textbox').fill('Needed in the audit')
        await Promise.all([uma.page.waitForEvent('load'), dialog.getByRole('button').last().click()])
        await settled(uma.page)
        await expect(uma.messages()).resolves.toMatch(/Closed: 2\./)
        await expect(stage.find(candidateTable, 'state=closed_skipped')).resolves.toHaveLength(2)
    }
)
step('Preview reclaim of a list runs without a selection, and says so after the reload', async () => {
    await uma.go('/x_snc_miro_sam_subscription_list.do')
    await Promise.all([
        uma.page.waitForEvent('load'),
        uma.page.getByRole('button', { name: 'Preview reclaim' }).click(),
    ])
    await settled(uma.page)
    const said = await uma.messages()
    expect(said).not.toContain('No records selected')
    expect(said).toMatch(/\d+ people/)
})
step("The preview's file comes with the session's token, which its link cannot carry", async () => {
    await uma.go(`/x_snc_miro_sam_profile.do?sys_id=${profile}`)
    await uma.press('Preview reclaim')
    const asked = uma.page.context().waitForEvent('request', (request) => request.url().includes('/preview.csv'))
    const [file] = await Promise.all([
        uma.page.waitForEvent('download').catch(() => null),
        uma.page.locator('#messages a', { hasText: /CSV/ }).click(),
    ])
    expect((await asked).headers()['x-usertoken']).toMatch(/./)
    expect(file?.suggestedFilename()).toBe('reclaim-preview.csv')
    expect(readFileSync(await file!.path(), 'utf8').split('\r\n').length).toBeGreaterThan(2)
})
step('Delete on a profile asks one question; Cancel, the default, keeps it', async () => {
    const ida = await stage.visitor('ida.integrator')
    const draft = await stage.order<string>('insert', {
        table: 'x_snc_miro_sam_profile',
        values: JSON.stringify({ display_name: 'To be deleted', status: 'draft' }),
    })
    const questions: string[] = []
    ida.page.on('dialog', (native) => {
        questions.push(native.message())
        void native.accept()
    })
    await ida.go(`/x_snc_miro_sam_profile.do?sys_id=${draft}`)
    await ida.press('Delete')
    await ida.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await expect(stage.find('x_snc_miro_sam_profile', `sys_id=${draft}`)).resolves.toHaveLength(1)
    await ida.press('Delete')
    await ida.look('delete-asks-once')
    await expect(ida.page.getByRole('dialog').count()).resolves.toBe(1)
    await ida.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await ida.page.waitForURL(/profile_list\.do/)
    await expect(ida.page.getByRole('dialog').count()).resolves.toBe(0)
    expect(questions).toEqual([])
    await expect(stage.find('x_snc_miro_sam_profile', `sys_id=${draft}`)).resolves.toEqual([])
})
