// What the record classes of one instance share, and what rules, access controls and records know of each other.
import type { Background, Column, CrossScope, Database, Dictionary, Log, Scripts } from '../kernel.ts'
import type { Switches } from '../switches.ts'
import type { TimeClasses } from '../time/classes.ts'
import type { TimeContext } from '../time/context.ts'
import type { DefaultContext } from './defaults.ts'
import type { Judged } from './matches.ts'
import type { Surroundings } from './sql.ts'
import type { RecordState } from './state.ts'
import type { Cells, Store } from './store.ts'

/** Everything the record classes stand on; made before rules and access controls are. */
export interface RecordGround {
    switches: Switches
    crossScope: CrossScope
    /** Called where updateMultiple has looked up its rows and not yet written them: another node's turn. */
    between?: (table: string) => void
    store: Store
    dictionary: Dictionary
    around: Surroundings
    defaults: DefaultContext
    scripts: Scripts
    time: TimeClasses
    timeContext: TimeContext
    log: Log
    background: Background
    /** The database, its statements counted as the scripts' or the platform's. */
    script: Database
    platform: Database
    /** The scope name of a sys_scope reference; 'global' where there is none. */
    scopeOf(sysId: string | null): string
}

export interface RecordParts extends RecordGround {
    rules: Rules
    access: Access
}

export type Operation = 'insert' | 'update' | 'delete' | 'query'
export type When = 'before' | 'after' | 'async' | 'before_display'

/** A record as rules see it; the record class provides it. */
export interface Ruled {
    /** The GlideRecord scripts call `current`. */
    readonly record: object
    readonly state: RecordState
    readonly judged: Judged
    setValue(field: string, value: string): void
}

/** How the record class lends itself to the code that saves, and to access controls. */
export interface Saved extends Ruled {
    /** A read-only GlideRecord showing the given row, for `previous`. */
    snapshot(table: string, row: Cells): object
    /** A fresh GlideRecord on the stored row, for rules that run later. */
    reload(table: string, sysId: string): Ruled | undefined
}

export interface Rules {
    /** True where any active rule of the table reacts to the operation. */
    any(table: string, operation: Operation, when?: When): boolean
    /** Runs one kind of rule; `previous` is what scripts see under that name. False once a rule aborted the operation. */
    run(when: When, operation: Operation, table: string, current: Ruled, previous: object | null): boolean
}

export type AclOperation = 'create' | 'read' | 'write' | 'delete' | 'execute' | 'list_edit' | 'report_on'

export interface Access {
    /** Table and record level. */
    record(operation: AclOperation, table: string, saved: Saved | null): boolean
    /** Field level, the table level included. `saved` is not itself under access controls: its conditions read every field. */
    field(operation: AclOperation, column: Column, saved: Saved): boolean
    /** Rules on other things: ui_page, ux_route, REST_Endpoint, client_callable_script_include … False where there is no rule. */
    named(type: string, name: string, operation: AclOperation): boolean
}
