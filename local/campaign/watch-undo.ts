// Holds an undo to its promise: the person is active at Miro again, and the subscription is as it was.
import { tables } from './ledger.ts'
import type { Organization } from './organizations.ts'
import type { Scene } from './scene.ts'
import type { Row } from '../instance/index.ts'

/** What Undo must bring back of a subscription. */
const restored = [
    ...['external_user_id', 'user_principal_name', 'user', 'display_name', 'subscription_identifier'],
    ...['software_model', 'last_activity', 'subscription_assigned', 'external_created', 'miro_role'],
]

export interface BeforeUndo {
    candidate: Row
    /** The row as it was when it went; null where it was there still or again. */
    removed: Row | null
    /** Times the instance had been stopped. */
    stops: number
}

export function noteBeforeUndo({ instance, ledger }: Scene, candidateId: string): BeforeUndo | null {
    const candidate = instance.records.get(tables.candidate, candidateId)
    if (!candidate) return null
    const key = `${candidate.profile}/${candidate.external_user_id}`
    const there = rowOf(instance, candidate)
    return { candidate, removed: there ? null : (ledger.removedRows.get(key) ?? null), stops: ledger.stops.length }
}

/** True where the undo was booked. */
export function checkUndone({ instance, ledger }: Scene, { side }: Organization, before: BeforeUndo): boolean {
    const candidate = instance.records.get(tables.candidate, before.candidate.sys_id as string)
    if (!candidate?.undone_on || before.candidate.undone_on) return false
    const wrong = (what: string) => ledger.violate('an undo restores exactly', `${candidate.number}: ${what}`)
    if (side.member(candidate.external_user_id ?? '')?.active !== true) wrong('not active at Miro')
    if (candidate.realised_savings) wrong(`still books ${candidate.realised_savings}`)
    const row = rowOf(instance, candidate)
    if (!row) wrong('no subscription')
    if (!row || !before.removed || before.stops !== ledger.stops.length) return true
    const { removed } = before
    const different = restored.filter((name) => (row[name] ?? '') !== (removed[name] ?? ''))
    if (different.length > 0) wrong(different.map((name) => `${name} ${row[name]} was ${removed[name]}`).join(', '))
    return true
}

function rowOf(instance: Scene['instance'], candidate: Row): Row | null {
    const query = `profile=${candidate.profile}^external_user_id=${candidate.external_user_id}`
    return instance.records.first(tables.subscription, query)
}
