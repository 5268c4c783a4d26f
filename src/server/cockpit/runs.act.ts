// Reads what runs, what ended last, and what waits or failed, with a bounded number of rows.
import { fromPlatform } from '../base/instants.ts'
import { candidateFigures } from '../candidates/candidate.store.ts'
import { failureRow } from '../miro/failures.ts'
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import type { Row } from '../platform/records.ts'
import { endedStates, openStates } from '../runs/run.ts'
import { runFigures } from '../runs/run.store.ts'
import { subscriptionFigures } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import type { RunRow, Runs } from './answers.ts'
import { paceOf } from './progress.ts'
import { withoutAnswer } from './queue.act.ts'
import { all, present, within } from './scope.ts'
import type { Scope } from './scope.ts'

const fields = [
    'number',
    'name',
    'kind',
    'state',
    'profile',
    'started',
    'ended',
    'heartbeat',
    'resume_at',
    'slice',
    'pages',
    'members',
    'removed',
    'left_out',
    'message',
    'next_step',
]

export function runs(scope: Scope): Runs {
    const profile = scope.profile && `profile=${scope.profile}`
    const of = (states: readonly string[], order: string, most: number) =>
        runFigures.rows(all(profile, `stateIN${states.join(',')}`, order), fields, 0, most).map(runRow)
    const ended = all(profile, `stateIN${endedStates.join(',')}`, 'ORDERBYDESCended')
    const attention = all(within(scope), 'state=attention_required')
    const waiting = candidateFigures.groups(attention, ['error_kind'], [], 40).map(({ values: [kind], count }) => {
        const row = failureRow(kind)
        const filter = all(attention, kind ? `error_kind=${kind}` : 'error_kindISEMPTY')
        return {
            id: kind,
            name: withoutAnswer(say(text(row.message, '-'))),
            next_step: say(text(row.next)),
            people: { value: count, list: candidateFigures.list(filter) },
            retried: row.retried,
        }
    })
    return {
        as_of: new Date(now()).toISOString(),
        running: of(openStates, 'ORDERBYstarted', 20),
        decisions: of(['needs_decision'], 'ORDERBYstarted', 20),
        last: of(endedStates, 'ORDERBYDESCended', 15),
        last_list: runFigures.list(ended),
        waiting,
        retry: waiting.filter((one) => one.retried).reduce((sum, one) => sum + one.people.value, 0),
    }
}

const iso = (stamp: string | null): string | null => {
    const instant = fromPlatform(stamp)
    return instant === null ? null : new Date(instant).toISOString()
}

function runRow(row: Row): RunRow {
    const number = (field: string) => Number(row[field] ?? 0) || 0
    const reclaim = row.kind === 'reclaim'
    const done = reclaim ? number('removed') + number('left_out') : number('members')
    const open = openStates.some((state) => state === row.state)
    const total = open ? totalOf(row) : null
    const started = fromPlatform(row.started)
    const pace = paceOf(done, total, started ?? 0, fromPlatform(row.heartbeat) ?? 0)
    return {
        id: row.sys_id ?? '',
        page: runFigures.page(row.sys_id ?? ''),
        number: row.number ?? '',
        name: row.name ?? '',
        kind: row.kind ?? '',
        state: row.state ?? '',
        state_label: say(text(`cockpit.run.${(row.state || 'queued') as 'queued'}`)),
        started: iso(row.started),
        ended: iso(row.ended),
        resumes: iso(row.resume_at),
        slices: number('slice'),
        pages: number('pages'),
        people: done,
        total: total !== null && total >= done ? total : null,
        failed: number('left_out'),
        rate: open && started !== null ? pace.rate : null,
        minutes_left: open && started !== null ? pace.minutesLeft : null,
        message: row.message ?? '',
        next_step: row.next_step ?? '',
    }
}

/** People of a run: those it took up, or those the profile had last time. */
function totalOf(row: Row): number | null {
    if (row.kind === 'reclaim') {
        const left = candidateFigures.count(all(`run=${row.sys_id}`, 'stateINready,awaiting_revocation'))
        return left + (Number(row.removed ?? 0) || 0) + (Number(row.left_out ?? 0) || 0)
    }
    const there = row.profile ? subscriptionFigures.count(all(`profile=${row.profile}`, present)) : 0
    return there > 0 ? there : null
}
