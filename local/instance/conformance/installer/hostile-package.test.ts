// A package of any bytes installs or is refused in words: nothing is expanded, fetched or read beside it, nothing half done stays.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { openInstance } from '../../instance.ts'
import { readPackage } from '../../installer/documents.ts'
import { fixtureFolder } from '../fixture/open.ts'
import { anyText, holds, hostileTexts } from '../fixture/seeded.ts'

const secretText = 'only-in-this-file-7f3a'
let folder: string
let secretFile: string

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-package-'))
    secretFile = join(folder, 'secret.txt')
    writeFileSync(secretFile, secretText)
    for (const part of ['scope', 'update']) mkdirSync(join(folder, part))
    for (const file of readdirSync(join(fixtureFolder, 'scope')))
        cpSync(join(fixtureFolder, 'scope', file), join(folder, 'scope', file))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the installer makes of one document: its instructions, or the words it refuses it with. */
function read(document: string | Buffer): { text: string; refused: string | null } {
    writeFileSync(join(folder, 'update', 'hostile.xml'), document)
    try {
        return { text: JSON.stringify(readPackage(folder, false)), refused: null }
    } catch (error) {
        return { text: '', refused: (error as Error).message }
    }
}

const record = (inside: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><record_update table="sys_script"><sys_script action="INSERT_OR_UPDATE"><sys_id>${'a'.repeat(32)}</sys_id><name>${inside}</name></sys_script></record_update>`
const withType = (type: string, inside: string) => record(inside).replace('?>', `?><!DOCTYPE x [${type}]>`)

const bombs: Readonly<Record<string, string>> = {
    'entities in entities': withType(
        `<!ENTITY a0 "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}`,
        '&a9;'
    ),
    'one long entity, often': withType(`<!ENTITY a "${'x'.repeat(10_000)}">`, '&a;'.repeat(10_000)),
    'an entity that is itself': withType('<!ENTITY a "&a;">', '&a;'),
    'parameter entities': withType('<!ENTITY % p "<!ENTITY q SYSTEM \'file:///etc/passwd\'>">%p;', '&q;'),
}
const outside = (file: string): Readonly<Record<string, string>> => ({
    'a file': withType(`<!ENTITY x SYSTEM "file://${file}">`, '&x;'),
    'a file beside it': withType('<!ENTITY x SYSTEM "../secret.txt">', '&x;'),
    'an address': withType('<!ENTITY x SYSTEM "http://evil.example/x">', '&x;'),
    'a document type elsewhere': record('x').replace('?>', `?><!DOCTYPE x SYSTEM "file://${file}">`),
    'a public document type': record('x').replace(
        '?>',
        '?><!DOCTYPE x PUBLIC "-//W3C//DTD" "http://evil.example/x.dtd">'
    ),
    'an inclusion': record(
        `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${file}" parse="text"/>`
    ),
    'a stylesheet': record('x').replace('?>', `?><?xml-stylesheet href="file://${file}"?>`),
    'a base': record('x').replace('<record_update', `<record_update xml:base="file://${file}"`),
})

describe('a document', () => {
    it.each(Object.entries(bombs))('with %s is refused, at once and within bounded memory', (_kind, document) => {
        const began = process.cpuUsage()
        const before = process.memoryUsage().heapUsed
        const { refused } = read(document)
        expect(refused).toMatch(/hostile\.xml is malformed: .*entity/)
        expect(process.cpuUsage(began).user).toBeLessThan(2_000_000)
        expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000)
    })

    it('that refers to anything outside reads nothing of it', () => {
        for (const [kind, document] of Object.entries(outside(secretFile))) {
            const { text, refused } = read(document)
            expect([kind, `${text}${refused}`]).not.toEqual([kind, expect.stringContaining(secretText)])
            expect(`${text}${refused}`).not.toMatch(/root:|evil\.example\/x contents/)
            if (document.includes('&x;')) expect([kind, refused]).toEqual([kind, expect.stringMatching(/malformed/)])
        }
    })

    it('cut anywhere is refused with its name, never taken for a shorter one', () => {
        const whole = record('<![CDATA[ ]]>]]&gt;<![CDATA[ <b> ]]>')
        expect(read(whole).refused).toBeNull()
        holds(
            fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (at) => {
                expect(read(whole.slice(0, at)).refused).toMatch(/hostile\.xml is malformed: /)
            }),
            150
        )
    })

    it('holds any text as text, escaped or in CDATA, and gives it back letter by letter', () => {
        const allowed = anyText.filter((text) => /^[\t\n\u0020-\ud7ff\ue000-\ufffd]*$/.test(text))
        holds(
            fc.property(allowed, fc.boolean(), (text, cdata) => {
                const inside = cdata
                    ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
                    : text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
                const { text: said, refused } = read(record(inside))
                expect(refused).toBeNull()
                const [{ fields }] = JSON.parse(said).instructions.filter((one: { file: string }) =>
                    one.file.endsWith('hostile.xml')
                )
                expect(fields.name.text).toBe(text)
            }),
            300
        )
    })

    it('of any bytes is read or refused in words that name the file', () => {
        const whole = record('x')
        const piece = fc.constantFrom(
            '<',
            '>',
            '</',
            '/>',
            '<!',
            '<![CDATA[',
            ']]>',
            '<?',
            '?>',
            '&',
            ';',
            '"',
            '<sys_script action="DELETE">',
            '<x action="__proto__">',
            '<__proto__>',
            'action="delete_multiple" query=""',
            '\u0000',
            '\ufeff',
            '\ud800'
        )
        const mixed = fc
            .tuple(fc.nat(whole.length), fc.nat(20), fc.array(fc.oneof(piece, anyText), { maxLength: 4 }))
            .map(([at, gone, put]) => whole.slice(0, at) + put.join('') + whole.slice(at + gone))
        const bytes = fc
            .uint8Array({ maxLength: 80 })
            .map((all) => Buffer.concat([Buffer.from(whole.slice(0, 120)), Buffer.from(all)]))
        let refusals = 0
        holds(
            fc.property(fc.oneof<fc.Arbitrary<string | Buffer>[]>(mixed, bytes, anyText), (document) => {
                const { refused } = read(document)
                if (refused === null) return
                refusals += 1
                expect(refused).toMatch(/hostile\.xml|not implemented: action/)
            }),
            300
        )
        expect(refusals).toBeGreaterThan(100)
    })
})

describe('a package that installs', () => {
    const open = () => openInstance({ seed: 5 })
    const install = (document: string) => {
        const copy = mkdtempSync(join(tmpdir(), 'hostile-install-'))
        cpSync(fixtureFolder, copy, { recursive: true })
        mkdirSync(join(copy, 'update'), { recursive: true })
        writeFileSync(join(copy, 'update', 'zz-hostile.xml'), document)
        const instance = open()
        const before = instance.records.count('sys_user')
        try {
            instance.install(copy)
            return { instance, before, refused: null }
        } catch (error) {
            return { instance, before, refused: (error as Error).message }
        } finally {
            rmSync(copy, { recursive: true, force: true })
        }
    }

    it('holds unknown tables, odd keys, prototypes and markup as data, and nobody else’s row is gone', () => {
        const key = 'c'.repeat(32)
        const { instance, before, refused } = install(`<x>
            <x_unknown_table action="INSERT_OR_UPDATE"><sys_id>1</sys_id><a>b</a></x_unknown_table>
            <constructor action="INSERT_OR_UPDATE"><sys_id>1</sys_id><__proto__>b</__proto__><toString>c</toString></constructor>
            <sys_user_drop.table-x action="INSERT_OR_UPDATE"><sys_id>1</sys_id></sys_user_drop.table-x>
            <sys_user action="INSERT_OR_UPDATE"><user_name>nobody</user_name></sys_user>
            <sys_user action="INSERT_OR_UPDATE"><sys_id>' OR 1=1 --</sys_id></sys_user>
            <sys_user action="DELETE"><sys_id></sys_id></sys_user>
            <sys_user action="DELETE"><sys_id>^ORsys_idISNOTEMPTY</sys_id></sys_user>
            <no_table action="delete_multiple" query="a=1"/>
            <sys_user action="INSERT_OR_UPDATE"><sys_id>${key}</sys_id>
                <name>${hostileTexts.image.replace(/</g, '&lt;')}</name></sys_user>
        </x>`)
        expect(refused).toBeNull()
        expect(instance.records.count('sys_user')).toBe(before + 3)
        expect(instance.records.get('sys_user', key)?.name).toBe(hostileTexts.image)
        expect(({} as Record<string, unknown>).b).toBeUndefined()
        instance.close()
    })

    it.each([
        ['by a condition that is none', 'query="nosuchfield=1"', /by a field it does not have: nosuchfield/],
        [
            'of which one condition is none',
            'query="active=true^ORnosuchfield=1"',
            /by a field it does not have: nosuchfield/,
        ],
        ['without a condition', '', /without a condition/],
        ['with nothing but an order', 'query="^ORDERBYname"', /without a condition/],
        ['by a script', 'query="user_name=javascript:gs.log(1)"', /not implemented: query value/],
    ])('and deletes rows %s is refused as a whole, and every row stays', (_kind, query, words) => {
        const { instance, before, refused } = install(`<x><sys_user action="delete_multiple" ${query}/></x>`)
        expect(refused).toMatch(words)
        expect(instance.records.count('sys_user')).toBe(before)
        instance.close()
    })
})

it('the documents the build writes are read without exception', () => {
    expect(() => readPackage(fixtureFolder, true)).not.toThrow()
    expect(readFileSync(secretFile, 'utf8')).toBe(secretText)
})
