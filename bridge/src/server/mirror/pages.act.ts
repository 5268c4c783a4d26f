// Reads the people of a Miro profile page by page, with SAM's rows of the same range.
import type { Link } from '../links/link.store.ts'
import type { Core, CoreSubscription } from '../platform/core.ts'
import type { SamRow } from './plan.ts'
import { rowsBetween } from './sam.store.ts'

/** Members of a page. */
const pageSize = 1000

/**
 * @param visit `after` names the page: the id before its first
 * @returns what a visit answered first, which ends it; null where none did
 */
export function eachPage(
    core: Core,
    link: Link,
    visit: (page: readonly CoreSubscription[], rows: readonly SamRow[], after: string) => string | null
): string | null {
    for (let after = ''; ;) {
        const page = core.subscriptions(link.coreProfile, after, pageSize)
        const upTo = page.length < pageSize ? '' : page[page.length - 1].externalUserId
        const said = visit(page, rowsBetween(link.samProfile, after, upTo), after)
        if (said !== null || upTo === '') return said
        after = upTo
    }
}
