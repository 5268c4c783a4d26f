// Reads and writes removal candidates: one guarded write per change, everything of it in one row.
import type { GlideRecord } from '@servicenow/glide'
import { inChunks } from '../base/chunks.ts'
import { isSysId } from '../base/query-values.ts'
import { oneLine } from '../base/redaction.ts'
import { decimalOf, formatMoney } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { now } from '../platform/clock.ts'
import { figuresOf } from '../platform/figures.ts'
import { say } from '../platform/messages.ts'
import { query } from '../platform/records.ts'
import type { Query, Value } from '../platform/records.ts'
import { namesOf } from '../platform/people.ts'
import { insertRow, openRow, readRow, updateRow, updateRowsOf, updateRowWhere, writeInto } from '../platform/rows.ts'
import { newWorker } from '../platform/workers.ts'
import { selectionOf } from '../platform/selection.ts'
import type { Selection } from '../platform/selection.ts'
import { dayStamp, parseInstant, stamp, toPlatform } from '../base/instants.ts'
import type { NewCandidate, Past, Snapshot } from './judging.ts'
import { isOpen, openStates } from './states.ts'
import type { CandidateState } from './states.ts'
import { wordEntries } from './change-columns.act.ts'
import { candidateFields as fields, toCandidate } from './stored-candidate.ts'
import type { StoredCandidate } from './stored-candidate.ts'

export type { StoredCandidate } from './stored-candidate.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

/** Counts and pages of candidates, for screens. */
export const candidateFigures = figuresOf(candidateTable)

/** A query over all candidates; conditions, order and limit are the caller's. */
export function candidates(): Query {
    return query(candidateTable)
}

/** The state, intent and sender of a candidate as they stand now; null where it is gone. */
export function readIntent(id: string): { state: string; intent: string; sentBy: string } | null {
    const row = readRow(candidateTable, id, ['state', 'intent', 'sent_by'])
    return row ? { state: row.state ?? '', intent: row.intent ?? '', sentBy: row.sent_by ?? '' } : null
}

/** What went wrong with a candidate and what to do about it, in the words that stand on it; null where nothing does. */
export function readError(id: string): { error: string; nextStep: string } | null {
    const row = readRow(candidateTable, id, ['error', 'next_step'])
    return row?.error ? { error: row.error, nextStep: row.next_step ?? '' } : null
}

/** Marks a recorded intent as sent by this worker, where it is still recorded; readIntent tells whose word stands. */
export function markSent(id: string, worker: string): void {
    const expected = { state: 'awaiting_revocation', intent: 'recorded' }
    updateRowWhere(candidateTable, id, expected, { intent: 'sent', sent_by: worker })
}

/** As markSent, for the candidate of a subscription: its `sentBy` tells whose word stands. */
export function markSentFor(profileId: string, subscriptionId: string, worker: string): void {
    const expected = { profile: profileId, state: 'awaiting_revocation', intent: 'recorded' }
    updateRowsOf(candidateTable, 'subscription', subscriptionId, expected, { intent: 'sent', sent_by: worker })
}

/**
 * Puts candidates that may be reclaimed into a run.
 * @param taker sys_user who took them up, or '' for a job
 */
export function enterRun(ids: readonly string[], run: string, taker: string): void {
    const states = ['ready', 'awaiting_revocation']
    const values: Record<string, Value> = taker ? { run, taken_by: taker } : { run }
    if (ids.length === 1) return updateRowWhere(candidateTable, ids[0], { state: states }, values)
    for (const some of inChunks(ids, 500)) {
        candidates().whereIn('sys_id', some).whereIn('state', states).updateAll(values, { atMost: 500 })
    }
}

/** Gives an open candidate to a person who looks after it; false where it is not open any more. */
export function assignCandidate(id: string, userId: string): boolean {
    const record = openRow(candidateTable, id)
    if (!record || !isOpen(record.getValue('state') as CandidateState)) return false
    return writeInto(record, candidateTable, { assigned_to: userId }).ok
}

/** Takes a candidate out of its run. */
export function leaveRun(id: string): void {
    updateRow(candidateTable, id, { run: null })
}

/** At most `most` candidates of a list's filter in a state, read with the person's own rights; null where the filter is invalid. */
export function selectCandidates(filter: string, most: number, state: CandidateState): Selection | null {
    return selectionOf(candidateTable, filter, most, { state })
}

export function readCandidate(id: string): StoredCandidate | null {
    const row = readRow(candidateTable, id, fields)
    return row ? toCandidate(row) : null
}

/** At most `limit` candidates of a query; which ones beyond it are left is up to the query's order. */
export function readCandidates(asked: Query, limit: number): StoredCandidate[] {
    const found: StoredCandidate[] = []
    asked.limit(limit).each(fields, (row) => void found.push(toCandidate(row)))
    return found
}

const open = (profileId: string, externalUserId: string) => `${profileId}/${externalUserId}`

/**
 * Open candidates of a profile in the order of their key, beginning after one of them. They are found through that key, also
 * after the profile itself has gone.
 */
export function openCandidatesOf(profileId: string, after = ''): Query {
    // '0' is what follows '/'; the key of a closed candidate has no '/'.
    return query(candidateTable)
        .where('open_key', '>', after || open(profileId, ''))
        .where('open_key', '<', `${profileId}0`)
        .orderBy('open_key')
}

/** The open candidate of a person in a profile, or null. */
export function openCandidateOf(profileId: string, externalUserId: string): StoredCandidate | null {
    return readCandidates(query(candidateTable).where('open_key', open(profileId, externalUserId)), 1)[0] ?? null
}

/** The open candidate that was made for a subscription; null also where it was made before the row was. */
export function openCandidateFor(profileId: string, subscriptionId: string): StoredCandidate | null {
    if (!isSysId(subscriptionId)) return null
    const found = readCandidates(query(candidateTable).where('subscription', subscriptionId), 100)
    return found.find((one) => one.openKey === open(profileId, one.externalUserId)) ?? null
}

/** Candidates of some people: the open ones, and what earlier ones leave behind; who has none is in neither map. */
export function peopleOf(
    profileId: string,
    externalUserIds: readonly string[]
): { open: Map<string, StoredCandidate>; pasts: Map<string, Past> } {
    const found = { open: new Map<string, StoredCandidate>(), pasts: new Map<string, Past>() }
    if (externalUserIds.length === 0) return found
    query(candidateTable)
        .where('profile', profileId)
        .whereIn('external_user_id', externalUserIds)
        .each(fields, (row) => {
            const id = row.external_user_id ?? ''
            const past = found.pasts.get(id) ?? { quietUntil: null, reactivations: 0 }
            const quiet = parseInstant(row.quiet_until)
            found.pasts.set(id, {
                quietUntil:
                    quiet !== null && (past.quietUntil === null || quiet > past.quietUntil) ? quiet : past.quietUntil,
                reactivations: past.reactivations + (row.reactivated_on ? 1 : 0),
            })
            if (row.open_key === open(profileId, id)) found.open.set(id, toCandidate(row))
        })
    return found
}

/** Brings open candidates with these values up to a price at once; answers how many. */
export function priceOpenCandidates(where: Record<string, string>, price: Money): number {
    const asked = query(candidateTable).whereIn('state', openStates).where('booked_elsewhere', '!=', true)
    for (const field of Object.keys(where)) asked.where(field, where[field])
    const values = { potential_savings: decimalOf(price), currency: price.currency }
    return asked.updateAll(values, { atMost: 1_000_000 })
}

/** What earlier candidates of these people leave behind; people without any are not in the map. */
export function pastsOf(profileId: string, externalUserIds: readonly string[]): Map<string, Past> {
    return peopleOf(profileId, externalUserIds).pasts
}

/** Writes a new candidate and answers it as stored; null where one is open already. */
export function insertCandidate(
    profileId: string,
    made: NewCandidate,
    more: Record<string, Value> = {}
): StoredCandidate | null {
    const { seat } = made
    if (openCandidateOf(profileId, seat.externalUserId)) return null
    const name = namesOf([seat.userId]).get(seat.userId ?? '') ?? seat.name
    const id = addCandidate(profileId, { ...made, seat: { ...seat, name } }, more)
    return id ? readCandidate(id) : null
}

/** Writes a new candidate in one statement; null where one is open already (the unique key says so, whoever was first). */
export function addCandidate(profileId: string, made: NewCandidate, more: Record<string, Value> = {}): string | null {
    const { seat, rule } = made
    const written = insertRow(candidateTable, {
        state: made.state,
        profile: profileId,
        subscription: seat.subscriptionId || null,
        rule: rule.id,
        user: seat.userId,
        external_user_id: seat.externalUserId,
        user_principal_name: seat.email,
        // It stands in the subject of an e-mail.
        person: oneLine(seat.name),
        subscription_identifier: seat.licence,
        software_model: seat.modelId,
        last_activity: dayStamp(seat.lastActivity),
        idle_since: stamp(made.idleSince),
        subscription_assigned: stamp(seat.licenceAssigned),
        external_created: stamp(seat.externalCreated),
        miro_role: seat.role,
        potential_savings: rule.price ? decimalOf(rule.price) : null,
        currency: rule.price ? rule.price.currency : null,
        notify_user: rule.notifyUser,
        assignment_group: rule.groupId,
        by_hand: made.byHand,
        error: made.error ? say(made.error) : null,
        error_kind: made.errorKind,
        next_step: made.nextStep ? say(made.nextStep) : null,
        state_since: toPlatform(now()),
        open_key: open(profileId, seat.externalUserId),
        changed_by: newWorker(),
        journal: wordEntries(made.entries),
        ...more,
    })
    return written.ok ? written.sysId : null
}

/** The record of a candidate, for what takes records only; null where it has gone. */
export function openCandidate(id: string): GlideRecord | null {
    return openRow(candidateTable, id)
}

/** Writes a candidate in one conditional statement (see updateRowWhere). */
export function updateCandidateWhere(
    id: string,
    expected: Record<string, string>,
    values: Record<string, Value>
): void {
    updateRowWhere(candidateTable, id, expected, values)
}

/** Writes into an opened candidate, with business rules. */
export function writeIntoCandidate(record: GlideRecord, values: Record<string, Value>): void {
    writeInto(record, candidateTable, values)
}

/** Brings the kept picture of person and licence up to date; never touches state or journal. */
export function applySnapshot(candidate: StoredCandidate, snapshot: Snapshot): void {
    const values: Record<string, Value> = {}
    if (snapshot.licence !== candidate.licence) values.subscription_identifier = snapshot.licence
    if (snapshot.modelId !== candidate.modelId) values.software_model = snapshot.modelId
    if (snapshot.userId !== candidate.userId) values.user = snapshot.userId
    if (snapshot.ruleId !== candidate.ruleId) values.rule = snapshot.ruleId
    if (snapshot.lastActivity !== candidate.lastActivity) values.last_activity = dayStamp(snapshot.lastActivity)
    if (snapshot.idleSince !== candidate.idleSince) values.idle_since = stamp(snapshot.idleSince)
    if (worth(snapshot.potential) !== worth(candidate.potential)) {
        values.potential_savings = snapshot.potential ? decimalOf(snapshot.potential) : null
        values.currency = snapshot.potential?.currency ?? null
    }
    const record = openRow(candidateTable, candidate.id)
    if (record) writeInto(record, candidateTable, values)
}

function worth(money: Money | null): string {
    return money ? formatMoney(money) : ''
}
