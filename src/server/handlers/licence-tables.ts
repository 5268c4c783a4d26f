// The tables of the page about licences: what each holds, how a person reads it, and how a file holds it.
import { amountIn, decimalOf } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { isSysId } from '../base/query-values.ts'
import { chargebackNamed, chargebackOf } from '../licensing/chargeback.act.ts'
import { listedDowngrades } from '../licensing/downgrade.store.ts'
import { monthsOf } from '../licensing/months.act.ts'
import { say } from '../platform/messages.ts'
import type { TextKey } from '../texts/catalogue.ts'
import { text, worded } from '../texts/text.ts'
import type { Language } from '../texts/text.ts'
import { parameter } from './rest.ts'
import type { RestRequest } from './rest.ts'

/** Words, a number, an amount whose currency has a column of its own, or amounts of several currencies. */
type Cell = string | number | Money | readonly Money[]

/** `lines` stand below the table; of a refused one they are all there is. */
export interface LicenceTable {
    readonly ok: boolean
    readonly head: readonly string[]
    readonly rows: readonly (readonly Cell[])[]
    readonly lines: readonly string[]
}

/** As the page draws it: every cell in the reader's language, and which columns hold figures. */
export interface DrawnTable {
    readonly ok: boolean
    readonly head: readonly string[]
    readonly rows: readonly (readonly string[])[]
    readonly figures: readonly boolean[]
    readonly lines: readonly string[]
}

const heads = (...names: string[]): string[] => names.map((name) => say({ key: `page.head.${name}` as TextKey }))

const refused = (line: string): LicenceTable => ({ ok: false, head: [], rows: [], lines: [line] })

const tables: Readonly<Record<string, (request: RestRequest) => LicenceTable>> = {
    chargeback(request) {
        const by = chargebackNamed(parameter(request, 'by') || 'cost_center')
        const month = parameter(request, 'month')
        if (!by) return refused(say(text('chargeback.no_month', parameter(request, 'by'))))
        const answer = chargebackOf(by, month)
        if (!answer.ok) return refused(say(answer.text))
        const unpriced = answer.unpriced > 0 ? [say(text('chargeback.unpriced', answer.unpriced))] : []
        return {
            ok: true,
            head: heads('model', 'name', 'licences', 'amount', 'currency'),
            rows: answer.lines.map(({ model, name, licences, money }) => [
                model,
                name,
                licences,
                money,
                money.currency,
            ]),
            lines: [say(text('page.total', answer.totals)), ...unpriced],
        }
    },
    downgrades(request) {
        const profile = parameter(request, 'profile')
        const known = isSysId(profile) ? profile : ''
        const listed = listedDowngrades(known, ['open', 'done', 'gone_back', 'left'])
        const columns = [
            'state',
            'email',
            'licence',
            'last_activity',
            'reason',
            'saving',
            'currency',
            'listed',
            'proven',
        ]
        return {
            ok: true,
            head: heads(...columns),
            rows: listed.map((one) => [
                say(text(`downgrade.state.${one.state}`)),
                one.email,
                one.identifier,
                one.lastActivity,
                one.reason,
                one.saving ?? '',
                one.saving ? one.saving.currency : '',
                one.listedOn,
                one.provenOn,
            ]),
            lines: [],
        }
    },
    months() {
        return {
            ok: true,
            head: [say(text('page.month')), ...heads('spend', 'saved', 'saved_so_far')],
            rows: monthsOf({ profile: '', model: '' }, 24).map((one) => [
                one.month,
                one.spend,
                one.saved,
                one.savedSoFar,
            ]),
            lines: [],
        }
    },
}

/** The table a request asks for by its parameter `what`; null where there is none of that name. */
export function licenceTable(request: RestRequest): LicenceTable | null {
    const what = parameter(request, 'what')
    return Object.prototype.hasOwnProperty.call(tables, what) ? tables[what](request) : null
}

export function drawnIn(language: Language, table: LicenceTable): DrawnTable {
    const { ok, head, rows, lines } = table
    const cell = (one: Cell) =>
        typeof one === 'object' && 'currency' in one ? amountIn(one, language) : worded(one, language)
    const isFigure = (column: number) => rows.some((row) => typeof row[column] !== 'string')
    return { ok, head, rows: rows.map((row) => row.map(cell)), figures: head.map((_, at) => isFigure(at)), lines }
}

/** Headings and rows of a file: plain numbers, and decimals with a point, whoever asks. */
export function filedAs({ head, rows }: LicenceTable): string[][] {
    const amounts = (one: readonly Money[]) => one.map((money) => `${decimalOf(money)} ${money.currency}`).join(' + ')
    const cell = (one: Cell) =>
        typeof one !== 'object' ? String(one) : 'currency' in one ? decimalOf(one) : amounts(one)
    return [[...head], ...rows.map((row) => row.map(cell))]
}
