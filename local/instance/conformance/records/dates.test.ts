// Date columns: a day, written, compared and shown without a time; and what a column becomes that was an instant before.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInstance } from '../../instance.ts'
import { fixtureFolder } from '../fixture/open.ts'

const table = 'x_snc_fix_seat'
const startAt = Date.UTC(2026, 2, 2, 8)

/** The fixture with its instant Last activity declared as a date. */
function packageWithDay(): string {
    const folder = mkdtempSync(join(tmpdir(), 'days-'))
    cpSync(fixtureFolder, folder, { recursive: true })
    const file = join(folder, 'update', `sys_dictionary_${table}_last_activity.xml`)
    const source = readFileSync(file, 'utf8')
    expect(source).toContain('>glide_date_time<')
    writeFileSync(file, source.replace('>glide_date_time<', '>glide_date<'))
    return folder
}

test('a date column holds the day of what is set, and is compared with the day of an instant', () => {
    const instance = openInstance({ seed: 5, startAt, packageFolder: fixtureFolder })
    const run = (script: string) => instance.runScript(script).value
    const made =
        run(`var row = new GlideRecord('${table}'); row.initialize(); row.setValue('ends', '2026-03-01 23:10:00');
        var id = row.insert(); row.get(id); [row.getValue('ends'), row.getDisplayValue('ends')].join()`)
    expect(made).toBe('2026-03-01,2026-03-01')
    const found = (condition: string) =>
        run(
            `var row = new GlideRecord('${table}'); row.addEncodedQuery('${condition}'); row.query(); row.getRowCount()`
        )
    expect(found('ends=2026-03-01')).toBe(1)
    expect(found('ends<2026-03-01 12:00:00')).toBe(0)
    expect(found('ends<=2026-03-01 00:00:00')).toBe(1)
    expect(found('ends<2026-03-02')).toBe(1)
    instance.close()
})

test('a column that becomes a date with a newer version holds the days of its instants', () => {
    const instance = openInstance({ seed: 5, startAt, packageFolder: fixtureFolder })
    const id = instance.records.insert(table, { last_activity: '2026-01-31 17:45:10' })
    const none = instance.records.insert(table, {})
    const folder = packageWithDay()
    instance.install(folder)
    rmSync(folder, { recursive: true })
    expect(instance.records.get(table, id)?.last_activity).toBe('2026-01-31')
    expect(instance.records.get(table, none)?.last_activity).toBeNull()
    instance.close()
})
