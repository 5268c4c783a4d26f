// The REST resources behind the page about licences: tables it draws, the same as CSV files, import and amendment.
import { isSysId } from '../base/query-values.ts'
import { csvFile } from '../base/csv.ts'
import { nextStep } from '../candidates/first-run.act.ts'
import { decimalOf } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { chargebackNamed, chargebackOf } from '../licensing/chargeback.act.ts'
import { listedDowngrades } from '../licensing/downgrade.store.ts'
import { monthsOf } from '../licensing/months.act.ts'
import { say, sessionLanguage } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import type { TextKey } from '../texts/catalogue.ts'
import { bodyOf, parameter, textIn } from './rest.ts'
import type { RestRequest, RestResponse } from './rest.ts'
import { amendFrom, importFile, previewEntitlements } from './scripts.ts'

/** A table as the page draws it and a file holds it; `lines` stand below it. */
interface Drawn {
    readonly ok: boolean
    readonly head: readonly string[]
    readonly rows: readonly (readonly string[])[]
    readonly lines: readonly string[]
}

const heads = (...names: string[]): string[] => names.map((name) => say({ key: `page.head.${name}` as TextKey }))

const refused = (line: string): Drawn => ({ ok: false, head: [], rows: [], lines: [line] })

const amounts = (all: readonly { amount: string; currency: string }[]): string =>
    all.map(({ amount, currency }) => `${amount} ${currency}`).join(' + ')

const plain = (money: Money | null): string => (money ? decimalOf(money) : '')

const tables: Readonly<Record<string, (request: RestRequest) => Drawn>> = {
    chargeback(request) {
        const by = chargebackNamed(parameter(request, 'by') || 'cost_center')
        const month = parameter(request, 'month')
        if (!by) return refused(say(text('chargeback.no_month', parameter(request, 'by'))))
        const answer = chargebackOf(by, month)
        if (!answer.ok) return refused(say(answer.text))
        const total = answer.totals.map((money) => ({ amount: decimalOf(money), currency: money.currency }))
        const unpriced = answer.unpriced > 0 ? [say(text('chargeback.unpriced', answer.unpriced))] : []
        return {
            ok: true,
            head: heads('model', 'name', 'licences', 'amount', 'currency'),
            rows: answer.lines.map((one) => [one.model, one.name, String(one.licences), one.amount, one.currency]),
            lines: [`${say(text('page.total'))}: ${amounts(total)}`, ...unpriced],
        }
    },
    downgrades(request) {
        const profile = parameter(request, 'profile')
        const known = isSysId(profile) ? profile : ''
        const listed = listedDowngrades(known, ['open', 'done', 'gone_back', 'left'])
        return {
            ok: true,
            head: heads(
                'state',
                'email',
                'licence',
                'last_activity',
                'reason',
                'saving',
                'currency',
                'listed',
                'proven'
            ),
            rows: listed.map((one) => [
                say(text(`downgrade.state.${one.state}`)),
                one.email,
                one.identifier,
                one.lastActivity,
                one.reason,
                plain(one.saving),
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
                amounts(one.spend),
                amounts(one.saved),
                amounts(one.saved_so_far),
            ]),
            lines: [],
        }
    },
}

function tableOf(request: RestRequest): Drawn | null {
    const what = parameter(request, 'what')
    return Object.prototype.hasOwnProperty.call(tables, what) ? tables[what](request) : null
}

function answer(response: RestResponse, body: unknown, status = 200): void {
    response.setStatus(status)
    response.setHeader('Cache-Control', 'no-store')
    response.setBody(body)
}

const labels = [
    'chargeback',
    'import',
    'amend',
    'downgrades',
    'months',
    'by',
    'month',
    'show',
    'file',
    'csv',
    'preview',
    'write',
    'from',
    'rights',
    'unit_cost',
    'currency',
    'amend.do',
    'by.cost_center',
    'by.department',
    'by.manager',
] as const

/** GET words: what the page says in the reader's language, and what is left of the set-up. */
export function restWords(_request: RestRequest, response: RestResponse): void {
    const words: Record<string, string> = {}
    for (const label of labels) words[label] = say(text(`page.${label}`))
    answer(response, { language: sessionLanguage(), words, next: nextStep() })
}

/** GET table?what=chargeback&by=…&month=… | downgrades | months. Reads only. */
export function restTable(request: RestRequest, response: RestResponse): void {
    if (!hasRole('user')) return answer(response, {}, 403)
    const drawn = tableOf(request)
    answer(response, drawn ?? {}, drawn ? 200 : 400)
}

/** GET file.csv: the same table as a file; 400 where there is none. */
export function restFile(request: RestRequest, response: RestResponse): void {
    if (!hasRole('user')) return response.setStatus(403)
    const drawn = tableOf(request)
    if (!drawn?.ok) return response.setStatus(400)
    response.setStatus(200)
    response.setContentType('text/csv; charset=utf-8')
    response.setHeader('Content-Disposition', `attachment; filename="miro-${parameter(request, 'what')}.csv"`)
    response.getStreamWriter().writeString(csvFile([drawn.head, ...drawn.rows]))
}

/** POST import: { csv, write }: what each line becomes, and with `write` the drafts, or nothing where one line is wrong. */
export function restImport(request: RestRequest, response: RestResponse): void {
    const body = bodyOf(request)
    const csv = textIn(body, 'csv')
    answer(response, body.write === true ? importFile(csv) : previewEntitlements(csv))
}

/** POST amend: { entitlement, from, rights, unitCost, currency }; an empty one stays as it is. */
export function restAmend(request: RestRequest, response: RestResponse): void {
    const body = bodyOf(request)
    const given = (name: string) => textIn(body, name).trim()
    const cost = given('unitCost')
    const rights = given('rights')
    answer(
        response,
        amendFrom(given('entitlement'), given('from'), {
            ...(rights === '' ? {} : { rights: Number(rights) }),
            ...(cost === '' ? {} : { unitCost: cost, currency: given('currency') || 'USD' }),
        })
    )
}
