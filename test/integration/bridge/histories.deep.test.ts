// Histories with SAM as the owner of candidates: no double row, no double reclaim, no saving twice, nobody protected touched.
import fc from 'fast-check'
import { samStates } from '../../../local/instance/index.ts'
import type { Row } from '../../../local/instance/index.ts'
import { tables } from '../../support/ready.ts'
import { candidateTable, openBridge, press, sam, samRows } from './stage.ts'
import type { Stage } from './stage.ts'

const oneDay = 86_400_000

type Event =
    | { kind: 'day'; joins: number; leaves: number; changes: number; seed: number }
    | { kind: 'reclaim'; many: number; at: number }
    | { kind: 'exclude'; at: number }
    | { kind: 'trouble'; fault: number; nth: number }
    | { kind: 'owner'; sam: boolean }
    | { kind: 'undo'; at: number }
    | { kind: 'refresh' }

const small = fc.integer({ min: 0, max: 30 })

const events: fc.Arbitrary<Event> = fc.oneof(
    fc.record({
        kind: fc.constant('day' as const),
        ...{ joins: fc.integer({ min: 0, max: 3 }), leaves: fc.integer({ min: 0, max: 2 }) },
        ...{ changes: fc.integer({ min: 0, max: 4 }), seed: fc.integer({ min: 1, max: 1e6 }) },
    }),
    fc.record({ kind: fc.constant('reclaim' as const), many: fc.integer({ min: 1, max: 5 }), at: small }),
    fc.record({ kind: fc.constant('exclude' as const), at: small }),
    fc.record({ kind: fc.constant('trouble' as const), fault: small, nth: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('owner' as const), sam: fc.boolean() }),
    fc.record({ kind: fc.constant('undo' as const), at: small }),
    fc.constant({ kind: 'refresh' as const })
)

const troubles = [
    { kind: 'status', status: 429 },
    { kind: 'status', status: 503 },
    { kind: 'cut', after: true },
    { kind: 'reset', after: true },
]

interface Played {
    stage: Stage
    /** Addresses that an exclusion rule named before the act that is watched. */
    excluded: Set<string>
    undone: Map<string, number>
}

async function play(played: Played, event: Event): Promise<void> {
    const { stage } = played
    const { instance } = stage
    const [link] = instance.records.find(sam.link)
    if (event.kind === 'day') {
        const to = instance.clock.now() + oneDay
        const lived = { seed: event.seed, joins: event.joins, leaves: event.leaves, active: 3 }
        await stage.miro.control('POST', 'day', {
            ...lived,
            licenceChanges: event.changes,
            to: new Date(to).toISOString(),
        })
        instance.runDue(to)
        instance.runUntilIdle()
    }
    if (event.kind === 'reclaim') {
        stage.sam.identify()
        const open = instance.records.find(sam.candidate, `stateIN${samStates.ready},${samStates.attentionRequired}`)
        const chosen = open.filter((row) => row.user_subscription).slice(event.at % 10, (event.at % 10) + event.many)
        for (const row of chosen) stage.sam.reclaim(stage.user.session, row.sys_id!)
        await stage.miro.control('DELETE', 'faults')
        instance.runUntilIdle()
    }
    if (event.kind === 'exclude') {
        const [someone] = samRows(stage).slice(event.at)
        if (!someone) return
        played.excluded.add(someone.user_principal_name!)
        const rule = { user_principal_name: someone.user_principal_name, reason: 'A history', active: '1' }
        const there = `user_principal_name=${someone.user_principal_name}`
        if (instance.records.count('x_snc_miro_sam_user_exclusion', there) === 0)
            stage.admin.newRecord('x_snc_miro_sam_user_exclusion', rule)
    }
    if (event.kind === 'trouble') {
        const fault = troubles[event.fault % troubles.length]
        await stage.miro.control('POST', 'faults', { ...fault, match: { method: 'PATCH', nth: event.nth } })
    }
    if (event.kind === 'owner') {
        press(instance, stage.integrator, event.sam ? 'giveAway' : 'own', link.sys_id!)
        instance.runUntilIdle()
    }
    if (event.kind === 'undo') {
        const done = instance.records.find(candidateTable, 'state=closed_complete^undone_onISEMPTY')[event.at % 3]
        if (!done) return
        stage.admin.clickAction(candidateTable, done.sys_id!, 'Undo')
        const id = done.external_user_id!
        played.undone.set(id, (played.undone.get(id) ?? 0) + 1)
    }
    if (event.kind === 'refresh') stage.sam.refresh(stage.samProfile)
}

/** Who is protected as Miro and the rules stand, and active in Miro: it must stay so through a reclaim. */
async function protectedPeople({ stage, excluded }: Played): Promise<string[]> {
    const found: string[] = []
    for (const row of stage.instance.records.find(tables.subscription, `profile=${stage.profile}`)) {
        const plain = row.miro_role === 'organization_internal_user' && row.admin_roles === null
        if (plain && !excluded.has(row.user_principal_name!)) continue
        const member = await stage.miro.control<{ active: boolean }>('GET', `members/${row.external_user_id}`)
        if (member.active) found.push(row.external_user_id!)
    }
    return found
}

function repeated(values: readonly (string | null)[]): string[] {
    return values.filter((value, at) => value !== null && values.indexOf(value) !== at) as string[]
}

async function check({ stage, undone }: Played, kept: readonly string[], event: Event): Promise<void> {
    const { records } = stage.instance
    const key = (row: Row) => `${row.external_user_id}/${row.subscription_identifier}`
    expect(repeated(samRows(stage).map(key))).toEqual([])
    const complete = records.find(candidateTable, 'state=closed_complete')
    for (const id of new Set(complete.map((row) => row.external_user_id!))) {
        const times = complete.filter((row) => row.external_user_id === id)
        // Each further time needs somebody who gave the licence back in between.
        const back = times.filter((row) => row.undone_on !== null || row.reactivated_on !== null).length
        expect({ id, inForce: times.length - back <= 1, back: back <= (undone.get(id) ?? 0) }).toEqual({
            id,
            inForce: true,
            back: true,
        })
    }
    const books = await stage.miro.control<{ effective: { id: string; what: string }[] }>('GET', 'books')
    const counts = new Map<string, number>()
    for (const { id, what } of books.effective) {
        counts.set(id, (counts.get(id) ?? 0) + (what === 'deactivated' ? 1 : what === 'reactivated' ? -1 : 0))
    }
    expect([...counts].filter(([, twice]) => twice > 1)).toEqual([])
    expect(complete.filter((row) => row.booked_elsewhere === '1' && row.realised_savings !== null)).toEqual([])
    if (event.kind !== 'reclaim') return
    for (const id of kept) {
        const member = await stage.miro.control<{ active: boolean }>('GET', `members/${id}`)
        expect({ id, active: member.active }).toEqual({ id, active: true })
    }
}

it('holds its promises over any history', async () => {
    await fc.assert(
        fc.asyncProperty(
            fc.array(events, { minLength: 6, maxLength: 14 }),
            fc.integer({ min: 1, max: 500 }),
            async (history, seed) => {
                const stage = await openBridge({ members: 80, seed })
                try {
                    const [rule] = stage.instance.records.find('x_snc_miro_sam_reclamation_rule')
                    stage.admin.update('x_snc_miro_sam_reclamation_rule', rule.sys_id!, { annual_price: '180' })
                    const played: Played = { stage, excluded: new Set(), undone: new Map() }
                    await play(played, { kind: 'owner', sam: true })
                    for (const event of history) {
                        const kept = event.kind === 'reclaim' ? await protectedPeople(played) : []
                        await play(played, event)
                        await check(played, kept, event)
                    }
                } finally {
                    await stage.close()
                }
            }
        ),
        { numRuns: Number(process.env.BRIDGE_HISTORIES ?? 12) }
    )
})
