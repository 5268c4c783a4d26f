// A small Miro and a small table in memory, with a stop before and after every request and every write.
import type { Candidate, Rule, Seat } from '../../../src/server/candidates/candidate.ts'
import { oneDay } from '../../../src/server/base/instants.ts'
import type { CandidateChange } from '../../../src/server/candidates/change.ts'
import type { RevokeAnswer, Shown } from '../../../src/server/revocation/deactivation.ts'
import { freshBudget } from '../../../src/server/revocation/pace.ts'
import type { FailureKind } from '../../../src/server/miro/failures.ts'
import { emptyCheckpoint } from '../../../src/server/revocation/reclaim-ports.ts'
import type { ReclaimCheckpoint, ReclaimPorts } from '../../../src/server/revocation/reclaim-ports.ts'

export const startInstant = Date.UTC(2026, 9, 1)
/** Miro's published weights, written down apart from the app's own table. */
const scimCredits = { limit: 10_000, patch: 100, read: 50 }

export const stopSignal = 'stopped here'

export interface Person {
    id: string
    active: boolean
    lastActivity: number | null
    role: string
    adminRoles: string
    excluded: string | null
    /** SCIM refuses: the only admin of a team. */
    soleTeamAdmin: boolean
    invisibleToScim: boolean
}

/** What Miro does to the n-th deactivation: the answer, and whether the deactivation happened all the same. */
export interface Fault {
    refusal: FailureKind
    acted: boolean
}

export const rule: Rule = {
    id: 'rule',
    name: 'Idle Miro licences',
    active: true,
    modelIds: ['model'],
    thresholdDays: 60,
    includeNoActivity: false,
    graceDays: 30,
    notifyUser: false,
    daysBeforeAutoReclamation: 3,
    autoReclaim: false,
    maxPerRun: 1000,
    maxPercent: 100,
    price: { minor: 12000, currency: 'USD' },
    groupId: null,
}

export interface Row extends Candidate {
    journal: string[]
    realised: number
    /** Times an active person became inactive through this candidate. */
    effective: number
    /** What Miro showed when it was closed complete. */
    shownAtClose: boolean | null
}

export function seatOf(person: Person): Seat {
    return {
        subscriptionId: `s${person.id}`,
        externalUserId: person.id,
        email: `p${person.id}@example.com`,
        name: `Person ${person.id}`,
        userId: null,
        licence: 'full',
        modelId: 'model',
        lastActivity: person.lastActivity,
        licenceAssigned: startInstant - 400 * oneDay,
        externalCreated: null,
        recorded: startInstant - 400 * oneDay,
        role: person.role,
        adminRoles: person.adminRoles,
        excluded: person.excluded,
        active: person.active,
    }
}

export class World {
    now = startInstant
    steps = 0
    stopAt = -1
    requests = 0
    refused429 = 0
    patches: { at: number; person: string; wasActive: boolean; idleDays: number; protectedThen: boolean }[] = []
    faults: Record<number, Fault> = {}
    unreadable = 0
    /** So many times SCIM does not know whom it is asked for. */
    unknown = 0
    /** Called before every request: something happens outside. */
    outside: (world: World) => void = () => undefined
    /** Credits of a full window; the documented ones unless a test says otherwise. */
    limit = scimCredits.limit
    budget = { remaining: this.limit, resetAt: startInstant + 30_000 }
    subscriptions = new Set<string>()
    rows: Row[]
    people: Map<string, Person>
    checkpoint: ReclaimCheckpoint

    constructor(people: Person[]) {
        this.people = new Map(people.map((one) => [one.id, one]))
        people.forEach((one) => this.subscriptions.add(`s${one.id}`))
        this.rows = people.map((one, index) => this.newRow(one, index))
        this.checkpoint = emptyCheckpoint(freshBudget(this.now))
    }

    private newRow(person: Person, index: number): Row {
        return {
            id: `c${index}`,
            number: `MRC${String(index).padStart(7, '0')}`,
            state: 'ready',
            profileId: 'profile',
            subscriptionId: `s${person.id}`,
            externalUserId: person.id,
            email: `p${person.id}@example.com`,
            name: `Person ${person.id}`,
            userId: null,
            licence: 'full',
            modelId: 'model',
            ruleId: 'rule',
            lastActivity: person.lastActivity,
            idleSince: person.lastActivity,
            notifyUser: false,
            byHand: false,
            intent: '',
            consented: false,
            errorKind: '',
            potential: rule.price,
            stateSince: startInstant,
            due: null,
            undoneOn: null,
            reactivatedOn: null,
            closedOn: null,
            journal: [],
            realised: 0,
            effective: 0,
            shownAtClose: null,
        }
    }

    /** A worker may die here. */
    private step(): void {
        this.steps += 1
        if (this.steps === this.stopAt) throw stopSignal
    }

    private request(credits: number): boolean {
        this.outside(this)
        this.requests += 1
        if (this.now >= this.budget.resetAt) {
            this.budget = { remaining: this.limit, resetAt: this.now + 30_000 }
        }
        if (this.budget.remaining < credits) {
            this.refused429 += 1
            return false
        }
        this.budget.remaining -= credits
        return true
    }

    private around<T>(work: () => T): T {
        this.step()
        const result = work()
        this.step()
        return result
    }

    ports(): ReclaimPorts {
        return {
            now: () => this.now,
            queue: (limit, without) =>
                this.rows
                    .filter((row) => ['ready', 'awaiting_revocation'].includes(row.state) && !without.includes(row.id))
                    .sort((a, b) => (a.intent === 'sent' ? 0 : 1) - (b.intent === 'sent' ? 0 : 1))
                    .slice(0, limit)
                    .map((row) => ({ ...row })),
            rule: () => rule,
            around: () => ({
                now: this.now,
                tokenOwnerId: 'owner',
                lastRefresh: this.now,
                maxAgeDays: 7,
                openCandidate: null,
                quietUntil: null,
                reactivations: 0,
                byHand: false,
            }),
            ceiling: () => null,
            take: () => ({ ok: true, raised: null }),
            giveBack: () => undefined,
            leave: () => undefined,
            read: (candidate) =>
                this.around(() => {
                    this.request(0)
                    if (this.unreadable > 0) {
                        this.unreadable -= 1
                        return {
                            kind: 'failed' as const,
                            refusal: 'unavailable' as const,
                            detail: '503',
                            retryAt: null,
                        }
                    }
                    const person = this.people.get(candidate.externalUserId)
                    return person ? { kind: 'shown' as const, seat: seatOf(person) } : { kind: 'gone' as const }
                }),
            revoke: (candidate) => this.revoke(candidate),
            readBack: (candidates) =>
                this.around(() => {
                    const shown = candidates.map((one): Shown => {
                        const person = this.people.get(one.externalUserId)
                        if (!this.request(scimCredits.read)) return 'unknown'
                        if (this.unknown > 0) {
                            this.unknown -= 1
                            return 'gone'
                        }
                        return person ? (person.active ? 'active' : 'inactive') : 'gone'
                    })
                    const heard = { remaining: this.budget.remaining, resetAt: this.budget.resetAt }
                    return { shown, heard, requests: candidates.length, failure: null }
                }),
            change: (candidate, change) => this.around(() => this.write(candidate.id, change)),
            record: (candidate, change) => this.around(() => void this.write(candidate.id, change)),
            isRecorded: (candidate) => {
                const row = this.rows.find((each) => each.id === candidate.id)
                return row?.state === 'awaiting_revocation' && row.intent !== ''
            },
            removeSubscriptions: (candidates) => {
                for (const candidate of candidates) {
                    this.around(() => void this.subscriptions.delete(candidate.subscriptionId ?? ''))
                }
            },
        }
    }

    private revoke(candidate: Candidate): RevokeAnswer {
        const row = this.rows.find((each) => each.id === candidate.id)!
        return this.around(() => {
            if (row.intent !== 'recorded') {
                return { kind: 'refused', refusal: 'unexpected', detail: 'no recorded intent', retryAt: null }
            }
            row.intent = 'sent'
            return this.around((): RevokeAnswer => {
                if (!this.request(scimCredits.patch)) {
                    return { kind: 'refused', refusal: 'rate_limited', detail: '429', retryAt: this.budget.resetAt }
                }
                return this.patch(row)
            })
        })
    }

    private patch(row: Row): RevokeAnswer {
        const person = this.people.get(row.externalUserId)
        const fault = this.faults[this.patches.length]
        this.patches.push({
            at: this.now,
            person: row.externalUserId,
            wasActive: person?.active ?? false,
            idleDays: person?.lastActivity == null ? Infinity : (this.now - person.lastActivity) / oneDay,
            protectedThen: !person || person.role !== 'organization_internal_user' || person.adminRoles !== '',
        })
        const refused = (refusal: FailureKind): RevokeAnswer => ({
            kind: 'refused',
            refusal,
            detail: '',
            retryAt: null,
        })
        if (!person || person.invisibleToScim) return refused('unknown_to_scim')
        if (person.soleTeamAdmin) return refused('conflict')
        if (!fault || fault.acted) {
            if (person.active) row.effective += 1
            person.active = false
        }
        return fault ? refused(fault.refusal) : { kind: 'accepted' }
    }

    private write(id: string, change: CandidateChange): boolean {
        const row = this.rows.find((each) => each.id === id)
        if (!row || row.state !== change.from) return false
        if (change.to === 'closed_complete') row.shownAtClose = this.people.get(row.externalUserId)?.active ?? null
        row.state = change.to
        if (change.intent !== undefined) row.intent = change.intent
        if (change.errorKind !== undefined) row.errorKind = change.errorKind
        if (change.realised !== undefined) row.realised = change.realised?.minor ?? 0
        change.entries.forEach((entry) => row.journal.push([entry.key, ...(entry.values ?? [])].join('|')))
        return true
    }
}

export function person(id: string, more: Partial<Person> = {}): Person {
    return {
        id,
        active: true,
        lastActivity: startInstant - 100 * oneDay,
        role: 'organization_internal_user',
        adminRoles: '',
        excluded: null,
        soleTeamAdmin: false,
        invisibleToScim: false,
        ...more,
    }
}
