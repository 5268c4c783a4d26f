// A script include of another application: accessible where it says so, and run in its own scope.
import { openInstance } from '../../index.ts'

function openWith(access: string) {
    const instance = openInstance({ seed: 3 })
    for (const scope of ['x_acme_seats', 'x_acme_other']) instance.records.insert('sys_app', { name: scope, scope })
    instance.records.insert('sys_script_include', {
        name: 'Seats',
        api_name: 'x_acme_seats.Seats',
        access,
        script: `var Seats = Class.create()
Seats.prototype = {
    initialize: function () { this.at = gs.getCurrentScopeName() },
    where: function () { return this.at + ' ' + gs.getCurrentScopeName() },
    type: 'Seats',
}`,
    })
    const run = (source: string) => instance.runScript(source, { scope: 'x_acme_other' }).value
    return { run, close: () => instance.close() }
}

test('its functions run in its own scope, and the caller goes on in theirs', () => {
    const { run, close } = openWith('public')
    expect(run('new x_acme_seats.Seats().where()')).toBe('x_acme_seats x_acme_seats')
    expect(run('new x_acme_seats.Seats().where(); gs.getCurrentScopeName()')).toBe('x_acme_other')
    close()
})

test('one that is not accessible from all scopes is refused with its name', () => {
    const { run, close } = openWith('package_private')
    expect(() => run('new x_acme_seats.Seats()')).toThrow(/x_acme_seats\.Seats is not accessible from x_acme_other/)
    close()
})
