// Finds who decides about a candidate now: the person's manager, else the group that the rule names.
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { readRule } from '../candidates/rule.store.ts'
import { query } from '../platform/records.ts'
import { readRow } from '../platform/rows.ts'
import { approversOf } from './question.ts'
import type { Approvers } from './question.ts'

export interface AskedPerson {
    id: string
    name: string
    language: string
    timeZone: string
    managerId: string | null
    active: boolean
}

export function readPerson(userId: string | null): AskedPerson | null {
    const fields = ['name', 'user_name', 'preferred_language', 'time_zone', 'manager', 'active']
    const row = userId ? readRow('sys_user', userId, fields) : null
    if (!row) return null
    return {
        id: row.sys_id ?? '',
        name: row.name || row.user_name || '',
        language: row.preferred_language ?? '',
        timeZone: row.time_zone ?? '',
        managerId: row.manager,
        active: row.active === '1',
    }
}

/** Who may decide about keeping this licence at this moment; looked up at asking and again at answering. */
export function approversNow(candidate: StoredCandidate): Approvers | null {
    const manager = readPerson(readPerson(candidate.userId)?.managerId ?? null)
    const group = groupMembers(readRule(candidate.ruleId)?.groupId ?? null)
    return approversOf(candidate.userId ?? '', manager?.active ? manager.id : null, group, candidate.takenBy)
}

/** At most 50 members of the group who have not left; a larger group is asked through its first fifty. */
function groupMembers(groupId: string | null): string[] {
    if (!groupId) return []
    const members: string[] = []
    query('sys_user_grmember')
        .where('group', groupId)
        .limit(50)
        .each(['user'], (row) => {
            if (row.user) members.push(row.user)
        })
    return members.filter((one) => readPerson(one)?.active)
}
