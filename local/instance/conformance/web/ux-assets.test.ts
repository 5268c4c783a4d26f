// Pages the SDK bundled: their placeholders are filled in, and their scripts and styles come from the installed assets.
import { gzipSync } from 'node:zlib'
import type { Instance } from '../../index.ts'
import { serve } from '../fixture/web.ts'
import type { Served } from '../fixture/web.ts'

let instance: Instance
let served: Served

beforeEach(async () => {
    served = await serve()
    instance = served.instance
})
afterEach(() => served.stop())

const get = (path: string) => served.ask(path)
const page = (html: string) =>
    instance.records.insert('sys_ui_page', { name: 'seats', endpoint: 'x_acme_seats.do', direct: 'true', html })

it('a direct page gets the session token, and nothing of the platform that is not here', async () => {
    page(`<html><head><script>window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]";</script>
        <g:requires name="scripts/lib/prototype.js"></g:requires><g2:client_script type="user"></g2:client_script>
        <link href="/$uxappimmutables.do?a=1$[AMP]b=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]"></link></head></html>`)
    const text = await (await get('/x_acme_seats.do')).text()
    expect(text).toMatch(/window\.g_ck = "[\w-]{20,}";/)
    expect(text).not.toMatch(/g:requires|g2:client_script|\$\[/)
    expect(text).toContain('?a=1&amp;b=0')
})

it('a placeholder nobody knows is not implemented, by its name', async () => {
    page('<html><head></head><body>$[new Acme().seats()]</body></html>')
    const answer = await get('/x_acme_seats.do')
    expect(answer.status).toBe(500)
    await expect(answer.text()).resolves.toContain('not implemented: the placeholder $[new Acme().seats()]')
})

it('a script of the page is the asset of its name; one that is not installed is not found', async () => {
    const content = 'export const seats = 1'
    instance.records.insert('sys_ux_lib_asset', { name: 'x_acme_seats/page/main', content, checksum: 'c1' })
    const answer = await get('/uxasset/externals/x_acme_seats/page/main.jsdbx?uxpcb=0')
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, '"c1"', content])
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect((await get('/uxasset/externals/x_acme_seats/page/other.jsdbx')).status).toBe(404)
})

it('a style sheet is the unpacked attachment of its theme asset', async () => {
    const css = 'body { margin: 0 }'
    const asset = instance.records.insert('sys_ux_theme_asset', { name: 'page/page.css' })
    const file = instance.records.insert('sys_attachment', {
        table_name: 'sys_ux_theme_asset',
        table_sys_id: asset,
        content_type: 'text/css',
        compressed: 'true',
    })
    const data = gzipSync(css).toString('base64')
    for (const [position, part] of [data.slice(0, 10), data.slice(10)].entries())
        instance.records.insert('sys_attachment_doc', { sys_attachment: file, position: String(position), data: part })
    const answer = await get(`/uxta/${asset}.assetx?path=page/page.css`)
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/css', css])
})
