// Tells what remediation really did: the options begun on the older positions, measured on the new ones.
import { say } from '../platform/messages.ts'
import type { StoredPosition } from './position.store.ts'
import { effectOf } from './remediation.ts'
import { begunOptions, noteEffect } from './remediation.store.ts'

/** Notes on every begun option of the older positions what the same position of the new reconciliation proves. */
export function proveEffects(before: readonly StoredPosition[], after: readonly StoredPosition[]): void {
    for (const option of begunOptions(before.map((one) => one.id))) {
        const old = before.find((one) => one.id === option.position)
        const now = after.find((one) => one.softwareModel === old?.softwareModel && one.profile === old.profile)
        if (!old || !now) continue
        const effect = effectOf(option, old, now)
        noteEffect(option.id, effect.rights, say(effect.said))
    }
}
