// Serves the embedded instance's web front on the loopback interface, and keeps its scheduler going where the clock is real.
import type { MiddlewareHandler } from 'hono'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Instance } from '../opened.ts'
import { openRoutes } from './app.ts'
import { assetOf } from './assets.ts'
import { addConnectionRoutes } from './connection-pages.ts'
import { addDataRoutes } from './data-routes.ts'
import { notFound } from './front.ts'
import type { Front } from './front.ts'
import { addHomeRoutes } from './home.ts'
import { addMailRoutes } from './mailbox.ts'
import { openMetadata } from './metadata.ts'
import { openPlatform } from './platform.ts'
import { addPropertyRoutes } from './properties.ts'
import { addFormRoutes, addRecordRoutes } from './record-routes.ts'
import { addPortalRoutes } from './portal.ts'
import { addUiPageRoutes } from './ui-pages.ts'
import { addAssetRoutes } from './ux-assets.ts'
import { openVisitors } from './visitors.ts'
import { addWorkspaceRoutes, drawRecord } from './workspace.ts'

export interface WebFront {
    /** 'http://127.0.0.1:<port>' */
    readonly url: string
    stop(): Promise<void>
}

const tickMilliseconds = 1000

export interface WebOptions {
    /** 0, the default, takes any free port. */
    port?: number
    /** Lets a virtual clock go on as the wall's does while pages are served; otherwise it moves only when told to. */
    live?: boolean
    /** What the sign-in page says of each person, by user name. */
    duties?: Readonly<Record<string, string>>
    /** Stands before every page and file, signing in included; absent: nothing does. */
    guard?: MiddlewareHandler
}

export async function startWeb(instance: Instance, options: WebOptions = {}): Promise<WebFront> {
    const front: Front = {
        kernel: instance,
        instance,
        platform: openPlatform(instance),
        metadata: openMetadata(instance),
        visitors: openVisitors(instance),
        duties: options.duties ?? {},
        origin: '',
    }
    const { app, routes } = openRoutes(front)
    if (options.guard) app.use(options.guard)
    app.get('/assets/:name{[a-z-]+\\.(js|css|svg)}', (context) => {
        const asset = assetOf(context.req.param('name'))
        return asset
            ? context.body(asset.text, 200, { 'Content-Type': asset.type, 'Cache-Control': 'no-cache' })
            : context.notFound()
    })
    addAssetRoutes(front, app)
    addHomeRoutes(front, routes)
    addMailRoutes(routes)
    addPropertyRoutes(routes)
    addConnectionRoutes(routes)
    addPortalRoutes(routes)
    addDataRoutes(front, routes, app)
    addWorkspaceRoutes(routes)
    addRecordRoutes(routes)
    addUiPageRoutes(routes)
    addFormRoutes(routes, drawRecord)
    routes.get('*', () => {
        throw notFound('There is no such page here.')
    })

    const server = createServer(getRequestListener(app.fetch))
    await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(options.port ?? 0, '127.0.0.1', resolve)
    })
    front.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    instance.setProperty('glide.servlet.uri', `${front.origin}/`)
    const ticks = options.live || !instance.clock.virtual
    const ticker = ticks ? setInterval(() => tick(instance), tickMilliseconds) : null
    return {
        url: front.origin,
        stop: () =>
            new Promise((resolve) => {
                if (ticker) clearInterval(ticker)
                server.close(() => resolve())
                server.closeAllConnections()
            }),
    }
}

/** A failing job is the log's matter; it must not end the server. */
function tick(instance: Instance): void {
    try {
        // A virtual clock is taken along by the time that passed.
        instance.runDue(instance.clock.virtual ? instance.clock.now() + tickMilliseconds : undefined)
    } catch (error) {
        instance.log.write('error', 'scheduler', (error as Error).message)
    }
}
