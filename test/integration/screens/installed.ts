// Reads installed screens the way a page would: sections, columns, related lists, menu, by what the package brought.
import type { Instance, Row } from '../../../local/instance/index.ts'
import { openInstalled } from '../../support/ready.ts'

export const scope = 'x_snc_miro_sam'

export function installed(): Instance {
    return openInstalled({ activate: false, sam: false })
}

const byPosition = (a: Row, b: Row) => Number(a.position) - Number(b.position)

/** sys_id of a view by name, or the words the default view is stored under. */
function viewKeys(instance: Instance, view: string): (string | null)[] {
    if (view === '') return ['Default view']
    return [instance.records.first('sys_ui_view', `name=${view}`)?.sys_id ?? 'no such view']
}

/** Captions and fields of a form's sections, in order; markers of two-column blocks left out. */
export function sections(instance: Instance, table: string, view = ''): { caption: string; fields: string[] }[] {
    const keys = viewKeys(instance, view)
    const form = instance.records.find('sys_ui_form', `name=${scope}_${table}`).find((row) => keys.includes(row.view))
    return instance.records
        .find('sys_ui_form_section', `sys_ui_form=${form?.sys_id}`)
        .sort(byPosition)
        .map((link) => {
            const section = instance.records.get('sys_ui_section', link.sys_ui_section as string) as Row
            const elements = instance.records.find('sys_ui_element', `sys_ui_section=${section.sys_id}`)
            const fields = elements
                .sort(byPosition)
                .map((element) => element.element as string)
                .filter((element) => !element.startsWith('.'))
            return { caption: section.caption as string, fields }
        })
}

/** Columns of a list; `parent` asks for the related list under that table. */
export function columns(instance: Instance, table: string, parent = ''): string[] {
    const list = instance.records
        .find('sys_ui_list', `name=${scope}_${table}`)
        // A relationship's own list stands beside the table's one under the same parent.
        .find((row) => !row.relationship && (row.parent ?? '') === (parent && `${scope}_${parent}`))
    return instance.records
        .find('sys_ui_list_element', `list_id=${list?.sys_id}`)
        .sort(byPosition)
        .map((element) => element.element as string)
}

/** Related lists of a form in order: the relationship's name or 'table.field'. */
export function relatedLists(instance: Instance, table: string, view = ''): string[] {
    const keys = viewKeys(instance, view)
    const list = instance.records
        .find('sys_ui_related_list', `name=${scope}_${table}`)
        .find((row) => keys.includes(row.view))
    return instance.records
        .find('sys_ui_related_list_entry', `list_id=${list?.sys_id}`)
        .sort(byPosition)
        .map((entry) => {
            const key = entry.related_list as string
            if (!key.startsWith('REL:')) return key
            return instance.records.get('sys_relationship', key.slice(4))?.name ?? 'no such relationship'
        })
}

/** Value → colour of a choice field. */
export function colours(instance: Instance, table: string, field: string): Record<string, string> {
    const styles = instance.records.find('sys_ui_style', `name=${scope}_${table}^element=${field}`)
    return Object.fromEntries(styles.map((row) => [row.value, (row.style ?? '').replace('background-color: ', '')]))
}

export function label(instance: Instance, table: string, field: string): string {
    return instance.dictionary.column(`${scope}_${table}`, field)?.label ?? 'no such field'
}
