// What pages link to besides themselves: the client scripts, compiled from TypeScript with their first use, one style sheet, one icon.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

export interface Asset {
    text: string
    type: string
}

/** Each is the script of its own name in client/. */
const scripts = ['common', 'dialogs', 'form', 'list', 'portal']
/** In the order of the cascade: what holds for every page stands first. */
const styles = ['base', 'frame', 'controls', 'lists', 'forms', 'dialogs', 'pages']

const types = {
    js: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    svg: 'image/svg+xml',
}

let compiled: Map<string, string> | null = null

/** Every script as browsers run it: alone, without a module of another. @throws where one does not compile */
function compile(): Map<string, string> {
    const { outputFiles } = buildSync({
        entryPoints: scripts.map((name) => join(__dirname, 'client', `${name}.ts`)),
        outdir: 'scripts',
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2022',
        charset: 'utf8',
        logLevel: 'silent',
    })
    return new Map(outputFiles.map(({ text }, at) => [scripts[at], text]))
}

const known = new Map<string, Asset | null>()

/** @param name as in an address: 'form.js', 'style.css', 'icon.svg'; @returns null where there is none of that name */
export function assetOf(name: string): Asset | null {
    if (!known.has(name)) known.set(name, makeAsset(name))
    return known.get(name) ?? null
}

const read = (name: string) => readFileSync(join(__dirname, 'styles', name), 'utf8')

function makeAsset(name: string): Asset | null {
    if (name === 'icon.svg') return { text: read(name), type: types.svg }
    if (name === 'style.css') return { text: styles.map((area) => read(`${area}.css`)).join('\n'), type: types.css }
    const script = name.replace(/\.js$/, '')
    if (script === name || !scripts.includes(script)) return null
    compiled ??= compile()
    return { text: compiled.get(script) as string, type: types.js }
}
