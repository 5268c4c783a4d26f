// The server side of a UI action: found through the table's ancestors, allowed by role, mode and condition, run with `current`.
import type { ActionOutcome, ActionRequest, Kernel, Row, Session } from '../kernel.ts'
import { referenceOf, scopeName } from '../flow/record.ts'
import { PlatformError, strict } from '../http/platform-error.ts'
import { takeRedirect } from '../runtime/gs-session.ts'
import { holdsOneOf } from './access.ts'
import { noSelection, refusedWithoutSelection } from './list-selection.ts'
import { actionsNamed } from './find-action.ts'
import { renderProperties } from './render-properties.ts'

type Needs = Pick<Kernel, 'records' | 'dictionary' | 'scripts' | 'sessions' | 'switches'>

/** Makes `current` as the form has it: the row, or a new one, with the values typed but not saved where they may be written. */
const formRecord = `(function () {
    var row = new GlideRecord(table)
    if (!sysId && listQuery !== null) {
        if (listQuery) row.addEncodedQuery(listQuery)
        return row
    }
    if (!sysId) row.newRecord()
    else if (!row.get(sysId)) return null
    var names = Object.keys(values)
    for (var i = 0; i < names.length; i++) {
        if (!row.isValidField(names[i])) throw new Error("Form field '" + names[i] + "' does not exist on " + table)
        if (row.getElement(names[i]).canWrite()) row.setValue(names[i], values[names[i]])
    }
    return row
})()`

/**
 * @param request `action` is the action name, the label or the sys_id; an empty `sysId` is a new record or a list's banner
 * @throws where there is no such action, or this person may not click it now
 */
export function clickAction(kernel: Needs, session: Session, request: ActionRequest): ActionOutcome {
    return kernel.sessions.run(session, () => {
        const rows = (query: string) => kernel.records.find('sys_ui_action', query)
        const candidates = actionsNamed(rows, kernel.dictionary.lineage(request.table), request.action)
        if (candidates.length === 0)
            throw new PlatformError(`There is no UI action '${request.action}' on ${request.table}`)
        // Several of one label show one at a time: the one whose condition holds for the saved record.
        const action = candidates.length === 1 ? candidates[0] : shownOne(kernel, request, candidates)
        const name = `UI action '${action['name']}'`
        const scope = scopeName(kernel, action['sys_scope'])
        const refuse = (why: string): never => {
            throw new PlatformError(`${name} is not available: ${why}`)
        }
        if (!holdsOneOf(session, rolesOf(kernel, action))) refuse('a role it needs is missing')
        const onList = request.sysId === '' && action['list_banner_button'] === '1'
        const checked = (request.parameters?.sysparm_checked_items ?? '').split(',').filter(Boolean).length
        if (onList && refusedWithoutSelection(kernel.switches, action['action_name'] ?? '', checked)) {
            session.messages.push({ kind: 'error', text: noSelection })
            return { redirect: null, messages: session.messages.slice(-1) }
        }
        if (!onList && action[request.sysId ? 'show_update' : 'show_insert'] === '0')
            refuse(request.sysId ? 'it is not shown on saved records' : 'it is not shown on new records')
        const current = kernel.scripts.run(formRecord, {
            scope,
            name: 'form record',
            bindings: {
                table: request.table,
                sysId: request.sysId,
                values: request.values ?? {},
                // A list's banner button gets `current` on the list's query, not yet run.
                listQuery: onList ? (request.parameters?.sysparm_query ?? '') : null,
            },
        })
        if (current === null) refuse('the record does not exist')
        const before = session.messages.length
        takeRedirect(session)
        const outcome: { redirect: string | null } = { redirect: null }
        const bindings = {
            current,
            previous: null,
            action: actionObject(kernel, outcome),
            g_request: requestObject(request.parameters ?? {}),
            RP: renderProperties(request.parameters),
        }
        const condition = action['condition'] ?? ''
        if (condition.trim() && !truthy(kernel.scripts.run(condition, { scope, name: `${name} condition`, bindings })))
            refuse('its condition does not hold')
        kernel.scripts.run(action['script'] ?? '', { scope, name, bindings })
        const redirect = takeRedirect(session) ?? outcome.redirect
        return { redirect, messages: session.messages.slice(before) }
    })
}

/** Whether a saved record's form offers an action to a person: roles, mode and condition, without running it. */
export function isOffered(kernel: Needs, session: Session, table: string, sysId: string, action: Row): boolean {
    return kernel.sessions.run(session, () => {
        if (!holdsOneOf(session, rolesOf(kernel, action)) || action['show_update'] === '0') return false
        const scope = scopeName(kernel, action['sys_scope'])
        const bindings = { table, sysId, values: {}, listQuery: null }
        const current = kernel.scripts.run(formRecord, { scope, name: 'form record', bindings })
        const condition = action['condition'] ?? ''
        const name = `UI action '${action['name']}' condition`
        return (
            current !== null &&
            (!condition.trim() ||
                truthy(kernel.scripts.run(condition, { scope, name, bindings: { current, RP: renderProperties() } })))
        )
    })
}

function shownOne(kernel: Needs, request: ActionRequest, candidates: Row[]): Row {
    const bindings = { table: request.table, sysId: request.sysId, values: {}, listQuery: null }
    const shown = candidates.find((candidate) => {
        const scope = scopeName(kernel, candidate['sys_scope'])
        const current = kernel.scripts.run(formRecord, { scope, name: 'form record', bindings })
        const condition = candidate['condition'] ?? ''
        const name = `UI action '${candidate['name']}' condition`
        return (
            !condition.trim() ||
            truthy(kernel.scripts.run(condition, { scope, name, bindings: { current, RP: renderProperties() } }))
        )
    })
    return shown ?? candidates[0]
}

function rolesOf({ records }: Needs, action: Row): string[] {
    return records
        .find('sys_ui_action_role', `sys_ui_action=${action['sys_id']}`)
        .map((row) => records.get('sys_user_role', row['sys_user_role'] ?? '')?.['name'] ?? 'nobody')
}

function actionObject(kernel: Needs, outcome: { redirect: string | null }) {
    const point = (target: unknown): void => {
        outcome.redirect = addressOf(target)
    }
    return strict('action', {
        setRedirectURL: point,
        setReturnURL: point,
        setNoPop: () => undefined,
        getRedirectURL: () => outcome.redirect,
    })
}

/** A record is the address of its form. */
function addressOf(target: unknown): string | null {
    if (target === null || target === undefined) return null
    const record = typeof target === 'object' ? referenceOf(target) : null
    return record ? `${record.table}.do?sys_id=${record.sysId}` : String(target)
}

export function requestObject(parameters: Record<string, string>) {
    return strict('GlideServletRequest', {
        getParameter: (name: unknown) => parameters[String(name)] ?? null,
        getParameterNames: () => Object.keys(parameters),
    })
}

function truthy(value: unknown): boolean {
    return value === true || value === 'true'
}
