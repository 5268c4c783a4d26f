// The naive way, for comparison: Miro's own client, and one look-up and one insert or update per member, on the same database.
import { MiroApi } from '@mirohq/miro-api'
import type { Instance } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch.ts'
import { gaugeOf, pagesRead } from './ways.ts'
import type { RunCost } from './ways.ts'

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
    row.setValue('software_model', member.model)
    row.setValue('miro_role', member.role)
    row.setValue('last_activity', member.lastActivityAt.slice(0, 10))
    row.setValue('subscription_assigned', member.licenseAssignedAt)
    if (exists) row.update()
    else row.insert()`

const upsertPage = `for (var i = 0; i < members.length; i++) { var member = members[i]; ${upsertOne} }`

const platformInstant = (value: unknown): string =>
    value ? new Date(value as string).toISOString().slice(0, 19).replace('T', ' ') : ''

/** sys_ids of the software models by licence: a subscription without one is of no use, so a script would look them up once. */
function modelsOf(instance: Instance): Map<string, string> {
    const models = instance.records.find('x_snc_miro_sam_software_model', 'subscription_identifierISNOTEMPTY')
    return new Map(models.map((row) => [String(row.subscription_identifier), String(row.sys_id)]))
}

/** Reads every member with Miro's own client and hands them over by pages of 100. */
export async function readWithClient(
    instance: Instance,
    miro: MiroProcess,
    eachPage: (members: Record<string, string>[]) => void
): Promise<number> {
    const api = new MiroApi(miro.info.accessToken, miro.info.url)
    const models = modelsOf(instance)
    const before = await pagesRead(miro)
    const organization = await api.getOrganization(miro.info.organizationId)
    const page: Record<string, string>[] = []
    let pages = 0
    await miro.control('POST', 'limits')
    for await (const member of organization.getAllOrganizationMembers({ limit: 100 })) {
        page.push({
            id: String(member.id),
            email: String(member.email),
            license: String(member.license),
            model: models.get(String(member.license)) ?? '',
            role: String(member.role),
            lastActivityAt: platformInstant(member.lastActivityAt),
            licenseAssignedAt: platformInstant(member.licenseAssignedAt),
        })
        if (page.length < 100) continue
        eachPage(page.splice(0))
        // The client neither waits nor retries: its budget is refilled, so that the comparison goes on at all.
        if (++pages % 150 === 0) await miro.control('POST', 'limits')
    }
    if (page.length > 0) eachPage(page)
    return (await pagesRead(miro)) - before
}

/** @param profile sys_id of a profile of its own, so that the ways fill the same table without meeting */
export async function runNaive(
    instance: Instance,
    miro: MiroProcess,
    profile: string,
    total: number
): Promise<RunCost> {
    const gauge = gaugeOf(instance, total)
    gauge.cost.requests = await readWithClient(instance, miro, (members) =>
        gauge.work(() => {
            const bindings = { members, profile }
            instance.scripts.run(upsertPage, { scope: 'x_snc_miro_sam', name: 'naive', bindings })
        })
    )
    gauge.sampleHeap()
    return gauge.cost
}
