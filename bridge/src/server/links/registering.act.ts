// Registers this application's subflows with SAM: once, harmless twice, and in words where it cannot be.
import { samIsThere } from '../mirror/sam.store.ts'
import { subflowNamed } from '../platform/flows.ts'
import { logInfo, logWarning } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { countRows, rowsOf, wordsOf } from '../platform/rows.ts'
import { keptAs, text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { keepRegistration, registration } from './registration.store.ts'

/** What createCustomIntegration is given; all but the name are sys_ids (ServiceNow, 'Create a SaaS License Management store app'). */
export interface Wish {
    readonly name: string
    readonly downloadSubscriptionSubflow: string
    readonly updateActivitySubflow: string
    readonly reclamationSubflow: string
    readonly connectionAlias: string
}

export type Create = (wish: Wish) => unknown

/** What SAM calls it. */
export const integrationName = 'Miro Enterprise (Miro SAM)'

/**
 * @param pressed by a person: who has left may have deleted what SAM kept, and is registered anew. An installation leaves it so.
 * @returns what is said of it, on the status page and in the log
 */
export function register(create: Create, pressed: boolean): string {
    const wish = wishOf()
    const subflows = [wish.downloadSubscriptionSubflow, wish.updateActivitySubflow, wish.reclamationSubflow]
    const known = registration()
    const stands = known !== null && (known.state === 'registered' || (known.state === 'left' && !pressed))
    if (stands && known.subflows === subflows.join(',')) {
        const said = known.said.map(say).join(' ')
        logInfo(`Registered before, and not again: ${said}`)
        return said
    }
    const keep = (state: string, why: Text): string => {
        const said = say(why)
        keepRegistration({ state, said, told: keptAs([why]), subflows: subflows.join(',') })
        if (state === 'registered') logInfo(said)
        else logWarning(said)
        return said
    }
    if (!samIsThere()) return keep('absent', text('sam.absent'))
    if (!scriptIncludeIsThere()) return keep('older', text('sam.older'))
    if (subflows.includes('')) return keep('no_subflows', text('sam.no_subflows'))
    try {
        const answered = create(wish)
        const registered = answered
            ? text('sam.registered', integrationName, String(answered))
            : text('sam.registered.silent', integrationName)
        return keep('registered', registered)
    } catch (error) {
        return keep('refused', text('sam.refused', wordsOf(error)))
    }
}

function scriptIncludeIsThere(): boolean {
    try {
        return countRows('sys_script_include', [['api_name', '=', 'global.CustomIntegrationProfileUtils']]) > 0
    } catch {
        return false
    }
}

/** One alias is asked for; that of the download is given, and our engine finds the other by its profile. */
function wishOf(): Wish {
    return {
        name: integrationName,
        downloadSubscriptionSubflow: subflowNamed('miro_sam_download_subscriptions'),
        updateActivitySubflow: subflowNamed('miro_sam_update_activity'),
        reclamationSubflow: subflowNamed('miro_sam_reclaim_subscription'),
        connectionAlias:
            rowsOf('sys_alias', [['id', '=', 'x_snc_miro_sam.Miro_Enterprise']], [], { limit: 1 })[0]?.sys_id ?? '',
    }
}
