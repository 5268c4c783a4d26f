// Two hundred invented organizations, day by day: who joins, who leaves, who is upgraded by editing, and the seasons.
// The seeds and the rules below were fixed before the forecast was written and are not to be changed to please it.
import { randomFrom } from '../../oracle/invented.ts'

/** Seeds by which the forecast is judged; whoever tunes the method uses others. */
export const judgedSeeds: readonly number[] = Array.from({ length: 200 }, (_, at) => 1 + at)

const historyDays = 430
export const aheadDays = 60

export interface OrganizationHistory {
    readonly seed: number
    /** One row per day on which the download ran, oldest first; `day` counts days since 1970-01-01. */
    readonly history: readonly { readonly day: number; readonly count: number }[]
    /** The paid seats 60 days after the last day of the history. */
    readonly outcome: number
    readonly outcomeDay: number
}

function poisson(random: () => number, mean: number): number {
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)))
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = random(); product > limit; product *= random()) count += 1
    return count
}

function normal(random: () => number): number {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/**
 * One organization: 150 to 6,000 paid seats at first; one in ten shrinks; three in twenty rest over the summer; one in five
 * is tidied up by its admins every quarter; little happens at weekends; three downloads in a hundred never ran.
 */
export function organization(seed: number): OrganizationHistory {
    const random = randomFrom(seed * 7919 + 17)
    const between = (from: number, to: number) => from + (to - from) * random()
    const first = Math.round(150 * Math.pow(40, random()))
    const shrinking = random() < 0.1
    const joinRate = shrinking ? between(0.02, 0.08) : between(0.12, 0.45)
    const leaveRate = shrinking ? between(0.35, 0.6) : between(0.05, 0.2)
    const upgradeRate = shrinking ? 0.05 : between(0.2, 0.5)
    const summer = random() < 0.15
    const amplitude = between(0, 0.5)
    const phase = between(0, 365)
    const tidied = random() < 0.2 ? between(0.01, 0.03) : 0
    const weekend = between(0, 0.15)
    const firstDay = 19700 + Math.floor(random() * 365)
    let paid = first
    let free = Math.round(first * between(0.2, 0.6))
    const history: { day: number; count: number }[] = []
    for (let at = 0; at < historyDays + aheadDays; at++) {
        const day = firstDay + at
        const weekday = (day + 4) % 7
        const work = weekday === 0 || weekday === 6 ? weekend : 1
        const season = seasonOf(day, summer, amplitude, phase)
        const upgraded = Math.min(free, poisson(random, ((free * upgradeRate) / 260) * work * season))
        paid += poisson(random, ((first * joinRate) / 260) * work * season)
        paid -= Math.min(paid, poisson(random, ((paid * leaveRate) / 260) * work))
        free += poisson(random, ((first * 0.12) / 260) * work * season) - upgraded
        paid += upgraded
        if (tidied > 0 && at % 91 === 45) paid -= Math.round(paid * tidied)
        const ran = random() >= 0.03
        if (at < historyDays && (ran || at === historyDays - 1)) history.push({ day, count: paid })
    }
    return { seed, history, outcome: paid, outcomeDay: firstDay + historyDays + aheadDays - 1 }
}

function seasonOf(day: number, summer: boolean, amplitude: number, phase: number): number {
    const dayOfYear = day % 365.25
    if (!summer) return 1 + amplitude * Math.sin((2 * Math.PI * (dayOfYear + phase)) / 365.25)
    if (dayOfYear >= 181 && dayOfYear < 243) return 0.3
    return dayOfYear >= 243 && dayOfYear < 304 ? 1.8 : 1
}
