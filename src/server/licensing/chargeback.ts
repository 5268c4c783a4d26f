// Chargeback: splits what licences cost over cost centers, departments or managers, to the last minor unit.
import type { Money } from '../base/money.ts'

/** Columns of the user by which costs are charged. */
export const chargedBy = ['cost_center', 'department', 'manager'] as const

export type ChargebackBy = (typeof chargedBy)[number]

/** Counted licences by the values of each column; people without a value are in none. */
export type Shares = Readonly<Record<ChargebackBy, Readonly<Record<string, number>>>>

/**
 * Values a column is told apart by in one count, over all profiles and models; later ones are counted together. They stand in
 * the checkpoint and in memory: without a bound both would grow with managers, and so with people.
 */
const mostValues = 10_000

/** The value of all those beyond. */
export const otherValues = '*'

type Writable = Record<ChargebackBy, Record<string, number>>

export const noShares = (): Writable => ({ cost_center: {}, department: {}, manager: {} })

/**
 * Notes one licence of somebody with these values.
 * @param sizes values met so far in the whole count, by column; raised here
 */
export function addShare(shares: Writable, sizes: Record<ChargebackBy, number>, values: Charged): void {
    for (const column of chargedBy) {
        const value = values[column]
        if (value === '') continue
        const of = shares[column]
        if (of[value] === undefined) sizes[column] += 1
        const key = of[value] !== undefined || sizes[column] <= mostValues ? value : otherValues
        of[key] = (of[key] ?? 0) + 1
    }
}

/** What a person's record says in each of the columns; '' : nothing. */
export type Charged = Readonly<Record<ChargebackBy, string>>

export function sumShares(all: readonly Shares[]): Shares {
    const sum = noShares()
    for (const one of all)
        for (const column of chargedBy)
            for (const value of Object.keys(one[column]))
                sum[column][value] = (sum[column][value] ?? 0) + one[column][value]
    return sum
}

/** Counted licences that share a value. */
export interface Share {
    readonly kind: 'value' | 'without_value' | 'without_person'
    /** '' unless kind is 'value'. */
    readonly value: string
    readonly licences: number
}

export interface ChargebackLine extends Share {
    readonly money: Money
}

export interface Chargeback {
    readonly lines: readonly ChargebackLine[]
    readonly total: Money
    readonly licences: number
}

/** One line per value, then 'no value', then 'no person', from counted rows: the licences sum to what is required. */
export function sharesOf(
    rows: readonly { readonly value: string; readonly hasUser: boolean; readonly licences: number }[]
): Share[] {
    const shares = new Map<string, Share>()
    for (const row of rows) {
        const kind: Share['kind'] = !row.hasUser ? 'without_person' : row.value === '' ? 'without_value' : 'value'
        const value = kind === 'value' ? row.value : ''
        const key = `${kind}\n${value}`
        const licences = (shares.get(key)?.licences ?? 0) + row.licences
        shares.set(key, { kind, value, licences })
    }
    const order = ['value', 'without_value', 'without_person']
    return Array.from(shares.values()).sort(
        (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.value < b.value ? -1 : 1)
    )
}

/**
 * An amount split by licences; the lines are filled up to it by largest remainder: each gets its whole minor units, and the
 * units left go to the lines with the largest rest, of equal ones to the first. So the lines sum to the amount exactly, and
 * no line is a whole unit off its exact share.
 */
export function chargeback(shares: readonly Share[], total: Money): Chargeback {
    const licences = shares.reduce((sum, share) => sum + share.licences, 0)
    return distribute(shares, licences, total)
}

/**
 * The part of a year's amount that falls on a month ('yyyy-MM'): what the year has cost to its end less what it had to its
 * beginning, so that twelve months of an unchanged position sum to the year's amount.
 */
export function monthOfYear(year: Money, month: string): Money {
    const number = Number(month.slice(5, 7))
    const until = (months: number) => {
        const whole = Math.floor(year.minor / 12)
        return whole * months + Math.floor(((year.minor % 12) * months) / 12)
    }
    return { minor: until(number) - until(number - 1), currency: year.currency }
}

function distribute(shares: readonly Share[], licences: number, total: Money): Chargeback {
    const { currency } = total
    const parts = shares.map((share, at) => ({ at, ...partOf(total.minor, share.licences, licences) }))
    let left = total.minor - parts.reduce((sum, part) => sum + part.whole, 0)
    const extra = new Set<number>()
    for (const part of parts.slice().sort((a, b) => b.rest - a.rest || a.at - b.at)) {
        if (left === 0) break
        extra.add(part.at)
        left -= 1
    }
    const lines = shares.map((share, at) => ({
        ...share,
        money: { minor: parts[at].whole + (extra.has(at) ? 1 : 0), currency },
    }))
    return { lines, total, licences }
}

/** minor × licences ÷ all as whole and rest, without a product beyond 2^53: minor below 2^53, licences at most a million. */
function partOf(minor: number, licences: number, all: number): { whole: number; rest: number } {
    if (all === 0) return { whole: 0, rest: 0 }
    const each = Math.floor(minor / all)
    const over = (minor % all) * licences
    return { whole: each * licences + Math.floor(over / all), rest: over % all }
}

/** The shares of a position by one column; what it requires beyond them belongs to people without a value, or to nobody. */
export function sharesBy(
    by: ChargebackBy,
    shares: Shares,
    position: { readonly required: number; readonly withoutPerson: number }
): Share[] {
    const values = Object.keys(shares[by]).map((value) => ({ value, hasUser: true, licences: shares[by][value] }))
    const told = values.reduce((sum, one) => sum + one.licences, 0)
    const rest = [
        { value: '', hasUser: true, licences: position.required - position.withoutPerson - told },
        { value: '', hasUser: false, licences: position.withoutPerson },
    ]
    return sharesOf(values.concat(rest).filter((one) => one.licences > 0))
}
