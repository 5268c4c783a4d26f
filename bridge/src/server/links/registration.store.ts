// Reads and writes the one row that says what SAM answered at the registration, and which lists were added to its workspace.
import { nowStamp } from '../platform/clock.ts'
import { firstRow, insertRow, updateRow } from '../platform/rows.ts'
import { fromKept } from '../texts/text.ts'
import type { Said } from '../texts/text.ts'

const table = 'x_snc_miro_sambr_registration'

export interface Registration {
    readonly id: string
    /** absent, older, refused, no_subflows, registered, or left: registered, and about to be uninstalled. */
    readonly state: string
    readonly said: readonly Said[]
    /** The subflows it was made with, so that other ones are registered anew. */
    readonly subflows: string
    /** sys_ids of the lists that were added, with commas between; '' where none was. */
    readonly lists: string
    readonly listsSaid: string
}

export function registration(): Registration | null {
    const row = firstRow(table, [], ['state', 'said', 'told', 'subflows', 'lists', 'lists_said'])
    if (!row) return null
    const { sys_id: id, state, subflows, lists } = row
    return { id, state, said: fromKept(row.told, row.said), subflows, lists, listsSaid: row.lists_said }
}

export function keepRegistration(values: Readonly<Record<string, string>>): void {
    const there = registration()
    const stamped = { ...values, registered_on: nowStamp() }
    if (there) updateRow(table, there.id, stamped)
    else insertRow(table, stamped)
}
