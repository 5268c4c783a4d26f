// Renders the part of Jelly that UI pages here use. A tag it does not know throws 'not implemented' with its name.
//
// Known: j:jelly, j:if, j:choose/when/otherwise, j:forEach, j:set, g:evaluate, g:no_escape, g:ui_form, and ${…} in text and
// attributes, escaped unless inside g:no_escape. Assumed: both phases are rendered in one.
import { SaxesParser } from 'saxes'
import { escapeHtml, raw } from './html.ts'
import type { Html } from './html.ts'

type Node = string | { name: string; attributes: Record<string, string>; children: Node[] }

export interface JellyScope {
    /** Variables the expressions see. */
    variables: Record<string, unknown>
    evaluate(expression: string, variables: Record<string, unknown>): unknown
    /** Runs statements and answers the values of the variables they declare. */
    execute(script: string, names: string[], variables: Record<string, unknown>): Record<string, unknown>
    /** Hidden fields of a g:ui_form. */
    formFields: Html
    formAddress: string
}

const voidElements = new Set([
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'source',
    'track',
    'wbr',
])

export function renderJelly(source: string, scope: JellyScope): Html {
    return raw(renderAll(parse(source), scope, true))
}

function parse(source: string): Node[] {
    const root: Node[] = []
    const open: Node[][] = [root]
    const parser = new SaxesParser({ xmlns: false })
    parser.on('error', (error) => {
        throw new Error(`The UI page is not well-formed: ${error.message}`)
    })
    parser.on('opentag', (tag) => {
        const node: Node = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [] }
        open.at(-1)?.push(node)
        open.push(node.children)
    })
    parser.on('closetag', () => void open.pop())
    parser.on('text', (text) => void open.at(-1)?.push(text))
    parser.on('cdata', (text) => void open.at(-1)?.push(text))
    // HTML's own entities are not XML's.
    parser.write(source.replace(/&nbsp;/g, '&#160;').replace(/^\s+/, '')).close()
    return root
}

function renderAll(nodes: Node[], scope: JellyScope, escaped: boolean): string {
    return nodes.map((node) => render(node, scope, escaped)).join('')
}

function render(node: Node, scope: JellyScope, escaped: boolean): string {
    if (typeof node === 'string') return filled(node, scope, escaped)
    const { name, attributes, children } = node
    const test = () => truth(scope.evaluate(inner(attributes.test ?? ''), scope.variables))
    switch (name) {
        case 'j:jelly':
        case 'j2:jelly':
            return renderAll(children, scope, escaped)
        case 'j:if':
        case 'j2:if':
            return test() ? renderAll(children, scope, escaped) : ''
        case 'j:choose':
        case 'j2:choose': {
            for (const child of children) {
                if (typeof child === 'string') continue
                const chosen =
                    /:otherwise$/.test(child.name) ||
                    truth(scope.evaluate(inner(child.attributes.test ?? ''), scope.variables))
                if (chosen) return renderAll(child.children, scope, escaped)
            }
            return ''
        }
        case 'j:forEach':
        case 'j2:forEach': {
            const items = scope.evaluate(inner(attributes.items ?? ''), scope.variables)
            return [...((items ?? []) as Iterable<unknown>)]
                .map((item) =>
                    renderAll(
                        children,
                        { ...scope, variables: { ...scope.variables, [attributes.var ?? 'item']: item } },
                        escaped
                    )
                )
                .join('')
        }
        case 'j:set':
        case 'j2:set':
            scope.variables[attributes.var ?? ''] = /^\$[{[].*[}\]]$/s.test(attributes.value ?? '')
                ? scope.evaluate(inner(attributes.value), scope.variables)
                : (attributes.value ?? '')
            return ''
        case 'g:evaluate':
        case 'g2:evaluate': {
            const script = attributes.expression ?? children.filter((child) => typeof child === 'string').join('')
            const names = [...script.matchAll(/\bvar\s+([A-Za-z_$][\w$]*)/g)].map((match) => match[1])
            if (attributes.expression && attributes.var)
                scope.variables[attributes.var] = scope.evaluate(script, scope.variables)
            else Object.assign(scope.variables, scope.execute(script, names, scope.variables))
            return ''
        }
        case 'g:no_escape':
        case 'g2:no_escape':
            return renderAll(children, scope, false)
        case 'g:ui_form':
            return `<form method="post" action="${escapeHtml(scope.formAddress)}">${scope.formFields.toString()}${renderAll(children, scope, escaped)}</form>`
    }
    if (name.includes(':')) throw new Error(`not implemented: Jelly tag ${name}`)
    const own = Object.entries(attributes)
        .filter(([attribute]) => !attribute.startsWith('xmlns'))
        .map(([attribute, value]) => ` ${attribute}="${filled(value, scope, true)}"`)
        .join('')
    // Scripts and styles hold no character references.
    const content = renderAll(children, scope, name === 'script' || name === 'style' ? false : escaped)
    return voidElements.has(name)
        ? `<${name}${own} />`
        : `<${name}${own}>${name === 'script' ? content.replace(/<\/script/gi, '<\\/script') : content}</${name}>`
}

const expressionPattern = /\$\{((?:[^{}]|\{[^{}]*\})*)\}|\$\[([^\]]*)\]/g

function filled(text: string, scope: JellyScope, escaped: boolean): string {
    let out = ''
    let at = 0
    for (const match of text.matchAll(expressionPattern)) {
        out += escaped ? escapeHtml(text.slice(at, match.index)) : text.slice(at, match.index)
        const value = scope.evaluate((match[1] ?? match[2] ?? '').replace(/^(JS|HTML):/, ''), scope.variables)
        const shown = value === null || value === undefined ? '' : String(value as string)
        out += escaped ? escapeHtml(shown) : shown
        at = match.index + match[0].length
    }
    return out + (escaped ? escapeHtml(text.slice(at)) : text.slice(at))
}

function inner(text: string): string {
    return /^\s*\$\{([\s\S]*)\}\s*$/.exec(text)?.[1] ?? /^\s*\$\[([\s\S]*)\]\s*$/.exec(text)?.[1] ?? text
}

function truth(value: unknown): boolean {
    return value === true || value === 'true' || (typeof value === 'object' && value !== null)
}
