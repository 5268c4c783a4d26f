// Faults switched on per request: which requests they hit, and how often. What each kind does is in fault-kinds.ts.

export const faultKinds = [
    'refused',
    'reset',
    'hang',
    'slow',
    'cut',
    'wrong_json',
    'html',
    'status',
    'redirect',
    'huge_body',
    'repeated_cursor',
    'lost_cursor',
    'empty_page',
    'missing_data',
    'duplicate_member',
    'vanishing_member',
    'member_without_id',
    'unordered_members',
    'extra_member',
    'activity_back',
    'revoke_token',
    'foreign_location',
] as const

export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
    id: number
    kind: FaultKind
    match: {
        method?: string
        /** Regular expression over path and query. */
        path?: string
        /** Regular expression over the request body (SCIM operations). */
        body?: string
        /** The fault begins with the n-th matching request (1 = the next one; default). */
        nth?: number
        /** How many requests it hits from then on; default 1, 0 = all. */
        times?: number
        /** Each matching request is hit with this chance, 0 to 1, seeded; default 1. */
        chance?: number
    }
    /** True: Miro does the work first, and only the answer suffers (a PATCH that took effect although nobody heard). */
    after?: boolean
    /** kind `status`. */
    status?: number
    code?: string
    message?: string
    /** SCIM scimType or REST context of a `status` fault; SCIM answers get the SCIM shape by themselves. */
    scimType?: string
    context?: unknown
    /**
     * Rate-limit headers of a `status` fault: `normal` (reset a moment ahead), none, reset in the past, in milliseconds,
     * relative seconds, nonsense, or a Retry-After (seconds or an HTTP date).
     */
    headers?: 'normal' | 'none' | 'past' | 'milliseconds' | 'relative' | 'nonsense' | 'retry_after' | 'retry_after_date'
    /** Milliseconds: hang this long then reset (0 = for ever), or stay refused for this long. */
    milliseconds?: number
    bytesPerSecond?: number
    /** `cut`: bytes sent before the connection ends although Content-Length promised more. `huge_body`: size in bytes. */
    bytes?: number
    /** `redirect`: where to (default: a host that is not Miro's and counts who comes), with this status (default 302). */
    to?: string
    /** `wrong_json`: the text to send instead, `{id}` in it standing for the end of the path; default a JSON text that ends too early. */
    text?: string
}

interface Armed extends Fault {
    seen: number
    hits: number
}

export interface Faults {
    arm(fault: Omit<Fault, 'id'>): Fault
    /** The fault that hits this request, if any; counts it. */
    strike(method: string, pathAndQuery: string, body: string): Fault | null
    /** True where some armed fault needs to see request bodies. */
    readsBodies(): boolean
    list(): (Fault & { seen: number; hits: number })[]
    clear(id?: number): void
}

export function isFaultKind(kind: unknown): kind is FaultKind {
    return (faultKinds as readonly unknown[]).includes(kind)
}

export function createFaults(): Faults {
    let armed: Armed[] = []
    let count = 0
    let chances = 1
    /** A small repeatable generator: chance must not come from the real world. */
    function chance(): number {
        chances = (Math.imul(chances, 1664525) + 1013904223) >>> 0
        return chances / 0x100000000
    }
    return {
        arm(fault) {
            const made: Armed = { ...fault, id: ++count, seen: 0, hits: 0 }
            // A pattern that cannot be read is refused here, not at the first request.
            for (const pattern of [fault.match.path, fault.match.body]) if (pattern) new RegExp(pattern)
            armed.push(made)
            return made
        },
        strike(method, pathAndQuery, body) {
            for (const fault of armed) {
                const { match } = fault
                if (match.method && match.method.toUpperCase() !== method) continue
                if (match.path && !new RegExp(match.path).test(pathAndQuery)) continue
                if (match.body && !new RegExp(match.body).test(body)) continue
                if (match.chance !== undefined && chance() >= match.chance) continue
                fault.seen++
                if (fault.seen < (match.nth ?? 1)) continue
                const times = match.times ?? 1
                if (times !== 0 && fault.hits >= times) continue
                fault.hits++
                return fault
            }
            return null
        },
        readsBodies: () => armed.some((fault) => fault.match.body !== undefined),
        list: () => armed.map((fault) => ({ ...fault })),
        clear(id) {
            armed = id === undefined ? [] : armed.filter((fault) => fault.id !== id)
        },
    }
}
