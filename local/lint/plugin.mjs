// The house's own lint rules: which file may reach what, where a table's name stands, how files and imports are named.
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { areas, graphOf, placeOf, rootOf, targetOf, touches } from './graph.mjs'

function rule(description, check, fixable) {
    return { meta: { type: 'problem', docs: { description }, schema: [], fixable }, create: check }
}

/** Visitors for everything that names another module: imports, re-exports, import() and import types. */
function onImports(visit) {
    const declared = (node) => node.source && visit(node.source, node)
    return {
        ImportDeclaration: declared,
        ExportNamedDeclaration: declared,
        ExportAllDeclaration: declared,
        ImportExpression: declared,
        TSImportType: (node) => visit(node.source ?? node.argument?.literal ?? node.argument, node),
    }
}

/** The shortest way by value imports from a file to one that touches the platform; null where there is none. */
function wayToPlatform(graph, from) {
    const before = new Map([[from, null]])
    for (const file of before.keys()) {
        for (const { target, typeOnly } of graph.get(file)?.imports ?? []) {
            if (typeOnly || before.has(target)) continue
            before.set(target, file)
            if (target.startsWith('@servicenow/glide') || (graph.has(target) && touches(target))) {
                const way = []
                for (let step = target; step !== null; step = before.get(step)) way.unshift(step)
                return way
            }
        }
    }
    return null
}

const pureStaysPure = rule('A pure file reaches the platform over no number of imports.', (context) => {
    const root = rootOf(context.filename)
    if (root === null || touches(context.filename)) return {}
    return {
        Program(node) {
            const way = wayToPlatform(graphOf(root), context.filename)
            if (!way) return
            const named = way.map((file) => (file.startsWith('/') ? placeOf(file).path : file)).join(' > ')
            context.report({ node, message: `A pure file reaches the platform: ${named}. Hand it what it needs.` })
        },
    }
})

const importsPointDown = rule('Imports point down the list of areas.', (context) => {
    const mine = areas.indexOf(placeOf(context.filename).area)
    if (mine < 0) return {}
    return onImports((source, node) => {
        if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return
        const { area, path } = placeOf(targetOf(context.filename, source.value))
        if (areas.indexOf(area) <= mine) return
        context.report({
            node,
            message: `${areas[mine]} may not know ${path}: imports point down, ${areas.join(', ')}.`,
        })
    })
})

const oneHomePerTable = rule("A table's name stands in one file.", (context) => {
    const root = rootOf(context.filename)
    if (root === null) return {}
    return {
        Program(node) {
            const graph = graphOf(root)
            for (const table of graph.get(context.filename)?.tables ?? []) {
                const homes = [...graph]
                    .filter(([, file]) => file.tables.has(table))
                    .map(([name]) => placeOf(name).path)
                if (homes.length < 2) continue
                context.report({
                    node,
                    message: `The table ${table} is named in ${homes.join(' and ')}: one file owns it.`,
                })
            }
        },
    }
})

/** 'ask' and 'asking', 'judge' and 'judging', 'map' and 'mapping'. */
function gerundOf(word, other) {
    const stem = word.replace(/e$/, '')
    return [`${word}ing`, `${stem}ing`, `${word}${word.at(-1)}ing`].includes(other)
}

const noGerundTwins = rule('Two files of an area do not differ by a gerund only.', (context) => {
    const folder = dirname(context.filename)
    if (rootOf(context.filename) === null || !existsSync(folder)) return {}
    const stem = (name) => name.replace(/\..*$/, '')
    return {
        Program(node) {
            const mine = stem(basename(context.filename))
            const twin = readdirSync(folder).find((name) => gerundOf(stem(name), mine))
            if (twin)
                context.report({
                    node,
                    message: `${twin} and ${basename(context.filename)} differ by a gerund only: name what each does.`,
                })
        },
    }
})

const explicitExtension = rule(
    'Relative imports carry their extension.',
    (context) => {
        const wanted = (value) => {
            const target = resolve(dirname(context.filename), value)
            if (existsSync(`${target}.ts`)) return `${value}.ts`
            if (existsSync(`${target}.tsx`)) return `${value}.tsx`
            if (existsSync(resolve(target, 'index.ts'))) return `${value.replace(/\/$/, '')}/index.ts`
            return null
        }
        const check = (source, node) => {
            if (typeof source?.value !== 'string' || !/^\.{1,2}(\/|$)/.test(source.value)) return
            if (/\.(tsx?|jsx?|cjs|mjs|json|css|html)$/.test(source.value)) return
            const path = wanted(source.value)
            context.report({
                node,
                message: `Write the extension${path ? `: '${path}'` : ''}.`,
                fix: path === null ? null : (fixer) => fixer.replaceText(source, `'${path}'`),
            })
        }
        return {
            ...onImports(check),
            "CallExpression[callee.name='require'][arguments.length=1] > Literal": (node) => check(node, node),
        }
    },
    'code'
)

const typesApart = rule(
    'Types are imported on a line of their own.',
    (context) => ({
        ImportDeclaration(node) {
            const types = node.specifiers.filter((one) => one.importKind === 'type')
            if (types.length === 0) return
            const named = (list) =>
                list.map((one) => context.sourceCode.getText(one).replace(/^type\s+/, '')).join(', ')
            const values = node.specifiers.filter((one) => one.type === 'ImportSpecifier' && !types.includes(one))
            const whole = node.specifiers.filter((one) => one.type !== 'ImportSpecifier').map((one) => one.local.name)
            const from = `from ${node.source.raw}`
            const kept = [...whole, ...(values.length > 0 ? [`{ ${named(values)} }`] : [])].join(', ')
            context.report({
                node,
                message: 'Types are imported on a line of their own: import type { … }.',
                fix: (fixer) =>
                    fixer.replaceText(
                        node,
                        [...(kept ? [`import ${kept} ${from}`] : []), `import type { ${named(types)} } ${from}`].join(
                            '\n'
                        )
                    ),
            })
        },
    }),
    'code'
)

const lineComments = rule(
    'A file begins with one sentence in line comments.',
    (context) => ({
        Program(node) {
            const [first] = context.sourceCode.getAllComments()
            if (first?.type !== 'Block' || context.sourceCode.getText().slice(0, first.range[0]).trim() !== '') return
            const next = context.sourceCode.getTokenAfter(first)
            // A docstring of the first declaration stays; a header stands before imports, or apart.
            if (next && next.value !== 'import' && next.loc.start.line === first.loc.end.line + 1) return
            context.report({
                node,
                loc: first.loc,
                message: 'Write the header of a file as line comments (//).',
                fix: (fixer) => {
                    const lines = first.value.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd())
                    const text = lines.filter((line, index) => line !== '' || (index > 0 && index < lines.length - 1))
                    return fixer.replaceText(first, text.map((line) => `// ${line}`.trimEnd()).join('\n'))
                },
            })
        },
    }),
    'code'
)

export default {
    meta: { name: 'house' },
    rules: {
        'pure-stays-pure': pureStaysPure,
        'imports-point-down': importsPointDown,
        'one-home-per-table': oneHomePerTable,
        'no-gerund-twins': noGerundTwins,
        'explicit-extension': explicitExtension,
        'types-apart': typesApart,
        'line-comments': lineComments,
    },
}
