// The set-up checklist: what is done, what is next, and that nothing in its HTML can run.
import fc from 'fast-check'
import { describeChecklist, drawChecklist, stepStates } from '../../../src/server/profiles/checklist.ts'
import type { SetupFacts, Step } from '../../../src/server/profiles/checklist.ts'
import { text } from '../../../src/server/texts/text.ts'
import { inEnglish } from '../../support/english.ts'
import type { Text } from '../../../src/server/texts/text.ts'

const say = (message: Text | string) => (typeof message === 'string' ? message : inEnglish(message))
const aliasId = 'a'.repeat(32)
const ready = { state: 'ready', label: 'x_snc_miro_sam.Miro_Enterprise', aliasId } as const
const missing = {
    state: 'missing',
    label: 'x_snc_miro_sam.Miro_Enterprise',
    aliasId,
    dialog: true,
    message: text('connection.connection', 'x_snc_miro_sam.Miro_Enterprise'),
    nextStep: text('connection.connection.next', 'x_snc_miro_sam.Miro_Enterprise'),
} as const
const subflow = { state: 'active', label: 'Miro Download Subscriptions' } as const

const complete: SetupFacts = {
    saved: true,
    mayConnect: true,
    download: ready,
    downloadSubflow: subflow,
    reclaimWanted: true,
    reclaim: ready,
    reclaimSubflow: { state: 'active', label: 'Miro Reclaim Subscription' },
    validation: 'success',
    validationMessage: '',
    published: true,
}
const states = (steps: Step[]) => Object.fromEntries(steps.map(({ key, state }) => [key, state]))
const nextOf = (facts: SetupFacts) => describeChecklist(facts).find(({ next }) => next)?.key

test('a complete, published profile has every step done and no next one', () => {
    const steps = describeChecklist(complete)
    expect(steps.map(({ state }) => state)).toEqual(Array(6).fill('done'))
    expect(steps.some(({ next }) => next)).toBe(false)
})

test('a new form asks to save first and keeps everything that depends on it for later', () => {
    const facts: SetupFacts = {
        ...complete,
        saved: false,
        download: { state: 'none' },
        reclaim: { state: 'none' },
        validation: 'not_validated',
        published: false,
    }
    expect(states(describeChecklist(facts))).toEqual({
        save: 'to_do',
        download: 'waiting',
        reclaim: 'waiting',
        subflows: 'done',
        validate: 'waiting',
        publish: 'waiting',
    })
    expect(nextOf(facts)).toBe('save')
})

test('an alias without a connection leads to its record and to the words of the dialog', () => {
    const step = describeChecklist({ ...complete, download: missing, validation: 'not_validated', published: false })[1]
    expect(step).toMatchObject({ key: 'download', state: 'to_do', next: true, path: `sys_alias.do?sys_id=${aliasId}` })
    expect(step.details.map(say).join(' ')).toContain('Create and Get OAuth Token')
})

test('a connection without an OAuth token is not done: the step leads to its credential and to Get OAuth Token', () => {
    const download = { state: 'no_token', label: ready.label, credentialId: 'c'.repeat(32) } as const
    const facts: SetupFacts = { ...complete, download, validation: 'not_validated', published: false }
    const steps = describeChecklist(facts)
    expect(steps[1]).toMatchObject({ state: 'to_do', path: `oauth_2_0_credentials.do?sys_id=${'c'.repeat(32)}` })
    expect(say(steps[1].details[0])).toContain('Get OAuth Token')
    expect(states(steps).validate).toBe('waiting')
    expect(states(describeChecklist({ ...facts, validation: 'success' })).download).toBe('done')
})

test('who may not create connections is told which role that needs', () => {
    const facts: SetupFacts = { ...complete, mayConnect: false, download: missing, published: false }
    expect(describeChecklist(facts)[1].details.map(say).join(' ')).toContain('connection_admin')
    const [, download] = describeChecklist({ ...facts, mayConnect: true })
    expect(download.details.map(say).join(' ')).not.toContain('connection_admin')
})

test('the reclaim connection is not needed while Reclaim subscriptions is cleared', () => {
    const facts: SetupFacts = { ...complete, reclaimWanted: false, reclaim: { state: 'none' }, published: false }
    expect(states(describeChecklist(facts))).toMatchObject({ reclaim: 'not_needed', publish: 'to_do' })
    expect(nextOf(facts)).toBe('publish')
})

test('a missing reclaim subflow does not matter while Reclaim subscriptions is cleared', () => {
    const facts: SetupFacts = { ...complete, reclaimWanted: false, reclaimSubflow: { state: 'none' } }
    expect(states(describeChecklist(facts)).subflows).toBe('done')
})

test('a missing reclaim connection never blocks validating or publishing', () => {
    const facts: SetupFacts = { ...complete, reclaim: missing, published: false }
    expect(states(describeChecklist(facts))).toMatchObject({ reclaim: 'to_do', validate: 'done', publish: 'to_do' })
})

test('a subflow left inactive by the installation is a failure that says who mends it', () => {
    const facts: SetupFacts = { ...complete, downloadSubflow: { ...subflow, state: 'inactive' }, published: false }
    const steps = describeChecklist(facts)
    expect(states(steps)).toMatchObject({ subflows: 'failed', publish: 'waiting' })
    expect(say(steps[3].details[0])).toContain('administrator')
})

test('a failed validation shows why and asks to validate again', () => {
    const facts: SetupFacts = {
        ...complete,
        validation: 'failure',
        validationMessage: 'The person who installed the app may not read the organization.',
        published: false,
    }
    const step = describeChecklist(facts)[4]
    expect(step).toMatchObject({ key: 'validate', state: 'failed', next: true })
    expect(step.details.map(say)).toEqual([facts.validationMessage, 'Then choose Validate Connection again.'])
    expect(states(describeChecklist(facts)).publish).toBe('waiting')
})

test('validation waits for the download connection even where an old failure is stored', () => {
    expect(states(describeChecklist({ ...complete, download: missing, validation: 'failure' })).validate).toBe(
        'waiting'
    )
})

const connectionFact = fc.constantFrom<SetupFacts['download']>(
    ready,
    missing,
    { state: 'none' },
    { state: 'no_token', label: 'a', credentialId: aliasId }
)
const subflowFact = fc.constantFrom<SetupFacts['downloadSubflow']>(
    subflow,
    { state: 'inactive', label: 'Own subflow' },
    { state: 'none' }
)
const anyFacts: fc.Arbitrary<SetupFacts> = fc.record({
    saved: fc.boolean(),
    mayConnect: fc.boolean(),
    download: connectionFact,
    downloadSubflow: subflowFact,
    reclaimWanted: fc.boolean(),
    reclaim: connectionFact,
    reclaimSubflow: subflowFact,
    validation: fc.constantFrom('not_validated', 'success', 'failure'),
    validationMessage: fc.string({ unit: 'binary' }),
    published: fc.boolean(),
})

test('at most one step is next, it is the first that can be taken, and every to-do says how', () => {
    fc.assert(
        fc.property(anyFacts, (facts) => {
            const steps = describeChecklist(facts)
            const open = steps.filter(({ state }) => state === 'failed' || state === 'to_do')
            expect(steps.filter(({ next }) => next)).toEqual(open.slice(0, 1))
            for (const step of open) expect(step.details.length).toBeGreaterThan(0)
            for (const step of steps) expect(stepStates).toContain(step.state)
        })
    )
})

test('every state is a word, and a hostile message stays text', () => {
    const html = drawChecklist(
        describeChecklist({
            ...complete,
            validation: 'failure',
            validationMessage: '<img src=x onerror="alert(1)"> & \'more\'\nsecond line',
            published: false,
        }),
        say
    )
    expect(html).toContain('(failed)')
    expect(html).toContain('<em>Next step</em>')
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;more&#39;<br />second line')
})
