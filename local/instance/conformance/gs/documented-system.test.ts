// The page on scoped GlideSystem, method by method; dates and messages that gs.test.ts holds already are not repeated.
import { clickAction } from '../../actions/ui-action.ts'
import { openInstance } from '../../index.ts'
import type { Instance } from '../../opened.ts'
import { lines, openFixture, value } from '../fixture/open.ts'

const scope = 'x_snc_fix'
/** A Wednesday, 20 October 2021, 15:29:15 UTC: the moment of the page's samples. */
const moment = Date.UTC(2021, 9, 20, 15, 29, 15)

let instance: Instance
beforeAll(() => (instance = openFixture({ startAt: moment })))
afterAll(() => instance.close())

const run = (source: string, user?: string) => value(instance, source, user)
/** As a script of the application: a background script may do more. */
const asApp = (source: string) => instance.scripts.run(source, { scope, name: 'test' })
const message = (key: string, text: string, language = 'en') =>
    instance.records.insert('sys_ui_message', { key, message: text, language })

describe('messages', () => {
    test('one of each kind is added for the session, and the errors are told back as a list of texts', () => {
        const said = run(`gs.addErrorMessage('one'); gs.addErrorMessage('two'); gs.addHighMessage('high')
            gs.addModerateMessage('moderate'); gs.addLowMessage('low'); gs.addSuccessMessage('done')
            gs.getErrorMessages().slice(0, 2).join()`)
        expect(said).toBe('one,two')
    })
    test('a message without the language is the English one, without any row its own key', () => {
        message('fix.rows', 'rows will not be updated')
        message('fix.rows', 'las filas no se actualizarán', 'es')
        const uma = instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
        const asked = "gs.getMessage('fix.rows') + '|' + gs.getMessage('fix.none')"
        instance.records.update('sys_user', uma, { preferred_language: 'es' })
        expect(run(asked, 'uma.user')).toBe('las filas no se actualizarán|fix.none')
        instance.records.update('sys_user', uma, { preferred_language: 'de' })
        expect(run(asked, 'uma.user')).toBe('rows will not be updated|fix.none')
    })
    test('a single value or a list of them takes the places, ticks around a place included', () => {
        const one = `gs.getMessage("Abort adding action '{0}', same subflow can't be added twice", 'update record')`
        expect(run(one)).toBe("Abort adding action update record, same subflow can't be added twice")
        expect(run("gs.getMessage('{0} in {1}', ['one', 'two'])")).toBe('one in two')
    })
    test('an escaped message has HTML signs as their names', () => {
        expect(run("gs.getEscapedMessage('Is the summary & details accurate?')")).toBe(
            'Is the summary &amp; details accurate?'
        )
        expect(run(`gs.getEscapedMessage("same <subflow> can't be '{0}'", 'added')`)).toBe(
            "same &lt;subflow&gt; can't be added"
        )
    })
})

describe('setRedirect', () => {
    // As the page's sample: a business rule or a UI action names the next page, with values of the record.
    const path =
        'com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=d41ce5bac611227a0167f4bf8109bf70&sysparm_user='
    const click = (action: string) =>
        clickAction(instance, instance.actAs('admin').session, {
            table: 'sys_user',
            sysId: instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string,
            action,
        }).redirect
    const action = (name: string, script: string) =>
        instance.records.insert('sys_ui_action', {
            name,
            action_name: name,
            table: 'sys_user',
            form_button: '1',
            show_update: '1',
            active: '1',
            script,
        })

    test('determines the next page the user will see', () => {
        action('lead_on', `gs.setRedirect('${path}' + current.sys_id)`)
        const uma = instance.records.first('sys_user', 'user_name=uma.user')?.sys_id
        expect(click('lead_on')).toBe(path + uma)
    })
    test('holds for this transaction only', () => {
        run(`gs.setRedirect('elsewhere.do')`, 'admin')
        action('stay', 'current.update()')
        expect(click('stay')).toBeNull()
    })
})

describe('log lines', () => {
    test.each(['info', 'warn', 'error', 'debug'])('gs.%s fills up to five places', (level) => {
        expect(lines(instance, `gs.${level}('from {0}.{1}', 'Abel', 'Tuter')`)).toEqual(['from Abel.Tuter'])
        expect(lines(instance, `gs.${level}('{0}{1}{2}{3}{4}', 1, 2, 3, 4, 5)`)).toEqual(['12345'])
    })
    test('isDebugging follows the log level of the scope', () => {
        expect(run('gs.isDebugging()')).toBe(false)
        instance.records.insert('sys_properties', { name: `${scope}.logging.verbosity`, value: 'debug' })
        expect(run('gs.isDebugging()')).toBe(true)
    })
})

describe('dates in the zone of the session, told in UTC', () => {
    const inZone = (zone: string, source: string) => {
        const uma = instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
        instance.records.update('sys_user', uma, { time_zone: zone })
        return run(source, 'uma.user')
    }
    test.each([
        ['minutesAgoStart(30)', '2021-10-20 14:59:00'],
        ['minutesAgoEnd(30)', '2021-10-20 14:59:59'],
        ['monthsAgo(1)', '2021-09-20 15:29:15'],
        ['monthsAgoStart(3)', '2021-07-01 07:00:00'],
        // The page prints '2021-08-01 06:59:59' for two months ago, against its own words and another published sample.
        ['monthsAgoEnd(2)', '2021-09-01 06:59:59'],
        ['yearsAgo(1)', '2020-10-20 15:29:15'],
        ['yesterday()', '2021-10-19 15:29:15'],
        ['daysAgo(-90)', '2022-01-18 15:29:15'],
        ["daysAgoStart('5')", '2021-10-15 07:00:00'],
        ['daysAgoEnd(0)', '2021-10-21 06:59:59'],
        ['hoursAgo(-4)', '2021-10-20 19:29:15'],
        ['hoursAgoStart(1)', '2021-10-20 14:00:00'],
        ['hoursAgoEnd(1)', '2021-10-20 14:59:59'],
        ['beginningOfThisWeek()', '2021-10-18 07:00:00'],
        ['beginningOfThisMonth()', '2021-10-01 07:00:00'],
        ['beginningOfThisYear()', '2021-01-01 08:00:00'],
        ['endOfThisYear()', '2022-01-01 07:59:59'],
        ["dateGenerate('2021-10-07', 'start')", '2021-10-07 07:00:00'],
        ["dateGenerate('2021-10-07', 'end')", '2021-10-08 06:59:59'],
        ["dateGenerate('2021-10-07', '12:30:00')", '2021-10-07 19:30:00'],
    ])('gs.%s', (call, expected) => expect(inZone('America/Los_Angeles', `'' + gs.${call}`)).toBe(expected))

    test('an hour begins on the clock of the session, also where that is half an hour off', () => {
        expect(inZone('Asia/Kolkata', "gs.hoursAgoStart(0) + '|' + gs.hoursAgoEnd(0)")).toBe(
            '2021-10-20 14:30:00|2021-10-20 15:29:59'
        )
    })
    test('formats and the zone are those of the person', () => {
        const asked = "[gs.getDateFormat(), gs.getTimeFormat(), gs.getDateTimeFormat(), gs.getTimeZoneName()].join('|')"
        expect(inZone('Europe/Berlin', asked)).toBe('yyyy-MM-dd|HH:mm:ss|yyyy-MM-dd HH:mm:ss|Europe/Berlin')
    })
    test('a generated date may stand in an encoded query', () => {
        const asked = `var gr = new GlideRecord('x_snc_fix_seat')
            gr.addEncodedQuery("sys_created_onBETWEENjavascript:gs.dateGenerate('2015-10-07','00:00:00')@javascript:gs.daysAgoEnd(0)")
            gr.query(); gr.getRowCount()`
        instance.records.insert('x_snc_fix_seat', { name: 'Between' })
        expect(run(asked)).toBe(1)
    })
})

describe('events', () => {
    const event = (name: string) => instance.records.first('sysevent', `name=${name}`)
    beforeAll(() => {
        for (const name of ['fix.at', 'fix.bare', 'fix.now'])
            instance.records.insert('sysevent_register', { event_name: name })
        instance.records.insert('x_snc_fix_plan', { name: 'Scheduled' })
    })
    test('a scheduled one takes a record, whose display value is parm1 unless one is given', () => {
        run(`var gr = new GlideRecord('x_snc_fix_plan'); gr.get('name', 'Scheduled')
            gs.eventQueueScheduled('fix.at', gr, undefined, undefined, new GlideDateTime('2021-10-27 10:00:00'))`)
        expect(event('fix.at')).toMatchObject({ parm1: 'Scheduled', process_on: '2021-10-27 10:00:00' })
    })
    test('a scheduled one takes a sys_id, and the present moment where no time is given', () => {
        run("gs.eventQueueScheduled('fix.bare', '0e29421383101000dada83ec37d9292d', '', '', '')")
        expect(event('fix.bare')).toMatchObject({
            instance: '0e29421383101000dada83ec37d9292d',
            process_on: '2021-10-20 15:29:15',
        })
    })
    test('one for now keeps both of its parameters', () => {
        run("gs.eventQueue('fix.now', null, gs.getUserID(), gs.getUserName())", 'uma.user')
        expect(event('fix.now')?.parm2).toBe('uma.user')
    })
})

describe('jobs', () => {
    const app = () => instance.records.first('sys_app', `scope=${scope}`)?.sys_id as string
    const job = (name: string, home: string | null) =>
        instance.records.insert('sysauto_script', {
            ...{ name, active: 'true', run_type: 'on_demand', script: `gs.info('${name} ran')`, sys_scope: home },
        })
    beforeAll(() => {
        const read = { source_scope: app(), target_name: 'sysauto_script', target_type: 'sys_db_object' }
        instance.records.insert('sys_scope_privilege', { ...read, operation: 'read', status: 'allowed' })
    })
    const now = (id: string) => asApp(`var gr = new GlideRecord('sysauto_script'); gr.get('${id}'); gs.executeNow(gr)`)

    test('executeNow runs a job of the same application and answers the sys_id of what will run', () => {
        expect(String(now(job('Ours', app())))).toMatch(/^[0-9a-f]{32}$/)
        instance.runUntilIdle()
        expect(instance.log.entries().map((entry) => entry.message)).toContain('Ours ran')
    })
    test('a global job is not run: null', () => expect(now(job('Global', null))).toBeNull())
})

describe('the application', () => {
    test('the scope is that of the script; the application is the one picked, or global', () => {
        expect(run('gs.getCurrentScopeName()')).toBe(scope)
        expect(run('gs.getCurrentApplicationId()', 'uma.user')).toBe('global')
        const uma = instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
        const picked = { user: uma, name: 'apps.current_app', value: '04936cb16f30b1005be8883e6b3ee4e0' }
        instance.records.insert('sys_user_preference', picked)
        expect(run('gs.getCurrentApplicationId()', 'uma.user')).toBe(picked.value)
    })
    test('a script include of another scope learns who calls it; without a caller there is none', () => {
        const other = openInstance({ seed: 3 })
        for (const name of ['x_acme_a', 'x_acme_b']) other.records.insert('sys_app', { name, scope: name })
        other.records.insert('sys_script_include', {
            ...{ name: 'Scopeb', api_name: 'x_acme_b.Scopeb', access: 'public' },
            script: `var Scopeb = Class.create()
                Scopeb.prototype = { initialize: function () {}, caller: function () { return gs.getCallerScopeName() } }`,
        })
        const asked = (source: string) => other.scripts.run(source, { scope: 'x_acme_a', name: 'test' })
        expect(asked('new x_acme_b.Scopeb().caller()')).toBe('x_acme_a')
        expect(asked('gs.getCallerScopeName()')).toBeNull()
        other.close()
    })
    test('a property is set within the scope, and made with its description', () => {
        asApp(`gs.setProperty('${scope}.fresh', 'bar', 'foo')`)
        expect(instance.records.first('sys_properties', `name=${scope}.fresh`)).toMatchObject({
            ...{ value: 'bar', description: 'foo' },
        })
    })
    test('a property of another scope stays as it is', () => {
        asApp("gs.setProperty('glide.email.smtp.active', 'no')")
        expect(run("gs.getProperty('glide.email.smtp.active')")).not.toBe('no')
    })
    test('a property that is not found is the other value', () => {
        expect(run("gs.getProperty('fix.nothing', 'other')")).toBe('other')
    })
    test('a script include that is not there did not work', () => {
        expect(run("gs.include('NothingSuch')")).toBe(false)
    })
})

describe('the session and the person', () => {
    test('the session has an id and a token, the same each time', () => {
        const asked = 'gs.getSessionID() + gs.getSessionID()'
        expect(run(asked)).toMatch(/^([0-9A-F]{32})\1$/)
        expect(run('gs.getSession().getSessionToken()')).toMatch(/^[0-9a-f]{32}$/)
    })
    test('gs.getSessionToken is gone: the session has it', () => {
        expect(() => run('gs.getSessionToken()')).toThrow(/no longer available/)
    })
    test('who it is, by id, by name and as shown', () => {
        const uma = instance.records.first('sys_user', 'user_name=uma.user')?.sys_id as string
        expect(run("[gs.getUserID(), gs.getUserName(), gs.getUserDisplayName()].join('|')", 'uma.user')).toBe(
            `${uma}|uma.user|Uma User`
        )
    })
    test('signed in, not by a mobile device', () => {
        expect(run('[gs.isLoggedIn(), gs.isMobile(), gs.getSession().isLoggedIn()].join()', 'uma.user')).toBe(
            'true,false,true'
        )
    })
})

describe('values', () => {
    test('nil of null, undefined, an empty text and a record of no table', () => {
        expect(run("[gs.nil(null), gs.nil(undefined), gs.nil(''), gs.nil(new GlideRecord())].join()")).toBe(
            'true,true,true,true'
        )
    })
    test('base64 and percent signs, there and back', () => {
        expect(run("gs.base64Encode('sample_key') + ' ' + gs.base64Decode('c2FtcGxlX2tleQ==')")).toBe(
            'c2FtcGxlX2tleQ== sample_key'
        )
        expect(run("gs.urlEncode('a b/ü') + ' ' + gs.urlDecode('a%20b%2F%C3%BC')")).toBe('a%20b%2F%C3%BC a b/ü')
    })
    test('XML becomes an object, what is no XML null', () => {
        expect(run(`JSON.stringify(gs.xmlToJSON('<a id="1"><b>x</b><b>y</b></a>'))`)).toBe(
            '{"a":{"@id":"1","b":["x","y"]}}'
        )
        expect(run("gs.xmlToJSON('<a>')")).toBeNull()
    })
    test('the version of style sheets is a text', () => {
        expect(run('gs.getCssCacheVersionString()')).toMatch(/^_[0-9a-f]{32}&theme=$/)
    })
})
