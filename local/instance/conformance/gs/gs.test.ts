import type { Instance } from '../../opened.ts'
import { lines, openFixture, value } from '../fixture/open.ts'

let instance: Instance
beforeAll(() => (instance = openFixture()))
afterAll(() => instance.close())

test('log lines fill {0} and so on', () => {
    expect(lines(instance, `gs.info('{0} of {1}', 3, 'ten'); gs.warn('plain {0}')`)).toEqual(['3 of ten', 'plain {0}'])
})
test('a property has its value, else the given one, else null', () => {
    expect(
        value(
            instance,
            `[gs.getProperty('x_snc_fix.limit'), gs.getProperty('x_snc_fix.none', 'seven'), gs.getProperty('x_snc_fix.none')].join('|')`
        )
    ).toBe('25|seven|')
    expect(value(instance, `gs.setProperty('x_snc_fix.limit', 30); gs.getProperty('x_snc_fix.limit')`)).toBe('30')
})
test('a message is found by its key and filled in; a key without a message is its own text', () => {
    expect(value(instance, `gs.getMessage('x_snc_fix.hello', ['Ann', 2])`)).toBe('Hello Ann, you have 2 seats')
    expect(value(instance, `gs.getMessage('No such {0}', 'key')`)).toBe('No such key')
})
test('the user is the one of the session', () => {
    expect(
        value(
            instance,
            `gs.getUserName() + ' ' + gs.getUser().getFullName() + ' ' + gs.hasRole('x_snc_fix.user')`,
            'uma.user'
        )
    ).toBe('uma.user Uma User true')
    expect(value(instance, `gs.hasRole('x_snc_fix.admin')`, 'uma.user')).toBe(false)
})
test('a role holds the roles it contains, and an administrator passes every role', () => {
    expect(value(instance, `gs.hasRole('x_snc_fix.user')`, 'adam.admin')).toBe(true)
    expect(value(instance, `gs.hasRole('anything')`, 'admin')).toBe(true)
})
test('nil is true for null, undefined and empty text', () => {
    expect(value(instance, `[gs.nil(null), gs.nil(undefined), gs.nil(''), gs.nil('x'), gs.nil(0)].join()`)).toBe(
        'true,true,true,false,false'
    )
})
test('tables that exist are known', () => {
    expect(value(instance, `gs.tableExists('x_snc_fix_seat') + ' ' + gs.tableExists('samp_sw_subscription')`)).toBe(
        'true false'
    )
})
test('messages for the person stay in the session', () => {
    const person = instance.actAs('emil.employee')
    person.run(() =>
        instance.scripts.run(`gs.addInfoMessage('Saved'); gs.addErrorMessage('Not sent')`, {
            scope: 'x_snc_fix',
            name: 'script',
        })
    )
    expect(person.session.messages).toEqual([
        { kind: 'info', text: 'Saved' },
        { kind: 'error', text: 'Not sent' },
    ])
})
test('a GUID has 32 hex digits, and the same seed gives the same ones', () => {
    expect(value(instance, 'gs.generateGUID()')).toMatch(/^[0-9a-f]{32}$/)
})
test('what gs does not know throws with its name; a scoped script cannot sleep', () => {
    expect(() => value(instance, 'gs.sleep(1000)')).toThrow('not implemented: gs.sleep')
})
test('digests', () => {
    expect(value(instance, `new GlideDigest().getSHA256Hex('abc')`)).toBe(
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    )
    expect(value(instance, `new GlideDigest().getSHA256Base64('abc')`)).toBe(
        'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='
    )
})
test('Class.create and extendsObject make classes the classic way', () => {
    expect(
        value(
            instance,
            `var Base = Class.create(); Base.prototype = { initialize: function (name) { this.name = name }, hello: function () { return 'hello ' + this.name } };
                         var Loud = Class.create(); Loud.prototype = Object.extendsObject(Base, { hello: function () { return Base.prototype.hello.call(this).toUpperCase() } });
                         new Loud('ann').hello()`
        )
    ).toBe('HELLO ANN')
})
test('an error thrown by the platform is an Error to the script', () => {
    expect(value(instance, `try { gs.sleep(1) } catch (e) { (e instanceof Error) + ' ' + e.message }`)).toBeUndefined()
    expect(
        value(instance, `var out; try { gs.sleep(1) } catch (e) { out = (e instanceof Error) + ' ' + e.message } out`)
    ).toBe('true not implemented: gs.sleep')
})

test('bounds of what comes next, of quarters and of units some way back, on 2 March 2026', () => {
    const instance = openFixture({ startAt: Date.UTC(2026, 2, 2, 8) })
    const calls = [
        'beginningOfNextWeek()',
        'endOfNextWeek()',
        'beginningOfNextMonth()',
        'endOfNextMonth()',
        'beginningOfNextYear()',
        'endOfNextYear()',
        'endOfLastYear()',
        'beginningOfThisQuarter()',
        'endOfThisQuarter()',
        'quartersAgoStart(1)',
        'quartersAgoEnd(1)',
        'monthsAgoEnd(1)',
    ]
    const answers = calls.map((call) => String(value(instance, `gs.${call}`)))
    expect(answers).toEqual([
        '2026-03-09 00:00:00',
        '2026-03-15 23:59:59',
        '2026-04-01 00:00:00',
        '2026-04-30 23:59:59',
        '2027-01-01 00:00:00',
        '2027-12-31 23:59:59',
        '2025-12-31 23:59:59',
        '2026-01-01 00:00:00',
        '2026-03-31 23:59:59',
        '2025-10-01 00:00:00',
        '2025-12-31 23:59:59',
        '2026-02-28 23:59:59',
    ])
    expect(value(instance, "gs.getDateTimeFormat() + ' ' + gs.isMobile()")).toBe('yyyy-MM-dd HH:mm:ss false')
    instance.close()
})
