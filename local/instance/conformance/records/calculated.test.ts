// Calculated columns: worked out whenever they are read, from the record they stand on.
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

test('a calculated column is worked out when it is read, from the record it stands on, and is never stored', () => {
    const startAt = Date.UTC(2026, 2, 2, 8)
    const instance = openInstance({ seed: 5, startAt, packageFolder: packageWithCalculation() })
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
