// Calculated columns on the built package: Inactive days of a subscription is worked out whenever it is read.
import { openInstalled, startAt, tables } from '../../support/ready'

describe('A calculated column', () => {
    it('is worked out when it is read, from the record it stands on, and is never stored', () => {
        const instance = openInstalled()
        const day = 86_400_000
        const idle = (days: number | null) =>
            instance.records.insert(tables.subscription, {
                external_user_id: String(days),
                last_activity:
                    days === null ? null : new Date(startAt - days * day).toISOString().slice(0, 19).replace('T', ' '),
            })
        const shown = (sysId: string) =>
            instance.runScript(`var row = new GlideRecord('${tables.subscription}'); row.get('${sysId}');
                [row.getValue('inactive_days'), row.getDisplayValue('inactive_days'), '' + row.inactive_days].join()`)
                .value
        const [month, never] = [idle(31), idle(null)]
        expect(shown(month)).toBe('31,31,31')
        expect(shown(never)).toBe(',,')
        instance.clock.advance(day)
        expect(shown(month)).toBe('32,32,32')
        expect(instance.records.get(tables.subscription, month)?.inactive_days).toBeNull()
        instance.close()
    })
})
