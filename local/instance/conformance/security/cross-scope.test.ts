// What a script of one application may do to what belongs to another scope.
import { openFixture } from '../fixture/open.ts'
import type { Instance, InstanceOptions } from '../../opened.ts'

const opened: Instance[] = []
const open = (options: InstanceOptions = {}): Instance => {
    const instance = openFixture(options)
    opened.push(instance)
    return instance
}
afterEach(() => opened.splice(0).forEach((instance) => instance.close()))

/** As a rule, a job or a button of the fixture would run it. */
const inScope = (instance: Instance, source: string) =>
    instance.scripts.run(source, { scope: 'x_snc_fix', name: 'a script of the application' })
const reading = "var u = new GlideRecord('sys_user'); u.query(); u.getRowCount() > 0"
const granted = (instance: Instance, operation: string, target: string, type: string) =>
    instance.records.insert('sys_scope_privilege', {
        source_scope: instance.records.first('sys_app', 'scope=x_snc_fix')?.sys_id as string,
        target_name: target,
        target_type: type,
        operation,
        status: 'allowed',
    })

test('a table of another scope needs a declared privilege for each kind of use', () => {
    const instance = open()
    expect(() => inScope(instance, reading)).toThrow('read access to sys_user not granted to x_snc_fix')
    granted(instance, 'read', 'sys_user', 'sys_db_object')
    expect(inScope(instance, reading)).toBe(true)
    expect(() => inScope(instance, "new GlideRecord('sys_user').insert()")).toThrow('create access to sys_user')
    const counting = "var a = new GlideAggregate('sys_user_group'); a.addAggregate('COUNT'); a.query()"
    expect(() => inScope(instance, counting)).toThrow('read access to sys_user_group')
})
test("an application's own tables need none, and neither does a background script", () => {
    const instance = open()
    expect(inScope(instance, "var s = new GlideRecord('x_snc_fix_seat'); s.query(); s.isValid()")).toBe(true)
    expect(instance.runScript(reading).value).toBe(true)
})
test("methods of the platform's classes for connections and requests are uses of their own", () => {
    const instance = open()
    const asking = "new sn_cc.ConnectionInfoProvider().getConnectionInfo('x') === null"
    expect(() => inScope(instance, asking)).toThrow(
        'execute access to ScriptableConnectionInfoProvider.getConnectionInfo not granted'
    )
    granted(instance, 'execute', 'ScriptableConnectionInfoProvider.getConnectionInfo', 'scriptable')
    expect(inScope(instance, asking)).toBe(true)
    expect(() => inScope(instance, 'new sn_ws.RESTMessageV2().setHttpMethod("get")')).toThrow(
        'ScriptableRESTMessageClient.setHttpMethod'
    )
})
test('on the other side the first use is granted', () => {
    expect(inScope(open({ switches: { crossScope: 'permissive' } }), reading)).toBe(true)
})
