// What a signed-in person can do: everything goes through access controls, business rules run, messages stay in their session.
import { formRules, missingFields } from './actions/form-rules.ts'
import type { FormRule } from './actions/form-rules.ts'
import type { Engine } from './engine.ts'
import type { Automation, Person } from './opened.ts'
import type { GlideRecordApi } from './records/glide-record.ts'
import { matches } from './records/matches.ts'
import { parseEncodedQuery } from './records/query.ts'
import { rowOf } from './records/store.ts'
import { readableFields } from './security/acl.ts'
import type { Column, Kernel, Row, Session, TableDefinition } from './kernel.ts'

export function personOf(kernel: Kernel, engine: Engine, automation: Automation, session: Session): Person {
    const run = <T>(work: () => T): T => kernel.sessions.run(session, work)
    const fill = (record: GlideRecordApi, values: Record<string, string | null>): void =>
        fillForm(kernel, engine, session, record, values)
    const found = (table: string, sysId: string): GlideRecordApi => {
        const record = engine.insides.make(table, true)
        if (!record.get('sys_id', sysId)) throw new Error(`${session.userName} finds no ${table} ${sysId}`)
        return record
    }
    const rowFrom = (record: GlideRecordApi): Row => {
        const row = rowOf(definitionOf(kernel, record.getTableName()), engine.insides.stateOf(record).row ?? {})
        return readableFields(engine.parts, row, engine.insides.unsecured(record))
    }
    return {
        session,
        run,
        newRecord: (table, values) =>
            run(() => {
                const record = engine.insides.make(table, true)
                record.newRecord()
                if (!record.canCreate()) throw new Error(`${session.userName} may not create ${table}`)
                fill(record, values)
                const sysId = record.insert()
                if (!sysId) throw new Error(record.getLastErrorMessage() ?? undefined)
                return sysId
            }),
        update: (table, sysId, values) =>
            run(() => {
                const record = found(table, sysId)
                fill(record, values)
                if (!record.update()) throw new Error(record.getLastErrorMessage() ?? undefined)
            }),
        remove: (table, sysId) =>
            run(() => {
                const record = found(table, sysId)
                if (!record.deleteRecord()) throw new Error(record.getLastErrorMessage() ?? undefined)
            }),
        list: (table, query = '', options = {}) =>
            run(() => {
                const record = engine.insides.make(table, true)
                record.addEncodedQuery(query)
                record.query()
                const rows: Row[] = []
                let skip = options.offset ?? 0
                while (rows.length < (options.limit ?? Infinity) && record.next())
                    if (skip-- <= 0) rows.push(rowFrom(record))
                return rows
            }),
        read: (table, sysId) =>
            run(() => {
                const record = engine.insides.make(table, true)
                return record.get('sys_id', sysId) ? rowFrom(record) : null
            }),
        clickAction: (table, sysId, action, options = {}) =>
            run(() => automation.clickAction(session, { table, sysId, action, ...options })),
        createConnection: (alias, values) => run(() => automation.createConnection(session, alias, values)),
        oauthInitiate: (credential) => run(() => automation.oauthInitiate(session, credential)),
        oauthRedirect: (url) => run(() => automation.oauthRedirect(session, url)),
    }
}

function definitionOf(kernel: Kernel, table: string): TableDefinition {
    const definition = kernel.dictionary.table(table)
    if (!definition) throw new Error(`No table ${table}`)
    return definition
}

/**
 * Fills in a form as its person may: access controls, read-only fields and UI policies hold, mandatory fields are asked for.
 * @throws with what is not allowed or is missing
 */
function fillForm(
    kernel: Kernel,
    { parts, insides }: Engine,
    session: Session,
    record: GlideRecordApi,
    values: Record<string, string | null>
): void {
    const table = record.getTableName()
    const operation = record.isNewRecord() ? 'create' : 'write'
    const may = (column: Column): boolean => parts.access.field(operation, column, insides.unsecured(record))
    /** What the form demands of the record as it now stands on it. */
    const rulesOf = (): Map<string, FormRule> =>
        formRules(kernel, table, (condition) =>
            matches(parseEncodedQuery(condition).query, insides.savedOf(record).judged, parts.around)
        )
    const { columns } = definitionOf(kernel, table)
    const locked = rulesOf()
    for (const [field, value] of Object.entries(values)) {
        const column = columns.get(field)
        if (!column) throw new Error(`No field ${field} on ${table}`)
        if (!may(column)) throw new Error(`${session.userName} may not ${operation} ${table}.${field}`)
        if (column.readOnly && !session.roles.has('admin')) throw new Error(`${table}.${field} is read-only`)
        if (!column.readOnly && locked.get(field)?.readOnly)
            throw new Error(`${table}.${field} is read-only on this form`)
        record.setValue(field, value)
    }
    // A form asks only for what this person may fill in.
    const missing = missingFields(kernel, table, rulesOf(), (field) => {
        const column = columns.get(field)
        return column && may(column) ? record.getValue(field) : 'not theirs to fill'
    })
    if (missing.length > 0) throw new Error(`Mandatory fields are empty: ${missing.join(', ')}`)
}
