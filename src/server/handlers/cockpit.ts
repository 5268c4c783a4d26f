// The Licence cockpit's REST API, version 1: reads parameters, checks the role again, hands on, and answers in one shape.
import { isSysId } from '../base/query-values.ts'
import type { JsonObject } from '../base/json.ts'
import { isDay } from '../base/days.ts'
import type { Action } from '../cockpit/answers.ts'
import { act, announce, confirm, idsOf, idsToRetry, rowsACall, rowsSelected, stop } from '../cockpit/bulk.act.ts'
import type { Selection } from '../cockpit/bulk.act.ts'
import { frame } from '../cockpit/frame.act.ts'
import { breakdown, idle } from '../cockpit/idle.act.ts'
import { overview } from '../cockpit/overview.act.ts'
import { position } from '../cockpit/position.act.ts'
import { queueKind } from '../cockpit/queue.ts'
import { outcomesOf, queue, queuePage } from '../cockpit/queue.act.ts'
import { runs } from '../cockpit/runs.act.ts'
import { scopeFrom } from '../cockpit/scope.ts'
import type { Scope } from '../cockpit/scope.ts'
import { refuseRole } from '../candidates/said.act.ts'
import { thresholdSentence } from '../candidates/preview.act.ts'
import { say } from '../platform/messages.ts'
import { peopleLike } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import { bodyOf, parameter, textIn } from './rest.ts'
import type { RestRequest, RestResponse } from './rest.ts'

type Handler = (request: RestRequest, response: RestResponse) => void

/** What was asked for cannot be understood: 400 with what is wrong. */
interface Refused {
    readonly refused: string
}
const refused = (what: string): Refused => ({ refused: what })
const isRefused = (answer: object): answer is Refused => 'refused' in answer

/** Everything here names people: only those who review licences read it, whatever the resource's own access control says. */
function answering(work: (request: RestRequest, scope: Scope) => object): Handler {
    return (request, response) => {
        response.setHeader('Cache-Control', 'no-store')
        const role = refuseRole('user')
        const scope = scopeFrom((name) => parameter(request, name))
        const answer = role
            ? null
            : scope
              ? work(request, scope)
              : refused('profile, model and department take a sys_id')
        if (role || answer === null) {
            response.setStatus(403)
            response.setBody({ error: { message: role ? say(role.text) : '' } })
            return
        }
        response.setStatus(isRefused(answer) ? 400 : 200)
        response.setBody(isRefused(answer) ? { error: { message: answer.refused } } : answer)
    }
}

/** A whole number of a parameter within bounds; `usual` where it is absent, null where it is none. */
function whole(request: RestRequest, name: string, usual: number, least: number, most: number): number | null {
    const given = parameter(request, name)
    if (given === '') return usual
    const number = Number(given)
    return Number.isInteger(number) && number >= least && number <= most ? number : null
}

const frameAnswer = answering(() => frame())
const overviewAnswer = answering((_, scope) => overview(scope))
const idleAnswer = answering((_, scope) => idle(scope))
const runsAnswer = answering((_, scope) => runs(scope))
const positionAnswer = answering((_, scope) => position(scope))
const queueAnswer = answering((_, scope) => queue(scope))

const breakdownAnswer = answering((request, scope) => {
    const by = parameter(request, 'by')
    const days = whole(request, 'days', 60, 0, 10_000)
    if (by !== 'department' && by !== 'cost_center' && by !== 'manager')
        return refused('by takes department, cost_center or manager')
    return days === null
        ? refused('days takes 0 to 10000')
        : breakdown(scope, by, days, parameter(request, 'never') !== 'false')
})

/** What a changed threshold of a rule would mean, exactly, as the rule's form says it. */
const ruleEffectAnswer = answering((request) => {
    const days = whole(request, 'days', 60, 1, 10_000)
    if (days === null) return refused('days takes 1 to 10000')
    return { said: thresholdSentence(parameter(request, 'rule'), String(days)) }
})

const queueRowsAnswer = answering((request, scope) => {
    const kind = queueKind(parameter(request, 'group'))
    const offset = whole(request, 'offset', 0, 0, 1_000_000)
    const limit = whole(request, 'limit', 25, 1, 100)
    if (!kind) return refused('there is no such group')
    if (offset === null || limit === null) return refused('offset takes 0 to 1000000, limit 1 to 100')
    return queuePage(kind, scope, offset, limit)
})

const peopleAnswer = answering((request) => {
    const search = parameter(request, 'search').trim()
    return { people: search.length < 2 ? [] : peopleLike(search) }
})

const outcomesAnswer = answering((request) => {
    const ids = parameter(request, 'ids').split(',').filter(Boolean)
    if (ids.length === 0 || ids.length > 200 || !ids.every(isSysId)) return refused('ids takes 1 to 200 sys_ids')
    return { outcomes: outcomesOf(ids), said: '' }
})

// --- what changes something -----------------------------------------------------------------------------------------

const actions: readonly Action[] = ['reclaim', 'retry', 'ask', 'skip', 'exclude', 'assign', 'match']

interface Posted extends Selection {
    readonly action: Action
    readonly body: JsonObject
}

function posted(request: RestRequest, most: number): Posted | Refused {
    const body = bodyOf(request)
    const inBody = (name: string) => textIn(body, name)
    const action = actions.find((known) => known === body.action)
    const kind = queueKind(inBody('group'))
    const scope = scopeFrom(inBody)
    if (!action || !kind || !scope) return refused('action, group and scope must be known ones')
    if (!kind.actions.includes(action)) return refused(`${action} is not for this group`)
    const ids = body.ids === 'all' ? null : body.ids
    const listed = ids === null || (Array.isArray(ids) && ids.every((id) => typeof id === 'string' && isSysId(id)))
    if (!listed) return refused('ids takes a list of sys_ids, or all')
    if (ids !== null && (ids.length === 0 || ids.length > most)) return refused(`ids takes 1 to ${most} sys_ids`)
    return { action, kind, scope, ids: ids as string[] | null, body }
}

/** What an action would do now, and to whom; `ids` lists those it would work on, row by row or in a run. */
const announceAnswer = answering((request) => {
    const asked = posted(request, rowsSelected)
    if (isRefused(asked)) return asked
    const said = announce(asked.action, asked)
    return { announced: said, ids: !said ? [] : asked.action === 'retry' ? idsToRetry(asked.scope) : idsOf(asked) }
})

const confirmAnswer = answering((request) => {
    const asked = posted(request, rowsSelected)
    if (isRefused(asked)) return asked
    if (asked.action !== 'reclaim' && asked.action !== 'retry')
        return refused('only reclaim and retry run by themselves')
    return {
        outcomes: [],
        said: confirm(asked.action, asked, textIn(asked.body, 'word')),
    }
})

const actAnswer = answering((request) => {
    const asked = posted(request, rowsACall)
    if (isRefused(asked)) return asked
    const { action, kind, ids, body } = asked
    const given = (name: string) => textIn(body, name).trim()
    if (ids === null || action === 'reclaim' || action === 'retry') return refused('ids takes a list of sys_ids here')
    const expires = given('expires')
    if (expires !== '' && !isDay(expires)) return refused('expires takes a day, yyyy-MM-dd')
    return {
        outcomes: act(action, kind, ids, { reason: given('reason'), expires, user: given('user') }),
        said: '',
    }
})

const stopAnswer = answering((request) => {
    const body = bodyOf(request)
    const ids = Array.isArray(body.ids) ? body.ids.map(String) : []
    if (ids.length === 0 || ids.length > rowsSelected || !ids.every(isSysId))
        return refused('ids takes 1 to 1000 sys_ids')
    return { outcomes: [], said: say(text('cockpit.stopped', stop(ids))) }
})

// --- what Fluent names: functions only ---------------------------------------------------------------------------------

export function restFrame(request: RestRequest, response: RestResponse): void {
    frameAnswer(request, response)
}

export function restOverview(request: RestRequest, response: RestResponse): void {
    overviewAnswer(request, response)
}

export function restIdle(request: RestRequest, response: RestResponse): void {
    idleAnswer(request, response)
}

export function restRuns(request: RestRequest, response: RestResponse): void {
    runsAnswer(request, response)
}

export function restPosition(request: RestRequest, response: RestResponse): void {
    positionAnswer(request, response)
}

export function restQueue(request: RestRequest, response: RestResponse): void {
    queueAnswer(request, response)
}

export function restBreakdown(request: RestRequest, response: RestResponse): void {
    breakdownAnswer(request, response)
}

export function restRuleEffect(request: RestRequest, response: RestResponse): void {
    ruleEffectAnswer(request, response)
}

export function restQueueRows(request: RestRequest, response: RestResponse): void {
    queueRowsAnswer(request, response)
}

export function restPeople(request: RestRequest, response: RestResponse): void {
    peopleAnswer(request, response)
}

export function restOutcomes(request: RestRequest, response: RestResponse): void {
    outcomesAnswer(request, response)
}

export function restAnnounce(request: RestRequest, response: RestResponse): void {
    announceAnswer(request, response)
}

export function restConfirm(request: RestRequest, response: RestResponse): void {
    confirmAnswer(request, response)
}

export function restAct(request: RestRequest, response: RestResponse): void {
    actAnswer(request, response)
}

export function restStop(request: RestRequest, response: RestResponse): void {
    stopAnswer(request, response)
}
