// What the terminal shows while something runs: days, steps, rates.
import { progressText } from '../../../local/cli/progress.ts'
import { dated, openTeller } from '../../../local/cli/telling.ts'

const monday = Date.UTC(2026, 10, 16, 6)

describe('a line in the terminal', () => {
    it('says which day it is about, tables included', () => {
        expect(dated('Published.', monday)).toBe('Mon 2026-11-16  Published.')
        expect(dated('\nProfile\n┌──┐', monday)).toBe('\nMon 2026-11-16  Profile\n┌──┐')
        expect(dated('', monday)).toBe('')
    })

    it("follows the instance's clock", () => {
        const lines: string[] = []
        let now = monday
        const teller = openTeller({ print: (line) => lines.push(line), terminal: false, now: () => monday })
        teller.dayOf(() => now)
        teller.say('first')
        now += 86_400_000
        teller.say('second')
        expect(lines).toEqual(['Mon 2026-11-16  first', 'Tue 2026-11-17  second'])
    })

    it('is plain without a terminal: a step, what is worth a line, what was said meanwhile, and how it ended', async () => {
        const lines: string[] = []
        const teller = openTeller({ print: (line) => lines.push(line.slice(16)), terminal: false, now: () => monday })
        const answer = await teller.step('Downloading', (update) => {
            update('10 people')
            update('5,000 people', true)
            teller.say('a message')
            update('7,000 people')
            return 7
        })
        expect(answer).toBe(7)
        expect(lines).toEqual([
            'Downloading …',
            '  Downloading: 5,000 people',
            'a message',
            '  Downloading: 7,000 people',
        ])
    })

    it('waits in a terminal until the step that is drawn has ended, and a failure ends it with its own words', async () => {
        const lines: string[] = []
        // What is drawn there belongs to no summary of tests.
        const drawn = [process.stdout, process.stderr].map((stream) =>
            jest.spyOn(stream, 'write').mockReturnValue(true)
        )
        const teller = openTeller({ print: (line) => lines.push(line), terminal: true, now: () => monday })
        const failing = teller.step('Building', () => {
            teller.say('said meanwhile')
            expect(lines).toEqual([])
            throw new Error('The build failed.')
        })
        await expect(failing).rejects.toThrow('The build failed.')
        expect(lines).toEqual(['Mon 2026-11-16  said meanwhile'])
        expect(drawn.flatMap(({ mock }) => mock.calls).join()).toContain('The build failed.')
        drawn.forEach((each) => each.mockRestore())
    })
})

describe('how far a run has come', () => {
    it('names people done, of how many, and the rate', () => {
        expect(progressText(5000, 20000, 4000)).toBe('5,000 of 20,000 people, 1,250 in a second')
        expect(progressText(700, null, 1000)).toBe('700 people, 700 in a second')
    })
})
