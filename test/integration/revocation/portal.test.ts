// The question on a page of the portal, by an employee without a role; what waits for a manager, on one page.
import { startWeb } from '../../../local/instance/index.ts'
import type { Row, WebFront } from '../../../local/instance/index.ts'
import { candidateTable, open } from './stage.ts'
import type { Stage } from './stage.ts'
import { postSignIn, signIn } from '../../support/sign-in.ts'

interface Page {
    ok: boolean
    heading: string
    keep: string
    entries: { question: string; heading: string }[]
}

let stage: Stage
let web: WebFront
let candidate: Row
beforeAll(async () => {
    stage = await open()
    web = await startWeb(stage.ready.instance)
    stage.ready.instance.runDue(Date.UTC(2026, 10, 16, 18))
    candidate = stage.candidates('state=ready')[0]
    stage.owner(candidate, 'emil.employee')
    stage.press('miro_reclaim', candidate.sys_id as string)
    stage.ready.instance.runUntilIdle()
})
afterAll(async () => {
    await web?.stop()
    await stage?.ready.close()
})

const linkTo = (user: string) => {
    const { body } = stage.mailTo(stage.address(user))
    return (/href="([^"]*)"/.exec(body)?.[1] ?? '').replace(/&amp;/g, '&')
}
const inTag = (html: string, id: string) =>
    JSON.parse(new RegExp(`id="${id}">([\\s\\S]*?)</script>`).exec(html)?.[1] ?? 'null')

/** A REST call as the page makes it: with the session's token. */
async function api(user: string, path: string): Promise<Page> {
    const cookie = await signIn(web, user)
    const html = await (await fetch(`${web.url}/mailbox.do`, { headers: { cookie } })).text()
    const headers = { cookie, 'X-UserToken': inTag(html, 'page-state').ck }
    const answer = await fetch(`${web.url}/api/x_snc_miro_sam/consent/${path}`, { headers })
    return ((await answer.json()) as { result: Page }).result
}

test('the link of somebody without a role leads to the portal, whose page shows the question and decides nothing', async () => {
    const link = linkTo('emil.employee')
    expect(link).toContain('/sp?id=x_snc_miro_sam_consent&question=')
    const html = await (await fetch(link, { headers: { cookie: await signIn(web, 'emil.employee') } })).text()
    const [widget] = inTag(html, 'portal-widgets') as { data: { page: Page; suggested: string } }[]
    expect(widget.data.page).toMatchObject({ ok: true, heading: expect.stringContaining('Do you still need') })
    expect(widget.data.suggested).toBe('keep')
    expect(stage.records.get(candidateTable, candidate.sys_id as string)?.state).toBe('awaiting_user')
})

test('somebody without a role who has to sign in first reaches it, where the platform leads such people to the portal', async () => {
    const { records } = stage.ready.instance
    records.insert('sys_properties', { name: 'glide.entry.loggedin.page_ess', value: 'sp' })
    const signInFor = (user: string, address: string) => postSignIn(web, user, address)
    const link = new URL(linkTo('emil.employee'))
    const asked = link.pathname + link.search
    const answer = await signInFor('emil.employee', asked)
    expect(answer.headers.get('location')).toBe(asked)
    // The page for people with roles would have been lost on the way.
    const other = await signInFor('emil.employee', `/x_snc_miro_sam_consent.do${link.search}`)
    expect(other.headers.get('location')).toBe('/sp')
})

test('somebody else gets no question there', async () => {
    const html = await (
        await fetch(linkTo('emil.employee'), { headers: { cookie: await signIn(web, 'uma.user') } })
    ).text()
    const [widget] = inTag(html, 'portal-widgets') as { data: { page: Page } }[]
    expect(widget.data.page).toMatchObject({ ok: false, keep: '' })
})

test('the widget takes the answer, and the manager finds the question without the e-mail', async () => {
    const cookie = await signIn(web, 'emil.employee')
    const link = linkTo('emil.employee')
    const html = await (await fetch(link, { headers: { cookie } })).text()
    const [widget] = inTag(html, 'portal-widgets') as { id: string; data: { question: string; token: string } }[]
    const answered = await fetch(`${web.url}/api/now/sp/widget/${widget.id}`, {
        method: 'POST',
        headers: { cookie, 'Content-Type': 'application/json', 'X-UserToken': inTag(html, 'page-state').ck },
        body: JSON.stringify({ action: 'answer', answer: 'keep', ...widget.data }),
    })
    const { result } = (await answered.json()) as { result: { data: { page: Page } } }
    expect(result.data.page.heading).toMatch(/^Thank you/)
    stage.ready.instance.runUntilIdle()
    expect(stage.records.get(candidateTable, candidate.sys_id as string)?.state).toBe('awaiting_approval')

    const manager = await signIn(web, 'mona.manager')
    const list = await api('mona.manager', 'waiting')
    expect(list.entries).toEqual([{ question: expect.any(String), heading: expect.stringContaining('keep the Miro') }])
    const portal = await (
        await fetch(`${web.url}/sp?id=x_snc_miro_sam_consent`, { headers: { cookie: manager } })
    ).text()
    const [shown] = inTag(portal, 'portal-widgets') as { data: { page: Page } }[]
    expect(shown.data.page.entries).toEqual(list.entries)
})

test('a question is open to nobody but whom it was put to, with or without a link', async () => {
    const [entry] = stage.records.find('x_snc_miro_sam_consent_question', 'kind=approver')
    for (const [user, ok] of [
        ['uma.user', false],
        ['emil.employee', false],
        ['mona.manager', true],
    ] as const) {
        expect([user, (await api(user, `question?question=${entry.sys_id}`)).ok]).toEqual([user, ok])
    }
})
