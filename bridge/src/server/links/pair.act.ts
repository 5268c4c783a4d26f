// Links a profile of SAM with the Miro profile that feeds it: by choice, or by itself where there is one of each.
import type { Core } from '../platform/core.ts'
import { logInfo } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { samProfile } from '../mirror/sam.store.ts'
import { text } from '../texts/text.ts'
import { insertLink, linkOfCore, linkOfSam } from './link.store.ts'
import type { Link } from './link.store.ts'

/** The link of a profile of SAM. @throws with words where it is not clear which Miro profile feeds it */
export function linkFor(core: Core, sam: string): Link {
    const there = linkOfSam(sam)
    if (there) return there
    const free = core.profiles().filter((one) => one.status === 'published' && linkOfCore(one.id) === null)
    if (free.length === 0) throw new Error(say(text('core.missing')))
    if (free.length > 1) throw new Error(say(text('link.choose', samProfile(sam)?.name ?? sam)))
    const refused = link(core, free[0].id, sam)
    const made = linkOfSam(sam)
    if (!made) throw new Error(refused || say(text('link.gone')))
    return made
}

/** @returns '' or why not */
export function link(core: Core, miro: string, sam: string): string {
    const from = core.profiles().find((one) => one.id === miro)
    const to = samProfile(sam)
    if (!from || !to) return say(text('link.gone'))
    if (linkOfCore(miro) || linkOfSam(sam)) return say(text('link.taken'))
    const refused = insertLink(miro, sam)
    if (refused === '') logInfo(`${from.name} feeds ${to.name} (${to.id}) from now on`)
    return refused
}
