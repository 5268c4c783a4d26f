// The Table API: rows of a table as JSON, with web-service access, access controls and field rights as everywhere else.
import { columnAt } from './list-query.ts'
import { mayRead } from './cells.ts'
import { denied, notFound, Refusal } from './front.ts'
import type { Visit } from './front.ts'
import { isTrue } from './platform.ts'
import type { GlideRow } from './platform.ts'
import { checkQuery, countOf, readWindow } from './rows.ts'

type Json = Record<string, unknown>

const mostRows = 10_000

export interface TableCall {
    method: string
    table: string
    sysId: string
    query: Record<string, string>
    body: string
}

export interface TableAnswer {
    status: 200 | 201 | 204
    result: unknown
    total?: number
}

export function tableApi(visit: Visit, call: TableCall): TableAnswer {
    const { table } = call
    if (!visit.kernel.dictionary.table(table)) throw new Refusal(400, `Invalid table ${table}`)
    const access = visit.kernel.records.first('sys_db_object', `name=${table}`)?.ws_access
    if (access !== undefined && access !== null && !isTrue(access))
        throw denied(`Table ${table} is closed to web services.`)
    if (!call.sysId && call.method === 'GET') return readMany(visit, call)
    if (!call.sysId && call.method === 'POST') return create(visit, call)
    const row = visit.platform.find(table, call.sysId)
    if (!row || !row.canRead()) throw notFound('No Record found')
    switch (call.method) {
        case 'GET':
            return { status: 200, result: asJson(visit, row, call.query) }
        case 'PUT':
        case 'PATCH': {
            if (!row.canWrite()) throw denied('Operation against this record is not allowed by its access controls.')
            setValues(visit, row, call.body)
            if (!row.update() || row.isActionAborted()) throw denied('Operation Failed: a rule refused the update.')
            return { status: 200, result: asJson(visit, row, call.query) }
        }
        case 'DELETE': {
            if (!row.canDelete()) throw denied('Operation against this record is not allowed by its access controls.')
            if (!row.deleteRecord()) throw denied('Operation Failed: a rule refused the deletion.')
            return { status: 204, result: null }
        }
        default:
            throw new Refusal(405, 'Method not supported')
    }
}

function readMany(visit: Visit, { table, query }: TableCall): TableAnswer {
    if (!visit.platform.table(table).canRead()) throw denied(`You may not read ${table}.`)
    const encoded = checkQuery(visit, table, query.sysparm_query ?? '')
    const limit = Math.min(mostRows, Math.max(1, Number(query.sysparm_limit ?? 10_000) || mostRows))
    const offset = Math.max(0, Number(query.sysparm_offset ?? 0) || 0)
    const { rows } = readWindow(visit, table, encoded, offset, limit)
    return { status: 200, result: rows.map((row) => asJson(visit, row, query)), total: countOf(visit, table, encoded) }
}

function create(visit: Visit, call: TableCall): TableAnswer {
    const row = visit.platform.table(call.table)
    row.newRecord()
    if (!row.canCreate()) throw denied(`You may not create rows of ${call.table}.`)
    setValues(visit, row, call.body)
    const sysId = row.insert()
    const inserted = sysId ? visit.platform.find(call.table, sysId) : null
    if (!inserted) throw denied('Operation Failed: a rule refused the insert.')
    return { status: 201, result: asJson(visit, inserted, call.query) }
}

function setValues(visit: Visit, row: GlideRow, body: string): void {
    let given: unknown
    try {
        given = JSON.parse(body || '{}')
    } catch {
        throw new Refusal(400, 'The payload is not valid JSON')
    }
    for (const [name, value] of Object.entries(given as Json)) {
        const column = visit.kernel.dictionary.column(row.getTableName(), name)
        if (!column || name.startsWith('sys_') || !row.getElement(name).canWrite()) continue
        row.setValue(name, value === null ? '' : String(value as string))
    }
}

/** Fields the person may not read are left out; secrets always are. */
function asJson(visit: Visit, row: GlideRow, query: Record<string, string>): Json {
    const table = row.getTableName()
    const all = [...(visit.kernel.dictionary.table(table)?.columns.keys() ?? [])]
    const wanted = query.sysparm_fields ? query.sysparm_fields.split(',').map((name) => name.trim()) : all
    const display = query.sysparm_display_value ?? 'false'
    const json: Json = {}
    for (const path of wanted) {
        const found = columnAt(visit, table, path)
        if (!found || found.column.type.startsWith('password') || !mayRead(visit, row, path)) continue
        const value = path.includes('.') ? row.getDisplayValue(path) : (row.getValue(path) ?? '')
        const shown = row.getDisplayValue(path) ?? ''
        const link =
            found.column.reference && value
                ? { link: `${visit.origin}/api/now/table/${found.column.reference}/${value}` }
                : {}
        if (display === 'all') json[path] = { display_value: shown, value, ...link }
        else if (display === 'true')
            json[path] = found.column.reference && value ? { display_value: shown, ...link } : shown
        else json[path] = found.column.reference && value ? { ...link, value } : value
    }
    return json
}
