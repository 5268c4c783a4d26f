// Money: whole minor units of one currency, exact fractions of them, one rounding at the end, and how it is read and written.

/** An amount in the currency's smallest unit (cents, yen), a whole number within ±(2^53 - 1). */
export interface Money {
    readonly minor: number
    readonly currency: string
}

/** ISO 4217, active codes, by number of digits. Codes without a minor unit (gold, test codes) are no money here. */
const codesByDigits: readonly (readonly [number, string])[] = [
    [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
    [3, 'BHD IQD JOD KWD LYD OMR TND'],
    [4, 'CLF UYW'],
    [
        2,
        'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW ' +
            'CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG ' +
            'HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR ' +
            'MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG ' +
            'SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES ' +
            'WST XAD XCD XCG YER ZAR ZMW ZWG',
    ],
    // Withdrawn in 2025 and 2026 and still named by contracts that run.
    [2, 'ANG BGN'],
]

const digitsByCode: ReadonlyMap<string, number> = new Map(
    codesByDigits.reduce<[string, number][]>(
        (all, [digits, codes]) => all.concat(codes.split(' ').map((code): [string, number] => [code, digits])),
        []
    )
)

/** Number of digits after the decimal point of an ISO 4217 code (any case), or null for a code that is no currency. */
export function digitsOf(currency: string): number | null {
    return digitsByCode.get(currency.trim().toUpperCase()) ?? null
}

export type MoneyRefusal =
    'empty' | 'unknown_currency' | 'separator' | 'negative' | 'not_a_number' | 'too_many_digits' | 'too_large'

export type ParsedMoney =
    { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly refusal: MoneyRefusal }

/**
 * Reads '1234.50'. A point is the only decimal sign; thousands separators are refused, since '1,234' means different
 * amounts to different readers. Digits beyond the currency's are refused unless they are zeros. Never goes through a float.
 */
export function parseMoney(amount: string, currency: string): ParsedMoney {
    const code = currency.trim().toUpperCase()
    const digits = digitsOf(code)
    const plain = amount.trim()
    if (plain === '') return { ok: false, refusal: 'empty' }
    if (digits === null) return { ok: false, refusal: 'unknown_currency' }
    if (/^-\s*[\d.]+$/.test(plain)) return { ok: false, refusal: 'negative' }
    if (/^[\d.,'’\s]+$/.test(plain) && /[,'’\s]|\..*\./.test(plain)) return { ok: false, refusal: 'separator' }
    const match = /^(\d+)(?:\.(\d+))?$/.exec(plain)
    if (!match) return { ok: false, refusal: 'not_a_number' }
    const fraction = (match[2] ?? '').replace(/0+$/, '')
    if (fraction.length > digits) return { ok: false, refusal: 'too_many_digits' }
    const minor = Number(match[1] + fraction.padEnd(digits, '0'))
    if (minor > Number.MAX_SAFE_INTEGER) return { ok: false, refusal: 'too_large' }
    return { ok: true, money: { minor, currency: code } }
}

/**
 * The amount of a decimal column: null where it is empty, negative or no amount. Digits beyond the currency's are cut, an
 * empty currency is USD, as the columns begin.
 */
export function storedMoney(amount: string | null | undefined, currency: string | null | undefined): Money | null {
    const code = (currency ?? '').trim().toUpperCase() || 'USD'
    const [whole, fraction = ''] = (amount ?? '').replace(/,/g, '').trim().split('.')
    const digits = digitsOf(code) ?? 0
    const parsed = parseMoney(digits > 0 && fraction ? `${whole}.${fraction.slice(0, digits)}` : whole, code)
    return parsed.ok ? parsed.money : null
}

const separators: Readonly<Record<string, readonly [string, string]>> = {
    en: [',', '.'],
    ja: [',', '.'],
    de: ['.', ','],
}

/** '1234.50' for 123450 US cents, '1234' for 1,234 yen: the form a decimal column takes. */
export function decimalOf(money: Money): string {
    const [whole, fraction] = parts(money)
    return (money.minor < 0 ? '-' : '') + whole + (fraction === '' ? '' : `.${fraction}`)
}

/** '1,234.50' with the separators of the reader's language; one that is not known reads as English. */
export function amountIn(money: Money, language: string): string {
    const [thousands, point] = separators[language] ?? separators.en
    const [whole, fraction] = parts(money)
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
    return (money.minor < 0 ? '-' : '') + grouped + (fraction === '' ? '' : point + fraction)
}

/** '1,234.50 USD': the code, not a sign, because one sign serves many currencies. */
export function moneyIn(money: Money, language: string): string {
    return `${amountIn(money, language)} ${money.currency}`
}

/** '1234.50 USD', where no reader's language is known. */
export function formatMoney(money: Money): string {
    return `${decimalOf(money)} ${money.currency}`
}

function parts(money: Money): [string, string] {
    const digits = digitsOf(money.currency) ?? 2
    const padded = String(Math.abs(money.minor)).padStart(digits + 1, '0')
    return [padded.slice(0, padded.length - digits), padded.slice(padded.length - digits)]
}

/** A price for a number of people; null without one. */
export function priced(price: Money | undefined | null, people: number): Money | null {
    return price ? { minor: price.minor * people, currency: price.currency } : null
}

/** One sum per currency, by code: amounts of different currencies are never added. */
export function sumByCurrency(amounts: readonly (Money | null)[]): Money[] {
    const sums = new Map<string, number>()
    for (const money of amounts) {
        if (money) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.minor)
    }
    return Array.from(sums, ([currency, minor]) => ({ minor, currency })).sort((a, b) =>
        a.currency < b.currency ? -1 : 1
    )
}

/**
 * An exact amount, over ÷ under minor units: never negative, of any size. Each of the two is a whole number in limbs of seven
 * decimal digits, lowest first, so that no step rounds and no step needs BigInt, which the platform's engine may lack.
 */
export interface Exact {
    readonly currency: string
    readonly over: readonly number[]
    readonly under: readonly number[]
}

const limb = 10_000_000

export function exact(money: Money): Exact {
    return { currency: money.currency, over: limbs(money.minor), under: [1] }
}

/** amount × by ÷ into; both whole, `by` from 0, `into` from 1, each below 2^53. */
export function times(amount: Exact, by: number, into = 1): Exact {
    return {
        currency: amount.currency,
        over: product(amount.over, limbs(by)),
        under: product(amount.under, limbs(into)),
    }
}

/** The sum of amounts of one currency, which must be the given one; 0 of it for none. */
export function sumExact(amounts: readonly Exact[], currency: string): Exact {
    const byUnder = new Map<string, Exact>()
    for (const amount of amounts) {
        const key = amount.under.join()
        const same = byUnder.get(key)
        byUnder.set(key, same ? { ...same, over: sum(same.over, amount.over) } : amount)
    }
    let total: Exact = { currency, over: [0], under: [1] }
    byUnder.forEach(({ over, under }) => {
        total = {
            currency,
            over: sum(product(total.over, under), product(over, total.under)),
            under: product(total.under, under),
        }
    })
    return total
}

/**
 * The one rounding: to whole minor units, a half to the even one.
 * @throws RangeError beyond 2^53 - 1, which the bounds on entitlements (entitlement.ts) keep out of reach.
 */
export function rounded(amount: Exact): Money {
    const [quotient, rest] = divided(amount.over, amount.under)
    const half = compare(sum(rest, rest), amount.under)
    const minor = half > 0 || (half === 0 && quotient % 2 === 1) ? quotient + 1 : quotient
    if (minor > Number.MAX_SAFE_INTEGER) throw new RangeError('An amount of money is too large')
    return { minor, currency: amount.currency }
}

function limbs(whole: number): number[] {
    const result = [whole % limb]
    for (let rest = Math.floor(whole / limb); rest > 0; rest = Math.floor(rest / limb)) result.push(rest % limb)
    return result
}

function sum(a: readonly number[], b: readonly number[]): number[] {
    const result: number[] = []
    let carry = 0
    for (let at = 0; at < Math.max(a.length, b.length) || carry > 0; at++) {
        const value = (a[at] ?? 0) + (b[at] ?? 0) + carry
        carry = value >= limb ? 1 : 0
        result.push(value - carry * limb)
    }
    return trimmed(result)
}

/** a - b, where a is not the smaller one. */
function difference(a: readonly number[], b: readonly number[]): number[] {
    let borrow = 0
    return trimmed(
        a.map((value, at) => {
            const less = value - (b[at] ?? 0) - borrow
            borrow = less < 0 ? 1 : 0
            return less + borrow * limb
        })
    )
}

function product(a: readonly number[], b: readonly number[]): number[] {
    const result: number[] = new Array(a.length + b.length).fill(0)
    a.forEach((left, at) => {
        let carry = 0
        for (let to = 0; to < b.length || carry > 0; to++) {
            const value = result[at + to] + left * (b[to] ?? 0) + carry
            carry = Math.floor(value / limb)
            result[at + to] = value - carry * limb
        }
    })
    return trimmed(result)
}

function compare(a: readonly number[], b: readonly number[]): number {
    if (a.length !== b.length) return a.length - b.length
    for (let at = a.length - 1; at >= 0; at--) if (a[at] !== b[at]) return a[at] - b[at]
    return 0
}

/** Whole quotient (at most 2^54) and rest, by doubling. */
function divided(over: readonly number[], under: readonly number[]): [number, number[]] {
    const doubled = [under.slice()]
    while (doubled.length < 55 && compare(doubled[doubled.length - 1], over) <= 0) {
        const last = doubled[doubled.length - 1]
        doubled.push(sum(last, last))
    }
    let quotient = 0
    let rest = over.slice()
    for (let at = doubled.length - 1; at >= 0; at--) {
        quotient *= 2
        if (compare(doubled[at], rest) > 0) continue
        rest = difference(rest, doubled[at])
        quotient += 1
    }
    return [quotient, rest]
}

function trimmed(value: number[]): number[] {
    while (value.length > 1 && value[value.length - 1] === 0) value.pop()
    return value
}
