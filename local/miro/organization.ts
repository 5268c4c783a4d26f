// The simulated organization: who belongs to it now, and every change that can happen to them.

import {
    oneDay,
    draw,
    generatedActive,
    generateMember,
    habitOf,
    indexOfEmail,
    indexOfId,
    licenceOf,
    memberId,
} from './members.ts'
import { indexAtOrBelow } from './members.ts'
import type { Member, Population, Role } from './members.ts'

/** Attributes the control API and SCIM may change; dates in epoch milliseconds. */
export type MemberChange = Partial<Omit<Member, 'index' | 'id'>>

/** Licences that occupy one of the purchased Full seats. */
const seatLicence = 'full'

export interface Organization {
    readonly id: string
    name: string
    plan: string
    readonly population: Population
    fullLicensesPurchased(): number
    setPurchased(seats: number | null): void
    /** Where indexes end: members that joined have indexes from `population.size` up. */
    end(): number
    at(index: number): Member | null
    /** True where the index is a member, without making it. */
    exists(index: number): boolean
    byId(id: string): Member | null
    byEmail(email: string): Member | null
    /** Members after this id (exclusive), ascending, at most `limit` that fulfil `wanted`. */
    after(id: string | null, limit: number, wanted?: (member: Member) => boolean): Member[]
    each(visit: (member: Member) => void): void
    change(id: string, change: MemberChange): Member | null
    join(change?: MemberChange): Member
    leave(id: string): boolean
    live(day: DayOfLife): DayReport
    /** Counts of changes so far; a cache of counts is stale when it moved. */
    revision(): number
}

export interface DayOfLife {
    seed?: number
    joins?: number
    leaves?: number
    /** Share of all members, 0 to 1, that are active in the 24 hours before `to`. */
    active?: number
    licenceChanges?: number
    /** Epoch milliseconds of the end of that day. */
    to: number
}

export interface DayReport {
    joined: string[]
    left: string[]
    licenceChanged: string[]
    activated: number
}

export function createOrganization(population: Population, id: string, name: string): Organization {
    const changes = new Map<number, MemberChange>()
    const removed = new Set<number>()
    const emails = new Map<string, number>()
    let activity: Float64Array | null = null
    let joined = 0
    let purchased: number | null = null
    let revision = 0

    const end = () => population.size + joined
    const exists = (index: number) => index >= 0 && index < end() && !removed.has(index)

    function at(index: number): Member | null {
        if (!exists(index)) return null
        const member = generateMember(population, index)
        const lately = activity && index < activity.length ? activity[index] : 0
        if (lately > 0) member.lastActivityAt = lately
        const change = changes.get(index)
        return change ? Object.assign(member, change) : member
    }

    function change(index: number, wanted: MemberChange): void {
        if (wanted.email !== undefined) emails.set(wanted.email.toLowerCase(), index)
        changes.set(index, { ...changes.get(index), ...wanted })
        revision++
    }

    /** Seats Miro would have sold this organization: what was in use at first, a little more, rounded up to ten. */
    function plausiblePurchase(): number {
        let used = 0
        for (let index = 0; index < population.size; index++) {
            if (generatedActive(population.seed, index) && licenceOf(population, index) === seatLicence) used++
        }
        return Math.ceil((used * 1.06) / 10) * 10
    }

    function touch(index: number, at: number): void {
        if (!activity || index >= activity.length) {
            const larger = new Float64Array(Math.max(end(), Math.ceil(index * 1.05) + 1))
            if (activity) larger.set(activity)
            activity = larger
        }
        activity[index] = at
        const own = changes.get(index)
        if (own && own.lastActivityAt !== undefined) changes.set(index, { ...own, lastActivityAt: at })
    }

    const organization: Organization = {
        id,
        name,
        plan: 'company',
        population,
        fullLicensesPurchased: () => (purchased ??= plausiblePurchase()),
        setPurchased(seats) {
            purchased = seats
        },
        end,
        at,
        exists,
        byId: (memberIdText) => at(indexOfId(population.seed, memberIdText)),
        byEmail(email) {
            const wanted = email.toLowerCase()
            for (const index of [emails.get(wanted), indexOfEmail(wanted)]) {
                const member = index === undefined ? null : at(index)
                if (member && member.email.toLowerCase() === wanted) return member
            }
            return null
        },
        after(afterId, limit, wanted) {
            const found: Member[] = []
            const last = end()
            const first = afterId === null ? 0 : indexAtOrBelow(population.seed, afterId) + 1
            for (let index = first; index < last && found.length < limit; index++) {
                const member = at(index)
                if (member && (!wanted || wanted(member))) found.push(member)
            }
            return found
        },
        each(visit) {
            for (let index = 0; index < end(); index++) {
                const member = at(index)
                if (member) visit(member)
            }
        },
        change(memberIdText, wanted) {
            const index = indexOfId(population.seed, memberIdText)
            if (!exists(index)) return null
            change(index, wanted)
            return at(index)
        },
        join(wanted = {}) {
            const index = end()
            joined++
            const role: Role = wanted.role ?? 'organization_internal_user'
            change(index, { active: true, role, lastActivityAt: null, adminRoles: null, ...wanted })
            return at(index) as Member
        },
        leave(memberIdText) {
            const index = indexOfId(population.seed, memberIdText)
            if (!exists(index)) return false
            removed.add(index)
            changes.delete(index)
            revision++
            return true
        },
        live: (day) => liveOneDay(organization, day, { touch, exists, change }),
        revision: () => revision,
    }
    return organization
}

interface Insides {
    touch(index: number, at: number): void
    exists(index: number): boolean
    change(index: number, wanted: MemberChange): void
}

/** One day: leavers first, then licence changes, activity, joiners. Chance comes from the day's own seed only. */
function liveOneDay(organization: Organization, day: DayOfLife, insides: Insides): DayReport {
    const { population } = organization
    const seed = (day.seed ?? Math.floor(day.to / oneDay)) ^ population.seed
    const report: DayReport = { joined: [], left: [], licenceChanged: [], activated: 0 }
    const size = organization.end()
    const pick = (salt: number, n: number): number => 2 + Math.floor(draw(seed, n, salt) * Math.max(0, size - 2))
    for (let n = 0, tries = 0; n < (day.leaves ?? 0) && tries < 20 * size; tries++) {
        const index = pick(21, tries)
        if (!insides.exists(index)) continue
        const id = memberId(population.seed, index)
        organization.leave(id)
        report.left.push(id)
        n++
    }
    for (let n = 0, tries = 0; n < (day.licenceChanges ?? 0) && tries < 20 * size; tries++) {
        const member = organization.at(pick(22, tries))
        if (!member || !member.active || member.role !== 'organization_internal_user') continue
        const licence = member.licence === 'full' ? 'free_restricted' : 'full'
        insides.change(member.index, { licence, licenceAssignedAt: day.to - 1000 })
        report.licenceChanged.push(member.id)
        n++
    }
    const share = day.active ?? 0.4
    // People who come daily come first; the rest of the share is filled by the weekly and monthly ones, then by anybody.
    const bands: [Set<string>, number][] = [
        [new Set(['daily']), 0.4],
        [new Set(['weekly', 'monthly']), 0.28],
        [new Set(['idle', 'never']), 0.32],
    ]
    let left = share
    const chanceOf = new Map<string, number>()
    for (const [names, width] of bands) {
        const chance = Math.min(1, left / width)
        names.forEach((name) => chanceOf.set(name, chance))
        left = Math.max(0, left - width)
    }
    for (let index = 0; index < size && share > 0; index++) {
        if (!insides.exists(index)) continue
        if (draw(seed, index, 23) >= (chanceOf.get(habitOf(population.seed, index)) as number)) continue
        const member = organization.at(index)
        if (member?.active !== true) continue
        const at = Math.floor(day.to - draw(seed, index, 24) * oneDay)
        // Where the clock of a day before ran ahead, what was shown by then is not taken back.
        insides.touch(index, Math.max(member.lastActivityAt ?? 0, at))
        report.activated++
    }
    for (let n = 0; n < (day.joins ?? 0); n++) {
        report.joined.push(organization.join({ licence: 'full', licenceAssignedAt: day.to - 1000 }).id)
    }
    return report
}

/** Guests and team guests: listed by REST, invisible to SCIM. */
export function isGuest(role: Role): boolean {
    return role !== 'organization_internal_admin' && role !== 'organization_internal_user'
}
