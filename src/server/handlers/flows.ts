// What the actions of the subflows call; a few lines each.
import { revokeSubscription } from '../revocation/subflow.act.ts'
import type { Revoked } from '../revocation/subflow.act.ts'
import { workFirst } from '../runs/work.act.ts'
import { startDownload } from '../subscriptions/download.act.ts'
import { kinds, knowing } from './kinds.ts'

/** Downloads a profile; `status` is success or failure. */
export function downloadSubscriptions(profileId: string): { status: string; error_message: string } {
    const outcome = startDownload(kinds, String(profileId ?? ''))
    return { status: outcome.status, error_message: outcome.errorMessage }
}

/** Takes one licence back; inputs are sys_ids. */
export function revokeForSubflow(profileId: string, subscriptionId: string): Revoked {
    return revokeSubscription(profileId, subscriptionId, (run, profile) => workFirst(knowing(profile), run))
}
