// What messages and HTML fields may carry onto a page: plain formatting, and nothing that runs or leads elsewhere.
import fc from 'fast-check'
import { safeAddress, sanitize } from '../../web/sanitize.ts'

const clean = (fragment: string) => sanitize(fragment).text

test('plain formatting, lists, tables and links inside the instance pass', () => {
    for (const fragment of [
        '<strong>Save</strong> the <em>profile</em>',
        '<ol><li>one</li><li>two</li></ol>',
        '<table><tr><th>Process</th></tr><tr><td>Download</td></tr></table>',
    ])
        expect(clean(fragment)).toBe(fragment)
    expect(clean('<a href="x.do?sys_id=1">Open</a>')).toMatch(/^<a href="x\.do\?sys_id=1"[^>]*>Open<\/a>$/)
})

test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\tscript:alert(1)">x</a>',
    '<a href="data:text/html,<script>1</script>">x</a>',
    '<svg onload=alert(1)><p>x',
    '<p onclick="alert(1)">x</p>',
    '<style>body{display:none}</style>',
    '<iframe src="https://elsewhere.example"></iframe>',
    '<form action="/steal"><input name=p></form>',
    '<<script>script>alert(1)<</script>/script>',
    '<p style="background:url(javascript:1)">x</p>',
    '<!--><script>alert(1)</script>-->',
])('nothing of %s can run', (fragment) => {
    expect(clean(fragment)).not.toMatch(
        /<(script|img|svg|style|iframe|form|input)\b|<[^>]*\son\w+\s*=|href="?\s*(java|data)/i
    )
})

test('an element left open is closed, so that nothing reaches beyond its place', () => {
    expect(clean('<strong>loud')).toBe('<strong>loud</strong>')
    expect(clean('</div></main>text')).toBe('text')
})

test('whatever comes, only listed elements come out', () => {
    const piece = fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '/',
        'script',
        'a href=',
        'javascript:',
        ' on',
        'x=',
        '<!--',
        '-->',
        'td',
        '&lt;'
    )
    fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
            const tags = clean(pieces.join('')).match(/<\/?([a-z0-9]+)[^>]*>/gi) ?? []
            for (const tag of tags) expect(tag).toMatch(/^<\/?(a|td)(\s+(href|rel|target)="[^"<>]*")*\s*\/?>$/i)
        })
    )
})

test('only web, mail and own addresses are addresses', () => {
    for (const good of ['https://vendor.example', 'mailto:a@example.com', 'x.do?sys_id=1', '/now/home', '#part'])
        expect([good, safeAddress(good)]).toEqual([good, true])
    for (const bad of ['javascript:1', 'JaVaScRiPt:1', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])
        expect([bad, safeAddress(bad)]).toEqual([bad, false])
})
