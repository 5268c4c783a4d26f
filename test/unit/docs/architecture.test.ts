// docs/architecture.md holds true: each file of its journeys exists, stands in it once, and is imported by one before it.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import areas from '../../../local/lint/areas.json'

const root = join(__dirname, '..', '..', '..')
const document = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')

/** Heading of a journey → its files in order, as numbered lines name them first. */
const journeys = document
    .split(/^### /m)
    .slice(1)
    .map((part) => ({
        name: part.slice(0, part.indexOf('\n')),
        files: [...part.split(/^## /m)[0].matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file]) => file),
    }))

function importsOf(file: string): string[] {
    const source = readFileSync(join(root, 'src', 'server', file), 'utf8')
    return [...source.matchAll(/from '(\.[^']+)'/g)].map(([, to]) => join(dirname(file), to))
}

test('there are three journeys, and the reclaim takes at most 15 files', () => {
    expect(journeys.map(({ name }) => name)).toEqual([
        'A member to its row',
        'A candidate through a reclaim',
        'A profile through Validate',
    ])
    expect(journeys[1].files.length).toBeLessThanOrEqual(15)
})

test.each(journeys)('$name: every file exists, once, and imports lead along it', ({ files }) => {
    expect(files.length).toBeGreaterThan(3)
    expect(new Set(files).size).toBe(files.length)
    expect(files.filter((file) => !existsSync(join(root, 'src', 'server', file)))).toEqual([])
    const unreached = files.slice(1).filter((file, index) => {
        const before = files.slice(0, index + 1)
        return !before.some((one) => importsOf(one).includes(file))
    })
    expect(unreached).toEqual([])
})

test('the tree names every area in the order that lint holds to', () => {
    const tree = document.slice(document.indexOf('\nsrc/server/ '), document.indexOf('## The rules'))
    expect([...tree.matchAll(/^ {2}([a-z]+)\/ /gm)].map(([, area]) => area)).toEqual(areas)
})
