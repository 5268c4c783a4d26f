// Everything the simulated Miro knows, in one place: organizations, tokens, switches, budgets, books.

import { createClock } from './clock.ts'
import type { ClockMode, MiroClock } from './clock.ts'
import { createFaults } from './faults.ts'
import type { Faults } from './faults.ts'
import { createLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { oneDay, draw } from './members.ts'
import type { Member, Oddities } from './members.ts'
import { createOrganization } from './organization.ts'
import type { Organization } from './organization.ts'
import { defaultSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import { createTokens } from './tokens.ts'
import type { Tokens } from './tokens.ts'

export type Effect = 'deactivated' | 'reactivated' | 'deleted' | 'interference'

export interface SimulationOptions {
    members: number
    seed: number
    clock: ClockMode
    /** Epoch milliseconds that generated activity is counted back from. */
    asOf: number
    oddities: Oddities
    settings: Partial<Settings>
}

/** What the simulated Miro counted itself: the truth that an integration's own numbers must agree with. */
export interface Books {
    requests: number
    /** By status, e.g. '200'. */
    answers: Record<string, number>
    /** By method and path with ids replaced, e.g. 'GET /v2/orgs/{id}/members'. */
    calls: Record<string, number>
    rateLimited: number
    patches: { deactivate: number; reactivate: number; other: number; refused: number }
    /** Changes of state that really happened, in order. */
    effective: { at: number; id: string; what: Effect; boardsTo?: string | null }[]
    faults: number
    /** Requests that followed a redirect or `meta.location` to a host that is not Miro's; how many brought a token. Must stay 0. */
    foreignHost: number
    foreignTokens: number
}

export interface Simulation {
    readonly options: SimulationOptions
    readonly clock: MiroClock
    readonly settings: Settings
    readonly organization: Organization
    readonly developer: Organization
    readonly tokens: Tokens
    readonly limits: Limits
    readonly faults: Faults
    readonly books: Books
    /** Set once the server listens; SCIM locations and pages name it. */
    url: string
    /** What REST shows of this member's state now (SCIM's effect may lag). */
    restActive(member: Member): boolean
    /** Changes `active` as SCIM does, with everything that follows from it. */
    setActive(member: Member, active: boolean): void
    /** Does what is due by now: identity-provider interference. */
    settle(): void
    seatsInUse(): number
}

export function createSimulation(options: SimulationOptions): Simulation {
    const settings: Settings = { ...defaultSettings(), ...options.settings }
    const population = { seed: options.seed, size: options.members, asOf: options.asOf, oddities: options.oddities }
    const organizationId = (3_074_457_346_000_000_000n + BigInt(options.seed % 1_000_000) * 1000n + 1n).toString()
    const developerId = (3_074_457_347_000_000_000n + BigInt(options.seed % 1_000_000) * 1000n + 7n).toString()
    const organization = createOrganization(population, organizationId, 'Acme Corporation')
    const developer = createOrganization({ ...population, seed: options.seed + 1, size: 1 }, developerId, 'Dev team')
    developer.plan = 'dev_team_org'
    const clock = createClock(options.clock)
    const lag = new Map<string, { until: number; shown: boolean }>()
    const due: { at: number; id: string }[] = []
    const books: Books = {
        requests: 0,
        answers: {},
        calls: {},
        rateLimited: 0,
        patches: { deactivate: 0, reactivate: 0, other: 0, refused: 0 },
        effective: [],
        faults: 0,
        foreignHost: 0,
        foreignTokens: 0,
    }
    let seats = { revision: -1, inUse: 0 }

    function seatsInUse(): number {
        if (seats.revision !== organization.revision()) {
            let inUse = 0
            organization.each((member) => {
                if (member.active && member.licence === 'full') inUse++
            })
            seats = { revision: organization.revision(), inUse }
        }
        return seats.inUse
    }

    return {
        options,
        clock,
        settings,
        organization,
        developer,
        tokens: createTokens(options.seed),
        limits: createLimits(),
        faults: createFaults(),
        books,
        url: '',
        seatsInUse,
        restActive(member) {
            const late = lag.get(member.id)
            if (!late) return member.active
            if (clock.now() < late.until) return late.shown
            lag.delete(member.id)
            return member.active
        },
        setActive(member, active) {
            if (member.active === active) return
            const now = clock.now()
            if (settings.visibleAfter > 0)
                lag.set(member.id, { until: now + settings.visibleAfter, shown: member.active })
            const counted = seats.revision === organization.revision()
            organization.change(member.id, { active })
            if (counted) {
                const seat = member.licence === 'full' ? 1 : 0
                seats = { revision: organization.revision(), inUse: seats.inUse + (active ? seat : -seat) }
            }
            books.effective.push({ at: now, id: member.id, what: active ? 'reactivated' : 'deactivated' })
            const meddler = settings.interference
            if (!active && meddler && draw(options.seed, member.index, 31) < meddler.share) {
                due.push({ at: now + meddler.minutes * 60_000, id: member.id })
            }
        },
        settle() {
            const now = clock.now()
            for (let n = due.length - 1; n >= 0; n--) {
                if (due[n].at > now) continue
                const [{ id, at }] = due.splice(n, 1)
                const member = organization.byId(id)
                if (!member || member.active) continue
                organization.change(id, { active: true })
                books.effective.push({ at, id, what: 'interference' })
            }
        },
    }
}

/** Midnight UTC of the day that contains the instant: two starts on one day make the same organization. */
export function startOfDay(epochMilliseconds: number): number {
    return Math.floor(epochMilliseconds / oneDay) * oneDay
}
