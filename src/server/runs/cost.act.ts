// Keeps the cost books of a run: what it has asked of the database and of Miro, over all its slices.
import { now } from '../platform/clock.ts'
import { spentSince, spentSoFar } from '../platform/counters.ts'
import type { RunValues } from './run.ts'
import type { StoredRun } from './run.store.ts'

/** Adds up what a run costs; the totals are columns of its row. */
export interface Meter {
    totals(): RunValues
}

/** @param run as read when this slice was claimed: its earlier costs count on */
export function meterOf(run: Pick<StoredRun, 'requests' | 'statements' | 'writes' | 'milliseconds'>): Meter {
    const before = spentSoFar()
    const began = now()
    return {
        totals() {
            const spent = spentSince(before)
            return {
                requests: run.requests + spent.requests,
                statements: run.statements + spent.statements,
                writes: run.writes + spent.writes,
                milliseconds: run.milliseconds + Math.max(0, now() - began),
            }
        },
    }
}
