// The app's REST resources: the consent page's question and answer, and the preview as a CSV file.
import { isSysId } from '../base/query-values.ts'
import { isObject } from '../base/json.ts'
import type { JsonObject } from '../base/json.ts'
import { say } from '../platform/messages.ts'
import { linkOf, showQuestion, showWaiting, takeAnswer } from '../consent/answering.act.ts'
import type { PageContent } from '../consent/answering.act.ts'
import { previewCsv } from '../candidates/preview.ts'
import { previewOf, subscriptionsIn, withNames } from '../candidates/preview.act.ts'
import type { PreviewScope } from '../candidates/preview.act.ts'
import { refuseRole } from '../candidates/said.act.ts'
import { readRule } from '../candidates/rule.store.ts'
import { text } from '../texts/text.ts'

/** A text, an array or a Java list: which of them the platform hands over is not documented. */
type QueryValues = string | readonly string[] | { get(at: number): unknown; size(): number }

export interface RestRequest {
    queryParams: Record<string, QueryValues | undefined>
    body: { data: unknown }
}

export interface RestResponse {
    setStatus(status: number): void
    setHeader(name: string, value: string): void
    setContentType(type: string): void
    setBody(body: unknown): void
    getStreamWriter(): { writeString(text: string): void }
}

/** The first of a repeated parameter, as browsers read it; '' where there is none. */
export function parameter(request: RestRequest, name: string): string {
    const values = request.queryParams[name] ?? ''
    if (typeof values === 'string') return values
    if (Array.isArray(values)) return String(values[0] ?? '')
    const list = values as { get(at: number): unknown; size(): number }
    return list.size() > 0 ? String(list.get(0)) : ''
}

/** What was posted; `{}` where that is no object. */
export function bodyOf(request: RestRequest): JsonObject {
    return isObject(request.body.data) ? request.body.data : {}
}

/** Only a text counts: anything else in its place has no reading that could be meant. */
export function textIn(body: JsonObject, name: string): string {
    return typeof body[name] === 'string' ? body[name] : ''
}

function answerPage(response: RestResponse, content: PageContent): void {
    response.setStatus(200)
    // A page with a link to one's licence in it belongs into no cache.
    response.setHeader('Cache-Control', 'no-store')
    response.setBody(content)
}

/** GET question: shows, decides nothing. */
export function restQuestion(request: RestRequest, response: RestResponse): void {
    answerPage(response, showQuestion(linkOf(parameter(request, 'question'), parameter(request, 'token'))))
}

/** GET waiting: everything that waits for the person who is signed in. */
export function restWaiting(_request: RestRequest, response: RestResponse): void {
    answerPage(response, showWaiting())
}

/** POST answer: the platform has checked the session's token (X-UserToken); the link's token is checked here. */
export function restAnswer(request: RestRequest, response: RestResponse): void {
    const body = bodyOf(request)
    const link = linkOf(textIn(body, 'question'), body.token)
    answerPage(response, takeAnswer(link, textIn(body, 'answer'), textIn(body, 'comment')))
}

/** Whether a link opens its question for the person of this session; ATF tests ask. Opening decides nothing. */
export function linkOpens(questionId: string, secret: string): boolean {
    return showQuestion({ questionId, secret }).ok
}

/**
 * GET preview.csv for profile=…, rule=…, subscriptions=id,id or query=<filter of the subscription list>. Reads only.
 * One of them must be given and readable: an unknown one is refused, never taken as all.
 */
export function restPreviewCsv(request: RestRequest, response: RestResponse): void {
    if (refuseRole('user')) {
        response.setStatus(403)
        return
    }
    const scope = scopeOf(request)
    if (!scope) {
        response.setStatus(400)
        return
    }
    const { lines, left } = previewOf(scope)
    const cut = left > 0 ? text('reclaim.preview.cut', lines.length, left) : null
    response.setStatus(200)
    response.setContentType('text/csv; charset=utf-8')
    response.setHeader('Content-Disposition', 'attachment; filename="reclaim-preview.csv"')
    response.getStreamWriter().writeString(previewCsv(withNames(lines), say, cut))
}

function scopeOf(request: RestRequest): PreviewScope | null {
    if (request.queryParams.query !== undefined) {
        const ids = subscriptionsIn(parameter(request, 'query'))
        return ids ? { subscriptionIds: ids } : null
    }
    const selection = parameter(request, 'subscriptions')
    if (selection) {
        const ids = selection.split(',')
        return ids.every(isSysId) ? { subscriptionIds: ids } : null
    }
    const [profileId, ruleId] = [parameter(request, 'profile'), parameter(request, 'rule')]
    if ((profileId && !isSysId(profileId)) || (ruleId && (!isSysId(ruleId) || !readRule(ruleId)))) return null
    return profileId || ruleId ? { profileId: profileId || undefined, ruleId: ruleId || undefined } : null
}
