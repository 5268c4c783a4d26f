// Single calls of scoped GlideRecord as its page describes them.
import { openFixture, value } from '../fixture/open.ts'
import type { Instance } from '../../opened.ts'

const table = 'x_snc_fix_seat'
let instance: Instance
beforeEach(() => {
    instance = openFixture()
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
        instance.records.insert(table, { name, notes: name < 'd' ? 'low' : 'high', seats: '5' })
})
afterEach(() => instance.close())

const run = (source: string) => value(instance, `var gr = new GlideRecord('${table}'), out = []; ${source}`)
const names = (source: string) =>
    run(`${source}; gr.orderBy('name'); gr.query(); while (gr.next()) out.push(gr.getValue('name')); out.join()`)
const left = () => instance.records.find(table, 'ORDERBYname').map(({ name, seats }) => `${name}${seats ?? ''}`)

test('a window is from its first row on, before its last', () => {
    expect(names('gr.chooseWindow(2, 4)')).toBe('c,d')
    expect(names('gr.chooseWindow(1, 5, true)')).toBe('b,c,d,e')
})
test('of a limit and a window the later one counts', () => {
    expect(names('gr.chooseWindow(2, 4); gr.setLimit(3)')).toBe('a,b,c')
    expect(names('gr.setLimit(3); gr.chooseWindow(2, 4)')).toBe('c,d')
})
test('deleteMultiple deletes all that its query finds, whatever the limit', () => {
    run("gr.addQuery('notes', 'low'); gr.setLimit(1); gr.query(); gr.deleteMultiple()")
    expect(left()).toEqual(['d5', 'e5', 'f5'])
})
test('updateMultiple sets values and empties none, except by the word NULL', () => {
    run("gr.addQuery('notes', 'low'); gr.setValue('seats', ''); gr.updateMultiple()")
    expect(left().slice(0, 2)).toEqual(['a5', 'b5'])
    run("gr.addQuery('notes', 'low'); gr.setValue('seats', 'NULL'); gr.updateMultiple()")
    expect(left()).toEqual(['a', 'b', 'c', 'd5', 'e5', 'f5'])
})
test('the word NULL empties a field, assigned or set', () => {
    run(
        "gr.get('name', 'a'); gr.seats = 'NULL'; gr.update(); gr.get('name', 'b'); gr.setValue('seats', 'NULL'); gr.update()"
    )
    expect(left().slice(0, 3)).toEqual(['a', 'b', 'c5'])
})
test('get takes a sys_id, else a display value; a field and a value, also of the record referred to; next() goes on', () => {
    expect(run("gr.get('b') + ' ' + gr.getValue('name')")).toBe('true b')
    expect(run("gr.get('no such')")).toBe(false)
    expect(
        run("gr.get('notes', 'high'); out.push('' + gr.name); while (gr.next()) out.push('' + gr.name); out.length")
    ).toBe(3)
    const plan = instance.records.insert('x_snc_fix_plan', { name: 'Gold' })
    instance.records.update(table, instance.records.first(table, 'name=f')?.sys_id as string, { plan })
    expect(run("gr.get('plan.name', 'Gold') + ' ' + gr.getValue('name')")).toBe('true f')
})
test('a limit of a query', () => {
    expect(names('gr.setLimit(2)')).toBe('a,b')
})
test('nothing went wrong: no message; a refused insert has one', () => {
    expect(run('gr.getLastErrorMessage()')).toBeNull()
    instance.records.update(table, instance.records.first(table, 'name=a')?.sys_id as string, { key: 'same' })
    expect(run("gr.initialize(); gr.setValue('name', 'g'); gr.setValue('key', 'same'); gr.insert()")).toBeNull()
    expect(
        run(
            "gr.initialize(); gr.setValue('name', 'g'); gr.setValue('key', 'same'); gr.insert(); gr.getLastErrorMessage()"
        )
    ).toMatch(/Unique Key violation/)
})
test('an aborted action is asked for, and next() begins anew', () => {
    expect(run('gr.isActionAborted()')).toBe(false)
    expect(run('gr.setAbortAction(true); gr.isActionAborted()')).toBe(true)
    expect(run('gr.query(); gr.next(); gr.setAbortAction(true); gr.next(); gr.isActionAborted()')).toBe(false)
})
test('a table is no view; a class has its label; validity of record, field and table', () => {
    expect(
        run(
            "gr.query(); gr.next(); [gr.isView(), gr.getClassDisplayValue(), gr.isValid(), gr.isValidRecord(), gr.isValidField('notes'), gr.isValidField('no')].join()"
        )
    ).toBe(`false,${instance.dictionary.table(table)?.label},true,true,true,false`)
    expect(run('gr.query(); while (gr.next()); gr.isValidRecord()')).toBe(false)
})
test('newRecord gives an identity and defaults; insert answers it; update of a new record inserts it', () => {
    expect(
        run("gr.newRecord(); [gr.isNewRecord(), gr.getValue('state'), ('' + gr.getUniqueValue()).length].join()")
    ).toBe('true,draft,32')
    expect(run("gr.newRecord(); gr.setValue('name', 'n'); var id = gr.getUniqueValue(); gr.update() === id")).toBe(true)
})
