// Runs a test of the Automated Test Framework as far as its steps can be run without a browser; what cannot be is named as skipped.
import { clickAction, isOffered } from '../actions/ui-action.ts'
import { callRestApi } from '../actions/rest-api.ts'
import { scopeName } from '../flow/record.ts'
import { strict } from '../http/platform-error.ts'
import type { Kernel, Row, Session } from '../kernel.ts'
import { stepTypes } from './steps.ts'

export interface StepOutcome {
    order: number
    name: string
    status: 'passed' | 'failed' | 'skipped'
    message: string
}

export interface TestOutcome {
    test: string
    /** Failed where one step did; skipped steps count for nothing. */
    passed: boolean
    steps: StepOutcome[]
}

/** What the steps of one test share. */
interface Run {
    readonly kernel: Kernel
    readonly scope: string
    session: Session
    /** Step's sys_id → its outputs. */
    readonly outputs: Map<string, Record<string, string>>
    form: { table: string; sysId: string } | null
    status: number
    users: number
}

type Inputs = Record<string, string>
type Work = (run: Run, inputs: Inputs) => Record<string, string> | void

/**
 * Runs a test, begun by the administrator, until a step fails. Nothing is rolled back (an instance does): run it on a copy.
 * @param name of the test
 */
export function runTest(kernel: Kernel, name: string): TestOutcome {
    const test = kernel.records.first('sys_atf_test', `name=${name}`)
    if (!test) throw new Error(`There is no test '${name}'`)
    const run: Run = {
        kernel,
        scope: scopeName(kernel, test.sys_scope),
        session: kernel.sessions.open('admin', { interactive: true }),
        outputs: new Map(),
        form: null,
        status: 0,
        users: 0,
    }
    const steps: StepOutcome[] = []
    for (const step of kernel.records.find('sys_atf_step', `test=${test.sys_id}^active=true^ORDERBYorder`)) {
        steps.push(outcomeOf(run, step))
        if (steps.at(-1)?.status === 'failed') break
    }
    return { test: name, passed: steps.every(({ status }) => status !== 'failed'), steps }
}

function outcomeOf(run: Run, step: Row): StepOutcome {
    const told = { order: Number(step.order), name: step.display_name ?? '' }
    const type = stepTypes[step.step_config ?? '']
    const work = type && works[type.name]
    if (!type || !work) return { ...told, status: 'skipped', message: 'needs a browser' }
    try {
        const outputs = run.kernel.sessions.run(run.session, () => work(run, inputsOf(run, step)))
        run.outputs.set(step.sys_id as string, outputs ?? {})
        return { ...told, status: 'passed', message: '' }
    } catch (error) {
        return { ...told, status: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
}

/** Inputs by name, with the outputs of earlier steps filled in. */
function inputsOf(run: Run, step: Row): Inputs {
    const names = stepTypes[step.step_config ?? ''].inputs
    const inputs: Inputs = {}
    for (const { variable, value } of run.kernel.records.find('sys_variable_value', `document_key=${step.sys_id}`)) {
        const name = names[variable ?? '']
        if (!name) continue
        inputs[name] = (value ?? '').replace(
            /\{\{step\['([0-9a-f]{32})'\]\.(\w+)\}\}/g,
            (_, id: string, output: string) => run.outputs.get(id)?.[output] ?? ''
        )
    }
    return inputs
}

/** 'a=1^b=2^EQ' → its fields. */
function fieldsOf(values: string): Record<string, string> {
    const terms = values.split('^').filter((term) => term !== '' && term !== 'EQ')
    return Object.fromEntries(
        terms.map((term) => [term.slice(0, term.indexOf('=')), term.slice(term.indexOf('=') + 1)])
    )
}

function expect(holds: boolean, message: string): void {
    if (!holds) throw new Error(message)
}

/** A script of the framework's own, which runs in the global scope. */
function script<T>(run: Run, source: string, bindings: Record<string, unknown>): T {
    return run.kernel.scripts.run(source, { scope: 'global', name: 'test step', bindings }) as T
}

const opening = 'var row = secure ? new GlideRecordSecure(table) : new GlideRecord(table);'
const setting = 'for (var name in values) row.setValue(name, values[name]);'

const works: Readonly<Record<string, Work>> = {
    createUser(run, { firstName, lastName, fieldValues, roles, groups, impersonate }) {
        const { records, sessions } = run.kernel
        const userName = `${firstName}.${lastName}.${++run.users}`.toLowerCase()
        const name = `${firstName} ${lastName}`
        const user = records.insert('sys_user', {
            user_name: userName,
            first_name: firstName,
            last_name: lastName,
            name,
            ...fieldsOf(fieldValues ?? ''),
        })
        for (const role of ids(roles)) records.insert('sys_user_has_role', { user, role })
        for (const group of ids(groups)) records.insert('sys_user_grmember', { user, group })
        if (isOn(impersonate)) run.session = sessions.open(userName, { interactive: true })
        return { user }
    },
    impersonate(run, { user }) {
        run.session = run.kernel.sessions.open(user, { interactive: true })
        return { user }
    },
    recordInsert(run, { table, fieldValues, enforceSecurity, assert }) {
        const made = script<string | null>(
            run,
            `(function () { ${opening} row.newRecord(); if (secure && !row.canCreate()) return null; ${setting} return row.insert() })()`,
            { table, secure: isOn(enforceSecurity), values: fieldsOf(fieldValues) }
        )
        const wanted = assert !== 'record_not_inserted'
        expect(Boolean(made) === wanted, wanted ? 'the record was not inserted' : 'the record was inserted')
        return { table, record_id: made ? String(made) : '' }
    },
    recordUpdate(run, { table, recordId, fieldValues, enforceSecurity, assert }) {
        const written = script<string | null>(
            run,
            `(function () { ${opening} if (!row.get(id) || (secure && !row.canWrite())) return null; ${setting} return row.update() })()`,
            { table, id: recordId, secure: isOn(enforceSecurity), values: fieldsOf(fieldValues) }
        )
        const wanted = assert !== 'record_not_updated'
        expect(Boolean(written) === wanted, wanted ? 'the record was not updated' : 'the record was updated')
    },
    recordValidation(run, { table, recordId, fieldValues, enforceSecurity, assert }) {
        const found = rowsOf(run, table, `sys_id=${recordId}^${fieldValues}`, isOn(enforceSecurity)) !== ''
        expect(found === (assert !== 'record_not_found'), `the record does not meet ${fieldValues}`)
    },
    recordQuery(run, { table, fieldValues, enforceSecurity, assert }) {
        const first = rowsOf(run, table, fieldValues, isOn(enforceSecurity))
        expect(
            (first !== '') === (assert !== 'no_records_match_query'),
            `records do not match as expected: ${fieldValues}`
        )
        return { table, first_record: first }
    },
    runServerSideScript(run, { script: source }) {
        const assertEqual = ({ name, shouldbe, value }: { name: string; shouldbe: unknown; value: unknown }) =>
            expect(shouldbe === value, `${name}: should be ${String(shouldbe)}, is ${String(value)}`)
        const returned = run.kernel.scripts.run(source, {
            scope: run.scope,
            name: 'test script',
            bindings: {
                outputs: {},
                steps: (id: string) => run.outputs.get(id) ?? {},
                params: {},
                stepResult: strict('stepResult', { setOutputMessage: () => undefined }),
                assertEqual,
            },
        })
        expect(returned !== false, 'the script returned false')
    },
    sendRestRequest(run, { path, method, auth, body }) {
        if (auth !== '') throw new Error("not implemented: a REST step that signs in by 'Basic Authentication'")
        run.status = callRestApi(run.kernel, null, {
            method: method.toUpperCase(),
            path,
            query: {},
            headers: {},
            body,
        }).status
    },
    assertStatusCode(run, { operation, statusCode }) {
        if (operation !== 'equals') throw new Error(`not implemented: status code ${operation}`)
        expect(run.status === Number(statusCode), `the status was ${run.status}, not ${statusCode}`)
    },
    openExistingRecord(run, { table, recordId }) {
        expect(rowsOf(run, table, `sys_id=${recordId}`, true) !== '', 'the record cannot be opened')
        run.form = { table, sysId: recordId }
    },
    clickUIAction(run, { uiAction }) {
        const form = formOf(run)
        clickAction(run.kernel, run.session, { ...form, action: uiAction })
    },
    uiActionVisibility(run, { visible, notVisible }) {
        const { table, sysId } = formOf(run)
        const check = (list: string, wanted: boolean) => {
            for (const id of ids(list)) {
                const action = run.kernel.records.get('sys_ui_action', id)
                if (!action) throw new Error(`There is no UI action ${id}`)
                const offered = action.active !== '0' && isOffered(run.kernel, run.session, table, sysId, action)
                expect(offered === wanted, `${action.name} is ${offered ? '' : 'not '}offered`)
            }
        }
        check(visible, true)
        check(notVisible, false)
    },
}

const ids = (list: string | undefined): string[] => (list ?? '').split(',').filter((one) => one !== '')
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

function formOf(run: Run): { table: string; sysId: string } {
    if (!run.form) throw new Error('no form is open')
    return run.form
}

/** sys_id of the first row that matches; '' where there is none, or the person may read none. */
function rowsOf(run: Run, table: string, query: string, secure: boolean): string {
    const found = script<string>(
        run,
        `(function () { ${opening} row.addEncodedQuery(query); row.setLimit(1); row.query(); return row.next() ? row.getUniqueValue() : '' })()`,
        { table, query, secure }
    )
    return String(found)
}
