// Renders the part of Jelly that UI pages here use. A tag it does not know throws 'not implemented' with its name.
//
// Known: j:jelly, j:if, j:choose/when/otherwise, j:forEach, j:set, g:evaluate, g:no_escape, g:ui_form, and ${…} in text and
// attributes, escaped unless inside g:no_escape. Assumed: both phases are rendered in one.
import { SaxesParser } from 'saxes'
import { html, raw } from './html.ts'
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

type Element = Exclude<Node, string>
type Tag = (element: Element, scope: JellyScope, escaped: boolean) => string

const holds = (element: Element, scope: JellyScope): boolean =>
    truth(scope.evaluate(inner(element.attributes.test ?? ''), scope.variables))

const choose: Tag = ({ children }, scope, escaped) => {
    const chosen = children.find(
        (child): child is Element =>
            typeof child !== 'string' && (/:otherwise$/.test(child.name) || holds(child, scope))
    )
    return chosen ? renderAll(chosen.children, scope, escaped) : ''
}

const forEach: Tag = ({ attributes, children }, scope, escaped) => {
    const items = (scope.evaluate(inner(attributes.items ?? ''), scope.variables) ?? []) as Iterable<unknown>
    const name = attributes.var ?? 'item'
    return [...items]
        .map((item) => renderAll(children, { ...scope, variables: { ...scope.variables, [name]: item } }, escaped))
        .join('')
}

const set: Tag = ({ attributes: { var: name = '', value = '' } }, scope) => {
    scope.variables[name] = /^\$[{[].*[}\]]$/s.test(value) ? scope.evaluate(inner(value), scope.variables) : value
    return ''
}

const evaluate: Tag = ({ attributes, children }, scope) => {
    const script = attributes.expression ?? children.filter((child) => typeof child === 'string').join('')
    const names = [...script.matchAll(/\bvar\s+([A-Za-z_$][\w$]*)/g)].map((match) => match[1])
    if (attributes.expression && attributes.var)
        scope.variables[attributes.var] = scope.evaluate(script, scope.variables)
    else Object.assign(scope.variables, scope.execute(script, names, scope.variables))
    return ''
}

const form: Tag = ({ children }, scope, escaped) => {
    const action = html`${scope.formAddress}`.toString()
    const content = renderAll(children, scope, escaped)
    return `<form method="post" action="${action}">${scope.formFields.toString()}${content}</form>`
}

/** Tags by their name in either phase: 'j:if' is 'j2:if'. */
const tags: Record<string, Tag> = {
    'j:jelly': ({ children }, scope, escaped) => renderAll(children, scope, escaped),
    'j:if': (element, scope, escaped) => (holds(element, scope) ? renderAll(element.children, scope, escaped) : ''),
    'j:choose': choose,
    'j:forEach': forEach,
    'j:set': set,
    'g:evaluate': evaluate,
    'g:no_escape': ({ children }, scope) => renderAll(children, scope, false),
    'g:ui_form': form,
}

function render(node: Node, scope: JellyScope, escaped: boolean): string {
    if (typeof node === 'string') return filled(node, scope, escaped)
    const tag = tags[node.name.replace(/^([jg])2:/, '$1:')]
    if (tag) return tag(node, scope, escaped)
    if (node.name.includes(':')) throw new Error(`not implemented: Jelly tag ${node.name}`)
    return plainElement(node, scope, escaped)
}

function plainElement({ name, attributes, children }: Element, scope: JellyScope, escaped: boolean): string {
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
    const written = escaped ? (part: string) => html`${part}`.toString() : (part: string) => part
    let out = ''
    let at = 0
    for (const match of text.matchAll(expressionPattern)) {
        const value = scope.evaluate((match[1] ?? match[2] ?? '').replace(/^(JS|HTML):/, ''), scope.variables)
        out +=
            written(text.slice(at, match.index)) + written(value === null || value === undefined ? '' : String(value))
        at = match.index + match[0].length
    }
    return out + written(text.slice(at))
}

function inner(text: string): string {
    return /^\s*\$\{([\s\S]*)\}\s*$/.exec(text)?.[1] ?? /^\s*\$\[([\s\S]*)\]\s*$/.exec(text)?.[1] ?? text
}

function truth(value: unknown): boolean {
    return value === true || value === 'true' || (typeof value === 'object' && value !== null)
}
