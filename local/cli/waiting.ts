// Waits for runs on a real clock: a pause for Miro's rate limit takes real time, and the scheduler must go on meanwhile.
import type { Instance } from '../instance/index.ts'

const open = 'stateINqueued,in_progress,paused'
const pollMilliseconds = 500

/** Resolves when no run of the profile is queued, working or waiting any more. */
export async function runsEnded(instance: Instance, profile: string): Promise<void> {
    for (;;) {
        instance.runUntilIdle()
        if (instance.records.count('x_snc_miro_sam_job_result', `profile=${profile}^${open}`) === 0) return
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
    }
}
