// Redirects and locations that lead elsewhere: the simulated Miro counts who comes to the other host, and with which tokens.
import { click, lastResult, openReady } from '../../support/ready.ts'

describe('No request and no token follows Miro to another host', () => {
    it('neither a redirected page nor a location in an answer takes one there', async () => {
        const ready = await openReady({ members: 150, upTo: 'downloaded', settings: { foreignLocation: true } })
        try {
            const places = ['^/v2/orgs/[^/]+/members', '^/v1/oauth-token', '^/v1/oauth/token', '^/api/v1/scim']
            for (const status of [302, 307, 308]) {
                for (const path of places) {
                    await ready.miro.control('POST', 'faults', { kind: 'redirect', status, match: { path, times: 1 } })
                }
                // By then the token has run out: the request for a new one is redirected as well.
                ready.instance.clock.advance(2 * 3_600_000)
                click(ready, 'Validate Connection')
                click(ready, 'Test reclaim credential')
                click(ready, 'Refresh now')
                ready.instance.runDue(ready.instance.clock.now() + 600_000)
            }
            const struck = await ready.miro.control<{ hits: number }[]>('GET', 'faults')
            expect(struck.filter(({ hits }) => hits > 0).length).toBeGreaterThan(5)
            await ready.miro.control('DELETE', 'faults')
            click(ready, 'Validate Connection')
            click(ready, 'Refresh now')
            ready.instance.runDue(ready.instance.clock.now() + 600_000)
            expect(lastResult(ready.instance).state).toBe('completed')
            const books = await ready.miro.control<Record<string, number>>('GET', 'books')
            expect([books.foreignHost, books.foreignTokens]).toEqual([0, 0])
        } finally {
            await ready.close()
        }
    })
})
