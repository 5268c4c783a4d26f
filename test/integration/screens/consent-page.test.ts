// What the person and the approver read: in their language, on their calendar, with the licence called by its name.
import type { Row } from '../../../local/instance/index.ts'
import { candidateTable, open, questionTable } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

let stage: Stage
let candidate: Row
beforeAll(async () => {
    stage = await open()
    // 2026-11-16 06:00 UTC plus three days and a half: 2026-11-19 18:00 UTC is already the 20th in Tokyo.
    stage.ready.instance.runDue(Date.UTC(2026, 10, 16, 18))
    candidate = stage.candidates('state=ready')[0]
    stage.owner(candidate, 'emil.employee')
    for (const name of ['emil.employee', 'mona.manager']) {
        const user = stage.records.first('sys_user', `user_name=${name}`)!.sys_id!
        stage.records.update('sys_user', user, { preferred_language: 'ja', time_zone: 'Asia/Tokyo' })
    }
    stage.press('miro_reclaim', candidate.sys_id!)
    stage.ready.instance.runUntilIdle()
})
afterAll(() => stage?.ready.close())

const now = () => stage.records.get(candidateTable, candidate.sys_id!)!
const due = () => now().due!
const inTokyo = (utc: string) =>
    new Date(Date.parse(`${utc.replace(' ', 'T')}Z`) + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

function page(userName: string): Record<string, string> & { lines: string[] } {
    const { link } = stage.mailTo(stage.address(userName))
    return stage.ask(stage.ready.instance.actAs(userName), link) as never
}

test('the e-mail says the day on the reader’s own clock, and the licence by name', () => {
    const { subject, body } = stage.mailTo(stage.address('emil.employee'))
    expect(subject).toBe('Miro ライセンスは引き続き必要ですか?')
    expect(body).toContain(`${inTokyo(due())} (Asia/Tokyo) までに`)
    expect(inTokyo(due()).slice(0, 10)).not.toBe(due().slice(0, 10))
    expect(body).toMatch(/Miro ライセンス\(Miro Enterprise/)
})

test('the page is Japanese in every word, says so, and counts days as the person does', () => {
    const shown = page('emil.employee')
    expect(shown.language).toBe('ja')
    const texts = [shown.heading, ...shown.lines, shown.keep, shown.release, shown.choose, shown.send]
    for (const text of texts) expect(text).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    expect(shown.heading).toContain('Miro Enterprise')
    expect(shown.lines.join()).toContain(inTokyo(due()))
    expect(shown.lines.join()).not.toContain(shown.heading)
})

test('somebody who reads English gets English, with a button that says what it does', () => {
    const user = stage.records.first('sys_user', 'user_name=emil.employee')!.sys_id!
    stage.records.update('sys_user', user, { preferred_language: 'en' })
    expect(page('emil.employee')).toMatchObject({ language: 'en', choose: 'Your answer', send: 'Send my answer' })
    stage.records.update('sys_user', user, { preferred_language: 'ja' })
})

test('the approver is asked in Japanese too, with person, licence, idle days and day of decision', () => {
    const { link } = stage.mailTo(stage.address('emil.employee'))
    stage.answer(stage.ready.instance.actAs('emil.employee'), link, 'keep')
    stage.ready.instance.runUntilIdle()
    const { subject, body } = stage.mailTo(stage.address('mona.manager'))
    const { person } = now()
    expect(subject).toBe(`${person} さんの Miro ライセンスを残しますか?`)
    expect(body).toContain('継続を希望しています')
    expect(body).toContain(`${stage.daysIdle(now())} 日間`)
    expect(body).toContain(`${inTokyo(due())} (Asia/Tokyo) までに判断してください`)
    expect(body).toContain('はい、ライセンスを残します。')
    expect(body).toContain('いいえ、回収します。')
    expect(page('mona.manager').language).toBe('ja')
    expect(stage.records.find(questionTable, 'kind=approver').map(({ language }) => language)).toEqual(['ja'])
})

test('a day of decision that has passed is not called a day to come', () => {
    stage.records.update(candidateTable, candidate.sys_id!, { due: '2026-11-16 07:00:00' })
    expect(page('mona.manager').lines[1]).toMatch(/期限は .* でした/)
})
