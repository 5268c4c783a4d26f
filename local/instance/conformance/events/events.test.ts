// Events: queued with a name and parameters, processed when due, in order, by the scripts registered for them.
import { openInstance } from '../../instance.ts'
import type { Instance } from '../../opened.ts'

let instance: Instance
beforeEach(() => {
    instance = openInstance({})
    register('acme.slice')
})
afterEach(() => instance.close())

const startsAt = Date.UTC(2026, 2, 2, 8)
const register = (name: string, values: Record<string, string> = {}) =>
    instance.records.insert('sysevent_register', { event_name: name, ...values })
const onEvent = (name: string, script: string, values: Record<string, string> = {}) =>
    instance.records.insert('sysevent_script_action', {
        name: `on ${name}`,
        event_name: name,
        active: 'true',
        script,
        ...values,
    })
const logged = (): string[] =>
    instance.log
        .entries()
        .filter((entry) => entry.message.startsWith('> '))
        .map((entry) => entry.message.slice(2))
const states = (): (string | null)[] =>
    instance.records.find('sysevent', 'nameSTARTSWITHacme').map((row) => row['state'] ?? null)
const gs = (source: string, user = 'admin') => instance.runScript(source, { user, scope: 'global' })

it('a queued event waits until it is processed, and then runs its script action with event and current', () => {
    const user = instance.records.first('sys_user', 'user_name=uma.user')?.['sys_id'] as string
    onEvent('acme.slice', "gs.info('> ' + [event.name, event.parm1, event.parm2, current.user_name].join(' '))")
    gs(`var u = new GlideRecord('sys_user'); u.get('${user}'); gs.eventQueue('acme.slice', u, 'one', 2)`)
    expect(logged()).toEqual([])
    expect(states()).toEqual(['ready'])
    instance.runDue()
    expect(logged()).toEqual(['acme.slice one 2 uma.user'])
    expect(states()).toEqual(['processed'])
    instance.runDue()
    expect(logged()).toHaveLength(1)
})

it('an event without a record has no current', () => {
    onEvent('acme.slice', "gs.info('> ' + current)")
    gs("gs.eventQueue('acme.slice', null, 'a', 'b')")
    instance.runDue()
    expect(logged()).toEqual(['null'])
})

it('runs as the system, whoever queued it, and keeps who that was', () => {
    onEvent('acme.slice', "gs.info('> ' + gs.getUserName() + ' ' + event.user_name)")
    gs("gs.eventQueue('acme.slice', null, '', '')", 'ida.integrator')
    instance.runDue()
    expect(logged()).toEqual(['system ida.integrator'])
})

it('a scheduled event is processed at its instant, to which a virtual clock is moved', () => {
    onEvent('acme.slice', "gs.info('> ' + event.parm1 + ' ' + new GlideDateTime().getValue())")
    gs("gs.eventQueueScheduled('acme.slice', null, 'late', '', new GlideDateTime('2026-03-02 09:30:00'))")
    gs("gs.eventQueueScheduled('acme.slice', null, 'soon', '', new GlideDateTime('2026-03-02 08:00:30'))")
    instance.runDue()
    expect(logged()).toEqual([])
    instance.runDue(startsAt + 60_000)
    expect(logged()).toEqual(['soon 2026-03-02 08:00:30'])
    expect(instance.clock.now()).toBe(startsAt + 60_000)
    instance.runUntilIdle()
    expect(logged()[1]).toBe('late 2026-03-02 09:30:00')
    expect(new Date(instance.clock.now()).toISOString()).toBe('2026-03-02T09:30:00.000Z')
})

it('events due together go by priority, lower first, then in the order they were queued', () => {
    register('acme.low', { priority: '200' })
    register('acme.high', { priority: '10' })
    for (const name of ['acme.slice', 'acme.low', 'acme.high'])
        onEvent(name, "gs.info('> ' + event.name + event.parm1)")
    gs(
        "['acme.low', 'acme.slice', 'acme.high', 'acme.slice'].forEach(function (n, i) { gs.eventQueue(n, null, i, '') })"
    )
    instance.runDue()
    expect(logged()).toEqual(['acme.high2', 'acme.slice1', 'acme.slice3', 'acme.low0'])
})

it('takes the queue it was registered with, unless another is named', () => {
    register('acme.queued', { queue: 'x_acme_seats_runs' })
    gs("gs.eventQueue('acme.queued', null, '', ''); gs.eventQueue('acme.queued', null, '', '', 'other')")
    expect(instance.records.find('sysevent', 'name=acme.queued^ORDERBYarrival').map((row) => row['queue'])).toEqual([
        'x_acme_seats_runs',
        'other',
    ])
})

it('an event nobody registered is not queued, silently for the script and loudly in the log', () => {
    gs("gs.eventQueue('acme.unknown', null, '', '')")
    expect(states()).toEqual([])
    expect(instance.log.entries().some((entry) => entry.message.includes("'acme.unknown' is not registered"))).toBe(
        true
    )
})

it('a script action whose condition does not hold, or that is not active, does not run', () => {
    onEvent('acme.slice', "gs.info('> no')", { condition_script: "event.parm1 == 'go'" })
    onEvent('acme.slice', "gs.info('> never')", { active: 'false' })
    gs("gs.eventQueue('acme.slice', null, 'stay', ''); gs.eventQueue('acme.slice', null, 'go', '')")
    instance.runDue()
    expect(logged()).toEqual(['no'])
})

it('a script action that throws leaves the event in error, and the others still run', () => {
    onEvent('acme.slice', "throw new Error('broken')", { order: '1' })
    onEvent('acme.slice', "gs.info('> second')", { order: '2' })
    gs("gs.eventQueue('acme.slice', null, '', '')")
    instance.runDue()
    expect(logged()).toEqual(['second'])
    const event = instance.records.first('sysevent', 'name=acme.slice')
    expect(event?.['state']).toBe('error')
    expect(event?.['error_message']).toContain('broken')
})

it('an event that queues the next one is a chain that runs to its end', () => {
    onEvent(
        'acme.slice',
        "gs.info('> ' + event.parm1); if (event.parm1 < 3) gs.eventQueue('acme.slice', null, Number(event.parm1) + 1, '')"
    )
    gs("gs.eventQueue('acme.slice', null, 1, '')")
    instance.runUntilIdle()
    expect(logged()).toEqual(['1', '2', '3'])
})

it('a gap of this stand-in is not swallowed as the failure of a script action', () => {
    onEvent('acme.slice', 'gs.nonsense()')
    gs("gs.eventQueue('acme.slice', null, '', '')")
    expect(() => instance.runDue()).toThrow('not implemented')
})

describe('a queue of an application', () => {
    const onQueue = (queue: string) => {
        register('acme.queued', { queue })
        onEvent('acme.queued', "gs.info('> worked')")
        gs("gs.eventQueue('acme.queued', null, '', '')")
        instance.runDue()
        return [...logged(), ...states()]
    }
    it('is worked where it sets automatic_processing', () => {
        instance.records.insert('sysevent_queue', { queue: 'x_acme.runs', automatic_processing: 'true' })
        expect(onQueue('x_acme.runs')).toEqual(['worked', 'processed'])
    })
    it('delivers nothing where it does not: the events are stuck', () => {
        instance.records.insert('sysevent_queue', { queue: 'x_acme.runs' })
        expect(onQueue('x_acme.runs')).toEqual(['ready'])
    })
    it('delivers nothing where nobody has made it', () => {
        expect(onQueue('x_acme.nowhere')).toEqual(['ready'])
    })
    it('is worked all the same with the switch queueWithoutProcessing', () => {
        instance.close()
        instance = openInstance({ switches: { queueWithoutProcessing: 'processed' } })
        expect(onQueue('x_acme.runs')).toEqual(['worked', 'processed'])
    })
})
