// An instance without Software Asset Management: the app's own roles are all there is, and they are enough.
import type { Instance } from '../../../local/instance/index.ts'
import { aliasOf, openInstalled, tables } from '../../support/ready.ts'

jest.setTimeout(120_000)

let instance: Instance
beforeAll(() => {
    instance = openInstalled({ sam: false })
})
afterAll(() => instance.close())

/** A person who holds one of the app's roles and nothing else. */
function personWith(role: string) {
    const name = `only.${role}`
    const user = instance.records.insert('sys_user', { user_name: name, email: `${name}@example.com`, active: 'true' })
    const held = instance.records.first('sys_user_role', `name=x_snc_miro_sam.${role}`)?.sys_id as string
    instance.records.insert('sys_user_has_role', { user, role: held })
    return instance.actAs(name)
}

const values = { 'connection.name': 'Miro Enterprise SCIM Connection', 'credential.api_key': 'a-token' }

describe('Without the roles of Software Asset Management', () => {
    it('the integrator creates profiles and connections with the app’s own role alone', () => {
        expect(instance.records.count('sys_user_role', 'name=sam_integrator')).toBe(0)
        const integrator = personWith('integrator')
        expect(integrator.newRecord(tables.profile, { display_name: 'Miro Enterprise Integration' })).toBeTruthy()
        const made = integrator.createConnection(aliasOf(instance, 'Miro_Enterprise_SCIM'), values)
        expect(made.credential).toBeTruthy()
    })

    it.each(['user', 'admin'])('the %s creates neither', (role) => {
        const person = personWith(role)
        expect(() => person.newRecord(tables.profile, { display_name: 'Mine' })).toThrow()
        expect(() => person.createConnection(aliasOf(instance, 'Miro_Enterprise_SCIM'), values)).toThrow(
            /connection_admin/
        )
    })
})
