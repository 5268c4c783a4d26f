// Invents cases for the oracle: entitlements of all kinds, people, exclusions, groups, currencies, and days around midnight.
import type { OracleCase } from './licence-position.ts'

const oneDay = 86_400_000
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const addDays = (day: string, days: number) => dayOf(Date.parse(`${day}T00:00:00Z`) + days * oneDay)

/** Numbers in 0 … 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
    let state = seed >>> 0
    return () => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    }
}

/** The case of a seed, the day on which each row's licence was assigned ('' : unknown), and the instant it is told at. */
export function invented(seed: number): { given: OracleCase; assigned: string[]; instant: number } {
    const random = randomFrom(seed * 104729 + 3)
    const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]
    const whole = (most: number) => Math.floor(random() * (most + 1))
    // Instants one millisecond before, at and after midnight UTC, in nights in which clocks change and others.
    const midnight = Date.UTC(2026, pick([0, 2, 5, 9, 11]), pick([1, 25, 28, 29, 31]))
    const instant = midnight + pick([-1, 0, 1])
    const today = dayOf(instant)
    const profiles = ['p1', 'p2', 'p3'].slice(0, 1 + whole(2))
    const entitlements = Array.from({ length: whole(5) }, () => {
        const start = addDays(today, pick([-800, -365, -364, -40, -1, 0, 1]))
        const ends = [-30, -1, 0, 1, 90, 184, 365].map((days) => addDays(today, days)).filter((day) => day >= start)
        const end = pick(ends)
        const reviews = [0, 1, 30, 90, 184].map((days) => addDays(today, days)).filter((day) => day <= end)
        return {
            profile: pick(['', ...profiles, ...profiles]),
            rights: pick([0, 1, 5, 10, 20, 33]),
            unlimited: random() < 0.06,
            ela: random() < 0.08,
            unitCost: random() < 0.1 ? null : whole(99_999),
            currency: pick(['USD', 'USD', 'USD', 'EUR', 'JPY', 'KWD']),
            period: pick(['monthly', 'quarterly', 'annually', 'entire']),
            start,
            end,
            state: pick(['in_use', 'in_use', 'in_use', 'on_order', 'build', 'retired']),
            flexible: random() < 0.5,
            review: reviews.length > 0 && random() < 0.8 ? pick(reviews) : '',
        }
    })
    const rows = Array.from({ length: whole(70) }, () => ({
        profile: pick(profiles),
        licence: pick(['paid', 'paid', 'paid', 'paid', 'free', 'unknown']),
        active: random() > 0.08,
        missing: random() < 0.05,
        excluded: random() < 0.1,
        stale: random() < 0.2,
        group: pick(['', 'a', 'b', 'c']),
    }))
    const licenceCost = random() < 0.2 ? { minor: whole(50_000), currency: 'USD' } : null
    const assigned = rows.map(() =>
        random() < 0.1 ? '' : dayOf(midnight - whole(900) * 86_400_000 + pick([-1, 0, 1]))
    )
    const given = { today, buffer: pick([0, 5, 7.25, 10]), licenceCost, profiles, entitlements, rows }
    return { given, assigned, instant }
}
