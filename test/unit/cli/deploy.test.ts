import { createServer, Server } from 'node:http'
import { AddressInfo } from 'node:net'
import { Credentials, describeFlowStates, readCredentials, readFlowStates } from '../../../local/cli/deploy.ts'

describe('npm run deploy', () => {
    let server: Server
    const asked: { url: string; authorization: string }[] = []
    beforeAll((done) => {
        server = createServer((request, response) => {
            asked.push({ url: request.url!, authorization: request.headers.authorization ?? '' })
            if (request.url === '/oauth_token.do') return response.end(JSON.stringify({ access_token: 'token-of-ci' }))
            response.end(JSON.stringify({ result: [{ name: 'Miro Download Subscriptions', active: 'false' }] }))
        }).listen(0, '127.0.0.1', done)
    })
    afterAll((done) => void server.close(done))
    const instance = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

    it('says which variables are missing', () => {
        expect(readCredentials({ SN_SDK_USER: 'ci' })).toBe(
            'Set SN_SDK_INSTANCE_URL, SN_SDK_USER_PWD to install on an instance (see docs/developer.md).'
        )
        expect(readCredentials({ SN_SDK_AUTH_TYPE: 'oauth', SN_SDK_INSTANCE_URL: 'https://x' })).toMatch(/CLIENT_ID/)
    })

    it('asks the instance for the flows of this scope with basic authentication', async () => {
        const credentials = readCredentials({
            SN_SDK_INSTANCE_URL: instance(),
            SN_SDK_USER: 'ci',
            SN_SDK_USER_PWD: 'pw',
        })
        expect(await readFlowStates(credentials as Credentials)).toEqual([
            { name: 'Miro Download Subscriptions', active: false },
        ])
        expect(asked.at(-1)!.authorization).toBe(`Basic ${Buffer.from('ci:pw').toString('base64')}`)
        expect(decodeURIComponent(asked.at(-1)!.url)).toContain('sys_scope.scope=x_snc_miro_sam')
    })

    it('fetches an OAuth token first where the instance wants one', async () => {
        const credentials = readCredentials({
            SN_SDK_AUTH_TYPE: 'oauth',
            SN_SDK_INSTANCE_URL: instance(),
            SN_SDK_OAUTH_CLIENT_ID: 'id',
            SN_SDK_OAUTH_CLIENT_SECRET: 'secret',
        })
        await readFlowStates(credentials as Credentials)
        expect(asked.at(-1)!.authorization).toBe('Bearer token-of-ci')
    })

    it('fails loudly when a flow was left inactive, and says what to press', () => {
        const described = describeFlowStates([
            { name: 'Miro Download Subscriptions', active: true },
            { name: 'Miro Reclaim Subscription', active: false },
        ])
        expect(described.ok).toBe(false)
        expect(described.lines.join('\n')).toMatch(/INACTIVE {2}Miro Reclaim Subscription\n.*press Activate/)
        expect(describeFlowStates([]).ok).toBe(false)
        expect(describeFlowStates([{ name: 'a', active: true }]).ok).toBe(true)
    })
})
