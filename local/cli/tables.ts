// Draws what the instance's tables hold as readable tables in the terminal.
import type { Kernel, Row } from '../instance/index.ts'
import { draw } from './table-layout.ts'

export { draw }

const prefix = 'x_snc_miro_sam_'

const text = (value: string | null | undefined) => value ?? ''

/** Label of a choice value, as a form would show it. */
function choice(kernel: Kernel, table: string, column: string, value: string | null): string {
    const found = kernel.dictionary.choices(prefix + table, column).find((each) => each.value === value)
    return found?.label ?? text(value)
}

const label = (kernel: Kernel, table: string, column: string) =>
    kernel.dictionary.column(prefix + table, column)?.label ?? column

/** One record as label and value, line by line. */
function record(kernel: Kernel, title: string, table: string, row: Row, columns: string[]): string {
    return draw(
        title,
        [],
        columns.map((column) => {
            const definition = kernel.dictionary.column(prefix + table, column)
            const value = row[column]
            const shown =
                definition?.reference && value
                    ? kernel.records.displayValue(definition.reference, value)
                    : choice(kernel, table, column, value)
            return [label(kernel, table, column), shown]
        })
    )
}

export function drawProfile(kernel: Kernel, profile: string): string {
    const row = kernel.records.get(`${prefix}profile`, profile)!
    return record(kernel, 'Integration profile', 'profile', row, [
        'display_name',
        'status',
        'profile_type',
        'organization_name',
        'organization_id',
        'plan',
        'purchased_licences',
        'validation',
        'download_alias',
        'download_subflow',
        'reclaim_subscriptions',
        'reclaim_alias',
        'reclaim_subflow',
        'last_refresh',
    ])
}

export function drawJobResult(kernel: Kernel, result: string): string {
    const row = kernel.records.get(`${prefix}job_result`, result)!
    return record(kernel, 'Scheduled job result', 'job_result', row, [
        'number',
        'name',
        'state',
        'started',
        'ended',
        'members',
        'inserted',
        'updated',
        'removed',
        'unchanged',
        'requests',
        'statements',
        'slice',
        'message',
        'next_step',
    ])
}

/** Counted by the database, so that a million subscriptions are never loaded. */
function grouped(kernel: Kernel, profile: string, column: string): { value: string; count: number }[] {
    return kernel.db
        .all(
            `SELECT ${column} AS value, COUNT(*) AS count FROM ${prefix}subscription WHERE profile = ? GROUP BY ${column} ORDER BY count DESC`,
            [profile]
        )
        .map((row) => ({ value: String(row.value ?? ''), count: Number(row.count) }))
}

export function drawSubscriptionsByLicence(kernel: Kernel, profile: string): string {
    return draw(
        'Subscriptions by licence',
        ['Subscription identifier', 'Software model', 'Paid', 'Subscriptions'],
        grouped(kernel, profile, 'subscription_identifier').map(({ value, count }) => {
            const model = kernel.records.first(`${prefix}software_model`, `subscription_identifier=${value}`)
            return [
                value,
                text(model?.display_name) || '(unrecognized)',
                model?.paid === '1' ? 'yes' : 'no',
                `${count}`,
            ]
        })
    )
}

export function drawModels(kernel: Kernel): string {
    return draw(
        'Software models',
        ['Display name', 'Publisher', 'Product', 'Edition', 'Identifier', 'Auto-generated'],
        kernel.records
            .find(`${prefix}software_model`, 'ORDERBYdisplay_name')
            .map((row) => [
                text(row.display_name),
                text(row.publisher),
                text(row.product),
                text(row.edition),
                text(row.subscription_identifier),
                row.auto_generated === '1' ? 'yes' : 'no',
            ])
    )
}

export function drawUnrecognizedIdentifiers(kernel: Kernel): string {
    return draw(
        'Unrecognized subscription identifiers',
        ['Identifier', 'Number of subscriptions'],
        kernel.records
            .find(`${prefix}unrecognized_identifier`, 'ORDERBYidentifier')
            .map((row) => [text(row.identifier), text(row.number_of_subscriptions)])
    )
}

export function drawWithoutUser(kernel: Kernel, profile: string): string {
    const query = `profile=${profile}^userISEMPTY`
    const total = kernel.records.count(`${prefix}subscription`, query)
    return draw(
        `People without a user record: ${total}${total > 5 ? ' (five shown)' : ''}`,
        ['User principal name', 'Licence', 'Last activity'],
        kernel.records
            .find(`${prefix}subscription`, `${query}^ORDERBYuser_principal_name`, { limit: 5 })
            .map((row) => [
                text(row.user_principal_name),
                text(row.subscription_identifier),
                text(row.last_activity) || 'never',
            ])
    )
}

export function drawLongestIdle(kernel: Kernel, profile: string): string {
    return draw(
        'The ten longest idle',
        ['Person', 'User principal name', 'Licence', 'Last activity', 'Days idle'],
        kernel.records
            .find(`${prefix}subscription`, `profile=${profile}^last_activityISNOTEMPTY^ORDERBYlast_activity`, {
                limit: 10,
            })
            .map((row) => [
                row.user ? kernel.records.displayValue('sys_user', row.user) : '',
                text(row.user_principal_name),
                text(row.subscription_identifier),
                text(row.last_activity),
                String(Math.floor((kernel.clock.now() - Date.parse(`${row.last_activity}T23:59:59Z`)) / 86_400_000)),
            ])
    )
}

/** A message as the form shows it, for a terminal: tables are drawn, of everything else the words remain. */
export function inWords(message: string): string {
    const words = (markup: string) => unescape(markup.replace(/<br\s*\/?>/g, '\n').replace(/<[^>]*>/g, '')).trim()
    return message
        .split(/(<table>.*?<\/table>)/s)
        .map((part) => (part.startsWith('<table>') ? drawMarkup(part, words) : words(part)))
        .filter((part) => part !== '')
        .join('\n')
}

function drawMarkup(table: string, words: (markup: string) => string): string {
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
        [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gs)].map(([, cell]) => words(cell))
    )
    const [head, ...body] = rows
    return draw('', head ?? [], body).trim()
}

function unescape(text: string): string {
    const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
    return text.replace(/&(lt|gt|quot|#39|amp);/g, (_all, name: string) => named[name])
}
