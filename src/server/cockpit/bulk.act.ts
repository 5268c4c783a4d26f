// What the work queue does for many: announced once, then done by the same functions as the buttons, a few rows a call.
import { gs } from '@servicenow/glide'
import { isObject, parseJson } from '../base/json.ts'
import { sumByCurrency } from '../base/money.ts'
import { closeSkipped } from '../candidates/by-hand.act.ts'
import { assignCandidate, candidateFigures, leaveRun, readCandidate } from '../candidates/candidate.store.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { applyChange } from '../candidates/stored-change.act.ts'
import { planMove } from '../candidates/change.ts'
import { readRule } from '../candidates/rule.store.ts'
import { describeAfter, refuse, refuseProfile, refuseRole } from '../candidates/said.act.ts'
import type { Said } from '../candidates/said.act.ts'
import { askPerson } from '../consent/asking.act.ts'
import { say } from '../platform/messages.ts'
import { readPerson } from '../platform/people.ts'
import { readProfile } from '../profiles/profile.store.ts'
import { retriedIds } from '../revocation/actions.act.ts'
import { announceMany, confirmManySaid } from '../revocation/many.act.ts'
import { excludeUser, exclusionsFor } from '../subscriptions/exclusion.store.ts'
import { matchAgain } from '../subscriptions/match-again.act.ts'
import { readSubscription, subscriptionFigures } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import { moneyOf } from './amounts.ts'
import type { Action, Announced, Outcome } from './answers.ts'
import type { QueueKind } from './queue.ts'
import { rowsOfGroup } from './queue.act.ts'
import { all } from './scope.ts'
import type { Scope } from './scope.ts'

/** How many rows one call works on at most. */
export const rowsACall = 25
/** How many rows one selection has at most. */
export const rowsSelected = 1000
const namesShown = 8

/** What somebody selected: rows by their sys_ids, or everything in a group of the queue. */
export interface Selection {
    readonly kind: QueueKind
    readonly scope: Scope
    /** null: all in the filter. */
    readonly ids: readonly string[] | null
}

/** The selected rows of the group as an encoded query. */
function filterOf({ kind, scope, ids }: Selection): string {
    return all(rowsOfGroup(kind, scope), ids ? `sys_idIN${ids.join(',')}` : '')
}

/** sys_ids of what was selected, in the order in which it is worked; at most 1,000. */
export function idsOf(selection: Selection): string[] {
    const figures = selection.kind.of === 'candidates' ? candidateFigures : subscriptionFigures
    const order = selection.kind.of === 'candidates' ? 'ORDERBYidle_since^ORDERBYnumber' : 'ORDERBYsys_id'
    return figures
        .rows(all(filterOf(selection), order), [], 0, rowsSelected)
        .map((row) => row.sys_id ?? '')
        .filter(Boolean)
}

/** What Retry failed would take up, so that each row's outcome can be followed; at most 1,000. */
export function idsToRetry(scope: Scope): string[] {
    return retriedIds(scope.profile || null).slice(0, rowsSelected)
}

/** What an action would do to a selection now; null where it would do nothing. Reclaim and Retry say so by their own rules. */
export function announce(action: Action, selection: Selection): Announced | null {
    const { kind, scope } = selection
    const filter = filterOf(selection)
    const figures = kind.of === 'candidates' ? candidateFigures : subscriptionFigures
    const field = kind.of === 'candidates' ? 'person' : 'user_principal_name'
    const order = kind.of === 'candidates' ? 'ORDERBYidle_since^ORDERBYnumber' : 'ORDERBYuser_principal_name'
    const names = figures
        .rows(all(filter, order), [field, 'user_principal_name'], 0, namesShown)
        .map((row) => row[field] || row.user_principal_name || '')
    const total = figures.count(filter)
    const rest = { action, names, more: Math.max(0, total - names.length) }
    if (action === 'reclaim' || action === 'retry') {
        const said = parseJson(announceMany(action, action === 'reclaim' ? filter : scope.profile))
        if (!said.ok || !isObject(said.value)) return null
        const { people, title, body, button, word } = said.value
        return {
            ...rest,
            people: Number(people),
            word: String(word ?? ''),
            title: String(title),
            lines: String(body).split('\n'),
            button: String(button),
            ...(action === 'retry' ? { names: [], more: 0 } : {}),
        }
    }
    if (total === 0) return null
    const people = Math.min(total, rowsSelected)
    const lines = [say(text(`cockpit.announce.${action as 'ask'}.line`))]
    if (total > rowsSelected) lines.push(say(text('cockpit.announce.most', rowsSelected)))
    if (kind.of === 'candidates') {
        const sums = candidateFigures.groups(filter, ['currency'], ['potential_savings'])
        const worth = sumByCurrency(sums.map((group) => moneyOf(group.sums[0], group.values[0])))
        if (worth.length > 0) lines.push(say(text('cockpit.announce.worth', worth)))
    }
    return {
        ...rest,
        people,
        word: '',
        title: say(text(`cockpit.announce.${action as 'ask'}.title`, people)),
        lines,
        button: say(text(`cockpit.action.${action}`)),
    }
}

/**
 * After the confirmation: reclaims or retries within the ceilings, for at most as many as were announced.
 * @param word of the announcement
 */
export function confirm(action: 'reclaim' | 'retry', selection: Selection, word: string): string {
    return confirmManySaid(action, action === 'reclaim' ? filterOf(selection) : selection.scope.profile, word)
}

export interface Given {
    readonly reason: string
    /** 'yyyy-MM-dd'; '' : no end. */
    readonly expires: string
    /** sys_id of a user. */
    readonly user: string
}

/** Does an action to a few rows, each with its own outcome. */
export function act(action: Action, kind: QueueKind, ids: readonly string[], given: Given): Outcome[] {
    const by = gs.getUserDisplayName()
    const matched = action === 'match' ? matchAgain(ids) : null
    return ids.map((id): Outcome => {
        const said = matched ? matchSaid(matched.get(id)) : one(action, kind, id, given, by)
        return { id, name: '', ok: said.ok, said: say(said.text), open: false, left: false }
    })
}

function one(action: Action, kind: QueueKind, id: string, given: Given, by: string): Said {
    if (kind.of === 'subscriptions') return action === 'exclude' ? exclude(null, id, given) : refuse('cockpit.cannot')
    const candidate = readCandidate(id)
    if (!candidate) return refuse('reclaim.not_open', '')
    switch (action) {
        case 'ask':
            return ask(candidate, by)
        case 'skip':
            return closeSkipped(id, by, given.reason)
        case 'exclude':
            return exclude(candidate, '', given)
        case 'assign':
            return assign(candidate, given.user)
        default:
            return refuse('cockpit.cannot')
    }
}

function ask(candidate: StoredCandidate, by: string): Said {
    const profile = readProfile(candidate.profileId)
    const refusal = refuseRole('user') ?? refuseProfile(profile)
    if (refusal) return refusal
    const rule = readRule(candidate.ruleId)
    if (!profile || !rule) return refuse('reclaim.not_open', candidate.number)
    const done = askPerson(candidate, rule, 'user', by, exclusionsFor(profile))
    return done === 'no' ? refuse('reclaim.not_open', candidate.number) : describeAfter(candidate.id)
}

/** Protects the address until a day; an open candidate of it is closed like one that a rule protected all along. */
function exclude(candidate: StoredCandidate | null, subscriptionId: string, given: Given): Said {
    const role = refuseRole('admin')
    if (role) return role
    if (given.reason === '') return refuse('cockpit.reason_needed')
    const email = candidate
        ? candidate.email
        : (readSubscription(subscriptionId, ['user_principal_name'])?.user_principal_name ?? '')
    if (email === '') return refuse('cockpit.no_address')
    const refused = excludeUser({ address: email, reason: given.reason, expires: given.expires })
    if (refused) return { ok: false, text: text('cockpit.exclude.refused', refused) }
    if (!candidate) return { ok: true, text: text('cockpit.excluded', email) }
    if (candidate.intent !== '') return refuse('reclaim.busy')
    const entry = text('why.excluded', given.reason)
    const change = planMove(candidate, 'protected', 'system', entry, { reason: 'excluded' })
    return change && applyChange(candidate.id, change)
        ? { ok: true, text: text('cockpit.excluded', email) }
        : refuse('reclaim.not_open', candidate.number)
}

function assign(candidate: StoredCandidate, userId: string): Said {
    const person = readPerson(userId)
    if (!person?.active) return refuse('cockpit.nobody')
    return assignCandidate(candidate.id, person.id)
        ? { ok: true, text: text('cockpit.assigned.done', person.name) }
        : refuse('reclaim.not_open', candidate.number)
}

function matchSaid(name: string | null | undefined): Said {
    if (name === undefined) return refuse('why.member_gone')
    return name === null ? refuse('cockpit.match.none') : { ok: true, text: text('cockpit.match.found', name) }
}

/** Takes candidates that nothing was sent for yet out of their run; the rest of it ends by itself. */
export function stop(ids: readonly string[]): number {
    let stopped = 0
    for (const id of ids) {
        const candidate = readCandidate(id)
        const waits = candidate?.state === 'ready' || candidate?.state === 'awaiting_revocation'
        if (!candidate || !waits || candidate.intent !== '') continue
        leaveRun(id)
        stopped += 1
    }
    return stopped
}
