// The health page's REST API, version 1: the report, and whether Miro takes a signed request; and what an instance scan asks.
import { findingOf, report, signingReport } from '../health/report.act.ts'
import type { Report } from '../health/report.act.ts'
import { checks } from '../health/facts.ts'
import { say } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import type { RestRequest, RestResponse } from './rest.ts'

/** It names people and connections: only who sets the app up reads it, whatever the resource's own access control says. */
function answer(response: RestResponse, look: () => Report): void {
    response.setHeader('Cache-Control', 'no-store')
    const allowed = hasRole('integrator') || hasRole('admin')
    response.setStatus(allowed ? 200 : 403)
    response.setBody(allowed ? look() : { error: { message: say(text('health.page.not_allowed')) } })
}

/** GET report: reads the instance, asks nothing of Miro. For monitoring, too. */
export function restReport(_request: RestRequest, response: RestResponse): void {
    answer(response, report)
}

/** GET signing: one or a few harmless requests to Miro for each of the first published profiles. */
export function restSigning(_request: RestRequest, response: RestResponse): void {
    answer(response, signingReport)
}

/** What an instance scan finds for a check: sentences, or '' where all is well or there is no such check. */
export function scanFinding(check: string): string {
    const known = checks.find((one) => one === check)
    return known ? findingOf(known) : ''
}
