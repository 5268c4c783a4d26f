// Reads the XML documents of a built package into records to install; malformed XML is refused, values stay text.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SaxesParser } from 'saxes'

export interface Element {
    name: string
    attributes: Record<string, string>
    children: Element[]
    text: string
}

export interface Field {
    text: string
    /** Names of the record referred to, for when its sys_id is not the one the package was built with. */
    names: string[]
}

export type Instruction =
    | { kind: 'write'; table: string; sysId: string; fields: Record<string, Field>; file: string; once: boolean }
    | { kind: 'delete'; table: string; sysId: string; file: string }
    | { kind: 'delete_multiple'; table: string; query: string; file: string }

export interface IndexDefinition {
    table: string
    name: string
    columns: string[]
    unique: boolean
}

/** What is loaded where it is not there yet, and never again. */
const onceFolder = 'apply_once'

/** The folders of a package in the order an instance loads them. */
const packageFolders = ['scope', 'update', 'author_elective_update', 'unload', onceFolder]

/** Everything a package says to do, in document order. @throws where the folder is no built package or a document is malformed */
export function readPackage(
    folder: string,
    demo: boolean
): { instructions: Instruction[]; indexes: IndexDefinition[] } {
    if (!existsSync(join(folder, 'scope')))
        throw new Error(`${folder} is not a built package: it has no scope/ folder. Run 'now-sdk build' first.`)
    const instructions: Instruction[] = []
    for (const part of demo ? [...packageFolders, 'unload.demo'] : packageFolders) {
        for (const file of filesOf(join(folder, part))) {
            for (const element of parse(file).children) instructions.push(...instructionsOf(element, file))
        }
    }
    const indexes = filesOf(join(folder, 'dictionary')).flatMap((file) => parse(file).children.flatMap(indexesOf))
    return { instructions, indexes }
}

function filesOf(folder: string): string[] {
    if (!existsSync(folder)) return []
    return readdirSync(folder)
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => join(folder, name))
}

function parse(file: string): Element {
    const root: Element = { name: '#document', attributes: {}, children: [], text: '' }
    const open = [root]
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => {
        const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
        open[open.length - 1].children.push(element)
        open.push(element)
    })
    const addText = (text: string) => void (open[open.length - 1].text += text)
    parser.on('text', addText)
    parser.on('cdata', addText)
    parser.on('closetag', () => void open.pop())
    parser.on('error', (error) => {
        throw new Error(`${file} is malformed: ${error.message}`)
    })
    parser.write(readFileSync(file, 'utf8')).close()
    return root.children[0]
}

/** A record, or a wrapper (such as sys_choice_v2) around records. */
function instructionsOf(element: Element, file: string): Instruction[] {
    const { action } = element.attributes
    const nested = element.children.filter((child) => 'action' in child.attributes)
    if (nested.length) return nested.flatMap((child) => instructionsOf(child, file))
    const table = element.name
    const sysId = element.children.find((child) => child.name === 'sys_id')?.text.trim() ?? ''
    switch (action) {
        case 'INSERT_OR_UPDATE': {
            const fields: Record<string, Field> = {}
            for (const child of element.children) {
                const { name, display_value: shown, category } = child.attributes
                fields[child.name] = {
                    text: child.text,
                    names: [name, shown, category].filter((text) => text !== undefined),
                }
            }
            return [{ kind: 'write', table, sysId, fields, file, once: basename(dirname(file)) === onceFolder }]
        }
        case 'DELETE':
        case 'delete':
            return [{ kind: 'delete', table, sysId, file }]
        case 'delete_multiple':
            return [{ kind: 'delete_multiple', table, query: element.attributes.query ?? '', file }]
        default:
            throw new Error(`not implemented: action '${action}' of <${table}> in ${file}`)
    }
}

function indexesOf(table: Element): IndexDefinition[] {
    return table.children
        .filter((child) => child.name === 'index')
        .map((index) => ({
            table: table.attributes.name,
            name: index.attributes.name,
            columns: index.children.map((column) => column.attributes.name),
            unique: index.attributes.unique === 'true',
        }))
}
