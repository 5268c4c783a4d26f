// Gathers what was really saved: people closed complete and licences proven lower, as it is still booked.
import { dayOf } from '../base/days.ts'
import { parseInstant } from '../base/instants.ts'
import { parseMoney } from '../base/money.ts'
import { candidates } from '../candidates/candidate.store.ts'
import { listedDowngrades } from './downgrade.store.ts'
import type { SavingEvent } from './usage.ts'

/** sys_ids; '' : all. */
export interface LicenceFilter {
    readonly profile: string
    readonly model: string
}

const savingColumns = ['closed_on', 'realised_savings', 'currency']

/** Every saving that is still booked: an undo, a reactivation from outside and a licence raised again took theirs back. */
export function savingsOf(filter: LicenceFilter): SavingEvent[] {
    const events: SavingEvent[] = []
    const asked = candidates().where('state', 'closed_complete').whereNotEmpty('realised_savings')
    if (filter.profile !== '') asked.where('profile', filter.profile)
    if (filter.model !== '') asked.where('software_model', filter.model)
    asked.each(savingColumns, (row) => {
        const money = parseMoney(row.realised_savings ?? '', row.currency ?? '')
        const closed = parseInstant(row.closed_on)
        if (money.ok && closed !== null) events.push({ day: dayOf(closed), money: money.money })
    })
    for (const one of listedDowngrades(filter.profile, ['done'])) {
        if (filter.model !== '' && one.softwareModel !== filter.model) continue
        if (one.realised && one.provenOn) events.push({ day: one.provenOn, money: one.realised })
    }
    return events
}
