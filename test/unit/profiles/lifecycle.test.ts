// What may happen to a profile in its state, walked through completely.
import {
    decideChange,
    decidePublish,
    lockedWhenPublished,
    lockedWhileDeleting,
} from '../../../src/server/profiles/lifecycle.ts'
import { describeVendorConfiguration } from '../../../src/server/profiles/vendor-configuration.ts'
import { inEnglish } from '../../support/english.ts'

describe('Publishing', () => {
    it.each([
        ['draft', 'success', 'publish'],
        ['draft', 'failure', 'not_validated'],
        ['draft', 'not_validated', 'not_validated'],
        ['published', 'success', 'already'],
        ['deleting', 'success', 'already'],
    ] as const)('a %s profile whose validation is %s: %s', (status, validation, decision) => {
        expect(decidePublish({ status, validation })).toBe(decision)
    })
})

describe('A change', () => {
    const draft = { status: 'draft', validation: 'success' } as const
    const published = { status: 'published', validation: 'success' } as const
    it('of the organization is refused once published', () => {
        expect(decideChange(published, ['organization_id']).refuse).toBe('organization_id')
        expect(decideChange(draft, ['organization_id']).refuse).toBeNull()
    })
    it('of anything the form locks is refused once published, for everybody but jobs of the system', () => {
        for (const field of lockedWhenPublished) {
            expect(decideChange(published, [field]).refuse).toBe(field)
            expect(decideChange(published, [field], true).refuse).toBeNull()
            expect(decideChange(draft, [field]).refuse).toBeNull()
        }
        for (const field of lockedWhileDeleting) {
            expect(decideChange(published, [field]).refuse).toBeNull()
            expect(decideChange({ ...published, status: 'deleting' }, [field]).refuse).toBe(field)
        }
    })
    it('of the connection asks for another validation, published or not', () => {
        for (const profile of [draft, published]) {
            expect(decideChange(profile, ['download_alias']).revalidate).toBe(true)
            expect(decideChange(profile, ['reclaim_alias']).revalidate).toBe(false)
        }
    })
    it('of name or time is carried to the job of a published profile only', () => {
        expect(decideChange(published, ['display_name']).renewJob).toBe(true)
        expect(decideChange(published, ['refresh_time_zone']).renewJob).toBe(true)
        expect(decideChange(draft, ['display_name']).renewJob).toBe(false)
    })
})

it('the vendor configuration names what each process needs in Miro', () => {
    const table = describeVendorConfiguration((each) => (typeof each === 'string' ? each : inEnglish(each)))
    expect(table.match(/<tr>/g)).toHaveLength(4)
    expect(table).toContain('<td>Download subscriptions</td><td>Company Admin</td><td>organizations:read</td>')
    expect(table).toContain('<td>Reclaim subscriptions</td><td>Company Admin</td>')
})
