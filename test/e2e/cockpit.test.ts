// The Licence cockpit in a browser: every view, by keyboard, accessible, from 375 to 1,920 pixels, and work done in bulk.
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { sheetOf } from './support/excel.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const page = '/x_snc_miro_sam_cockpit.do'
const candidateTable = 'x_snc_miro_sam_removal_candidate'
const views = ['overview', 'idle', 'queue', 'runs', 'position']
const headings = ['Overview', 'Idle', 'Work queue', 'Runs', 'Position and review']

let stage: Stage
let uma: Visitor
let adam: Visitor

beforeAll(async () => {
    stage = await openStage({ members: 300 })
    await stage.order('setUp', { upTo: 'published' })
    const price = JSON.stringify({ right_price: '240', right_price_currency: 'USD' })
    for (const model of await stage.find('x_snc_miro_sam_software_model', 'paid=true'))
        await stage.order('update', {
            table: 'x_snc_miro_sam_software_model',
            sysId: model.sys_id as string,
            values: price,
        })
    for (const one of await stage.find(candidateTable)) {
        const values = JSON.stringify({ potential_savings: '240', currency: 'USD' })
        await stage.order('update', { table: candidateTable, sysId: one.sys_id as string, values })
    }
    uma = await stage.visitor('uma.user')
    adam = await stage.visitor('adam.admin')
}, 120_000)
afterAll(() => stage?.close())

async function open(visitor: Visitor, view: string): Promise<void> {
    await visitor.go(`${page}?view=${view}`)
    await visitor.page.getByRole('heading', { level: 1 }).waitFor()
    await visitor.page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
}

/** What the button 'Excel file' gives. */
async function saved(from: Locator): Promise<Buffer> {
    const [file] = await Promise.all([
        uma.page.waitForEvent('download'),
        from.getByRole('button', { name: 'Excel file' }).first().click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^[a-z-]+\.xlsx$/)
    return readFileSync(await file.path())
}

/** Nothing sideways on a large screen either. */
async function wide(visitor: Visitor, width: number): Promise<void> {
    await visitor.page.setViewportSize({ width, height: 1000 })
    const needed = await visitor.page.evaluate(() => document.documentElement.scrollWidth)
    expect(needed).toBeLessThanOrEqual(width)
    await visitor.page.setViewportSize({ width: 1280, height: 860 })
}

step('The navigator leads to it', async () => {
    await uma.module('SaaS License', 'Licence Cockpit').catch(() => uma.module('Software Asset', 'Licence Cockpit'))
    await uma.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
})
step('Every view stands under an address of its own, accessible, from 375 to 1,920 pixels', async () => {
    for (const [at, view] of views.entries()) {
        await open(uma, view)
        await expect(uma.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(headings[at])
        await uma.look(`cockpit-${view}`, { docs: view === 'queue' })
        await uma.phone(`cockpit-${view}-phone`)
        await wide(uma, 1920)
    }
})
step('Employees are told that it is not for them', async () => {
    const emil = await stage.visitor('emil.employee')
    await emil.go(page)
    await expect(emil.page.locator('body').innerText()).resolves.toContain('Not allowed')
})
step('A number leads to its rows', async () => {
    await open(uma, 'overview')
    const link = uma.page.locator('.ck-licence .ck-count').nth(0)
    const number = await link.innerText()
    await link.click()
    await expect(uma.page.locator('.paging .range').innerText()).resolves.toMatch(new RegExp(`of ${number}$`))
})
step('Each chart has its table and its file', async () => {
    await open(uma, 'overview')
    const card = uma.page.locator('section', {
        has: uma.page.getByRole('heading', { name: 'Licences in one picture' }),
    })
    await card.getByRole('button', { name: 'Show as table' }).click()
    await card.getByRole('columnheader', { name: 'Idle', exact: true }).waitFor()
    await uma.look('cockpit-licences-table')
    const [file] = await Promise.all([
        uma.page.waitForEvent('download'),
        card.getByRole('button', { name: 'CSV file' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('licences.csv')
})
step('A chart and a group of the work queue as Excel files hold what the page shows', async () => {
    await open(uma, 'overview')
    const card = uma.page.locator('section', {
        has: uma.page.getByRole('heading', { name: 'Licences in one picture' }),
    })
    const licences = sheetOf(await saved(card))
    expect(licences.headings).toEqual(expect.arrayContaining(['Licence', 'Assigned', 'Idle']))
    const assigned = await uma.page.locator('.ck-licence .ck-count').nth(0).innerText()
    expect(licences.rows.flat()).toContain(assigned)
    await open(uma, 'queue&group=ready')
    const queue = sheetOf(await saved(uma.page.locator('main')))
    expect(queue.headings).toEqual(expect.arrayContaining(['Number', 'Person', 'E-mail', 'Saving per year']))
    const ready = await stage.find(candidateTable, 'state=ready')
    expect(queue.rows).toHaveLength(ready.length)
    const numbers = queue.rows.map((row) => row[queue.headings.indexOf('Number')])
    expect(numbers.sort()).toEqual(ready.map((one) => one.number).sort())
    expect(queue.rows.every((row) => row[queue.headings.indexOf('Saving per year')] === '240')).toBe(true)
})
step('What runs and what needs a decision is handed on as a file, too', async () => {
    const [profile] = await stage.find('x_snc_miro_sam_profile')
    const run = { kind: 'download', profile: profile.sys_id, name: 'Download', started: '2026-11-16 06:00:00' }
    for (const values of [
        { ...run, number: 'MJR0009001', state: 'in_progress', members: '40', pages: '1', slice: '1' },
        {
            ...run,
            number: 'MJR0009002',
            state: 'needs_decision',
            message: '7 people were not found',
            next_step: 'Decide',
        },
    ])
        await stage.order('insert', { table: 'x_snc_miro_sam_job_result', values: JSON.stringify(values) })
    await open(uma, 'runs')
    await uma.look('cockpit-runs-decision')
    for (const [heading, number, said] of [
        ['Running now', 'MJR0009001', '40'],
        ['Needs a decision', 'MJR0009002', '7 people were not found'],
    ]) {
        const card = uma.page.locator('section', { has: uma.page.getByRole('heading', { name: heading }) })
        const { headings: columns, rows } = sheetOf(await saved(card))
        expect(columns).toEqual(expect.arrayContaining(['Number', 'State', 'People', 'Message', 'Next step']))
        expect(rows.map((row) => row[0])).toEqual([number])
        expect(rows[0]).toContain(said)
        await expect(card.getByRole('button', { name: 'CSV file' }).count()).resolves.toBe(1)
    }
    for (const number of ['MJR0009001', 'MJR0009002']) {
        const [row] = await stage.find('x_snc_miro_sam_job_result', `number=${number}`)
        const values = JSON.stringify({ state: 'completed', ended: '2026-11-16 06:01:00' })
        await stage.order('update', { table: 'x_snc_miro_sam_job_result', sysId: row.sys_id as string, values })
    }
})
step('The slider tells people and money while it moves, by keyboard', async () => {
    await open(uma, 'idle')
    const effect = uma.page.locator('.ck-effect')
    const before = await effect.innerText()
    await uma.page.getByLabel(/^Threshold in days/).focus()
    await uma.page.keyboard.press('ArrowLeft')
    await expect(effect.innerText()).resolves.toContain('50 days')
    await expect(effect.innerText()).resolves.toContain('USD')
    await expect(effect.innerText()).resolves.not.toBe(before)
    await uma.page.getByRole('radio', { name: 'Manager' }).check()
    await uma.page.waitForURL(/by=manager/)
    await uma.press(/^Work out for 50 days/)
    await uma.page.locator('.ck-list p', { hasText: /\d/ }).waitFor()
})
step('Back and forward lead through the views; keys alone reach another one', async () => {
    await open(uma, 'overview')
    await uma.page.getByRole('link', { name: 'Runs' }).focus()
    await uma.page.keyboard.press('Enter')
    await uma.page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
    await uma.page.goBack()
    await uma.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    await uma.page.goForward()
    await uma.page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
})
step(
    'Skip in bulk: rows are selected by keyboard, confirmed once with a reason, and each has its outcome',
    async () => {
        await open(uma, 'queue&group=ready')
        await uma.page.getByRole('checkbox').nth(1).focus()
        await uma.page.keyboard.press('Space')
        await uma.page.getByRole('checkbox').nth(2).check()
        await expect(uma.page.locator('.ck-bar span').innerText()).resolves.toBe('2 selected')
        await uma.page.getByRole('button', { name: 'Skip', exact: true }).click()
        const dialog = uma.page.getByRole('dialog')
        await expect(dialog.innerText()).resolves.toContain('Close 2 candidates as skipped?')
        await expect(dialog.innerText()).resolves.toContain('480.00 USD')
        await dialog.getByLabel('Reason').fill('On parental leave')
        await uma.look('cockpit-confirm-skip')
        await dialog.getByRole('button', { name: 'Skip', exact: true }).click()
        await dialog.getByText('2 of 2 done').waitFor()
        await uma.look('cockpit-progress-skip')
        const skipped = await stage.find(candidateTable, 'state=closed_skipped')
        // The file holds whom it was about and what became of each, as the dialog shows it.
        const { headings: columns, rows } = sheetOf(await saved(dialog))
        expect(columns).toEqual(['Person', 'Outcome'])
        expect(rows.map(([person]) => person).sort()).toEqual(skipped.map(({ person }) => person).sort())
        expect(rows.every(([, outcome]) => outcome && outcome !== 'Waiting')).toBe(true)
        await dialog.getByRole('button', { name: 'Close', exact: true }).click()
        expect(skipped).toHaveLength(2)
    }
)
step(
    'Reclaim all in the filter: one confirmation with names, ceilings and money, live progress to the end',
    async () => {
        for (const one of await stage.find(candidateTable, 'state=ready'))
            await stage.order('update', {
                table: candidateTable,
                sysId: one.sys_id as string,
                values: '{"notify_user":"0"}',
            })
        await open(uma, 'queue&group=ready')
        await uma.page.getByRole('button', { name: /^Select all \d+ in the filter/ }).click()
        await uma.page.getByRole('button', { name: 'Reclaim', exact: true }).click()
        const dialog = uma.page.getByRole('dialog')
        await dialog.getByText('Among them').waitFor()
        await uma.look('cockpit-confirm-reclaim')
        const title = await dialog.getByRole('heading').innerText()
        const people = Number(/\d+/.exec(title)?.[0])
        expect(people).toBeGreaterThan(0)
        await dialog.getByRole('button', { name: /^Reclaim|^Deactivate|^Take/ }).click()
        await dialog.getByText(/ of \d+ done/).waitFor()
        await stage.order('idle')
        await dialog.getByRole('button', { name: 'Close', exact: true, disabled: false }).waitFor()
        await uma.look('cockpit-progress-reclaim')
        await dialog.getByRole('button', { name: 'Close', exact: true }).click()
        await expect(stage.find(candidateTable, 'state=closed_complete')).resolves.toHaveLength(people)
    }
)
step('An admin excludes with reason and expiry; a user is not offered it', async () => {
    await open(uma, 'queue&group=unmatched')
    await expect(uma.page.getByRole('button', { name: 'Exclude' }).count()).resolves.toBe(0)
    await open(adam, 'queue&group=unmatched')
    await adam.page.getByRole('checkbox').nth(1).check()
    await adam.page.getByRole('button', { name: 'Exclude' }).click()
    const dialog = adam.page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('Service account')
    await dialog.getByLabel(/^Holds until/).fill('2027-01-31')
    await dialog.getByRole('button', { name: 'Exclude' }).click()
    await dialog.getByText('1 of 1 done').waitFor()
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(stage.find('x_snc_miro_sam_user_exclusion', 'reason=Service account')).resolves.toHaveLength(1)
})
step('Retry all takes up what failed once the cause is mended, when the ceilings allow it again', async () => {
    await stage.order('advance', { milliseconds: String(25 * 3_600_000) })
    await stage.order('idle')
    const [one] = await stage.find(candidateTable, 'state=ready')
    const failed = JSON.stringify({ state: 'attention_required', error_kind: 'scim_disabled', error: 'SCIM is off' })
    await stage.order('update', { table: candidateTable, sysId: one.sys_id as string, values: failed })
    await open(uma, 'runs')
    await uma.look('cockpit-runs-failed')
    await uma.page.getByRole('button', { name: /^Retry all/ }).click()
    const dialog = uma.page.getByRole('dialog')
    await dialog.getByRole('button').last().click()
    // Each row has its person and its outcome; they come once the run has worked.
    await dialog.getByRole('cell', { name: one.person as string }).waitFor()
    await stage.order('idle')
    await dialog.getByText(/^1 of 1 done/).waitFor()
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
    const [after] = await stage.find(candidateTable, `sys_id=${one.sys_id}`)
    // Tried again: whatever Miro says of this person now, it is not what it said before.
    expect(after.error_kind ?? '').not.toBe('scim_disabled')
})
step('What was saved stands in the overview, with the trend of the days since', async () => {
    for (let day = 0; day < 3; day += 1) {
        await stage.order('advance', { milliseconds: String(86_400_000) })
        await stage.order('idle')
    }
    await open(uma, 'overview')
    await expect(uma.page.locator('.ck-totals').innerText()).resolves.toMatch(/USD/)
    await uma.page.locator('.ck-line--active').waitFor({ state: 'attached' })
    await uma.look('licence-cockpit', { docs: true })
    await uma.phone('cockpit-overview-later-phone')
})
step('German and Japanese people read it in their language', async () => {
    const [user] = await stage.find('sys_user', 'user_name=uma.user')
    for (const [language, heading] of [
        ['de', 'Arbeitsvorrat'],
        ['ja', '作業キュー'],
    ]) {
        const values = JSON.stringify({ preferred_language: language })
        await stage.order('update', { table: 'sys_user', sysId: user.sys_id as string, values })
        const reader = await stage.visitor('uma.user')
        await open(reader, 'queue')
        await expect(reader.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(heading)
        await expect(reader.page.evaluate(() => document.documentElement.lang)).resolves.toBe(language)
        await reader.look(`cockpit-queue-${language}`)
    }
})
