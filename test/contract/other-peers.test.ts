// Peers that nobody here wrote: Miro's own client reads the simulated Miro, and another SCIM server takes the app's requests.

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MiroApi } from '@mirohq/miro-api'
import { launchMiro } from '../../local/miro/launch.ts'
import type { MiroProcess } from '../../local/miro/launch.ts'
import { testReclaimCredential } from '../../src/server/miro/diagnoses.ts'
import { deactivateUser, reactivateUser, readUser } from '../../src/server/miro/scim.ts'
import { readBackAll } from '../../src/server/revocation/miro-side.ts'
import type { MiroConnection } from '../../src/server/miro/transport.ts'
import { bearer, replay } from './replay.ts'

describe("Miro's own client", () => {
    let miro: MiroProcess
    beforeAll(async () => {
        miro = await launchMiro({ members: 1234, seed: 3, oddities: 'documented' })
    })
    afterAll(() => miro?.stop())

    test.each(['absent', 'empty', 'last_id'])(
        'reads the organization and walks all its members (last page: %s)',
        async (lastPage) => {
            await miro.control('POST', 'settings', { lastPage })
            const api = new MiroApi(miro.info.accessToken, miro.info.url)
            const organization = await api.getOrganization(miro.info.organizationId)
            expect(organization).toMatchObject({ plan: 'company', name: 'Acme Corporation' })
            expect(String(organization.id)).toBe(miro.info.organizationId)

            const ids = new Set<string>()
            let active = 0
            for await (const member of organization.getAllOrganizationMembers({ limit: 100 })) {
                ids.add(String(member.id))
                if (member.active) active++
            }
            expect(ids.size).toBe(1234)
            const books = await miro.control<{ members: { active: number } }>('GET', 'books')
            expect(active).toBe(books.members.active)
        }
    )
})

describe('A SCIM server of somebody else (scimmy)', () => {
    interface StoredUser {
        id: string
        userName: string
        active: boolean
    }
    const users = new Map<string, StoredUser>()
    const firstId = '3074457365265951581'
    const otherId = '3074457365265951582'
    const writes: StoredUser[] = []
    let server: Server
    let origin = ''

    beforeAll(async () => {
        const [{ default: express }, { default: scimmyServer }, { default: SCIMMYRouters }] = await Promise.all([
            // Installed as scimmy-routers' peer, without types of its own.
            import('express' as string),
            import('scimmy'),
            import('scimmy-routers'),
        ])
        users.set(firstId, { id: firstId, userName: 'user@miro.com', active: true })
        users.set(otherId, { id: otherId, userName: 'o.brien+test@example.com', active: true })
        users.set('3', { id: '3', userName: 'third@miro.com', active: true })
        scimmyServer.Resources.declare(scimmyServer.Resources.User, {
            egress: (resource: { id?: string; filter?: { match(some: StoredUser[]): StoredUser[] } }) => {
                const all = [...users.values()]
                const found = resource.id ? users.get(resource.id) : (resource.filter?.match(all) ?? all)
                if (!found) throw new scimmyServer.Types.Error(404, '', `Resource ${resource.id} not found`)
                return found
            },
            ingress: (resource: { id?: string }, instance: StoredUser) => {
                const user = users.get(resource.id ?? '')
                if (!user) throw new scimmyServer.Types.Error(404, '', `Resource ${resource.id} not found`)
                user.active = instance.active
                writes.push({ ...user })
                return user
            },
            degress: () => undefined,
        } as never)
        const app = express()
        const handler = (request: { header(name: string): string | undefined }) => {
            if (request.header('Authorization') !== 'Bearer right') throw new Error('Wrong token')
            return 'the-app'
        }
        app.use('/api/v1/scim', new SCIMMYRouters({ type: 'bearer', handler } as never) as never)
        await new Promise<void>((resolve) => {
            server = app.listen(0, '127.0.0.1', () => resolve())
        })
        origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    })
    afterAll(() => new Promise((resolve) => server.close(resolve)))

    async function scim<T>(work: (connection: MiroConnection) => T, token = 'right'): Promise<T> {
        const connection = { baseUrl: 'https://miro.com/api/v1/scim', extraHosts: [], now: () => Date.now() }
        return (await replay(connection, bearer(token, origin), work)).result
    }

    test('accepts read, deactivate, read back, reactivate, and changes nothing but active', async () => {
        expect(await scim((c) => readUser(c, firstId))).toMatchObject({ ok: true, value: { active: true } })
        expect(await scim((c) => deactivateUser(c, firstId))).toMatchObject({
            ok: true,
            value: { id: firstId, active: false },
        })
        expect(await scim((c) => readUser(c, firstId))).toMatchObject({ ok: true, value: { active: false } })
        expect(await scim((c) => reactivateUser(c, firstId))).toMatchObject({ ok: true, value: { active: true } })
        expect(await scim((c) => readUser(c, firstId))).toMatchObject({ ok: true, value: { active: true } })
        expect(writes).toEqual([
            { id: firstId, userName: 'user@miro.com', active: false },
            { id: firstId, userName: 'user@miro.com', active: true },
        ])
    })

    test('answers about several people by their ids', async () => {
        const people = [{ externalUserId: firstId }, { externalUserId: otherId }]
        expect(await scim((c) => deactivateUser(c, otherId))).toMatchObject({ ok: true })
        const back = await scim((c) => readBackAll(c, people))
        expect(back).toEqual({ shown: ['active', 'inactive'], requests: 2, failure: null })
        expect(await scim((c) => reactivateUser(c, otherId))).toMatchObject({ ok: true })
        const none = await scim((c) => readBackAll(c, [...people, { externalUserId: '404' }]))
        expect(none).toEqual({ shown: ['active', 'active', 'gone'], requests: 3, failure: null })
        writes.length = 0
    })

    test('passes Test reclaim credential', async () => {
        expect(await scim(testReclaimCredential)).toMatchObject({ ok: true, facts: { users: 3 } })
    })

    test('is understood when it refuses', async () => {
        expect(await scim((c) => readUser(c, '404'))).toMatchObject({ ok: false, failure: { kind: 'unknown_to_scim' } })
        expect(await scim((c) => readUser(c, firstId), 'wrong')).toMatchObject({ failure: { kind: 'not_authorized' } })
        expect(await scim(testReclaimCredential, 'wrong')).toMatchObject({ ok: false })
    })
})
