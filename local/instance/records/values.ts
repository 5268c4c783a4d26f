// Turns what scripts write into what is stored, and what is stored into what `getValue` gives.
import { kindOf } from '../dictionary/kinds.ts'
import type { Kind } from '../dictionary/kinds.ts'
import type { Cell, Column } from '../kernel.ts'
import { hasMember } from '../runtime/unknown.ts'
import { storedText } from '../time/stored.ts'

const dateTimePattern = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?/

/**
 * The stored form of a value given to a column; null where the value is empty or cannot be of that type.
 *
 * - booleans: true, 'true', '1', 1, 'yes', 'on' are true, anything else is false
 * - numbers: what does not read as a number is empty; integers lose their fraction
 * - date/times: 'yyyy-MM-dd HH:mm:ss' in UTC; a date alone is midnight; a date column keeps only the date of a date/time
 * - text longer than max_length is cut
 */
export function toCell(column: Column, value: unknown): Cell {
    const kind = kindOf(column.type)
    const text = textOf(value)
    if (kind === 'boolean') return text === null ? null : truth(text) ? 1 : 0
    if (text === null || text === '') return null
    switch (kind) {
        case 'integer':
            return wholeNumber(text)
        case 'decimal': {
            const number = Number(text.replace(/,/g, ''))
            return Number.isFinite(number) ? number : null
        }
        case 'date_time':
            return dateTime(text)
        case 'date':
            return dateTime(text)?.slice(0, 10) ?? null
        case 'time': {
            const match = /(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
            return match ? `1970-01-01 ${match[1].padStart(2, '0')}:${match[2]}:${match[3] ?? '00'}` : null
        }
        case 'duration':
            return text.slice(0, 40)
        case 'secret':
            return text
        default:
            return withoutNul(text.length > column.maxLength ? text.slice(0, column.maxLength) : text)
    }
}

/** The database's driver ends a text at its first NUL: what follows would be lost, and the rest be taken for another value. */
export function withoutNul(text: string): string {
    return text.includes('\u0000') ? text.replaceAll('\u0000', '\ufffd') : text
}

/** The string `getValue` gives for a stored cell; null when empty, "1" or "0" for booleans. */
export function fromCell(cell: Cell | undefined): string | null {
    if (cell === null || cell === undefined || cell === '') return null
    return typeof cell === 'string' ? cell : String(cell)
}

/** The form a query compares with: like `toCell`, but text is never cut, so that too long a text matches nothing. */
export function toOperand(kind: Kind, value: string): Cell {
    switch (kind) {
        case 'boolean':
            return truth(value) ? 1 : 0
        case 'integer':
        case 'decimal': {
            const number = Number(value)
            return value.trim() !== '' && Number.isFinite(number) ? number : null
        }
        case 'date':
            // Assumed: a date is compared with the day of a date and time.
            return withoutNul(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(value) ? value.slice(0, 10) : value)
        default:
            return withoutNul(value)
    }
}

/** A script's value as text: null for null, undefined and empty elements. */
export function textOf(value: unknown): string | null {
    if (value === null || value === undefined) return null
    if (typeof value === 'string') return value
    if (typeof value === 'boolean') return value ? 'true' : 'false'
    if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value)
    const valued = value as { getValue?: (name?: string) => unknown; getUniqueValue?: () => string }
    // A GlideRecord stands for the record it is on.
    if (hasMember(value, 'getUniqueValue') && valued.getUniqueValue) return valued.getUniqueValue()
    if (hasMember(value, 'getValue') && valued.getValue) return textOf(valued.getValue())
    return String(value)
}

function truth(text: string): boolean {
    return /^(true|1|yes|on|t|y)$/i.test(text.trim())
}

function wholeNumber(text: string): Cell {
    const number = Number(text.replace(/,/g, ''))
    if (!Number.isFinite(number)) return null
    const whole = Math.trunc(number)
    return Number.isSafeInteger(whole) ? whole : BigInt(text.trim())
}

function dateTime(text: string): string | null {
    const match = dateTimePattern.exec(text)
    if (!match) return null
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = match
    // Most are written as they are stored; every month has 28 days.
    const plain = +month >= 1 && +month <= 12 && +day >= 1 && +day <= 28 && +hour < 24 && +minute < 60 && +second < 60
    if (plain && +year >= 1000 && text.length === 19 && text[10] === ' ') return text
    if (plain && +year >= 1000 && text.length === 10) return `${text} 00:00:00`
    const at = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second)
    if (Number.isNaN(at)) return null
    return storedText(at)
}
