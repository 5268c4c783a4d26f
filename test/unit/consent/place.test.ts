// Where the link of an e-mail leads: by the setting, else by whether the person has a role.
import { addressOf, placeFor } from '../../../src/server/consent/place.ts'

test.each([
    ['auto', true, 'page'],
    ['auto', false, 'portal'],
    ['', false, 'portal'],
    ['somewhere', true, 'page'],
    ['portal', true, 'portal'],
    ['page', false, 'page'],
] as const)('%s for somebody who has a role: %s leads to the %s', (setting, hasRole, place) => {
    expect(placeFor(setting, () => hasRole)).toBe(place)
})

test('the address names the portal, and no portal that is none', () => {
    expect(addressOf('page', 'esc', 'q', 's')).toBe('x_snc_miro_sam_consent.do?question=q&token=s')
    expect(addressOf('portal', 'esc', 'q', 's')).toBe('esc?id=x_snc_miro_sam_consent&question=q&token=s')
    expect(addressOf('portal', '//evil.example/', 'q', 's')).toBe('sp?id=x_snc_miro_sam_consent&question=q&token=s')
})

test('roles are looked up only where the setting leaves the place open', () => {
    const asked: string[] = []
    const ask = (setting: string) => placeFor(setting, () => asked.push(setting) > 0)
    for (const setting of ['portal', 'page', 'auto']) ask(setting)
    expect(asked).toEqual(['auto'])
})
