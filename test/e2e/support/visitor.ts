// Somebody at a browser window, with the checks every page they see must pass: accessible, nothing overflowing, no errors.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { countRequests, goTo, settled } from './settled.ts'

const root = join(__dirname, '..', '..', '..')
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface AxeFinding {
    id: string
    impact: string
    help: string
    nodes: { target: string[]; failureSummary: string }[]
}

export interface Visitor {
    page: Page
    /** Browser errors and findings, thrown when the stage closes. */
    problems: string[]
    go(path: string): Promise<void>
    /** Opens a module by its words in the navigator. */
    module(menu: string, title: string): Promise<void>
    /** Presses a button or link by its words. */
    press(name: string | RegExp): Promise<void>
    /** Presses a button and then the one of the dialog that asks back. */
    confirm(name: string, answer?: string): Promise<void>
    field(label: string | RegExp): ReturnType<Page['getByLabel']>
    messages(): Promise<string>
    /** Checks the page as it stands now and keeps a picture of it under the name. */
    look(name: string, options?: { docs?: boolean }): Promise<void>
    /** The same page on a phone 375 pixels wide: nothing sideways, and fingers can press what is to be pressed. */
    phone(name: string): Promise<void>
}

const widths = [1280, 768]

export async function openVisitor(browser: Browser, url: string, user: string): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    countRequests(page)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
        // The browser itself reports answers of 400 and more; tests that provoke them look at the page instead.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) {
            problems.push(`${page.url()}: ${message.text()}`)
        }
    })
    const visitor: Visitor = {
        page,
        problems,
        go: (path) => goTo(page, path.startsWith('http') ? path : url + path),
        async module(menu, title) {
            await goTo(page, `${url}/`)
            await page.getByLabel('Filter navigator').fill(title)
            const link = page
                .locator('.navigator details.menu', { has: page.locator('summary', { hasText: menu }) })
                .getByRole('link', { name: title, exact: true })
            await link.click()
        },
        async press(name) {
            const exact = typeof name === 'string'
            const button = page.getByRole('button', { name, exact }).or(page.getByRole('link', { name, exact }))
            await button.first().waitFor()
            // A click before the page's scripts have run would take the way without them.
            await settled(page)
            await button.first().click()
            await settled(page)
        },
        async confirm(name, answer = name) {
            await visitor.press(name)
            const dialog = page.getByRole('dialog')
            await dialog.getByRole('button', { name: answer, exact: true }).click()
            await dialog.waitFor({ state: 'detached' })
            await settled(page)
        },
        field: (label) => page.getByLabel(label, { exact: typeof label === 'string' }),
        messages: async () => (await page.locator('#messages').innerText()).trim(),
        async look(name, options = {}) {
            await checkAccess(page, name)
            const primary = await page.locator('.form-buttons .button.primary').allInnerTexts()
            if (primary.length > 1) throw new Error(`${name} has several primary buttons: ${primary.join(', ')}.`)
            for (const width of widths) {
                await page.setViewportSize({ width, height: 860 })
                const wide = await page.evaluate(() => document.documentElement.scrollWidth)
                if (wide > width) throw new Error(`${name} is ${wide} pixels wide in a window of ${width}.`)
            }
            await page.setViewportSize({ width: 1280, height: 860 })
            keep(await page.screenshot(), name, options.docs ?? false)
        },
        async phone(name) {
            await page.setViewportSize({ width: 375, height: 740 })
            const wide = await page.evaluate(() => document.documentElement.scrollWidth)
            if (wide > 375) throw new Error(`${name} is ${wide} pixels wide on a phone of 375.`)
            for (const control of await page.locator('main button:visible, main label:visible').all()) {
                const height = (await control.boundingBox())?.height ?? 0
                if (height < 24) throw new Error(`${name}: ${await control.innerText()} is ${height} pixels high.`)
            }
            keep(await page.screenshot(), name, false)
            await page.setViewportSize({ width: 1280, height: 860 })
        },
    }
    await page.goto(`${url}/login.do?search=${encodeURIComponent(user)}`)
    await page.locator(`form:has(input[name=user][value="${user}"]) button`).first().click()
    await settled(page)
    return visitor
}

/** No serious or critical finding on any page looked at. */
async function checkAccess(page: Page, name: string): Promise<void> {
    await page.evaluate(axeSource)
    const findings = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: AxeFinding[] }> } }
        return (await axe.run()).violations
    })
    const grave = findings.filter((one) => one.impact === 'serious' || one.impact === 'critical')
    if (grave.length) {
        const lines = grave.map(
            (one) =>
                `${one.id} (${one.impact}): ${one.help}\n  ${one.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`).join('\n  ')}`
        )
        throw new Error(`${name} is not accessible:\n${lines.join('\n')}`)
    }
}

/** Pictures of every look; those for the documentation are renewed when UPDATE_SCREENSHOTS=1. */
function keep(picture: Buffer, name: string, docs: boolean): void {
    const folder = join(root, 'test', 'e2e', 'screenshots')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${name.replace(/[^\w-]+/g, '-').toLowerCase()}.png`)
    writeFileSync(file, picture)
    if (docs && process.env.UPDATE_SCREENSHOTS === '1') {
        const images = join(root, 'docs', 'images')
        mkdirSync(images, { recursive: true })
        copyFileSync(file, join(images, `${name.replace(/[^\w-]+/g, '-').toLowerCase()}.png`))
    }
}
