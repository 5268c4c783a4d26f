// The part of Jelly that UI pages use: values are escaped, branches and loops are drawn, anything unknown stops with its name.
import { html } from '../../web/html.ts'
import { renderJelly } from '../../web/jelly.ts'

function render(source: string, variables: Record<string, unknown> = {}): string {
    const evaluate = (expression: string, known: Record<string, unknown>) =>
        // The expressions of these tests only.
        new Function(...Object.keys(known), `return (${expression})`)(...Object.values(known)) as unknown
    const execute = (script: string, names: string[], known: Record<string, unknown>) =>
        new Function(...Object.keys(known), `${script}; return {${names.join(',')}}`)(
            ...Object.values(known)
        ) as Record<string, unknown>
    return renderJelly(`<j:jelly xmlns:j="jelly:core" xmlns:g="glide">${source}</j:jelly>`, {
        variables,
        evaluate,
        execute,
        formFields: html`<input type="hidden" name="sysparm_ck" value="t" />`,
        formAddress: '/ui_page_process.do',
    }).toString()
}

test('values are escaped in text and attributes, unless the page says otherwise', () => {
    const name = '<b onclick="x">&'
    expect(render('<p title="${name}">${name}</p>', { name })).not.toContain('<b')
    expect(render('<g:no_escape>${name}</g:no_escape>', { name: '<b>loud</b>' })).toBe('<b>loud</b>')
})

test('what is not there is nothing, not "undefined"', () => {
    expect(render('<p>${name}</p>', { name: undefined })).toBe('<p></p>')
})

test('branches and loops are drawn as often as they hold', () => {
    expect(render('<j:if test="${on}">yes</j:if>', { on: true })).toBe('yes')
    expect(render('<j:if test="${on}">yes</j:if>', { on: false })).toBe('')
    const choose = '<j:choose><j:when test="${n == 1}">one</j:when><j:otherwise>many</j:otherwise></j:choose>'
    expect([render(choose, { n: 1 }), render(choose, { n: 2 })]).toEqual(['one', 'many'])
    expect(render('<j:forEach var="each" items="${all}"><li>${each}</li></j:forEach>', { all: ['a', '<'] })).toMatch(
        /^<li>a<\/li><li>&(#60|lt);<\/li>$/
    )
})

test('values set by the page are known after it', () => {
    expect(render('<j:set var="n" value="${1 + 1}" />${n}')).toBe('2')
    expect(render('<g:evaluate>var total = 40 + 2</g:evaluate>${total}')).toBe('42')
})

test('a form carries the token of the session', () => {
    expect(render('<g:ui_form>x</g:ui_form>')).toMatch(
        /<form method="post" action="\/ui_page_process\.do"><input [^>]*sysparm_ck/
    )
})

test('a script cannot end early, and an unknown tag stops with its name', () => {
    expect(render('<script>var a = "${a}"</script>', { a: '</script><b>' })).not.toContain('</script><b>')
    expect(() => render('<g:inline template="x.xml" />')).toThrow('not implemented: Jelly tag g:inline')
})

test('a page that is not well-formed says so', () => {
    expect(() => render('<p>')).toThrow(/not well-formed/)
})
