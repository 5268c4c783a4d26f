// Bounds of relative date conditions, such as `RELATIVEGT@hour@ago@3`.
import type { Kind } from '../dictionary/kinds.ts'

const UNITS: Record<string, number> = {
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    dayofweek: 86_400_000,
    week: 604_800_000,
}

/** @param value '@unit@ago|ahead@count'; @param now epoch milliseconds; gives 'yyyy-MM-dd HH:mm:ss' UTC, a date alone for a date column */
export function relativeBound(value: string, now: number, kind: Kind): string {
    const [unit, direction, count] = value.replace(/^@/, '').split('@')
    const amount = Number(count) * (direction === 'ahead' ? 1 : -1)
    const at = new Date(now)
    if (UNITS[unit]) at.setTime(now + amount * UNITS[unit])
    else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + amount)
    else if (unit === 'quarter') at.setUTCMonth(at.getUTCMonth() + 3 * amount)
    else if (unit === 'year') at.setUTCFullYear(at.getUTCFullYear() + amount)
    else throw new Error(`not implemented: relative date unit '${unit}'`)
    const text = at.toISOString().slice(0, 19).replace('T', ' ')
    return kind === 'date' ? text.slice(0, 10) : text
}
