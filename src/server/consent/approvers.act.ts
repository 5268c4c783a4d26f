// Finds who decides about a candidate now: the person's manager, else the group that the rule names.
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { readRule } from '../candidates/rule.store.ts'
import { groupMembers, readPerson } from '../platform/people.ts'
import { approversOf } from './question.ts'
import type { Approvers } from './question.ts'

/**
 * Who may decide about keeping this licence at this moment; looked up at asking and again at answering.
 * `cut`: the group is larger than what is asked of it.
 */
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
