// Which addresses a token may ever be sent to, against every look-alike of Miro's hosts.
import fc from 'fast-check'
import { queryOf, refuseAddress, refuseBase } from '../../../src/server/miro/hosts.ts'
import { anyText, holds } from './seeded.ts'

const lookAlikes = [
    'http://api.miro.com/',
    'https://miro.com.evil.example/',
    'https://evil-miro.com/',
    'https://evilmiro.com/',
    'https://api.miro.com@evil.example/',
    'https://user:password@miro.com/',
    'https://miro.com%40evil.example/',
    'https://evil.example%40.miro.com/',
    'https://evil.example%2f.miro.com/',
    'https://evil.example%00.miro.com/',
    'https://evil.example\u0000.miro.com/',
    'https://evil.example;.miro.com/',
    'https://evil.example／.miro.com/',
    'https://evil.example\uFF0E.miro.com/',
    'https://evil.example#.miro.com/',
    'https://evil.example?.miro.com/',
    'https://evil.example\\.miro.com/',
    'https:\\\\miro.com/',
    'https://miro.com\\@evil.example/',
    'https://miro.com./',
    'https://api.miro.com./',
    'https://.miro.com/',
    'https://api..miro.com/',
    'https://-.miro.com/',
    'https://xn--mro-hma.com/',
    'https://mirо.com/',
    'https://mi\u0440o.com/',
    'https://mıro.com/',
    'https://miro.com:8443/',
    'https://miro.com:443:443/',
    'https://miro.com:443:@evil.example/',
    'https://miro.com:/',
    'https://[::1]/',
    'https://[::1].miro.com/',
    'https://[::ffff:127.0.0.1]:443/',
    'https://127.0.0.1/',
    'https://miro.com\u200b/',
    'https://miro.com\u00a0/',
    'https://miro.com\n.evil.example/',
    'https:///miro.com/',
    'https:/miro.com/',
    'https:miro.com',
    '//miro.com/',
    'ftp://miro.com/',
    'javascript://miro.com/%0aalert(1)',
    'data://miro.com/',
    ' https://miro.com/',
]

describe('a look-alike of a Miro host', () => {
    it.each(lookAlikes)('%j is not called', (url) => expect(refuseAddress(url, [])).not.toBeNull())

    it.each(['https://api.miro.com/?x=', 'https://api.miro.com/v2#', 'https://miro.com?'])(
        '%j is no base address',
        (url) => {
            expect(refuseBase(url, [])).toMatch(/question mark/)
            expect(refuseBase('https://api.miro.com/v2', [])).toBeNull()
        }
    )

    it('whatever is called, a browser and this app see the same host under miro.com over https', () => {
        const piece = fc.constantFrom(
            ...['miro.com', '.', 'api', 'evil.example', '@', ':', '443', '/', '\\', '#', '?', '%', '%2e', 'xn--', '-'],
            ...['[::1]', '\t', '\u0000', '。', '／', 'K', 'ı', 'M', ';', ',', '_', '~', '(', '|', '`', '{', '\ud800']
        )
        const text = fc.oneof(
            fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
            fc
                .tuple(fc.array(piece, { maxLength: 2 }), fc.array(piece, { maxLength: 2 }))
                .map(([before, after]) => `${before.join('')}miro.com${after.join('')}`),
            anyText
        )
        const scheme = fc.constantFrom('https://', 'https://', 'HTTPS://', 'http://', 'https:', '//')
        let called = 0
        holds(
            fc.property(scheme, text, (start, rest) => {
                const url = start + rest
                if (refuseAddress(url, []) !== null) return
                called += 1
                const seen = new URL(url)
                expect(seen.protocol).toBe('https:')
                expect(seen.hostname).toMatch(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*miro\.com$/)
                expect([seen.username, seen.password, seen.port]).toEqual(['', '', ''])
            }),
            5000
        )
        expect(called).toBeGreaterThan(50)
    })

    it('a host named in the property lets only itself in', () => {
        holds(
            fc.property(anyText, (text) => {
                const url = `https://${text}/`
                if (refuseAddress(url, ['proxy.acme.example']) !== null) return
                expect(new URL(url).hostname).toMatch(/(^|\.)miro\.com$|^proxy\.acme\.example$/)
            }),
            1000
        )
    })
})

it('a parameter of any text stays one parameter', () => {
    holds(
        fc.property(anyText, (text) => {
            const query = queryOf({ cursor: text, limit: 100 })
            const seen = new URL(`https://api.miro.com/v2${query}`).searchParams
            expect([...seen.keys()].sort()).toEqual(text === '' ? ['limit'] : ['cursor', 'limit'])
            expect(seen.get('limit')).toBe('100')
        }),
        1000
    )
})
