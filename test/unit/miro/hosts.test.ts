import { joinAddress, queryOf, refuseAddress } from '../../../src/server/miro/hosts.ts'

describe('An address', () => {
    test.each([
        'https://api.miro.com/v2/orgs/1',
        'https://miro.com/api/v1/scim',
        'https://API.MIRO.COM/',
        'https://miro.com:443/x',
    ])('%s is called', (url) => expect(refuseAddress(url, [])).toBeNull())

    test.each([
        'http://api.miro.com/',
        'https://miro.com.example.net/',
        'https://notmiro.com/',
        'https://api.miro.com@example.net/',
        'https://example.net/miro.com',
        'https://miro.com:8443/',
        'https://example.net\\@miro.com/',
        'https://miro.com /',
        'ftp://miro.com/',
        '//miro.com/',
        'miro.com',
        '',
    ])('%s is not called', (url) => expect(refuseAddress(url, [])).not.toBeNull())

    test('beside Miro is called only when a property names its host or its whole origin', () => {
        expect(refuseAddress('https://miro.example.net/x', ['miro.example.net'])).toBeNull()
        expect(refuseAddress('http://miro.example.net/x', ['miro.example.net'])).not.toBeNull()
        expect(refuseAddress('https://miro.example.net:8443/x', ['miro.example.net'])).not.toBeNull()
        expect(refuseAddress('http://127.0.0.1:4711/x', [' HTTP://127.0.0.1:4711/ '])).toBeNull()
        expect(refuseAddress('http://127.0.0.1:4712/x', ['http://127.0.0.1:4711'])).not.toBeNull()
    })

    test('is joined without doubled slashes and with everything encoded', () => {
        expect(joinAddress('https://miro.com/api/v1/scim/', '/Users')).toBe('https://miro.com/api/v1/scim/Users')
        expect(queryOf({ emails: 'a+b@x.example', limit: 100, cursor: null, role: undefined, name: '' })).toBe(
            '?emails=a%2Bb%40x.example&limit=100'
        )
        expect(queryOf({})).toBe('')
    })
})
