/** Wires rows, rules, access controls and scripts to each other: they need one another, so they are made together. */
import type { Background, Kernel, Log, Records, Services } from './kernel.ts'
import type { DefaultContext } from './records/defaults.ts'
import { glideAggregateClass } from './records/glide-aggregate.ts'
import { glideFilterClass } from './records/glide-filter.ts'
import { glideRecordClass, type Insides } from './records/glide-record.ts'
import { openNumbers } from './records/numbers.ts'
import type { RecordParts } from './records/parts.ts'
import { openRecords, type RuledWrites } from './records/records.ts'
import { openRules } from './records/rules.ts'
import type { Surroundings } from './records/sql.ts'
import type { Store } from './records/store.ts'
import { fromCell } from './records/values.ts'
import { classicClasses } from './runtime/classes.ts'
import { gsObject } from './runtime/gs.ts'
import { queryExpression } from './runtime/query-expression.ts'
import { openScripts, type LiveScripts } from './runtime/scripts.ts'
import { GlideDigest, GlideStringUtil, secureRandom, tableHierarchyClass } from './runtime/text.ts'
import { openAccess } from './security/acl.ts'
import { timeClasses } from './time/classes.ts'
import { dateBounds } from './time/bounds.ts'
import type { TimeContext } from './time/context.ts'

export interface Engine {
    records: Records
    scripts: LiveScripts
    parts: RecordParts
    insides: Insides
    /** Reads a system property; set once properties are open. */
    property(name: string): string | undefined
    /** The scope name of a sys_scope reference; 'global' where there is none. */
    scopeOf(sysId: string | null): string
    /** Gives scripts gs and every Glide class; once the kernel is whole. */
    complete(kernel: Kernel, services: Services): void
}

export function openEngine(store: Store, log: Log, background: Background): Engine {
    const { dictionary, clock, sessions, db, ids } = store.parts
    const scripts = openScripts(db)
    const timeContext: TimeContext = {
        now: () => clock.now(),
        zone: () => sessions.current().timeZone,
        dateFormat: () => engine.property('glide.sys.date_format') ?? 'yyyy-MM-dd',
        timeFormat: () => engine.property('glide.sys.time_format') ?? 'HH:mm:ss',
    }
    const time = timeClasses(timeContext)
    const bounds = dateBounds(timeContext)
    const around: Surroundings = {
        dictionary,
        now: () => clock.now(),
        evaluate: (expression) => queryExpression(expression, bounds, sessions),
        dropped: (table, field) =>
            log.write(
                'warning',
                'query',
                `Field name '${field}' not found in table '${table}': the condition is ignored`
            ),
        refuseInvalid: () => engine.property('glide.invalid_query.returns_no_rows') === 'true',
    }
    const defaults: DefaultContext = {
        userId: () => sessions.current().userId,
        now: () => store.now(),
        nextNumber: openNumbers(db, (name) => dictionary.table(name)),
        evaluate: (expression, table) =>
            scripts.run(expression, {
                scope: table.scope,
                name: `default value in ${table.name}`,
                bindings: { current: null },
            }),
    }
    const scopeOf = (sysId: string | null): string => {
        if (!sysId || sysId === 'global') return 'global'
        const row = db.get(
            'SELECT scope FROM (SELECT sys_id, scope FROM sys_app UNION ALL SELECT sys_id, scope FROM sys_scope) WHERE sys_id = ?',
            [sysId]
        )
        return fromCell(row?.scope) ?? 'global'
    }
    const parts = {
        ...{ store, dictionary, around, defaults, scripts, time, timeContext, log, background },
        ...{ script: db.as('script'), platform: db.as('platform') },
    } as unknown as RecordParts
    parts.rules = openRules(() => parts, scopeOf)
    parts.access = openAccess(
        () => parts,
        () => engine.insides,
        scopeOf
    )
    const { GlideRecord, GlideRecordSecure, insides } = glideRecordClass(parts)
    const records = openRecords(store, around, defaults, () => ruledWrites(insides))
    for (const table of ['sys_script_include', 'sys_module', 'sys_app']) store.watch(table, () => scripts.forget())
    store.watch('sys_choice', () => (dictionary as { forgetChoices?(): void }).forgetChoices?.())

    const engine: Engine = {
        records,
        scripts,
        parts,
        insides,
        property: () => undefined,
        scopeOf,
        complete(kernel, services) {
            const classic = classicClasses(scripts.realm)
            scripts.provideCore({
                gs: gsObject({ kernel, records: parts, scripts, services }),
                GlideRecord,
                GlideRecordSecure,
                GlideAggregate: glideAggregateClass(parts),
                GlideFilter: glideFilterClass(parts, insides),
                ...time,
                GlideDigest,
                GlideStringUtil,
                GlideSecureRandomUtil: secureRandom(ids),
                GlideTableHierarchy: tableHierarchyClass(dictionary),
            })
            scripts.provideGlobal(classic)
        },
    }
    return engine
}

/** Writes of the host that run business rules, through the same class scripts use. */
function ruledWrites(insides: Insides): RuledWrites {
    return {
        insert(table, values, sysId) {
            const record = insides.make(table)
            record.initialize()
            if (sysId) record.setNewGuidValue(sysId)
            for (const [field, value] of Object.entries(values)) record.setValue(field, value)
            return record.insert()
        },
        update(table, sysId, values) {
            const record = insides.make(table)
            if (!record.get('sys_id', sysId)) throw new Error(`No ${table} with sys_id ${sysId}`)
            for (const [field, value] of Object.entries(values)) record.setValue(field, value)
            if (!record.update()) throw new Error(record.getLastErrorMessage())
        },
        remove(table, sysId) {
            const record = insides.make(table)
            if (record.get('sys_id', sysId) && !record.deleteRecord()) throw new Error(record.getLastErrorMessage())
        },
    }
}
