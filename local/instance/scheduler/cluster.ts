// The application nodes of an instance: each says it is alive, marks others offline that no longer do, and makes what those
// had claimed ready again.
import { createHash } from 'node:crypto'
import type { Kernel } from '../kernel.ts'
import { storedText } from '../time/stored.ts'

export interface Cluster {
    /** At least once a minute of the instance's clock, while anything runs. */
    beat(): void
}

const beatMilliseconds = 60_000
/** Assumed: the platform's own span is not published. */
const offlineAfter = 300_000

export function openCluster(kernel: Pick<Kernel, 'db' | 'clock' | 'node'>): Cluster {
    const { db, clock, node } = kernel
    let last = -Infinity

    /** A job whose node went away is ready again (documented); what its events did nobody knows, so they stay as they are. */
    const recover = (which: string, parameters: string[]): void => {
        db.run(`UPDATE sys_trigger SET state = 0, claimed_by = NULL WHERE state = 1 AND ${which}`, parameters)
    }
    // Started again: what this node had claimed before, it no longer works on.
    recover('claimed_by = ?', [node])
    db.run("UPDATE sysevent SET claimed_by = NULL WHERE state = 'processing' AND claimed_by = ?", [node])

    return {
        beat() {
            const now = clock.now()
            if (Math.abs(now - last) < beatMilliseconds) return
            last = now
            const alive = [storedText(now), node]
            const known = "UPDATE sys_cluster_state SET status = 'online', most_recent_message = ? WHERE system_id = ?"
            if (db.run(known, alive) === 0) {
                db.run(
                    "INSERT INTO sys_cluster_state (sys_id, most_recent_message, system_id, status, schedulers) VALUES (?, ?, ?, 'online', 'any')",
                    // From the name: a node that says it is alive takes no identifier away from what repeats exactly.
                    [createHash('md5').update(node).digest('hex'), ...alive]
                )
            }
            db.run(
                "UPDATE sys_cluster_state SET status = 'offline' WHERE status = 'online' AND most_recent_message < ?",
                [storedText(now - offlineAfter)]
            )
            recover("claimed_by IN (SELECT system_id FROM sys_cluster_state WHERE status = 'offline')", [])
        },
    }
}
