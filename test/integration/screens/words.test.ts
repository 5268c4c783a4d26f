// Every code a person meets has a word, in English and in Japanese; a code nobody knows yet is shown as itself.
import type { Instance } from '../../../local/instance/index.ts'
import { planNames, roleKinds } from '../../../src/server/miro/licences.ts'
import { protections } from '../../../src/server/candidates/eligibility.ts'
import { transitions } from '../../../src/server/candidates/states.ts'
import { inEnglish as english } from '../../support/english.ts'
import { text } from '../../../src/server/texts/text.ts'
import { installed, scope } from './installed.ts'

let instance: Instance
beforeAll(() => {
    instance = installed()
})
afterAll(() => instance.close())

const words = (table: string, field: string, language: string) =>
    Object.fromEntries(
        instance.dictionary.choices(`${scope}_${table}`, field, language).map(({ value, label }) => [value, label])
    )

test('every choice of the app has an English and a Japanese word', () => {
    const stored = instance.records.find('sys_choice', `nameSTARTSWITH${scope}_`, { limit: 1000 })
    const keys = (language: string) =>
        stored
            .filter((row) => row.language === language && row.label)
            .map((row) => `${row.name}.${row.element}.${row.value}`)
            .sort()
    expect(keys('en').length).toBeGreaterThan(80)
    expect(keys('ja')).toEqual(keys('en'))
    const fields = new Set(stored.map((row) => row.element))
    for (const field of [
        'state',
        'kind',
        'user_source',
        'closing_reason',
        'plan',
        'miro_role',
        'trigger',
        'validation',
    ])
        expect([field, fields.has(field)]).toEqual([field, true])
})

test('states are worded in lists as they are in messages, in both languages', () => {
    for (const [value, label] of Object.entries(words('removal_candidate', 'state', 'en')))
        expect(label).toBe(english(text(`state.${value}` as 'state.ready')))
    expect(words('removal_candidate', 'state', 'ja').ready).toBe('準備完了')
})

test('whatever closes a candidate has words', () => {
    const events = transitions.filter(({ to }) => to.startsWith('closed_')).map(({ event }) => event)
    const reasons = protections.filter(({ reason }) => !['data_too_old', 'open_candidate'].includes(reason))
    const possible = new Set<string>([...events, ...reasons.map(({ reason }) => reason), 'owned_elsewhere'])
    expect(Object.keys(words('removal_candidate', 'closing_reason', 'en')).sort()).toEqual([...possible].sort())
})

test('roles and plans are worded as the program words them, the same on subscription and candidate', () => {
    const roles = Object.fromEntries(roleKinds.map(({ value, label }) => [value, label]))
    expect(words('subscription', 'miro_role', 'en')).toEqual(roles)
    expect(words('removal_candidate', 'miro_role', 'en')).toEqual(roles)
    expect(words('profile', 'plan', 'en')).toEqual(planNames)
})

test('a value nobody knows yet is shown as itself', () => {
    const sysId = instance.records.insert(`${scope}_removal_candidate`, {
        closing_reason: 'from_tomorrow',
        miro_role: 'organization_wizard',
    })
    const { value } = instance.runScript(
        `var row = new GlideRecord('${scope}_removal_candidate');
         row.get('${sysId}');
         row.getDisplayValue('closing_reason') + ',' + row.getDisplayValue('miro_role')`,
        { user: 'uma.user' }
    )
    expect(value).toBe('from_tomorrow,organization_wizard')
})
