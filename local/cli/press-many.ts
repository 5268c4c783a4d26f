// The bulk buttons as their client scripts work them: asked by GlideAjax, confirmed, and told above the list loaded anew.
import { callAjax } from '../instance/index.ts'
import type { Instance, Person } from '../instance/index.ts'

const ajax = 'x_snc_miro_sam.MiroReclamationAjax'

/**
 * Reclaim All or Retry failed with its question answered by yes.
 * @param rows the list's filter; '' is every row
 * @returns what the page shows afterwards
 */
export function pressMany(instance: Instance, person: Person, what: 'reclaim' | 'retry', rows = ''): string[] {
    const ask = (name: string, word: string): string =>
        callAjax(instance, person.session, ajax, {
            sysparm_name: name,
            sysparm_what: what,
            sysparm_rows: rows,
            sysparm_word: word,
        })
    const before = person.session.messages.length
    const announced = ask('announce', '')
    ask('confirm', announced ? (JSON.parse(announced) as { word: string }).word : '')
    return person.session.messages.slice(before).map((message) => message.text)
}
