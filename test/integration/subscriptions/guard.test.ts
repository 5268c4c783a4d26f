// The one way the app reads and writes rows refuses what the platform would silently turn into 'every row'.
import { openInstalled, tables } from '../../support/ready.ts'

jest.setTimeout(60000)

const instance = openInstalled()
afterAll(() => instance.close())

/** Runs app code on the instance; answers the message it threw, or its value. */
function run(code: string): unknown {
    const source = `(function () {
        var query = require('./src/server/platform/records.ts').query
        try { return ${code} } catch (error) { return 'refused: ' + error.message }
    })()`
    return instance.runScript(source).value
}
const table = `query('${tables.model}')`

describe('The query builder', () => {
    beforeAll(() => {
        for (const name of ['A', 'B', 'C']) instance.records.insert(tables.model, { display_name: name, edition: name })
    })
    it.each([
        ['an unknown field', `${table}.where('editoin', 'A').count()`],
        ['an unknown field to read', `${table}.where('edition', 'A').all(['nmae'], 5)`],
        ['a dot-walked field', `${table}.where('sys_created_by.name', 'A').count()`],
        ['an unknown operator', `${table}.where('edition', 'LIKES', 'A').count()`],
        ['an empty value', `${table}.where('edition', '').count()`],
        ['a missing value', `${table}.where('edition', null).count()`],
        ['an empty list', `${table}.whereIn('edition', []).count()`],
        ['a list with an empty value', `${table}.whereIn('edition', ['A', '']).count()`],
        ['a list value with a comma', `${table}.whereIn('edition', ['A,B']).count()`],
        ['an update without a condition', `${table}.updateAll({ edition: 'X' }, { atMost: 100 })`],
        ['a deletion without a condition', `${table}.deleteAll({ atMost: 100 })`],
        ['more rows than were stated', `${table}.whereNotEmpty('edition').deleteAll({ atMost: 2 })`],
        ['an update of an unknown field', `${table}.where('edition', 'A').updateAll({ nope: 'X' }, { atMost: 1 })`],
        ['more rows than may be read', `${table}.whereNotEmpty('edition').all([], 2).length`],
        ['a table that does not exist', `query('x_snc_miro_sam_nothing').count()`],
    ])('refuses %s and touches nothing', (_name, code) => {
        expect(String(run(code))).toMatch(/^refused: /)
        expect(instance.records.count(tables.model, 'editionISNOTEMPTY')).toBe(3)
        expect(instance.records.count(tables.model, 'edition=X')).toBe(0)
    })
    it('updates and deletes what was asked for', () => {
        expect(run(`${table}.where('edition', 'A').updateAll({ product: 'P' }, { atMost: 1 })`)).toBe(1)
        expect(run(`${table}.where('product', 'P').updateAll({ product: null }, { atMost: 1 })`)).toBe(1)
        expect(instance.records.count(tables.model, 'product=P')).toBe(0)
        expect(run(`${table}.whereIn('edition', ['A', 'B']).deleteAll({ atMost: 2 })`)).toBe(2)
        expect(instance.records.count(tables.model, 'editionISNOTEMPTY')).toBe(1)
    })
})
