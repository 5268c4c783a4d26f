// The naive way, for comparison: Miro's own client, and one look-up and one insert or update per member, on the same database.
import { MiroApi } from '@mirohq/miro-api'
import type { Instance } from '../instance/instance'
import type { MiroProcess } from '../miro/launch'
import { measure } from '../cli/figures'

export interface NaiveFigures {
    requests: number
    statements: number
    writes: number
    milliseconds: number
    millisecondsOutsideHttp: number
    /** A sample of what was written, for other ways of writing the same. */
    sample: Record<string, string>[]
}

/** As an administrator would write it in a script: get by key, set, insert or update. */
export const upsertOne = `
    var row = new GlideRecord('x_snc_miro_sam_subscription')
    row.addQuery('profile', profile)
    row.addQuery('external_user_id', member.id)
    row.query()
    var exists = row.next()
    if (!exists) row.initialize()
    row.setValue('profile', profile)
    row.setValue('external_user_id', member.id)
    row.setValue('user_principal_name', member.email)
    row.setValue('subscription_identifier', member.license)
    row.setValue('miro_role', member.role)
    row.setValue('last_activity', member.lastActivityAt)
    row.setValue('subscription_assigned', member.licenseAssignedAt)
    if (exists) row.update()
    else row.insert()`

const upsert = `for (var i = 0; i < members.length; i++) { var member = members[i]; ${upsertOne} }`

const sampleSize = 2000

/** How the simulated Miro's books name a read of a page of members. */
const membersCall = 'GET /v2/orgs/{id}/members'

const platformInstant = (value: unknown): string =>
    value ? new Date(value as string).toISOString().slice(0, 19).replace('T', ' ') : ''

/** @param profile sys_id of a profile of its own, so that both ways fill the same table without meeting */
export async function runNaive(instance: Instance, miro: MiroProcess, profile: string): Promise<NaiveFigures> {
    const api = new MiroApi(miro.info.accessToken, miro.info.url)
    const figures: NaiveFigures = {
        requests: 0,
        statements: 0,
        writes: 0,
        milliseconds: 0,
        millisecondsOutsideHttp: 0,
        sample: [],
    }
    const already = (await miro.control<{ calls: Record<string, number> }>('GET', 'books')).calls[membersCall] ?? 0
    const began = performance.now()
    const write = (members: Record<string, string>[]): void => {
        if (figures.sample.length < sampleSize) figures.sample.push(...members)
        const cost = measure(instance, () =>
            instance.scripts.run(upsert, { scope: 'x_snc_miro_sam', name: 'naive', bindings: { members, profile } })
        )
        figures.statements += cost.statements
        figures.writes += cost.writes
        figures.millisecondsOutsideHttp += cost.milliseconds
    }
    const organization = await api.getOrganization(miro.info.organizationId)
    const batch: Record<string, string>[] = []
    let pages = 0
    await miro.control('POST', 'limits')
    for await (const member of organization.getAllOrganizationMembers({ limit: 100 })) {
        batch.push({
            id: String(member.id),
            email: String(member.email),
            license: String(member.license),
            role: String(member.role),
            lastActivityAt: platformInstant(member.lastActivityAt),
            licenseAssignedAt: platformInstant(member.licenseAssignedAt),
        })
        if (batch.length < 100) continue
        write(batch.splice(0))
        // Miro's client neither waits nor retries: its budget is refilled, so that the comparison goes on at all.
        if (++pages % 150 === 0) await miro.control('POST', 'limits')
    }
    write(batch)
    const { calls } = await miro.control<{ calls: Record<string, number> }>('GET', 'books')
    figures.requests = (calls[membersCall] ?? 0) - already
    figures.milliseconds = Math.round(performance.now() - began)
    return figures
}
