// What a button of a list does on the server: for the list's query, or for each selected row.
import { allowedAction, offered, runAction } from './actions.ts'
import { go } from './app.ts'
import type { Call } from './app.ts'
import { denied, notFound, Refusal } from './front.ts'
import { noSelection, refusedWithoutSelection } from '../actions/list-selection.ts'
import { localPath } from './signin.ts'

/** Banner and bottom buttons run once with `current` on the list's query; a choice runs once per selected record. */
export function runListAction({ visit, context, fields, all }: Call): Response {
    const table = fields.table ?? ''
    if (!visit.kernel.dictionary.table(table)) throw notFound('There is no such table here.')
    const pressed = fields.action || fields.choice || ''
    const back = localPath(fields.back)
    const action = allowedAction(visit, table, pressed)
    if (!action) throw denied('You may not do this here.')
    const checked = all.checked ?? []
    const related = Boolean(fields.parent_table)
    const parameters = {
        ...fields,
        sysparm_checked_items: checked.join(','),
        sysparm_query: fields.query ?? '',
        sysparm_collection: fields.parent_table ?? '',
        sysparm_collectionID: fields.parent ?? '',
        sys_is_related_list: String(related),
    }
    const onEach = action.row.list_choice === 'true' || action.row.list_choice === '1'
    if (onEach && !(fields.action && checked.length === 0)) {
        if (checked.length === 0) {
            visit.visitor.session.messages.push({ kind: 'error', text: 'Select at least one row first.' })
            return go(context, back)
        }
        let redirect: string | null = null
        let skipped = 0
        for (const sysId of checked) {
            const row = visit.platform.find(table, sysId)
            if (!row?.canRead() || !offered(visit, action, row, false, related)) skipped++
            else redirect = runAction(visit, action, row, parameters).redirect ?? redirect
        }
        if (skipped) {
            visit.visitor.session.messages.push({
                kind: 'error',
                text: `'${action.name}' was not possible for ${skipped} of ${checked.length} selected rows.`,
            })
        }
        return go(context, redirect ?? back)
    }
    if (refusedWithoutSelection(visit.kernel.switches, action.actionName, checked.length)) {
        visit.visitor.session.messages.push({ kind: 'error', text: noSelection })
        return go(context, back)
    }
    const current = visit.platform.table(table)
    if (!offered(visit, action, current, false, related))
        throw new Refusal(409, `'${action.name}' is not possible here.`)
    if (fields.query) current.addEncodedQuery(fields.query)
    return go(context, runAction(visit, action, current, parameters).redirect ?? back)
}
