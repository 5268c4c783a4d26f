// The set-up page and the licence pages by the workspace: one New that asks for the kind of integration, list actions, labels.
import { connectInWorkspace, connectScimInWorkspace } from './support/connect.ts'
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const workspace = '/now/miro-license-operations'
const profileTable = 'x_snc_miro_sam_profile'
const candidateTable = 'x_snc_miro_sam_removal_candidate'

let stage: Stage
let ida: Visitor

beforeAll(async () => {
    stage = await openStage({ members: 80 })
    ida = await stage.visitor('ida.integrator')
})
afterAll(() => stage?.close())

async function openList(person: Visitor, title: string): Promise<void> {
    await person.go(`${workspace}/home`)
    await person.page.locator('.navigator').getByRole('link', { name: title, exact: true }).first().click()
    await person.page.waitForURL(/\/list\//)
    await person.page.waitForFunction(() => document.documentElement.dataset.ready === 'true')
}

const listButtons = (person: Visitor) => person.page.locator('.list-buttons button, .list-tools > a').allInnerTexts()

describe('The set-up page by the workspace, without a page of Core UI', () => {
    /** Paths of every page the person was on from the workspace's list on. */
    const seen: string[] = []
    beforeAll(() => {
        ida.page.on('framenavigated', (frame) => {
            if (frame === ida.page.mainFrame() && frame.url() !== 'about:blank')
                seen.push(new URL(frame.url()).pathname)
        })
    })
    step(
        'Navigate to License operations > User Subscriptions > Direct integration profiles; there is one New',
        async () => {
            await openList(ida, 'Direct integration profiles')
            const offered = (await listButtons(ida)).map((words) => words.trim())
            expect(offered.filter((words) => words === 'New')).toHaveLength(1)
        }
    )
    step('Click New, select Miro Enterprise from the drop-down list, and click Continue', async () => {
        await ida.page.getByRole('button', { name: 'New', exact: true }).click()
        const frame = ida.page.frameLocator('dialog iframe')
        await frame.getByRole('combobox').selectOption({ label: 'Miro Enterprise' })
        await frame.getByRole('heading').first().waitFor()
        await ida.look('workspace-new-profile')
        await frame.getByRole('button', { name: 'Continue' }).click()
        await ida.page.waitForURL(new RegExp(`${workspace}/record/${profileTable}/-1`))
    })
    step('Save: the profile is a draft, and the page is still the workspace', async () => {
        await settled(ida.page)
        await ida.field(/Display name/i).fill('Miro Enterprise Integration')
        await ida.press('Save')
        await ida.page.waitForURL(new RegExp(`${workspace}/record/${profileTable}/[0-9a-f]{32}`))
        await expect(ida.field('Status').inputValue()).resolves.toBe('draft')
        await ida.look('workspace-profile-draft')
    })
    step('Connection & credential of the download, with its OAuth token: in a dialog of that page', async () => {
        await connectInWorkspace(ida, stage.miro, stage.miro.organizationName)
    })
    step('The same for the reclaim side: API Token > Create', async () => {
        await connectScimInWorkspace(ida, stage.miro.scimToken)
    })
    step('Validate Connection, then Publish and OK in Publish Confirmation', async () => {
        await ida.press('Validate Connection')
        await ida.page.locator('#messages').getByText('The connection works').waitFor()
        await ida.press('Publish')
        const dialog = ida.page.getByRole('dialog', { name: 'Publish Confirmation' })
        await dialog.getByRole('button', { name: 'OK', exact: true }).click()
        await ida.page.locator('#messages').getByText('published').waitFor()
        await expect(ida.field('Status').inputValue()).resolves.toBe('published')
        await stage.order('idle')
    })
    step("Details tab: 'custom integration view' shows all related lists", async () => {
        await ida.page.getByRole('tab', { name: 'Details' }).waitFor()
        await ida.page.locator('details.views summary').click()
        await ida.page.getByRole('link', { name: 'custom integration view' }).click()
        await ida.page.waitForURL(/custom_integration/)
        await settled(ida.page)
        const titles = (await ida.page.getByRole('tab').allInnerTexts()).join(' | ')
        for (const title of [
            'Details',
            'Software Models',
            'Unrecognized Subscription Identifiers',
            'Scheduled Jobs',
            'Scheduled Job Results',
            'Software Subscriptions',
            'Subscription Identifier Exclusion Rule',
            'Subscription User Exclusion Rule',
        ])
            expect(titles).toContain(title)
        await ida.page.getByRole('tab', { name: /Software Subscriptions/ }).click()
        await expect(ida.field(/Display name/i).isVisible()).resolves.toBe(false)
        await ida.look('workspace-custom-integration-view')
    })
    step('No page of all this was one of Core UI', async () => {
        await ida.page.getByRole('tab', { name: 'Details' }).click()
        expect(seen.filter((path) => !path.startsWith(workspace))).toEqual([])
    })
})

describe('What the workspace offers besides', () => {
    let uma: Visitor
    let adam: Visitor

    step("The '+' names what a person creates, never a table", async () => {
        adam = await stage.visitor('adam.admin')
        await adam.go(`${workspace}/home`)
        await adam.page.locator('.new-tab summary').click()
        const labels = await adam.page.locator('.new-tab a').allInnerTexts()
        expect(labels).toContain('New reclamation rule')
        expect(labels.join()).not.toContain('x_snc')
    })
    step('States are told by colour: highlighted values, not the styles of Core UI', async () => {
        uma = await stage.visitor('uma.user')
        await openList(uma, 'Removal candidates')
        const dot = uma.page.locator('.rows .state .dot').first()
        await expect(dot.getAttribute('style')).resolves.toContain('background-color')
        await uma.look('workspace-candidates')
    })
    step('The cockpit opens from the list in a tab of its own', async () => {
        const [opened] = await Promise.all([
            uma.page.context().waitForEvent('page'),
            uma.page.getByRole('button', { name: 'Licence cockpit' }).click(),
        ])
        await opened.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
        await opened.close()
    })
    step('Close Skipped takes the checked rows, and asks why', async () => {
        const skip = uma.page.getByRole('button', { name: 'Close Skipped' })
        await expect(skip.isDisabled()).resolves.toBe(true)
        const boxes = uma.page.locator('input[name=checked]')
        await boxes.nth(0).check()
        await boxes.nth(1).check()
        await skip.click()
        const dialog = uma.page.getByRole('dialog')
        await dialog.getByRole('button', { name: 'OK' }).click()
        await dialog.getByLabel(/Reason/).fill('Project until spring')
        await uma.look('workspace-skip-selected')
        await dialog.getByRole('button', { name: 'OK' }).click()
        await uma.page.getByText('Closed: 2.').waitFor()
        await expect(stage.find(candidateTable, 'state=closed_skipped')).resolves.toHaveLength(2)
    })
    step('Reclaim selected says first how many people it takes', async () => {
        await openList(uma, 'Removal candidates')
        await uma.page.locator('input[name=checked]').first().check()
        await uma.page.getByRole('button', { name: 'Reclaim selected' }).click()
        const dialog = uma.page.getByRole('dialog', { name: 'Reclaim 1 licence?' })
        await dialog.getByRole('button', { name: 'Cancel' }).click()
        await dialog.waitFor({ state: 'detached' })
    })
    step('Licences: From Miro’s count makes a draft, Run reconciliation asks by what to group', async () => {
        await openList(adam, 'Software entitlements')
        await adam.page.getByRole('button', { name: "From Miro's count" }).click()
        await adam.page.getByRole('dialog').waitFor()
        await settled(adam.page)
        expect((await stage.find('x_snc_miro_sam_entitlement')).length).toBeGreaterThan(0)
        await openList(adam, 'Reconciliation results')
        await adam.page.getByRole('button', { name: 'Run reconciliation' }).click()
        const dialog = adam.page.getByRole('dialog', { name: 'Run reconciliation' })
        await dialog.getByLabel(/Group by/).selectOption({ label: 'Department' })
        await dialog.getByRole('button', { name: 'OK' }).click()
        await settled(adam.page)
        await stage.order('idle')
        const [result] = await stage.find('x_snc_miro_sam_reconciliation')
        expect(result.group_by).toBe('department')
    })
})

describe('On the forms and lists of Core UI', () => {
    let uma: Visitor
    beforeAll(async () => {
        uma = await stage.visitor('uma.user')
    })

    step('Close Skipped asks for a reason, which stands in the journal', async () => {
        const [one] = await stage.find(candidateTable, 'state=ready')
        await uma.go(`/${candidateTable}.do?sys_id=${one.sys_id}`)
        await settled(uma.page)
        await uma.page.getByRole('button', { name: 'Close Skipped' }).click()
        const dialog = uma.page.getByRole('dialog')
        await dialog.getByRole('textbox').fill('Back from leave in May')
        await uma.look('close-skipped-reason')
        await dialog.getByRole('button', { name: 'Close Skipped' }).click()
        await uma.page.getByText('is now Closed Skipped').waitFor()
        await expect(uma.page.locator('main').innerText()).resolves.toContain('Back from leave in May')
    })
    step('Checked rows have actions', async () => {
        await uma.go(`/${candidateTable}_list.do`)
        const offered = await uma.page.locator('select[name=choice] option').allInnerTexts()
        expect(offered.map((words) => words.trim())).toEqual(
            expect.arrayContaining(['Reclaim selected', 'Close Skipped'])
        )
        await uma.look('candidates-core')
        await uma.page.setViewportSize({ width: 375, height: 740 })
        await expect(uma.page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(375)
        await uma.page.setViewportSize({ width: 1280, height: 860 })
    })
    step('The dashboard leads from each bar to its rows', async () => {
        await uma.go(`${workspace}/home`)
        const bar = uma.page.locator('.widget', { hasText: 'Removal candidates by state' }).locator('.amount a').first()
        const people = await bar.innerText()
        await uma.look('workspace-dashboard', { docs: true })
        await bar.click()
        await expect(uma.page.locator('.range').innerText()).resolves.toContain(`of ${people}`)
    })
})
