// Reads the work queue: groups with counts and money, and one page of a group's rows.
import { parseInstant } from '../base/instants.ts'
import { parseMoney } from '../base/money.ts'
import { candidateFigures } from '../candidates/candidate.store.ts'
import { stateLabel } from '../candidates/said.act.ts'
import type { CandidateState } from '../candidates/states.ts'
import { daysWithoutActivity } from '../candidates/stored-candidate.ts'
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { namesOf } from '../platform/people.ts'
import type { Row } from '../platform/records.ts'
import { subscriptionFigures } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import { amountOf, amountsOf, moneyOf } from './amounts.ts'
import type { Outcome, Queue, QueueGroup, QueuePage, QueueRow } from './answers.ts'
import { figure } from './overview.act.ts'
import { queueKinds } from './queue.ts'
import type { QueueKind } from './queue.ts'
import { all, within } from './scope.ts'
import type { Scope } from './scope.ts'

export function queue(scope: Scope): Queue {
    const attention = all(within(scope), 'state=attention_required')
    const kinds = candidateFigures.groups(attention, ['error_kind'], [], 40).map((group) => group.values[0])
    return { groups: queueKinds(kinds).map((kind) => groupOf(kind, scope)) }
}

/** The rows of a group within the scope, as an encoded query. */
export function rowsOfGroup(kind: QueueKind, scope: Scope): string {
    return all(within(scope), kind.filter)
}

/** A reason as a title: without the brackets in which one member's answer would stand. */
export function withoutAnswer(words: string): string {
    return words.replace(/ ?[((]-[))]/, '')
}

function groupOf(kind: QueueKind, scope: Scope): QueueGroup {
    const filter = rowsOfGroup(kind, scope)
    const { key, tone, actions } = kind
    const told = { key, tone, actions, title: withoutAnswer(say(text(kind.title, '-'))), hint: say(text(kind.hint)) }
    if (kind.of === 'subscriptions') return { ...told, people: figure(subscriptionFigures, filter), savings: [] }
    const sums = candidateFigures.groups(filter, ['currency'], ['potential_savings'])
    return {
        ...told,
        people: {
            value: sums.reduce((total, group) => total + group.count, 0),
            list: candidateFigures.list(filter),
        },
        savings: amountsOf(sums.map((group) => moneyOf(group.sums[0], group.values[0]))),
    }
}

const candidateFields = [
    'number',
    'person',
    'user_principal_name',
    'subscription_identifier',
    'idle_since',
    'last_activity',
    'potential_savings',
    'currency',
    'state',
    'error',
    'next_step',
    'assigned_to',
    'due',
]
const subscriptionFields = ['user_principal_name', 'display_name', 'subscription_identifier', 'last_activity']

export function queuePage(kind: QueueKind, scope: Scope, offset: number, limit: number): QueuePage {
    const filter = rowsOfGroup(kind, scope)
    const figures = kind.of === 'candidates' ? candidateFigures : subscriptionFigures
    const order = kind.of === 'candidates' ? 'ORDERBYidle_since^ORDERBYnumber' : 'ORDERBYuser_principal_name'
    const fields = kind.of === 'candidates' ? candidateFields : subscriptionFields
    const rows = figures.rows(all(filter, order), fields, offset, limit)
    const names = namesOf(rows.map((row) => row.assigned_to ?? ''))
    return {
        group: kind.key,
        total: figures.count(filter),
        offset,
        limit,
        list: figures.list(filter),
        rows: rows.map((row) => (kind.of === 'candidates' ? candidateRow(row, names) : subscriptionRow(row))),
    }
}

function candidateRow(row: Row, names: Map<string, string>): QueueRow {
    const since = { idleSince: parseInstant(row.idle_since), lastActivity: parseInstant(row.last_activity) }
    const saving = parseMoney(row.potential_savings ?? '', row.currency ?? '')
    return {
        id: row.sys_id ?? '',
        page: candidateFigures.page(row.sys_id ?? ''),
        number: row.number ?? '',
        person: row.person || row.user_principal_name || '',
        email: row.user_principal_name ?? '',
        licence: row.subscription_identifier ?? '',
        days_idle: daysWithoutActivity(since, now()),
        saving: saving.ok ? amountOf(saving.money) : null,
        state: stateLabel((row.state ?? undefined) as CandidateState | undefined),
        note: row.next_step || row.error || (row.due ? say(text('cockpit.queue.due', row.due.slice(0, 10))) : ''),
        assigned_to: names.get(row.assigned_to ?? '') ?? '',
    }
}

function subscriptionRow(row: Row): QueueRow {
    return {
        id: row.sys_id ?? '',
        page: subscriptionFigures.page(row.sys_id ?? ''),
        number: '',
        person: row.user_principal_name ?? '',
        email: row.user_principal_name ?? '',
        licence: row.subscription_identifier ?? '',
        days_idle: null,
        saving: null,
        state: '',
        note: '',
        assigned_to: '',
    }
}

const underWay = ['ready', 'awaiting_revocation']

/** How candidates stand now that were given to a reclaim run; at most 200. One that has left the run and is not over was stopped. */
export function outcomesOf(ids: readonly string[]): Outcome[] {
    const fields = ['number', 'person', 'state', 'run', 'error', 'next_step']
    return candidateFigures.rows(`sys_idIN${ids.join(',')}`, fields, 0, 200).map((row) => {
        const state = (row.state ?? 'ready') as CandidateState
        const open = underWay.includes(state) && Boolean(row.run)
        const failed = state === 'attention_required'
        const left = state === 'ready' && !row.run
        const label = left ? say(text('cockpit.queue.left')) : stateLabel(state)
        const words = failed ? row.next_step || row.error || label : label
        return {
            id: row.sys_id ?? '',
            name: row.person || row.number || '',
            ok: !failed && !left,
            said: words,
            open,
            left,
        }
    })
}
