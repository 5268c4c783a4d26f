// The shipped texts: every key of the catalogue in English and Japanese, and people read their own language.
import { catalogue } from '../../../src/server/texts/catalogue.ts'
import { click, openInstalled, openReady } from '../../support/ready.ts'

jest.setTimeout(120000)

describe('The catalogue of texts', () => {
    it('is shipped whole, in both languages, word for word', () => {
        const instance = openInstalled()
        const shipped = new Map(
            instance.records.find('sys_ui_message').map((row) => [`${row.key} ${row.language}`, row.message])
        )
        for (const [key, texts] of Object.entries(catalogue)) {
            expect([key, shipped.get(`x_snc_miro_sam.${key} en`)]).toEqual([key, texts.en])
            expect([key, shipped.get(`x_snc_miro_sam.${key} ja`)]).toEqual([key, texts.ja])
        }
        instance.close()
    })

    it('names the same values in both languages', () => {
        for (const [key, { en, ja }] of Object.entries(catalogue)) {
            const named = (text: string) => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort()
            expect([key, named(ja)]).toEqual([key, named(en)])
        }
    })

    it('words every dialog of a button and every page: what is asked for by key is listed, and a key of the catalogue', () => {
        const instance = openInstalled()
        const asked = (source: unknown) =>
            [...String(source ?? '').matchAll(/getMessage\(\s*(['"])(.*?)\1/g)].map(([, , key]) => key)
        const isShipped = (key: string) => key.replace('x_snc_miro_sam.', '') in catalogue
        const found: string[] = []
        for (const action of instance.records.find('sys_ui_action')) {
            const keys = [...asked(action.script), ...asked(action.client_script_v2)]
            const listed = (action.messages ?? '').split(/\r?\n/).filter(Boolean)
            expect([action.name, [...new Set(keys)].sort()]).toEqual([action.name, listed.sort()])
            found.push(...keys)
        }
        for (const page of instance.records.find('sys_ui_page')) {
            const text = (page.html ?? '')
                .replace(/<(style|script|g:evaluate)\b[^]*?<\/\1>|<[^>]*>|\$\{[^}]*\}/g, '')
                .trim()
            // Names of the product and of a file, and a title that stands until the page's own words are there.
            expect([page.endpoint, ['', 'Miro', 'reclaim-preview.csv', 'Licence cockpit']]).toEqual([
                page.endpoint,
                expect.arrayContaining([text]),
            ])
            found.push(...asked(page.html))
        }
        expect(found.length).toBeGreaterThan(30)
        expect(found.filter((key) => !isShipped(key))).toEqual([])
        instance.close()
    })

    it('speaks Japanese to who reads Japanese', async () => {
        const ready = await openReady({ members: 5, upTo: 'draft' })
        const ida = ready.instance.records.first('sys_user', 'user_name=ida.integrator')?.sys_id as string
        ready.instance.records.update('sys_user', ida, { preferred_language: 'ja' })
        const said = click(ready, 'Validate Connection', ready.instance.actAs('ida.integrator'))
        expect(said[0]).toContain('接続の検証に失敗しました')
        await ready.close()
    })
})
