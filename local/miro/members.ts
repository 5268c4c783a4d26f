// Makes member number n of a seeded organization: a pure function, so that a million of them need no memory.

import { familyNames, givenNames, departments } from './names.ts'

export type Licence = string
export type Role =
    | 'organization_internal_admin'
    | 'organization_internal_user'
    | 'organization_external_user'
    | 'organization_team_guest_user'
    | 'unknown'

/** Which rarities appear: `all` of them, only those Miro's published contract allows, or `none` (every optional field filled). */
export type Oddities = 'all' | 'documented' | 'none'

/** How a member that was never active is written: the field left out, null, or an empty text. */
export type EmptyForm = 'missing' | 'null' | 'empty'

export interface Member {
    index: number
    id: string
    active: boolean
    email: string
    givenName: string
    familyName: string
    displayName: string
    licence: Licence
    role: Role
    adminRoles: { type: 'prebuilt' | 'custom'; name: string }[] | null
    /** Epoch milliseconds, or null when never active. */
    lastActivityAt: number | null
    licenceAssignedAt: number | null
    emptyForm: EmptyForm
    /** False: dates are written without milliseconds. */
    milliseconds: boolean
    department: string
}

export interface Population {
    seed: number
    size: number
    /** Epoch milliseconds that generated activity is counted back from. */
    asOf: number
    oddities: Oddities
}

export const oneDay = 86_400_000

const firstId = 3_074_457_345_000_000_000n
/** Ids rise by this much, give or take a seeded jitter below it, so that they are ascending but not consecutive. */
const idStep = 1_048_576n

/** A 32-bit hash of (seed, n, salt): the only source of chance here, so the same seed gives the same people. */
export function draw(seed: number, n: number, salt: number): number {
    let h = (seed ^ Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)) >>> 0
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d) >>> 0
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b) >>> 0
    h = (h ^ (h >>> 16)) >>> 0
    return h / 0x100000000
}

export function memberId(seed: number, index: number): string {
    const jitter = BigInt(Math.floor(draw(seed, index, 1) * 1_000_000))
    return (firstId + BigInt(index + 1) * idStep + jitter).toString()
}

/** The index whose id is the largest not above `id`; -1 below the first. Ids that no member has fall between two indexes. */
export function indexAtOrBelow(seed: number, id: string): number {
    const offset = BigInt(id) - firstId
    if (offset < 0n) return -1
    const bucket = Number(offset / idStep) - 1
    if (bucket < 0) return -1
    return BigInt(memberId(seed, bucket)) <= BigInt(id) ? bucket : bucket - 1
}

/** The index with exactly this id, or -1. */
export function indexOfId(seed: number, id: string): number {
    if (!/^\d{1,19}$/.test(id)) return -1
    const index = indexAtOrBelow(seed, id)
    return index >= 0 && memberId(seed, index) === id ? index : -1
}

/** Each address ends in its member's number, so an address leads back to its member without an index of a million. */
export function indexOfEmail(email: string): number {
    const match = /(\d+)(?:\+[^@]*)?@/.exec(email)
    return match ? Number(match[1]) - 1 : -1
}

/** How often a member comes: what a day of life chooses from, and what makes some people idle. */
export type Habit = 'daily' | 'weekly' | 'monthly' | 'idle' | 'never'

const habits: [number, Habit][] = [
    [0.4, 'daily'],
    [0.58, 'weekly'],
    [0.68, 'monthly'],
    [0.95, 'idle'],
    [1, 'never'],
]

export function habitOf(seed: number, index: number): Habit {
    const chance = draw(seed, index, 2)
    return (habits.find(([limit]) => chance < limit) as [number, Habit])[1]
}

const memberLicences: [number, Licence][] = [
    [0.72, 'full'],
    [0.86, 'free_restricted'],
    [0.9, 'standard'],
    [0.93, 'advanced'],
    [0.955, 'basic'],
    [0.98, 'occasional'],
    [0.993, 'full_trial'],
    [0.996, 'unknown'],
    [1, 'creator_plus'],
]

function roleOf(seed: number, index: number): Role {
    if (index < 2) return 'organization_internal_admin'
    const chance = draw(seed, index, 3)
    if (chance < 0.004) return 'organization_internal_admin'
    if (chance < 0.06) return 'organization_external_user'
    if (chance < 0.09) return 'organization_team_guest_user'
    return chance > 0.9995 ? 'unknown' : 'organization_internal_user'
}

export function licenceOf(population: Population, index: number): Licence {
    const role = roleOf(population.seed, index)
    if (role === 'organization_internal_admin') return 'full'
    if (role === 'organization_external_user' || role === 'organization_team_guest_user') return 'free'
    const chance = draw(population.seed, index, 4)
    const licence = (memberLicences.find(([limit]) => chance < limit) as [number, Licence])[1]
    return licence === 'creator_plus' && population.oddities !== 'all' ? 'unknown' : licence
}

/** Deactivated people stay listed; the first two admins never are, so that an organization can be administered. */
export function generatedActive(seed: number, index: number): boolean {
    return index < 2 || draw(seed, index, 5) >= 0.04
}

function activityOf(population: Population, index: number): number | null {
    const { seed, asOf } = population
    const within = draw(seed, index, 6)
    if (index === 0) return asOf - 3_600_000
    switch (habitOf(seed, index)) {
        case 'daily':
            return asOf - Math.floor(within * 2 * oneDay)
        case 'weekly':
            return asOf - Math.floor(within * 9 * oneDay)
        case 'monthly':
            return asOf - Math.floor((5 + within * 50) * oneDay)
        case 'idle':
            return asOf - Math.floor((61 + within * within * 640) * oneDay)
        default:
            return null
    }
}

function adminRolesOf(population: Population, index: number, role: Role): Member['adminRoles'] {
    const chance = draw(population.seed, index, 7)
    if (role === 'organization_internal_user' && chance < 0.012) {
        if (chance < 0.003) return [{ type: 'custom', name: 'Board Steward' }]
        const name = ['User Admin', 'Content Admin', 'Security Admin'][Math.floor(chance * 1000) % 3]
        return [{ type: 'prebuilt', name }]
    }
    return chance > 0.6 ? [] : null
}

/** Rarities of spelling: capitals, a plus sign, an apostrophe; the address stays unique by its number. */
function emailOf(population: Population, index: number, given: string, family: string, guest: boolean): string {
    const domain = guest ? 'partner.example.net' : 'acme.example.com'
    const local = `${given}.${family}${index + 1}`
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z0-9.]/g, '')
    const chance = population.oddities === 'none' ? 1 : draw(population.seed, index, 8)
    if (chance < 0.01) return `${local}@${domain}`.toUpperCase()
    if (chance < 0.02) return `${local}+miro@${domain}`
    return `${local}@${domain}`
}

/** Member number `index` as it was at `asOf`, before anything happened to it. */
export function generateMember(population: Population, index: number): Member {
    const { seed, asOf, oddities } = population
    const role = roleOf(seed, index)
    const guest = role === 'organization_external_user' || role === 'organization_team_guest_user'
    const given = givenNames[Math.floor(draw(seed, index, 9) * givenNames.length)]
    const family = familyNames[Math.floor(draw(seed, index, 10) * familyNames.length)]
    const japanese = given.written !== undefined && family.written !== undefined
    const odd = oddities === 'none' ? 1 : draw(seed, index, 11)
    const lastActivityAt = activityOf(population, index)
    const assigned = asOf - Math.floor((3 + draw(seed, index, 12) * 900) * oneDay)
    const givenName = japanese ? (given.written as string) : given.latin
    const familyName = japanese ? (family.written as string) : family.latin
    return {
        index,
        id: memberId(seed, index),
        active: generatedActive(seed, index),
        email: emailOf(population, index, given.latin, family.latin, guest),
        givenName,
        familyName,
        displayName: japanese ? `${familyName} ${givenName}` : `${givenName} ${familyName}`,
        licence: licenceOf(population, index),
        role,
        adminRoles: adminRolesOf(population, index, role),
        lastActivityAt,
        licenceAssignedAt: odd < 0.03 ? null : Math.min(assigned, lastActivityAt ?? assigned),
        emptyForm: oddities === 'all' ? (['missing', 'null', 'empty'] as const)[index % 3] : 'missing',
        milliseconds: odd > 0.2,
        department: departments[Math.floor(draw(seed, index, 13) * departments.length)],
    }
}
