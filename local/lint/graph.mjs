// Reads src/server once per lint run: who imports what, by value or by type only, and which tables each file names.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

/** Areas from the ground up: a file imports from its own area and from those before it. */
export const areas = JSON.parse(readFileSync(new URL('./areas.json', import.meta.url), 'utf8'))

/** Tables of the platform that the app asks; the app's own are known by its prefix. */
const platformTables =
    /^(sys_user|sys_user_role|sys_user_grmember|sys_user_has_role|sys_user_role_contains|sys_alias|sys_scope|sys_hub_flow|sys_connection|oauth_entity_profile|oauth_2_0_credentials)$/

const graphs = new Map()

/** The folder that holds src/server/… of this file, or null where the file is none of it. */
export function rootOf(filename) {
    const at = filename.replaceAll('\\', '/').lastIndexOf('/src/server/')
    return at < 0 ? null : filename.slice(0, at)
}

/** @returns the area's word ('' outside) and the path below src/server, with '/' */
export function placeOf(filename) {
    const root = rootOf(filename)
    if (root === null) return { area: '', path: '' }
    const path = filename.slice(root.length + '/src/server/'.length).replaceAll('\\', '/')
    return { area: path.includes('/') ? path.slice(0, path.indexOf('/')) : '', path }
}

/** True for files that may touch the platform: platform/, handlers/, x.store.ts, x.act.ts. */
export function touches(filename) {
    const { area, path } = placeOf(filename)
    return area === 'platform' || area === 'handlers' || /\.(store|act)\.ts$/.test(path)
}

/** The vendor's prefix with the app's name, as in now.config.json. */
function scopeOf(root) {
    const config = join(root, 'now.config.json')
    return existsSync(config) ? JSON.parse(readFileSync(config, 'utf8')).scope : 'x_snc_miro_sam'
}

/**
 * @param root folder of the project
 * @returns file → { imports: [{ target, typeOnly }], tables: Set } of every file of src/server, read once per process
 */
export function graphOf(root) {
    if (!graphs.has(root)) graphs.set(root, read(root))
    return graphs.get(root)
}

function read(root) {
    const folder = join(root, 'src', 'server')
    const named = tableNames(scopeOf(root))
    const files = readdirSync(folder, { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter((name) => name.endsWith('.ts'))
        .sort()
    return new Map(files.map((name) => [name, readOne(name, named)]))
}

function readOne(name, named) {
    const source = ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.ES2021, false)
    const imports = []
    const tables = new Set()
    const visit = (node) => {
        const specifier = node.moduleSpecifier ?? (ts.isImportTypeNode(node) ? node.argument.literal : undefined)
        if (specifier?.text) imports.push({ target: targetOf(name, specifier.text), typeOnly: typeOnly(node) })
        // A list of names is one of columns, and some columns are called like a table.
        if (ts.isArrayLiteralExpression(node) && node.elements.every(ts.isStringLiteralLike)) return
        if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
            for (const table of named(node.text)) tables.add(table)
        }
        ts.forEachChild(node, visit)
    }
    visit(source)
    return { imports, tables }
}

/** Type-only: the whole declaration, or each of its names. */
function typeOnly(node) {
    if (ts.isImportTypeNode(node) || node.isTypeOnly || node.importClause?.isTypeOnly) return true
    const named = node.importClause?.namedBindings ?? node.exportClause
    if (node.importClause?.name || !named?.elements?.length) return false
    return named.elements.every((element) => element.isTypeOnly)
}

export function targetOf(from, specifier) {
    return specifier.startsWith('.') ? resolve(dirname(from), specifier) : specifier
}

/** @returns text → the tables it names: the app's own anywhere in it, the platform's where they are all of it */
export function tableNames(scope) {
    const own = new RegExp(`\\b${scope}_[a-z0-9_]+`, 'g')
    return (text) => {
        if (platformTables.test(text)) return [text]
        return (text.match(own) ?? []).map((name) => name.replace(/_list$/, ''))
    }
}
