// What installing the package brings: every record once, nothing more when it is installed again, and as many as the documents say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPackage } from '../../../local/instance/index.ts'
import { openInstalled } from '../../support/ready.ts'

const root = join(__dirname, '../../..')
const folder = join(root, 'dist', 'app')

/** Says nothing of what a record means: its key, its packaging, and who wrote it when. */
const packaging = /^sys_(id|update_name|created_|updated_|mod_count|scope|package|policy|class_name|name)/

/** What the platform looks a record up by, where a second one would hide the first. */
const keys: Record<string, string[]> = {
    sys_ui_message: ['key', 'language'],
    sys_documentation: ['name', 'element', 'language'],
    sys_choice: ['name', 'element', 'value', 'language', 'dependent_value'],
    sys_translated: ['name', 'element', 'value', 'language'],
    sys_translated_text: ['tablename', 'fieldname', 'documentkey', 'language'],
    sys_dictionary: ['name', 'element'],
    sys_properties: ['name'],
    sys_module: ['path'],
}

const records = readPackage(folder, false).instructions.flatMap((each) => (each.kind === 'write' ? [each] : []))

function twice(nameOf: (record: (typeof records)[number]) => string | null): string[] {
    const seen = new Set<string>()
    return records
        .map(nameOf)
        .filter((name): name is string => name !== null)
        .filter((name) => seen.size === seen.add(name).size)
}

describe('the package', () => {
    it('brings no record twice: neither the same key, nor another one that says the same', () => {
        expect(twice(({ table, sysId }) => `${table} ${sysId}`)).toEqual([])
        const meaning = (fields: (typeof records)[number]['fields']) =>
            Object.entries(fields)
                .filter(([name]) => !packaging.test(name))
                .map(([name, { text }]) => `${name}=${text}`)
                .sort()
                .join('\n')
        expect(twice(({ table, fields }) => `${table}\n${meaning(fields)}`)).toEqual([])
    })

    it('brings each message, label, choice, column and property once for each language', () => {
        const doubled = twice(({ table, fields }) => {
            const key = keys[table]
            return key ? [table, ...key.map((name) => fields[name]?.text ?? '')].join('|') : null
        })
        expect(doubled).toEqual([])
        expect(records.filter(({ table }) => table === 'sys_ui_message').length).toBeGreaterThan(1000)
    })

    it('adds nothing when it is installed again', () => {
        const instance = openInstalled({ activate: false, sam: false })
        const count = () => tables.map((table) => [table, instance.records.count(table)])
        const tables = [...new Set(records.map(({ table }) => table))].filter((one) => instance.dictionary.table(one))
        const before = count()
        instance.install(folder)
        expect(count()).toEqual(before)
        instance.close()
    })

    it('has about as many records as docs/performance.md says', () => {
        const told = /([\d,]+) records/.exec(readFileSync(join(root, 'docs', 'performance.md'), 'utf8'))?.[1] ?? '0'
        const number = Number(told.replace(/,/g, ''))
        expect(Math.abs(number - records.length) / records.length).toBeLessThan(0.05)
    })
})
