// Progress in a real (pseudo) terminal: what stands on its screen in the end, and that progress was seen on the way.
import { spawnSync } from 'node:child_process'

/** util-linux' script gives a program a terminal; elsewhere its options differ, and nothing is tried. */
const has = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0
if (!has) console.warn('Skipped: there is no script command of util-linux to make a terminal with.')
const inTerminal = has ? test : test.skip

/** The screen after everything was written, line by line: the few control sequences that progress is drawn with. */
function screenAfter(written: string): string[] {
    const lines: string[][] = [[]]
    let [row, column] = [0, 0]
    for (const [part] of written.matchAll(/\x1b\[([0-9;?]*)([A-Za-z])|[^]/gu)) {
        const sequence = /^\x1b\[([0-9;?]*)([A-Za-z])$/.exec(part)
        if (sequence) {
            const [, given, kind] = sequence
            const number = Number(given || 1)
            if (kind === 'A') row = Math.max(0, row - number)
            else if (kind === 'G') column = number - 1
            else if (kind === 'K') lines[row] = given === '2' ? [] : lines[row].slice(0, column)
            else if (!'mhl'.includes(kind)) throw new Error(`The test's screen does not know ${JSON.stringify(part)}.`)
        } else if (part === '\n') {
            row += 1
            lines[row] ??= []
        } else if (part === '\r') column = 0
        else {
            lines[row][column] = part
            column += 1
        }
    }
    return lines.map((line) =>
        Array.from(line, (sign) => sign ?? ' ')
            .join('')
            .trimEnd()
    )
}

inTerminal.each([80, 120])('at %i columns each step stands once, with how far it came, and no word is cut', (width) => {
    const program = `stty cols ${width} rows 40; ${process.execPath} --import tsx test/support/steps-in-terminal.ts`
    const { stdout } = spawnSync('script', ['-qec', program, '/dev/null'], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', CI: '', TERM: 'xterm' },
        timeout: 60_000,
    })
    const screen = screenAfter(stdout)
    const said = screen.join('\n')
    for (const line of screen) expect([line, [...line].length <= width]).toEqual([line, true])
    expect(said.match(/First download/g)).toHaveLength(1)
    expect(said).toContain('First download: 500 of 500 people, 100 in a second')
    expect(said.match(/Reclaiming/g)).toHaveLength(1)
    // What was said meanwhile comes after the step, and nothing is lost.
    expect(said.indexOf('Said while')).toBeGreaterThan(said.indexOf('First download'))
    const words = said.split(/[\s│]+/)
    for (const word of ['columns,', 'below.', 'ada@example.com', 'another', 'retry', 'room'])
        expect(words).toContain(word)
    // Seen on the way, although the work leaves the program no time of its own.
    for (const done of [100, 200, 300, 400]) expect(stdout).toContain(`${done} of 500 people`)
})
