// Answers the positions that hold, now or at the end of a month, whatever the number of reconciliations that told them.
import { shownReconciliations } from './reconciliation.store.ts'
import { wholePositions } from './position.store.ts'
import type { StoredPosition } from './position.store.ts'

/**
 * The whole positions of the last reconciliation of every profile; where single profiles were reconciled since, theirs.
 * @param before 'yyyy-MM-dd HH:mm:ss' (UTC): as it was then; null: now.
 */
export function positionsShown(before: string | null = null): StoredPosition[] {
    const taken = new Set<string>()
    const shown: StoredPosition[] = []
    for (const result of shownReconciliations(before)) {
        for (const position of wholePositions(result.id)) {
            if (!taken.has(position.profile)) shown.push(position)
        }
        if (result.profile !== '') taken.add(result.profile)
    }
    return shown.sort((a, b) => (a.softwareModel < b.softwareModel ? -1 : a.softwareModel > b.softwareModel ? 1 : 0))
}
