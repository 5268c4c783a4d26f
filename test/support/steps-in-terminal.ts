// Steps as `npm start` shows them, for a test that looks at them through a pseudo terminal.
import { draw } from '../../local/cli/table-layout.ts'
import { openTeller } from '../../local/cli/telling.ts'

async function main(): Promise<void> {
    const { say, step } = openTeller({
        print: (line) => console.log(line),
        terminal: Boolean(process.stdout.isTTY),
        now: () => Date.UTC(2026, 10, 16, 6),
    })
    say('Begun: a sentence that is wider than eighty columns, so that it has to go on in the line below.')
    await step('First download', (update) => {
        for (let done = 100; done <= 500; done += 100) update(`${done} of 500 people, 100 in a second`, done === 500)
        say('Said while the step was drawn.')
    })
    await step('Reclaiming', (update) =>
        update('3 of 3 people, and many more words than a line of eighty has room for')
    )
    say(draw('People', ['Person', 'Next step'], [['ada@example.com', 'Give the team another admin first, then retry']]))
}

void main()
