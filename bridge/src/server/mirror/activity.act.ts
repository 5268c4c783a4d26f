// Brings SAM later days of activity, which its activity job asks for beside the refresh.
import { noteActivity } from '../links/link.store.ts'
import type { Link } from '../links/link.store.ts'
import type { Core } from '../platform/core.ts'
import { identifierOf } from './plan.ts'
import type { SamRow } from './plan.ts'
import { rowsBetween } from './sam.store.ts'
import { openWriter } from './writer.act.ts'

/** Members of a page; one statement is spent on each. */
const pageSize = 1000

/**
 * Days of activity that are later here than in SAM, from a day on. The refresh brings them, too; SAM asks for both.
 * @param from 'yyyy-MM-dd'
 */
export function bringActivity(core: Core, link: Link, from: string): number {
    const writer = openWriter(link.samProfile)
    let brought = 0
    for (let after = ''; ;) {
        const page = core.subscriptions(link.coreProfile, after, pageSize)
        const upTo = page.length < pageSize ? '' : page[page.length - 1].externalUserId
        const rows = new Map<string, SamRow>()
        for (const row of rowsBetween(link.samProfile, after, upTo)) {
            rows.set(`${row.externalUserId}/${row.identifier.toLowerCase()}`, row)
        }
        for (const member of page) {
            const row = rows.get(`${member.externalUserId}/${identifierOf(member.identifier)}`)
            const day = member.lastActivity
            if (!row || day === '' || day < from || day <= row.lastActivity) continue
            if (writer.active({ ...row, lastActivity: day }) === '') brought += 1
        }
        if (upTo === '') break
        after = upTo
    }
    noteActivity(link.id)
    return brought
}
