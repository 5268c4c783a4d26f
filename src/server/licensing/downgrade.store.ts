// Reads and writes downgrade lists: one row for each person whose licence is to be lowered in Miro's admin page.
import { hashOf } from '../base/hashes.ts'
import { decimalOf, parseMoney } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { query } from '../platform/records.ts'
import type { Row, Value } from '../platform/records.ts'
import { insertRow, updateRow } from '../platform/rows.ts'
import type { DowngradeState } from './downgrade.ts'

const downgradeTable = 'x_snc_miro_sam_downgrade'

/** No list is longer than this. */
const mostListed = 100_000

/** A person as listed: what they hold, why it may be lowered, and what that is worth a year. */
export interface Listed {
    readonly profile: string
    readonly externalUserId: string
    readonly email: string
    readonly user: string
    readonly softwareModel: string
    readonly identifier: string
    readonly lastActivity: string
    readonly reason: string
    readonly saving: Money | null
}

export interface StoredDowngrade extends Listed {
    readonly id: string
    readonly number: string
    readonly state: DowngradeState
    readonly listedOn: string
    readonly provenOn: string
    readonly realised: Money | null
}

const fields = [
    'number',
    'state',
    'profile',
    'external_user_id',
    'user_principal_name',
    'user',
    'software_model',
    'subscription_identifier',
    'last_activity',
    'reason',
    'saving',
    'realised_savings',
    'currency',
    'listed_on',
    'proven_on',
]

function toDowngrade(row: Row): StoredDowngrade {
    const money = (column: string): Money | null => {
        const parsed = parseMoney(row[column] ?? '', row.currency ?? '')
        return parsed.ok ? parsed.money : null
    }
    return {
        id: row.sys_id ?? '',
        number: row.number ?? '',
        state: (row.state ?? 'open') as DowngradeState,
        profile: row.profile ?? '',
        externalUserId: row.external_user_id ?? '',
        email: row.user_principal_name ?? '',
        user: row.user ?? '',
        softwareModel: row.software_model ?? '',
        identifier: row.subscription_identifier ?? '',
        lastActivity: row.last_activity ?? '',
        reason: row.reason ?? '',
        saving: money('saving'),
        listedOn: row.listed_on ?? '',
        provenOn: row.proven_on ?? '',
        realised: money('realised_savings'),
    }
}

/** Lists a person; whoever is listed already is listed anew unless the row is open. Answers whether the row is open now. */
export function listPerson(one: Listed, option: string, day: string): boolean {
    const id = hashOf(`downgrade ${one.profile} ${one.externalUserId}`)
    const values: Record<string, Value> = {
        state: 'open',
        profile: one.profile,
        external_user_id: one.externalUserId,
        user_principal_name: one.email,
        user: one.user || null,
        software_model: one.softwareModel || null,
        subscription_identifier: one.identifier,
        last_activity: one.lastActivity || null,
        reason: one.reason.slice(0, 1000),
        saving: one.saving && decimalOf(one.saving),
        currency: one.saving && one.saving.currency,
        remediation_option: option,
        listed_on: day,
        proven_on: null,
        realised_savings: null,
    }
    if (insertRow(downgradeTable, values, { sysId: id, rules: false }).ok) return true
    return updateRow(downgradeTable, id, values, { rules: false }).ok
}

/** Listed people of a profile ('' : of all) in some states. */
export function listedDowngrades(profile: string, states: readonly DowngradeState[]): StoredDowngrade[] {
    const asked = query(downgradeTable).whereIn('state', states).orderBy('user_principal_name')
    if (profile !== '') asked.where('profile', profile)
    return asked.all(fields, mostListed).map(toDowngrade)
}

/** Writes what a download showed of a listed person. */
export function noteDowngrade(id: string, state: DowngradeState, values: Record<string, Value>): void {
    updateRow(downgradeTable, id, { ...values, state }, { rules: false })
}
