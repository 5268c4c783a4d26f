// What npm start is asked to do, and the port its pages need.
import { refusePort } from '../../../local/cli/ports.ts'
import { readStartOptions } from '../../../local/cli/start-options.ts'

const nobody = async () => null
const read = (argv: string[], environment = {}, ask: () => Promise<string | null> = nobody) =>
    readStartOptions(argv, environment, ask)
const messageOf = async (argv: string[], environment = {}) => {
    const options = await read(argv, environment)
    return options.ok ? 'ok' : options.text.split('\n')[0]
}
const real = ['--miro-url', 'https://api.miro.com', '--org', '3074457345821140946']

describe('the command line of npm start', () => {
    it('starts a simulated organization of 2,000 members when nothing is said, and leaves the pages up', async () => {
        expect(await read([])).toMatchObject({
            ok: true,
            options: { members: 2000, seed: 1, once: false, json: false, realMiro: null, serve: true },
        })
    })

    it.each([
        [['--members', 'many'], "--members needs a whole number, not 'many'."],
        [['--members', '0'], '--members must be between 1 and 1000000, not 0.'],
        [['--members', '2000000'], '--members must be between 1 and 1000000, not 2000000.'],
        [['--seed', '1.5'], "--seed needs a whole number, not '1.5'."],
        [['--miro-url', 'miro'], "--miro-url needs an address such as https://api.miro.com, not 'miro'."],
        [
            ['--miro-url', 'http://api.miro.com', '--org', '3074457345821140946'],
            '--miro-url must begin with https:// so that the token travels encrypted.',
        ],
        [real, 'A real Miro needs a token: set MIRO_OAUTH_TOKEN, or type it when asked in a terminal.'],
        [
            ['--miro-url', 'https://api.miro.com', '--org', 'acme'],
            'A real Miro needs --org with the organization ID, digits only.',
        ],
        [
            ['--org', '3074457345821140946'],
            '--org, --oauth-token and --scim-token belong to a real Miro: add --miro-url.',
        ],
        [
            ['--allow-reclaim'],
            '--allow-reclaim is about a real Miro: add --miro-url. The simulated one is always reclaimed from.',
        ],
        [['--empty', '--members', '5'], '--empty means no members: leave out --members.'],
        [['--empty', '--once'], '--empty is for clicking by hand: leave out --once and --json.'],
        [['--open', '--once'], '--open opens the web pages, and none are served: leave out --once.'],
    ])('answers %j with one sentence', async (argv, sentence) => {
        expect(await messageOf(argv)).toBe(sentence)
    })

    it('makes both sides empty with --empty', async () => {
        expect(await read(['--empty'])).toMatchObject({ options: { empty: true, members: 0, serve: true } })
    })

    it("refuses a real Miro's token as an argument without repeating it, and takes that of a stand-in here", async () => {
        const refused = await read([...real, '--oauth-token', 'eyJ-secret'])
        expect(!refused.ok && refused.text).toMatch(/not taken from the command line.*MIRO_OAUTH_TOKEN/)
        expect(!refused.ok && refused.text).not.toContain('eyJ-secret')
        const here = ['--miro-url', 'http://127.0.0.1:9', '--org', '3074457345821140946', '--oauth-token', 't']
        expect(await read(here)).toMatchObject({ ok: true, options: { realMiro: { oauthToken: 't' } } })
    })

    it('takes the tokens of a real Miro from the environment, or asks', async () => {
        const expected = { url: 'https://api.miro.com', scimToken: null, organizationId: '3074457345821140946' }
        expect(await read(real, { MIRO_OAUTH_TOKEN: 'from-environment' })).toMatchObject({
            options: { realMiro: { ...expected, oauthToken: 'from-environment' } },
        })
        expect(await read(real, {}, async () => 'typed')).toMatchObject({
            options: { realMiro: { ...expected, oauthToken: 'typed' } },
        })
    })

    it('takes a SCIM token only where a real reclaim is allowed', async () => {
        const tokens = { MIRO_OAUTH_TOKEN: 't', MIRO_SCIM_TOKEN: 's' }
        expect(await read(real, tokens)).toMatchObject({ options: { realMiro: { scimToken: null } } })
        expect(await messageOf([...real, '--allow-reclaim'], { MIRO_OAUTH_TOKEN: 't' })).toBe(
            '--allow-reclaim needs the SCIM API token: set MIRO_SCIM_TOKEN, or type it when asked in a terminal.'
        )
        expect(await read([...real, '--allow-reclaim'], tokens)).toMatchObject({
            options: { realMiro: { scimToken: 's' } },
        })
    })

    it('serves no pages beside a real Miro unless asked for', async () => {
        const tokens = { MIRO_OAUTH_TOKEN: 't', MIRO_SCIM_TOKEN: 's' }
        expect(await read([...real, '--allow-reclaim'], tokens)).toMatchObject({ options: { serve: false } })
        expect(await read([...real, '--pages'], tokens)).toMatchObject({ options: { serve: true } })
        expect(await messageOf(['--pages'])).toMatch(/^--pages is about a real Miro/)
    })
})

describe('the port of the web pages', () => {
    const taken =
        (...ports: number[]) =>
        async (port: number) =>
            !ports.includes(port)

    it('is free, or any free one is wanted', async () => {
        expect(await refusePort(8080, taken())).toBeNull()
        expect(await refusePort(0, taken())).toBeNull()
    })

    it('is in use: the next free one is named', async () => {
        expect(await refusePort(8080, taken(8080, 8081))).toBe(
            'Port 8080 is in use. The next free one is 8082: --port 8082.'
        )
        expect(await refusePort(65535, taken(65535))).toMatch(/--port 0/)
    })
})
