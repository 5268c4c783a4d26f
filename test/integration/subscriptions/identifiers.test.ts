// Resolving an unrecognized identifier: the integrator picks a model, and all subscriptions of the identifier follow.
import { openReady, tables } from '../../support/ready.ts'

jest.setTimeout(120000)

it('gives all subscriptions of an identifier the model the integrator picks', async () => {
    const ready = await openReady({ members: 40, upTo: 'published' })
    try {
        const { instance, integrator, miro } = ready
        const members = await miro.control<{ id: string }[]>('GET', 'members?active=true&limit=3')
        for (const { id } of members) await miro.control('POST', `members/${id}`, { license: 'creator_plus' })
        instance.runUntilIdle()
        const identifier = instance.records.first(tables.unrecognized, 'identifier=creator_plus')!
        expect(identifier.number_of_subscriptions).toBe('3')
        const model = instance.records.first(tables.model, 'subscription_identifier=full')!.sys_id!
        integrator.update(tables.unrecognized, identifier.sys_id!, { software_model: model })
        instance.runUntilIdle()
        const mine = 'subscription_identifier=creator_plus'
        expect(instance.records.count(tables.subscription, `${mine}^software_model=${model}`)).toBe(3)
        expect(instance.records.count(tables.subscription, `${mine}^software_modelISEMPTY`)).toBe(0)
    } finally {
        await ready.close()
    }
})
