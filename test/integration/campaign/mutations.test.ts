// A check that cannot fail is worse than a gap: rules of the product are broken one by one, and the campaign must say which.
import { breakPackage, hunt } from '../../../local/campaign/mutate'
import { mutants } from '../../../local/campaign/mutants'
import { removeFolder } from '../../../local/campaign/stage'

afterAll(removeFolder)

describe('the campaign notices a broken rule by the name of its promise', () => {
    it.each(mutants.filter(({ quick }) => quick).map((mutant) => [mutant.name, mutant] as const))(
        '%s',
        async (_name, mutant) => {
            const { promise } = await hunt(mutant, [mutant.seed])
            expect(mutant.breaks).toContain(promise)
        }
    )
})

it('every mutant still finds the text it breaks in the built package', () => {
    for (const mutant of mutants) expect(() => breakPackage(mutant)).not.toThrow()
    expect(mutants.length).toBeGreaterThan(25)
})
