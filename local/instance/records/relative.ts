// Bounds of relative date conditions, such as `RELATIVEGT@hour@ago@3`.
import type { Kind } from '../dictionary/kinds.ts'
import { addMonths } from '../time/calendar.ts'
import { storedText } from '../time/stored.ts'

const unitLength: Record<string, number> = {
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    dayofweek: 86_400_000,
    week: 604_800_000,
}
const unitMonths: Record<string, number> = { month: 1, quarter: 3, year: 12 }

/** @param value '@unit@ago|ahead@count'; @param now epoch milliseconds; gives 'yyyy-MM-dd HH:mm:ss' UTC, a date alone for a date column */
export function relativeBound(value: string, now: number, kind: Kind): string {
    const [unit, direction, count] = value.replace(/^@/, '').split('@')
    const amount = Number(count) * (direction === 'ahead' ? 1 : -1)
    if (!unitLength[unit] && !unitMonths[unit]) throw new Error(`not implemented: relative date unit '${unit}'`)
    const text = storedText(
        unitLength[unit] ? now + amount * unitLength[unit] : addMonths(now, amount * unitMonths[unit])
    )
    return kind === 'date' ? text.slice(0, 10) : text
}
