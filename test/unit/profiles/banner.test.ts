// The banner of a profile: the failure that is news, what to do, and the link to its result.
import { describeBanners, drawBanner } from '../../../src/server/profiles/banner.ts'
import { inEnglish } from '../../../src/server/texts/text.ts'
import type { Text } from '../../../src/server/texts/text.ts'

const say = (message: Text | string) => (typeof message === 'string' ? message : inEnglish(message))
const result = {
    path: 'result.do?sys_id=1',
    number: 'MJR0001007',
    name: 'SAM - Refresh Miro Subscriptions',
    state: 'failed',
    message: 'Miro refused the request.',
    nextStep: 'Choose "Get OAuth Token" again.',
}
const well = { validation: 'success', validationMessage: '', latest: [] }

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
            { ...result, state: 'not_run' },
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

test('what Miro answered cannot become markup', () => {
    const [banner] = describeBanners({ ...well, latest: [{ ...result, message: '<script>alert(1)</script>' }] })
    expect(drawBanner(banner, say)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})
