// What comes next before there is anything to look at.
import { firstRunOf } from '../../../src/server/candidates/first-run.ts'
import { inEnglish } from '../../support/english.ts'

const profile = (status: string, lastRefresh: number | null, name = 'Miro Enterprise Integration') => ({
    id: name.slice(0, 1),
    name,
    status,
    lastRefresh,
})

test.each([
    ['no profile', [], false, 'connect', 'integrator'],
    ['a draft', [profile('draft', null)], false, 'publish', 'integrator'],
    ['a published profile without a complete download', [profile('published', null)], false, 'download', 'user'],
    ['a complete download without any price', [profile('published', 1)], false, 'price', 'admin'],
    [
        'a second profile that is still a draft',
        [profile('draft', null, 'A'), profile('published', 1, 'B')],
        false,
        'price',
        'admin',
    ],
] as const)('%s leads on', (_what, profiles, priced, step, role) => {
    expect(firstRunOf({ profiles, priced })).toMatchObject({ step, role })
})

test('with a download and a price nothing is left', () => {
    expect(firstRunOf({ profiles: [profile('published', 1)], priced: true })).toBeNull()
})

test('it names the profile that it is about', () => {
    const next = firstRunOf({ profiles: [profile('draft', null, 'EMEA')], priced: false })
    expect(next?.profile).toBe('E')
    expect(inEnglish(next!.said)).toContain('“EMEA” is not published')
})
