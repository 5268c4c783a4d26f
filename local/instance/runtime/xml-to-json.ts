// gs.xmlToJSON: elements become members, repeated ones lists, attributes '@name', text beside them '#text'.
import { SaxesParser } from 'saxes'

type Value = string | { [name: string]: Value | Value[] }

/** @returns plain values of the host, or null for a text that is no XML. That shape is assumed: the page only names an object. */
export function xmlToJson(text: string): Value | null {
    const root: { [name: string]: Value | Value[] } = {}
    const open: { members: { [name: string]: Value | Value[] }; text: string }[] = [{ members: root, text: '' }]
    const parser = new SaxesParser()
    let failed = false
    parser.on('error', () => void (failed = true))
    parser.on('opentag', ({ attributes }) => {
        const members = Object.entries(attributes).map(([name, value]) => [`@${name}`, String(value)])
        open.push({ members: Object.fromEntries(members) as { [name: string]: string }, text: '' })
    })
    parser.on('text', (part) => void (open[open.length - 1].text += part))
    parser.on('cdata', (part) => void (open[open.length - 1].text += part))
    parser.on('closetag', ({ name }) => {
        const { members, text: inside } = open.pop() as (typeof open)[number]
        const parent = open[open.length - 1].members
        const isText = Object.keys(members).length === 0
        if (!isText && inside.trim()) members['#text'] = inside.trim()
        add(parent, name, isText ? inside : members)
    })
    try {
        parser.write(text).close()
    } catch {
        return null
    }
    return failed ? null : root
}

function add(parent: { [name: string]: Value | Value[] }, name: string, value: Value): void {
    const before = Object.hasOwn(parent, name) ? parent[name] : undefined
    const all = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
    Object.defineProperty(parent, name, { value: all, enumerable: true, configurable: true, writable: true })
}
