// Reads scheduled scripts (sysauto_script) and runs one: condition first, then the script, as the user it names.
import type { Kernel, Row } from '../kernel.ts'
import { messageOf } from '../flow/action.ts'
import { scopeName } from '../flow/record.ts'
import { storedInstant } from '../time/stored.ts'
import type { Schedule } from './occurrence.ts'

/** Columns whose use this stand-in does not know; a job that fills one refuses to be scheduled. */
const unknownColumns = ['max_drift', 'offset', 'repeat_every', 'business_calendar'] as const

/**
 * @param ignoreStart a build stamps run_start with its own time, which may lie ahead of a virtual clock: recurring jobs then
 *   run by their period or time alone (assumed; a start set on purpose is lost with it)
 */
export function readSchedule(row: Row, now: number, ignoreStart: boolean): Schedule {
    for (const column of unknownColumns)
        if (row[column]) throw new Error(`not implemented: ${column} of scheduled job '${row['name']}'`)
    const runType = row['run_type'] ?? 'daily'
    const start = storedInstant(row['run_start'])
    const zone = row['time_zone'] || null
    return {
        runType,
        // run_time is UTC of the day the job was saved; entered_time is what was meant, and stays right in summer time.
        time: (zone && row['entered_time']?.slice(11)) || row['run_time']?.slice(11) || '00:00:00',
        period: duration(row['run_period'] ?? null),
        start: runType !== 'once' && ignoreStart && start !== null && start > now ? null : start,
        end: storedInstant(row['run_end']),
        weekdays: weekdays(row),
        dayOfMonth: Number(row['run_dayofmonth'] || 1),
        zone,
    }
}

/** Built jobs list their weekdays as digits in run_daysofweek ('15' is Monday and Friday). */
function weekdays(row: Row): number[] {
    const several = (row['run_daysofweek'] ?? '').replace(/[^1-7]/g, '')
    return several ? [...several].map(Number) : [Number(row['run_dayofweek'] || 1)]
}

export function runScheduledScript(kernel: Pick<Kernel, 'scripts' | 'sessions' | 'log' | 'records'>, row: Row): void {
    const name = `Scheduled job '${row['name']}'`
    const scope = scopeName(kernel, row['sys_scope'])
    const session = kernel.sessions.open(row['run_as'] || 'system', { interactive: false })
    if (row['run_as_tz']) session.timeZone = row['run_as_tz']
    kernel.sessions.run(session, () => {
        try {
            if (row['conditional'] === '1' && row['condition']) {
                const holds = answerOf(kernel, row['condition'], scope, `${name} condition`, {})
                if (!holds) return
            }
            kernel.scripts.run(row['script'] ?? '', { scope, name })
        } catch (problem) {
            if (messageOf(problem).startsWith('not implemented: ')) throw problem
            kernel.log.write('error', name, messageOf(problem))
        }
    })
}

/** A condition script's verdict: the variable `answer` where it is set, else the script's own value. */
export function answerOf(
    { scripts }: Pick<Kernel, 'scripts'>,
    source: string,
    scope: string,
    name: string,
    bindings: Record<string, unknown>
): boolean {
    const given: Record<string, unknown> = { ...bindings, answer: undefined }
    const wrapped = /\banswer\b/.test(source) ? `${source}\n;answer` : source
    return scripts.run(wrapped, { scope, name, bindings: given }) === true
}

/** Durations are stored as a date-time counted from 1970-01-01 00:00:00. */
function duration(text: string | null): number {
    return storedInstant(text) ?? 0
}
