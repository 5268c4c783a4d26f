// Command lines: help, what is wrong in one sentence, and secrets that are never taken from them.
import * as commands from '../../../local/cli/commands.ts'
import { readCommandLine, usage } from '../../../local/cli/flags.ts'
import type { Command } from '../../../local/cli/flags.ts'

const all = (Object.values(commands) as unknown[]).filter((each) => typeof each === 'object') as Command[]
const named = (typed: string) => all.find((each) => each.typed.includes(typed))!
const firstLine = (command: Command, argv: string[]) => {
    const line = readCommandLine(command, argv)
    return line.ok ? 'ok' : line.text.split('\n')[0]
}

describe.each(all.map((each) => [each.typed, each] as const))('%s', (typed, command) => {
    it('explains every option when asked for help, and ends well', () => {
        for (const asked of ['--help', '-h']) {
            const line = readCommandLine(command, [asked])
            expect(line).toMatchObject({ ok: false, code: 0 })
            for (const name of Object.keys(command.flags)) expect(!line.ok && line.text).toContain(`--${name}`)
            expect(!line.ok && line.text.startsWith(`Usage: ${typed}`)).toBe(true)
        }
    })

    it('says that an option does not exist, and which do', () => {
        const line = readCommandLine(command, ['--bogus-option'])
        expect(line).toMatchObject({ ok: false, code: 2 })
        expect(!line.ok && line.text).toMatch(/^There is no option --bogus-option\.\n\nUsage: /)
        expect(!line.ok && line.text).toContain(usage(command))
    })

    it('has a meaning for every option', () => {
        for (const flag of Object.values(command.flags)) expect(flag.means.length).toBeGreaterThan(10)
    })
})

describe('what is wrong with a command line', () => {
    const start = named('npm start')
    it.each([
        [['--member', '5'], 'There is no option --member. Did you mean --members?'],
        [['--onse'], 'There is no option --onse. Did you mean --once?'],
        [['--members'], '--members needs a value: --members N.'],
        [['--members', '--once'], '--members needs a value: --members N.'],
        [['--once=yes'], '--once is a switch and takes no value.'],
        [['2000'], "'2000' is not an option: options begin with --."],
    ])('%j gets one sentence', (argv, sentence) => expect(firstLine(start, argv)).toBe(sentence))

    it.each([['--password'], ['--client-secret'], ['--oauth-token'], ['--scim-token']])(
        'a secret after %s is refused and never repeated',
        (flag) => {
            for (const argv of [[flag, 'hunter2'], [`${flag}=hunter2`], ['--own-prefix', flag, 'hunter2']]) {
                const line = readCommandLine(named('deploy'), argv)
                expect(line).toMatchObject({ ok: false, code: 2 })
                expect(!line.ok && line.text).toMatch(/shell's history .* Set (SN_SDK|MIRO)_/)
                expect(!line.ok && line.text).not.toContain('hunter2')
            }
        }
    )

    it('collects an option that may be repeated, and takes one file', () => {
        const miro = readCommandLine(named('miro'), ['--setting', 'a=1', '--setting', 'b=2'])
        expect(miro.ok && miro.values.setting).toEqual(['a=1', 'b=2'])
        expect(readCommandLine(named('script'), ['a.js', '--keep'])).toMatchObject({ ok: true, operand: 'a.js' })
        expect(firstLine(named('script'), ['a.js', 'b.js'])).toBe('One FILE.js at a time.')
    })
})
