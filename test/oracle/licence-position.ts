// An oracle of licence positions, written from the formulas alone: plain arrays, fractions of BigInt, nothing of the product.

export interface OracleEntitlement {
    profile: string
    rights: number
    unlimited: boolean
    ela: boolean
    unitCost: number | null
    currency: string
    period: string
    start: string
    end: string
    state: string
    flexible: boolean
    review: string
}

export interface OracleRow {
    profile: string
    /** 'paid', 'free' or 'unknown' */
    licence: string
    active: boolean
    missing: boolean
    excluded: boolean
    stale: boolean
    group: string
}

export interface OracleCase {
    today: string
    buffer: number
    licenceCost: { minor: number; currency: string } | null
    profiles: string[]
    entitlements: OracleEntitlement[]
    rows: OracleRow[]
}

type Fraction = [bigint, bigint]

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const by = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]

/** A half goes to the even neighbour. */
function halfEven([a, b]: Fraction): number {
    const whole = a / b
    const twice = 2n * (a % b)
    if (twice > b) return Number(whole + 1n)
    if (twice < b) return Number(whole)
    return Number(whole % 2n === 0n ? whole : whole + 1n)
}

const ordinal = (day: string) => Math.round(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8)) / 864e5)
const inclusive = (from: string, to: string) => BigInt(Math.max(0, ordinal(to) - ordinal(from) + 1))

/** In use: published (no draft, not retired) and today within its dates. */
const inUse = (one: OracleEntitlement, today: string) =>
    (one.state === 'in_use' || one.state === 'on_order') && one.start <= today && today <= one.end

function annual(one: OracleEntitlement): Fraction | null {
    if (one.unitCost === null) return null
    const unit: Fraction = [BigInt(one.unitCost), 1n]
    if (one.period === 'monthly') return by(unit, [12n, 1n])
    if (one.period === 'quarterly') return by(unit, [4n, 1n])
    if (one.period === 'annually') return unit
    return by(unit, [365n, inclusive(one.start, one.end)])
}

/** The average by active rights; of several currencies the one with most rights, of equal ones the first by code. */
function priceOf(given: OracleCase, live: OracleEntitlement[]): { price: Fraction; currency: string } | null {
    if (given.licenceCost) return { price: [BigInt(given.licenceCost.minor), 1n], currency: given.licenceCost.currency }
    const priced = live.filter((one) => one.unitCost !== null && one.rights > 0)
    const rightsIn = (currency: string) =>
        priced.filter((one) => one.currency === currency).reduce((sum, one) => sum + one.rights, 0)
    const currencies = [...new Set(priced.map((one) => one.currency))].sort()
    let leading = ''
    for (const currency of currencies) if (leading === '' || rightsIn(currency) > rightsIn(leading)) leading = currency
    if (leading === '') return null
    let total: Fraction = [0n, 1n]
    for (const one of priced.filter((each) => each.currency === leading))
        total = plus(total, by(annual(one) as Fraction, [BigInt(one.rights), 1n]))
    return { price: by(total, [1n, BigInt(rightsIn(leading))]), currency: leading }
}

/** One line per position: '' is the pooled one. */
export function oracle(given: OracleCase) {
    const live = given.entitlements.filter((one) => inUse(one, given.today))
    const effective = live.filter((one) => one.rights > 0 || one.unlimited || one.ela)
    const alone = given.profiles.filter((profile) => effective.some((one) => one.profile === profile))
    const others = given.profiles.filter((profile) => !alone.includes(profile))
    const isPooled = effective.some((one) => one.profile === '')
    const plan = alone.map((profile) => ({ profile, profiles: [profile] }))
    if (isPooled) plan.push({ profile: '', profiles: others })
    else for (const profile of others) plan.push({ profile, profiles: [profile] })
    return plan.map(({ profile, profiles }) => figures(given, profile, profiles, live))
}

function figures(given: OracleCase, profile: string, profiles: string[], live: OracleEntitlement[]) {
    const here = given.rows.filter((row) => profiles.includes(row.profile) && row.active && !row.missing)
    const paid = here.filter((row) => row.licence === 'paid' && !row.excluded)
    const excluded = here.filter((row) => row.licence === 'paid' && row.excluded).length
    const ownedBy = live.filter((one) => one.profile === profile || (one.profile === '' && !profiles.length))
    const required = paid.length
    const stale = paid.filter((row) => row.stale).length
    const owned = ownedBy.reduce((sum, one) => sum + one.rights, 0)
    const unlimited = ownedBy.some((one) => one.unlimited)
    const ela = ownedBy.some((one) => one.ela)
    const over = (wanted: number) => (unlimited ? 0 : Math.max(wanted - owned, 0))
    const price = priceOf(given, ownedBy)
    const money = (rights: number, share: Fraction = [1n, 1n]) =>
        price ? halfEven(by(by(price.price, [BigInt(rights), 1n]), share)) : null
    const reviews = ownedBy.filter((one) => one.flexible && one.review !== '' && one.review >= given.today)
    const first = reviews.map((one) => one.review).sort()[0]
    const end = reviews
        .filter((one) => one.review === first)
        .map((one) => one.end)
        .sort()
        .reverse()[0]
    const groups: Record<string, number> = {}
    for (const row of paid) groups[row.group] = (groups[row.group] ?? 0) + 1
    const tenThousand = BigInt(Math.round(given.buffer * 100))
    return {
        profile,
        required,
        stale,
        excluded,
        owned,
        needed: over(required),
        used: unlimited ? required : Math.min(required, owned),
        available: unlimited ? 0 : Math.max(owned - required, 0),
        currency: price ? price.currency : '',
        price: money(1),
        trueUp: money(over(required)),
        overLicensed: money(unlimited ? 0 : Math.max(owned - required, 0)),
        potential: money(stale),
        trueUpAfterReclaim: money(over(required - stale)),
        trueUpAtReview: first === undefined ? null : money(over(required), [inclusive(first, end), 365n]),
        rightSize: Number((BigInt(required - stale) * (10000n + tenThousand) + 9999n) / 10000n),
        status: over(required) === 0 || unlimited || ela ? 'compliant' : 'not_compliant',
        unlicensed: unlimited || ela ? 0 : over(required),
        groups,
        notEntitled: given.rows.filter(
            (row) =>
                profiles.includes(row.profile) &&
                row.active &&
                !row.missing &&
                row.licence === 'unknown' &&
                !row.excluded
        ).length,
    }
}
