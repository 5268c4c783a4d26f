// When a page has done what somebody's press began: no request is under way, no other page is coming, its scripts have run.
import type { Page, Request } from 'playwright-core'

const limit = 60_000

/** Requests of a page that have no answer yet, and how many it ever sent. */
interface Traffic {
    readonly open: Set<Request>
    begun: number
}

const traffics = new WeakMap<Page, Traffic>()

/** Counts what this page asks for from now on. To be called before its first address. */
export function countRequests(page: Page): void {
    const traffic: Traffic = { open: new Set(), begun: 0 }
    page.on('request', (request) => {
        traffic.open.add(request)
        traffic.begun += 1
    })
    const ended = (request: Request) => traffic.open.delete(request)
    page.on('requestfinished', ended)
    page.on('requestfailed', ended)
    // What an old page still waited for is never told as ended.
    page.on('framenavigated', (frame) => {
        for (const request of traffic.open) if (frameOf(request) === frame) traffic.open.delete(request)
    })
    traffics.set(page, traffic)
}

function frameOf(request: Request): unknown {
    // A request for a new page has no frame yet.
    return request.isNavigationRequest() ? undefined : request.frame()
}

/** Two frames of the page as it is: whatever its scripts do at once they have done. False where another page came meanwhile. */
async function drawn(page: Page): Promise<boolean> {
    try {
        await page.waitForLoadState()
        await page.evaluate(
            () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
        )
        return true
    } catch (error) {
        if (page.isClosed()) throw error
        return false
    }
}

/**
 * Waits until two looks in a row find nothing under way and nothing begun in between. A press may ask the server first and leave the
 * page only after its answer, so that a single quiet look proves nothing.
 */
export async function settled(page: Page): Promise<void> {
    const traffic = traffics.get(page)
    if (!traffic) throw new Error('The requests of this page are not counted.')
    const until = performance.now() + limit
    let begun = -1
    while (performance.now() < until) {
        const quiet = (await drawn(page)) && traffic.open.size === 0 && traffic.begun === begun
        if (quiet) return
        begun = traffic.open.size === 0 ? traffic.begun : -1
    }
    throw new Error(`${page.url()} still waits for ${[...traffic.open].map((request) => request.url()).join(', ')}.`)
}

/** An address typed into the address bar once the page has done what was begun on it. */
export async function goTo(page: Page, address: string): Promise<void> {
    await settled(page)
    await page.goto(address)
}
