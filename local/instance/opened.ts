// What openInstance takes and answers: the instance as its users see it, and what one of its people may do.
import type { StatementListener } from './db/database.ts'
import type { Driver } from './db/driver.ts'
import type { HttpChannel } from './http/channel.ts'
import type { Switches } from './switches.ts'
import type { SamProfessional } from './sam/professional.ts'
import type { SamSetup, SamSwitches } from './sam/switches.ts'
import type { ActionOutcome, ActionRequest, Kernel, Row, Session } from './kernel.ts'

export interface InstanceOptions {
    /** Database file; an existing one is opened as it is. Without it a temporary file is used and removed on close. */
    file?: string
    /** Lets other instances of this process open the same file; slower. */
    shared?: boolean
    /** A database that is open already, instead of a file: that of the other nodes of an instance. */
    database?: Driver
    /** Name of this application node; default 'node-1'. Nodes of one database need different ones. */
    node?: string
    /** Seeds sys_ids and every random number. */
    seed?: number
    /** 'virtual' (default) moves only when told to. */
    clock?: 'real' | 'virtual'
    /** Epoch milliseconds a virtual clock begins at; default 2026-03-02 08:00 UTC, a Monday. */
    startAt?: number
    /** Seeds Software Asset Management's own roles; 'pro' also its tables, jobs and workspace, as far as they are documented. */
    sam?: boolean | 'pro'
    /** Sides of what nobody outside knows about SAM Professional; those not named stand on the strict side. */
    samSwitches?: Partial<SamSwitches>
    /** What the instance has of it; everything where nothing is said. */
    samSetup?: Partial<SamSetup>
    /** A built package to install at once. */
    packageFolder?: string
    /** Sides of what no public source settles; those not named stand on the strict side. */
    switches?: Partial<Switches>
    /** What sends HTTP requests, for instances that follow each other; whoever opened it closes it. */
    channel?: HttpChannel
    /** Called with the table where updateMultiple has looked up its rows and not yet written them, so that a test can give another node its turn there. */
    between?: (table: string) => void
}

/** What one person may do, as on forms and lists: access controls hold. */
export interface Person {
    readonly session: Session
    /** Runs host code with this person as the current user. */
    run<T>(work: () => T): T
    newRecord(table: string, values: Record<string, string | null>): string
    update(table: string, sysId: string, values: Record<string, string | null>): void
    remove(table: string, sysId: string): void
    list(table: string, query?: string, options?: { limit?: number; offset?: number }): Row[]
    read(table: string, sysId: string): Row | null
    clickAction(
        table: string,
        sysId: string,
        action: string,
        options?: { values?: Record<string, string>; parameters?: Record<string, string> }
    ): ActionOutcome
    createConnection(aliasSysId: string, values: Record<string, string>): Record<string, string>
    oauthInitiate(credentialSysId: string): string
    oauthRedirect(url: string): void
}

export interface InstallReport {
    records: Record<string, number>
    generatedTables: string[]
    generatedColumns: string[]
    milliseconds: number
}

export interface Instance extends Kernel {
    readonly options: InstanceOptions
    /** SAM Professional as its people and jobs use it; null where the instance has none. */
    readonly sam: SamProfessional | null
    install(folder: string, options?: { demo?: boolean }): InstallReport
    activateFlows(): string[]
    runDue(untilEpochMilliseconds?: number): void
    runUntilIdle(): void
    /** Runs a background script; answers its completion value and what it logged. */
    runScript(source: string, options?: { user?: string; scope?: string }): { value: unknown; lines: string[] }
    actAs(user: string, options?: { interactive?: boolean }): Person
    saveAs(file: string): void
    /** Tells a listener of every statement the database runs; null ends it. For measurements: it changes nothing. */
    trace(listener: StatementListener | null): void
    close(): void
}

/** What goes on by itself or by a click, over the database: flows, events, jobs, mail, connections, buttons. */
export interface Automation {
    /** Makes installed flows, subflows and actions runnable; answers the names of those activated. */
    activateFlows(): string[]
    /** Runs what is due on the scheduler, the event queues and the background workers up to an instant (default: now), moving a virtual clock. */
    runDue(untilEpochMilliseconds?: number): void
    /** Runs until nothing more is due or queued without a later date; moves a virtual clock over waiting times of queued events. */
    runUntilIdle(): void
    /** The server side of a UI action, by action name, as the session's user. */
    clickAction(session: Session, request: ActionRequest): ActionOutcome
    /** The dialog of an alias' configuration template; answers the sys_ids it made. */
    createConnection(session: Session, aliasSysId: string, values: Record<string, string>): Record<string, string>
    /** Address of the vendor's consent page. */
    oauthInitiate(session: Session, credentialSysId: string): string
    /** The vendor's redirect back, with code and state (or an error) in its query. */
    oauthRedirect(session: Session, url: string): void
    close(): void
}
