// Adds what chance draws too seldom to meet in a hundred seeds: one trouble to a third of the histories, each in turn, and to a fifth
// that the last member of the walk leaves.
import { openChance } from './chance.ts'
import type { Chance } from './chance.ts'
import { rateLimitHeaders } from './draw-troubles.ts'
import type { Event, History, SetUpStep, Trouble } from './history.ts'

type Rare = (chance: Chance, history: History) => Event[]

/** A 429 with such headers for a download that somebody starts right then. */
const limited =
    (headers: string): Rare =>
    (chance, { calmFrom }) => {
        const at = { day: chance.whole(1, calmFrom - 1), when: 'after' } as const
        const fault = { kind: 'status', status: 429, headers, match: { path: '^/v2/orgs/[^/]+', nth: 1, times: 1 } }
        return [
            { ...at, happening: { kind: 'fault', side: 'rest', fault } },
            { ...at, happening: { kind: 'refresh_now' } },
        ]
    }

const inSetUp =
    (step: SetUpStep, trouble: (chance: Chance) => Trouble): Rare =>
    (chance) => [{ day: 0, when: 'before', step, happening: trouble(chance) }]

const unavailable: Trouble = {
    kind: 'fault',
    side: 'rest',
    fault: { kind: 'status', status: 503, match: { path: '^/v2/orgs/[^/]+', nth: 1, times: 1 } },
}

const rare: readonly Rare[] = [
    ...rateLimitHeaders.map(limited),
    inSetUp('validate', () => ({ kind: 'refused', nth: 1, times: 1 })),
    inSetUp('validate', (chance) => ({ kind: 'database', at: 'write', nth: chance.whole(1, 6) })),
    inSetUp('publish', (chance) => ({ kind: 'cut', at: 'write', nth: chance.whole(1, 6), after: chance.happens(0.5) })),
    inSetUp('first_download', () => unavailable),
    // The clock is set back while a run waits.
    (chance, history) => {
        const [limit, press] = limited('normal')(chance, history)
        return [limit, { ...press, happening: { kind: 'clock_jump', on: 'pause', nth: 1, minutes: -45 } }, press]
    },
    // A worker that dies at the same place again and again.
    (chance, { calmFrom }) => {
        const times = chance.whole(2, 6)
        const happening: Trouble = { kind: 'cut', at: 'request', nth: 1, after: chance.happens(0.5), times }
        return [{ day: chance.whole(1, calmFrom - 1), when: 'before', happening }]
    },
]

/** What is added changes nothing of what the seed draws besides. */
export function withRareEvents(history: History): History {
    return withTrouble(withLastGone(history))
}

/** Nobody comes after them in any page, so that no page tells that they are gone. */
function withLastGone(history: History): History {
    if (history.seed % 5 !== 2) return history
    const day = openChance(history.seed + 8_000_000).whole(1, history.calmFrom)
    const event: Event = { day, when: 'before', happening: { kind: 'last_gone' } }
    return { ...history, events: [...history.events, { ...event, ...where(history) }] }
}

/** Every sixth seed, which has no trouble, is not among them. */
function withTrouble(history: History): History {
    if (history.seed % 3 !== 1) return history
    const draw = rare[Math.floor(history.seed / 3) % rare.length]
    const added = draw(openChance(history.seed + 9_000_000), history)
    return { ...history, events: [...history.events, ...added.map((event) => ({ ...event, ...where(history) }))] }
}

const where = ({ organizations }: History): Pick<Event, 'of'> => ((organizations ?? 1) > 1 ? { of: 0 } : {})
