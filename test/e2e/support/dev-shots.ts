import { openStage } from './stage.ts'
import { writeFileSync } from 'node:fs'
async function main() {
    const stage = await openStage({ members: 400 })
    try {
        await stage.order('setUp', { upTo: 'published' })
        await stage.order('idle')
        const v = await stage.visitor('uma.user')
        for (const view of ['overview', 'idle', 'queue', 'runs', 'position']) {
            for (const width of [1280, 375]) {
                await v.page.setViewportSize({ width, height: 900 })
                await v.go(`/x_snc_miro_sam_cockpit.do?view=${view}`)
                await v.page.waitForTimeout(1500)
                writeFileSync(`/tmp/shots/${view}-${width}.png`, await v.page.screenshot({ fullPage: true }))
                console.log(view, width, await v.page.evaluate(() => document.documentElement.scrollWidth))
            }
        }
        for (const path of ['frame','overview','idle','idle/breakdown?by=department','queue','queue/rows?group=ready','runs','position']) {
            const r = await v.page.evaluate(async (p) => { const t=performance.now(); const x = await fetch('/api/x_snc_miro_sam/v1/cockpit/'+p, { headers: { 'X-UserToken': (window as any).g_ck, Accept: 'application/json' } }); return [x.status, Math.round(performance.now()-t), (await x.text()).slice(0, 900)] }, path)
            console.log(path, ...r)
        }
        console.log(v.problems)
        v.problems.length = 0
    } finally { await stage.close().catch((e) => console.log(String(e))) }
}
void main()
