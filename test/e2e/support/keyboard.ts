// Somebody without a mouse: Tab, arrows, Space, Enter, and the address bar.
import type { Page } from 'playwright-core'
import { countRequests, goTo, settled } from './settled.ts'
import type { Stage } from './stage.ts'

export interface Keyboard {
    readonly page: Page
    /** An address typed into the address bar, of the instance unless it is a whole one. */
    go(path: string): Promise<void>
    /** Presses Tab (or Shift+Tab) until the element with this name has the focus. @param kind name of its tag */
    tabTo(name: string | RegExp, kind?: string, key?: 'Tab' | 'Shift+Tab'): Promise<void>
    /** Goes there and presses Enter. */
    enter(name: string | RegExp, kind?: string): Promise<void>
    /** Goes there and replaces what stands there. */
    write(name: string | RegExp, words: string): Promise<void>
    /** Goes to a check box and presses Space where it does not stand as wanted. */
    tick(name: string | RegExp, wanted?: boolean): Promise<void>
    /** Goes to a group of radio buttons or a list of choices and presses the arrows until this one is chosen. */
    choose(group: string | RegExp, choice: string | RegExp): Promise<void>
    heading(name: string | RegExp): Promise<void>
}

interface Focused {
    name: string
    tag: string
    checked: boolean
    chosen: string
}

export async function openKeyboard(stage: Stage, person: RegExp): Promise<Keyboard> {
    const context = await stage.browser.newContext({ viewport: { width: 1280, height: 860 } })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    countRequests(page)
    const focused = (): Promise<Focused> =>
        page.evaluate(() => {
            const element = document.activeElement as HTMLInputElement & { selectedOptions?: HTMLCollectionOf<Element> }
            const label =
                element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText ?? ''
            return {
                name: label.replace(/\*/g, '').trim(),
                tag: element.tagName.toLowerCase(),
                checked: element.checked,
                chosen: element.selectedOptions?.[0]?.textContent?.trim() ?? label.trim(),
            }
        })
    const fits = (name: string | RegExp, found: string) =>
        typeof name === 'string' ? found === name : name.test(found)
    const keyboard: Keyboard = {
        page,
        go: (path) => goTo(page, path.startsWith('http') ? path : stage.url + path),
        async tabTo(name, kind = '', key = 'Tab') {
            await settled(page)
            for (let presses = 0; presses < 150; presses++) {
                await page.keyboard.press(key)
                const one = await focused()
                if (fits(name, one.name) && (kind === '' || kind === one.tag)) return
            }
            throw new Error(`The keyboard does not reach ${String(name)} on ${page.url()}.`)
        },
        async enter(name, kind) {
            await keyboard.tabTo(name, kind)
            await page.keyboard.press('Enter')
            await settled(page)
        },
        async write(name, words) {
            await keyboard.tabTo(name)
            await page.keyboard.press('Control+A')
            await page.keyboard.type(words)
        },
        async tick(name, wanted = true) {
            await keyboard.tabTo(name, 'input')
            if ((await focused()).checked !== wanted) await page.keyboard.press('Space')
        },
        async choose(group, choice) {
            await keyboard.tabTo(group)
            for (let presses = 0; presses < 60; presses++) {
                if (fits(choice, (await focused()).chosen)) return
                await page.keyboard.press('ArrowDown')
            }
            throw new Error(`The arrows do not reach ${String(choice)} on ${page.url()}.`)
        },
        heading: (name) => page.getByRole('heading', { level: 1, name }).waitFor(),
    }
    await keyboard.go('/login.do')
    await keyboard.enter(person)
    await keyboard.heading(/Welcome/)
    return keyboard
}
