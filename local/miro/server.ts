// Puts the simulated Miro's parts behind one address: clock and books first, then faults, then the API and pages.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Hono } from 'hono'
import { getRequestListener } from '@hono/node-server'
import type { HttpBindings } from '@hono/node-server'
import { restError } from './answers.ts'
import { simulatedTimeHeader } from './clock.ts'
import { addControl } from './control.ts'
import { playFault } from './fault-kinds.ts'
import { addOAuth } from './oauth.ts'
import { addPages } from './pages/pages.ts'
import { addRest } from './rest.ts'
import { scimBase, addScim, scimFail } from './scim.ts'
import { createSimulation } from './simulation.ts'
import type { Simulation, SimulationOptions } from './simulation.ts'
import { teamAt } from './teams.ts'

/** The line printed at start, and what tests and the command line need to connect. */
export interface MiroInfo {
    url: string
    scimUrl: string
    organizationId: string
    organizationName: string
    developerOrganizationId: string
    accessToken: string
    scimToken: string
    clientId: string
    clientSecret: string
    members: number
    seed: number
}

export interface RunningMiro {
    info: MiroInfo
    simulation: Simulation
    stop(): Promise<void>
}

/** Listens on loopback only; port 0 picks a free one. */
export async function startMiro(options: SimulationOptions & { port: number }): Promise<RunningMiro> {
    const simulation = createSimulation(options)
    const app = new Hono<{ Bindings: HttpBindings }>()
    let port = options.port
    const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => void listener(request, response))

    function refuseFor(milliseconds: number): void {
        server.close()
        setTimeout(() => server.listen(port, '127.0.0.1'), milliseconds)
        server.closeAllConnections()
    }

    app.use('*', async (c, next) => {
        if (c.req.path.startsWith('/_simulation')) return next()
        const { books } = simulation
        simulation.clock.hear(c.req.header(simulatedTimeHeader))
        simulation.settle()
        books.requests++
        const call = `${c.req.method} ${c.req.path.replace(/\/\d{6,}/g, '/{id}')}`
        books.calls[call] = (books.calls[call] ?? 0) + 1
        const url = new URL(c.req.url)
        const body = simulation.faults.readsBodies() ? await c.req.text() : ''
        const fault = simulation.faults.strike(c.req.method, url.pathname + url.search, body)
        if (!fault) {
            await next()
        } else {
            books.faults++
            const work = async () => {
                await next()
                return c.res
            }
            const answer = await playFault(c, fault, { simulation, refuseFor, work })
            c.res = undefined
            c.res = answer
        }
        books.answers[c.res.status] = (books.answers[c.res.status] ?? 0) + 1
    })
    // Whoever follows a redirect or a location that is not Miro's ends here, and is counted.
    app.all('/foreign-host/*', (c) => {
        simulation.books.foreignHost++
        if (c.req.header('authorization') !== undefined) simulation.books.foreignTokens++
        return c.json({})
    })
    addOAuth(app, simulation)
    addRest(app, simulation)
    addScim(app, simulation)
    addControl(app, simulation)
    addPages(app, simulation)
    app.notFound((c) =>
        c.req.path.startsWith(scimBase)
            ? scimFail(c, 404, 'Resource not found')
            : c.json(restError(404, 'notFound', 'There is nothing at this address'), 404)
    )
    app.onError((error, c) => c.json(restError(500, 'internalError', error.message), 500))
    const listener = getRequestListener(app.fetch)

    await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(options.port, '127.0.0.1', resolve)
    })
    port = (server.address() as AddressInfo).port
    simulation.url = `http://127.0.0.1:${port}`
    return {
        info: connectionOf(simulation, options),
        simulation,
        stop: () =>
            new Promise((resolve) => {
                server.close(() => resolve())
                server.closeAllConnections()
            }),
    }
}

/** The app that is installed from the start, and its long-lived token of the organization's first Company Admin. */
function connectionOf(simulation: Simulation, options: SimulationOptions): MiroInfo {
    const { organization, tokens } = simulation
    const team = teamAt(organization, 0)
    const app = tokens.addApp({
        name: 'ServiceNow SAM',
        team: team?.id ?? '',
        redirectUris: [...simulation.settings.redirectUris],
        expiring: simulation.settings.expiringTokens,
    })
    const owner = organization.at(0)?.id ?? '3074457345000000001'
    const wanted = { clientId: app.clientId, userId: owner, teamId: team?.id ?? '', scopes: app.scopes }
    const grant = tokens.issue(
        { ...wanted, organization: 'enterprise' },
        { now: simulation.clock.now(), expiring: false }
    )
    return {
        url: simulation.url,
        scimUrl: `${simulation.url}${scimBase}`,
        organizationId: organization.id,
        organizationName: organization.name,
        developerOrganizationId: simulation.developer.id,
        accessToken: grant.accessToken,
        scimToken: tokens.scimToken(),
        clientId: app.clientId,
        clientSecret: app.clientSecret,
        members: options.members,
        seed: options.seed,
    }
}
