// Flows and actions as built run as scripts see them: inputs, pills, branches, errors, outputs, users, background.
import { openFlows } from '../../flow/flows.ts'
import { internalName, decodeValues } from '../../flow/definition.ts'
import { evaluate } from '../../flow/condition.ts'
import { flowNamespace } from '../../flow/runner.ts'
import { BuiltRows, encode, builtScope } from '../../flow/built-rows.ts'
import { kernelOver } from './rows-kernel.ts'
import type { Switches } from '../../switches.ts'

const profileId = 'a'.repeat(32)
let rows: BuiltRows
beforeEach(() => {
    rows = new BuiltRows()
    rows.add('x_profile', { sys_id: profileId, display_name: 'Acme', owner: 'u'.repeat(32), on: '1' })
    rows.add('sys_user', { sys_id: 'u'.repeat(32), email: 'ida@example.com' })
})

interface Runner {
    subflow(name: string): Runner
    flow(name: string): Runner
    action(name: string): Runner
    inForeground(): Runner
    inBackground(): Runner
    quick(): Runner
    asUser(): Runner
    timeout(milliseconds: number): Runner
    addInput(name: string, value: unknown): Runner
    withInputs(inputs: object): Runner
    validateInputs(validate: boolean): Runner
    withConnectionAliasOverride(alias: string, override: string): Runner
    run(): {
        getOutputs(): Record<string, string>
        getContextId(): string
        getFlowObjectName(): string
        debug(): string
    }
}
function opened(switches: Partial<Switches> = {}) {
    const kernel = kernelOver(rows, switches)
    const overrides: object[] = []
    const flows = openFlows(kernel, (given, work) => {
        overrides.push(...given)
        return work()
    })
    const { FlowAPI } = flowNamespace(flows)
    return { kernel, flows, overrides, FlowAPI, runner: (): Runner => FlowAPI.getRunner() as unknown as Runner }
}
/** What a script hands over for a reference input: a GlideRecord, as far as the interpreter asks it. */
const recordOf = (table: string, sysId: string) => ({ getTableName: () => table, getUniqueValue: () => sysId })
const run = (name: string, inputs: object = {}): Record<string, string> =>
    opened().runner().subflow(`${builtScope}.${name}`).inForeground().withInputs(inputs).run().getOutputs()

/** A subflow 'Download' that calls one script action and hands its outputs on. */
function download(script: string, options: { goesOn?: boolean; runAs?: string } = {}) {
    const action = rows.scriptAction('Do it', script, {
        inputs: ['profile>x_profile!', 'word'],
        outputs: ['status:100', 'error_message:4000'],
        goesOn: options.goesOn,
    })
    const flow = rows.flow('Download Members', {
        inputs: ['profile>x_profile!'],
        outputs: ['status', 'error_message:4000'],
        runAs: options.runAs,
    })
    return { action, flow }
}

describe('values', () => {
    it('are base64 of a gzip of JSON; nothing is nothing', () => {
        expect(decodeValues(encode([{ name: 'a' }]))).toEqual([{ name: 'a' }])
        expect(decodeValues(null)).toBeNull()
    })

    it.each([
        ['Acme Download Seats', 'acme_download_seats'],
        ['Change - Unauthorized - Review', 'change__unauthorized__review'],
    ])('the internal name of %s is %s', (name, internal) => expect(internalName(name)).toBe(internal))
})

describe('a subflow', () => {
    it('hands inputs to its action, and the action outputs back as strings', () => {
        const { action, flow } = download('outputs.status = 42; outputs.error_message = inputs.word + "!"')
        const call = flow.action(action, {
            profile: '{{subflow.profile}}',
            word: 'for {{subflow.profile.display_name}}',
        })
        flow.logic('assignOutputs', {
            outputs: { status: `{{${call}.status}}`, error_message: `{{${call}.error_message}} {{${call}.status}}` },
        })
        expect(run('download_members', { profile: recordOf('x_profile', profileId) })).toEqual({
            status: '42',
            error_message: 'for Acme! 42',
        })
    })

    it('gives a script step a record as a GlideRecord, and its sys_id where the pill asks for that', () => {
        const action = rows.scriptAction(
            'Look',
            'outputs.status = inputs.p.getValue("display_name") + " " + inputs.id',
            {
                inputs: ['p>x_profile', 'id'],
                outputs: ['status:100'],
                given: { id: '{{action.p.sys_id}}' },
            }
        )
        const flow = rows.flow('F', { inputs: ['p>x_profile'], outputs: ['status:100'] })
        const call = flow.action(action, { p: '{{subflow.p}}' })
        flow.logic('assignOutputs', { outputs: { status: `{{${call}.status}}` } })
        expect(run('f', { p: recordOf('x_profile', profileId) })).toEqual({ status: `Acme ${profileId}` })
    })

    it('walks references in pills', () => {
        const flow = rows.flow('F', { inputs: ['p>x_profile'], outputs: ['status:100'] })
        flow.logic('assignOutputs', { outputs: { status: 'To {{subflow.p.owner.email}}' } })
        expect(run('f', { p: recordOf('x_profile', profileId) })).toEqual({ status: 'To ida@example.com' })
    })

    it('takes the first branch that holds, and only that', () => {
        const flow = rows.flow('F', { inputs: ['n'], outputs: ['status'] })
        const on = (parent: string, status: string) => flow.logic('assignOutputs', { outputs: { status } }, parent)
        on(flow.logic('if', { inputs: { condition: '{{subflow.n}}>10' } }), 'big')
        on(flow.logic('elseIf', { inputs: { condition: '{{subflow.n}}>5' } }), 'middle')
        on(flow.logic('else'), 'small')
        expect([20, 7, 3].map((n) => run('f', { n })['status'])).toEqual(['big', 'middle', 'small'])
    })

    it('goes on in the catch when a step throws, and behind it', () => {
        const { action, flow } = download('throw new Error("no network")')
        const attempt = flow.logic('try')
        flow.action(action, { profile: '{{subflow.profile}}' }, attempt)
        flow.logic('assignOutputs', { outputs: { status: 'success' } }, attempt)
        const handler = flow.logic('catch', { of: attempt })
        flow.logic('assignOutputs', { outputs: { status: 'failure' } }, handler)
        flow.logic('assignOutputs', { outputs: { error_message: 'after' } })
        expect(run('download_members', { profile: recordOf('x_profile', profileId) })).toEqual({
            status: 'failure',
            error_message: 'after',
        })
    })

    it('fails with the message of a step nothing caught', () => {
        const { action, flow } = download('throw new Error("no network")')
        flow.action(action, { profile: '{{subflow.profile}}' })
        expect(() => run('download_members', { profile: recordOf('x_profile', profileId) })).toThrow('no network')
    })

    it('goes on behind an action whose failing step does not stop it', () => {
        const { action, flow } = download('throw new Error("no network")', { goesOn: true })
        const call = flow.action(action, { profile: '{{subflow.profile}}' })
        flow.logic('assignOutputs', { outputs: { status: `{{${call}.__action_status__.code}}` } })
        expect(run('download_members', { profile: recordOf('x_profile', profileId) })['status']).toBe('0')
    })

    it('ends at once at End', () => {
        const flow = rows.flow('F', { outputs: ['status'] })
        flow.logic('assignOutputs', { outputs: { status: 'one' } })
        flow.logic('end')
        flow.logic('assignOutputs', { outputs: { status: 'two' } })
        expect(run('f')).toEqual({ status: 'one' })
    })

    it('repeats for each record it looked up, in a subflow of its own', () => {
        rows.add('x_profile', { display_name: 'Beta', on: '1' })
        rows.add('x_profile', { display_name: 'Off', on: '0' })
        const inner = rows.flow('Inner', { inputs: ['p>x_profile'], outputs: ['status'] })
        inner.action('5bc1bcc6531003003bf1d9109ec587d4', {
            log_level: 'info',
            log_message: 'saw {{subflow.p.display_name}}',
        })
        const flow = rows.flow('F')
        const found = flow.action('43400a1587003300663ca1bb36cb0b4b', { table: 'x_profile', conditions: 'on=true' })
        const loop = flow.logic('forEach', { inputs: { items: `{{${found}.Records}}` } })
        flow.subflow(inner.sysId, { p: '{{forEach.item}}' }, loop)
        const { runner, kernel } = opened()
        runner().subflow(`${builtScope}.f`).inForeground().run()
        expect(kernel.logged.map((entry) => entry.message)).toEqual(['saw Acme', 'saw Beta'])
    })

    it('cuts a string at its max_length (40 unless set) and says so', () => {
        const flow = rows.flow('F', { outputs: ['status', 'long:4000'] })
        flow.logic('assignOutputs', { outputs: { status: 'x'.repeat(50), long: 'y'.repeat(50) } })
        const { runner, kernel } = opened()
        const outputs = runner().subflow(`${builtScope}.f`).inForeground().run().getOutputs()
        expect([outputs['status']?.length, outputs['long']?.length]).toEqual([40, 50])
        expect(kernel.logged[0]?.message).toContain("'status' is cut at 40 characters")
    })

    it('runs as the system or as the person who called, as it is set to', () => {
        for (const runAs of ['system', 'user']) {
            rows = new BuiltRows()
            const action = rows.scriptAction('A', '1', {})
            rows.flow('F', { runAs }).action(action, {})
            const { runner, kernel } = opened()
            runner().subflow(`${builtScope}.f`).inForeground().run()
            expect(kernel.users).toEqual([runAs === 'system' ? 'system' : 'uma.user'])
        }
    })
})

describe('refusals', () => {
    it('a flow that is not active does not run until it is activated', () => {
        const flow = rows.flow('Sleeping', { active: false, outputs: ['status'] })
        flow.logic('assignOutputs', { outputs: { status: 'ran' } })
        const { flows, runner } = opened()
        const attempt = () => runner().subflow(`${builtScope}.sleeping`).inForeground().run().getOutputs()
        expect(attempt).toThrow('is not active')
        expect(flows.library.activate().flows).toEqual(['Sleeping'])
        expect(attempt()).toEqual({ status: 'ran' })
        expect(flows.library.activate().flows).toEqual([])
    })

    it('an action that is not published does not run', () => {
        rows.scriptAction('A', '1', { published: false })
        const { runner } = opened()
        expect(() => runner().action(`${builtScope}.a`).inForeground().run()).toThrow('is not active')
    })

    it('a mandatory input that is missing keeps it from running, unless told not to check', () => {
        const { flow } = download('1')
        flow.logic('assignOutputs', { outputs: { status: 'ran' } })
        const { runner } = opened()
        const name = `${builtScope}.download_members`
        expect(() => runner().subflow(name).inForeground().run()).toThrow("Input 'profile'")
        expect(runner().subflow(name).validateInputs(false).run().getOutputs()['status']).toBe('ran')
    })

    it.each<[string, (flow: ReturnType<BuiltRows['flow']>, attempt: string) => void, string]>([
        ['flow logic', (flow, attempt) => flow.logic({ sysId: 'd'.repeat(32) }, {}, attempt), 'flow logic dddd'],
        ['a flow action', (flow, attempt) => flow.action('d'.repeat(32), {}, attempt), 'flow action dddd'],
        [
            'a data pill',
            (flow, attempt) => flow.logic('assignOutputs', { outputs: { s: '{{trigger.x}}' } }, attempt),
            'data pill {{trigger.x}}',
        ],
    ])('%s nobody implemented says so, even inside a try', (_what, build, words) => {
        const flow = rows.flow('F', { outputs: ['s'] })
        const attempt = flow.logic('try')
        build(flow, attempt)
        flow.logic('catch', { of: attempt })
        expect(() => run('f')).toThrow(`not implemented: ${words}`)
    })

    it('a member of the runner nobody implemented says so', () => {
        const { runner, FlowAPI } = opened()
        expect(() => (runner() as unknown as { inDomain(): void }).inDomain()).toThrow(
            'not implemented: FlowRunner.inDomain'
        )
        expect(() => (FlowAPI as unknown as { nudgeFlow(): void }).nudgeFlow()).toThrow(
            'not implemented: FlowAPI.nudgeFlow'
        )
    })

    it('asUser() without quick() is an error', () => {
        rows.flow('F')
        expect(() => opened().runner().subflow(`${builtScope}.f`).asUser().run()).toThrow(
            'asUser() can only be used with quick()'
        )
    })

    it('a foreground run over its time ends between two elements', () => {
        const action = rows.scriptAction('Slow', 'time.now += 20000', {})
        const flow = rows.flow('F')
        for (let count = 0; count < 3; count++) flow.action(action, {})
        expect(() => run('f')).toThrow('timed out after 30000 ms')
        expect(() => opened().runner().subflow(`${builtScope}.f`).timeout(100000).run()).not.toThrow()
    })
})

describe('FlowAPI', () => {
    it('in the foreground keeps a context with state and outputs; quick() keeps none', () => {
        const flow = rows.flow('F', { outputs: ['status'] })
        flow.logic('assignOutputs', { outputs: { status: 'done' } })
        const { runner, FlowAPI } = opened()
        const kept = runner().subflow(`${builtScope}.f`).inForeground().run()
        expect(FlowAPI.getState(kept.getContextId())).toBe('COMPLETE')
        expect(FlowAPI.getOutputs(kept.getContextId())).toEqual({ status: 'done' })
        const quick = runner().subflow(`${builtScope}.f`).inForeground().quick().run()
        expect(quick.getContextId()).toBeNull()
        expect(quick.debug()).toContain('Output count: 1')
        expect(rows.tables['sys_flow_context']).toHaveLength(1)
    })

    it('in the background only queues: the run comes with its event, as the person who asked', () => {
        const action = rows.scriptAction('A', '1', { inputs: ['p>x_profile'] })
        rows.flow('F', { runAs: 'user', inputs: ['p>x_profile'] }).action(action, { p: '{{subflow.p}}' })
        const { runner, FlowAPI, flows, kernel } = opened()
        const ran = runner()
            .subflow(`${builtScope}.f`)
            .inBackground()
            .addInput('p', recordOf('x_profile', profileId))
            .run()
        expect(ran.getOutputs()).toEqual({})
        expect(kernel.users).toEqual([])
        expect(FlowAPI.getState(ran.getContextId())).toBe('QUEUED')
        expect(rows.tables['sysevent']?.[0]).toMatchObject({
            name: 'flow.fire',
            state: 'ready',
            parm1: ran.getContextId(),
        })
        flows.runQueued(ran.getContextId())
        expect(new Set(kernel.users)).toEqual(new Set(['uma']))
        expect(FlowAPI.getState(ran.getContextId())).toBe('COMPLETE')
        const before = kernel.users.length
        flows.runQueued(ran.getContextId())
        expect(kernel.users).toHaveLength(before)
    })

    it('keeps the error of a failed run', () => {
        const action = rows.scriptAction('A', 'throw new Error("broken")', {})
        rows.flow('F').action(action, {})
        const { runner, flows, FlowAPI } = opened()
        const ran = runner().subflow(`${builtScope}.f`).inBackground().run()
        expect(() => flows.runQueued(ran.getContextId())).toThrow('broken')
        expect(FlowAPI.getState(ran.getContextId())).toBe('ERROR')
        expect(FlowAPI.getErrorMessage(ran.getContextId())).toBe('broken')
    })

    it('runs an action alone, and hands alias overrides to the run', () => {
        rows.scriptAction('Do it', 'outputs.status = "hi " + inputs.word', { inputs: ['word'], outputs: ['status'] })
        const { runner, overrides, FlowAPI } = opened()
        const ran = runner()
            .action(`${builtScope}.do_it`)
            .addInput('word', 'you')
            .withConnectionAliasOverride('a', 'b')
            .run()
        expect(ran.getOutputs()).toEqual({ status: 'hi you' })
        expect(overrides).toEqual([{ alias: 'a', override: 'b' }])
        expect(FlowAPI.executeActionQuick(`${builtScope}.do_it`, { word: 'x' })).toEqual({ status: 'hi x' })
    })
})

describe('a condition', () => {
    const names = new Map([['subflow', { s: 'Success', n: '7', empty: '', yes: '1' }]])
    it.each([
        ['{{subflow.s}}=success', true],
        ['{{subflow.s}}!=success', false],
        ['{{subflow.s}}=x^OR{{subflow.n}}=7', true],
        ['{{subflow.n}}>5^{{subflow.n}}<=7', true],
        ['{{subflow.s}}=x^{{subflow.n}}=7^OR{{subflow.n}}=8', false],
        ['{{subflow.s}}=x^NQ{{subflow.n}}=7', true],
        ['{{subflow.s}}STARTSWITHsuc', true],
        ['{{subflow.s}}ENDSWITHess', true],
        ['{{subflow.s}}CONTAINSucc', true],
        ['{{subflow.s}}DOES NOT CONTAINucc', false],
        ['{{subflow.n}}IN5,6,7', true],
        ['{{subflow.n}}NOT IN5,6,7', false],
        ['{{subflow.empty}}ISEMPTY', true],
        ['{{subflow.empty}}ISNOTEMPTY', false],
        ['{{subflow.empty}}<5', false],
        ['{{subflow.yes}}=true', true],
        ['', true],
    ])('%s is %s', (condition, holds) => {
        expect(evaluate(kernelOver(rows), condition, names)).toBe(holds)
    })

    it('with an operator nobody implemented says so', () => {
        expect(() => evaluate(kernelOver(rows), '{{subflow.s}}SAMEASx', names)).toThrow(
            'not implemented: flow condition'
        )
    })
})

describe('reference inputs of FlowAPI', () => {
    const asked = (given: unknown, switches: Partial<Switches> = {}) =>
        opened(switches)
            .runner()
            .subflow(`${builtScope}.download_members`)
            .withInputs({ profile: given })
            .run()
            .getOutputs()
    beforeEach(() => {
        const { action, flow } = download('outputs.status = inputs.profile.getValue("display_name")')
        const call = flow.action(action, { profile: '{{subflow.profile}}' })
        flow.logic('assignOutputs', { outputs: { status: `{{${call}.status}}` } })
    })

    it('take a GlideRecord', () => {
        expect(asked(recordOf('x_profile', profileId))['status']).toBe('Acme')
    })
    it('refuse a sys_id as text, and an empty text', () => {
        expect(() => asked(profileId)).toThrow("Input 'profile' of x_acme_seats.download_members is not a GlideRecord")
        expect(() => asked('')).toThrow('is not a GlideRecord')
    })
    it('refuse to be missing where they are mandatory', () => {
        expect(() => asked(undefined)).toThrow("Input 'profile'")
    })
    it('take a sys_id with the switch referenceInputs', () => {
        expect(asked(profileId, { referenceInputs: 'texts' })['status']).toBe('Acme')
    })
})

it('a reference output of a custom action is empty in its caller, as measured; with the switch referenceOutputs it is not', () => {
    const action = rows.scriptAction('Give', 'outputs.found = inputs.profile', {
        inputs: ['profile>x_profile!'],
        outputs: ['found>x_profile'],
    })
    const flow = rows.flow('Hand On', { inputs: ['profile>x_profile!'], outputs: ['found>x_profile'] })
    const call = flow.action(action, { profile: '{{subflow.profile}}' })
    flow.logic('assignOutputs', { outputs: { found: `{{${call}.found}}` } })
    const found = (switches: Partial<Switches>) =>
        opened(switches)
            .runner()
            .subflow(`${builtScope}.hand_on`)
            .withInputs({ profile: recordOf('x_profile', profileId) })
            .run()
            .getOutputs()['found']
    expect(found({})).toBeNull()
    expect(found({ referenceOutputs: 'records' })).toBe(profileId)
})
