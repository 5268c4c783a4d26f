// Secrets stay out of started programs and of everything printed.
import { buildEnvironment, installEnvironment } from '../../../local/cli/child-environment.ts'
import { runProgram } from '../../../local/cli/run-step.ts'
import { openRedaction, takeFrom } from '../../../local/cli/secrets.ts'

const environment = {
    PATH: process.env.PATH,
    HOME: '/home/ci',
    SN_SDK_USER_PWD: 'p@ss word/1',
    MIRO_OAUTH_TOKEN: 'miro-oauth',
    MIRO_SCIM_TOKEN: 'miro-scim',
    AWS_SECRET_ACCESS_KEY: 'aws',
    NODE_OPTIONS: '--inspect',
}

describe('what a started program may see', () => {
    it('is a short list for the build, and the sign-in besides for the install', () => {
        expect(Object.keys(buildEnvironment(environment)).sort()).toEqual(['HOME', 'PATH'])
        expect(Object.keys(installEnvironment(environment)).sort()).toEqual([
            'HOME',
            'PATH',
            'SN_SDK_NODE_ENV',
            'SN_SDK_USER_PWD',
        ])
    })

    it('holds for a real program', async () => {
        const lines: string[] = []
        const code = await runProgram(
            {
                command: process.execPath,
                arguments: ['-e', 'console.log(JSON.stringify(process.env)); process.exit(3)'],
                folder: '.',
                environment: buildEnvironment(environment),
            },
            (line) => lines.push(line)
        )
        expect(code).toBe(3)
        expect(Object.keys(JSON.parse(lines[0])).sort()).toEqual(['HOME', 'PATH'])
    })

    it('does not find a token that was taken from the environment', () => {
        const taken: Record<string, string | undefined> = { ...environment }
        expect(takeFrom(taken, 'MIRO_SCIM_TOKEN')).toBe('miro-scim')
        expect('MIRO_SCIM_TOKEN' in taken).toBe(false)
    })
})

describe('what is printed', () => {
    const redact = openRedaction(['p@ss word/1', 'ci:p@ss word/1'])
    it.each([
        'p@ss word/1',
        'https://ci:p@ss word/1@acme.service-now.com',
        `https://x.example/?pwd=${encodeURIComponent('p@ss word/1')}`,
        new URLSearchParams({ password: 'p@ss word/1' }).toString(),
        `Authorization: Basic ${Buffer.from('ci:p@ss word/1').toString('base64')}`,
        JSON.stringify({ password: 'p@ss word/1' }),
    ])('hides the secret in %s', (text) => {
        const shown = redact(text)
        expect(shown).toContain('‹hidden›')
        for (const part of ['p@ss', 'p%40ss', Buffer.from('ci:p@ss').toString('base64').slice(0, 8)])
            expect(shown).not.toContain(part)
    })

    it('hides whoever is named in an address, and nothing else', () => {
        expect(redact('fetching https://me:secret@proxy.example:8080/x')).toBe(
            'fetching https://‹hidden›@proxy.example:8080/x'
        )
        expect(redact('mail ada@example.com about https://example.com/a')).toBe(
            'mail ada@example.com about https://example.com/a'
        )
    })
})
