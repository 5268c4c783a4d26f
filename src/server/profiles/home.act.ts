// Says on every way to Miro whether this instance is the one a profile was published on; a copy acts on nobody.
import { thisInstance } from '../platform/instance.ts'
import type { Obstacle } from '../runs/run.ts'
import { text } from '../texts/text.ts'
import { isElsewhere, writeHome } from './home.ts'
import type { Profile } from './profile.store.ts'

/** Why nothing of this profile may be done here, or null. */
export function copyObstacle(profile: Pick<Profile, 'name' | 'home'>): Obstacle | null {
    const here = thisInstance()
    if (!isElsewhere(profile.home, here)) return null
    return {
        message: text('copy.obstacle', profile.name, profile.home, writeHome(here)),
        nextStep: text('copy.obstacle.next'),
    }
}

/** What a profile keeps of the instance it is published on. */
export function homeHere(): string {
    return writeHome(thisInstance())
}
