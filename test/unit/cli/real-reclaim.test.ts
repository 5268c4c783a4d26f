import { confirmed } from '../../../local/cli/real-reclaim.ts'

describe('reclaiming in a real Miro', () => {
    it('goes on only when exactly the number of people was typed', () => {
        expect(confirmed('37\n', 37)).toBe(true)
        for (const typed of ['', 'y', 'yes', '36', '037', '37 people']) expect(confirmed(typed, 37)).toBe(false)
    })

    it('has nothing to confirm where nobody would be deactivated', () => {
        expect(confirmed('0', 0)).toBe(false)
    })
})
