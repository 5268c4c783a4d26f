// 'From SAM': drafts of entitlements from SAM Professional's own, by the core alone.
import { openBridge } from './stage.ts'
import type { Stage } from './stage.ts'

const entitlementTable = 'x_snc_miro_sam_entitlement'

let stage: Stage
beforeAll(async () => {
    stage = await openBridge({ without: 'companion', upTo: 'downloaded', definitions: false, members: 40 })
    const { records } = stage.instance
    const own = { purchased_rights: '120', start_date: '2026-01-01', end_date: '2026-12-31' }
    records.insert('alm_license', { ...own, display_name: 'Miro Enterprise 2026' })
    records.insert('alm_license', { ...own, display_name: 'Another tool' })
})
afterAll(async () => stage?.close())

const drafts = () => stage.instance.records.find(entitlementTable, 'source=from_sam')
const press = (person = stage.admin) =>
    person.clickAction(entitlementTable, '', 'sysverb_miro_entitlements_from_sam').messages.map(({ text }) => text)

it("makes a draft of each entitlement whose name is Miro's, with its rights and dates, and counts nothing before it is published", () => {
    expect(press().join()).toMatch(/1/)
    expect(drafts()).toMatchObject([
        {
            display_name: 'Miro Enterprise 2026',
            purchased_rights: '120',
            start: '2026-01-01',
            end: '2026-12-31',
            state: 'build',
        },
    ])
})

it('makes each once', () => {
    press()
    expect(drafts()).toHaveLength(1)
})

it("is an admin's", () => {
    expect(() => press(stage.user)).toThrow()
})
