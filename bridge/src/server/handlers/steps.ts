// What the actions of the subflows call; a few lines each.
import { linkFor } from '../links/pair.act.ts'
import { bringActivity } from '../mirror/activity.act.ts'
import { mirror } from '../mirror/mirror.act.ts'
import type { Core } from '../platform/core.ts'
import { reclaim } from '../reclaim/reclaim.act.ts'
import type { Reclaimed } from '../reclaim/reclaim.act.ts'

/** @throws in words where nothing can be given, so that SAM's job ends failed */
export function download(core: Core, samProfile: string): void {
    mirror(core, linkFor(core, samProfile))
}

/** @param lookBackTime SAM's instant, of which the day counts */
export function updateActivity(core: Core, samProfile: string, lookBackTime: string): void {
    bringActivity(core, linkFor(core, samProfile), lookBackTime.slice(0, 10))
}

export function reclaimOne(core: Core, samProfile: string, subscription: string): Reclaimed {
    return reclaim(core, samProfile, subscription)
}
