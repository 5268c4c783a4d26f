// The forecast of the review-day count on 200 invented organizations whose seeds were fixed before the method.
import { forecastOf } from '../../../src/server/licensing/forecast.ts'
import { aheadDays, judgedSeeds, organization } from './organizations.ts'

/** Starts of the forecast, in days before the last day of an organization's history. */
const starts = [0, 30, 60, 90, 120, 150, 180]

function judged(seed: number) {
    const { history, outcome } = organization(seed)
    const last = history[history.length - 1].day
    return starts.map((back) => {
        const known = history.filter((row) => row.day <= last - back)
        const until = history.filter((row) => row.day <= last - back + aheadDays)
        const came = back === 0 ? outcome : until[until.length - 1].count
        const forecast = forecastOf(known, last - back + aheadDays)
        if (!forecast) throw new Error('No forecast')
        return {
            miss: Math.abs(forecast.expected - came),
            missOfToday: Math.abs(known[known.length - 1].count - came),
            share: Math.abs(forecast.expected - came) / came,
            held: forecast.low <= came && came <= forecast.high,
        }
    })
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

it('60 days ahead: median error at most 3 %, better than today in nine of ten, the band holds 75 to 85 %', () => {
    const organizations = judgedSeeds.map(judged)
    const all = organizations.flat()
    const latest = organizations.map((one) => one[0])
    const medianOf = (shares: number[]) => shares.sort((a, b) => a - b)[Math.floor(shares.length / 2)]
    const better = organizations.filter((one) => sum(one.map((at) => at.miss)) < sum(one.map((at) => at.missOfToday)))
    const figures = {
        organizations: organizations.length,
        median: medianOf(all.map((one) => one.share)),
        medianOfLatest: medianOf(latest.map((one) => one.share)),
        better: better.length / organizations.length,
        betterAtLatest: latest.filter((one) => one.miss < one.missOfToday).length / latest.length,
        held: all.filter((one) => one.held).length / all.length,
        heldAtLatest: latest.filter((one) => one.held).length / latest.length,
    }
    process.stdout.write(`forecast ${JSON.stringify(figures)}\n`)
    expect(figures.median).toBeLessThanOrEqual(0.03)
    expect(figures.better).toBeGreaterThanOrEqual(0.9)
    expect(figures.betterAtLatest).toBeGreaterThanOrEqual(0.9)
    expect(figures.held).toBeGreaterThanOrEqual(0.75)
    expect(figures.held).toBeLessThanOrEqual(0.85)
    expect(figures.heldAtLatest).toBeGreaterThanOrEqual(0.75)
    expect(figures.heldAtLatest).toBeLessThanOrEqual(0.85)
})

it('says nothing about an organization known for less than 15 days', () => {
    expect(forecastOf([], 100)).toBeNull()
    expect(
        forecastOf(
            Array.from({ length: 14 }, (_, day) => ({ day, count: 10 })),
            100
        )
    ).toBeNull()
})

it('a steady organization stays as it is', () => {
    const steady = Array.from({ length: 200 }, (_, day) => ({ day, count: 1000 }))
    expect(forecastOf(steady, 259)).toEqual({ expected: 1000, low: 1000, high: 1000 })
})

it('one clean-up does not pass for a trend', () => {
    const cleaned = Array.from({ length: 300 }, (_, day) => ({ day, count: day < 250 ? 1000 : 900 }))
    expect(forecastOf(cleaned, 359)?.expected).toBe(900)
})
