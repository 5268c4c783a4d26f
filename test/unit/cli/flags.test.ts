import { readFlags } from '../../../local/cli/flags.ts'

const messageOf = (argv: string[], environment = {}) => {
    const read = readFlags(argv, environment)
    return read.ok ? 'ok' : read.message.split('\n')[0]
}

describe('the command line of npm start', () => {
    it('starts a simulated organization of 2,000 members when nothing is said', () => {
        const read = readFlags([], {})
        expect(read).toEqual({
            ok: true,
            options: expect.objectContaining({ members: 2000, seed: 1, once: false, json: false, realMiro: null }),
        })
    })

    it.each([
        [['--members', 'many'], "--members needs a whole number, not 'many'."],
        [['--members', '0'], '--members must be between 1 and 1000000, not 0.'],
        [['--members', '2000000'], '--members must be between 1 and 1000000, not 2000000.'],
        [['--seed', '1.5'], "--seed needs a whole number, not '1.5'."],
        [['--miro-url', 'miro'], "--miro-url needs an address such as https://api.miro.com, not 'miro'."],
        [
            ['--miro-url', 'http://api.miro.com', '--org', '3074457345821140946', '--oauth-token', 't'],
            '--miro-url must begin with https:// so that the token travels encrypted.',
        ],
        [
            ['--miro-url', 'https://api.miro.com', '--org', '3074457345821140946'],
            'A real Miro needs a token: set MIRO_OAUTH_TOKEN, or pass --oauth-token (it stays in your history).',
        ],
        [
            ['--miro-url', 'https://api.miro.com', '--oauth-token', 't', '--org', 'acme'],
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
    ])('answers %j with one sentence', (argv, sentence) => {
        expect(messageOf(argv)).toBe(sentence)
    })

    it('names an unknown option and shows the usage', () => {
        const read = readFlags(['--member', '5'], {})
        expect(read.ok).toBe(false)
        expect(!read.ok && read.message).toMatch(/--member\b[\s\S]*Usage: npm start/)
    })

    it('takes the tokens of a real Miro from the environment', () => {
        const read = readFlags(['--miro-url', 'https://api.miro.com', '--org', '3074457345821140946'], {
            MIRO_OAUTH_TOKEN: 'from-environment',
        })
        expect(read.ok && read.options.realMiro).toEqual({
            url: 'https://api.miro.com',
            oauthToken: 'from-environment',
            scimToken: null,
            organizationId: '3074457345821140946',
        })
    })

    it('allows a real reclaim only with a SCIM token', () => {
        const argv = ['--miro-url', 'https://api.miro.com', '--org', '3074457345821140946', '--allow-reclaim']
        expect(messageOf(argv, { MIRO_OAUTH_TOKEN: 't' })).toBe(
            '--allow-reclaim needs the SCIM API token: set MIRO_SCIM_TOKEN or pass --scim-token.'
        )
        expect(messageOf(argv, { MIRO_OAUTH_TOKEN: 't', MIRO_SCIM_TOKEN: 's' })).toBe('ok')
    })
})
