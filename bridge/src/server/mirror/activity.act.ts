// Brings SAM later days of activity, which its activity job asks for beside the refresh.
import { noteActivity } from '../links/link.store.ts'
import type { Link } from '../links/link.store.ts'
import type { Core } from '../platform/core.ts'
import { eachPage } from './pages.act.ts'
import { identifierOf } from './plan.ts'
import { openWriter } from './writer.act.ts'

/**
 * Days of activity that are later here than in SAM, from a day on. The refresh brings them, too; SAM asks for both.
 * @param from 'yyyy-MM-dd'
 */
export function bringActivity(core: Core, link: Link, from: string): number {
    const writer = openWriter(link.samProfile)
    let brought = 0
    eachPage(core, link, (page, found) => {
        const rows = new Map(found.map((row) => [`${row.externalUserId}/${row.identifier.toLowerCase()}`, row]))
        for (const member of page) {
            const row = rows.get(`${member.externalUserId}/${identifierOf(member.identifier)}`)
            const day = member.lastActivity
            if (!row || day === '' || day < from || day <= row.lastActivity) continue
            if (writer.active({ ...row, lastActivity: day }) === '') brought += 1
        }
        return null
    })
    noteActivity(link.id)
    return brought
}
