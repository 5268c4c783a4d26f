// docs/reliability.md says which test attacks which promise: the file must be there, and have a test of exactly that name.
import { existsSync, readFileSync } from 'node:fs'

interface Promised {
    promise: string
    files: string[]
}

const page = readFileSync('docs/reliability.md', 'utf8')

/** Rows of the tables of promises: the first column is the promise, the one named 'Test' names its file. */
function promisesOf(text: string): Promised[] {
    const found: Promised[] = []
    let column = -1
    for (const line of text.split('\n')) {
        const cells = line.startsWith('|') ? line.split('|').map((cell) => cell.trim()) : []
        if (cells.length === 0) column = -1
        else if (cells[1] === 'Promise') column = cells.indexOf('Test')
        else if (column > 0 && !/^-+$/.test(cells[1])) {
            const files = [...cells[column].matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file]) => file)
            found.push({ promise: cells[1], files })
        }
    }
    return found
}

/** True where a describe or an it of the file has the very words of the promise as its name. */
function names(file: string, promise: string): boolean {
    const words = promise.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`\\b(?:describe|it)\\(\\s*(['"\`])${words}\\1`).test(readFileSync(file, 'utf8'))
}

const promises = promisesOf(page)

describe('docs/reliability.md', () => {
    it('has tables of promises', () => {
        expect(promises.length).toBeGreaterThan(20)
    })

    it.each(promises.map(({ promise, files }) => [promise, files] as const))(
        '%s: is attacked by a test of that name',
        (promise, files) => {
            expect(files.length).toBeGreaterThan(0)
            for (const file of files) expect({ file, exists: existsSync(file) }).toEqual({ file, exists: true })
            expect(files.filter((file) => names(file, promise))).not.toEqual([])
        }
    )

    it('names no test, and no file, that is not there', () => {
        const named = [...page.matchAll(/`((?:local|test|docs|src)\/[^`*]+\.\w+)`/g)].map(([, file]) => file)
        expect(named.length).toBeGreaterThan(10)
        expect(named.filter((file) => !existsSync(file))).toEqual([])
    })

    it('a promise without a test, or with one of another name, is noticed', () => {
        const text =
            '| Promise | Test |\n|---|---|\n| Nothing is ever lost | `test/integration/reliability/secrets.deep.test.ts` |'
        const [{ promise, files }] = promisesOf(text)
        expect(names(files[0], promise)).toBe(false)
        expect(
            names(
                'test/integration/reliability/memory.deep.test.ts',
                'Memory is independent of the size of the organization'
            )
        ).toBe(true)
    })
})
