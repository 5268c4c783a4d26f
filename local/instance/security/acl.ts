// Access controls: may the session's user do this to that record, field, page or route?
//
// - Names go from the most specific on: the table, then its ancestors, then `*`; for fields `table.field`, its ancestors',
//   `*.field`, `table.*`, ancestors', `*.*`. Where the rules of one name refuse, those of the next are tried; one rule that
//   passes is enough, but every deny-unless rule on the way must pass. A field without any rule follows its table.
// - The platform's own rule for `*` lets administrators in, so that an allowing rule which answers false stops all but them.
// - A rule passes where the user has one of its roles, its condition holds and its script answers true.
// - `admin` passes rules that let administrators override, and where there is no rule at all.
// - A table without any rule is closed in an application's own scope, readable and not writable elsewhere (assumed: an
//   instance ships rules for its own tables that are not here).
import type { Row } from '../kernel.ts'
import { matches } from '../records/matches.ts'
import type { Access, AclOperation, RecordGround, RecordParts, Saved } from '../records/parts.ts'
import { parseEncodedQuery } from '../records/query.ts'
import { fromCell } from '../records/values.ts'

interface Rule {
    roles: string[]
    condition: string
    script: string
    adminOverrides: boolean
    deny: boolean
    scope: string
}

/** Tables of the platform whose rules the seeded people meet; see the note on tables without rules above. */
const platformTables: Record<string, { read: string[]; write: string[] }> = {
    discovery_credentials: {
        read: ['credential_admin', 'connection_admin'],
        write: ['credential_admin', 'connection_admin'],
    },
    sys_connection: { read: ['connection_admin'], write: ['connection_admin'] },
    sys_alias: { read: ['connection_admin', 'credential_admin'], write: ['nobody'] },
    oauth_entity: { read: ['oauth_admin', 'connection_admin'], write: ['oauth_admin', 'connection_admin'] },
    oauth_entity_profile: { read: ['oauth_admin', 'connection_admin'], write: ['oauth_admin', 'connection_admin'] },
    oauth_credential: { read: ['oauth_admin'], write: ['nobody'] },
    sys_properties: { read: ['nobody'], write: ['nobody'] },
    sysapproval_approver: { read: ['approver_user'], write: ['approver_user'] },
    sys_outbound_http_log: { read: ['nobody'], write: ['nobody'] },
}

/** Active rules by 'type/operation/name'. */
function loadRules({ platform, scopeOf }: RecordGround): Map<string, Rule[]> {
    const loaded = new Map<string, Rule[]>()
    const roles = new Map<string, string[]>()
    for (const row of platform.all(
        'SELECT m.sys_security_acl AS acl, r.name AS role FROM sys_security_acl_role m JOIN sys_user_role r ON r.sys_id = m.sys_user_role'
    )) {
        roles.set(String(row.acl), [...(roles.get(String(row.acl)) ?? []), String(row.role)])
    }
    for (const row of platform.all('SELECT * FROM sys_security_acl WHERE active = 1')) {
        const text = (name: string) => fromCell(row[name]) ?? ''
        const key = `${text('type') || 'record'}/${text('operation')}/${text('name')}`
        const rule: Rule = {
            roles: roles.get(String(row.sys_id)) ?? [],
            condition: text('condition'),
            script: row.advanced ? text('script') : '',
            adminOverrides: row.admin_overrides !== 0,
            deny: text('decision_type') === 'deny',
            scope: scopeOf(fromCell(row.sys_scope)),
        }
        loaded.set(key, [...(loaded.get(key) ?? []), rule])
    }
    return loaded
}

/** Whether the rules of one name let the session's user pass. */
function judgeOf({ store, around, scripts }: RecordGround) {
    const { sessions } = store.parts
    const passes = (rule: Rule, saved: Saved | null): boolean => {
        const { roles } = sessions.current()
        if (roles.has('admin') && rule.adminOverrides) return true
        if (rule.roles.length && !rule.roles.some((role) => roles.has(role) || role === 'public')) return false
        if (rule.condition && saved && !matches(parseEncodedQuery(rule.condition).query, saved.judged, around))
            return false
        if (!rule.script) return true
        return !!scripts.run(rule.script, {
            scope: rule.scope,
            name: 'sys_security_acl.script',
            bindings: { current: saved?.record ?? null, answer: undefined },
            answer: 'answer',
        })
    }
    return (rules: Rule[], saved: Saved | null): boolean => {
        const allowing = rules.filter((rule) => !rule.deny)
        return (
            rules.filter((rule) => rule.deny).every((rule) => passes(rule, saved)) &&
            (allowing.length === 0 || allowing.some((rule) => passes(rule, saved)))
        )
    }
}

export function openAccess(ground: RecordGround): Access {
    const { dictionary, store } = ground
    const { sessions } = store.parts
    const decide = judgeOf(ground)
    let known: Map<string, Rule[]> | null = null
    for (const table of ['sys_security_acl', 'sys_security_acl_role']) store.watch(table, () => (known = null))

    const rulesFor = (type: string, operation: string, name: string): Rule[] | undefined =>
        (known ??= loadRules(ground)).get(`${type}/${operation}/${name}`)

    /** The rules of each name that has any, one name after the other; null where no name has. */
    const decideByName = (
        operation: AclOperation,
        names: string[],
        saved: Saved | null,
        last: () => boolean
    ): boolean | null => {
        const found = names.map((name) => rulesFor('record', operation, name)).filter((rules) => rules !== undefined)
        if (found.length === 0) return null
        const denying = found.flat().filter((rule) => rule.deny)
        if (!decide(denying, saved)) return false
        return found.some((rules) => decide(rules, saved)) || last()
    }
    const isAdmin = () => sessions.current().roles.has('admin')

    const tableLevel = (operation: AclOperation, table: string, saved: Saved | null): boolean => {
        const lineage = dictionary.lineage(table)
        const decided = decideByName(operation, [...lineage, '*'], saved, isAdmin)
        if (decided !== null) return decided
        if (isAdmin()) return true
        const { roles } = sessions.current()
        const own = lineage.map((name) => platformTables[name]).find(Boolean)
        if (own) return own[operation === 'read' ? 'read' : 'write'].some((role) => roles.has(role))
        return operation === 'read' && (dictionary.table(table)?.scope ?? 'global') === 'global'
    }
    const fieldLevel = (operation: AclOperation, table: string, field: string, saved: Saved | null): boolean => {
        const lineage = dictionary.lineage(table)
        const names = [
            ...lineage.map((name) => `${name}.${field}`),
            `*.${field}`,
            ...lineage.map((name) => `${name}.*`),
            '*.*',
        ]
        return decideByName(operation, names, saved, () => false) ?? true
    }

    return {
        record: tableLevel,
        field(operation, column, saved) {
            const table = fromCell(saved.state.row?.sys_class_name) ?? saved.state.tableName
            return tableLevel(operation, table, saved) && fieldLevel(operation, table, column.name, saved)
        },
        named(type, name, operation) {
            const rules = rulesFor(type, operation, name)
            return rules ? decide(rules, null) : isAdmin()
        },
    }
}

/** A row a person asked for, without the fields they may not read. */
export function readableFields(parts: Pick<RecordParts, 'dictionary' | 'access'>, row: Row, saved: Saved): Row {
    const readable: Row = {}
    for (const column of parts.dictionary.table(saved.state.tableName)?.columns.values() ?? []) {
        readable[column.name] = parts.access.field('read', column, saved) ? row[column.name] : null
    }
    return readable
}
