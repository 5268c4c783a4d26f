// Words the minimal permissions Miro needs, as the table a profile shows.
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** What each process needs in Miro. Source: the set-up page of the product's Miro integration. */
const minimalPermissions: readonly { process: Text; role: string; scope: string | Text }[] = [
    { process: text('vendor.download'), role: 'Company Admin', scope: 'organizations:read' },
    { process: text('vendor.activity'), role: 'Company Admin', scope: 'organizations:read' },
    { process: text('vendor.reclaim'), role: 'Company Admin', scope: text('vendor.no_scope') },
]

/** The table as HTML for the read-only field; `say` words a text. Nothing in it comes from outside the app. */
export function describeVendorConfiguration(say: (message: Text | string) => string): string {
    const cells = (tag: string, values: string[]) => values.map((value) => `<${tag}>${value}</${tag}>`).join('')
    const head = cells('th', [text('vendor.process'), text('vendor.role'), text('vendor.scope')].map(say))
    const rows = minimalPermissions.map(
        (each) => `<tr>${cells('td', [say(each.process), each.role, say(each.scope)])}</tr>`
    )
    return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}
