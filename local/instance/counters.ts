// Counts what scripts made the database do (`statements`, `writes`) apart from what the instance does for itself
// (`platformStatements`, `platformWrites`: installing, logging, journal, audit, rule, ACL, property and script look-ups, flow contexts).
import type { Counters } from './kernel.ts'

export type StatementKind = 'select' | 'insert' | 'update' | 'delete' | 'other'

/** Who asked for a statement: a script through a Glide record class, or the instance itself. */
export type Caller = 'script' | 'platform'

export interface Counting extends Counters {
    count(caller: Caller, kind: StatementKind): void
    /** Whose a statement is: of what the instance does for a script before that runs, its own. */
    ownerOf(caller: Caller): Caller
    wrote(caller: Caller, table: string, rows: number): void
}

export function openCounters(): Counting {
    let ofInstance = 0
    return {
        statements: 0,
        writes: 0,
        requests: 0,
        platformStatements: 0,
        platformWrites: 0,
        writesByTable: {},
        statementsByKind: {},
        ownerOf: (caller) => (ofInstance > 0 ? 'platform' : caller),
        byInstance(work) {
            ofInstance++
            try {
                return work()
            } finally {
                ofInstance--
            }
        },
        count(caller, kind) {
            if (caller === 'platform') {
                this.platformStatements++
                return
            }
            this.statements++
            this.statementsByKind[kind] = (this.statementsByKind[kind] ?? 0) + 1
        },
        wrote(caller, table, rows) {
            if (caller === 'platform') {
                this.platformWrites += rows
                return
            }
            this.writes += rows
            this.writesByTable[table] = (this.writesByTable[table] ?? 0) + rows
        },
        snapshot() {
            const { statements, writes, requests, platformStatements, platformWrites } = this
            return {
                statements,
                writes,
                requests,
                platformStatements,
                platformWrites,
                writesByTable: { ...this.writesByTable },
                statementsByKind: { ...this.statementsByKind },
            }
        },
    }
}
