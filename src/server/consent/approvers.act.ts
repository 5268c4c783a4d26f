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

/** Who may decide about keeping this licence at this moment; looked up at asking and again at answering. `cut`: not all are asked. */
export function approversNow(candidate: StoredCandidate): (Approvers & { cut: boolean }) | null {
    const manager = readPerson(readPerson(candidate.userId)?.managerId ?? null)
    const group = groupMembers(readRule(candidate.ruleId)?.groupId ?? null)
    const found = approversOf(
        candidate.userId ?? '',
        manager?.active ? manager.id : null,
        group.userIds,
        candidate.takenBy
    )
    return found ? { ...found, cut: found.as === 'group' && group.cut } : null
}

/** Members of a group who are asked at most; a larger one is asked through its first. */
export const mostMembers = 50

/** At most `mostMembers` members of the group who have not left; `cut` where others are left out. */
function groupMembers(groupId: string | null): { userIds: string[]; cut: boolean } {
    if (!groupId) return { userIds: [], cut: false }
    const members: string[] = []
    query('sys_user_grmember')
        .where('group', groupId)
        .limit(mostMembers + 1)
        .each(['user'], (row) => {
            if (row.user) members.push(row.user)
        })
    const asked = members.slice(0, mostMembers)
    return { userIds: asked.filter((one) => readPerson(one)?.active), cut: members.length > mostMembers }
}
