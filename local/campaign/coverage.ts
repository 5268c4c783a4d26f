// Counts which events and faults a campaign armed and which really struck, so that one that never does is noticed.
import { rateLimitHeaders } from './draw-troubles.ts'
import type { Event, History } from './history.ts'

/** How often something was tried, and how often it had its effect. */
export interface Strikes {
    armed: number
    struck: number
}

export interface Coverage {
    armed(kind: string): void
    struck(kind: string, times?: number): void
    add(other: ReadonlyMap<string, Strikes>): void
    readonly counts: ReadonlyMap<string, Strikes>
}

export function openCoverage(): Coverage {
    const counts = new Map<string, Strikes>()
    const at = (kind: string): Strikes => {
        const held = counts.get(kind) ?? { armed: 0, struck: 0 }
        counts.set(kind, held)
        return held
    }
    return {
        counts,
        armed: (kind) => void at(kind).armed++,
        struck: (kind, times = 1) => void (at(kind).struck += times),
        add(other) {
            for (const [kind, { armed, struck }] of other) {
                at(kind).armed += armed
                at(kind).struck += struck
            }
        },
    }
}

/** What an event is counted as. */
export function kindOf({ happening, step }: Pick<Event, 'happening' | 'step'>): string {
    const named = nameOf(happening)
    return step ? `set-up: ${named.replace(/^(clock-jump|database-error|\w+).*/, '$1')}` : named
}

function nameOf(happening: Event['happening']): string {
    switch (happening.kind) {
        case 'cut':
            return happening.times
                ? 'stops at one place'
                : `stop ${happening.after ? 'after' : 'before'} a ${happening.at}`
        case 'database':
            return `database-error ${happening.at}`
        case 'fault':
            return nameOfFault(happening.fault)
        case 'clock':
            return `clock ${happening.minutes < 0 ? 'back' : 'forward'}`
        case 'clock_jump':
            return `clock-jump ${happening.minutes < 0 ? 'back' : 'forward'} at a ${happening.on}`
        case 'life':
            return happening.leaves > 10 ? 'many leave' : 'life'
        case 'member':
            return `member ${happening.change}`
        case 'answer':
            return `answer ${happening.how ?? 'right'}`
        case 'mail_lost':
            return `mail ${happening.how}`
        case 'decide':
            return `decide ${happening.keep ? 'keep' : 'remove'}`
        case 'sam_owner':
            return `owner ${happening.sam ? 'SAM' : 'this app'}`
        default:
            return happening.kind
    }
}

function nameOfFault(fault: Record<string, unknown>): string {
    if (fault.kind === 'status') {
        return fault.status === 429 ? `fault 429 ${String(fault.headers)}` : `fault ${String(fault.status)}`
    }
    if (fault.kind === 'wrong_json' && fault.text) return 'fault not_done'
    return `fault ${String(fault.kind)}`
}

/** Everything a campaign of a hundred seeds must have struck at least once. */
export const expectedKinds: readonly string[] = [
    ...[
        'life',
        'many leave',
        'upgrade',
        'exclude',
        'reclaim_all',
        'reclaim_one',
        'undo',
        'skip',
        'retry_failed',
        'resume',
    ],
    ...['refresh_now', 'refresh_candidates', 'token_lost', 'reconnect', 'scim_off', 'scim_token_replaced'],
    ...['scim_mended', 'settings', 'rule', 'while_walking', 'refused', 'zone change', 'several organizations', 'weeks'],
    ...['active', 'admin', 'admin_role', 'inactive', 'gone', 'guest'].map((change) => `member ${change}`),
    ...['right', 'twice', 'somebody_else', 'changed_link', 'other_question'].map((how) => `answer ${how}`),
    ...['split_reclaim', 'owner', 'copy', 'last_gone', 'stops at one place'],
    ...['no_address', 'notifications_off', 'not_delivered', 'bounced'].map((how) => `mail ${how}`),
    ...['keep', 'remove'].map((what) => `decide ${what}`),
    ...['sam_refresh', 'sam_reclaim', 'sam_exclude', 'owner SAM', 'owner this app', 'stop in SAM'],
    ...['request', 'write', 'checkpoint'].flatMap((at) => [`stop before a ${at}`, `stop after a ${at}`]),
    ...['write', 'read', 'transaction'].map((at) => `database-error ${at}`),
    ...['clock back', 'clock forward'],
    ...['request', 'slice', 'pause'].flatMap((on) => [`clock-jump back at a ${on}`, `clock-jump forward at a ${on}`]),
    ...['401', '403', '404', '409', '500', '502', '503'].map((status) => `fault ${status}`),
    ...rateLimitHeaders.map((headers) => `fault 429 ${headers}`),
    ...[
        ...['reset', 'hang', 'slow', 'cut', 'wrong_json', 'not_done', 'html', 'redirect', 'revoke_token'],
        ...['repeated_cursor', 'lost_cursor', 'empty_page', 'missing_data', 'duplicate_member', 'vanishing_member'],
        ...['extra_member', 'member_without_id', 'unordered_members', 'activity_back'],
    ].map((kind) => `fault ${kind}`),
    ...['stop', 'database-error', 'fault', 'refused'].map((kind) => `set-up: ${kind}`),
]

/** One line per kind: how often armed, how often struck; the last line names what never struck. */
export function describeCoverage(coverage: ReadonlyMap<string, Strikes>): string[] {
    const said = [...coverage.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, { armed, struck }]) => `${kind} ${struck}/${armed}`)
    const never = neverStruck(coverage)
    return [
        `struck/armed: ${said.join(', ')}`,
        never.length === 0 ? 'every kind struck at least once' : `never struck: ${never.join(', ')}`,
    ]
}

export function neverStruck(coverage: ReadonlyMap<string, Strikes>): string[] {
    return expectedKinds.filter((kind) => !coverage.get(kind)?.struck)
}

/** What a history is by itself, whatever happens in it. */
export function kindsOfHistory(history: History, changesClocks: boolean): string[] {
    return [
        ...(changesClocks ? ['zone change'] : []),
        ...((history.organizations ?? 1) > 1 ? ['several organizations'] : []),
        ...(history.days >= 28 ? ['weeks'] : []),
        ...(history.sam ? ['with SAM'] : []),
    ]
}
