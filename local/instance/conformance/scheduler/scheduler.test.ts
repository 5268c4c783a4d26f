// Scheduled scripts run at their instants on the instance's clock, as the user they name, once per instant.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openInstance } from '../../instance.ts'
import type { Instance } from '../../opened.ts'

const startsAt = Date.UTC(2026, 2, 2, 8)
const hourLength = 3_600_000
const dayLength = 24 * hourLength
let instance: Instance
beforeEach(() => {
    instance = openInstance({})
})
afterEach(() => instance.close())

const job = (values: Record<string, string>) =>
    instance.records.insert('sysauto_script', {
        name: 'job',
        active: 'true',
        run_type: 'daily',
        run_time: '1970-01-01 02:30:00',
        script: "gs.info('> ' + new GlideDateTime().getValue())",
        ...values,
    })
const logged = (): string[] =>
    instance.log
        .entries()
        .filter((entry) => entry.message.startsWith('> '))
        .map((entry) => entry.message.slice(2))

it('a daily job runs each day at its time while a virtual clock is moved over a week', () => {
    job({})
    instance.runDue(startsAt + 7 * dayLength)
    expect(logged()).toHaveLength(7)
    expect(logged()[0]).toBe('2026-03-03 02:30:00')
    expect(instance.clock.now()).toBe(startsAt + 7 * dayLength)
})

it('a periodic job runs each period from when it was installed, even where its build stamped a later start', () => {
    job({ run_type: 'periodically', run_period: '1970-01-01 00:15:00', run_start: '2026-11-22 03:14:43' })
    instance.runDue(startsAt + hourLength)
    expect(logged()).toEqual([
        '2026-03-02 08:15:00',
        '2026-03-02 08:30:00',
        '2026-03-02 08:45:00',
        '2026-03-02 09:00:00',
    ])
})

it('instants missed while the clock jumped are made up for by one run', () => {
    job({ run_type: 'periodically', run_period: '1970-01-01 00:01:00' })
    instance.clock.advance(dayLength)
    instance.runDue()
    expect(logged()).toHaveLength(1)
    instance.runDue(instance.clock.now() + 60_000)
    expect(logged()).toHaveLength(2)
})

it('a job that runs once runs once, and on demand never by itself', () => {
    job({ run_type: 'once', run_start: '2026-03-02 10:00:00' })
    job({ run_type: 'on_demand' })
    instance.runDue(startsAt + 30 * dayLength)
    expect(logged()).toEqual(['2026-03-02 10:00:00'])
})

it('follows the time zone of the instance', () => {
    instance.setProperty('glide.sys.default.tz', 'US/Pacific')
    job({})
    instance.runDue(startsAt + dayLength)
    expect(logged()).toEqual(['2026-03-02 10:30:00'])
})

it('made inactive, changed or deleted it follows at once', () => {
    const id = job({})
    instance.records.update('sysauto_script', id, { run_time: '1970-01-01 12:00:00' })
    instance.runDue(startsAt + 5 * hourLength)
    expect(logged()).toEqual(['2026-03-02 12:00:00'])
    instance.records.update('sysauto_script', id, { active: 'false' })
    instance.runDue(startsAt + 3 * dayLength)
    instance.records.update('sysauto_script', id, { active: 'true' })
    instance.records.remove('sysauto_script', id)
    instance.runDue(startsAt + 6 * dayLength)
    expect(logged()).toHaveLength(1)
    expect(instance.records.count('sys_trigger')).toBe(0)
})

it('runs as the system, or as the person it names', () => {
    const ida = instance.records.first('sys_user', 'user_name=ida.integrator')?.['sys_id'] as string
    job({ script: "gs.info('> ' + gs.getUserName())" })
    job({ script: "gs.info('> ' + gs.getUserName())", run_as: ida })
    instance.runDue(startsAt + dayLength)
    expect(logged().sort()).toEqual(['ida.integrator', 'system'])
})

it('runs only where its condition holds', () => {
    job({ conditional: 'true', condition: "answer = gs.getProperty('acme.go', 'no') === 'yes'" })
    instance.runDue(startsAt + dayLength)
    expect(logged()).toEqual([])
    instance.setProperty('acme.go', 'yes')
    instance.runDue(startsAt + 2 * dayLength)
    expect(logged()).toHaveLength(1)
})

it('a job that throws is logged and runs again at its next instant', () => {
    job({ script: "throw new Error('broken')" })
    instance.runDue(startsAt + 2 * dayLength)
    const problems = instance.log.entries().filter((entry) => entry.level === 'error')
    expect(problems.map((entry) => entry.message)).toEqual(['broken', 'broken'])
})

it('jobs, events and their instants interleave in the order of time', () => {
    instance.records.insert('sysevent_register', { event_name: 'acme.slice' })
    instance.records.insert('sysevent_script_action', {
        name: 'a',
        event_name: 'acme.slice',
        active: 'true',
        script: "gs.info('> event ' + new GlideDateTime().getValue())",
    })
    job({
        run_type: 'periodically',
        run_period: '1970-01-01 00:10:00',
        script: `gs.info('> job ' + new GlideDateTime().getValue())
            var later = new GlideDateTime(); later.addSeconds(300)
            gs.eventQueueScheduled('acme.slice', null, '', '', later)`,
    })
    instance.runDue(startsAt + 25 * 60_000)
    expect(logged()).toEqual([
        'job 2026-03-02 08:10:00',
        'event 2026-03-02 08:15:00',
        'job 2026-03-02 08:20:00',
        'event 2026-03-02 08:25:00',
    ])
})

it('background work is done before the clock moves on', () => {
    const done: number[] = []
    instance.background.add('later', () => done.push(instance.clock.now()))
    instance.runDue(startsAt + hourLength)
    expect(done).toEqual([startsAt])
})

it('a real clock is neither moved nor waited for', () => {
    instance.close()
    instance = openInstance({ clock: 'real' })
    job({ run_type: 'once', run_start: new Date(Date.now() + dayLength).toISOString().slice(0, 19).replace('T', ' ') })
    const before = Date.now()
    instance.runDue(before + 2 * dayLength)
    instance.runUntilIdle()
    expect(logged()).toEqual([])
    expect(Date.now() - before).toBeLessThan(5000)
})

it('a file closed and opened again goes on with its jobs', () => {
    job({})
    instance.runDue(startsAt + hourLength)
    const folder = mkdtempSync(path.join(tmpdir(), 'scheduler-'))
    const file = path.join(folder, 'copy.sqlite')
    instance.saveAs(file)
    instance.close()
    instance = openInstance({ file, startAt: startsAt + 2 * hourLength })
    instance.runDue(startsAt + dayLength)
    expect(logged()).toEqual(['2026-03-03 02:30:00'])
    rmSync(folder, { recursive: true })
})
