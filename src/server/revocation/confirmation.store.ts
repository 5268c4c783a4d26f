// Reads and writes what a dialog has named to somebody: it counts once, for that person, selection and number of people.
import { hashOf } from '../base/hashes.ts'
import { fromPlatform, oneMinute, toPlatform } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import { currentUserId } from '../platform/people.ts'
import { query } from '../platform/records.ts'
import { insertRow, readRow } from '../platform/rows.ts'

const confirmationTable = 'x_snc_miro_sam_confirmation'

/** How long a dialog may stay open. */
const validFor = 60 * oneMinute

const selectionKey = (selection: string): string => hashOf(`selection ${selection}`)

/** Notes what the dialog is about to name; answers the word that confirms it, '' where it could not be noted. */
export function noteConfirmation(selection: string, people: number): string {
    const old = query(confirmationTable).where('expires', '<', toPlatform(now() - validFor))
    old.deleteAll({ atMost: 1_000_000 })
    const written = insertRow(confirmationTable, {
        person: currentUserId(),
        selection: selectionKey(selection),
        people,
        expires: toPlatform(now() + validFor),
    })
    return written.ok ? written.sysId : ''
}

/**
 * Spends a confirmation: the row with the key that follows from it can be inserted once, by whichever node is first.
 * @returns how many people were confirmed; null where the word is unknown, somebody else's, of another selection, too old
 *   or spent already
 */
export function spendConfirmation(word: string, selection: string): number | null {
    const row = readRow(confirmationTable, word, ['person', 'selection', 'people', 'expires', 'spends'])
    if (!row || row.spends || row.person !== currentUserId() || row.selection !== selectionKey(selection)) return null
    if ((fromPlatform(row.expires) ?? 0) < now()) return null
    const spent = { person: row.person, spends: word, expires: row.expires }
    const written = insertRow(confirmationTable, spent, { sysId: hashOf(`spent ${word}`), rules: false })
    return written.ok ? Number(row.people) || 0 : null
}
