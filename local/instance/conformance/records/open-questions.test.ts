// What no document settles about writing rows: the strict side by default, the other side of each switch beside it.
import { openFixture } from '../fixture/open.ts'
import type { Instance } from '../../opened.ts'
import type { InstanceOptions } from '../../opened.ts'

const table = 'x_snc_fix_seat'
const opened: Instance[] = []
const open = (options: InstanceOptions = {}): Instance => {
    const instance = openFixture(options)
    opened.push(instance)
    return instance
}
afterEach(() => opened.splice(0).forEach((instance) => instance.close()))

describe('dictionary defaults', () => {
    const inserted = (instance: Instance, begin: string) =>
        instance.runScript(`var gr = new GlideRecord('${table}'); gr.${begin}(); gr.setValue('name', 'Ann')
            var id = gr.insert(); var read = new GlideRecord('${table}'); read.get(id); read.getValue('state')`).value
    test('are set by newRecord()', () => {
        expect(inserted(open(), 'newRecord')).toBe('draft')
    })
    test('are not promised for a record begun by initialize()', () => {
        expect(inserted(open(), 'initialize')).toBe('draft')
        expect(inserted(open({ switches: { insertDefaults: 'newRecord' } }), 'initialize')).toBeNull()
    })
})

describe('updateMultiple under a condition', () => {
    const claimedBy = (switches: InstanceOptions['switches']): (string | null | undefined)[] => {
        const rival: { take?: () => void } = {}
        const instance = open({ switches, between: () => rival.take?.() })
        const seat = instance.records.insert(table, { name: 'Ann', state: 'draft' })
        rival.take = () => instance.records.update(table, seat, { state: 'published', notes: 'theirs' })
        instance.runScript(`var gr = new GlideRecord('${table}'); gr.addQuery('sys_id', '${seat}')
            gr.addQuery('state', 'draft'); gr.setWorkflow(false); gr.setValue('notes', 'ours'); gr.updateMultiple()`)
        rival.take = undefined
        return [instance.records.get(table, seat)?.notes]
    }
    test('may overwrite what another node wrote between its look and its write', () => {
        expect(claimedBy({})).toEqual(['ours'])
    })
})

describe('rows in groups of one', () => {
    const grouped = (instance: Instance) => {
        const seat = instance.records.insert(table, { name: 'Ann', state: 'draft' })
        const told =
            instance.runScript(`var asked = new GlideAggregate('${table}'); asked.groupBy('name'); asked.groupBy('sys_id')
            asked.query(); asked.next(); asked.getValue('name') + ' ' + asked.getValue('sys_id')`).value
        return [told, seat]
    }
    test('tell what they are grouped by; of the sys_id that is not certain', () => {
        const [told, seat] = grouped(open())
        expect(told).toBe(`Ann ${seat}`)
        expect(grouped(open({ switches: { groupedKey: 'empty' } }))[0]).toBe('Ann null')
    })
})
