// Lists exports that no other file of the house uses, or only its tests where it is the product's, and fails where there are any:
// node local/lint/dead.mjs
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folders = ['src', 'local', 'test', 'bridge']

/** Used by what this cannot read: Fluent's declarations and bridges. */
const spared = [
    /^(bridge\/)?src\/fluent\//,
    /^(bridge\/)?src\/server\/handlers\//,
    // The face of the embedded instance, a package of its own.
    /^local\/instance\/index\.ts$/,
]

function sources() {
    const found = folders
        .filter((folder) => existsSync(join(root, folder)))
        .flatMap((folder) =>
            readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, String(name)))
        )
    return found.filter(
        (name) => /\.(ts|tsx|cjs|mjs|js)$/.test(name) && !/node_modules|\.d\.ts$|\/generated\//.test(name)
    )
}

/** Names of the values a statement exports; types are free. */
function exportedNames(statement) {
    if (ts.isExportDeclaration(statement)) {
        if (statement.isTypeOnly || !statement.exportClause?.elements) return []
        return statement.exportClause.elements.filter((one) => !one.isTypeOnly).map((one) => one.name.text)
    }
    const exported = statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
    if (!exported || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return []
    if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations.flatMap(({ name }) => bound(name))
    return statement.name ? [statement.name.text] : []
}

function bound(name) {
    return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((one) => (one.name ? bound(one.name) : []))
}

/** Names taken from another module by a node; '*' where all of it is. */
function taken(node) {
    if (ts.isImportDeclaration(node)) {
        const named = node.importClause?.namedBindings
        return named?.elements ? named.elements.map((one) => (one.propertyName ?? one.name).text) : ['*']
    }
    return node.exportClause?.elements?.map((one) => (one.propertyName ?? one.name).text) ?? ['*']
}

function usesOf(file) {
    const text = readFileSync(file, 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, false)
    const uses = []
    const note = (specifier, names) => {
        if (specifier.startsWith('.')) uses.push({ target: resolve(dirname(file), specifier), names })
    }
    const visit = (node) => {
        if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
            note(node.moduleSpecifier.text, taken(node))
        } else if (
            ts.isCallExpression(node) &&
            node.arguments.length === 1 &&
            ts.isStringLiteralLike(node.arguments[0])
        ) {
            // require('./x.ts') and import('./x.ts'): whatever is taken of it.
            if (node.expression.getText(source) === 'require' || node.expression.kind === ts.SyntaxKind.ImportKeyword) {
                note(node.arguments[0].text, ['*'])
            }
        }
        ts.forEachChild(node, visit)
    }
    visit(source)
    // Scripts inside tests name a module by its path, in full or below src/server, and take of it what they like.
    for (const [, path] of text.matchAll(/['"`](?:\.\/src\/server\/)?([a-z]+\/[a-z.-]+\.ts)['"`]/g)) {
        uses.push({ target: join(root, 'src', 'server', path), names: ['*'] })
    }
    return { uses, text, exports: source.statements.flatMap(exportedNames) }
}

const files = new Map(sources().map((name) => [name, usesOf(name)]))

/** Names of each file that are used by the files of such paths. */
function usedBy(isUser) {
    const used = new Map([...files.keys()].map((name) => [name, new Set()]))
    for (const [from, { uses }] of files) {
        if (!isUser(relative(root, from))) continue
        for (const { target, names } of uses) for (const name of names) used.get(target)?.add(name)
    }
    return used
}

const used = usedBy(() => true)
const dead = [...files].flatMap(([name, { exports }]) => {
    const path = relative(root, name)
    if (!/\.tsx?$/.test(path) || spared.some((each) => each.test(path)) || used.get(name).has('*')) return []
    return exports.filter((each) => !used.get(name).has(each)).map((each) => `${path}: ${each}`)
})
// What a test calls and the product does not: the test shows nothing of the product.
const usedInProduct = usedBy((path) => !path.startsWith('test/'))
for (const [name, { exports, text }] of files) {
    const path = relative(root, name)
    const isProduct = /^(bridge\/)?src\/server\//.test(path) && !spared.some((each) => each.test(path))
    if (!isProduct || usedInProduct.get(name).has('*')) continue
    const inside = (each) => text.split(new RegExp(`\\b${each}\\b`)).length > 2
    const tested = (each) => used.get(name).has(each) || used.get(name).has('*')
    const only = exports.filter((each) => tested(each) && !usedInProduct.get(name).has(each) && !inside(each))
    dead.push(...only.map((each) => `${path}: ${each}, in tests only`))
}
for (const line of dead) console.log(line)
if (dead.length > 0)
    console.log(`${dead.length} exports that no other file uses, or only tests: delete them, or the word export.`)
process.exitCode = dead.length > 0 ? 1 : 0
