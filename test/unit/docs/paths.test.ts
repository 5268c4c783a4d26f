// What README and the pages under docs name exists: files and folders, relative links, and npm commands.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { scripts } from '../../../package.json'

const root = join(__dirname, '..', '..', '..')
const inFolder = (folder: string) =>
    readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name))
const pages = ['README.md', 'local/instance/README.md', ...inFolder('docs')]

const read = (page: string): string => readFileSync(join(root, page), 'utf8')

/** The path itself, or what `{a,b}` and `*` in it stand for; a placeholder (`<area>`) names nothing in particular. */
function stands(path: string): boolean {
    if (/[<>…]/.test(path)) return true
    const choice = /\{([^}]*)\}/.exec(path)
    if (choice) return choice[1].split(',').every((one) => stands(path.replace(choice[0], one)))
    const fixed = path.includes('*') ? dirname(path.slice(0, path.indexOf('*') + 1)) : path
    return existsSync(join(root, fixed))
}

test.each(pages)('every file and folder that %s names is there', (page) => {
    const named = [...read(page).matchAll(/`((?:src|local|test|docs|bridge)\/[^`\s]*)`/g)].map(([, path]) => path)
    expect([...new Set(named)].filter((path) => !stands(path))).toEqual([])
})

const files = ['src', 'local', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((one) =>
        join(one.parentPath, one.name)
    )
)

// `x.ts`, `ask.ts` and `asking.ts` stand for any file.
test.each(pages)('every source that %s names without its folder is somewhere', (page) => {
    const named = [...read(page).matchAll(/`([^`\s/]+\/)*([a-z][a-z0-9.-]*\.(?:ts|mjs|cjs|html))`/g)]
    const unknown = named.filter(([said]) => !files.some((file) => file.endsWith(`/${said.slice(1, -1)}`)))
    expect(unknown.map(([said]) => said).filter((said) => !/^`(x\.|ask)|</.test(said))).toEqual([])
})

test.each(pages)('every link of %s leads to a file', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to]) => to)
    const own = links.filter((to) => !/^[a-z]+:/.test(to))
    expect(own.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([])
})

test.each(pages)('every command that %s names is a script of the package', (page) => {
    const named = [...read(page).matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
})
