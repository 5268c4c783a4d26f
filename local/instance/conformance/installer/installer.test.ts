import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInstance } from '../../instance.ts'
import { fixtureFolder } from '../fixture/open.ts'

const opened: { close(): void }[] = []
const open = () => {
    const instance = openInstance({ seed: 5 })
    opened.push(instance)
    return instance
}
const copyOfPackage = () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'))
    cpSync(fixtureFolder, folder, { recursive: true })
    return folder
}
afterEach(() => opened.splice(0).forEach((instance) => instance.close()))

test('tables are made from the dictionary: types, lengths, defaults, references, choices, unique indexes', () => {
    const instance = open()
    instance.install(fixtureFolder)
    const seat = instance.dictionary.table('x_snc_fix_seat')
    expect(seat?.displayColumn).toBe('name')
    expect(seat?.columns.get('name')).toMatchObject({ type: 'string', maxLength: 12, display: true })
    expect(seat?.columns.get('plan')).toMatchObject({ type: 'reference', reference: 'x_snc_fix_plan' })
    expect(seat?.columns.get('key')).toMatchObject({ unique: true })
    expect(instance.dictionary.choices('x_snc_fix_seat', 'state').map(({ label }) => label)).toEqual([
        'Draft',
        'Published',
    ])
    expect(seat?.indexes).toContainEqual({ columns: ['plan', 'name'], unique: true })
})
test('a parent is found by its name, whatever sys_id the package was built with', () => {
    const instance = open()
    instance.install(fixtureFolder)
    expect(instance.dictionary.isA('x_snc_fix_request', 'task')).toBe(true)
    expect(instance.dictionary.column('x_snc_fix_request', 'short_description')).toBeDefined()
})
test('first-install data is loaded, demo data only when asked for, and fix scripts run', () => {
    const instance = open()
    instance.install(fixtureFolder)
    expect(instance.records.find('x_snc_fix_plan').map(({ name }) => name)).toEqual(['Advanced'])
    expect(instance.log.entries().map(({ message }) => message)).toContain('fixed')
    const withDemo = open()
    withDemo.install(fixtureFolder, { demo: true })
    expect(withDemo.records.count('x_snc_fix_plan')).toBe(2)
})
test('installing twice changes nothing', () => {
    const instance = open()
    instance.install(fixtureFolder)
    const before = instance.records
        .find('sys_metadata', 'ORDERBYsys_id')
        .map((row) => [row.sys_id, row.sys_name, row.sys_class_name])
    instance.install(fixtureFolder)
    expect(
        instance.records
            .find('sys_metadata', 'ORDERBYsys_id')
            .map((row) => [row.sys_id, row.sys_name, row.sys_class_name])
    ).toEqual(before)
})
test('DELETE and delete_multiple take records away, and leading zeros stay', () => {
    const instance = open()
    const folder = copyOfPackage()
    writeFileSync(
        join(folder, 'update', 'zz_extra.xml'),
        `<?xml version="1.0"?><record_update>
           <x_snc_fix_plan action="INSERT_OR_UPDATE"><sys_id>${'1'.repeat(32)}</sys_id><name>00123</name></x_snc_fix_plan>
           <x_snc_fix_plan action="INSERT_OR_UPDATE"><sys_id>${'2'.repeat(32)}</sys_id><name>Two &amp; more</name></x_snc_fix_plan>
           <x_snc_fix_plan action="INSERT_OR_UPDATE"><sys_id>${'3'.repeat(32)}</sys_id><name>Three</name></x_snc_fix_plan>
           <x_snc_fix_plan action="DELETE"><sys_id>${'2'.repeat(32)}</sys_id></x_snc_fix_plan>
           <x_snc_fix_plan action="delete_multiple" query="name=Three"/></record_update>`
    )
    instance.install(folder)
    expect(instance.records.find('x_snc_fix_plan', 'ORDERBYname').map(({ name }) => name)).toEqual([
        '00123',
        'Advanced',
    ])
})
test('a table the instance does not know is made from what the package writes, and reported', () => {
    const instance = open()
    const folder = copyOfPackage()
    writeFileSync(
        join(folder, 'update', 'zz_extra.xml'),
        `<?xml version="1.0"?><record_update table="sys_novelty"><sys_novelty action="INSERT_OR_UPDATE"><sys_id>${'4'.repeat(32)}</sys_id><active>true</active><title>New</title></sys_novelty></record_update>`
    )
    expect(instance.install(folder).generatedTables).toContain('sys_novelty')
    expect(instance.records.get('sys_novelty', '4'.repeat(32))).toMatchObject({ title: 'New', active: '1' })
})
test('a malformed document is refused and nothing of the package stays', () => {
    const instance = open()
    const folder = copyOfPackage()
    writeFileSync(join(folder, 'update', 'zz_extra.xml'), '<record_update><broken></record_update>')
    expect(() => instance.install(folder)).toThrow('zz_extra.xml is malformed')
    expect(instance.dictionary.table('x_snc_fix_seat')).toBeUndefined()
})
test('a folder that is no package says what to do', () => {
    expect(() => open().install(tmpdir())).toThrow("Run 'now-sdk build' first")
})
test('an instance opened again on its file has its tables, records and choices', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'instance-')), 'kept.sqlite')
    const first = openInstance({ file })
    first.install(fixtureFolder)
    first.close()
    const second = openInstance({ file })
    opened.push(second)
    expect(second.dictionary.isA('x_snc_fix_request', 'task')).toBe(true)
    expect(second.runScript('new Bridge().count()').value).toBe(0)
})

test('a file that another instance holds is not opened a second time, unless shared', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'instance-')), 'held.sqlite')
    const holder = openInstance({ file })
    opened.push(holder)
    expect(() => openInstance({ file })).toThrow('is in use by another instance')
    holder.close()
    const [one, two] = [openInstance({ file, shared: true }), openInstance({ file, shared: true })]
    opened.push(one, two)
    one.records.insert('cmn_department', { name: 'Research' })
    expect(two.records.count('cmn_department', 'name=Research')).toBe(1)
})
