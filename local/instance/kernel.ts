// The services every part of the embedded instance is built on, and nothing else.
//
// Parts receive a Kernel and return what they add to it: a namespace of API classes (`sn_ws`, `sn_cc`, `sn_fd` …), a
// processor of the scheduler, a page. None of them opens the database file, reads the real clock or the network itself.

import type { Switches } from './switches.ts'

/** Internal (database) form of a row: every value a string as `getValue` would give it, or null when empty. */
export type Row = Record<string, string | null>

/** What SQLite takes and gives. */
export type Cell = string | number | bigint | Uint8Array | null

export interface Database {
    /** All rows of a statement; counts one statement. */
    all(sql: string, parameters?: Cell[]): Record<string, Cell>[]
    get(sql: string, parameters?: Cell[]): Record<string, Cell> | undefined
    /** Rows one at a time, so that a large table is never held in memory; counts one statement. */
    iterate(sql: string, parameters?: Cell[]): IterableIterator<Record<string, Cell>>
    /** Runs a writing statement and answers the number of rows it changed; counts one statement and one write per row. */
    run(sql: string, parameters?: Cell[]): number
    transaction<T>(work: () => T): T
    close(): void
    readonly file: string
}

/** Epoch milliseconds. A virtual clock moves only when told to; the scheduler tells it. */
export interface Clock {
    now(): number
    readonly virtual: boolean
    /** Virtual clocks only; never backwards unless `force`. */
    set(epochMilliseconds: number, force?: boolean): void
    advance(milliseconds: number): void
}

export interface Ids {
    /** 32 lower-case hex digits; seeded, so that a run repeats exactly. */
    sysId(): string
    /** A seeded number in [0, 1). */
    random(): number
}

/** What ran since the instance was opened; subtract two snapshots to measure a piece of work. */
export interface Counters {
    /** SQL statements caused by scripts through Glide record classes (queries, look-ups, dot-walks, writes). */
    statements: number
    /** Rows inserted, updated or deleted by scripts through Glide record classes. */
    writes: number
    requests: number
    /** What the instance did for itself: installing, logging, journal, rule, ACL and property look-ups, `Records`. */
    platformStatements: number
    platformWrites: number
    /** Rows written by scripts, by table name. */
    writesByTable: Record<string, number>
    /** Statements by kind: select, insert, update, delete. */
    statementsByKind: Record<string, number>
    /** Work the instance does for a script before that runs: `current`, records a script is handed. Its statements are its own. */
    byInstance<T>(work: () => T): T
    snapshot(): Omit<Counters, 'snapshot' | 'byInstance'>
}

export interface Column {
    name: string
    table: string
    type: string
    label: string
    maxLength: number
    mandatory: boolean
    readOnly: boolean
    unique: boolean
    display: boolean
    defaultValue: string | null
    reference: string | null
    choice: number
    attributes: Record<string, string>
}

export interface TableDefinition {
    name: string
    label: string
    scope: string
    extends: string | null
    displayColumn: string
    /** Own and inherited columns, sys_ ones included. */
    columns: Map<string, Column>
    autoNumber: { prefix: string; digits: number } | null
    indexes: { columns: string[]; unique: boolean }[]
    /** Changes are written to sys_audit. */
    audited: boolean
}

export interface Dictionary {
    table(name: string): TableDefinition | undefined
    tables(): TableDefinition[]
    column(table: string, name: string): Column | undefined
    choices(table: string, column: string, language?: string): { value: string; label: string; sequence: number }[]
    /** The hint of a column in the language of the session, '' where there is none. */
    hint(table: string, column: string): string
    /** What many records of a table are called in the language of the session, '' where no record says it. */
    plural(table: string): string
    /** True where `table` is `ancestor` or extends it. */
    isA(table: string, ancestor: string): boolean
    /** The table and its ancestors, nearest first. */
    lineage(name: string): string[]
    /** The table and every table that extends it, itself first. */
    family(name: string): string[]
    reload(): void
}

/** What the application whose script runs may do to what other scopes own. */
export interface CrossScope {
    /** @throws where the running script's application has no privilege on a table of another scope */
    table(operation: 'read' | 'create' | 'write' | 'delete', table: string): void
    /** @param method a class' method by the platform's name for it, such as 'ScriptableConnectionInfo.getAttribute' */
    execute(method: string): void
    /** The scope of the running script's application; 'global' for the platform and for background scripts. */
    callerScope(): string
}

/** Host-side access to records: no ACL; business rules run only with `rules: true`. */
export interface Records {
    get(table: string, sysId: string): Row | null
    find(table: string, encodedQuery?: string, options?: { limit?: number; offset?: number }): Row[]
    first(table: string, encodedQuery: string): Row | null
    count(table: string, encodedQuery?: string): number
    insert(table: string, values: Record<string, string | null>, options?: { rules?: boolean; sysId?: string }): string
    update(table: string, sysId: string, values: Record<string, string | null>, options?: { rules?: boolean }): void
    remove(table: string, sysId: string, options?: { rules?: boolean }): void
    displayValue(table: string, sysId: string): string
    /** Called after each row written, by scripts or the host; `previous` is null on insert, `row` on delete. */
    watch(table: string, listener: (change: RowChange) => void): () => void
}

export interface RowChange {
    operation: 'insert' | 'update' | 'delete'
    table: string
    sysId: string
    row: Row | null
    previous: Row | null
}

export interface Session {
    userId: string
    userName: string
    /** Role names held, those contained in others included. `admin` passes every role check. */
    roles: Set<string>
    language: string
    timeZone: string
    /** Messages of gs.addInfoMessage / addErrorMessage of this session, oldest first. */
    messages: { kind: 'info' | 'error'; text: string }[]
    interactive: boolean
}

export interface Sessions {
    current(): Session
    /** By sys_id or user_name; 'system' is the background user with every role. */
    open(user: string, options?: { interactive?: boolean }): Session
    run<T>(session: Session, work: () => T): T
}

export interface Scripts {
    /**
     * Runs a server script (business rule, UI action, script action, background script) as sloppy-mode ES2021 in the app's scope.
     * `bindings` become its variables (current, previous, event, gs_action …). Glide classes, gs, Class, require() and the
     * script includes of the scope are visible; nothing of Node is.
     */
    run(
        source: string,
        options: {
            scope: string
            name: string
            bindings?: Record<string, unknown>
            /** Name of the variable whose value is the result (such as `answer`); without it the last expression's value is. */
            answer?: string
            /** A background script: it needs no cross-scope privilege. */
            background?: boolean
        }
    ): unknown
    /** A loaded module's exports by sys_module.path, or relative to the package root ('./src/server/…'). */
    require(path: string, scope: string): Record<string, unknown>
    /** Makes a namespace importable as '@servicenow/glide/<name>' in modules and visible as the global `<name>` in scripts. */
    provide(name: string, exports: Record<string, unknown>): void
}

export interface OutboundRequest {
    method: string
    url: string
    headers: Record<string, string>
    body: string | null
    timeoutMilliseconds: number
}

export interface OutboundResponse {
    status: number
    headers: Record<string, string>
    /** As the server sent them, duplicates included. */
    allHeaders: { name: string; value: string }[]
    body: string
    /** Set instead of a status when no answer came (status 0): refused, reset, time-out, unknown host, cut body … */
    error: string | null
    /** 0 when an answer came; see http/failures.ts. */
    errorCode: number
}

export interface OutboundEntry {
    /** Epoch milliseconds of the instance's clock. */
    at: number
    method: string
    /** Redacted. */
    url: string
    /** 0 when no answer came. */
    status: number
    error: string | null
    requestBytes: number
    responseBytes: number
    milliseconds: number
}

export interface OutboundLog {
    add(entry: OutboundEntry): void
    /** Newest last; only the most recent are kept. */
    entries(): readonly OutboundEntry[]
    /** Writes what is not yet in the table and answers how many rows that were. */
    flush(kernel: { records: Records; dictionary: Dictionary; db: Database }): number
}

/** The way out. Real hosts are routed to a stand-in the way an outbound proxy would, so an app keeps its vendor's real addresses. */
export interface Network {
    /** e.g. 'https://api.vendor.example' → 'http://127.0.0.1:4711' */
    readonly routes: Map<string, string>
    /**
     * Blocks until answered; never follows a redirect to another origin with credentials. Adds a row to the outbound HTTP log.
     * @param request `followRedirects: false` hands every 3xx to the caller
     */
    send(request: OutboundRequest & { followRedirects?: boolean }): OutboundResponse
    readonly log: OutboundLog
    close(): void
}

export interface LogEntry {
    at: number
    level: 'debug' | 'info' | 'warning' | 'error'
    source: string
    message: string
}

export interface Log {
    write(level: LogEntry['level'], source: string, message: string): void
    entries(): readonly LogEntry[]
    subscribe(listener: (entry: LogEntry) => void): () => void
}

export interface Background {
    add(name: string, work: () => void): void
    /** Takes the oldest piece of work away; undefined where there is none. */
    take(): { name: string; work: () => void } | undefined
    readonly size: number
}

/** An event as gs.eventQueue and gs.eventQueueScheduled hand it over. */
export interface QueuedEvent {
    name: string
    table: string | null
    sysId: string | null
    parm1: string | null
    parm2: string | null
    queue: string | null
    /** Epoch milliseconds before which it is not processed; null for at once. */
    at: number | null
}

export interface ActionRequest {
    table: string
    sysId: string
    action: string
    /** Values on the form not saved yet, and what a dialog asked for (read by the script through g_request / request parameters). */
    values?: Record<string, string>
    parameters?: Record<string, string>
}

export interface ActionOutcome {
    /** Where action.setRedirectURL / setReturnURL points, if anywhere. */
    redirect: string | null
    messages: Session['messages']
}

export interface Kernel {
    readonly switches: Switches
    readonly crossScope: CrossScope
    readonly db: Database
    /** Name of this application node, as sys_cluster_state has it. */
    readonly node: string
    readonly clock: Clock
    readonly ids: Ids
    readonly counters: Counters
    readonly dictionary: Dictionary
    readonly records: Records
    readonly sessions: Sessions
    readonly scripts: Scripts
    readonly network: Network
    readonly log: Log
    /** Work for background workers, oldest first: async business rules and the like. The scheduler takes it up. */
    readonly background: Background
    /** The clear text of a password2 value, which rows hold encrypted; other text as it is. */
    decrypt(value: string | null): string | null
    /** System properties: sys_properties.value, else the default. */
    property(name: string, fallback?: string): string
    setProperty(name: string, value: string): void
}
