// Reads and writes what SAM asked to be taken back, and how it was answered.
import { GlideDateTime } from '@servicenow/glide'
import { nowStamp } from '../platform/clock.ts'
import { firstRow, insertRow, rowsOf, updateRow } from '../platform/rows.ts'

const table = 'x_snc_miro_sambr_request'

/** SAM cancels a candidate that needs attention after so many days by default; until then its row is kept for the second answer. */
const keptDays = 30

export interface Request {
    readonly externalUserId: string
    readonly address: string
    readonly candidate: string
    readonly said: string
    readonly askedOn: string
}

/** Keeps the latest answer for a person. */
export function keepAnswer(
    linkId: string,
    person: { readonly externalUserId: string; readonly userPrincipalName: string },
    answer: { readonly state: 'pending' | 'success' | 'failure'; readonly said: string; readonly candidate: string }
): void {
    const values = {
        state: answer.state,
        said: answer.said.slice(0, 4000),
        candidate: answer.candidate,
        user_principal_name: person.userPrincipalName,
        asked_on: nowStamp(),
    }
    const there = firstRow(
        table,
        [
            ['link', '=', linkId],
            ['external_user_id', '=', person.externalUserId],
        ],
        []
    )
    if (there) updateRow(table, there.sys_id, values)
    else insertRow(table, { ...values, link: linkId, external_user_id: person.externalUserId })
}

/** Requests that were handed over and not asked for again, the oldest first. */
export function pendingOf(linkId: string): Request[] {
    const since = new GlideDateTime()
    since.addDaysUTC(-keptDays)
    return rowsOf(
        table,
        [
            ['link', '=', linkId],
            ['state', '=', 'pending'],
            ['asked_on', '>', since.getValue()],
        ],
        ['external_user_id', 'user_principal_name', 'candidate', 'said', 'asked_on'],
        { orderBy: 'asked_on' }
    ).map((row) => ({
        externalUserId: row.external_user_id,
        address: row.user_principal_name,
        candidate: row.candidate,
        said: row.said,
        askedOn: row.asked_on,
    }))
}
