import { describeAnnouncement } from '../../../src/server/revocation/announcement.ts'
import type { Part } from '../../../src/server/revocation/announcement.ts'
import { inEnglish as english } from '../../support/english.ts'

const usd = (minor: number) => ({ minor, currency: 'USD' })
const part = (values: Partial<Part>): Part => ({
    profile: 'Acme',
    asked: 0,
    deactivated: 0,
    left: 0,
    savings: [],
    ...values,
})
const describeAll = (...parts: Part[]) => describeAnnouncement('reclaim', parts, english)

test('nothing to confirm where nobody would be taken', () => {
    expect(describeAll()).toBeNull()
    expect(describeAll(part({ left: 12 }))).toBeNull()
})

test('says how many people, of which profile, who is asked and who is locked out at once', () => {
    const said = describeAll(
        part({ asked: 8, deactivated: 2, savings: Array(10).fill(usd(24000)) }),
        part({ profile: 'Beta', deactivated: 1, savings: [usd(24000)] }),
        part({ profile: 'Gamma', left: 3 })
    )
    expect(said).toMatchObject({ people: 11, title: 'Reclaim 11 licences?', button: 'Reclaim 11', cancel: 'Cancel' })
    expect(said?.body.split('\n')).toEqual([
        'Acme: 10 people. Asked by e-mail first: 8. Deactivated in Miro now, so that they cannot sign in any more: 2.',
        'Beta: 1 person is deactivated in Miro now and cannot sign in any more.',
        '3 more stay as they are: the ceilings of rule and profile allow no more at once.',
        'Saves 2,640.00 USD per year.',
        'No recorded activity is no proof of no need; Undo brings people back.',
    ])
})

test('never adds different currencies, and says for whom no price is known', () => {
    const said = describeAll(part({ asked: 3, savings: [usd(10000), { minor: 30000, currency: 'JPY' }, null] }))
    expect(said?.body).toContain('Saves 30,000 JPY + 100.00 USD per year.')
    expect(said?.body).toContain('For 1 of them no price is known.')
    expect(describeAll(part({ asked: 1, savings: [null] }))?.body).toContain('What it saves is not known')
})

test('one person is one person', () => {
    const one = describeAnnouncement('retry', [part({ asked: 1, savings: [null] })], english)
    expect(one?.title).toBe('Retry for 1 person?')
    expect(one?.body).toMatch(/^Acme: 1 person is asked by e-mail/)
})

test('no tag of a profile’s name opens in the dialog', () => {
    expect(describeAll(part({ profile: '<img src=x>', asked: 1 }))?.body).toMatch(/^‹img src=x›: /)
})
