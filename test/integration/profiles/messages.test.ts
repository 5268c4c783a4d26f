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

    it('speaks Japanese to who reads Japanese', async () => {
        const ready = await openReady({ members: 5, upTo: 'draft' })
        const ida = ready.instance.records.first('sys_user', 'user_name=ida.integrator')?.sys_id as string
        ready.instance.records.update('sys_user', ida, { preferred_language: 'ja' })
        const said = click(ready, 'Validate Connection', ready.instance.actAs('ida.integrator'))
        expect(said[0]).toContain('接続の検証に失敗しました')
        await ready.close()
    })
})
