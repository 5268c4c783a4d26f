// What an instance is built on: clock, ids, the database and its dictionary, properties, sessions, rows. Nothing here runs a script.
import { openClock } from './clock.ts'
import { openCounters } from './counters.ts'
import { openDatabase } from './db/database.ts'
import type { CountedDatabase } from './db/database.ts'
import { openDictionary } from './dictionary/dictionary.ts'
import type { LiveDictionary } from './dictionary/dictionary.ts'
import { openIds } from './ids.ts'
import type { Background, Log } from './kernel.ts'
import { openLog } from './log.ts'
import type { InstanceOptions } from './opened.ts'
import { openProperties } from './properties.ts'
import type { Properties } from './properties.ts'
import { openChanges } from './records/changes.ts'
import { Store } from './records/store.ts'
import { openSessions } from './security/sessions.ts'
import { openVault } from './security/vault.ts'
import { strictSwitches } from './switches.ts'
import type { Switches } from './switches.ts'

const defaultStart = Date.UTC(2026, 2, 2, 8, 0, 0)

export interface Ground {
    switches: Switches
    between?: (table: string) => void
    db: CountedDatabase
    store: Store
    properties: Properties
    log: Log
    background: Background
    decrypt(value: string | null): string | null
}

export function openGround(options: InstanceOptions): Ground {
    const counters = openCounters()
    const clock = openClock(options.clock ?? 'virtual', options.startAt ?? defaultStart)
    const ids = openIds(options.seed ?? 1)
    const log = openLog(clock)
    const db = openDatabase(options.database ?? options.file, counters, options.shared)
    const switches = { ...strictSwitches, ...options.switches }
    const known = openDictionary(db)
    const dictionary = switches.connectionTemplates === 'missing' ? without(known, templateTables) : known
    const vault = openVault(db, options.seed ?? 1)
    const changes = openChanges()
    const properties = openProperties(db, changes)
    const sessions = openSessions(db, () => properties.get('glide.sys.default.tz') ?? 'GMT')
    const store = new Store({ db, dictionary, clock, ids, counters, sessions, vault, changes })
    return {
        switches,
        between: options.between,
        ...{ db, store, properties, log, background: openBackground() },
        decrypt: (value) => (value === null ? null : vault.decrypt(value)),
    }
}

const templateTables = ['sys_alias_templates', 'sys_retry_policy']

/** A dictionary of an instance that lacks some tables: a package's records of them go nowhere. */
function without(dictionary: LiveDictionary, missing: readonly string[]): LiveDictionary {
    const isMissing = (name: string) => missing.includes(name)
    return Object.assign(Object.create(dictionary) as LiveDictionary, {
        table: (name: string) => (isMissing(name) ? undefined : dictionary.table(name)),
        tables: () => dictionary.tables().filter(({ name }) => !isMissing(name)),
        column: (table: string, name: string) => (isMissing(table) ? undefined : dictionary.column(table, name)),
    })
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
