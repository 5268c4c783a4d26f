// What SAM's table holds: the last complete download's paid people once each, and nothing written where nothing changed.
import type { Row } from '../../../local/instance/index.ts'
import { click, tables } from '../../support/ready.ts'
import { defineByHand, openBridge, paidMembers, press, publishInSam, sam, samRows, showStatus } from './stage.ts'
import type { Stage } from './stage.ts'

let stage: Stage

afterEach(() => stage?.close())

const link = () => stage.instance.records.find(sam.link)[0]
const log = () => stage.sam.refresh(stage.samProfile)

function refreshMiro(): void {
    click(stage, 'Refresh now')
    stage.instance.runDue()
    stage.instance.runUntilIdle()
}

/** Days pass until it is known what SAM does with rows that are not written. */
function settle(): void {
    for (let day = 0; day < 3; day++) log()
}

function publish(): void {
    stage.samProfile = publishInSam(stage, 'Miro in SAM')
}

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
            expect({ unwritten, written }).toEqual({ unwritten: expect.stringMatching(/^kept:/), written: '0' })
        } else {
            expect(unwritten).toBe('removed')
            expect(said).toContain('every row is written')
        }
    })

    it('stay although a job of SAM died before it removed what was not written', async () => {
        stage = await openBridge()
        const before = samRows(stage).length
        /** Our part of SAM's job; what SAM does after it never comes. */
        const die = () =>
            stage.instance.runScript(
                `require('./src/server/handlers/steps.ts').download(new x_snc_miro_sam.MiroCompanion(), '${stage.samProfile}')`,
                { user: 'admin', scope: 'x_snc_miro_sambr' }
            )
        die()
        for (let day = 0; day < 4; day++) {
            log()
            // The one row that was left alone comes back with the next refresh.
            expect(samRows(stage).length).toBeGreaterThanOrEqual(before - 1)
        }
        expect(samRows(stage)).toHaveLength(before)
    })

    it('that lack are written before any that is there, so that a refresh that is cut comes on', async () => {
        stage = await openBridge()
        const last = samRows(stage).slice(-10)
        for (const row of last) stage.instance.records.remove(sam.subscription, row.sys_id!)
        const order: string[] = []
        stage.instance.records.watch(sam.subscription, ({ operation }) => void order.push(operation))
        log()
        expect(order.slice(0, last.length)).toEqual(last.map(() => 'insert'))
        expect(
            samRows(stage)
                .slice(-10)
                .map((row) => row.external_user_id)
        ).toEqual(last.map((row) => row.external_user_id))
    })

    it('of somebody who left Miro, or has another licence, follow at the next refresh', async () => {
        stage = await openBridge()
        const plain = (row: Row) => {
            const member = stage.instance.records.first(tables.subscription, `external_user_id=${row.external_user_id}`)
            return member?.miro_role === 'organization_internal_user'
        }
        const [leaves, changes] = samRows(stage).filter(plain)
        await stage.miro.control('POST', `members/${leaves.external_user_id}`, { active: false })
        const other = changes.subscription_identifier === 'miro:full' ? 'advanced' : 'full'
        await stage.miro.control('POST', `members/${changes.external_user_id}`, { license: other })
        refreshMiro()
        expect(log().status).toBe('completed')
        const held = new Map(samRows(stage).map((row) => [row.external_user_id, row.subscription_identifier]))
        // Where SAM lets nobody delete and does not remove by itself, the page says which rows are to be deleted there.
        const closed = stage.sam.switches.tableAccess === 'read only' && stage.sam.switches.notUpserted === 'kept'
        if (closed) expect(link().said).toContain('could not be removed')
        else expect(held.has(leaves.external_user_id)).toBe(false)
        const rowsOf = samRows(stage).filter((row) => row.external_user_id === changes.external_user_id)
        expect(rowsOf.map((row) => row.subscription_identifier)).toContain(`miro:${other}`)
        if (!closed) expect(rowsOf).toHaveLength(1)
    })

    it('are not removed beyond the ceiling until somebody agrees, by us or by SAM', async () => {
        stage = await openBridge()
        settle()
        const before = samRows(stage)
        stage.instance.setProperty('x_snc_miro_sam.removal_floor', '0')
        // An exclusion of everybody is such a mistake.
        const mistake = { identifier: 'full', reason: 'A mistake', active: '1' }
        stage.admin.newRecord('x_snc_miro_sam_identifier_exclusion', mistake)
        refreshMiro()
        log()
        log()
        expect(link()).toMatchObject({ state: 'halted' })
        expect(samRows(stage)).toHaveLength(before.length)
        expect(press(stage.instance, stage.user, 'letGo', link().sys_id!)).toMatch(/sam_admin/)
        expect(press(stage.instance, stage.admin, 'letGo', link().sys_id!)).toBe('')
        log()
        const { tableAccess, notUpserted } = stage.sam.switches
        const left = samRows(stage).filter((row) => row.subscription_identifier === 'miro:full')
        if (tableAccess === 'read only' && notUpserted === 'kept') expect(link().said).toContain('could not be removed')
        else expect(left).toEqual([])
    })

    it('leave out whom an exclusion rule of SAM names, and an identifier without a definition is told while the rest go on', async () => {
        stage = await openBridge({ upTo: 'downloaded', definitions: false })
        defineByHand(stage.instance, ['miro:full'])
        const [someone] = paidMembers(stage).filter((row) => row.subscription_identifier === 'full')
        stage.instance.records.insert('samp_sw_subscription_user_excl_rule', {
            user_principal_name: someone.user_principal_name,
        })
        publish()
        const rows = samRows(stage)
        expect(rows.some((row) => row.external_user_id === someone.external_user_id)).toBe(false)
        const full = paidMembers(stage).filter((row) => row.subscription_identifier === 'full')
        expect(rows.filter((row) => row.subscription_identifier === 'miro:full')).toHaveLength(full.length - 1)
        if (stage.sam.switches.unknownIdentifier === 'refused' && stage.sam.switches.spokeActions === 'found') {
            expect(link()).toMatchObject({
                state: 'refusals',
                said: expect.stringMatching(/SAM did not take \d+ rows/),
            })
            expect(rows.every((row) => row.subscription_identifier === 'miro:full')).toBe(true)
        }
    })

    it('are told as not taken, with the reason, where SAM lets nobody outside write', async () => {
        stage = await openBridge({ switches: { spokeActions: 'not found', tableAccess: 'read only' } })
        expect(samRows(stage)).toEqual([])
        expect(link()).toMatchObject({ state: 'refusals', said: expect.stringContaining('application access') })
        const step = showStatus(stage.instance, stage.integrator).steps.find((one) => one.key === 'publish')
        expect(step?.done).toBe(false)
    })

    it('are refused with words where another profile of SAM holds the same people', async () => {
        stage = await openBridge({ upTo: 'downloaded' })
        const other = stage.instance.records.insert(sam.profile, { display_name: 'Miro Enterprise of ServiceNow' })
        const [someone] = paidMembers(stage)
        stage.instance.records.insert(sam.subscription, {
            subscription_profile: other,
            external_user_id: someone.external_user_id,
            user_principal_name: someone.user_principal_name,
            subscription_identifier: 'full',
        })
        publish()
        expect(samRows(stage)).toEqual([])
        const [ended] = stage.instance.records.find('samp_job_log')
        expect(ended).toMatchObject({
            status: 'failed',
            message: expect.stringContaining('Miro Enterprise of ServiceNow'),
        })
    })

    it("of ServiceNow's own integration need not be there for the status page to tell of its empty profile beside ours", async () => {
        stage = await openBridge()
        const beside = () => showStatus(stage.instance, stage.integrator).steps.find((one) => one.key === 'beside')
        expect(beside()).toBeUndefined()
        const own = { profile_type: 'miro_enterprise_subscription', status: 'draft' }
        const id = stage.instance.records.insert(sam.profile, { ...own, display_name: 'Collaboration' })
        stage.instance.records.insert(sam.profile, { ...own, profile_type: 'adobe_subscription', display_name: 'PDF' })
        expect(beside()).toMatchObject({ done: false, click: [expect.stringContaining('Collaboration.')] })
        expect(samRows(stage).length).toBeGreaterThan(20)
        stage.instance.records.remove(sam.profile, id)
        expect(beside()).toBeUndefined()
    })

    it('are given only of a complete download: before the first one the job of SAM ends failed, and removes nothing', async () => {
        stage = await openBridge()
        const before = samRows(stage).length
        stage.instance.records.update(tables.profile, stage.profile, { last_refresh: null })
        const ended = log()
        expect(ended).toMatchObject({ status: 'failed', message: expect.stringContaining('no complete download') })
        expect(samRows(stage)).toHaveLength(before)
    })

    it('of people without a paid licence come with the setting alone', async () => {
        stage = await openBridge()
        const paid = samRows(stage).length
        stage.instance.setProperty('x_snc_miro_sambr.give_unpaid', 'true')
        defineByHand(stage.instance, [
            'miro:free',
            'miro:free_restricted',
            'miro:basic',
            'miro:occasional',
            'miro:full_trial',
        ])
        log()
        expect(samRows(stage).length).toBeGreaterThan(paid)
    })

    it('say that they were used later, never earlier, in the refresh and in the activity of SAM', async () => {
        stage = await openBridge()
        const later = '2026-11-15'
        const [row] = samRows(stage).filter((one) => (one.last_activity ?? '') < later)
        stage.instance.records.update(sam.subscription, row.sys_id!, { last_activity: later })
        log()
        expect(
            stage.instance.records.first(sam.subscription, `external_user_id=${row.external_user_id}`)
        ).toMatchObject({
            last_activity: later,
        })
    })
})

it('the status page shows whether SAM calls the subflow for the activity', async () => {
    stage = await openBridge({ upTo: 'downloaded' })
    const subflows = () => showStatus(stage.instance, stage.integrator).steps.find((one) => one.key === 'subflows')
    publish()
    // A SAM that knows the integration by its name has the subflow already, and calls it with the first refresh.
    const lacking = { done: false, click: [expect.stringContaining('Miro SAM Update Activity')] }
    const known = stage.sam.switches.workspaceChoice === 'by name'
    expect(subflows()).toMatchObject(known ? { done: true, click: [] } : lacking)
    log()
    expect(subflows()).toMatchObject({ done: true, click: [], is: [expect.stringContaining('2026-11-16')] })
})

describe('which Miro profile feeds which profile of SAM', () => {
    it('is chosen by itself where there is one of each, and each feeds one only', async () => {
        stage = await openBridge()
        expect(link()).toMatchObject({ core_profile: stage.profile, sam_profile: stage.samProfile })
        const second = publishInSam(stage, 'Second')
        expect(stage.instance.records.count(sam.link)).toBe(1)
        expect(press(stage.instance, stage.integrator, 'link', `${stage.profile},${second}`)).toMatch(/linked already/)
        expect(stage.instance.records.count(sam.subscription, `subscription_profile=${second}`)).toBe(0)
    })
})
