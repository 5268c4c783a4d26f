// Reads and writes run locks: a row whose sys_id follows from what it locks, so that a second insert must fail.
import { fromPlatform, toPlatform } from '../base/instants.ts'
import { hashOf } from '../base/hashes.ts'
import { nowForPlatform } from '../platform/clock.ts'
import { query } from '../platform/records.ts'
import { deleteRowWhere, insertRow, readRow } from '../platform/rows.ts'

const lockTable = 'x_snc_miro_sam_run_lock'

const claimKind = 'claim'

export interface Lock {
    /** sys_id of the job result that holds it. */
    run: string
    /** Epoch milliseconds at which it was taken; null when unreadable. */
    heartbeat: number | null
}

function key(profileId: string, lock: string): string {
    return hashOf(`run lock ${profileId} ${lock}`)
}

/** Takes the lock for a run, or answers who holds it. Taking one's own lock again succeeds. */
export function takeLock(profileId: string, lock: string, run: string): { ok: true } | { ok: false; holder: Lock } {
    const held = holderOf(profileId, lock)
    if (held) return held.run === run ? { ok: true } : { ok: false, holder: held }
    const written = insertRow(
        lockTable,
        { name: `${profileId} ${lock}`, profile: profileId, kind: lock, run, heartbeat: nowForPlatform() },
        { sysId: key(profileId, lock), rules: false }
    )
    if (written.ok) return { ok: true }
    // Refused: two workers came here together, and the row tells which one has it.
    const holder = holderOf(profileId, lock)
    if (holder && holder.run === run) return { ok: true }
    if (holder) return { ok: false, holder }
    throw new Error(`The run lock could not be written: ${written.reason}`)
}

export function holderOf(profileId: string, lock: string): Lock | null {
    const row = readRow(lockTable, key(profileId, lock), ['run', 'heartbeat'])
    return row ? { run: row.run ?? '', heartbeat: fromPlatform(row.heartbeat) } : null
}

/** Gives the lock back, where this run holds it. */
export function releaseLock(profileId: string, lock: string, run: string): void {
    deleteRowWhere(lockTable, key(profileId, lock), { run })
}

/**
 * Claims something that one worker may do once, by a row whose key follows from it: of two inserts one must fail, however
 * the platform writes an update. False where somebody has claimed it already.
 */
export function claimOnce(what: string, worker: string): boolean {
    const values = { name: `claim ${what}`, kind: claimKind, run: worker, heartbeat: nowForPlatform() }
    return insertRow(lockTable, values, { sysId: key('claim', what), rules: false }).ok
}

/** Gives a claim back, where this worker made it. */
export function releaseClaim(what: string, worker: string): void {
    deleteRowWhere(lockTable, key('claim', what), { run: worker })
}

/** Takes away claims that nobody gave back, because their worker died. */
export function releaseClaimsBefore(instant: number): void {
    const old = query(lockTable).where('kind', claimKind).where('heartbeat', '<', toPlatform(instant))
    old.deleteAll({ atMost: 100000 })
}

/** Takes every lock of a deleted profile away, whoever holds it. */
export function releaseAllOf(profileId: string): void {
    query(lockTable).where('profile', profileId).deleteAll({ atMost: 20 })
}
