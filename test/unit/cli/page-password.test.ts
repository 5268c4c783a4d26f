// The password before the pages that are served beside a real Miro.
import { serve as listen } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { guardPages, isGuarded, newPassword } from '../../../local/cli/page-password.ts'

async function withPages<T>(app: Hono, work: (address: string) => Promise<T>): Promise<T> {
    const server = listen({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    try {
        return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    } finally {
        await new Promise((resolve) => server.close(resolve))
    }
}

const pages = (password: string | null) => {
    const app = new Hono()
    if (password) app.use(guardPages(password))
    return app.get('/login.do', (context) => context.text('Sign in')).post('/login.do', (context) => context.text('in'))
}
const sign = (text: string) => ({ Authorization: `Basic ${Buffer.from(text).toString('base64')}` })

describe('pages beside a real Miro', () => {
    it('show not even the sign-in without the password', async () => {
        const password = newPassword()
        await withPages(pages(password), async (address) => {
            for (const headers of [undefined, sign('ida.integrator:'), sign(`ida.integrator:${password}x`)]) {
                expect((await fetch(`${address}/login.do`, { headers })).status).toBe(401)
                expect((await fetch(`${address}/login.do`, { method: 'POST', headers })).status).toBe(401)
            }
            expect((await fetch(`${address}/login.do`, { headers: sign(`me:${password}`) })).status).toBe(200)
            expect(await isGuarded(address)).toBe(true)
        })
    })

    it('are recognised where they would show themselves to anybody', async () => {
        await withPages(pages(null), async (address) => expect(await isGuarded(address)).toBe(false))
    })

    it('get another password each time', () => {
        expect(newPassword()).not.toBe(newPassword())
        expect(newPassword().length).toBeGreaterThanOrEqual(16)
    })
})
