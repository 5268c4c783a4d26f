// Installs a built package, unmodified: tables first, then every record in document order, then what its fix scripts do.
import type { Engine } from '../engine.ts'
import type { Kernel } from '../kernel.ts'
import type { InstallReport } from '../opened.ts'
import { kindOf } from '../dictionary/kinds.ts'
import { seedPackageRoles } from '../people.ts'
import { classOf } from '../records/writes.ts'
import type { Cells } from '../records/store.ts'
import { parseEncodedQuery } from '../records/query.ts'
import type { Query } from '../records/query.ts'
import { toCell } from '../records/values.ts'
import { openCustomizations } from './customizations.ts'
import type { Customizations } from './customizations.ts'
import { readPackage } from './documents.ts'
import type { Field, IndexDefinition, Instruction } from './documents.ts'

type Write = Extract<Instruction, { kind: 'write' }>

/** Elements of records that are about the record's packaging rather than columns of its table. */
const packagingTables = new Set([
    'sys_scope',
    'sys_package',
    'sys_update_name',
    'sys_class_name',
    'sys_name',
    'sys_policy',
    'sys_domain',
    'sys_domain_path',
])

/** Definitions that must be there before any other record can be. */
const definingTables = new Set([
    'sys_app',
    'sys_scope',
    'sys_number',
    'sys_db_object',
    'sys_dictionary',
    'sys_dictionary_override',
])

export function installPackage(
    kernel: Kernel,
    engine: Engine,
    folder: string,
    options: { demo?: boolean }
): InstallReport {
    const started = Date.now()
    const { instructions, indexes } = readPackage(folder, options.demo ?? false)
    const report: InstallReport = { records: {}, generatedTables: [], generatedColumns: [], milliseconds: 0 }
    const scope = instructions.find(
        (instruction): instruction is Write => instruction.kind === 'write' && instruction.table === 'sys_app'
    )?.fields.scope.text
    refuseForeignPrefix(kernel, scope ?? '')
    const customizations = openCustomizations(kernel, engine)
    const system = kernel.sessions.open('system')
    kernel.sessions.run(system, () =>
        kernel.db.transaction(() => {
            const defining = instructions.filter((instruction) => definingTables.has(instruction.table))
            generate(kernel, engine, defining, report)
            const order = [...definingTables]
            defining.sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table))
            for (const instruction of defining) apply(engine, instruction, report)
            for (const index of indexes) applyIndex(kernel, index)
            kernel.dictionary.reload()
            const others = instructions.filter((instruction) => !definingTables.has(instruction.table))
            generate(kernel, engine, others, report)
            for (const instruction of others) apply(engine, instruction, report, customizations)
            for (const instruction of instructions)
                if (instruction.kind === 'write') resolveReferences(engine, instruction)
            kernel.dictionary.reload()
        })
    )
    engine.scripts.forget()
    if (scope) seedPackageRoles(kernel.records, scope)
    if (kernel.switches.fixScripts === 'run')
        kernel.sessions.run(system, () => runFixScripts(kernel, instructions, scope ?? 'global'))
    customizations.remember(
        instructions.filter((each): each is Write => each.kind === 'write' && !definingTables.has(each.table))
    )
    report.milliseconds = Date.now() - started
    return report
}

/** An instance that knows its company's code was seen to refuse another vendor's scope; others took any. */
function refuseForeignPrefix(kernel: Kernel, scope: string): void {
    const code = kernel.property('glide.appcreator.company.code')
    const vendor = /^x_([a-z0-9]+)_/.exec(scope)?.[1]
    if (!code || !vendor || vendor === code || kernel.switches.foreignPrefix === 'taken') return
    throw new Error(`The scope ${scope} is not one of this instance: its own begin with x_${code}_.`)
}

/** Makes tables and columns the instance does not know, so that nothing the package writes is lost. */
function generate(kernel: Kernel, engine: Engine, instructions: Instruction[], report: InstallReport): void {
    const columns = new Map<string, { table: string; element: string; type: string }>()
    const tables = new Set<string>()
    for (const instruction of instructions) {
        if (instruction.kind !== 'write') continue
        const { table, fields } = instruction
        const definition = kernel.dictionary.table(table)
        if (!definition) tables.add(table)
        for (const [element, { text }] of Object.entries(fields)) {
            if (
                definition?.columns.has(element) ||
                element === 'sys_id' ||
                (definition && packagingTables.has(element))
            )
                continue
            const known = columns.get(`${table}.${element}`)
            const boolean = text === 'true' || text === 'false'
            if (known && known.type === 'boolean' && text !== '' && !boolean) known.type = 'string'
            if (!known) columns.set(`${table}.${element}`, { table, element, type: boolean ? 'boolean' : 'string' })
        }
    }
    if (tables.size === 0 && columns.size === 0) return
    for (const name of tables) {
        kernel.records.insert('sys_db_object', { name, label: name, sys_scope: null })
        report.generatedTables.push(name)
    }
    for (const { table, element, type } of columns.values()) {
        kernel.records.insert('sys_dictionary', {
            name: table,
            element,
            internal_type: type,
            column_label: element,
            max_length: '16000000',
        })
        if (!tables.has(table)) report.generatedColumns.push(`${table}.${element}`)
    }
    kernel.dictionary.reload()
}

function apply(engine: Engine, instruction: Instruction, report: InstallReport, customizations?: Customizations): void {
    const { store, dictionary, platform } = engine.parts
    const { table } = instruction
    const definition = dictionary.table(table)
    if (!definition) return
    if (instruction.kind === 'delete_multiple') {
        refuseVagueDeletion(engine, instruction)
        const doomed = engine.records.find(table, instruction.query)
        for (const row of doomed) engine.records.remove(table, row.sys_id as string)
        return
    }
    if (instruction.kind === 'delete') return engine.records.remove(table, instruction.sysId)
    if (instruction.once && engine.records.get(table, instruction.sysId)) return
    const cells: Cells = {}
    for (const [name, field] of Object.entries(instruction.fields)) {
        const column = definition.columns.get(name)
        if (column && name !== 'sys_class_name') cells[name] = toCell(column, field.text)
    }
    const existing = platform.get(`SELECT * FROM "${definition.name}" WHERE sys_id = ?`, [instruction.sysId])
    report.records[table] = (report.records[table] ?? 0) + 1
    const allowed =
        existing && customizations ? customizations.allowed(table, instruction.sysId, cells, existing) : cells
    if (!allowed) return
    const refused = existing
        ? store.update(classOf(engine.parts, definition, existing), existing, allowed, { caller: 'platform' })
        : store.insert(definition, withDefaults(engine, definition.name, { ...cells, sys_id: instruction.sysId }), {
              caller: 'platform',
          })
    if (refused) throw new Error(`${instruction.file}: ${refused.columns.join(', ')} is already taken in ${table}`)
}

/** A condition that is missing or cannot be read would match every row: such a package is refused as a whole. */
function refuseVagueDeletion(
    engine: Engine,
    { table, query, file }: Extract<Instruction, { kind: 'delete_multiple' }>
): void {
    const fieldsOf = (part: Query): string[] =>
        part.kind === 'test'
            ? [part.field]
            : part.kind === 'and' || part.kind === 'or'
              ? part.parts.flatMap(fieldsOf)
              : []
    const fields = fieldsOf(parseEncodedQuery(query).query)
    const unknown = fields.find((field) => !engine.parts.dictionary.column(table, field.split('.')[0]))
    if (fields.length === 0) throw new Error(`${file}: delete_multiple of ${table} without a condition`)
    if (unknown) throw new Error(`${file}: delete_multiple of ${table} by a field it does not have: ${unknown}`)
}

/** Constant defaults only: a package's records bring their own numbers and dates. */
function withDefaults(engine: Engine, table: string, cells: Cells): Cells {
    for (const column of engine.parts.dictionary.table(table)?.columns.values() ?? []) {
        if (column.name in cells || column.defaultValue === null || column.defaultValue.startsWith('javascript:'))
            continue
        cells[column.name] = toCell(column, column.defaultValue)
    }
    return cells
}

/** A reference built against another instance carries the record's name: point it at the record of that name here. */
function resolveReferences(engine: Engine, { table, sysId, fields }: Write): void {
    const { dictionary, platform, store } = engine.parts
    const definition = dictionary.table(table)
    if (!definition) return
    const corrected: Cells = {}
    for (const [name, field] of Object.entries(fields)) {
        const column = definition.columns.get(name)
        if (!column?.reference || kindOf(column.type) !== 'reference' || !field.text || field.names.length === 0)
            continue
        // Measured (and seen otherwise): a contained role that is only named becomes an identity of its own, held by nobody.
        const named = table === 'sys_user_role_contains' && name === 'contains'
        if (named && engine.parts.switches.containedRoles === 'dangling') continue
        const found = referredTo(engine, column.reference, field)
        if (found && found !== field.text) corrected[name] = found
    }
    if (Object.keys(corrected).length === 0) return
    const row = platform.get(`SELECT * FROM "${definition.name}" WHERE sys_id = ?`, [sysId])
    if (row) store.update(definition, row, corrected, { caller: 'platform', systemFields: false })
}

function referredTo(engine: Engine, table: string, field: Field): string | null {
    const { dictionary, records } = { dictionary: engine.parts.dictionary, records: engine.records }
    const definition = dictionary.table(table)
    if (!definition || records.get(table, field.text)) return null
    const keys = ['name', 'scope', 'user_name', definition.displayColumn].filter((key) => definition.columns.has(key))
    for (const name of field.names) {
        for (const key of keys) {
            const row = records.first(table, `${key}=${name.replace(/\^/g, '^^')}`)
            if (row) return row.sys_id
        }
    }
    return null
}

function applyIndex(kernel: Kernel, index: IndexDefinition): void {
    const columns = index.columns.join(',')
    const known = kernel.records.first('v_index', `table_name=${index.table}^name=${index.name}`)
    const values = { table_name: index.table, name: index.name, columns, unique_index: String(index.unique) }
    if (known) kernel.records.update('v_index', known.sys_id as string, values)
    else kernel.records.insert('v_index', values)
}

/** Fix scripts run once the records are there; 'before' ones first. One that fails is reported with its name and stops the install. */
function runFixScripts(kernel: Kernel, instructions: Instruction[], scope: string): void {
    const fixes = instructions
        .filter(
            (instruction): instruction is Write =>
                instruction.kind === 'write' && instruction.table === 'sys_script_fix'
        )
        .map(({ sysId }) => kernel.records.get('sys_script_fix', sysId))
        .filter((row) => row !== null && row.active !== '0' && row.unloadable !== '1')
        .sort((a, b) => Number(b?.before ?? 0) - Number(a?.before ?? 0))
    for (const fix of fixes) {
        try {
            kernel.scripts.run(fix?.script ?? '', { scope, name: `sys_script_fix.${fix?.name}` })
        } catch (error) {
            throw new Error(
                `The fix script '${fix?.name}' failed: ${error instanceof Error ? error.message : String(error)}`,
                { cause: error }
            )
        }
    }
}
