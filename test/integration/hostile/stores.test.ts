// Whatever text stands in a value, a query of the built package touches the rows it names and no other.
import fc from 'fast-check'
import { openInstalled, tables } from '../../support/ready.ts'
import type { Instance } from '../../../local/instance/index.ts'
import { anyText, holds, hostileTexts } from '../../unit/hostile/seeded.ts'

/** What the database keeps as it is: no half characters, nothing beyond the column, nothing empty. */
const storable = (text: string) =>
    text !== '' && text.length <= 100 && !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
const texts = [
    ...Object.values(hostileTexts),
    'full',
    'FULL',
    'free',
    'a',
    'A',
    'b',
    'javascript',
    '%',
    '_',
    '\\',
].filter(storable)
const candidateTable = 'x_snc_miro_sam_removal_candidate'

let instance: Instance
let profiles: string[]

beforeAll(() => {
    instance = openInstalled({ activate: false })
    const { records } = instance
    profiles = ['one', 'two'].map((name) =>
        records.insert(tables.profile, { display_name: name, organization_id: name })
    )
    for (const profile of profiles) {
        for (const [at, text] of texts.entries()) {
            const id = `30744573458211${profile === profiles[0] ? 1 : 2}${String(at).padStart(4, '0')}`
            records.insert(tables.subscription, {
                profile,
                external_user_id: id,
                subscription_identifier: text,
                user_principal_name: text,
            })
        }
    }
    for (const [at, text] of texts.entries()) {
        records.insert('sys_user', { user_name: `user${at}`, email: text, active: '1' })
        if (texts.findIndex((other) => fold(other) === fold(text)) < at) continue
        records.insert(tables.profile, { display_name: text, organization_id: text.slice(0, 40), status: 'published' })
    }
})
afterAll(() => instance?.close())

interface Answer<T> {
    value?: T
    error?: string
}

/** Runs `body`, an expression over `one` and `lib`, in the app for each item; what is thrown comes back as a text. */
function each<T>(module: string, items: readonly unknown[], body: string, user?: string): Answer<T>[] {
    const { value } = instance.runScript(
        `var lib = require('./src/server/${module}');
         JSON.stringify(${JSON.stringify(items)}.map(function (one) {
             try { return { value: ${body} } } catch (error) { return { error: String(error) } }
         }))`,
        user ? { user } : {}
    )
    return JSON.parse(String(value)) as Answer<T>[]
}

/** Letters compare without regard to ASCII case, as the instance's columns do. */
const fold = (text: string) =>
    text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll('\u0000', '\ufffd')
/** A mistake of the program said in words, before any row was touched. */
const refusal = /would be run as a script|contains a comma|Empty value|Use whereIn/

it('the guarded builder finds exactly the rows each operator names, for any value', () => {
    const rows = instance.records
        .find(tables.subscription)
        .map((row) => ({ id: row.sys_id as string, text: fold(row.subscription_identifier ?? '') }))
    const judges: Record<string, (text: string, value: string) => boolean> = {
        '=': (text, value) => text === value,
        '!=': (text, value) => text !== value,
        STARTSWITH: (text, value) => text.startsWith(value),
        CONTAINS: (text, value) => text.includes(value),
        ENDSWITH: (text, value) => text.endsWith(value),
    }
    const value = fc.oneof(fc.constantFrom(...texts), anyText.filter(storable))
    const asked = fc.record({ operator: fc.constantFrom(...Object.keys(judges)), value })
    holds(
        fc.property(fc.array(asked, { minLength: 60, maxLength: 60 }), (all) => {
            const found = each<string[]>(
                'platform/records.ts',
                all,
                `(function () { var ids = []; lib.query('${tables.subscription}').where('subscription_identifier', one.operator, one.value).each([], function (row) { ids.push(row.sys_id) }); return ids })()`
            )
            all.forEach(({ operator, value }, at) => {
                if (found[at].error) return expect(found[at].error).toMatch(refusal)
                const meant = rows.filter((row) => judges[operator](row.text, fold(value))).map(({ id }) => id)
                expect({ operator, value, found: found[at].value?.sort() }).toEqual({
                    operator,
                    value,
                    found: meant.sort(),
                })
            })
        }),
        8
    )
})

it('lists, updates and deletions of the builder touch the rows named and no other, and refuse what they cannot name', () => {
    const lists = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 })
    holds(
        fc.property(fc.array(lists, { minLength: 30, maxLength: 30 }), (all) => {
            const marked = each<number>(
                'platform/records.ts',
                all.map((values, at) => ({ values, mark: `m${at}` })),
                `lib.query('${tables.subscription}').where('profile', '${profiles[0]}').whereIn('subscription_identifier', one.values).updateAll({ missing_since: one.mark }, { atMost: 1000 })`
            )
            all.forEach((values, at) => {
                const rows = instance.records.find(tables.subscription, `missing_since=m${at}`)
                if (marked[at].error) {
                    expect(marked[at].error).toMatch(refusal)
                    return expect(rows).toEqual([])
                }
                const named = values.map(fold)
                for (const row of rows) {
                    expect(row.profile).toBe(profiles[0])
                    expect(named).toContain(fold(row.subscription_identifier ?? ''))
                }
            })
            instance.db.run(`UPDATE "${tables.subscription}" SET missing_since = NULL`)
        }),
        4
    )
})

it('a model is given to the subscriptions with the very identifier, for any identifier', () => {
    const model = instance.records.insert('x_snc_miro_sam_software_model', {
        display_name: 'Model',
        subscription_identifier: 'nobody',
    })
    for (const text of [...texts, ...Object.values(hostileTexts)]) {
        const [set] = each<number>(
            'subscriptions/unrecognized-identifier.store.ts',
            [text],
            `lib.setModelOf(one, '${model}')`
        )
        expect(set.error).toBeUndefined()
        const rows = instance.records.find(tables.subscription, `software_model=${model}`)
        for (const row of rows) expect(fold(row.subscription_identifier ?? '')).toBe(fold(text))
        if (storable(text) && !/^\s*javascript:/i.test(text))
            expect(rows.length).toBeGreaterThanOrEqual(texts.includes(text) ? 2 : 0)
        instance.db.run(`UPDATE "${tables.subscription}" SET software_model = NULL`)
    }
})

it('identifiers of any text are counted and noted without ending a run', () => {
    const [first] = each<number>(
        'subscriptions/unrecognized-identifier.store.ts',
        [profiles[0]],
        'lib.recountUnrecognized(one)'
    )
    expect(first.error).toBeUndefined()
    const [again] = each<number>(
        'subscriptions/unrecognized-identifier.store.ts',
        [profiles[0]],
        'lib.recountUnrecognized(one)'
    )
    expect(again).toEqual(first)
    const noted = instance.records.find(tables.unrecognized)
    for (const row of noted) {
        const rows = instance.records
            .find(tables.subscription)
            .filter((one) => fold(one.subscription_identifier ?? '') === fold(row.identifier ?? ''))
        expect([row.identifier, row.number_of_subscriptions]).toEqual([row.identifier, String(rows.length)])
    }
    // Somebody of another profile only is not this profile's: that one's own download notes it.
    instance.records.insert(tables.subscription, {
        profile: profiles[1],
        external_user_id: '9',
        subscription_identifier: 'elsewhere',
    })
    each('subscriptions/unrecognized-identifier.store.ts', [profiles[0]], 'lib.recountUnrecognized(one)')
    expect(instance.records.count(tables.unrecognized, 'identifier=elsewhere')).toBe(0)
    each('subscriptions/unrecognized-identifier.store.ts', [profiles[1]], 'lib.recountUnrecognized(one)')
    expect(instance.records.first(tables.unrecognized, 'identifier=elsewhere')?.profiles).toBe(profiles[1])
    // One that nobody has any more is forgotten, whatever word it is.
    instance.db.run(`DELETE FROM "${tables.subscription}" WHERE subscription_identifier = 'constructor'`)
    each('subscriptions/unrecognized-identifier.store.ts', [profiles[0]], 'lib.recountUnrecognized(one)')
    expect(instance.records.find(tables.unrecognized).filter((row) => row.identifier === 'constructor')).toEqual([])
})

it('people are found by the very address or user name, for any address', () => {
    holds(
        fc.property(fc.array(fc.oneof(fc.constantFrom(...texts), anyText), { minLength: 50, maxLength: 50 }), (all) => {
            for (const [column, asked] of [
                ['email', (list: string) => `lib.holdersOf('global', ${list})`],
                ['userName', (list: string) => `lib.findPeople('global', 'user_name', ${list})`],
            ] as const) {
                const found = each<{ email: string; userName: string }[]>('platform/people.ts', all, asked('[one]'))
                all.forEach((text, at) => {
                    expect(found[at].error).toBeUndefined()
                    for (const person of found[at].value ?? []) expect(fold(person[column])).toBe(fold(text))
                })
                const together = each<(typeof found)[0]['value']>('platform/people.ts', [all], asked('one'))[0]
                expect(together.error).toBeUndefined()
                for (const person of together.value ?? []) expect(all.map(fold)).toContain(fold(person[column]))
            }
        }),
        4
    )
})

it('people are found among any number of addresses and user names, with what is asked of them and nothing else', () => {
    const [user] = instance.records.find('sys_user', 'emailISNOTEMPTY^user_nameISNOTEMPTY^active=true', { limit: 1 })
    const others = Array.from({ length: 2_500 }, (_, at) => `nobody${at}@elsewhere.example`)
    const people = (asked: string, value: string | null | undefined) =>
        each<object[]>('platform/people.ts', [[...others, (value ?? '').toUpperCase()]], `lib.${asked}`)[0].value
    const { sys_id: sysId, email, user_name: userName, sys_created_on: createdOn } = user
    expect(people("holdersOf('global', one)", email)).toEqual([{ sysId, email }])
    const whole = [{ sysId, email, userName, active: true, createdOn }]
    expect(people("findPeople('global', 'user_name', one)", userName)).toEqual(whole)
})

it('a profile is found by the very name or organization, and any text is a usable name', () => {
    const all = [...texts, ...Object.values(hostileTexts).filter((text) => text.length < 200)]
    const named = each<{ display_name: string } | null>('profiles/profile.store.ts', all, "lib.namesake('', one)")
    const twins = each<{ organizationId: string } | null>(
        'profiles/profile.store.ts',
        all.filter((text) => !/^\s*javascript:/i.test(text)),
        "lib.publishedTwin('', one) && { organizationId: lib.publishedTwin('', one).organizationId }"
    )
    all.forEach((text, at) => {
        expect([text, named[at].error]).toEqual([text, undefined])
        if (named[at].value) expect(fold(named[at].value!.display_name)).toBe(fold(text))
    })
    for (const { value, error } of twins) {
        if (error) expect(error).toMatch(refusal)
        if (value) expect(all.map(fold)).toContain(fold(value.organizationId))
    }
})

it('a row asked for by any text that is no key of it is not there: nothing is read, written or deleted', () => {
    const before = JSON.stringify([instance.records.find(tables.subscription), instance.records.find(candidateTable)])
    const keys = [
        ...Object.values(hostileTexts),
        '',
        ' ',
        'f'.repeat(32),
        'F'.repeat(32),
        `${profiles[0]}\n`,
        `${profiles[0]}^ORsys_idISNOTEMPTY`,
        profiles[0].toUpperCase(),
    ]
    for (const [module, body] of [
        ['platform/rows.ts', `lib.readRow('${tables.subscription}', one, ['profile'])`],
        ['platform/rows.ts', `lib.updateRow('${tables.subscription}', one, { miro_role: 'changed' }).ok || null`],
        ['platform/rows.ts', `lib.deleteRow('${tables.subscription}', one).ok || null`],
        [
            'platform/rows.ts',
            `lib.updateRows('${tables.subscription}', [{ sysId: one, values: { miro_role: 'changed' } }]) || null`,
        ],
        ['platform/rows.ts', `lib.updateKnownRow('${tables.subscription}', one, { miro_role: 'changed' }) || null`],
        ['profiles/profile.store.ts', 'lib.readProfile(one)'],
        ['candidates/candidate.store.ts', 'lib.readCandidate(one)'],
        ['candidates/candidate.store.ts', `lib.openCandidateFor('${profiles[0]}', one)`],
        ['consent/question.store.ts', 'lib.readQuestion(one)'],
        ['platform/people.ts', 'lib.readPerson(one)'],
        ['candidates/rule.store.ts', 'lib.readRule(one)'],
        ['runs/run.store.ts', 'lib.readRun(one)'],
        ['runs/lock.store.ts', "lib.holderOf(one, 'download')"],
    ])
        for (const [at, { value, error }] of each(module, keys, body).entries()) {
            expect({ body, key: keys[at], value: value ?? null }).toEqual({ body, key: keys[at], value: null })
            if (error) expect(error).toMatch(/without a sys_id|Empty value/)
        }
    expect(JSON.stringify([instance.records.find(tables.subscription), instance.records.find(candidateTable)])).toBe(
        before
    )
})

it('a list’s filter handed on by a button selects what the list showed, and runs nothing', () => {
    const filters = [
        ...[
            'user=javascript:gs.setProperty("x","y")',
            'a=1^NQuser=javascript:gs.log("x")',
            'nosuchfield=1',
            'subscription_identifierNOPE1',
        ],
        ...Object.values(hostileTexts).map((text) => `user_principal_name=javascript:${text}`),
    ]
    const chosen = each<unknown>(
        'platform/selection.ts',
        filters,
        `lib.selectionOf('${tables.subscription}', one, 1000)`,
        'adam.admin'
    )
    chosen.forEach(({ value, error }, at) => {
        if (error) expect([filters[at], error]).toEqual([filters[at], expect.stringMatching(/not implemented/)])
        else expect([filters[at], value]).toEqual([filters[at], null])
    })
    for (const text of texts.filter((each) => !/^\s*javascript:/i.test(each))) {
        const filter = `user_principal_name=${text.replace(/\^/g, '^^')}`
        const [{ value }] = each<{ ids: string[] }>(
            'platform/selection.ts',
            [filter],
            `lib.selectionOf('${tables.subscription}', one, 1000)`,
            'adam.admin'
        )
        for (const id of value?.ids ?? [])
            expect(fold(instance.records.get(tables.subscription, id)?.user_principal_name ?? '')).toBe(fold(text))
    }
})
