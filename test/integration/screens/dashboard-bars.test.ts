// The bars of the workspace's dashboard: as long as their amounts, each a link to its rows, none without a name.
import { startWeb } from '../../../local/instance/index.ts'
import type { WebFront } from '../../../local/instance/index.ts'
import { open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'
import { signIn } from '../../support/sign-in.ts'

interface Bar {
    label: string
    width: number
    amount: number
    href: string
}

let stage: Stage
let web: WebFront
let groups: Bar[][]
beforeAll(async () => {
    stage = await open(120)
    web = await startWeb(stage.ready.instance)
    const cookie = await signIn(web, 'uma.user')
    const answer = await fetch(`${web.url}/now/miro-license-operations/home`, { headers: { cookie } })
    const page = await answer.text()
    groups = page
        .split('<article class="widget widget-groups"')
        .slice(1)
        .map((widget) =>
            [...widget.matchAll(/<th scope="row">(.*?)<\/th>.*?width: (\d+)%.*?<a href="(.*?)">(.*?)<\/a>/gs)].map(
                ([, label, width, href, amount]) => ({
                    label,
                    width: Number(width),
                    amount: Number(amount.replace(/[^\d.]/g, '')),
                    href: href.replace(/&amp;/g, '&'),
                })
            )
        )
        .filter((bars) => bars.length > 0)
})
afterAll(async () => {
    await web?.stop()
    await stage?.ready.close()
})

test('each bar is as long as its amount, measured by the longest', () => {
    expect(groups.filter((bars) => new Set(bars.map(({ amount }) => amount)).size > 1).length).toBeGreaterThan(0)
    for (const bars of groups) {
        const most = Math.max(1, ...bars.map(({ amount }) => amount))
        for (const { amount, width } of bars) {
            expect(width).toBe(Math.max(1, Math.round((amount / most) * 100)))
        }
    }
})

test('what is not recognized has a name, and every bar leads to the list of its rows', () => {
    for (const { label, href } of groups.flat()) {
        expect(label).not.toMatch(/^\(?empty\)?$|^$/)
        expect(href).toMatch(/^\/x_snc_miro_sam_\w+_list\.do\?sysparm_query=/)
    }
})
