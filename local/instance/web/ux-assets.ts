// Pages whose scripts are assets of the package: /uxasset/… serves them, and the page's own placeholders are filled in.
//
// Derived from what the SDK's build writes into such a page: placeholders `$[…]` in the page are evaluated by the platform
// before the browser sees them, and g:requires, g2:client_script and the theme's style sheet are the platform's own, which
// an instance here does not have: they are left out, so a page must stand with its fallbacks. A placeholder that is not
// known throws 'not implemented' with its words.
import { gunzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import type { Front, Visit } from './front.ts'

/** The platform's own scripts and styles that a page asks for; here they are empty. */
const platformsOwn = [
    '/uxasset/externals/@devsnc/library-uxf/index.jsdbx',
    '/uxasset/set-cache-buster/',
    '/$uxappimmutables.do',
]

export function addAssetRoutes(front: Front, app: Hono): void {
    app.get('/$uxappimmutables.do', (context) => context.body('', 200, { 'Content-Type': 'text/css; charset=utf-8' }))
    app.get('/uxta/:name', (context) => {
        const file = attachmentOf(front, 'sys_ux_theme_asset', context.req.param('name').replace(/\.assetx$/, ''))
        if (!file) return context.notFound()
        return context.body(new Uint8Array(file.body), 200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' })
    })
    app.get('/uxasset/*', (context) => {
        const path = decodeURIComponent(new URL(context.req.url).pathname)
        if (platformsOwn.some((own) => path.startsWith(own))) return context.body('', 200, script)
        const name = /^\/uxasset\/externals\/(.+)\.jsdbx$/.exec(path)?.[1]
        const asset = name ? front.kernel.records.first('sys_ux_lib_asset', `name=${name.replace(/\^/g, '')}`) : null
        if (!asset?.content) return context.notFound()
        return context.body(asset.content, 200, { ...script, ETag: `"${asset.checksum ?? ''}"` })
    })
}

/** The first attachment of a record, unpacked; null where it has none. */
function attachmentOf(front: Front, table: string, sysId: string): { type: string; body: Buffer } | null {
    if (!/^[0-9a-f]{32}$/.test(sysId)) return null
    const { records } = front.kernel
    const held = records.first('sys_attachment', `table_name=${table}^table_sys_id=${sysId}`)
    if (!held?.sys_id) return null
    const parts = records.find('sys_attachment_doc', `sys_attachment=${held.sys_id}^ORDERBYposition`)
    const packed = Buffer.from(parts.map((part) => part.data ?? '').join(''), 'base64')
    const body = held.compressed === '1' || held.compressed === 'true' ? gunzipSync(packed) : packed
    return { type: held.content_type ?? 'application/octet-stream', body }
}

const script = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }

/** The page as the browser gets it. */
export function filledPage(visit: Visit, source: string): string {
    return source
        .replace(/<g2?:(requires|client_script)\b[^>]*(\/>|>\s*<\/g2?:\1>)/g, '')
        .replace(/\$\[([^\]]*)\]/g, (_, expression: string) => placeholder(visit, expression.trim()))
}

function placeholder(visit: Visit, expression: string): string {
    switch (expression) {
        case 'AMP':
            return '&amp;'
        case 'gs.getSession().getSessionToken() || gs.getSessionToken()':
            return visit.visitor.token
        case 'gs.getSession().getLanguage()':
            return visit.visitor.session.language || 'en'
        case 'UxFrameworkScriptables.getFlushTimestamp()':
        case 'sn_ui.PolarisUI.getThemeVariableCssCacheKey()':
            return '0'
        default:
            throw new Error(`not implemented: the placeholder $[${expression}] of a page`)
    }
}
