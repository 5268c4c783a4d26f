// Draws SAM Professional into a share of the histories: what people do in it, what is unknown about it, and workers that die in it.
import { lenientSamSwitches, strictSamSwitches } from '../instance/index.ts'
import type { SamSwitches } from '../instance/index.ts'
import { openChance } from './chance.ts'
import type { Chance } from './chance.ts'
import type { Event, Happening, History, Trouble } from './history.ts'

/** Every fourth history has SAM, where it has one organization and lives for days, not weeks. */
const hasSam = ({ seed, organizations, days }: History): boolean => seed % 4 === 2 && organizations === 1 && days < 28

/** What is drawn of SAM changes nothing of what the seed draws besides. */
export function withSam(history: History): History {
    if (!hasSam(history)) return history
    const chance = openChance(history.seed + 7_000_000)
    const events: Event[] = []
    const isCalm = (day: number) => day >= history.calmFrom
    const after = (day: number, happening: Happening | Trouble) => events.push({ day, when: 'after', happening })
    after(1, { kind: 'sam_owner', sam: true })
    for (let day = 1; day < history.days; day++) {
        // What is armed here is to strike what people do in SAM right after it.
        const isTroubled = history.seed % 6 !== 0 && !isCalm(day)
        if (isTroubled && chance.happens(0.5)) after(day, drawStop(chance))
        if (chance.happens(0.5)) after(day, { kind: 'sam_refresh' })
        if (isTroubled && chance.happens(0.3)) after(day, drawStop(chance))
        if (chance.happens(0.7)) {
            after(day, { kind: 'sam_reclaim', who: chance.whole(0, 1_000), many: chance.whole(1, 4) })
        }
        if (chance.happens(0.15)) after(day, { kind: 'sam_exclude', who: chance.whole(0, 1_000) })
        if (chance.happens(0.1)) after(day, { kind: 'sam_owner', sam: false })
        else if (chance.happens(0.15)) after(day, { kind: 'sam_owner', sam: true })
    }
    return { ...history, sam: drawSwitches(chance), events: [...history.events, ...events] }
}

function drawStop(chance: Chance): Trouble {
    const at = chance.pick(['write', 'write', 'write', 'request'] as const)
    const nth = at === 'request' ? chance.whole(1, 4) : chance.whole(1, 120)
    return { kind: 'cut', at, nth, after: chance.happens(0.5) }
}

/** Each unknown on either side. Where nobody outside may write at all, SAM stays empty: that says nothing. */
function drawSwitches(chance: Chance): Partial<SamSwitches> {
    const drawn: Record<string, string> = {}
    for (const name of Object.keys(strictSamSwitches) as (keyof SamSwitches)[]) {
        drawn[name] = chance.pick([strictSamSwitches[name], lenientSamSwitches[name]])
    }
    if (drawn.spokeActions === 'not found') drawn.tableAccess = 'writable'
    return drawn as Partial<SamSwitches>
}
