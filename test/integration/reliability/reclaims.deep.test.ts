// The promises of reclaims, each attacked by the test of its name on one run over an organization full of trouble.
import type { Row } from '../../../local/instance/index.ts'
import { open } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'
const patchOf = (id: string) => ({ method: 'PATCH', path: `/Users/${id}` })

interface Sent {
    id: string
    active: boolean
    /** What the candidate's row and journal said, and its intent, as they stood when the request went out. */
    journal: string
    intent: string
}

let stage: Stage
let all: Row[]
const sent: Sent[] = []
const who: Record<string, Row> = {}

/** Everybody is taken up by one run; some must be left alone, for others the requests go wrong. */
beforeAll(async () => {
    stage = await open(220, { settings: { interference: null } })
    const { ready } = stage
    stage.setRule({ notify_user: '0', max_per_run: '1000', max_percent: '100', last_activity_threshold: '30' })
    ready.instance.actAs('uma.user').clickAction('x_snc_miro_sam_profile', ready.profile, 'miro_refresh_candidates')
    ready.instance.runUntilIdle()
    // Who was told to ask when the candidate was made keeps asking: these are all acted on at once.
    for (const one of stage.candidates('state=ready')) {
        stage.records.update(candidateTable, one.sys_id as string, { notify_user: '0' })
    }
    all = stage.candidates('state=ready')
    expect(all.length).toBeGreaterThan(25)
    const names = ['admin', 'roles', 'owner', 'excluded', 'active', 'reset', 'lost', 'conflict', 'notDone']
    names.forEach((name, at) => (who[name] = all[at]))
    const change = (one: Row, values: object) => ready.miro.control('POST', `members/${one.external_user_id}`, values)
    await change(who.admin, { role: 'organization_internal_admin' })
    await change(who.roles, { adminRoles: [{ type: 'prebuilt', name: 'User Admin' }] })
    await change(who.active, { lastActivityAt: ready.instance.clock.now() - 3_600_000 })
    stage.records.update('x_snc_miro_sam_profile', ready.profile, { token_user_id: who.owner.external_user_id })
    ready.admin.newRecord('x_snc_miro_sam_user_exclusion', {
        user_principal_name: who.excluded.user_principal_name,
        profile_type: 'miro_enterprise_subscription',
        reason: 'Attack',
    })
    const faults = [
        { kind: 'reset', after: true, match: patchOf(who.reset.external_user_id as string) },
        { kind: 'status', status: 500, after: true, match: patchOf(who.lost.external_user_id as string) },
        { kind: 'status', status: 409, match: patchOf(who.conflict.external_user_id as string) },
        {
            kind: 'wrong_json',
            text: '{"id":"1","active":false}',
            match: { ...patchOf(who.notDone.external_user_id as string), times: 0 },
        },
    ]
    for (const fault of faults) await ready.miro.control('POST', 'faults', fault)
    listen(stage)
    stage.press('miro_reclaim_all', '')
    stage.later(1)
})
afterAll(async () => stage?.ready.close())

function listen({ ready, records, journal }: Stage): void {
    const network = ready.instance.network
    const send = network.send.bind(network)
    const journalOf = journal.bind(stage)
    network.send = (request) => {
        const id = /\/Users\/(\d+)/.exec(request.url)?.[1]
        if (request.method.toUpperCase() === 'PATCH' && id) {
            const row = records.first(
                candidateTable,
                `external_user_id=${id}^stateNOT INclosed_skipped,closed_canceled`
            )
            const active = /"value":\s*true/.test(request.body ?? '')
            // What waits on the row for its next change is written there with the intent, and survives a stop.
            const said = row ? [...journalOf(row.sys_id as string), row.unwritten ?? ''].join('\n') : ''
            sent.push({ id, active, journal: said, intent: row?.intent ?? '' })
        }
        return send(request)
    }
}

const now = (one: Row) => stage.candidate(one.sys_id as string)
const sentTo = (one: Row) => sent.filter(({ id }) => id === one.external_user_id)

it('Nobody protected is deactivated', async () => {
    for (const name of ['admin', 'roles', 'owner', 'excluded']) {
        expect({ name, sent: sentTo(who[name]).length }).toEqual({ name, sent: 0 })
        expect((await stage.member(who[name])).active).toBe(true)
        expect(now(who[name]).state).toBe('closed_skipped')
        expect((now(who[name]).closing_reason ?? '').length).toBeGreaterThan(3)
    }
})

it('Nobody active within the threshold is deactivated', async () => {
    expect(sentTo(who.active)).toEqual([])
    expect((await stage.member(who.active)).active).toBe(true)
    expect(now(who.active).state).toBe('closed_canceled')
})

it('At most one effective deactivation per candidate', () => {
    expect(sent.length).toBeGreaterThan(15)
    for (const one of all) expect(sentTo(one).length).toBeLessThanOrEqual(1)
})

it('Closed Complete means that Miro showed the person inactive', async () => {
    const closed = all.filter((one) => now(one).state === 'closed_complete')
    expect(closed.length).toBeGreaterThan(15)
    for (const one of closed) expect((await stage.member(one)).active).toBe(false)
    expect(now(who.notDone).state).not.toBe('closed_complete')
})

it('Each deactivation is written on its candidate before it is sent', () => {
    const rule = stage.rule().name ?? 'none'
    for (const one of sent) {
        expect(one.journal).toContain(rule)
        expect(one.journal).toContain('Uma User')
        expect(one.intent).toBe('sent')
    }
})

it('Each deactivation is booked, or waits for a person with its error', async () => {
    for (const one of all) {
        if (sentTo(one).length === 0) continue
        const row = now(one)
        expect(['closed_complete', 'attention_required']).toContain(row.state)
        if (row.state === 'closed_complete') expect(row.realised_savings).toMatch(/^240\b/)
        else expect(`${row.error}${row.next_step}`.length).toBeGreaterThan(30)
    }
    // What took effect without an answer is found out, not asked about.
    for (const name of ['reset', 'lost']) expect(now(who[name]).state).toBe('closed_complete')
    for (const name of ['conflict', 'notDone']) expect(now(who[name]).state).toBe('attention_required')
})

it('An undo restores the subscription and is verified', async () => {
    const [one] = all.filter((each) => now(each).state === 'closed_complete' && each.last_activity)
    const lie = { kind: 'wrong_json', text: '{"id":"1","active":true}', match: patchOf(one.external_user_id as string) }
    await stage.ready.miro.control('POST', 'faults', lie)
    stage.press('miro_undo_reclaim', one.sys_id as string, stage.ready.admin)
    expect(now(one).undone_on ?? null).toBeNull()
    stage.press('miro_undo_reclaim', one.sys_id as string, stage.ready.admin)
    expect((await stage.member(one)).active).toBe(true)
    expect(now(one)).toMatchObject({ realised_savings: null, undone_on: expect.any(String) })
    const row = stage.records.first('x_snc_miro_sam_subscription', `external_user_id=${one.external_user_id}`)
    for (const name of ['user_principal_name', 'subscription_identifier', 'last_activity', 'user', 'miro_role']) {
        expect({ name, is: row?.[name] }).toEqual({ name, is: one[name] })
    }
})

it('Who comes back is reported', async () => {
    const [one] = all.filter((each) => now(each).state === 'closed_complete' && !now(each).undone_on)
    stage.later(1)
    await stage.ready.miro.control('POST', `members/${one.external_user_id}`, { active: true })
    stage.later(2)
    expect(now(one)).toMatchObject({ reactivated_on: expect.any(String), realised_savings: null })
    expect(stage.look()).toContain(one.person ?? '')
})
