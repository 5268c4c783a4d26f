// The banner of a profile: the failure that is news, what to do, and the link to its result.
import { describeBanners, drawBanner } from '../../../src/server/profiles/banner.ts'
import { inEnglish } from '../../support/english.ts'
import type { Text } from '../../../src/server/texts/text.ts'

const say = (message: Text | string) => (typeof message === 'string' ? message : inEnglish(message))
const result = {
    kind: 'download',
    path: 'result.do?sys_id=1',
    number: 'MJR0001007',
    name: 'SAM - Refresh Miro Subscriptions',
    state: 'failed',
    message: 'Miro refused the request.',
    nextStep: 'Choose "Get OAuth Token" again.',
}
const well = { validation: 'success', validationMessage: '', failedRequest: '', latest: [] }

test('a profile on which all is well has no banner', () => {
    const latest = ['completed', 'queued', 'in_progress', 'paused', 'superseded'].map((state) => ({ ...result, state }))
    expect(describeBanners({ ...well, latest })).toEqual([])
})

test('a failed job says what happened, what to do, and links to its result', () => {
    const [banner] = describeBanners({ ...well, latest: [result] })
    expect(drawBanner(banner, say)).toBe(
        'SAM - Refresh Miro Subscriptions did not succeed: Miro refused the request.<br />' +
            'What to do: Choose &quot;Get OAuth Token&quot; again.<br />' +
            `<a href="${result.path}">Open result MJR0001007</a>`
    )
})

test('a job that could not run counts as failed, and one that waits for an admin asks', () => {
    const banners = describeBanners({
        ...well,
        latest: [
            { ...result, kind: 'candidates', state: 'not_run' },
            { ...result, state: 'needs_decision' },
        ],
    })
    expect(banners.map(({ lines }) => say(lines[0]))).toEqual([
        'SAM - Refresh Miro Subscriptions did not succeed: Miro refused the request.',
        'SAM - Refresh Miro Subscriptions needs a decision: Miro refused the request.',
    ])
})

test("a failed validation uses the product's sentence and the diagnosis below it", () => {
    const [banner] = describeBanners({ ...well, validation: 'failure', validationMessage: 'Scope missing.' })
    expect(banner.lines.map(say)).toEqual([
        'Connection validation is not successful. Please check connections and credentials and try again.',
        'Scope missing.',
    ])
    expect(banner.result).toBeUndefined()
})

test('one cause is one banner: while the connection fails, neither download nor candidates say so again', () => {
    const latest = ['download', 'candidates'].map((kind) => ({ ...result, kind }))
    const failing = { ...well, validation: 'failure', validationMessage: 'Scope missing.', latest }
    expect(describeBanners(failing)).toHaveLength(1)
    expect(describeBanners({ ...well, latest })).toHaveLength(1)
})

test('taking back licences is another side, and a decision is another cause', () => {
    const latest = [
        { ...result, kind: 'download', state: 'needs_decision' },
        { ...result, kind: 'reclaim' },
    ]
    const failing = { ...well, validation: 'failure', validationMessage: 'Scope missing.', latest }
    expect(describeBanners(failing)).toHaveLength(3)
})

test('a failed validation leads to its request in the log of the platform', () => {
    const failing = { ...well, validation: 'failure', failedRequest: 'sys_outbound_http_log_list.do?sysparm_query=x' }
    expect(drawBanner(describeBanners(failing)[0], say)).toContain(
        '<a href="sys_outbound_http_log_list.do?sysparm_query=x">'
    )
})

test('what Miro answered cannot become markup', () => {
    const [banner] = describeBanners({ ...well, latest: [{ ...result, message: '<script>alert(1)</script>' }] })
    expect(drawBanner(banner, say)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})
