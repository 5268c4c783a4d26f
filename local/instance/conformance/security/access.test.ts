import type { Instance } from '../../opened.ts'
import { openFixture, value } from '../fixture/open.ts'

let instance: Instance
let draft: string

beforeAll(() => {
    instance = openFixture()
    draft = instance.records.insert('x_snc_fix_seat', { name: 'Ann', notes: 'quiet' }, { rules: false })
    instance.records.insert('x_snc_fix_plan', { name: 'Basic' })
})
afterAll(() => instance.close())

test('a person without a role of the rule sees no record', () => {
    expect(instance.actAs('emil.employee').list('x_snc_fix_seat')).toEqual([])
    expect(
        instance
            .actAs('uma.user')
            .list('x_snc_fix_seat')
            .map(({ name }) => name)
    ).toEqual(['Ann'])
})
test('a role contains the roles below it', () => {
    expect(instance.actAs('adam.admin').read('x_snc_fix_seat', draft)).toMatchObject({ name: 'Ann' })
})
test('what no rule allows is closed in an application of its own', () => {
    expect(() => instance.actAs('adam.admin').newRecord('x_snc_fix_seat', { name: 'Ben' })).toThrow(
        'adam.admin may not create x_snc_fix_seat'
    )
    expect(() => instance.actAs('adam.admin').remove('x_snc_fix_seat', draft)).toThrow('security restricts delete')
})
test('an administrator passes rules that let administrators override', () => {
    expect(instance.actAs('admin').newRecord('x_snc_fix_seat', { name: 'Root' })).toMatch(/^[0-9a-f]{32}$/)
})
test('writing needs the record rule and, where there is one, the rule of the field', () => {
    expect(() => instance.actAs('uma.user').update('x_snc_fix_seat', draft, { name: 'Anna' })).toThrow(
        'uma.user may not write'
    )
    instance.actAs('adam.admin').update('x_snc_fix_seat', draft, { notes: 'louder' })
    instance.records.update('x_snc_fix_seat', draft, { state: 'published' })
    expect(() => instance.actAs('adam.admin').update('x_snc_fix_seat', draft, { notes: 'more' })).toThrow(
        'may not write x_snc_fix_seat.notes'
    )
    instance.records.update('x_snc_fix_seat', draft, { state: 'draft' })
})
test('a condition of a rule is judged record by record', () => {
    expect(
        instance
            .actAs('adam.admin')
            .list('x_snc_fix_plan')
            .map(({ name }) => name)
    ).toEqual(['Advanced'])
})
test('GlideRecord ignores access controls but can be asked; GlideRecordSecure obeys them', () => {
    const ask = `var gr = new GlideRecord('x_snc_fix_seat'); gr.get('${draft}'); [gr.canRead(), gr.canWrite(), gr.canDelete(), gr.notes.canWrite()].join()`
    expect(value(instance, ask, 'adam.admin')).toBe('true,true,false,true')
    expect(value(instance, ask, 'emil.employee')).toBe('false,false,false,false')
    const secure = `var gr = new GlideRecordSecure('x_snc_fix_seat'); gr.get('${draft}') + ' ' + gr.getValue('name')`
    expect(value(instance, secure, 'emil.employee')).toBe('false null')
    expect(value(instance, secure, 'uma.user')).toBe('true Ann')
})
test('a secure update without the right to write changes nothing', () => {
    const update = `var gr = new GlideRecordSecure('x_snc_fix_seat'); gr.get('${draft}'); gr.setValue('name', 'Eve'); gr.update()`
    expect(value(instance, update, 'uma.user')).toBeNull()
    expect(instance.records.get('x_snc_fix_seat', draft)?.name).toBe('Ann')
})
test('credentials are closed to people without a credential role', () => {
    instance.records.insert('api_key_credentials', { name: 'SCIM', api_key: 'top secret' })
    expect(instance.actAs('uma.user').list('api_key_credentials')).toEqual([])
})

describe('where the first matching rule refuses', () => {
    const acl = (values: Record<string, string>): string =>
        instance.records.insert('sys_security_acl', {
            ...{ type: 'record', active: 'true', advanced: 'true', admin_overrides: 'false', decision_type: 'allow' },
            ...values,
        })
    const refusing = { name: 'x_snc_fix_seat', operation: 'delete', script: 'answer = false' }
    const request = (user: string) =>
        instance
            .actAs(user)
            .run(() =>
                value(instance, `var s = new GlideRecord('x_snc_fix_seat'); s.get('${draft}'); s.canDelete()`, user)
            )
    test("the next one is tried, down to the platform's own for every table, which lets administrators in", () => {
        const rule = acl(refusing)
        expect([request('adam.admin'), request('admin')]).toEqual([false, true])
        instance.records.remove('sys_security_acl', rule)
    })
    test('a deny-unless rule that fails ends it for everybody', () => {
        const rule = acl({ ...refusing, decision_type: 'deny' })
        expect([request('adam.admin'), request('admin')]).toEqual([false, false])
        instance.records.remove('sys_security_acl', rule)
    })
    test('a rule for one field that refuses leaves the rule for all fields of the table', () => {
        const rules = [
            acl({ name: 'x_snc_fix_seat.name', operation: 'write', script: 'answer = false' }),
            acl({ name: 'x_snc_fix_seat.*', operation: 'write', script: 'answer = true' }),
        ]
        instance.actAs('adam.admin').update('x_snc_fix_seat', draft, { name: 'Anna' })
        expect(instance.records.get('x_snc_fix_seat', draft)?.name).toBe('Anna')
        for (const rule of rules) instance.records.remove('sys_security_acl', rule)
    })
})
