/** The app's REST resources: the consent page's question and answer, and the preview as a CSV file. */
import { say } from '../platform/messages.ts'
import { type PageContent, showQuestion, takeAnswer } from './answering.ts'
import { CSV_HEADINGS, previewCsv } from './preview.ts'
import { previewOf, subscriptionsIn } from './previewing.ts'
import { refuseRole } from './said.ts'

interface RestRequest {
    queryParams: Record<string, string[] | string | undefined>
    body: { data: Record<string, unknown> | null }
}

interface RestResponse {
    setStatus(status: number): void
    setHeader(name: string, value: string): void
    setContentType(type: string): void
    setBody(body: unknown): void
    getStreamWriter(): { writeString(text: string): void }
}

const parameter = (request: RestRequest, name: string): string => String([request.queryParams[name] ?? ''].flat()[0])

function answerPage(response: RestResponse, content: PageContent): void {
    response.setStatus(200)
    // A page with a link to one's licence in it belongs into no cache.
    response.setHeader('Cache-Control', 'no-store')
    response.setBody(content)
}

/** GET question: shows, decides nothing. */
export function restQuestion(request: RestRequest, response: RestResponse): void {
    const link = { questionId: parameter(request, 'question'), secret: parameter(request, 'token') }
    answerPage(response, showQuestion(link))
}

/** POST answer: the platform has checked the session's token (X-UserToken); the link's token is checked here. */
export function restAnswer(request: RestRequest, response: RestResponse): void {
    const body = request.body.data ?? {}
    const link = { questionId: String(body.question ?? ''), secret: String(body.token ?? '') }
    answerPage(response, takeAnswer(link, String(body.answer ?? '')))
}

/** GET preview.csv for profile=…, rule=…, subscriptions=id,id or query=<filter of the subscription list>. Reads only. */
export function restPreviewCsv(request: RestRequest, response: RestResponse): void {
    if (refuseRole('user')) {
        response.setStatus(403)
        return
    }
    const selection = parameter(request, 'subscriptions')
    const filter = request.queryParams.query === undefined ? null : subscriptionsIn(parameter(request, 'query'))
    if (request.queryParams.query !== undefined && !filter) {
        response.setStatus(400)
        return
    }
    const lines = previewOf({
        profileId: parameter(request, 'profile') || undefined,
        ruleId: parameter(request, 'rule') || undefined,
        subscriptionIds: filter ?? (selection ? selection.split(',') : undefined),
    })
    response.setStatus(200)
    response.setContentType('text/csv; charset=utf-8')
    response.setHeader('Content-Disposition', 'attachment; filename="reclaim-preview.csv"')
    response.getStreamWriter().writeString(previewCsv(lines, CSV_HEADINGS, say))
}
