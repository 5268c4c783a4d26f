// Who may do what on the installed app, and that nobody may do what the app does.
import { openReady, profileOf, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

jest.setTimeout(120000)

let ready: Ready
beforeAll(async () => {
    ready = await openReady({ members: 20, upTo: 'downloaded' })
})
afterAll(async () => ready.close())

const user = () => ready.instance.actAs('uma.user')
const employee = () => ready.instance.actAs('emil.employee')

describe('Access', () => {
    it("SAM's own roles contain ours after the installation", () => {
        expect(ready.integrator.session.roles.has('x_snc_miro_sam.integrator')).toBe(true)
        expect(ready.admin.session.roles.has('x_snc_miro_sam.admin')).toBe(true)
        expect(user().session.roles.has('x_snc_miro_sam.user')).toBe(true)
        expect(user().session.roles.has('x_snc_miro_sam.admin')).toBe(false)
    })

    it('every table has a rule for every operation', () => {
        const { records } = ready.instance
        const all = records.find('sys_db_object', 'nameSTARTSWITHx_snc_miro_sam_').map((row) => row.name)
        for (const table of all) {
            for (const operation of ['read', 'create', 'write', 'delete']) {
                const rules = records.find('sys_security_acl', `name=${table}^active=true`)
                const operations = rules.map(
                    (rule) => records.displayValue('sys_security_operation', rule.operation ?? '') || rule.operation
                )
                expect([table, operation, operations.includes(operation)]).toEqual([table, operation, true])
            }
        }
    })

    it('the SAM user reads, and changes nothing', () => {
        expect(user().list(tables.subscription)).not.toHaveLength(0)
        expect(user().read(tables.profile, ready.profile)?.display_name).toBe('Miro Enterprise Integration')
        expect(() => user().newRecord(tables.profile, { display_name: 'Mine' })).toThrow()
        expect(() => user().update(tables.profile, ready.profile, { display_name: 'Mine' })).toThrow()
        expect(() => user().clickAction(tables.profile, ready.profile, 'Refresh now')).toThrow()
        expect(() => user().clickAction(tables.profile, ready.profile, 'Delete')).toThrow()
    })

    it('an employee sees nothing', () => {
        for (const table of [tables.subscription, tables.profile, tables.result, tables.job]) {
            expect(employee().list(table)).toEqual([])
        }
    })

    it('not even the integrator or an administrator writes what the app writes', () => {
        const administrator = ready.instance.actAs('admin')
        for (const person of [ready.integrator, administrator]) {
            expect(() => person.update(tables.profile, ready.profile, { organization_id: '1' })).toThrow()
            expect(() => person.update(tables.profile, ready.profile, { validation: 'success' })).toThrow()
        }
        expect(profileOf(ready).organization_id).not.toBe('1')
    })

    it('exclusion rules belong to the SAM admin', () => {
        const rule = { user_principal_name: 'someone@example.com', reason: 'Legal hold' }
        expect(() => ready.integrator.newRecord('x_snc_miro_sam_user_exclusion', rule)).toThrow()
        expect(ready.admin.newRecord('x_snc_miro_sam_user_exclusion', rule)).toBeTruthy()
    })

    it('run locks are nobody’s business', () => {
        for (const person of [ready.integrator, ready.admin, user()]) expect(person.list(tables.lock)).toEqual([])
        expect(() => ready.admin.newRecord(tables.lock, { name: 'x' })).toThrow()
    })
})
