// Roles that the install step lets contain others: added once and told, and an administrator's no stays.
import type { Instance } from '../../../local/instance/index.ts'
import { openInstalled, tables } from '../../support/ready.ts'

jest.setTimeout(120_000)

let instance: Instance
afterEach(() => instance.close())

const remembered = 'x_snc_miro_sam.roles_contained'
const roleId = (name: string): string => instance.records.first('sys_user_role', `name=${name}`)?.sys_id ?? ''
const containments = (role: string, contains: string) =>
    instance.records.find('sys_user_role_contains', `role=${roleId(role)}^contains=${roleId(contains)}`)
const told = (): string[] =>
    instance.log
        .entries()
        .map((entry) => entry.message)
        .filter((message) => message.startsWith('[miro security]'))

function takeAway(role: string, contains: string): void {
    for (const { sys_id } of containments(role, contains)) instance.records.remove('sys_user_role_contains', sys_id!)
    expect(containments(role, contains)).toEqual([])
}

function newRole(name: string, holder: string): void {
    const role = instance.records.insert('sys_user_role', { name, sys_name: name })
    const user = instance.records.first('sys_user', `user_name=${holder}`)?.sys_id ?? ''
    instance.records.insert('sys_user_has_role', { user, role })
}

/** As a version before this was remembered would have left it. */
function forget(): void {
    const row = instance.records.first('sys_properties', `name=${remembered}`)
    if (row) instance.records.remove('sys_properties', row.sys_id!)
}

it('adds a role once, tells who got what by it, and remembers it', () => {
    instance = openInstalled({ sam: false })
    newRole('sam_user', 'emil.employee')
    instance.install('dist/app')
    expect(containments('sam_user', 'x_snc_miro_sam.user')).toHaveLength(1)
    expect(instance.sessions.open('emil.employee').roles.has('x_snc_miro_sam.user')).toBe(true)
    expect(told()).toEqual([
        '[miro security] sam_user now contains x_snc_miro_sam.user. By it: 1 person (Emil Employee)',
    ])
    instance.install('dist/app')
    expect(told()).toHaveLength(1)
    expect(instance.property(remembered)).toContain('sam_user>x_snc_miro_sam.user')
})

it('bridges Software Asset Management that comes later at the next install', () => {
    instance = openInstalled({ sam: false })
    expect(instance.property(remembered)).not.toContain('sam_')
    for (const name of ['sam_user', 'sam_admin', 'sam_integrator']) newRole(name, 'emil.employee')
    instance.install('dist/app')
    for (const duty of ['user', 'admin', 'integrator'])
        expect(containments(`sam_${duty}`, `x_snc_miro_sam.${duty}`)).toHaveLength(1)
})

it('leaves away what an administrator took away', () => {
    instance = openInstalled()
    takeAway('sam_user', 'x_snc_miro_sam.user')
    takeAway('x_snc_miro_sam.integrator', 'connection_admin')
    instance.install('dist/app')
    expect(containments('sam_user', 'x_snc_miro_sam.user')).toEqual([])
    expect(instance.sessions.open('ida.integrator').roles.has('connection_admin')).toBe(true)
    expect(told()).toEqual([])
})

it('counts what is absent as taken away where the app was in use before it remembered, and says how to add it', () => {
    instance = openInstalled()
    forget()
    instance.records.insert(tables.profile, { display_name: 'Miro Enterprise Integration', status: 'published' })
    takeAway('sam_admin', 'x_snc_miro_sam.admin')
    instance.install('dist/app')
    expect(containments('sam_admin', 'x_snc_miro_sam.admin')).toEqual([])
    expect(told()).toEqual([
        '[miro security] sam_admin does not contain x_snc_miro_sam.admin, and the app was in use before: that counts as taken away and is not added. To add it, open the role sam_admin and add x_snc_miro_sam.admin to its contained roles',
    ])
})

it('names twenty people at most', () => {
    instance = openInstalled({ sam: false })
    const role = instance.records.insert('sys_user_role', { name: 'sam_user', sys_name: 'sam_user' })
    for (let number = 1; number <= 25; number++) {
        const user = instance.records.insert('sys_user', { user_name: `person.${number}`, name: `Person ${number}` })
        instance.records.insert('sys_user_has_role', { user, role })
    }
    instance.install('dist/app')
    expect(told()).toHaveLength(1)
    expect(told()[0]).toMatch(/By it: 25 people \(.*, and more\)$/)
    expect(told()[0].match(/Person/g)).toHaveLength(20)
})
