// The teams a person may install an app on: those of the organization, and a Developer team that is none of them.

import type { Simulation } from '../simulation.ts'
import { teamAt, teamById, teamCount } from '../teams.ts'
import type { Grant } from '../tokens.ts'
import { escapeHtml } from './layout.ts'

/** Choice lists stay short; any other team's id is accepted too. */
const shownAtOnce = 20

export interface ChosenTeam {
    teamId: string
    label: string
    organization: Grant['organization']
    /** The Company Admin (or developer) who installs. */
    userId: string
}

function developerTeamId(simulation: Simulation): string {
    return (BigInt(simulation.developer.id) + 1000n).toString()
}

/** `<option>`s, escaped; the Developer team comes last. */
export function teamOptions(simulation: Simulation, chosen: string): string {
    const { organization } = simulation
    const teams = [...Array(Math.min(shownAtOnce, teamCount(organization))).keys()]
        .map((n) => teamAt(organization, n))
        .flatMap((team) => (team ? [{ id: team.id, label: `${team.name} (${organization.name})` }] : []))
    teams.push({
        id: developerTeamId(simulation),
        label: 'Dev team (Developer team, not part of the Enterprise organization)',
    })
    return teams
        .map(
            ({ id, label }) => `<option value="${id}"${id === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`
        )
        .join('')
}

/** By id; an empty id is the organization's first team. Null where there is no such team. */
export function chosenTeam(simulation: Simulation, teamId: string): ChosenTeam | null {
    const { organization, developer } = simulation
    // An organization without members still has somebody who set it up.
    const nobody = '3074457345000000001'
    if (teamId === developerTeamId(simulation)) {
        const userId = developer.at(0)?.id ?? nobody
        return { teamId, label: 'Dev team', organization: 'developer', userId }
    }
    const team = teamId === '' ? teamAt(organization, 0) : teamById(organization, teamId)
    const userId = organization.at(0)?.id ?? nobody
    return team ? { teamId: team.id, label: team.name, organization: 'enterprise', userId } : null
}
