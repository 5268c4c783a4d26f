// A day on which nothing changed costs SAM's table next to nothing.
import { measureUnchangedDay } from './unchanged-day.ts'

it('spends at most 0.05 statements a row on 100,000 unchanged rows, and writes none of them', async () => {
    const day = await measureUnchangedDay(100_000)
    process.stdout.write(`${JSON.stringify(day)}\n`)
    expect(day.rows).toBeGreaterThanOrEqual(100_000)
    expect(day.statementsPerRow).toBeLessThanOrEqual(0.05)
    expect(day.writesPerRow * day.rows).toBeLessThanOrEqual(5)
})
