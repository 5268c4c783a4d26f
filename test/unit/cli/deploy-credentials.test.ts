// Where npm run deploy installs, and as whom.
import { readCredentials, readInstance } from '../../../local/cli/deploy-credentials.ts'

const nobody = async () => null

describe('the instance that npm run deploy installs on', () => {
    it.each([
        'http://acme.service-now.com',
        'http://127.0.0.1:8080',
        'ftp://acme.service-now.com',
        'acme.service-now.com',
        'https://ci:hunter2@acme.service-now.com',
        'https://acme.service-now.com/nav_to.do',
        'https://acme.service-now.com/?token=hunter2',
    ])('is not %s, and the answer repeats nothing of it', (address) => {
        const read = readInstance(address)
        expect(typeof read).toBe('string')
        expect(read).not.toContain('hunter2')
    })

    it('is reached over https', () => {
        expect(readInstance('https://acme.service-now.com/')).toEqual({ origin: 'https://acme.service-now.com' })
    })
})

describe('who installs', () => {
    it('is said by the variables of the SDK; what is missing is named', async () => {
        expect(await readCredentials({ SN_SDK_USER: 'ci' }, nobody)).toMatch(
            /^Set SN_SDK_INSTANCE_URL, SN_SDK_USER_PWD /
        )
        const oauth = { SN_SDK_AUTH_TYPE: 'oauth', SN_SDK_INSTANCE_URL: 'https://x.example' }
        expect(await readCredentials(oauth, nobody)).toMatch(/SN_SDK_OAUTH_CLIENT_ID, SN_SDK_OAUTH_CLIENT_SECRET/)
        expect(await readCredentials({ SN_SDK_AUTH_TYPE: 'Oauth' }, nobody)).toMatch(/exactly 'basic' or 'oauth'/)
    })

    it('is asked for in a terminal, the password hidden', async () => {
        const asked: [string, boolean | undefined][] = []
        const read = await readCredentials(
            { SN_SDK_INSTANCE_URL: 'https://x.example', SN_SDK_USER: 'ci' },
            async (question, options) => {
                asked.push([question, options?.hidden])
                return 'typed'
            }
        )
        expect(read).toMatchObject({ id: 'ci', secret: 'typed' })
        expect(asked).toEqual([['Password (not shown): ', true]])
    })
})
