// Lets days pass in the simulated Miro and on the instance's clock, and says what the daily job made of them.
import type { Instance } from '../instance/index.ts'
import { measure, runFigures } from './figures.ts'
import type { RunFigures } from './figures.ts'
import type { Stage } from './stage.ts'
import { draw } from './tables.ts'

const dayLength = 86_400_000
const minute = 60_000

export interface DayFigures {
    figures: RunFigures
    /** What the simulated Miro did that day, by its own account. */
    miro: { joined: number; left: number; licenceChanged: number; active: number }
    changes: Changes
}

/** What a day did to the subscriptions, counted from the rows as they were written. */
export interface Changes {
    joined: number
    left: number
    licenceChanged: number
    activeAgain: number
    writes: number
}

const idleDays = 60

/** Active again: seen now after at least as many idle days as the reclamation rule's default threshold. */
function watchChanges(stage: Stage): { changes: Changes; stop: () => void } {
    const changes: Changes = { joined: 0, left: 0, licenceChanged: 0, activeAgain: 0, writes: 0 }
    const instant = (day: string | null | undefined) => (day ? Date.parse(`${day}T00:00:00Z`) : 0)
    const stop = stage.instance.records.watch('x_snc_miro_sam_subscription', ({ operation, row, previous }) => {
        changes.writes++
        if (operation === 'insert') changes.joined++
        else if (operation === 'delete') changes.left++
        else if (row && previous) {
            if (row.subscription_identifier !== previous.subscription_identifier) changes.licenceChanged++
            const [now, before] = [instant(row.last_activity), instant(previous.last_activity)]
            if (now > before && now - before >= idleDays * dayLength) changes.activeAgain++
        }
    })
    return { changes, stop }
}

/** Moves the clock on; what fell due on the way runs once, as after a night the scheduler slept through. */
export function jump(instance: Instance, to: number): void {
    if (to > instance.clock.now()) instance.clock.set(to)
    instance.runDue(instance.clock.now())
    instance.runUntilIdle()
}

/** A day of life in the organization: some join, some leave, some change licence, four in ten open a board. */
export async function liveADay(stage: Stage, profile: string, seed: number): Promise<DayFigures> {
    const { instance, miro } = stage
    const to = instance.clock.now() + dayLength
    const subscriptions = instance.records.count('x_snc_miro_sam_subscription', `profile=${profile}`)
    const size = Math.max(1, Math.round(subscriptions / 500))
    const happened = await miro.control<Record<string, unknown>>('POST', 'day', {
        seed,
        joins: size,
        leaves: size,
        licenceChanges: size,
        active: 0.4,
        to: new Date(to).toISOString(),
    })
    const count = (name: string) => {
        const value = happened[name]
        return Array.isArray(value) ? value.length : Number(value ?? 0)
    }
    const job = instance.records.first('x_snc_miro_sam_scheduled_job', `profile=${profile}^kind=download`)!
    const due = Date.parse(`${job.next_run!.replace(' ', 'T')}Z`)
    jump(instance, due - 1000)
    const watched = watchChanges(stage)
    // The scheduler looks every minute whether a job is due: what those looks cost is no cost of the run.
    const measured = measure(instance, () => instance.runDue(due + minute), true)
    jump(instance, Math.max(to, instance.clock.now()))
    watched.stop()
    return {
        figures: runFigures(instance, profile, measured),
        miro: {
            joined: count('joined'),
            left: count('left'),
            licenceChanged: count('licenceChanged'),
            active: count('activated'),
        },
        changes: watched.changes,
    }
}

export function drawChanges(title: string, { figures, miro, changes }: DayFigures): string {
    return draw(
        `${title}: ${figures.state}`,
        ['', 'In Miro', 'In the subscriptions'],
        [
            ['Joined', `${miro.joined}`, `${changes.joined} inserted`],
            ['Left', `${miro.left}`, `${changes.left} removed`],
            ['Licence changed', `${miro.licenceChanged}`, `${changes.licenceChanged} changed`],
            [
                'Active since yesterday',
                `${miro.active}`,
                `${changes.activeAgain} of them active again after ${idleDays} days`,
            ],
            ['Unchanged', '', `${figures.unchanged} not written`],
            [
                'Cost',
                `${figures.requests} requests`,
                `${changes.writes} rows written, ${figures.statements} statements`,
            ],
        ]
    )
}
