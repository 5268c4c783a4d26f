// What a posted form does: its values onto the record, then the verb or UI action that was pressed, then where to go.
import { allowedAction, offered, redirectOf, runAction } from './actions.ts'
import { denied, notFound, Refusal } from './front.ts'
import type { Visit } from './front.ts'
import { overridden } from './actions.ts'
import { address } from './address.ts'
import { recordAddress } from './record-address.ts'
import { parseQuery } from './list-query.ts'
import { kindOfField } from './metadata.ts'
import type { GlideRow } from './platform.ts'
import { localPath } from './signin.ts'

export type Posted = Record<string, string>

export type Saved =
    | { kind: 'go'; to: string }
    /** Shown again with what was typed: a rule refused it, or something mandatory is missing. */
    | { kind: 'again'; row: GlideRow; isNew: boolean }

/** The record of a form: a new one with its defaults and prefilled values, or the one asked for. */
export function recordFor(
    visit: Visit,
    table: string,
    sysId: string,
    prefill: string
): { row: GlideRow; isNew: boolean } {
    if (!visit.kernel.dictionary.table(table)) throw notFound(`There is no table '${table}' here.`)
    if (sysId === '-1' || sysId === '') {
        const row = visit.platform.table(table)
        row.newRecord()
        if (!row.canCreate()) throw denied(`You may not create ${visit.metadata.plural(table)}.`)
        for (const term of parseQuery(prefill).terms) {
            const known = visit.kernel.dictionary.column(table, term.field)
            if (term.operator === '=' && known && !term.value.startsWith('javascript:'))
                row.setValue(term.field, term.value)
        }
        return { row, isNew: true }
    }
    const row = visit.platform.find(table, sysId)
    // A record one may not read is as good as none: its existence is nobody's business.
    if (!row || !row.canRead()) throw notFound('This record does not exist, or you may not see it.')
    return { row, isNew: false }
}

export function saveForm(visit: Visit, table: string, posted: Posted): Saved {
    const { row, isNew } = recordFor(visit, table, posted.sys_id ?? '', '')
    const back = localPath(posted.sysparm_back)
    const pressed = posted.action || posted.sysparm_action || (isNew ? 'sysverb_insert' : 'sysverb_update')
    const action = allowedAction(visit, table, pressed)
    if (!action && !pressed.startsWith('sysverb_')) throw denied('You may not do this here.')
    if (!action && overridden(visit, table, pressed)) throw denied('You may not do this here.')
    if (action && !offered(visit, action, row, isNew)) {
        throw new Refusal(
            409,
            `'${action.name}' is not possible any more.`,
            'The record has changed meanwhile. Open it again to see where it stands.'
        )
    }
    const changed = applyValues(visit, row, posted, isNew)
    if (pressed !== 'sysverb_delete') {
        const missing = missingFields(visit, row, posted)
        if (missing.length) {
            say(visit, `The following mandatory fields are not filled in: ${missing.join(', ')}`)
            return { kind: 'again', row, isNew }
        }
    }
    if (action) {
        const { redirect } = runAction(visit, action, row, posted)
        if (redirect === null && wasRefused(visit, row, isNew)) return refused(visit, row, isNew)
        return { kind: 'go', to: inWorkspace(posted, redirect ?? back) }
    }
    redirectOf(visit)
    const done = runVerb(visit, pressed, row, isNew, changed, back, posted.sysparm_view ?? '')
    return done.kind === 'go' ? { kind: 'go', to: inWorkspace(posted, redirectOf(visit) ?? done.to) } : done
}

/** A rule, or a key that must be unique, kept what an action was about to write from being written. */
function wasRefused(visit: Visit, row: GlideRow, isNew: boolean): boolean {
    if (row.isActionAborted()) return true
    return isNew && Boolean(row.getLastErrorMessage()) && !visit.platform.find(row.getTableName(), row.getUniqueValue())
}

/** A record's address, in the workspace where the form stood in one. */
function inWorkspace(posted: Posted, to: string): string {
    const base = localPath(posted.sysparm_workspace)
    if (!base.startsWith('/now/')) return to
    const url = new URL(to, 'http://instance')
    const sysId = url.searchParams.get('sys_id')
    const table = /^\/([a-z0-9_]+)\.do$/.exec(url.pathname)?.[1]
    const view = url.searchParams.get('sysparm_view')
    return table && sysId ? address(`${base}/record/${table}/${sysId}`, { sysparm_view: view ?? '' }) : to
}

function runVerb(
    visit: Visit,
    verb: string,
    row: GlideRow,
    isNew: boolean,
    changed: boolean,
    back: string,
    view: string
): Saved {
    const table = row.getTableName()
    switch (verb) {
        case 'sysverb_insert':
        case 'sysverb_insert_and_stay': {
            if (!isNew || !row.canCreate()) throw denied('You may not create this record.')
            const sysId = row.insert()
            if (!sysId) return refused(visit, row, isNew)
            return { kind: 'go', to: verb === 'sysverb_insert' ? back : recordAddress(table, sysId, view) }
        }
        case 'sysverb_update':
        case 'sysverb_update_and_stay': {
            if (isNew || !row.canWrite()) throw denied('You may not change this record.')
            if (changed && (!row.update() || row.isActionAborted())) return refused(visit, row, isNew)
            return {
                kind: 'go',
                to: verb === 'sysverb_update' ? back : recordAddress(table, row.getUniqueValue(), view),
            }
        }
        case 'sysverb_delete': {
            if (isNew || !row.canDelete()) throw denied('You may not delete this record.')
            const own = recordAddress(table, row.getUniqueValue())
            if (!row.deleteRecord() || row.isActionAborted()) return refused(visit, row, isNew)
            return { kind: 'go', to: back.startsWith(own.split('&')[0]) ? `/${table}_list.do` : back }
        }
        default:
            throw new Refusal(400, `There is no action '${verb}'.`)
    }
}

function refused(visit: Visit, row: GlideRow, isNew: boolean): Saved {
    if (!visit.visitor.session.messages.some((message) => message.kind === 'error')) {
        say(visit, row.getLastErrorMessage() || 'Invalid update: a rule of this table refused it.')
    }
    return { kind: 'again', row, isNew }
}

function say(visit: Visit, text: string): void {
    visit.visitor.session.messages.push({ kind: 'error', text })
}

/** Sets what was changed on the form and what the person may write. @returns whether anything was set */
function applyValues(visit: Visit, row: GlideRow, posted: Posted, isNew: boolean): boolean {
    const table = row.getTableName()
    let changed = false
    for (const column of visit.kernel.dictionary.table(table)?.columns.values() ?? []) {
        const { name } = column
        const kind = kindOfField(column)
        const before = posted[`original.${name}`]
        const given = kind === 'boolean' && before !== undefined ? (posted[name] ?? 'false') : posted[name]
        if (given === undefined || (before !== undefined && given === before && !isNew)) continue
        if (kind === 'secret' && given === '') continue
        if (kind === 'journal' && given.trim() === '') continue
        if (column.readOnly || name.startsWith('sys_') || !row.getElement(name).canWrite()) continue
        if (kind === 'date' || kind === 'datetime')
            (row.getElement(name) as unknown as { setDisplayValue(text: string): void }).setDisplayValue(given)
        else row.setValue(name, given)
        changed = true
    }
    return changed
}

/** Mandatory fields that stood on the form and are empty. */
function missingFields(visit: Visit, row: GlideRow, posted: Posted): string[] {
    return [...(visit.kernel.dictionary.table(row.getTableName())?.columns.values() ?? [])]
        .filter(
            (column) =>
                column.mandatory && posted[`original.${column.name}`] !== undefined && !row.getValue(column.name)
        )
        .map((column) => column.label)
}
