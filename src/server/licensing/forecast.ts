// Forecasts the seats on a review day, with a band that eight of ten outcomes should fall into, from the usage days kept.
import { weekdayOf } from '../base/days.ts'

/** The seats of one day; `day` counts days since 1970-01-01. */
export interface DayCount {
    readonly day: number
    readonly count: number
}

export interface Forecast {
    readonly expected: number
    readonly low: number
    readonly high: number
}

/*
 * Method. Growth is measured in steps of a week, so that the weekday pattern falls out: the counts on the last day's weekday,
 * each less the one a week before. Seats gather like a random walk with a drift, so the drift is the mean of these steps,
 * without the tenth of them that is highest and the tenth that is lowest: one clean-up or one merger does not turn it. Half
 * of the slope comes from the last 13 weeks (now), half from the last 52 (the whole year, so that a season does not pass for
 * a trend). The forecast goes on from the last count with three fifths of that slope, since what grew slows down as often as
 * not, plus what the wanted weekday usually lies off the trend. The band comes from the method's own misses: it is run again
 * from earlier days of the history, as many days ahead, and the width that eight of ten of these misses kept is laid around
 * the forecast. All of it looks at the last 400 days at most and at no more than 30 earlier starts, so its cost is constant.
 */
const daysLooked = 400
const weeksNow = 13
const weeksOfYear = 52
const trimmedShare = 0.1
const slopeTaken = 0.6
/**
 * Past misses overlap and so look alike, the more the shorter the history is for the days ahead: the width is stretched by
 * these two, measured on organizations that judge nothing.
 */
const stretchLeast = 1.04
const stretchByOverlap = 0.1
const leastHistory = 15

/** Null with fewer than 15 days of history: nothing to go on. */
export function forecastOf(history: readonly DayCount[], targetDay: number): Forecast | null {
    if (history.length === 0) return null
    const last = history[history.length - 1].day
    const first = Math.max(history[0].day, last - daysLooked)
    if (last - first < leastHistory - 1) return null
    const series = filled(history, first, last)
    const ahead = Math.max(0, targetDay - last)
    const expected = ahead === 0 ? series[series.length - 1] : project(series, first, ahead)
    const spread = spreadOf(series, first, ahead)
    return {
        expected: Math.max(0, Math.round(expected)),
        low: Math.max(0, Math.round(expected - spread)),
        high: Math.max(0, Math.round(expected + spread)),
    }
}

/** One count for every day; a day without a download repeats the one before. */
function filled(history: readonly DayCount[], first: number, last: number): number[] {
    const byDay = new Map(history.map((row) => [row.day, row.count]))
    const series: number[] = []
    for (let day = first; day <= last; day++)
        series.push(byDay.get(day) ?? (series.length > 0 ? series[series.length - 1] : history[0].count))
    return series
}

function project(series: readonly number[], first: number, ahead: number): number {
    const slope = (weeklyGrowth(series, weeksNow) + weeklyGrowth(series, weeksOfYear)) / 14
    const end = series.length - 1
    const weekday = weekdayEffect(series, first, first + end + ahead) - weekdayEffect(series, first, first + end)
    return series[end] + slopeTaken * slope * ahead + weekday
}

/** Seats a week over the last `most` weeks, or as many as there are. */
function weeklyGrowth(series: readonly number[], most: number): number {
    const steps: number[] = []
    for (let at = series.length - 1; at >= 7 && steps.length < most; at -= 7) steps.push(series[at] - series[at - 7])
    const sorted = steps.sort((a, b) => a - b)
    const cut = Math.floor(sorted.length * trimmedShare)
    const kept = sorted.slice(cut, sorted.length - cut)
    return kept.length > 0 ? kept.reduce((sum, step) => sum + step, 0) / kept.length : 0
}

/** What a weekday's count usually lies above the mean of the seven days around it. */
function weekdayEffect(series: readonly number[], first: number, day: number): number {
    const wanted = weekdayOf(day)
    const offsets: number[] = []
    for (let at = series.length - 4; at >= 3 && offsets.length < 26; at--) {
        if (weekdayOf(first + at) !== wanted) continue
        let around = 0
        for (let near = at - 3; near <= at + 3; near++) around += series[near]
        offsets.push(series[at] - around / 7)
    }
    return offsets.length > 0 ? median(offsets) : 0
}

/** Half the width of the band. */
function spreadOf(series: readonly number[], first: number, ahead: number): number {
    if (ahead === 0) return 0
    const misses: number[] = []
    const least = Math.max(leastHistory, 90)
    const starts = series.length - ahead - least
    const step = Math.max(1, Math.floor(starts / 30))
    for (let end = series.length - ahead; end > least && misses.length < 30; end -= step) {
        const past = series.slice(0, end)
        misses.push(Math.abs(project(past, first, ahead) - series[end - 1 + ahead]))
    }
    if (misses.length < 5) return 2 * Math.sqrt(ahead) + (Math.abs(weeklyGrowth(series, weeksNow)) / 7) * ahead
    const stretch = stretchLeast + stretchByOverlap * Math.min(1, ahead / starts)
    return stretch * quantile(misses, 0.8)
}

function median(values: number[]): number {
    return quantile(values, 0.5)
}

function quantile(values: number[], share: number): number {
    const sorted = values.sort((a, b) => a - b)
    const at = share * (sorted.length - 1)
    const below = Math.floor(at)
    const above = Math.min(sorted.length - 1, below + 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (at - below)
}
