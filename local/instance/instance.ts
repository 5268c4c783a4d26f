/** Opens an embedded instance: a database file with the platform's tables and people, ready for a package to be installed. */
import { openClock } from './clock.ts'
import { openCounters } from './counters.ts'
import { openDatabase, type StatementListener } from './db/database.ts'
import type { Driver } from './db/driver.ts'
import { openDictionary } from './dictionary/dictionary.ts'
import { openIds } from './ids.ts'
import { openEngine } from './engine.ts'
import type { ActionOutcome, Background, Kernel, Row, Session } from './kernel.ts'
import { openLog } from './log.ts'
import { installPackage } from './installer/install.ts'
import { parts } from './parts.ts'
import { seedPeople, seedTables } from './people.ts'
import { personOf } from './person.ts'
import { openProperties } from './properties.ts'
import { Store } from './records/store.ts'
import { openServices } from './services.ts'
import { openSessions } from './security/sessions.ts'
import { openVault } from './security/vault.ts'

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
    /** Seeds Software Asset Management's own roles. */
    sam?: boolean
    /** A built package to install at once. */
    packageFolder?: string
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

const DEFAULT_START = Date.UTC(2026, 2, 2, 8, 0, 0)

export function openInstance(options: InstanceOptions = {}): Instance {
    const counters = openCounters()
    const clock = openClock(options.clock ?? 'virtual', options.startAt ?? DEFAULT_START)
    const ids = openIds(options.seed ?? 1)
    const log = openLog(clock)
    const db = openDatabase(options.database ?? options.file, counters, options.shared)
    const dictionary = openDictionary(db)
    const vault = openVault(db, options.seed ?? 1)
    const zone = { read: () => 'GMT' }
    const sessions = openSessions(db, () => zone.read())
    const store = new Store({ db, dictionary, clock, ids, counters, sessions, vault })
    const background = openBackground()
    const engine = openEngine(store, log, background)
    const records = engine.records
    const properties = openProperties(db, records)
    zone.read = () => properties.get('glide.sys.default.tz') ?? 'GMT'
    engine.property = (name) => properties.get(name)
    const services = openServices()
    if (records.count('sys_user') === 0) {
        db.transaction(() => {
            seedTables(records, dictionary)
            seedPeople(records, options.sam ?? false)
        })
    }
    sessions.current().timeZone = zone.read()

    const kernel: Kernel = {
        db,
        node: options.node ?? 'node-1',
        clock,
        ids,
        counters,
        dictionary,
        records,
        sessions,
        scripts: engine.scripts,
        get network() {
            return services.services.network
        },
        log,
        background,
        decrypt: (value) => (value === null ? null : vault.decrypt(value)),
        property: (name, fallback = '') => properties.get(name) ?? fallback,
        setProperty: (name, value) => properties.set(name, value),
    }
    const instance: Instance = Object.assign(Object.create(kernel) as Kernel, {
        options,
        install: (folder: string, installOptions: { demo?: boolean } = {}) =>
            installPackage(instance, engine, folder, installOptions),
        activateFlows: () => services.services.activateFlows(),
        runDue: (until?: number) => services.services.runDue(until),
        runUntilIdle: () => services.services.runUntilIdle(),
        runScript: (source: string, scriptOptions: { user?: string; scope?: string } = {}) =>
            runBackgroundScript(instance, source, scriptOptions),
        actAs: (user: string, personOptions: { interactive?: boolean } = {}) =>
            personOf(instance, engine, services.services, sessions.open(user, { interactive: true, ...personOptions })),
        saveAs: (file: string) => db.saveAs(file),
        trace: (listener: StatementListener | null) => db.trace(listener),
        close: () => db.close(),
    })
    engine.complete(instance, services.services)
    for (const part of parts) services.provide(part(kernel, instance) ?? {})
    if (options.packageFolder) instance.install(options.packageFolder)
    return instance
}

function runBackgroundScript(
    instance: Instance,
    source: string,
    options: { user?: string; scope?: string }
): { value: unknown; lines: string[] } {
    const lines: string[] = []
    const stop = instance.log.subscribe((entry) => lines.push(entry.message))
    const scope = options.scope ?? appScope(instance)
    try {
        const work = () => instance.scripts.run(source, { scope, name: 'script' })
        const session = instance.sessions.open(options.user ?? 'admin', { interactive: true })
        return { value: instance.sessions.run(session, work), lines }
    } finally {
        stop()
    }
}

/** The installed application's scope, 'global' before one is installed. */
export function appScope(kernel: Kernel): string {
    return kernel.records.first('sys_app', 'ORDERBYsys_created_on')?.scope ?? 'global'
}

function openBackground(): Background {
    const queue: { name: string; work: () => void }[] = []
    return {
        add: (name, work) => void queue.push({ name, work }),
        take: () => queue.shift(),
        get size() {
            return queue.length
        },
    }
}
