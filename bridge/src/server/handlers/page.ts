// What the status page asks for.
import type { Create } from '../links/registering.act.ts'
import type { Core } from '../platform/core.ts'
import { say } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { act } from '../status/acts.act.ts'
import { status } from '../status/status.act.ts'
import { text } from '../texts/text.ts'

/** JSON of the whole page. */
export function show(core: Core): string {
    if (!hasRole('x_snc_miro_sam.user'))
        return JSON.stringify({ said: say(text('role.missing', 'x_snc_miro_sam.user')) })
    return JSON.stringify(status(core))
}

/** What a button said; '' where there is nothing to say. */
export function press(what: string, of: string, core: Core, create: Create): string {
    return act(what, of, core, create)
}
