// Queries as the pages on scoped GlideRecord, on querying tables, on operators and on encoded query strings describe them.
import { openFixture, value } from '../fixture/open.ts'
import type { Instance } from '../../opened.ts'

const table = 'x_snc_fix_seat'
let instance: Instance
let plan: string
beforeAll(() => {
    instance = openFixture()
    plan = instance.records.insert('x_snc_fix_plan', { name: 'Premium' })
    const rows: Record<string, string | null>[] = [
        { name: 'quay', notes: 'SAP outage', seats: '1', price: '2', plan, last_activity: '2026-03-02 07:30:00' },
        { name: 'rain', notes: 'no sap here', seats: '2', price: '2', last_activity: '2026-03-01 10:00:00' },
        { name: 'tent', notes: null, seats: '3', price: '1', last_activity: '2026-02-24 10:00:00' },
        { name: 'under', notes: 'email', seats: '4', price: null, ends: null, last_activity: null },
    ]
    for (const row of rows) instance.records.insert(table, row)
})
afterAll(() => instance.close())

const run = (source: string, user?: string) => value(instance, source, user)
const found = (query: string) =>
    run(`var gr = new GlideRecord('${table}'), out = []; gr.addEncodedQuery("${query}"); gr.orderBy('name'); gr.query()
        while (gr.next()) out.push(gr.getValue('name')); out.join()`)

test.each([
    ['namebetweenless', 'nameBETWEENq@t', 'quay,rain,tent'],
    ['ends with, in its other spelling', 'notes%outage', 'quay'],
    ['contains, in its other spelling', 'notes*sap', 'quay,rain'],
    ['does not contain leaves empty fields out', 'notesNOT LIKEsap', 'under'],
    ['does not contain, in its other spelling', 'notes!*sap', 'under'],
    ['is empty', 'notesISEMPTY', 'tent'],
    ['is empty for numbers', 'priceEMPTY', 'under'],
    ['is not empty for numbers', 'priceNOTEMPTY', 'quay,rain,tent'],
    ['is anything', 'notesANYTHING', 'quay,rain,tent,under'],
    ['between of numbers includes both ends', 'seatsBETWEEN2@3', 'rain,tent'],
    ['is the same as another field', 'seatsSAMEASprice', 'rain'],
    ['greater than another field', 'seatsGT_FIELDprice', 'tent'],
    ['less than or equal to another field', 'seatsLT_OR_EQUALS_FIELDprice', 'quay,rain'],
    ['true/false fields that hold a value', 'activeISNOTEMPTY', 'quay,rain,tent,under'],
    ['dates of this day', 'last_activityONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'quay'],
    ['one hour ago', 'last_activityRELATIVEGT@hour@ago@1', 'quay'],
    [
        'part of a date: on a Monday',
        "last_activityDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','EE')",
        'quay',
    ],
    [
        'part of a date: not on a Sunday',
        "last_activityDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','GE')",
        'quay,tent',
    ],
    [
        'part of a date: before Monday',
        "last_activityDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','LT')",
        'rain',
    ],
    ['or binds to the condition before it', 'seats>1^name=rain^ORname=tent', 'rain,tent'],
    ['a new query adds its rows', 'name=quay^NQseats=4', 'quay,under'],
    ['one of', 'nameINquay,under', 'quay,under'],
    ['a text in any field, whatever its case', '123TEXTQUERY321=EMAIL', 'under'],
    ['a field of the record referred to', 'plan.name=Premium', 'quay'],
    ['joined by encoded text', 'JOINx_snc_fix_seat.plan=x_snc_fix_plan.sys_id!name=Premium', 'quay'],
    ['joined by encoded text, and a condition of its own', 'JOINx_snc_fix_seat.plan=x_snc_fix_plan.sys_id^seats=4', ''],
])('%s', (_what, query, names) => {
    expect(found(query)).toBe(names)
})
test('dates compare by the unit that is named', () => {
    instance.records.update(table, instance.records.first(table, 'name=rain')?.sys_id as string, { ends: '2026-03-01' })
    expect(found('last_activitySAMEASends@day')).toBe('rain,under')
    expect(found('last_activityNSAMEASends@day')).toBe('quay,tent')
})
test('how far one date lies before another', () => {
    expect(found('last_activityMORETHANsys_created_on@day@before@2')).toBe('tent')
    expect(found('last_activityLESSTHANsys_created_on@day@before@3')).toBe('quay,rain')
})
test('related list queries count the rows that refer to a record', () => {
    const plans = (query: string) =>
        run(`var gr = new GlideRecord('x_snc_fix_plan'), out = []; gr.addEncodedQuery('${query}'); gr.query()
            while (gr.next()) out.push(gr.getValue('name')); out.join()`)
    expect(plans('nameISNOTEMPTY^RLQUERYx_snc_fix_seat.plan,>=1^ENDRLQUERY')).toBe('Premium')
    expect(plans('RLQUERYx_snc_fix_seat.plan,>=1,seats=9^ENDRLQUERY')).toBe('')
    expect(plans('RLQUERYx_snc_fix_seat.plan,=0^ENDRLQUERY')).toBe('Advanced')
})
test('a join told back as text is the JOIN of the platform’s own scripts, and finds the same', () => {
    const asked = `var gr = new GlideRecord('x_snc_fix_plan')
        gr.addJoinQuery('${table}', 'sys_id', 'plan').addCondition('seats', '>=', 1); gr.getEncodedQuery()`
    expect(run(asked)).toMatch(/^JOINx_snc_fix_plan\.sys_id=x_snc_fix_seat\.plan!.*seats>=1$/)
    const plans = (query: string) =>
        run(`var gr = new GlideRecord('x_snc_fix_plan'), out = []; gr.addEncodedQuery('${query}'); gr.query()
            while (gr.next()) out.push(gr.getValue('name')); out.join()`)
    expect(plans('JOINx_snc_fix_plan.sys_id=x_snc_fix_seat.plan!seats>=1')).toBe('Premium')
    expect(plans('nameISNOTEMPTY^JOINx_snc_fix_plan.sys_id=x_snc_fix_seat.plan!seats=9')).toBe('')
})
test('a filter option stands for the person who asks', () => {
    const me = instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
    instance.records.update(table, instance.records.first(table, 'name=tent')?.sys_id as string, { user: me })
    const mine = `var gr = new GlideRecord('${table}'); gr.addEncodedQuery('userDYNAMIC90d1921e5f510100a9ad2572f2b477fe'); gr.query(); gr.next(); gr.getValue('name')`
    expect(run(mine, 'uma.user')).toBe('tent')
})
test('an empty text is no valid query, and finds every row', () => {
    const asked = `var gr = new GlideRecord('${table}'); [gr.isValidEncodedQuery(''), gr.isValidEncodedQuery('seats=1^ORseats=2'), gr.isValidEncodedQuery('nonsense=1')].join()`
    expect(run(asked)).toBe('false,true,false')
    expect(found('')).toBe('quay,rain,tent,under')
})
test('a query told back is the one asked', () => {
    expect(
        run(
            `var gr = new GlideRecord('${table}'); gr.addQuery('active', true); gr.addQuery('seats', 1); gr.query(); gr.getEncodedQuery()`
        )
    ).toBe('active=true^seats=1')
})
test.each([
    ['=', 3, 'tent'],
    ['!=', 3, 'quay,rain,under'],
    ['>', 3, 'under'],
    ['>=', 3, 'tent,under'],
    ['<', 2, 'quay'],
    ['<=', 2, 'quay,rain'],
])('numbers compare by %s', (operator, number, names) => {
    expect(
        run(`var gr = new GlideRecord('${table}'), out = []; gr.addQuery('seats', '${operator}', ${number}); gr.orderBy('name'); gr.query()
            while (gr.next()) out.push('' + gr.name); out.join()`)
    ).toBe(names)
})
