// Lists, forms and colours of everything people look through, as installed.
import type { Instance } from '../../../local/instance/index.ts'
import { colours, columns, installed, relatedLists, scope, sections } from './installed.ts'

let instance: Instance
beforeAll(() => {
    instance = installed()
})
afterAll(() => instance.close())

const tables = [
    'profile',
    'subscription',
    'software_model',
    'unrecognized_identifier',
    'identifier_exclusion',
    'user_exclusion',
    'reclamation_rule',
    'removal_candidate',
    'consent_question',
    'scheduled_job',
    'job_result',
]

test.each(tables)('%s has a form and a list, and both name only fields that exist, each once', (table) => {
    const shown = sections(instance, table).flatMap(({ fields }) => fields)
    expect(shown.length).toBeGreaterThan(3)
    expect(new Set(shown).size).toBe(shown.length)
    const listed = columns(instance, table)
    expect(listed.length).toBeGreaterThan(2)
    for (const field of [...shown, ...listed].filter((one) => !one.endsWith('.xml'))) {
        expect([field, instance.dictionary.column(`${scope}_${table}`, field)?.name]).toEqual([field, field])
    }
})

test('subscriptions show the person, the licence and the last activity; a stored number of days would grow old', () => {
    expect(columns(instance, 'subscription')).toEqual(
        expect.arrayContaining(['user_principal_name', 'user', 'software_model', 'last_activity'])
    )
    expect(columns(instance, 'subscription')).not.toContain('inactive_days')
})

test('candidates show the person, the licence, since when it is idle, the price with its currency and the state', () => {
    expect(columns(instance, 'removal_candidate')).toEqual(
        expect.arrayContaining([
            'number',
            'person',
            'software_model',
            'idle_since',
            'potential_savings',
            'currency',
            'state',
        ])
    )
    expect(columns(instance, 'removal_candidate')).not.toContain('days_idle')
})

test('results show the state, what changed and the message, and their form the next step', () => {
    expect(columns(instance, 'job_result')).toEqual(expect.arrayContaining(['number', 'name', 'state', 'message']))
    expect(sections(instance, 'job_result')[0].fields).toEqual(expect.arrayContaining(['message', 'next_step']))
})

test.each(['subscription', 'scheduled_job', 'job_result', 'removal_candidate'])(
    'under a profile the list of %s leaves out the profile itself',
    (table) => {
        expect(columns(instance, table)).toContain('profile')
        expect(columns(instance, table, 'profile')).toEqual(
            columns(instance, table).filter((column) => column !== 'profile')
        )
    }
)

test("the states of candidates have the colours of the product's dashboards", () => {
    const hue: Record<string, string> = {
        attention_required: '#d32f2f',
        ready: '#2e7d32',
        awaiting_user: '#f9c80e',
        awaiting_approval: '#ef6c00',
        awaiting_revocation: '#7b1fa2',
        closed_complete: '#1565c0',
        closed_skipped: '#757575',
        closed_canceled: '#757575',
    }
    expect(colours(instance, 'removal_candidate', 'state')).toEqual(hue)
    const states = instance.dictionary.choices(`${scope}_removal_candidate`, 'state').map(({ value }) => value)
    expect(states.sort()).toEqual(Object.keys(hue).sort())
})

test('every state of a job result has a colour, on results and on jobs', () => {
    const states = instance.dictionary.choices(`${scope}_job_result`, 'state').map(({ value }) => value)
    expect(Object.keys(colours(instance, 'job_result', 'state')).sort()).toEqual([...states].sort())
    expect(Object.keys(colours(instance, 'scheduled_job', 'last_state')).sort()).toEqual([...states].sort())
})

test('lists of what the app writes by itself offer neither New nor Edit', () => {
    for (const table of [
        'subscription',
        'unrecognized_identifier',
        'scheduled_job',
        'job_result',
        'removal_candidate',
    ]) {
        const [control] = instance.records
            .find('sys_ui_list_control', `name=${scope}_${table}`)
            .filter(({ related_list }) => !related_list)
        expect([table, control?.omit_new_button, control?.omit_edit_button]).toEqual([table, '1', '1'])
    }
})

test('an unrecognized identifier leads to its subscriptions, a rule to its candidates, a job to its results', () => {
    expect(relatedLists(instance, 'unrecognized_identifier')).toEqual(['Software Subscriptions'])
    expect(relatedLists(instance, 'reclamation_rule')).toEqual([`${scope}_removal_candidate.rule`])
    expect(relatedLists(instance, 'scheduled_job')).toEqual([`${scope}_job_result.job`])
})
