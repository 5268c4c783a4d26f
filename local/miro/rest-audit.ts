// Audit logs of the simulated Miro: what SCIM and the identity provider did to people in the last 90 days.

import { restFailures } from './answers.ts'
import { oneDay } from './members.ts'
import type { MiroApp } from './oauth.ts'
import type { Organization } from './organization.ts'
import { fail, restGuard } from './rest-guard.ts'
import type { Books, Simulation } from './simulation.ts'

const auditHorizon = 90 * oneDay

const eventNames: Record<Books['effective'][number]['what'], string> = {
    deactivated: 'user_deactivated',
    reactivated: 'user_reactivated',
    deleted: 'user_deleted',
    interference: 'user_reactivated',
}

export function addAuditLogs(app: MiroApp, simulation: Simulation): void {
    app.get(
        '/v2/audit/logs',
        restGuard(simulation)(2, 'auditlogs:read', (c, organization) => {
            const { createdAfter, createdBefore, cursor, limit = '100', sorting = 'ASC' } = c.req.query()
            const [after, before] = [Date.parse(createdAfter ?? ''), Date.parse(createdBefore ?? '')]
            if (Number.isNaN(after)) return fail(c, restFailures.malformed('createdAfter', 'must be an ISO instant'))
            if (Number.isNaN(before)) return fail(c, restFailures.malformed('createdBefore', 'must be an ISO instant'))
            if (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > 500) {
                return fail(c, restFailures.malformed('limit', 'must be between 1 and 500'))
            }
            if (!['ASC', 'DESC'].includes(sorting)) return fail(c, restFailures.malformed('sorting', 'ASC or DESC'))
            const oldest = Math.max(after, simulation.clock.now() - auditHorizon)
            const events = simulation.books.effective
                .map((effect, number) => ({ ...effect, key: `${new Date(effect.at).toISOString()}#${number}` }))
                .filter(({ at }) => at >= oldest && at < before)
            if (sorting === 'DESC') events.reverse()
            const start = cursor ? events.findIndex(({ key }) => key === cursor) + 1 : 0
            const page = events.slice(start, start + Number(limit))
            const more = start + page.length < events.length
            return c.json({
                type: 'cursor-list',
                limit: Number(limit),
                size: page.length,
                ...(more ? { cursor: page[page.length - 1].key } : {}),
                data: page.map(({ key, at, id, what }) => ({
                    id: key,
                    event: eventNames[what],
                    category: 'users',
                    // Written with an offset without a colon, as in Miro's own sample.
                    createdAt: new Date(at).toISOString().replace('Z', '+0000'),
                    createdBy: { type: 'scim_provisioner', id: organization.id, name: 'SCIM' },
                    object: { id, name: nameOf(organization, id) },
                    context: { organization: { id: organization.id, name: organization.name } },
                    details: {},
                })),
            })
        })
    )
}

function nameOf(organization: Organization, id: string): string {
    return organization.byId(id)?.displayName ?? 'Deleted user'
}
