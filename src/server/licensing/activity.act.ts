// Counts subscriptions by the days since their last activity, at a cost that does not grow with the organization.
import type { Day } from '../base/days.ts'
import type { Query } from '../platform/records.ts'
import { activityDays } from './activity.ts'
import type { ActivityRange } from './activity.ts'

/** How many there are in each range, and together. */
export type ActivityCount = Record<ActivityRange, number> & { assigned: number }

/**
 * One grouped statement a range.
 * @param rows what is counted, asked anew for each range
 * @param column what it is counted by: each of its values that has any rows gets a count
 */
export function countActivity(rows: () => Query, column: string, today: Day): Map<string, ActivityCount> {
    const counts = new Map<string, ActivityCount>()
    const note = (range: ActivityRange, found: Record<string, number>) => {
        for (const [value, count] of Object.entries(found)) {
            const held = counts.get(value) ?? nobody()
            held[range] += count
            held.assigned += count
            counts.set(value, held)
        }
    }
    for (const { range, from, before } of activityDays(today)) {
        const asked = rows()
        if (from === null) asked.whereNotEmpty('last_activity')
        else asked.where('last_activity', '>=', from)
        if (before !== null) asked.where('last_activity', '<', before)
        note(range, asked.countBy(column))
    }
    note('none', rows().whereEmpty('last_activity').countBy(column))
    return counts
}

const nobody = (): ActivityCount => ({
    ...{ assigned: 0, active30: 0, active60: 0, active90: 0, active120: 0, older: 0, none: 0 },
})
