// The download of the built app on the embedded instance against the simulated Miro: what people see in the table afterwards.
import { click, lastResult, openReady, profileOf, subscriptionTable, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

jest.setTimeout(120000)

let ready: Ready
afterEach(async () => ready.close())

const minute = 60000
const refresh = (person = ready.integrator) => {
    const said = click(ready, 'Refresh now', person)
    ready.instance.runUntilIdle()
    return said
}
const membersOf = () =>
    ready.miro.control<{ id: string; email: string; active: boolean }[]>('GET', 'members?limit=1000')

describe('A first download', () => {
    it('leaves one subscription per active member, models per licence, and what is not recognized', async () => {
        ready = await openReady({ members: 320, oddities: 'all', users: true, upTo: 'downloaded' })
        const books = await ready.miro.control<{
            members: { active: number }
            activeByLicence: Record<string, number>
        }>('GET', 'books')
        const { records } = ready.instance
        expect(lastResult(ready.instance)).toMatchObject({
            state: 'completed',
            trigger: 'publish',
            members: '320',
            active_members: String(books.members.active),
            inserted: String(books.members.active),
            removed: '0',
        })
        expect(records.count(tables.subscription)).toBe(books.members.active)
        for (const [licence, count] of Object.entries(books.activeByLicence)) {
            expect(records.count(tables.subscription, `subscription_identifier=${licence}`)).toBe(count)
        }
        expect(records.count(tables.model)).toBe(8)
        const open = records.find(tables.unrecognized).map((row) => row.identifier)
        expect(open).toEqual(expect.arrayContaining(['creator_plus']))
        expect(profileOf(ready)).toMatchObject({ status: 'published', active_run: null })
        expect(records.count(tables.lock)).toBe(0)
    })

    it('asks Miro for exactly one page per hundred members', async () => {
        ready = await openReady({ members: 300, upTo: 'validated' })
        const before = await ready.miro.control<{ calls: Record<string, number> }>('GET', 'books')
        click(ready, 'Publish')
        ready.instance.runUntilIdle()
        const after = await ready.miro.control<{ calls: Record<string, number> }>('GET', 'books')
        const pages = 'GET /v2/orgs/{id}/members'
        expect(after.calls[pages] - before.calls[pages]).toBe(3)
    })

    it('matches people by e-mail whatever its case, and leaves the others without a user', async () => {
        ready = await openReady({ members: 60, upTo: 'published' })
        const { records } = ready.instance
        const [first, second] = await membersOf()
        await ready.miro.control('POST', `members/${first.id}`, { email: 'Ada.PLUS+sign@Example.COM', active: true })
        const user = records.insert('sys_user', { user_name: 'x1', email: 'ada.plus+sign@example.com', active: 'true' })
        const older = records.insert('sys_user', {
            user_name: second.email,
            email: 'other@example.com',
            active: 'false',
        })
        await ready.miro.control('POST', `members/${second.id}`, { active: true })
        ready.instance.runUntilIdle()
        const row = (id: string) => records.first(tables.subscription, `external_user_id=${id}`)
        expect(row(first.id)).toMatchObject({
            user,
            user_source: 'integration',
            user_principal_name: 'Ada.PLUS+sign@Example.COM',
        })
        expect(row(second.id)).toMatchObject({ user: older })
        expect(Number(lastResult(ready.instance).without_user)).toBeGreaterThan(0)

        // On later days whoever had a user is found by user name as well, and a better user takes the place of the stored one.
        records.update('sys_user', user, { email: 'other@example.com', user_name: 'ada.plus+sign@example.com' })
        const newer = records.insert('sys_user', { user_name: 'x2', email: second.email, active: 'true' })
        refresh()
        expect([row(first.id)?.user, row(second.id)?.user]).toEqual([user, newer])
        records.update('sys_user', user, { user_name: 'x3' })
        refresh()
        expect([row(first.id)?.user || '', row(second.id)?.user]).toEqual(['', newer])
    })
})

describe('A later download', () => {
    it('writes no subscription when nothing has changed', async () => {
        ready = await openReady({ members: 260, oddities: 'all', users: true, upTo: 'downloaded' })
        const before = ready.instance.counters.snapshot().writesByTable[tables.subscription]
        refresh()
        expect(lastResult(ready.instance)).toMatchObject({
            state: 'completed',
            inserted: '0',
            updated: '0',
            removed: '0',
        })
        expect(ready.instance.counters.snapshot().writesByTable[tables.subscription]).toBe(before)
    })

    it('shows who joined, who left, whose licence changed', async () => {
        ready = await openReady({ members: 200, upTo: 'downloaded' })
        const members = (await membersOf()).filter((each) => each.active)
        await ready.miro.control('DELETE', `members/${members[3].id}`)
        await ready.miro.control('POST', `members/${members[5].id}`, { active: false })
        await ready.miro.control('POST', `members/${members[7].id}`, { license: 'basic' })
        await ready.miro.control('POST', 'members', { email: '新しい人@example.com', displayName: '新しい人' })
        refresh()
        expect(lastResult(ready.instance)).toMatchObject({
            inserted: '1',
            updated: '1',
            removed: '2',
            licence_changed: '1',
        })
        expect(ready.instance.records.count(tables.subscription, 'user_principal_name=新しい人@example.com')).toBe(1)
    })

    it('keeps a user that was set by hand, and who set it', async () => {
        ready = await openReady({ members: 50, users: true, upTo: 'downloaded' })
        const row = ready.instance.records.first(tables.subscription, 'userISNOTEMPTY')
        const emil = ready.instance.records.first('sys_user', 'user_name=emil.employee')?.sys_id as string
        ready.integrator.update(tables.subscription, row?.sys_id as string, { user: emil })
        expect(ready.instance.records.get(tables.subscription, row?.sys_id as string)).toMatchObject({
            user_source: 'manual',
        })
        refresh()
        expect(ready.instance.records.get(tables.subscription, row?.sys_id as string)).toMatchObject({ user: emil })
        const audited = ready.instance.records.find('sys_audit', `tablename=${tables.subscription}^fieldname=user`)
        expect(audited.map(({ oldvalue, newvalue, user }) => [oldvalue, newvalue, user])).toEqual([
            [row?.user, emil, 'ida.integrator'],
        ])
        ready.integrator.update(tables.subscription, row?.sys_id as string, { user: null })
        refresh()
        expect(ready.instance.records.get(tables.subscription, row?.sys_id as string)).toMatchObject({
            user: row?.user,
            user_source: 'integration',
        })
    })

    it('marks whom an exclusion rule covers, and lets them go when it ends', async () => {
        ready = await openReady({ members: 80, upTo: 'downloaded' })
        const { records } = ready.instance
        ready.admin.newRecord('x_snc_miro_sam_user_exclusion', {
            user_principal_name: '*e*',
            reason: 'Pilot group',
            expires: '2026-11-16',
        })
        refresh()
        expect(records.count(tables.subscription, 'excluded=false')).toBe(0)
        expect(records.first(tables.subscription, '')?.exclusion_reason).toBe('*e*: Pilot group')
        ready.instance.clock.advance(24 * 60 * minute)
        refresh()
        expect(records.count(tables.subscription, 'excluded=true')).toBe(0)
    })

    it('sets a picked model on every subscription with the identifier', async () => {
        ready = await openReady({ members: 300, oddities: 'all', upTo: 'downloaded' })
        const { records } = ready.instance
        const identifier = records.first(tables.unrecognized, 'number_of_subscriptions>0')
        const model = records.first(tables.model, 'subscription_identifier=full')?.sys_id as string
        ready.integrator.update(tables.unrecognized, identifier?.sys_id as string, { software_model: model })
        const query = `subscription_identifier=${identifier?.identifier}`
        expect(records.count(tables.subscription, `${query}^software_model=${model}`)).toBe(
            records.count(tables.subscription, query)
        )
        refresh()
        expect(lastResult(ready.instance)).toMatchObject({ updated: '0' })
    })
})

describe('Nobody is lost', () => {
    it('a run that fails half-way removes nobody and says what to do', async () => {
        ready = await openReady({ members: 400, upTo: 'downloaded' })
        const before = subscriptionTable(ready.instance)
        const members = await membersOf()
        for (const member of members.slice(200, 230)) await ready.miro.control('DELETE', `members/${member.id}`)
        for (const kind of ['missing_data', 'wrong_json', 'html', 'repeated_cursor']) {
            await ready.miro.control('POST', 'faults', {
                kind,
                match: { path: '/members', nth: 3, times: 0 },
                status: kind === 'html' ? 200 : undefined,
            })
            refresh()
            const result = lastResult(ready.instance)
            expect([kind, result.state]).toEqual([kind, 'failed'])
            expect(result.message).toBeTruthy()
            expect(result.next_step).toBeTruthy()
            expect(subscriptionTable(ready.instance)).toEqual(before)
            await ready.miro.control('DELETE', 'faults')
        }
        refresh()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'completed' })
    })

    it('a list that would take too many away stops, asks, and does as an admin decides', async () => {
        ready = await openReady({ members: 300, upTo: 'downloaded' })
        const { records } = ready.instance
        const all = records.count(tables.subscription)
        await ready.miro.control('POST', 'faults', { kind: 'lost_cursor', match: { path: '/members', times: 1 } })
        refresh()
        const asked = lastResult(ready.instance)
        expect(asked).toMatchObject({ state: 'needs_decision', removed: '0' })
        expect(records.count(tables.subscription)).toBe(all)
        expect(() => ready.integrator.clickAction(tables.result, asked.sys_id as string, 'Remove them')).toThrow()
        ready.admin.clickAction(tables.result, asked.sys_id as string, 'Keep them')
        expect(records.get(tables.result, asked.sys_id as string)).toMatchObject({ state: 'completed' })
        expect(records.count(tables.subscription, 'missing_sinceISNOTEMPTY')).toBe(0)

        const members = (await membersOf()).slice(50, 250)
        for (const member of members) await ready.miro.control('DELETE', `members/${member.id}`)
        refresh()
        const again = lastResult(ready.instance)
        expect(again.state).toBe('needs_decision')
        ready.admin.clickAction(tables.result, again.sys_id as string, 'Remove them')
        ready.instance.runUntilIdle()
        expect(records.get(tables.result, again.sys_id as string)).toMatchObject({ state: 'completed', to_remove: '0' })
        const books = await ready.miro.control<{ members: { active: number } }>('GET', 'books')
        expect(records.count(tables.subscription)).toBe(books.members.active)
    })

    it('a later download supersedes an undecided one, and takes its marks away from those who are there', async () => {
        ready = await openReady({ members: 300, upTo: 'downloaded' })
        await ready.miro.control('POST', 'faults', { kind: 'lost_cursor', match: { path: '/members', times: 1 } })
        refresh()
        const asked = lastResult(ready.instance)
        expect(asked.state).toBe('needs_decision')
        refresh()
        expect(ready.instance.records.get(tables.result, asked.sys_id as string)!.state).toBe('superseded')
        expect(lastResult(ready.instance).state).toBe('completed')
        expect(ready.instance.records.count(tables.subscription, 'missing_sinceISNOTEMPTY')).toBe(0)
    })

    it('an entry without an id removes nobody that day', async () => {
        ready = await openReady({ members: 150, upTo: 'downloaded' })
        const all = ready.instance.records.count(tables.subscription)
        await ready.miro.control('POST', 'faults', { kind: 'member_without_id', match: { path: '/members', times: 1 } })
        refresh()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'completed', left_out: '1', removed: '0' })
        expect(ready.instance.records.count(tables.subscription)).toBe(all)
        refresh()
        expect(lastResult(ready.instance)).toMatchObject({ left_out: '0', removed: '0' })
    })

    it('members in no order are downloaded by stamping, and the profile remembers it', async () => {
        ready = await openReady({ members: 250, upTo: 'published' })
        await ready.miro.control('POST', 'faults', { kind: 'unordered_members', match: { path: '/members', times: 0 } })
        ready.instance.runUntilIdle()
        const result = lastResult(ready.instance)
        expect(result.state).toBe('completed')
        const books = await ready.miro.control<{ members: { active: number } }>('GET', 'books')
        expect(ready.instance.records.count(tables.subscription)).toBe(books.members.active)
        expect(profileOf(ready).download_mode).toBe('stamped')
        refresh()
        expect(lastResult(ready.instance)).toMatchObject({
            state: 'completed',
            inserted: '0',
            removed: '0',
            updated: '0',
        })
    })

    it('an organization without members completes and says so', async () => {
        ready = await openReady({ members: 0, upTo: 'validated' })
        click(ready, 'Publish')
        ready.instance.runUntilIdle()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'completed', members: '0' })
        expect(lastResult(ready.instance).message).toContain('no active member')
    })
})

describe('Slices', () => {
    it('a run whose worker dies at any page is taken over and leaves the same table as an uncut one', async () => {
        ready = await openReady({ members: 450, oddities: 'all', users: true, upTo: 'downloaded' })
        const uncut = subscriptionTable(ready.instance)
        const { instance } = ready
        instance.setProperty('x_snc_miro_sam.slice_seconds', '0')
        for (let page = 1; page <= 5; page++) {
            instance.runScript(`var all = new GlideRecord('${tables.subscription}'); all.query(); all.deleteMultiple()`)
            const run = await pauseAt(page)
            // The worker is gone with the event it was to be woken by; what the run's row says is from before.
            instance.records.remove('sysevent', waitingEvent()?.sys_id as string)
            if (page % 2) instance.records.update(tables.result, run, { state: 'in_progress', resume_at: null })
            instance.runDue(instance.clock.now() + 25 * minute)
            instance.runUntilIdle()
            expect(instance.records.get(tables.result, run)).toMatchObject({ state: 'completed' })
            expect(subscriptionTable(instance)).toEqual(uncut)
        }
    })

    const waitingEvent = () => ready.instance.records.first('sysevent', 'name=x_snc_miro_sam.run.slice^state=ready')

    /** Starts a download that waits for Miro before a page; answers the run. */
    async function pauseAt(page: number): Promise<string> {
        const fault = { kind: 'status', status: 429, match: { path: '/members', nth: page, times: 1 } }
        await ready.miro.control('POST', 'faults', fault)
        click(ready, 'Refresh now')
        ready.instance.runDue(ready.instance.clock.now())
        const run = lastResult(ready.instance)
        expect(run.state).toBe('paused')
        return run.sys_id as string
    }

    it('a second delivery of the same event does nothing', async () => {
        ready = await openReady({ members: 250, upTo: 'published' })
        ready.instance.setProperty('x_snc_miro_sam.slice_seconds', '0')
        ready.instance.runUntilIdle()
        const run = lastResult(ready.instance)
        expect(Number(run.slice)).toBeGreaterThan(2)
        const event = ready.instance.records.first('sysevent', 'name=x_snc_miro_sam.run.slice')
        ready.instance.records.update('sysevent', event?.sys_id as string, { state: 'ready' })
        const before = ready.instance.counters.snapshot().requests
        ready.instance.runUntilIdle()
        expect(ready.instance.counters.snapshot().requests).toBe(before)
        expect(lastResult(ready.instance)).toEqual(run)
    })

    it('a 429 in mid-run pauses until the reset and continues', async () => {
        ready = await openReady({ members: 350, upTo: 'downloaded' })
        const { instance } = ready
        const began = instance.clock.now()
        const run = await pauseAt(2)
        const paused = instance.records.get(tables.result, run)
        expect(paused?.resume_at).toBeTruthy()
        expect(paused?.message).toContain('rate limit')
        instance.runDue(began + 3 * minute)
        expect(instance.records.get(tables.result, run)).toMatchObject({ state: 'completed', members: '350' })
    })

    it('a second run on the same profile is refused, by number', async () => {
        ready = await openReady({ members: 350, upTo: 'downloaded' })
        const { instance } = ready
        const run = await pauseAt(2)
        const number = instance.records.get(tables.result, run)?.number as string
        expect(click(ready, 'Refresh now').join(' ')).toContain(number)
        expect(lastResult(instance)).toMatchObject({ state: 'not_run' })
        expect(lastResult(instance).message).toContain(number)
        instance.runDue(instance.clock.now() + 3 * minute)
        expect(instance.records.get(tables.result, run)).toMatchObject({ state: 'completed' })
    })

    it('renews an expired token once for the whole run', async () => {
        ready = await openReady({ members: 250, upTo: 'downloaded' })
        const before = await ready.miro.control<{ calls: Record<string, number> }>('GET', 'books')
        ready.instance.clock.advance(2 * 60 * minute)
        refresh()
        const after = await ready.miro.control<{ calls: Record<string, number> }>('GET', 'books')
        expect(lastResult(ready.instance)).toMatchObject({ state: 'completed' })
        const token = 'POST /v1/oauth/token'
        expect(after.calls[token] - before.calls[token]).toBe(1)
    })
})

describe('A decision', () => {
    it('about an earlier list is no longer possible once a later download has begun', async () => {
        ready = await openReady({ members: 200, upTo: 'downloaded' })
        await ready.miro.control('POST', 'faults', { kind: 'lost_cursor', match: { path: '/members', times: 1 } })
        refresh()
        const asked = lastResult(ready.instance)
        expect(asked.state).toBe('needs_decision')
        const rows = ready.instance.records.count(tables.subscription)
        refresh()
        expect(lastResult(ready.instance)).toMatchObject({ state: 'completed', removed: '0' })
        expect(ready.instance.records.get(tables.result, asked.sys_id as string)).toMatchObject({ state: 'superseded' })
        expect(() => ready.admin.clickAction(tables.result, asked.sys_id as string, 'Remove them')).toThrow()
        expect(ready.instance.records.count(tables.subscription)).toBe(rows)
    })

    it('dies with its profile, and so does a run in progress', async () => {
        ready = await openReady({ members: 200, upTo: 'downloaded' })
        await ready.miro.control('POST', 'faults', { kind: 'status', status: 429, match: { path: '/members' } })
        click(ready, 'Refresh now')
        ready.instance.runDue(ready.instance.clock.now())
        expect(lastResult(ready.instance).state).toBe('paused')
        click(ready, 'Delete')
        ready.instance.runDue(ready.instance.clock.now() + 10 * minute)
        expect(lastResult(ready.instance).state).toBe('superseded')
        expect(ready.instance.records.count(tables.lock)).toBe(0)
        expect(ready.instance.records.count(tables.subscription)).toBe(0)
    })
})
