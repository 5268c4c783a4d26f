// GlideFilter: does a record meet an encoded query?
import { guardClass } from '../runtime/unknown.ts'
import type { Insides } from './glide-record.ts'
import { matches } from './matches.ts'
import type { RecordParts } from './parts.ts'
import { parseEncodedQuery } from './query.ts'

export function glideFilterClass(parts: RecordParts, insides: Insides) {
    const meets = (record: object, filter: string, matchAll: boolean): boolean => {
        const { query } = parseEncodedQuery(String(filter))
        // matchAll false: one of the conditions is enough.
        const asked = matchAll || query.kind !== 'and' ? query : { kind: 'or' as const, parts: query.parts }
        return matches(asked, insides.savedOf(record).judged, parts.around)
    }
    class GlideFilter {
        readonly #filter: string
        constructor(filter: string, _title?: string) {
            this.#filter = filter
        }
        match(record: object, matchAll = true): boolean {
            return meets(record, this.#filter, matchAll)
        }
        static checkRecord(record: object, filter: string, matchAll = true): boolean {
            return meets(record, filter, matchAll)
        }
    }
    return guardClass(GlideFilter, 'GlideFilter')
}
