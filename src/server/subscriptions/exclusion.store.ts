// Reads exclusion rules of both kinds and compiles those that hold today.
import { formatDay } from '../base/instants.ts'
import { now } from '../platform/clock.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { query } from '../platform/records.ts'
import type { Row } from '../platform/records.ts'
import { insertRow, updateRow } from '../platform/rows.ts'
import { compileExclusions } from './exclusions.ts'
import type { Exclusions, IdentifierExclusion, UserExclusion } from './exclusions.ts'

const identifierExclusionTable = 'x_snc_miro_sam_identifier_exclusion'
const userExclusionTable = 'x_snc_miro_sam_user_exclusion'

const common = ['profile_type', 'reason', 'expires']

function ruleOf(row: Row) {
    return {
        profileType: row.profile_type ?? '',
        reason: row.reason ?? '',
        expires: row.expires ?? '',
        active: true,
    }
}

/** Exclusions that hold for a profile at this moment, however many rules there are: two statements. */
export function exclusionsFor({ profileType, domain }: Pick<Profile, 'profileType' | 'domain'>): Exclusions {
    const identifiers: IdentifierExclusion[] = []
    query(identifierExclusionTable)
        .where('active', true)
        .inDomain(domain)
        .each(['identifier', ...common], (row) => {
            identifiers.push({ identifier: row.identifier ?? '', ...ruleOf(row) })
        })
    const users: UserExclusion[] = []
    query(userExclusionTable)
        .where('active', true)
        .inDomain(domain)
        .each(['user_principal_name', ...common], (row) => {
            users.push({ pattern: row.user_principal_name ?? '', ...ruleOf(row) })
        })
    return compileExclusions(identifiers, users, profileType, formatDay(now()))
}

/**
 * Enters a rule that protects one address for all profiles; the table's own rules check it.
 * @param rule.expires 'yyyy-MM-dd', the last day on which it holds; '' : no end
 * @returns '' or why it was refused
 */
export function excludeUser(rule: { address: string; reason: string; expires: string }): string {
    const held = query(userExclusionTable).where('user_principal_name', rule.address).whereEmpty('profile_type')
    const values = { reason: rule.reason.slice(0, 500), expires: rule.expires || null, active: true }
    const known = held.first([])
    const written = known
        ? updateRow(userExclusionTable, known.sys_id ?? '', values)
        : insertRow(userExclusionTable, { user_principal_name: rule.address, ...values })
    return written.ok ? '' : written.reason
}
