// Promise: installing a newer version over the data keeps all of it, and the jobs go on.
import type { Row } from '../../../local/instance/index.ts'
import { openReady, subscriptionTable, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const kept = [
    ...[tables.profile, tables.subscription, tables.model, tables.unrecognized, tables.job, tables.result],
    ...['reclamation_rule', 'removal_candidate', 'user_exclusion'].map((name) => `x_snc_miro_sam_${name}`),
    ...['http_connection', 'oauth_credential', 'sys_alias'],
]

describe('an upgrade over the data', () => {
    let ready: Ready
    beforeAll(async () => (ready = await openReady({ members: 150, upTo: 'downloaded', users: true })))
    afterAll(async () => ready?.close())

    it('keeps every row of the product and its connections, and changes none', () => {
        const { instance, admin } = ready
        admin.newRecord('x_snc_miro_sam_user_exclusion', {
            user_principal_name: 'kept@acme.example.com',
            profile_type: 'miro_enterprise_subscription',
            reason: 'Entered by a person',
        })
        const rule = instance.records.first('x_snc_miro_sam_reclamation_rule', `profile=${ready.profile}`)?.sys_id
        instance.records.update('x_snc_miro_sam_reclamation_rule', rule as string, { last_activity_threshold: '75' })
        // When a record of the package itself was last installed is no content of it.
        const content = (row: Row) => Object.entries(row).filter(([name]) => !/^sys_(mod_count|updated_)/.test(name))
        const rows = () =>
            Object.fromEntries(kept.map((table) => [table, instance.records.find(table, 'ORDERBYsys_id').map(content)]))
        const before = rows()
        instance.install('dist/app')
        instance.activateFlows()
        expect(rows()).toEqual(before)
    })

    it('goes on with the next daily run as if nothing had happened', () => {
        const { instance } = ready
        const before = subscriptionTable(instance)
        instance.runDue(instance.clock.now() + 86_400_000)
        const last = instance.records.find(tables.result, 'kind=download^ORDERBYDESCnumber', { limit: 1 })[0]
        expect([last?.trigger, last?.state, last?.inserted]).toEqual(['schedule', 'completed', '0'])
        expect(subscriptionTable(instance)).toEqual(before)
    })
})
