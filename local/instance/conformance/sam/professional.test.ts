// SAM Professional: what its people and its jobs do, as far as it is documented, and both sides of what is not.
import { lenientSamSwitches, openInstance, samStates } from '../../index.ts'
import type { Instance, SamProfessional, SamSwitches } from '../../index.ts'

let instance: Instance

afterEach(() => instance?.close())

function open(samSwitches: Partial<SamSwitches> = {}): SamProfessional {
    instance = openInstance({ seed: 5, sam: 'pro', samSwitches })
    return instance.sam as SamProfessional
}

const integrator = () => instance.actAs('ida.integrator').session

/** A published profile with one subscription last used on a day. */
function published(lastActivity: string): string {
    const sam = instance.sam as SamProfessional
    const profile = sam.createProfile(integrator(), 'Seats')
    const flow = instance.records.insert('sys_hub_flow', {
        name: 'Nothing',
        internal_name: 'nothing',
        type: 'subflow',
        active: '1',
        run_as: 'user',
    })
    instance.records.update('samp_sw_subscription_profile', profile, { download_subflow: flow, reclaim_subflow: flow })
    instance.records.update('samp_sw_subscription_profile', profile, { status: 'published' })
    instance.records.insert('samp_sw_reclamation_rule', { name: 'Seats', subscription_profile: profile })
    instance.records.insert('samp_sw_subscription', {
        subscription_profile: profile,
        external_user_id: '1',
        subscription_identifier: 'seats:full',
        last_activity: lastActivity,
        external_created: '2025-01-01 00:00:00',
    })
    return profile
}

const candidates = () => instance.records.find('samp_sw_reclamation_candidate')

test('a profile is made and published by a sam_integrator, after its download subflow was chosen', () => {
    const sam = open()
    expect(() => sam.createProfile(instance.actAs('uma.user').session, 'Seats')).toThrow(/sam_integrator/)
    const profile = sam.createProfile(integrator(), 'Seats')
    expect(() => sam.publish(integrator(), profile)).toThrow(/download subflow/)
})

test('a stale subscription becomes one candidate; in use again it is canceled, gone it is skipped', () => {
    const sam = open()
    published('2025-06-01')
    sam.identify()
    sam.identify()
    expect(candidates().map((row) => row.state)).toEqual([samStates.ready])
    const [row] = instance.records.find('samp_sw_subscription')
    instance.records.update('samp_sw_subscription', row.sys_id!, { last_activity: '2026-03-01' })
    sam.identify()
    expect(candidates().map((one) => one.state)).toEqual([samStates.closedCanceled])
    instance.records.update('samp_sw_subscription', row.sys_id!, { last_activity: '2025-06-01' })
    sam.identify()
    instance.records.remove('samp_sw_subscription', row.sys_id!)
    sam.identify()
    expect(candidates().map((one) => one.state)).toEqual([samStates.closedCanceled, samStates.closedSkipped])
})

test('a subflow that does not answer success needs attention, and the subscription stays', () => {
    const sam = open(lenientSamSwitches)
    published('2025-06-01')
    sam.identify()
    const after = sam.reclaim(instance.actAs('uma.user').session, candidates()[0].sys_id!)
    expect(after.state).toBe(samStates.attentionRequired)
    expect(instance.records.count('samp_sw_subscription')).toBe(1)
})

test('another scope writes to its tables by privilege only where they are writable', () => {
    const write = (samSwitches: Partial<SamSwitches>) => {
        open(samSwitches)
        const app = instance.records.insert('sys_app', { name: 'Seats', scope: 'x_acme_seats' })
        for (const operation of ['read', 'create'])
            instance.records.insert('sys_scope_privilege', {
                source_scope: app,
                operation,
                target_name: 'samp_sw_product',
                status: 'allowed',
            })
        instance.records.insert('sys_script_include', {
            name: 'Seats',
            api_name: 'x_acme_seats.Seats',
            access: 'public',
            script: `function Seats() { var p = new GlideRecord('samp_sw_product'); p.newRecord(); p.setValue('name', 'Seats'); return p.insert() }`,
        })
        const work = () => instance.runScript('x_acme_seats.Seats()', { scope: 'global' }).value
        return work
    }
    expect(write({})).toThrow(/application access/)
    instance.close()
    expect(write({ tableAccess: 'writable' })()).toMatch(/^[0-9a-f]{32}$/)
})
