// Fills a notification's subject and body: `${field}`, `${reference.field}`, `${mail_script:name}`, `${event.parm1}`,
// `${URI}` and `${URI_REF}`.
import type { Kernel, Row } from '../kernel.ts'
import { escapeHtml } from '../runtime/text.ts'
import { storedOnClock } from '../time/stored.ts'

export interface Filling {
    table: string
    sysId: string
    event: Row | null
    /** What a mail script prints. */
    mailScript(name: string): string
    /** True where the text is HTML, so that a value cannot bring markup with it (assumed). */
    html: boolean
}

type Reader = Pick<Kernel, 'records' | 'dictionary' | 'property' | 'scripts'>

/** A name that is no column stays as it is written, as a person would see the mistake in the mail. */
export function fill(kernel: Reader, text: string, filling: Filling): string {
    return text.replace(/\$\{([^{}]+)\}/g, (whole, given: string) => {
        const name = given.trim()
        if (name.startsWith('mail_script:')) return filling.mailScript(name.slice('mail_script:'.length).trim())
        const address = recordAddress(kernel, filling.table, filling.sysId)
        if (name === 'URI') return filling.html ? `<a href="${address}">LINK</a>` : address
        if (name === 'URI_REF') {
            const shown = kernel.records.displayValue(filling.table, filling.sysId)
            return filling.html ? `<a href="${address}">${escapeHtml(shown)}</a>` : address
        }
        const value = name.startsWith('event.')
            ? (filling.event?.[name.slice('event.'.length)] ?? '')
            : shownValue(kernel, filling.table, filling.sysId, name.split('.'))
        return value === null ? whole : filling.html ? escapeHtml(value) : value
    })
}

/** Display value through references; null where a column on the way does not exist. */
function shownValue(kernel: Reader, table: string, sysId: string, path: string[]): string | null {
    const [name, ...rest] = path
    const column = name ? kernel.dictionary.column(table, name) : undefined
    if (!column || !name) return null
    if (column.attributes.calculation) return calculated(kernel, table, sysId, name)
    const value = kernel.records.get(table, sysId)?.[name] ?? ''
    if (rest.length > 0)
        return column.reference ? (value ? shownValue(kernel, column.reference, value, rest) : '') : null
    if (column.reference) return value ? kernel.records.displayValue(column.reference, value) : ''
    const choice = column.choice > 0 ? kernel.dictionary.choices(table, name).find((c) => c.value === value) : undefined
    if (column.type === 'boolean') return value === '1' ? 'true' : 'false'
    if (column.type === 'glide_date_time' || column.type === 'due_date') {
        // A mail has many readers and one clock: that of the system's time zone.
        return storedOnClock(kernel.property('glide.sys.default.tz', 'GMT') || 'GMT', value)
    }
    return choice?.label ?? value
}

/** A calculated column is not stored: it is worked out when it is read, here as everywhere. */
function calculated(kernel: Reader, table: string, sysId: string, name: string): string {
    const source = `var row = new GlideRecord(table); row.get(sysId) ? row.getDisplayValue(name) : ''`
    const value = kernel.scripts.run(source, { scope: 'global', name: 'mail', bindings: { table, sysId, name } })
    return String(value ?? '')
}

/** Address of a record's form, from glide.servlet.uri. */
function recordAddress(kernel: Pick<Kernel, 'property'>, table: string, sysId: string): string {
    const base = kernel.property('glide.servlet.uri', 'https://instance.service-now.com/').replace(/\/?$/, '/')
    return `${base}nav_to.do?uri=${encodeURIComponent(`${table}.do?sys_id=${sysId}`)}`
}
