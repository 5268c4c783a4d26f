// Rows with their rules, access controls and classes, and the engine scripts run on: one standing on the other, in this order.
import type { Ground } from './ground.ts'
import type { Kernel, QueuedEvent, Records } from './kernel.ts'
import { defaultContext } from './records/default-context.ts'
import { glideAggregateClass } from './records/glide-aggregate.ts'
import { glideFilterClass } from './records/glide-filter.ts'
import { glideRecordClass } from './records/glide-record.ts'
import type { Insides } from './records/glide-record.ts'
import type { RecordGround, RecordParts } from './records/parts.ts'
import { openRecords } from './records/records.ts'
import type { RuledWrites } from './records/records.ts'
import { openRules } from './records/rules.ts'
import type { Surroundings } from './records/sql.ts'
import { fromCell } from './records/values.ts'
import { classicClasses } from './runtime/classes.ts'
import { gsObject } from './runtime/gs.ts'
import { queryExpression } from './runtime/query-expression.ts'
import { openScripts } from './runtime/scripts.ts'
import type { LiveScripts } from './runtime/scripts.ts'
import { GlideDigest, GlideStringUtil, secureRandom, tableHierarchyClass } from './runtime/text.ts'
import { openAccess } from './security/acl.ts'
import { openCrossScope } from './security/cross-scope.ts'
import { dateBounds } from './time/bounds.ts'
import { timeClasses } from './time/classes.ts'
import type { TimeContext } from './time/context.ts'

export interface Engine {
    records: Records
    scripts: LiveScripts
    parts: RecordParts
    insides: Insides
    /** The scope name of a sys_scope reference; 'global' where there is none. */
    scopeOf(sysId: string | null): string
    /** Gives scripts gs and every Glide class; before this none can run. */
    giveScripts(kernel: Kernel, queueEvent: (event: QueuedEvent) => string): void
}

export function openEngine(base: Ground): Engine {
    const { store } = base
    const { dictionary, ids, db } = store.parts
    const scripts = openScripts(db)
    const ground = recordGround(base, scripts)
    const parts: RecordParts = { ...ground, rules: openRules(ground), access: openAccess(ground) }
    const { GlideRecord, GlideRecordSecure, insides } = glideRecordClass(parts)
    const records = openRecords(store, ground.around, ground.defaults, ruledWrites(insides))
    for (const table of ['sys_script_include', 'sys_module', 'sys_app']) store.watch(table, () => scripts.forget())
    store.watch('sys_choice', () => dictionary.forgetChoices())
    store.watch('sys_documentation', () => dictionary.forgetWordings())
    dictionary.speak(() => store.parts.sessions.current().language)
    return {
        ...{ records, scripts, parts, insides, scopeOf: ground.scopeOf },
        giveScripts(kernel, queueEvent) {
            scripts.provideCore({
                gs: gsObject({ kernel, records: parts, scripts, queueEvent }),
                GlideRecord,
                GlideRecordSecure,
                GlideAggregate: glideAggregateClass(parts),
                GlideFilter: glideFilterClass(parts, insides),
                ...ground.time,
                GlideDigest,
                GlideStringUtil,
                GlideSecureRandomUtil: secureRandom(ids),
                GlideTableHierarchy: tableHierarchyClass(dictionary),
            })
            scripts.provideGlobal(classicClasses(scripts.realm))
        },
    }
}

function recordGround(
    { store, properties, log, background, switches, between }: Ground,
    scripts: LiveScripts
): RecordGround {
    const { dictionary, clock, sessions, db } = store.parts
    const timeContext: TimeContext = {
        now: () => clock.now(),
        zone: () => sessions.current().timeZone,
        dateFormat: () => properties.get('glide.sys.date_format') ?? 'yyyy-MM-dd',
        language: () => sessions.current().language,
        timeFormat: () => properties.get('glide.sys.time_format') ?? 'HH:mm:ss',
    }
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
        refuseInvalid: () => properties.get('glide.invalid_query.returns_no_rows') === 'true',
    }
    const scopeOf = (sysId: string | null): string => {
        if (!sysId || sysId === 'global') return 'global'
        const row = db.get(
            'SELECT scope FROM (SELECT sys_id, scope FROM sys_app UNION ALL SELECT sys_id, scope FROM sys_scope) WHERE sys_id = ?',
            [sysId]
        )
        return fromCell(row?.scope) ?? 'global'
    }
    const crossScope = openCrossScope({
        ...{ switches, dictionary, platform: db.as('platform'), callerScope: () => scripts.callerScope() },
        watch: (table, listener) => void store.watch(table, listener),
    })
    return {
        ...{ switches, between, crossScope, store, dictionary, around, scripts, timeContext, log, background, scopeOf },
        time: timeClasses(timeContext),
        defaults: defaultContext(store, scripts),
        script: db.as('script'),
        platform: db.as('platform'),
    }
}

/** Writes of the host that run business rules, through the same class scripts use. */
function ruledWrites(insides: Insides): RuledWrites {
    return {
        insert(table, values, sysId) {
            const record = insides.make(table)
            record.newRecord()
            if (sysId) record.setNewGuidValue(sysId)
            for (const [field, value] of Object.entries(values)) record.setValue(field, value)
            return record.insert()
        },
        update(table, sysId, values) {
            const record = insides.make(table)
            if (!record.get('sys_id', sysId)) throw new Error(`No ${table} with sys_id ${sysId}`)
            for (const [field, value] of Object.entries(values)) record.setValue(field, value)
            if (!record.update()) throw new Error(record.getLastErrorMessage() ?? undefined)
        },
        remove(table, sysId) {
            const record = insides.make(table)
            if (record.get('sys_id', sysId) && !record.deleteRecord())
                throw new Error(record.getLastErrorMessage() ?? undefined)
        },
    }
}
