// What SAM's table holds: the last complete download's paid people once each, and nothing written where nothing changed.
import { openBridge, paidMembers, sam, samRows, showStatus } from './stage.ts'
import type { Stage } from './stage.ts'

let stage: Stage

afterEach(() => stage?.close())

const link = () => stage.instance.records.find(sam.link)[0]
const log = () => stage.sam.refresh(stage.samProfile)

describe('rows of SAM', () => {
    it('are the paid people of the last complete download, once each, with their activity', async () => {
        stage = await openBridge()
        const expected = paidMembers(stage).map((row) => [
            row.external_user_id,
            row.user_principal_name,
            `miro:${row.subscription_identifier}`,
            row.last_activity,
        ])
        expect(expected.length).toBeGreaterThan(20)
        const rows = samRows(stage).map((row) => [
            row.external_user_id,
            row.user_principal_name,
            row.subscription_identifier,
            row.last_activity,
        ])
        expect({ rows, said: link()?.said }).toEqual({ rows: expected, said: expect.any(String) })
        expect(showStatus(stage.instance, stage.integrator).steps.find((one) => one.key === 'publish')).toMatchObject({
            done: true,
        })
    })

    it('are not written again where nothing changed, whatever SAM does with rows that are not written', async () => {
        stage = await openBridge()
        const before = samRows(stage).map((row) => row.external_user_id)
        for (let day = 0; day < 4; day++) expect(log().status).toBe('completed')
        const held = samRows(stage).map((row) => row.external_user_id)
        const { unwritten, written, said } = link()
        expect(held).toEqual(before)
        if (stage.sam.switches.notUpserted === 'kept') {
            expect({ unwritten, written }).toEqual({ unwritten: 'kept', written: '0' })
        } else {
            expect(unwritten).toBe('removed')
            expect(said).toContain('every row is written')
        }
    })
})
