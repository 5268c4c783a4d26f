// Decides what the health page says: per check how it stands, what was seen, what that means and what to do next.
import { formatDay } from '../base/instants.ts'
import { counted, text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { mostEvents } from './facts.ts'
import type { Check, Facts, Looked, RoleFact } from './facts.ts'

/** unknown: the platform did not let us look. */
export type Standing = 'bad' | 'warning' | 'unknown' | 'good'

export interface Line {
    readonly check: Check
    readonly state: Standing
    readonly seen: readonly Text[]
    readonly means: Text
    /** Empty where there is nothing to do. */
    readonly next: readonly Text[]
}

/** What a check found: how bad it is, what was seen, and next steps that are more exact than the check's own. */
interface Found {
    readonly state: Exclude<Standing, 'unknown'>
    readonly seen: readonly Text[]
    readonly next?: readonly Text[]
}

type Judges = { readonly [One in Check]: (facts: Facts[One]) => Found }

/** The line of one check. Nothing here is secret: labels, names, times and counts only. */
export function lineOf<One extends Check>(check: One, looked: Looked<Facts[One]>): Line {
    if (!looked.ok) {
        const seen = [text('health.not_seen', looked.why)]
        return { check, state: 'unknown', seen, means: text('health.unknown'), next: [text('health.unknown.next')] }
    }
    const { state, seen, next = [] } = judges[check](looked.facts)
    if (state === 'good') return { check, state, seen, means: text(`health.${check}.good`), next: [] }
    return { check, state, seen, means: text(`health.${check}.bad`), next: [...next, text(`health.${check}.next`)] }
}

/** Worst first; within one standing in the order given. */
export function worstFirst(lines: readonly Line[]): Line[] {
    const order: readonly Standing[] = ['bad', 'warning', 'unknown', 'good']
    return order.flatMap((state) => lines.filter((line) => line.state === state))
}

/** How all of it stands: as the worst of its lines. */
export function worstOf(lines: readonly Line[]): Standing {
    return worstFirst(lines)[0]?.state ?? 'good'
}

const found = (state: Found['state'], seen: readonly Text[], next?: readonly Text[]): Found => ({ state, seen, next })

/** Bad where one of them is, with only those shown that are not good; a sentence of its own where there is none. */
function each<T>(
    all: readonly T[],
    none: Text,
    judge: (one: T) => { state: Found['state']; seen: Text; answered?: Text | null; next?: Text | null }
): Found {
    if (all.length === 0) return found('good', [none])
    const judged = all.map(judge)
    const wrong = judged.filter(({ state }) => state !== 'good')
    const state = wrong.some((one) => one.state === 'bad') ? 'bad' : wrong.length > 0 ? 'warning' : 'good'
    const isText = (one: Text | null | undefined): one is Text => Boolean(one)
    const seen = (wrong.length > 0 ? wrong : judged).flatMap((one) => [one.seen, one.answered].filter(isText))
    return found(state, seen, once(wrong.map((one) => one.next).filter(isText)))
}

/** Each sentence once. */
function once(texts: readonly Text[]): Text[] {
    const said = new Set<string>()
    return texts.filter((one) => !said.has(JSON.stringify(one)) && said.add(JSON.stringify(one)))
}

const noProfile = text('health.no_profile')

const judges: Judges = {
    queue({ automatic, waiting, oldestMinutes, errors }) {
        const seen: Text[] = []
        if (automatic === null) seen.push(text('health.queue.missing'))
        if (automatic === false) seen.push(text('health.queue.manual'))
        if (waiting > 0) seen.push(counted('health.queue.waiting', waiting, atMost(waiting), oldestMinutes))
        if (errors > 0) seen.push(counted('health.queue.errors', errors, atMost(errors)))
        if (seen.length === 0) return found('good', [text('health.queue.empty')])
        return found(automatic === null || waiting > 0 ? 'bad' : 'warning', seen)
    },
    jobs({ ticker, overdue, inactive, without }) {
        const seen: Text[] = []
        if (ticker !== 'active') seen.push(text(`health.jobs.ticker_${ticker}`))
        for (const { name, minutes } of overdue) seen.push(text('health.jobs.overdue', name, minutes))
        for (const profile of without) seen.push(text('health.jobs.without', profile))
        const bad = seen.length > 0
        for (const name of inactive) seen.push(text('health.jobs.inactive', name))
        if (seen.length === 0) return found('good', [text('health.jobs.running')])
        return found(bad ? 'bad' : 'warning', seen)
    },
    subflows: (all) =>
        each(all, text('health.subflows.none'), ({ label, state }) => ({
            state: state === 'active' ? 'good' : 'bad',
            seen: text(`health.subflows.${state}`, label),
        })),
    credentials: (all) =>
        each(all, noProfile, ({ profile, side, state, message, nextStep }) => ({
            // Reclaiming may wait: without it licences are only looked at.
            state: state === 'ready' ? 'good' : side === 'download' ? 'bad' : 'warning',
            seen: text(`health.credentials.${state}.${side}`, profile),
            answered: message,
            next: nextStep,
        })),
    downloads: (all) =>
        each(all, noProfile, ({ profile, days, never, most }) => ({
            state: days > most ? 'bad' : 'good',
            seen: never
                ? text('health.downloads.never', profile)
                : counted('health.downloads.days', days, profile, days),
        })),
    directory: (all) =>
        each(all, noProfile, ({ profile, people, unmatched, inactive, managerGone, stale }) => ({
            state: stale ? 'warning' : 'good',
            seen: text('health.directory.seen', profile, people, unmatched, inactive, managerGone),
        })),
    home: (all) =>
        each(all, noProfile, ({ profile, home, here, elsewhere }) => ({
            state: elsewhere ? 'bad' : 'good',
            seen: elsewhere
                ? text('health.home.elsewhere', profile, home, here)
                : text('health.home.here', profile, here),
        })),
    roles(all) {
        const wrong = all.some(({ state }) => state === 'refused')
        const missed = all.some(({ state, role }) => state === 'taken_away' && role.startsWith('x_snc_miro_sam.'))
        return found(wrong ? 'bad' : missed ? 'warning' : 'good', all.flatMap(roleSeen))
    },
    mail({ sending, off }) {
        const seen = off.map((name) => text('health.mail.off', name))
        if (!sending) return found('bad', [text('health.mail.not_sending'), ...seen])
        return seen.length > 0 ? found('warning', seen) : found('good', [text('health.mail.sending')])
    },
    time_zone({ zone, clock, known, odd }) {
        const seen = odd.map((one) => text('health.time_zone.odd', one.job, one.zone))
        if (!known) return found('bad', [text('health.time_zone.unknown', zone), ...seen])
        return found(seen.length > 0 ? 'bad' : 'good', [text('health.time_zone.clock', zone, clock), ...seen])
    },
    settings: (all) =>
        each(all, text('health.settings.fine'), ({ name, written, least, most, fallback }) => ({
            state: 'warning',
            seen: text('settings.nonsense', name, written, least, most, fallback),
        })),
    prices: (all) =>
        each(all, text('health.prices.no_rule'), ({ rule, priced }) => ({
            state: priced ? 'good' : 'warning',
            seen: text(priced ? 'health.prices.priced' : 'health.prices.none', rule),
        })),
    templates: (all) =>
        each(all, noProfile, ({ alias, state }) => ({
            state: state === 'there' ? 'good' : 'warning',
            seen: text(`health.templates.${state}`, alias),
        })),
    signing: (all) =>
        each(all, noProfile, ({ profile, side, state, message, nextStep }) => ({
            state: state === 'works' ? 'good' : state === 'copy' || side === 'reclaim' ? 'warning' : 'bad',
            seen: text(`health.signing.${state}.${side}`, profile),
            answered: message,
            next: nextStep,
        })),
}

const atMost = (count: number): string => (count >= mostEvents ? `${mostEvents}+` : String(count))

/** Two sentences: how it stands today, and who got what when it was given. Roles the instance lacks are not worth a line. */
function roleSeen({ role, contains, state, since, given, holders }: RoleFact): Text[] {
    if (state === 'absent') return []
    const day = since === null ? '' : formatDay(since)
    const today =
        state === 'contained'
            ? text('health.roles.contained', role, contains, day, holders)
            : text(`health.roles.${state}`, role, contains)
    if (!given || given.at === null) return [today]
    const names = given.names.length > 0 ? given.names.join(', ') : '-'
    return [today, text('health.roles.given', role, contains, formatDay(given.at), given.people, names)]
}
