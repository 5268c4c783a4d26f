// Reads and writes usage days.
import { inChunks } from '../base/chunks.ts'
import type { Day } from '../base/days.ts'
import { hashOf } from '../base/hashes.ts'
import { decimalOf, parseMoney } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { figuresOf } from '../platform/figures.ts'
import { query } from '../platform/records.ts'
import type { Value } from '../platform/records.ts'
import { insertRow, updateRow } from '../platform/rows.ts'
import type { UsageCount } from './usage.ts'

const usageTable = 'x_snc_miro_sam_usage_day'

/** Sums of usage days, for screens. */
export const usageFigures = figuresOf(usageTable)

/** A usage day with what was owned and spent on it; null: nobody tells a pooled right apart. */
export interface UsageDay extends UsageCount {
    readonly day: Day
    readonly owned: number | null
    readonly spend: Money | null
}

function rowOf(usage: UsageDay): Record<string, Value> {
    return {
        day: usage.day,
        profile: usage.profile,
        software_model: usage.softwareModel,
        assigned: usage.assigned,
        stale: usage.stale,
        active_30: usage.active30,
        active_60: usage.active60,
        active_90: usage.active90,
        active_120: usage.active120,
        older: usage.older,
        none: usage.none,
        owned: usage.owned,
        spend: usage.spend && decimalOf(usage.spend),
        currency: usage.spend && usage.spend.currency,
    }
}

/** Writes a day of a profile and model; the last download of the day is what it says. */
export function keepUsageDay(usage: UsageDay): void {
    const id = hashOf(`usage day ${usage.profile} ${usage.softwareModel} ${usage.day}`)
    const updated = updateRow(usageTable, id, rowOf(usage), { rules: false })
    if (!updated.ok) insertRow(usageTable, rowOf(usage), { sysId: id, rules: false })
}

/** Days of a profile, by model, before a day. */
export function daysBefore(profile: string, day: Day): Map<string, { id: string; day: Day }[]> {
    const days = new Map<string, { id: string; day: Day }[]>()
    query(usageTable)
        .where('profile', profile)
        .where('day', '<', day)
        .orderBy('day')
        .each(['day', 'software_model'], (row) => {
            const model = row.software_model ?? ''
            days.set(model, (days.get(model) ?? []).concat({ id: row.sys_id ?? '', day: row.day ?? '' }))
        })
    return days
}

export function removeUsageDays(ids: readonly string[]): void {
    for (const some of inChunks(ids)) {
        query(usageTable).whereIn('sys_id', some).deleteAll({ atMost: some.length })
    }
}

/** The usage days of a model (and of one profile, where given) since a day, oldest first. */
export function usageDays(where: { model?: string; profile?: string }, since: Day): UsageDay[] {
    const asked = query(usageTable).where('day', '>=', since).orderBy('day')
    if (where.model) asked.where('software_model', where.model)
    if (where.profile) asked.where('profile', where.profile)
    const found: UsageDay[] = []
    const columns = ['assigned', 'stale', 'active_30', 'active_60', 'active_90', 'active_120', 'older', 'none']
    asked.each(['day', 'profile', 'software_model', 'owned', 'spend', 'currency', ...columns], (row) => {
        const number = (column: string) => Number(row[column] ?? 0)
        const spend = parseMoney(row.spend ?? '', row.currency ?? '')
        found.push({
            day: row.day ?? '',
            profile: row.profile ?? '',
            softwareModel: row.software_model ?? '',
            assigned: number('assigned'),
            stale: number('stale'),
            active30: number('active_30'),
            active60: number('active_60'),
            active90: number('active_90'),
            active120: number('active_120'),
            older: number('older'),
            none: number('none'),
            owned: row.owned ? Number(row.owned) : null,
            spend: spend.ok ? spend.money : null,
        })
    })
    return found
}
