import { licenceKinds, roleKind, roleKinds } from '../../../src/server/miro/licences.ts'

describe('Licence kinds', () => {
    test('are those of Miro, each once', () => {
        expect(licenceKinds.map(({ value }) => value).sort()).toEqual(
            [
                'advanced',
                'basic',
                'free',
                'free_restricted',
                'full',
                'full_trial',
                'occasional',
                'standard',
                'unknown',
            ].sort()
        )
    })
    test('say which of them is worth taking back', () => {
        const paid = licenceKinds.filter((kind) => kind.paid).map(({ value }) => value)
        expect(paid).toEqual(['full', 'advanced', 'standard'])
    })
})

describe('Role kinds', () => {
    test('say whom SCIM can see: members and Company Admins only', () => {
        expect(roleKinds.filter((kind) => kind.seenByScim).map(({ label }) => label)).toEqual([
            'Company Admin',
            'Member',
        ])
    })
    test('treat an unknown role as one that SCIM may not see', () => {
        expect(roleKind('ORGANIZATION_SOMETHING')).toMatchObject({
            value: 'unknown',
            seenByScim: false,
            protectedAs: 'unknown_role',
        })
        expect(roleKind('ORGANIZATION_EXTERNAL_USER')).toMatchObject({ label: 'Guest', protectedAs: 'guest' })
    })
})
