// Sets the clock in the middle of things: at a request, between two slices, or when a run begins to wait.
import type { Instance } from '../instance/index.ts'
import { kindOf } from './coverage.ts'
import type { ClockJump } from './history.ts'
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'

export function armJump(ledger: Ledger, jump: ClockJump): void {
    ledger.jumps.push({ jump, seen: 0 })
}

/** The moment has come once more; every jump that waited for it happens. */
export function reachMoment(instance: Instance, ledger: Ledger, moment: ClockJump['on']): void {
    for (const waiting of ledger.jumps) {
        if (waiting.jump.on !== moment || ++waiting.seen !== waiting.jump.nth) continue
        setClock(instance, ledger, waiting.jump.minutes)
        ledger.coverage.struck(
            kindOf({ happening: waiting.jump, step: ledger.day === 0 ? 'first_download' : undefined })
        )
    }
}

export function setClock(instance: Instance, ledger: Ledger, minutes: number): void {
    if (minutes < 0) ledger.clockWentBack = true
    instance.clock.set(instance.clock.now() + minutes * 60_000, true)
}

export function watchJumps(instance: Instance, ledger: Ledger): void {
    instance.records.watch(tables.result, ({ row, previous }) => {
        if (!row || !previous || ledger.jumps.length === 0) return
        if (row.slice !== previous.slice) reachMoment(instance, ledger, 'slice')
        if (row.state === 'paused' && previous.state !== 'paused') reachMoment(instance, ledger, 'pause')
    })
}
