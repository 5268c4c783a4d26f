// Opens Miro behind an alias, or says in words why it cannot be reached.
import type { MiroConnection } from '../miro/transport.ts'
import { now } from '../platform/clock.ts'
import { lookUpConnection } from '../platform/connections.ts'
import { transportFor } from '../platform/http.ts'
import { say } from '../platform/messages.ts'
import { extraHosts } from '../platform/properties.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { listening, readAgain } from './miro-side.ts'
import type { RateHeard } from './pace.ts'
import type { Failure } from './reclaim-ports.ts'

/** Miro behind one alias, or the reason it cannot be reached. */
export type Side = { ok: true; connection: MiroConnection; heard(): RateHeard } | { ok: false; failure: Failure }

export function miroSide(aliasId: string | null): Side {
    const found = lookUpConnection(aliasId)
    if (!found.ok) {
        return { ok: false, failure: { refusal: 'no_connection', detail: say(found.message), retryAt: null } }
    }
    const listened = listening(transportFor(found.connection), now)
    const connection = {
        transport: listened.transport,
        baseUrl: found.connection.baseUrl,
        extraHosts: extraHosts(),
        now,
    }
    return { ok: true, connection, heard: listened.heard }
}

/** What Miro's REST shows of a person of a profile right now, or why nobody can tell. */
export function shownNow(profile: Profile, externalUserId: string): 'active' | 'inactive' | 'gone' | Failure {
    const rest = miroSide(profile.downloadAlias)
    if (!rest.ok) return rest.failure
    const reading = readAgain(rest.connection, profile.organizationId, externalUserId)
    if (reading.kind === 'failed') return reading.failure
    if (reading.kind === 'gone') return 'gone'
    return reading.member.active ? 'active' : 'inactive'
}
