// Resolves data pills: `{{subflow.profile.display_name}}`, `{{<ui id>.status}}`, `{{step[<cid>].status}}`, `{{action.p}}`,
// `{{forEach.item.name}}`.
import type { Kernel } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'

/** A record on its way through a flow: never its values, so that a pill always shows the present row. */
export interface RecordRef {
    kind: 'record'
    table: string
    sysId: string
}

export type Value = string | null | RecordRef | Value[] | { [name: string]: Value }

/** What pills can name at one point of a run: first path segment → value. */
export type Names = Map<string, Value>

type Reader = Pick<Kernel, 'records' | 'dictionary'>

const pillPattern = /\{\{([^{}]+)\}\}/g

export function isRecord(value: unknown): value is RecordRef {
    return typeof value === 'object' && value !== null && (value as RecordRef).kind === 'record'
}

/** A text that is one pill keeps the pill's value (a record stays a record); otherwise pills become text within it. */
export function resolve(reader: Reader, template: unknown, names: Names): Value {
    if (typeof template !== 'string') return template === null || template === undefined ? null : String(template)
    const whole = /^\{\{([^{}]+)\}\}$/.exec(template)
    if (whole) return lookUp(reader, whole[1] as string, names)
    return template.replace(pillPattern, (_, path: string) => asText(lookUp(reader, path, names)))
}

/** Text of a value: a record is its sys_id (assumed), a list or object its JSON, nothing is ''. */
export function asText(value: Value): string {
    if (value === null || value === undefined) return ''
    if (isRecord(value)) return value.sysId
    return typeof value === 'string' ? value : JSON.stringify(value)
}

function lookUp(reader: Reader, path: string, names: Names): Value {
    const segments = path.trim().split('.')
    const first = segments.shift() as string
    if (!names.has(first)) throw new PlatformError(`not implemented: data pill {{${path}}}`)
    return segments.reduce<Value>((value, segment) => member(reader, value, segment), names.get(first) as Value)
}

/** Dot-walking: through references by the dictionary; an empty value on the way gives an empty value. */
function member(reader: Reader, value: Value, name: string): Value {
    if (value === null || value === '') return null
    if (isRecord(value)) {
        if (name === 'sys_id') return value.sysId
        const column = reader.dictionary.column(value.table, name)
        if (!column) throw new PlatformError(`Column '${name}' does not exist on table '${value.table}'`)
        const stored = reader.records.get(value.table, value.sysId)?.[name] ?? null
        return column.reference && stored ? { kind: 'record', table: column.reference, sysId: stored } : stored
    }
    if (typeof value === 'object' && !Array.isArray(value)) return value[name] ?? null
    throw new PlatformError(
        `not implemented: data pill member '${name}' of a ${Array.isArray(value) ? 'list' : 'text'}`
    )
}
