// A check that cannot fail is worse than a gap: rules of the product are broken one by one, and the campaign must say which.
import { hunt, patched } from '../../../local/campaign/mutate.ts'
import { mutants } from '../../../local/campaign/mutants.ts'
import { playHistory } from '../../../local/campaign/play.ts'
import * as shortHistories from '../../../local/campaign/short-histories.ts'
import { removeFolder } from '../../../local/campaign/stage.ts'

afterAll(removeFolder)

describe('the campaign notices a broken rule by the name of its promise', () => {
    it.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
        '%s',
        async (_name, mutant) => {
            const { promise } = await hunt(mutant, [mutant.shown])
            expect(mutant.breaks).toContain(promise)
        },
        400_000
    )
})

it.each(Object.entries(shortHistories))('the short history %s breaks nothing by itself', async (_name, history) => {
    const played = await playHistory(history)
    expect(played.violations).toEqual([])
})

it('every mutant still finds the text it breaks in the built package', () => {
    for (const mutant of mutants) expect(() => patched(mutant)).not.toThrow()
    expect(mutants.length).toBeGreaterThan(25)
})
