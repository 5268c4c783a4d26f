// A text of a record in the language of the session: sys_translated by value, or sys_translated_text by record.
import type { Kernel, Row } from '../kernel.ts'
import { languagePack } from './language-pack.ts'

/** What no public source gives the type of: titles of a workspace's lists. */
const open = new Set(['sys_ux_list.title', 'sys_ux_list_category.title', 'sys_ux_page_registry.title'])

/** Of type translated_text, on tables that come to be here with a package only. */
const byRecordToo = new Set([
    'sys_relationship.name',
    'sys_ux_form_action.name',
    'sys_declarative_action_assignment.label',
])

/**
 * Documented: a translated_field takes its words from sys_translated, found by table, field, language and the English
 * value, for the whole instance; a translated_text from sys_translated_text, found by table, field, language and the
 * record's sys_id. Measured by others: a plain string column shown on screens is served like a translated_field.
 *
 * @param find reads rows of a table by an encoded query
 */
export function wordIn(
    find: (table: string, query: string) => Row[],
    kernel: Pick<Kernel, 'dictionary' | 'sessions' | 'switches'>,
    table: string,
    row: Row,
    field: string
): string {
    const english = row[field] ?? ''
    const { language } = kernel.sessions.current()
    if (language === 'en' || english === '') return english
    const type = kernel.dictionary.column(table, field)?.type
    const byRecord = open.has(`${table}.${field}`)
        ? kernel.switches.workspaceTitles === 'by record'
        : type === 'translated_text' || byRecordToo.has(`${table}.${field}`)
    if (byRecord) {
        const found = find('sys_translated_text', `documentkey=${row.sys_id}`)
        const own = found.find((one) => one.tablename === table && one.fieldname === field && one.language === language)
        return own?.value ?? english
    }
    const found = find('sys_translated', `name=${table}^element=${field}^language=${language}`)
    return found.find((one) => one.value === english)?.label ?? languagePack[language]?.[english] ?? english
}
