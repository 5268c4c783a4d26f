// The ranges in which usage days and the overview count people, by the days since their last meaningful activity.
import { addDays } from '../base/days.ts'
import type { Day } from '../base/days.ts'

/** Days since then: 0–29, 30–59, 60–89, 90–119, 120 and more; `none`: no activity was ever seen. Everybody is in exactly one. */
export type ActivityRange = 'active30' | 'active60' | 'active90' | 'active120' | 'older' | 'none'

/** Last activities from a day on (null: however old) and before another one (null: to this day, and what a clock ahead says). */
export interface ActivityDays {
    readonly range: Exclude<ActivityRange, 'none'>
    readonly from: Day | null
    readonly before: Day | null
}

/** The last activities of each range but `none`, as days (UTC) seen from `today`. */
export function activityDays(today: Day): readonly ActivityDays[] {
    const since = (days: number) => addDays(today, -days + 1)
    return [
        { range: 'active30', from: since(30), before: null },
        { range: 'active60', from: since(60), before: since(30) },
        { range: 'active90', from: since(90), before: since(60) },
        { range: 'active120', from: since(120), before: since(90) },
        { range: 'older', from: null, before: since(120) },
    ]
}
