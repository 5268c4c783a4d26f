// Teams of the simulated organization, worked out from member numbers: who is in which, and who is a team's last admin.

import { isGuest } from './organization.ts'
import type { Organization } from './organization.ts'
import type { Member } from './members.ts'

const firstTeam = 3_074_457_350_000_000_000n
const peoplePerTeam = 50

export interface Team {
    id: string
    name: string
    number: number
}

export function teamCount(organization: Organization): number {
    return Math.max(1, Math.ceil(organization.population.size / peoplePerTeam))
}

const names = ['Design', 'Engineering', 'Marketing', 'Operations', 'Product', 'Research', 'Sales', 'Support']

export function teamAt(organization: Organization, number: number): Team | null {
    if (number < 0 || number >= teamCount(organization)) return null
    const name = `${names[number % names.length]} ${Math.floor(number / names.length) + 1}`
    return { id: (firstTeam + BigInt(number) * 1024n).toString(), name, number }
}

export function teamById(organization: Organization, id: string): Team | null {
    if (!/^\d{1,19}$/.test(id)) return null
    const offset = BigInt(id) - firstTeam
    return offset >= 0n && offset % 1024n === 0n ? teamAt(organization, Number(offset / 1024n)) : null
}

/** The team a member belongs to: everybody is in exactly one. */
export function teamOf(organization: Organization, member: Member): Team {
    return teamAt(organization, member.index % teamCount(organization)) as Team
}

/** Each team's first member is its admin; teams with an even number have a second admin. */
function isAdminSlot(organization: Organization, index: number): boolean {
    const teams = teamCount(organization)
    const rank = Math.floor(index / teams)
    return rank === 0 || (rank === 1 && (index % teams) % 2 === 0)
}

export function teamRole(organization: Organization, member: Member): 'non_team' | 'member' | 'admin' {
    if (isGuest(member.role)) return 'non_team'
    return isAdminSlot(organization, member.index) ? 'admin' : 'member'
}

/** Members of a team by ascending id, deactivated ones included, as Miro lists them. */
export function* teamMembers(organization: Organization, team: Team): Generator<Member> {
    const teams = teamCount(organization)
    for (let index = team.number; index < organization.end(); index += teams) {
        const member = organization.at(index)
        if (member) yield member
    }
}

/** The oldest active admin of the team other than `except`; boards of somebody deleted go to them. */
export function otherAdmin(organization: Organization, team: Team, except: string): Member | null {
    const teams = teamCount(organization)
    for (const index of [team.number, team.number + teams]) {
        const member = organization.at(index)
        if (member && member.id !== except && member.active && teamRole(organization, member) === 'admin') return member
    }
    return null
}

/** True where taking this member away would leave a team without an active admin. */
export function isLastTeamAdmin(organization: Organization, member: Member): boolean {
    if (!member.active || teamRole(organization, member) !== 'admin') return false
    return otherAdmin(organization, teamOf(organization, member), member.id) === null
}
