// Texts by key: sys_ui_message in the user's language, else in English, else the key itself; '{0}' filled in.
import type { Database } from '../kernel.ts'
import { textOf } from '../records/values.ts'

export function messageOf(db: Database, key: string, args: unknown[], language: string): string {
    const rows = db
        .all('SELECT key, message, language FROM sys_ui_message WHERE key = ?', [key])
        .filter((row) => row.key === key)
    const row =
        rows.find((candidate) => candidate.language === language) ??
        rows.find((candidate) => candidate.language === 'en')
    const text = row?.message ? String(row.message) : key
    // Printed so by the page on gs.getMessage: ticks around a place go with it. Java's own MessageFormat would keep '{0}' as it is.
    return fill(args.length === 0 ? text : text.replace(/'(\{\d+\})'/g, '$1'), args)
}

/** '{0}' and so on, as in Java's MessageFormat without its number formats. */
export function fill(text: string, parameters: unknown[]): string {
    return parameters.length === 0
        ? text
        : text.replace(/\{(\d+)\}/g, (whole, place: string) =>
              Number(place) < parameters.length ? (textOf(parameters[Number(place)]) ?? 'null') : whole
          )
}
