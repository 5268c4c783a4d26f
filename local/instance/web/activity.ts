// The activity stream of a record: its journal entries, newest first.
import type { Visit } from './front.ts'
import { html } from './html.ts'
import type { Html, Part } from './html.ts'
import { labelAt } from './list-query.ts'
import type { GlideRow } from './platform.ts'
import { sanitize } from './sanitize.ts'
import { storedOnClock } from '../time/stored.ts'

const shownEntries = 50

export function activity(visit: Visit, row: GlideRow): Html {
    const { records } = visit.kernel
    const table = row.getTableName()
    const journals = [...(visit.kernel.dictionary.table(table)?.columns.values() ?? [])]
        .filter((column) => column.type.startsWith('journal') && row.getElement(column.name).canRead())
        .map((column) => column.name)
    const query = `element_id=${row.getUniqueValue()}^elementIN${journals.join(',')}^ORDERBYDESCsys_created_on`
    const entries = journals.length ? records.find('sys_journal_field', query, { limit: shownEntries + 1 }) : []
    const shown = entries.slice(0, shownEntries)
    return html`<section class="activity" aria-label="Activities">
        <h3>Activities: ${entries.length > shownEntries ? `latest ${shownEntries}` : entries.length}</h3>
        <ol>
            ${shown.map((entry) => {
                const author = records.first(
                    'sys_user',
                    `user_name=${(entry.sys_created_by ?? '').replace(/\^/g, '^^')}`
                )
                return html`<li>
                    <p class="activity-head">
                        <strong>${author?.name ?? entry.sys_created_by ?? 'System'}</strong>
                        <span>${labelAt(visit, table, entry.element ?? '')}</span>
                        <time>${shownTime(visit, entry.sys_created_on ?? '')}</time>
                    </p>
                    <div class="activity-text">${journalText(entry.value ?? '')}</div>
                </li>`
            })}
            ${shown.length ? '' : html`<li class="nothing">Nothing has happened yet.</li>`}
        </ol>
    </section>`
}

/** Only what stands between [code] and [/code] is HTML; the rest is text, with its lines. */
function journalText(text: string): Html {
    const parts = text.split(/\[code\]([\s\S]*?)\[\/code\]/)
    return html`${parts.map((part, at) => (at % 2 ? sanitize(part) : linesOf(part)))}`
}

function linesOf(text: string): Part[] {
    return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [html`<br />`, line]))
}

/** Stored times are UTC; people read them in their own time zone. */
export function shownTime(visit: Visit, stored: string): string {
    return storedOnClock(visit.visitor.session.timeZone || 'UTC', stored)
}
