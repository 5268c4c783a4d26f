// The REST resources behind the page about licences: tables it draws, the same as CSV files, import and amendment.
import { csvFile } from '../base/csv.ts'
import { nextStep } from '../candidates/first-run.act.ts'
import { say, sessionLanguage } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import { drawnIn, filedAs, licenceTable } from './licence-tables.ts'
import { bodyOf, parameter, textIn } from './rest.ts'
import type { RestRequest, RestResponse } from './rest.ts'
import { amendFrom, importFile, previewEntitlements } from './scripts.ts'

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

/** GET table?what=chargeback&by=…&month=… | downgrades | months: cells in the reader's language. Reads only. */
export function restTable(request: RestRequest, response: RestResponse): void {
    if (!hasRole('user')) return answer(response, {}, 403)
    const table = licenceTable(request)
    answer(response, table ? drawnIn(sessionLanguage(), table) : {}, table ? 200 : 400)
}

/** GET file.csv: the same table as a file; 400 where there is none. */
export function restFile(request: RestRequest, response: RestResponse): void {
    if (!hasRole('user')) return response.setStatus(403)
    const table = licenceTable(request)
    if (!table?.ok) return response.setStatus(400)
    response.setStatus(200)
    response.setContentType('text/csv; charset=utf-8')
    response.setHeader('Content-Disposition', `attachment; filename="miro-${parameter(request, 'what')}.csv"`)
    response.getStreamWriter().writeString(csvFile(filedAs(table)))
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
