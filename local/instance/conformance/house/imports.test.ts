// The package's own house: no circle of imports, types included, and nothing of it reaches outside.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(__dirname, '../..')

function sources(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        if (entry.isDirectory()) return entry.name === 'fixture' ? [] : sources(join(folder, entry.name))
        return entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []
    })
}

const imports = new Map(
    sources(root).map((file) => [
        file,
        ts
            .preProcessFile(readFileSync(file, 'utf8'), true, true)
            .importedFiles.map(({ fileName }) => fileName)
            .filter((name) => name.startsWith('.'))
            .map((name) => resolve(dirname(file), name)),
    ])
)

/** The first circle a walk along the imports meets, as file names; null where there is none. */
function circle(graph: ReadonlyMap<string, string[]>): string[] | null {
    const done = new Set<string>()
    const walk = (file: string, path: string[]): string[] | null => {
        if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
        if (done.has(file)) return null
        for (const next of graph.get(file) ?? []) {
            const found = walk(next, [...path, file])
            if (found) return found
        }
        done.add(file)
        return null
    }
    for (const file of graph.keys()) {
        const found = walk(file, [])
        if (found) return found
    }
    return null
}

test('no import leads back to where it began', () => {
    expect(circle(imports)?.map((file) => relative(root, file)) ?? []).toEqual([])
})

test('a planted circle is found', () => {
    const planted = new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
    ])
    expect(circle(planted)).toEqual(['b', 'c', 'b'])
})

test('no file imports anything outside the package', () => {
    const outside = [...imports].flatMap(([file, targets]) =>
        targets.filter((target) => relative(root, target).startsWith('..')).map((target) => `${file} → ${target}`)
    )
    expect(outside).toEqual([])
})
