// Finds the connection and credential an alias stands for, and lets one alias stand for another during a flow.
//
// A child alias inherits its parent's properties when it is created (type, template, retry policy); connection and
// credential are its own. No documented rule lends it the parent's connection, so a child without one has none.
import type { Kernel, Row } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'

type Reader = Pick<Kernel, 'records'>

export interface ConnectionPair {
    alias: Row
    connection: Row
    credential: Row | null
}

export interface Aliases {
    /** By sys_id or by id (scope.name); null where there is none. */
    find(sysIdOrId: string): Row | null
    /** Active connections of the alias (or its override), oldest first. */
    pairs(aliasSysId: string): ConnectionPair[]
    /**
     * Runs work while a parent alias stands for one of its children. Both sys_ids and scope.name are taken, as the
     * documentation shows either. @throws where an alias is unknown or the override is not its child
     */
    withOverrides<T>(overrides: { alias: string; override: string }[], work: () => T): T
}

export function openAliases({ records }: Reader): Aliases {
    const standing: Map<string, string>[] = []

    const find = (sysIdOrId: string): Row | null =>
        records.get('sys_alias', sysIdOrId) ?? (sysIdOrId ? records.first('sys_alias', `id=${sysIdOrId}`) : null)

    const effective = (sysId: string): string =>
        standing.reduceRight<string>((current, map) => map.get(current) ?? current, sysId)

    return {
        find,
        pairs(aliasSysId) {
            const alias = records.get('sys_alias', effective(aliasSysId))
            if (!alias) return []
            return records
                .find('sys_connection', `connection_alias=${alias['sys_id']}^active=true^ORDERBYsys_created_on`)
                .map((row) => ({
                    alias,
                    connection: fullRow(records, 'sys_connection', row),
                    credential: credentialOf(records, row['credential'] ?? null),
                }))
        },
        withOverrides(overrides, work) {
            if (overrides.length === 0) return work()
            const map = new Map<string, string>()
            for (const { alias, override } of overrides) {
                const parent = find(alias)
                const child = find(override)
                if (!parent) throw new PlatformError(`Connection alias '${alias}' does not exist`)
                if (!child) throw new PlatformError(`Connection alias '${override}' does not exist`)
                if (child['parent'] !== parent['sys_id'])
                    throw new PlatformError(`'${override}' is not a child alias of '${alias}'`)
                map.set(parent['sys_id'] as string, child['sys_id'] as string)
            }
            standing.push(map)
            try {
                return work()
            } finally {
                standing.pop()
            }
        },
    }
}

/** The row with the columns of its own class (http_connection, api_key_credentials …), not only those of the base table. */
function fullRow(records: Kernel['records'], base: string, row: Row): Row {
    const table = row['sys_class_name'] || base
    return records.get(table, row['sys_id'] as string) ?? row
}

export function credentialOf(records: Kernel['records'], sysId: string | null): Row | null {
    if (!sysId) return null
    const base = records.get('discovery_credentials', sysId)
    return base ? fullRow(records, 'discovery_credentials', base) : null
}
