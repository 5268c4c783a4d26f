// The people, groups and roles every embedded instance starts with.
import type { Dictionary, Records, TableDefinition } from './kernel.ts'

/** Fixed, so that a person keeps the same sys_id in every instance. */
export const people = {
    admin: '6816f79cc0a8016401c5a33be04be441',
    'ida.integrator': '1da00000000000000000000000000001',
    'adam.admin': 'adad0000000000000000000000000002',
    'uma.user': '0aa00000000000000000000000000003',
    'emil.employee': 'e1110000000000000000000000000004',
    'mona.manager': 'a0a00000000000000000000000000005',
} as const

const namesOf: Record<keyof typeof people, [first: string, last: string, title: string]> = {
    admin: ['System', 'Administrator', 'System administrator'],
    'ida.integrator': ['Ida', 'Integrator', 'SAM integrator'],
    'adam.admin': ['Adam', 'Admin', 'SAM admin'],
    'uma.user': ['Uma', 'User', 'SAM user'],
    'emil.employee': ['Emil', 'Employee', 'Designer'],
    'mona.manager': ['Mona', 'Manager', 'Design lead'],
}

/** Roles the platform ships, as far as this package's people and access controls name them. */
const platformRoles = [
    'admin',
    'security_admin',
    'snc_internal',
    'itil',
    'approver_user',
    'connection_admin',
    'credential_admin',
    'flow_operator',
    'canvas_user',
    'flow_designer',
    'oauth_admin',
    'user_admin',
    'import_admin',
    'maint',
    'nobody',
    'public',
]

/** Roles whose sys_id on every instance is public knowledge. */
const knownRoles: Record<string, string> = { canvas_user: '8536f54bc713330072b211d4d8c26080' }

const samRoles: Record<string, string[]> = {
    sam_user: [],
    sam_admin: ['sam_user'],
    sam_integrator: ['sam_user', 'connection_admin', 'flow_operator'],
}

/** @param sam true where the instance has Software Asset Management's own roles, held by the people whose duties they are */
export function seedPeople(records: Records, sam: boolean): void {
    const role = (name: string, description: string): string =>
        records.insert('sys_user_role', { name, description, sys_name: name }, { sysId: knownRoles[name] })
    for (const name of platformRoles) role(name, '')
    if (sam) for (const name of Object.keys(samRoles)) role(name, 'Software Asset Management')
    const roleId = (name: string): string => records.first('sys_user_role', `name=${name}`)?.sys_id as string
    if (sam) {
        for (const [name, contained] of Object.entries(samRoles)) {
            for (const inner of contained)
                records.insert('sys_user_role_contains', { role: roleId(name), contains: roleId(inner) })
        }
    }
    const department = records.insert('cmn_department', { name: 'Design', id: 'design' })
    const group = records.insert('sys_user_group', { name: 'Software Asset Management', manager: people['adam.admin'] })
    for (const [userName, sysId] of Object.entries(people) as [keyof typeof people, string][]) {
        const [first, last, title] = namesOf[userName]
        const manager = userName === 'mona.manager' || userName === 'admin' ? null : people['mona.manager']
        records.insert(
            'sys_user',
            {
                user_name: userName,
                first_name: first,
                last_name: last,
                name: `${first} ${last}`,
                title,
                email: userName === 'admin' ? 'admin@example.com' : `${userName}@example.com`,
                manager,
                department: userName === 'admin' ? null : department,
            },
            { sysId }
        )
        records.insert('sys_user_has_role', { user: sysId, role: roleId('snc_internal') })
    }
    const give = (userName: keyof typeof people, name: string): void => {
        records.insert('sys_user_has_role', { user: people[userName], role: roleId(name) })
    }
    give('admin', 'admin')
    give('mona.manager', 'approver_user')
    records.insert('sys_user_grmember', { group, user: people['adam.admin'] })
    records.insert('sys_user_grmember', { group, user: people['uma.user'] })
    if (sam) {
        give('ida.integrator', 'sam_integrator')
        give('adam.admin', 'sam_admin')
        give('uma.user', 'sam_user')
    }
}

/** The platform's own rules about rows that people make. */
export function seedRules(records: Records): void {
    records.insert('sys_script', {
        ...{ name: 'Id of an alias', collection: 'sys_alias', when: 'before', action_insert: '1', advanced: '1' },
        script: `(function executeRule(current) {
            if (current.getValue('id')) return
            var application = new GlideRecord('sys_scope')
            var known = application.get(current.getValue('sys_scope'))
            var scope = known ? application.getValue('scope') : 'global'
            current.setValue('id', (scope === 'global' ? '' : scope + '.') + current.getValue('name'))
        })(current)`,
    })
}

/** Writes down the platform's own tables in sys_db_object, so that a package can name them as parents. */
export function seedTables(records: Records, dictionary: Dictionary): void {
    const ids = new Map<string, string>()
    const write = (name: string): string => {
        const known = ids.get(name)
        if (known) return known
        const table = dictionary.table(name) as TableDefinition
        const parent = table.extends ? write(table.extends) : null
        const sysId = records.insert('sys_db_object', {
            name,
            label: table.label,
            super_class: parent,
            sys_name: table.label,
        })
        ids.set(name, sysId)
        return sysId
    }
    for (const table of dictionary.tables()) write(table.name)
}

/** Gives each seeded person the package's role of the same duty, where the package has it. */
export function seedPackageRoles(records: Records, scope: string): void {
    const duties: [keyof typeof people, string][] = [
        ['ida.integrator', 'integrator'],
        ['adam.admin', 'admin'],
        ['uma.user', 'user'],
    ]
    for (const [userName, duty] of duties) {
        const role = records.first('sys_user_role', `name=${scope}.${duty}`)
        if (!role) continue
        const held = records.first('sys_user_has_role', `user=${people[userName]}^role=${role.sys_id}`)
        if (!held) records.insert('sys_user_has_role', { user: people[userName], role: role.sys_id })
    }
}
