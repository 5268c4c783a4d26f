// Two profiles with an organization each, told apart by child aliases: rows, tokens and deactivations never mix.
import { aliasFor } from '../../../local/campaign/organizations.ts'
import { redirectUrl } from '../../../local/cli/stage.ts'
import type { OutboundRequest } from '../../../local/instance/index.ts'
import type { MiroProcess } from '../../../local/miro/launch.ts'
import { connectOAuth, lastResult, openReady, route, startAt, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import { openMiro } from '../../support/miros.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'
const oneDay = 86_400_000

let ready: Ready
let other: MiroProcess
let second: string
/** Access tokens by who gave them. */
const given = new Map<string, MiroProcess>()
/** Every request with the organization it names, or the one that knows its token or client. */
const sent: { organization: string; token: string; method: string; path: string }[] = []

beforeAll(async () => {
    ready = await openReady({ members: 60, seed: 7, upTo: 'downloaded' })
    other = await openMiro({
        members: 45,
        seed: 8,
        asOf: new Date(startAt).toISOString(),
        oddities: 'none',
        redirectUris: [redirectUrl],
    })
    // One host stands before both, as Miro's does: who answers is decided by what the request says.
    const { network } = ready.instance
    const send = network.send.bind(network)
    network.send = (request) => {
        const to = addressee(request)
        route(ready.instance, to)
        const { pathname } = new URL(request.url)
        sent.push({
            organization: to.info.organizationId,
            token: tokenOf(request),
            method: request.method,
            path: pathname,
        })
        const answer = send(request)
        for (const [, token] of answer.body.matchAll(/"access_token"\s*:\s*"([^"]+)"/g)) given.set(token, to)
        return answer
    }
    const { instance, integrator } = ready
    const [download, reclaim] = [
        aliasFor(instance, 'Miro_Enterprise', 1),
        aliasFor(instance, 'Miro_Enterprise_SCIM', 1),
    ]
    second = integrator.newRecord(tables.profile, {
        display_name: 'Second organization',
        download_alias: download,
        reclaim_alias: reclaim,
    })
    route(instance, other)
    await connectOAuth({ instance, integrator, miro: other }, download, 'Second connection')
    integrator.createConnection(reclaim, {
        'connection.name': 'Second SCIM connection',
        'credential.api_key': other.info.scimToken,
    })
    for (const action of ['Validate Connection', 'Test reclaim credential', 'Publish']) {
        integrator.clickAction(tables.profile, second, action)
    }
    instance.runUntilIdle()
})
afterAll(async () => {
    await other?.stop()
    await ready?.close()
})

const tokenOf = (request: OutboundRequest) =>
    (Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '').slice(7)
const bothOf = () => [
    { profile: ready.profile, miro: ready.miro },
    { profile: second, miro: other },
]

/** The organization in the path; else the one that gave the token; else the one whose client asks for a token. */
function addressee(request: OutboundRequest): MiroProcess {
    const asked = new URLSearchParams(`${new URL(request.url).search.slice(1)}&${request.body ?? ''}`)
    const both = [ready.miro, other]
    return (
        both.find((miro) => request.url.includes(`/orgs/${miro.info.organizationId}`)) ??
        both.find((miro) => miro.info.scimToken === tokenOf(request)) ??
        given.get(tokenOf(request)) ??
        both.find((miro) => miro.info.clientId === asked.get('client_id')) ??
        ready.miro
    )
}

async function activeIds(miro: MiroProcess): Promise<string[]> {
    const members = await miro.control<{ id: string; active: boolean }[]>('GET', 'members?limit=1000')
    return members.filter((one) => one.active).map((one) => one.id)
}

async function expectOwnRows(): Promise<void> {
    for (const { profile, miro } of bothOf()) {
        const rows = ready.instance.records.find(tables.subscription, `profile=${profile}`)
        expect(rows.map((row) => row.external_user_id).sort()).toEqual((await activeIds(miro)).sort())
    }
}

describe('Two profiles with child aliases', () => {
    it('each download their own organization', async () => {
        const profiles = ready.instance.records.find(tables.profile)
        expect(profiles.map((row) => [row.status, row.organization_id])).toEqual(
            expect.arrayContaining(bothOf().map(({ miro }) => ['published', miro.info.organizationId]))
        )
        await expectOwnRows()
    })

    it('keep their tokens apart, also after a day of renewals', async () => {
        const { instance } = ready
        instance.runDue(instance.clock.now() + oneDay)
        instance.runUntilIdle()
        for (const { profile } of bothOf()) {
            const results = instance.records.find(tables.result, `profile=${profile}^kind=download`)
            expect(results.length).toBeGreaterThan(1)
            expect(results.filter((row) => row.state !== 'completed')).toEqual([])
        }
        await expectOwnRows()
        const owners = new Map<string, Set<string>>()
        for (const { token, organization } of sent.filter((one) => one.token !== '')) {
            owners.set(token, (owners.get(token) ?? new Set()).add(organization))
        }
        expect(owners.size).toBeGreaterThan(2)
        expect([...owners.values()].filter((organizations) => organizations.size > 1)).toEqual([])
    })

    it('deactivate only in their own organization', async () => {
        const { records } = ready.instance
        const candidate = records.first(candidateTable, `profile=${second}^stateINready,attention_required`)!
        records.update(candidateTable, candidate.sys_id!, { notify_user: '0', state: 'ready', error_kind: null })
        const from = sent.length
        ready.instance.actAs('uma.user').clickAction(candidateTable, candidate.sys_id!, 'miro_reclaim')
        expect(records.get(candidateTable, candidate.sys_id!)?.state).toBe('closed_complete')
        const patches = sent.slice(from).filter((one) => one.method === 'PATCH')
        expect(patches).toEqual([expect.objectContaining({ organization: other.info.organizationId })])
        const member = await other.control<{ active: boolean }>('GET', `members/${candidate.external_user_id}`)
        expect(member.active).toBe(false)
        const books = await ready.miro.control<{ patches: { deactivate: number } }>('GET', 'books')
        expect(books.patches.deactivate).toBe(0)
        expect(lastResult(ready.instance, 'reclaim').state).toBe('completed')
    })
})
