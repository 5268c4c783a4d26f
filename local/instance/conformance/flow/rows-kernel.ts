// A kernel over built rows in memory, so that the interpreter is tested without a database.
import vm from 'node:vm'
import type { BuiltRows } from '../../flow/built-rows.ts'
import { strictSwitches } from '../../switches.ts'
import type { Switches } from '../../switches.ts'
import type { Kernel, LogEntry, Row } from '../../kernel.ts'

/** A kernel over these rows, with a script engine that knows the bindings and GlideRecord.get only. */
export function kernelOver(
    rows: BuiltRows,
    switches: Partial<Switches> = {}
): Kernel & { logged: Partial<LogEntry>[]; users: string[]; time: { now: number } } {
    const logged: Partial<LogEntry>[] = []
    const users: string[] = []
    const time = { now: Date.UTC(2026, 2, 2, 8) }
    let current = { userId: 'uma', userName: 'uma.user' }
    const rowsOf = (table: string): Row[] => rows.tables[table] ?? []
    const find = (table: string, query = ''): Row[] =>
        rowsOf(table).filter((row) =>
            query
                .split('^')
                .filter((term) => term && !term.startsWith('ORDERBY'))
                .every((term) => {
                    if (term.endsWith('ISEMPTY')) return !row[term.slice(0, -7)]
                    const [name, value] = term.split('=') as [string, string]
                    return (row[name] ?? '') === (value === 'true' ? '1' : value)
                })
        )
    const get = (table: string, sysId: string): Row | null =>
        rowsOf(table).find((row) => row['sys_id'] === sysId) ?? null
    class GlideRecord {
        private row: Row | null = null
        constructor(private readonly table: string) {}
        get(sysId: string): boolean {
            this.row = get(this.table, sysId)
            return this.row !== null
        }
        getTableName = (): string => this.table
        getUniqueValue = (): string | null => this.row?.['sys_id'] ?? null
        getValue = (name: string): string | null => this.row?.[name] ?? null
    }
    return {
        switches: { ...strictSwitches, ...switches },
        logged,
        users,
        time,
        records: {
            find: (table: string, query?: string, options?: { limit?: number }) =>
                find(table, query).slice(0, options?.limit),
            get,
            first: (table: string, query: string) => find(table, query)[0] ?? null,
            count: (table: string, query?: string) => find(table, query).length,
            insert: (table: string, values: Record<string, string | null>) => rows.add(table, values),
            update: (table: string, sysId: string, values: Record<string, string | null>) => {
                const row = get(table, sysId) as Row
                Object.assign(row, values, { sys_mod_count: String(Number(row['sys_mod_count']) + 1) })
            },
        },
        dictionary: {
            column: (table: string, name: string) =>
                rowsOf(table).some((row) => name in row)
                    ? { name, reference: name === 'owner' ? 'sys_user' : null }
                    : undefined,
        },
        db: { transaction: <T>(work: () => T) => work() },
        clock: { now: () => time.now, virtual: true },
        counters: { byInstance: <T>(work: () => T) => work() },
        ids: { sysId: () => 'e'.repeat(32) },
        property: (_name: string, fallback = '') => fallback,
        log: {
            write: (level: LogEntry['level'], source: string, message: string) =>
                logged.push({ level, source, message }),
        },
        sessions: {
            current: () => current,
            open: (user: string) => ({ userId: user, userName: user }),
            run: <T>(session: typeof current, work: () => T): T => {
                const before = current
                current = session
                try {
                    return work()
                } finally {
                    current = before
                }
            },
        },
        scripts: {
            run: (source: string, options: { bindings?: Record<string, unknown> }) => {
                users.push(current.userName)
                return vm.runInNewContext(source, { GlideRecord, time, ...options.bindings })
            },
        },
    } as never
}
