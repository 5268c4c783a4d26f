// One run per profile and kind: a lock is a row whose sys_id follows from what it locks, so a second insert must fail.
import { insertRow, readRow, updateRowWhere } from '../platform/rows.ts'
import { query } from '../platform/records.ts'
import { nowForPlatform } from '../platform/clock.ts'
import { fromPlatform, toPlatform } from '../base/instants.ts'
import { hashOf } from '../base/hashes.ts'

const table = 'x_snc_miro_sam_run_lock'

export interface Lock {
    /** sys_id of the job result that holds it. */
    run: string
    /** Epoch milliseconds of its last sign of life; null when unreadable. */
    heartbeat: number | null
}

function key(profileId: string, kind: string): string {
    return hashOf(`run lock ${profileId} ${kind}`)
}

/** Takes the lock for a run, or answers who holds it. Taking one's own lock again succeeds. */
export function takeLock(profileId: string, kind: string, run: string): { ok: true } | { ok: false; holder: Lock } {
    const held = holderOf(profileId, kind)
    if (held) return held.run === run ? { ok: true } : { ok: false, holder: held }
    const written = insertRow(
        table,
        { name: `${profileId} ${kind}`, profile: profileId, kind, run, heartbeat: nowForPlatform() },
        { sysId: key(profileId, kind), rules: false }
    )
    if (written.ok) return { ok: true }
    // Refused: two workers came here together, and the row tells which one has it.
    const holder = holderOf(profileId, kind)
    if (holder && holder.run === run) return { ok: true }
    if (holder) return { ok: false, holder }
    throw new Error(`The run lock could not be written: ${written.reason}`)
}

export function holderOf(profileId: string, kind: string): Lock | null {
    const row = readRow(table, key(profileId, kind), ['run', 'heartbeat'])
    return row ? { run: row.run ?? '', heartbeat: fromPlatform(row.heartbeat) } : null
}

/** Says the run is alive, until `at` when it waits for something (epoch milliseconds). */
export function beat(profileId: string, kind: string, run: string, at: number): void {
    updateRowWhere(table, key(profileId, kind), { run }, { heartbeat: toPlatform(at) })
}

/** Gives the lock to another run only while `from` still holds it; of two takers one finds itself the holder. */
export function passLock(profileId: string, kind: string, from: string, to: string): boolean {
    updateRowWhere(table, key(profileId, kind), { run: from }, { run: to, heartbeat: nowForPlatform() })
    return holderOf(profileId, kind)?.run === to
}

export function releaseLock(profileId: string, kind: string, run: string): void {
    own(profileId, kind, run).deleteAll({ atMost: 1 })
}

/** Takes every lock of a deleted profile away, whoever holds it. */
export function releaseAllOf(profileId: string): void {
    query(table).where('profile', profileId).deleteAll({ atMost: 20 })
}

function own(profileId: string, kind: string, run: string) {
    return query(table).where('sys_id', key(profileId, kind)).where('run', run)
}
