// Tells what licences cost and what was saved, month by month.
import { addDays } from '../base/days.ts'
import { sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { today } from './entitlement.act.ts'
import { costOfMonth } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { savingsOf } from './savings.act.ts'
import type { LicenceFilter } from './savings.act.ts'
import { savingsByMonth } from './usage.ts'

/** Amounts one per currency; month 'yyyy-MM'. */
export interface MonthTold {
    readonly month: string
    readonly spend: readonly Money[]
    readonly saved: readonly Money[]
    readonly savedSoFar: readonly Money[]
}

/** The last `months` months, oldest first, the one that runs among them. */
export function monthsOf(filter: LicenceFilter, months: number): MonthTold[] {
    const rows = readEntitlements().filter(
        (row) =>
            (filter.model === '' || row.softwareModel === filter.model) &&
            (filter.profile === '' || row.profile === '' || row.profile === filter.profile)
    )
    const saved = savingsByMonth(savingsOf(filter))
    const told: MonthTold[] = []
    let month = today().slice(0, 7)
    for (let at = 0; at < Math.min(months, 120); at++) {
        const known = saved.filter((one) => one.month <= month)
        const last = known[known.length - 1]
        told.unshift({
            month,
            spend: sumByCurrency(rows.map((row) => costOfMonth(row, month))),
            saved: last?.month === month ? last.realised : [],
            savedSoFar: last ? last.cumulative : [],
        })
        month = addDays(`${month}-01`, -1).slice(0, 7)
    }
    return told
}
