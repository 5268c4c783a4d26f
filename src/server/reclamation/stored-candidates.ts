/** Reads and writes removal candidates: one guarded write per change, everything of it in one row. */
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { type Query, query, type Row, type Value } from '../platform/records.ts'
import { insertRow, openRow, readRow, writeInto } from '../platform/rows.ts'
import { type Candidate, formatInstant, type Instant, type Intent, parseInstant } from './candidate.ts'
import type { NewCandidate, Past, Snapshot } from './candidates.ts'
import type { CandidateChange } from './change.ts'
import { formatAmount, parseMoney } from './savings.ts'
import { type CandidateState, isOpen, OPEN_STATES } from './states.ts'
import type { Text } from './wording.ts'

export const CANDIDATES = 'x_snc_miro_sam_removal_candidate'

const FIELDS = [
    'number',
    'state',
    'profile',
    'subscription',
    'external_user_id',
    'user_principal_name',
    'person',
    'user',
    'subscription_identifier',
    'software_model',
    'rule',
    'last_activity',
    'days_idle',
    'notify_user',
    'by_hand',
    'intent',
    'error_kind',
    'potential_savings',
    'currency',
    'state_since',
    'due',
    'undone_on',
    'reactivated_on',
    'closed_on',
    'consented',
    'run',
    'assignment_group',
    'quiet_until',
    'subscription_assigned',
    'external_created',
    'miro_role',
] as const

/** A candidate with what only the storing side needs. */
export interface StoredCandidate extends Candidate {
    consented: boolean
    runId: string | null
    groupId: string | null
    quietUntil: Instant | null
    licenceAssigned: Instant | null
    externalCreated: Instant | null
    role: string
}

function toCandidate(row: Row): StoredCandidate {
    return {
        id: row.sys_id ?? '',
        number: row.number ?? '',
        state: (row.state ?? 'ready') as CandidateState,
        profileId: row.profile ?? '',
        subscriptionId: row.subscription,
        externalUserId: row.external_user_id ?? '',
        email: row.user_principal_name ?? '',
        name: row.person ?? '',
        userId: row.user,
        licence: row.subscription_identifier ?? '',
        modelId: row.software_model,
        ruleId: row.rule,
        lastActivity: parseInstant(row.last_activity),
        daysIdle: Number(row.days_idle) || 0,
        notifyUser: row.notify_user === '1',
        byHand: row.by_hand === '1',
        intent: (row.intent ?? '') as Intent,
        errorKind: row.error_kind ?? '',
        potential: parseMoney(row.potential_savings, row.currency),
        stateSince: parseInstant(row.state_since) ?? 0,
        due: parseInstant(row.due),
        undoneOn: parseInstant(row.undone_on),
        reactivatedOn: parseInstant(row.reactivated_on),
        closedOn: parseInstant(row.closed_on),
        consented: row.consented === '1',
        runId: row.run,
        groupId: row.assignment_group,
        quietUntil: parseInstant(row.quiet_until),
        licenceAssigned: parseInstant(row.subscription_assigned),
        externalCreated: parseInstant(row.external_created),
        role: row.miro_role ?? '',
    }
}

export function readCandidate(id: string): StoredCandidate | null {
    const row = readRow(CANDIDATES, id, FIELDS)
    return row ? toCandidate(row) : null
}

/** At most `limit` candidates of a query; which ones beyond it are left is up to the query's order. */
export function readCandidates(asked: Query, limit: number): StoredCandidate[] {
    const found: StoredCandidate[] = []
    asked.limit(limit).each(FIELDS, (row) => void found.push(toCandidate(row)))
    return found
}

export function eachCandidate(asked: Query, visit: (candidate: StoredCandidate) => void): void {
    asked.each(FIELDS, (row) => visit(toCandidate(row)))
}

export function openCandidates(): Query {
    return query(CANDIDATES).whereIn('state', OPEN_STATES)
}

const open = (profileId: string, externalUserId: string) => `${profileId}/${externalUserId}`

/** The open candidate of a person in a profile, or null. */
export function openCandidateOf(profileId: string, externalUserId: string): StoredCandidate | null {
    return readCandidates(query(CANDIDATES).where('open_key', open(profileId, externalUserId)), 1)[0] ?? null
}

/** What earlier candidates of these people leave behind; people without any are not in the map. */
export function pastsOf(profileId: string, externalUserIds: readonly string[]): Map<string, Past> {
    const pasts = new Map<string, Past>()
    if (externalUserIds.length === 0) return pasts
    query(CANDIDATES)
        .where('profile', profileId)
        .whereIn('external_user_id', externalUserIds)
        .each(['external_user_id', 'quiet_until', 'reactivated_on'], (row) => {
            const id = row.external_user_id ?? ''
            const past = pasts.get(id) ?? { quietUntil: null, reactivations: 0 }
            const quiet = parseInstant(row.quiet_until)
            pasts.set(id, {
                quietUntil:
                    quiet !== null && (past.quietUntil === null || quiet > past.quietUntil) ? quiet : past.quietUntil,
                reactivations: past.reactivations + (row.reactivated_on ? 1 : 0),
            })
        })
    return pasts
}

/** Writes a new candidate; null where one is open already (the unique key says so, whoever was first). */
export function insertCandidate(
    profileId: string,
    made: NewCandidate,
    more: Record<string, Value> = {}
): StoredCandidate | null {
    const { seat, rule } = made
    if (openCandidateOf(profileId, seat.externalUserId)) return null
    const written = insertRow(CANDIDATES, {
        state: made.state,
        profile: profileId,
        subscription: seat.subscriptionId || null,
        rule: rule.id,
        user: seat.userId,
        external_user_id: seat.externalUserId,
        user_principal_name: seat.email,
        person: (seat.userId ? readRow('sys_user', seat.userId, ['name'])?.name : null) || seat.name,
        subscription_identifier: seat.licence,
        software_model: seat.modelId,
        last_activity: stamp(seat.lastActivity),
        days_idle: made.daysIdle,
        subscription_assigned: stamp(seat.licenceAssigned),
        external_created: stamp(seat.externalCreated),
        miro_role: seat.role,
        potential_savings: rule.price ? formatAmount(rule.price) : null,
        currency: rule.price ? rule.price.currency : null,
        notify_user: rule.notifyUser,
        assignment_group: rule.groupId,
        by_hand: made.byHand,
        error: made.error ? say(made.error) : null,
        error_kind: made.errorKind,
        next_step: made.nextStep ? say(made.nextStep) : null,
        state_since: formatInstant(now()),
        open_key: open(profileId, seat.externalUserId),
        journal: wordEntries(made.entries),
        ...more,
    })
    return written.ok ? readCandidate(written.sysId) : null
}

function stamp(instant: Instant | null): string | null {
    return instant === null ? null : formatInstant(instant)
}

export function wordEntries(entries: readonly Text[]): string {
    return entries.map((entry) => say(entry)).join('\n')
}

/**
 * Applies a planned change in one write. False where the row has left `change.from` (somebody was faster) or is gone: then
 * nothing is written and the caller looks again.
 */
export function applyChange(candidateId: string, change: CandidateChange, more: Record<string, Value> = {}): boolean {
    const record = openRow(CANDIDATES, candidateId)
    if (!record || record.getValue('state') !== change.from) return false
    const at = formatInstant(now())
    const values: Record<string, Value> = { ...more }
    if (change.to !== change.from) {
        values.state = change.to
        values.state_since = at
        if (!isOpen(change.to)) {
            values.closed_on = at
            values.open_key = candidateId
            values.closing_reason = (change.reason ?? '').slice(0, 60)
        }
        if (change.to === 'closed_complete') values.verified_on = at
    }
    if (change.intent !== undefined) values.intent = change.intent
    if (change.errorKind !== undefined) values.error_kind = change.errorKind
    if (change.error !== undefined) values.error = change.error ? say(change.error) : null
    if (change.nextStep !== undefined) values.next_step = change.nextStep ? say(change.nextStep) : null
    if (change.realised !== undefined) values.realised_savings = change.realised ? formatAmount(change.realised) : null
    if (change.due !== undefined) values.due = stamp(change.due)
    if (change.quietUntil !== undefined) values.quiet_until = stamp(change.quietUntil)
    if (change.consented !== undefined) values.consented = change.consented
    if (change.entries.length > 0) values.journal = wordEntries(change.entries)
    return writeInto(record, CANDIDATES, values).ok
}

/** Brings the kept picture of person and licence up to date; never touches state or journal. */
export function applySnapshot(candidateId: string, snapshot: Snapshot): void {
    const record = openRow(CANDIDATES, candidateId)
    if (!record) return
    writeInto(record, CANDIDATES, {
        days_idle: snapshot.daysIdle,
        last_activity: stamp(snapshot.lastActivity),
        subscription_identifier: snapshot.licence,
        software_model: snapshot.modelId,
        user: snapshot.userId,
        rule: snapshot.ruleId,
        potential_savings: snapshot.potential ? formatAmount(snapshot.potential) : null,
        currency: snapshot.potential?.currency ?? null,
    })
}
