// Which rows a list's filter selects, read with the person's own rights.
import { GlideRecordSecure } from '@servicenow/glide'
import { filterRunsScript } from '../base/query-values.ts'

export interface Selection {
    ids: string[]
    /** True where more rows match than were asked for. */
    more: boolean
}

/**
 * At most `most` rows of a filter; null where the filter is invalid, which the platform would take as matching every row,
 * and where it would run a script.
 * @param also further values a row must have
 */
export function selectionOf(
    table: string,
    filter: string,
    most: number,
    also: Record<string, string> = {}
): Selection | null {
    if (filterRunsScript(filter)) return null
    const asked = new GlideRecordSecure(table)
    if (filter !== '' && !asked.isValidEncodedQuery(filter)) return null
    if (filter !== '') asked.addEncodedQuery(filter)
    for (const field of Object.keys(also)) asked.addQuery(field, also[field])
    asked.setLimit(most + 1)
    asked.query()
    const ids: string[] = []
    while (asked.next()) ids.push(asked.getUniqueValue())
    return { ids: ids.slice(0, most), more: ids.length > most }
}
