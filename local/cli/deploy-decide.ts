// Decides about an install on a real instance: under which scope it may go, and whether what was installed can work.

/** ServiceNow's own limit for the name of a scope. */
export const longestScope = 18

export interface Subflow {
    readonly name: string
    readonly type: string
    readonly active: boolean
}

export interface WaitingEvent {
    readonly id: string
    readonly name: string
    /** Epoch milliseconds since when it should have been processed. */
    readonly due: number
}

/** The subflows that jobs call by name; without them nothing is downloaded or reclaimed. */
export const neededSubflows = ['Miro Download Subscriptions', 'Miro Reclaim Subscription'] as const

/** The subflows that SAM calls by the companion's registration. */
export const companionSubflows = [
    'Miro SAM Download Subscriptions',
    'Miro SAM Update Activity',
    'Miro SAM Reclaim Subscription',
] as const

/** 'x_acme_sam' → 'x_acme'. */
export const prefixOf = (scope: string): string => scope.split('_').slice(0, 2).join('_')

/** The part after the vendor's prefix. */
export const nameOf = (scope: string): string => scope.split('_').slice(2).join('_')

/** @returns the scope under another prefix, shortened where it would be too long; null where no short form fits */
export function scopeUnder(prefix: string, scope: string): string | null {
    const name = nameOf(scope)
    const initials = name.split('_').map((word, index, words) => (index === words.length - 1 ? word : word[0]))
    const forms = [name, name.replaceAll('_', ''), initials.join('')]
    return forms.map((form) => `${prefix}_${form}`).find((each) => each.length <= longestScope) ?? null
}

export type ScopeDecision =
    | { readonly kind: 'as_it_is'; readonly note: string | null }
    /** A copy under the instance's own prefix is installed instead. */
    | { readonly kind: 'own_prefix'; readonly scope: string }
    | { readonly kind: 'refuse'; readonly message: string }

/**
 * A scope never changes after its first install, so an installed one decides; otherwise the company code does: an instance
 * not ServiceNow's own was seen to refuse another vendor's prefix.
 *
 * @param scope the project's
 * @param installed scopes under which the instance has this app already
 * @param companyCode of the instance; null where it could not be read
 * @param ownPrefix whether the person allowed a copy
 */
export function decideScope(
    scope: string,
    installed: readonly string[],
    companyCode: string | null,
    ownPrefix: boolean
): ScopeDecision {
    if (installed.length > 1)
        return refuse(`This instance has the app more than once (${installed.join(', ')}). Remove all but one first.`)
    if (installed.length === 1) {
        if (installed[0] === scope) return { kind: 'as_it_is', note: null }
        if (ownPrefix) return { kind: 'own_prefix', scope: installed[0] }
        return refuse(
            `This instance has the app as ${installed[0]}, and that never changes. Deploy from the copy made for it, or: npm run deploy -- --own-prefix`
        )
    }
    if (companyCode === null)
        return {
            kind: 'as_it_is',
            note: `The company code of this instance could not be read, so nobody knows whether it takes ${prefixOf(scope)}_….`,
        }
    const prefix = `x_${companyCode.toLowerCase()}`
    if (prefix === prefixOf(scope)) return { kind: 'as_it_is', note: null }
    const wanted = scopeUnder(prefix, scope)
    if (!wanted)
        return refuse(
            `The company code of this instance is ${companyCode}; no short form of ${scope} fits behind ${prefix}_ in ${longestScope} characters. Choose one: npm run rescope -- --prefix ${prefix} --scope ${`${prefix}_miro`.slice(0, longestScope)}`
        )
    if (ownPrefix) return { kind: 'own_prefix', scope: wanted }
    return refuse(
        `The company code of this instance is ${companyCode}, so its apps begin with ${prefix}_, not with ${prefixOf(scope)}_. Nothing was installed. Make a copy under its prefix and deploy from there:\n  npm run rescope -- --prefix ${prefix} --scope ${wanted}\nor let this command do it: npm run deploy -- --own-prefix`
    )
}

const refuse = (message: string): ScopeDecision => ({ kind: 'refuse', message })

export interface Found {
    readonly ok: boolean
    readonly lines: string[]
}

/**
 * The companion's scope stands behind the app's own, so a copy of the app can be too long for it.
 *
 * @returns why it cannot be installed, or null
 */
export function refuseCompanion(companion: string): string | null {
    if (companion.length <= longestScope) return null
    return `The companion's scope would be ${companion}, ${companion.length} characters; ServiceNow takes ${longestScope} at most. Nothing was installed. Make a copy under a shorter scope (npm run rescope -- --prefix ${prefixOf(companion)} --scope ${prefixOf(companion)}_…) and deploy from there, or leave --companion out.`
}

/**
 * An install can report success and leave a subflow out, or inactive.
 *
 * @param needed the subflows without which the application cannot work
 */
export function describeSubflows(found: readonly Subflow[], needed: readonly string[] = neededSubflows): Found {
    const states = needed.map((name) => {
        const flow = found.find((each) => each.name === name && each.type === 'subflow')
        return { name, state: !flow ? 'missing' : flow.active ? 'active' : 'inactive' } as const
    })
    const others = found.filter(
        (flow) => !flow.active && !needed.some((name) => name === flow.name && flow.type === 'subflow')
    )
    const missing = states.some(({ state }) => state === 'missing')
    const inactive = states.some(({ state }) => state === 'inactive') || others.length > 0
    return {
        ok: !missing && !inactive,
        lines: [
            ...states.map(
                ({ name, state }) => `${state === 'active' ? 'active  ' : state.toUpperCase().padEnd(8)}  ${name}`
            ),
            ...others.map(({ name }) => `INACTIVE  ${name}`),
            ...(missing ? ['A subflow is missing: the install did not finish. Run npm run deploy again.'] : []),
            ...(inactive
                ? ['Open each inactive flow in Workflow Studio and press Activate; until then its jobs cannot run.']
                : []),
            ...(!missing && !inactive ? [`${counted(needed.length)} subflows are there and active.`] : []),
        ],
    }
}

const counted = (many: number): string => (many === 2 ? 'Both' : `All ${many}`)

/** Events that stayed ready: nobody processes the queue, so no run ever begins. */
export function describeQueue(queue: string, stuck: readonly WaitingEvent[]): Found {
    if (!stuck.length) return { ok: true, lines: [`No event of ${queue} is left waiting.`] }
    const names = [...new Set(stuck.map(({ name }) => name))].join(', ')
    return {
        ok: false,
        lines: [
            `WARNING: ${stuck.length} event${stuck.length === 1 ? '' : 's'} of ${queue} stayed ready for two minutes (${names}): nobody processes this queue, so downloads and reclaims do not begin.`,
            `Open System Policy > Events > Event Queues, ${queue}: Automatic processing must be on (Xanadu or later).`,
        ],
    }
}
