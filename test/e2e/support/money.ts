// Finds amounts on a page that somebody cannot read without scrolling sideways: cut off, hidden behind an edge, or broken.
import type { Page } from 'playwright-core'

/** What is looked at: elements, the edges that may hide them, and what is wrong with each. */
export function hiddenIn(page: Page, selector: string): Promise<string[]> {
    return page.evaluate((wanted) => {
        const found: string[] = []
        for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
            const box = element.getBoundingClientRect()
            if (box.width === 0 || element.closest('[hidden], details:not([open])')) continue
            const said = (element as HTMLInputElement).value || element.innerText || ''
            const name = `${element.id || element.tagName.toLowerCase()} '${said.trim().slice(0, 40)}'`
            if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push(`${name}: cut`)
            for (let above = element.parentElement; above; above = above.parentElement) {
                const edge = above.getBoundingClientRect()
                const clips = getComputedStyle(above).overflowX !== 'visible'
                if (clips && (box.right > edge.right + 1 || box.left < edge.left - 1))
                    found.push(`${name}: behind an edge`)
            }
            if (box.right > document.documentElement.clientWidth + 1) found.push(`${name}: beyond the window`)
        }
        return found
    }, selector)
}

/** Marks what reads like an amount, so that `hiddenIn` finds it: '1,234.50 USD' in an element of its own. */
export function markAmounts(page: Page): Promise<number> {
    return page.evaluate(() => {
        const amount = /\d[.,]\d\d(\s*[A-Z]{3})?$/
        const leaves = [...document.querySelectorAll<HTMLElement>('main *, dialog *')].filter(
            (one) => one.children.length === 0 && amount.test((one.textContent ?? '').trim())
        )
        for (const one of leaves) one.setAttribute('data-amount', '')
        return leaves.length
    })
}
