// GlideRecord: the platform's way to read and write tables from scripts; one class per table, made of the layers below.
import type { TableDefinition } from '../kernel.ts'
import { failure } from '../runtime/failure.ts'
import { guardStatics, trap } from '../runtime/unknown.ts'
import type { RecordParts, Saved } from './parts.ts'
import { recordBase } from './record-base.ts'
import { recordConditions } from './record-conditions.ts'
import { recordFacts } from './record-facts.ts'
import type { RecordFacts } from './record-facts.ts'
import { recordQueries } from './record-queries.ts'
import { recordValues } from './record-values.ts'
import { recordWrites } from './record-writes.ts'
import type { RecordState } from './state.ts'

/** What the host needs of a record that scripts must not see. */
export interface Insides {
    stateOf(record: object): RecordState
    savedOf(record: object): Saved
    /** The record as it now stands, free of access controls, for those that judge it. */
    unsecured(record: object): Saved
    make(table: string, secure?: boolean): GlideRecordApi
}

export type GlideRecordApi = InstanceType<RecordFacts>

export function glideRecordClass(parts: RecordParts) {
    const make = (tableName: string, secure = false): GlideRecordApi => new (typeFor(tableName))(tableName, secure)
    const base = recordBase(parts, make)
    const queries = recordQueries(parts, base, recordConditions(parts, base))
    const GlideRecord = recordFacts(parts, base, recordWrites(parts, base, recordValues(parts, base, queries), make))

    const methods = new Set<string>()
    for (let layer: object = GlideRecord.prototype; layer !== Object.prototype; layer = Object.getPrototypeOf(layer))
        for (const name of Object.getOwnPropertyNames(layer)) methods.add(name)
    Object.setPrototypeOf(
        base.Base.prototype,
        trap('GlideRecord', (key) => /^[a-z0-9_]+$/.test(key))
    )

    // Columns are properties: one class per table, so that reading a field costs no trap.
    const types = new Map<string, { made: TableDefinition; type: RecordFacts }>()
    function typeFor(tableName: string): RecordFacts {
        const definition = parts.dictionary.table(tableName)
        if (!definition) return GlideRecord
        const known = types.get(tableName)
        if (known && known.made === definition) return known.type
        const type = class extends GlideRecord {}
        for (const name of definition.columns.keys()) {
            if (methods.has(name)) continue
            Object.defineProperty(type.prototype, name, {
                get(this: GlideRecordApi) {
                    return base.elementOf(this, name)
                },
                set(this: GlideRecordApi, value: unknown) {
                    this.setValue(name, value)
                },
            })
        }
        types.set(tableName, { made: definition, type })
        return type
    }
    const insides: Insides = { stateOf: base.stateOf, savedOf: base.savedOf, unsecured: base.unsecured, make }

    const constructorOf = (name: string, secure: boolean) => {
        const made = function (this: unknown, tableName: unknown) {
            if (!new.target) throw failure(`Constructor ${name} requires 'new'`)
            return make(String(tableName), secure)
        }
        made.prototype = GlideRecord.prototype
        return guardStatics(made as unknown as new (tableName: string) => GlideRecordApi, name)
    }
    return {
        GlideRecord: constructorOf('GlideRecord', false),
        GlideRecordSecure: constructorOf('GlideRecordSecure', true),
        insides,
    }
}
