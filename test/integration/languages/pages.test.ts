// Every page of the product as a Japanese and as a German person reads it: no word of the product stands there in English.
import { startWeb } from '../../../local/instance/index.ts'
import type { WebFront } from '../../../local/instance/index.ts'
import { screenTexts } from '../../../local/build/screen-words.ts'
import { catalogue } from '../../../src/server/texts/catalogue.ts'
import { candidateTable, open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'
import { signIn } from '../../support/sign-in.ts'

/** Said by the embedded instance on every form, list and dashboard, where an instance's language packs say it. */
const platformWords = ['Run', 'Delete', '-- None --', 'Share', 'Number']
/** Names of rows, given in the language of whoever published. */
const rowNames = ['SAM - Reconcile licences', 'Free', 'Full', 'Occasional']

/** Names, which every language keeps, and words that are the same in the other language. */
const kept = new Set([
    ...platformWords,
    ...rowNames,
    'Miro',
    'Enterprise',
    'Business',
    'Starter',
    'Professional',
    'Consultant',
    'Company Admin',
    'OK',
])

let stage: Stage
let web: WebFront
let cookie = ''
/** The language of whoever is signed in: every page has to say that it is in it. */
let spoken = 'en'
beforeAll(async () => {
    stage = await open()
    web = await startWeb(stage.ready.instance)
    stage.ready.instance.runDue(Date.UTC(2026, 10, 16, 18))
    const candidate = stage.candidates('state=ready')[0]
    stage.owner(candidate, 'emil.employee')
    stage.press('miro_reclaim', candidate.sys_id as string)
    stage.ready.instance.runUntilIdle()
}, 120_000)
afterAll(async () => {
    await web?.stop()
    await stage?.ready.close()
})

async function speak(language: string, user: string): Promise<void> {
    const row = stage.records.first('sys_user', `user_name=${user}`)
    stage.records.update('sys_user', row?.sys_id as string, { preferred_language: language })
    cookie = await signIn(web, user)
    spoken = language
}

async function page(path: string): Promise<string> {
    const answer = await fetch(web.url + path, { headers: { cookie } })
    expect([path, answer.status]).toEqual([path, 200])
    const html = await answer.text()
    expect([path, /<html\b[^>]*?\slang="([^"]*)"/.exec(html)?.[1]]).toEqual([path, spoken])
    return html
}

/** A REST call as pages make them: with the session's token. */
async function api<T>(path: string): Promise<T> {
    const token = /"ck":"([^"]+)"/.exec(await page('/'))?.[1] ?? ''
    const answer = await fetch(web.url + path, { headers: { cookie, 'X-UserToken': token } })
    return ((await answer.json()) as { result: T }).result
}

/** What stands on a page: texts between tags, and what titles say. */
function textsOf(html: string): Set<string> {
    const plain = html.replace(/<(script|style|pre)\b[\s\S]*?<\/\1>/g, '')
    const found = [...plain.matchAll(/>([^<]+)</g), ...plain.matchAll(/\stitle="([^"]*)"/g)]
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
    return new Set(
        found.map(([, text]) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]).trim())
    )
}

/** Everything the product says in English on screens, apart from what is the same in the other language. */
function english(language: 'ja' | 'de'): Set<string> {
    const { labels, choices, shown } = screenTexts('.')
    const said = new Set([
        ...labels.flatMap(({ label, hint }) => [label, hint]),
        ...choices.map(({ label }) => label),
        ...shown.map(({ text }) => text),
        ...Object.values(catalogue)
            .filter((one) => one[language] !== one.en)
            .map(({ en }) => en),
    ])
    // What the other language says in the same letters is not English there.
    const same = new Set<string>(
        stage.records.find('sys_documentation', `language=${language}`, { limit: 5000 }).map((row) => row.label ?? '')
    )
    for (const row of stage.records.find('sys_choice', `language=${language}`, { limit: 5000 }))
        same.add(row.label ?? '')
    for (const row of stage.records.find('sys_translated', `language=${language}`, { limit: 5000 }))
        same.add(row.label ?? '')
    return new Set([...said].filter((text) => /[A-Za-z]{2}/.test(text) && !kept.has(text) && !same.has(text)))
}

/** Words of the embedded instance itself: an instance's own language packs say them. */
async function chrome(): Promise<Set<string>> {
    const platform = ['/', '/sys_user_list.do', '/sys_user.do?sys_id=-1', '/sys_properties_list.do', '/mailbox.do']
    return new Set((await Promise.all(platform.map(page))).flatMap((html) => [...textsOf(html)]))
}

function everyPage(): string[] {
    const tables = stage.ready.instance.dictionary.tables().filter(({ name }) => name.startsWith('x_snc_miro_sam_'))
    const lists = tables.map(({ name }) => `/${name}_list.do`)
    const forms = tables.flatMap(({ name }) => {
        const row = stage.records.find(name, '', { limit: 1 })[0]
        return row ? [`/${name}.do?sys_id=${row.sys_id}`] : []
    })
    const candidates = stage
        .candidates('')
        .map((row) => `/${candidateTable}.do?sys_id=${row.sys_id}`)
        .slice(0, 2)
    const workspace = '/now/miro-license-operations'
    const inWorkspace = stage.records
        .find('sys_ux_list', '', { limit: 100 })
        .map((row) => `${workspace}/list/${row.sys_id}`)
    const settings = '/system_properties_ui.do?sysparm_category=Miro%20Enterprise'
    return ['/', ...lists, ...forms, ...candidates, `${workspace}/home`, ...inWorkspace, settings]
}

describe.each([
    ['ja', 'admin'],
    ['de', 'admin'],
] as const)('in %s', (language, user) => {
    test('no list, form, menu, dashboard or setting shows a word of the product in English', async () => {
        const ours = english(language)
        await speak('en', user)
        const platform = await chrome()
        await speak(language, user)
        const found: string[] = []
        for (const path of everyPage())
            for (const text of textsOf(await page(path)))
                if (ours.has(text) && !platform.has(text)) found.push(`${path}: ${text}`)
        expect(found.slice(0, 40)).toEqual([])
    }, 120_000)

    test('the pages that ask for their words, the consent pages and the e-mails are in it', async () => {
        await speak(language, user)
        const words = await api<unknown>('/api/x_snc_miro_sam/licences/words')
        const shown = JSON.stringify(words)
        for (const key of ['page.import', 'page.amend', 'page.months', 'page.downgrades'] as const) {
            expect(shown).toContain(catalogue[key][language])
            expect(shown).not.toContain(`"${catalogue[key].en}"`)
        }
        const alone = ['consent', 'health', 'cockpit', 'licences', 'profile_types']
        for (const name of alone) await page(`/x_snc_miro_sam_${name}.do`)
        await page('/sp?id=x_snc_miro_sam_consent')
        const waiting = await api<{ heading: string }>('/api/x_snc_miro_sam/consent/waiting')
        expect(waiting.heading).toBe(catalogue['consent.waiting.none'][language])
        const kinds = ['person', 'approver']
        const mails = stage.records.find('sysevent_email_action', `event_nameENDSWITH.${language}`)
        expect(mails.map((row) => row.event_name).sort()).toEqual(
            kinds.map((kind) => `x_snc_miro_sam.consent.${kind}.${language}`).sort()
        )
        for (const mail of mails) expect(mail.message_html).not.toMatch(/\b(Your|Please|Without|Hello)\b/)
    })
})
