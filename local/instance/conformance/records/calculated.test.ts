// Calculated columns: documented both as kept in the database and as worked out whenever they are read.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInstance } from '../../instance.ts'
import { fixtureFolder } from '../fixture/open.ts'

const day = 86_400_000
const table = 'x_snc_fix_seat'

/** The fixture with its column Share calculated as the days since the last activity, in the form a build gives such a column. */
function packageWithCalculation(): string {
    const folder = mkdtempSync(join(tmpdir(), 'calculated-'))
    cpSync(fixtureFolder, folder, { recursive: true })
    const file = join(folder, 'update', `sys_dictionary_${table}_share.xml`)
    const script = `(function calculatedFieldValue(current) {
        if (current.last_activity.nil()) return ''
        var idle = new GlideDateTime().getNumericValue() - current.last_activity.dateNumericValue()
        return Math.max(0, Math.floor(idle / ${day}))
    })(current)`
    const source = readFileSync(file, 'utf8')
        .replace('<calculation/>', `<calculation><![CDATA[${script}]]></calculation>`)
        .replace('<internal_type>decimal', '<internal_type>integer')
        .replace('<virtual/>', '<virtual>true</virtual>')
    writeFileSync(file, source)
    return folder
}

test('a calculated column is worked out when its record is written, and grows old from then on', () => {
    const startAt = Date.UTC(2026, 2, 2, 8)
    const instance = openInstance({ seed: 5, startAt, packageFolder: packageWithCalculation() })
    const seat = instance.runScript(`var row = new GlideRecord('${table}'); row.newRecord()
        row.setValue('last_activity', '2026-02-20 08:00:00'); row.insert()`).value as string
    const share = (change = '') =>
        instance.runScript(
            `var row = new GlideRecord('${table}'); row.get('${seat}'); ${change}; row.getValue('share')`
        ).value
    expect(share()).toBe('10')
    instance.clock.advance(5 * day)
    expect(share()).toBe('10')
    expect(
        instance.runScript(
            `var row = new GlideRecord('${table}'); row.addQuery('share', 10); row.query(); row.getRowCount()`
        ).value
    ).toBe(1)
    expect(share("row.setValue('name', 'New'); row.update()")).toBe('15')
    instance.close()
})

test('on the other side it is worked out when it is read, from the record it stands on, and is never stored', () => {
    const startAt = Date.UTC(2026, 2, 2, 8)
    const instance = openInstance({
        seed: 5,
        startAt,
        packageFolder: packageWithCalculation(),
        switches: { calculatedColumns: 'read' },
    })
    const idle = (days: number | null) =>
        instance.records.insert(table, {
            last_activity:
                days === null ? null : new Date(startAt - days * day).toISOString().slice(0, 19).replace('T', ' '),
        })
    const shown = (sysId: string) =>
        instance.runScript(`var row = new GlideRecord('${table}'); row.get('${sysId}');
            [row.getValue('share'), row.getDisplayValue('share'), '' + row.share].join()`).value
    const [month, never] = [idle(31), idle(null)]
    expect(shown(month)).toBe('31,31,31')
    expect(shown(never)).toBe(',,')
    instance.clock.advance(day)
    expect(shown(month)).toBe('32,32,32')
    expect(instance.records.get(table, month)?.share).toBeNull()
    instance.close()
})
