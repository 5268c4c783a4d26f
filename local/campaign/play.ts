// Plays one history from installation to its calm end, stopping and reopening the instance where the history says so.
import { rmSync } from 'node:fs'
import { offsetAt } from '../instance/index.ts'
import { apply } from './apply.ts'
import { kindOf, kindsOfHistory } from './coverage.ts'
import type { Strikes } from './coverage.ts'
import { isTrouble } from './history.ts'
import type { History } from './history.ts'
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { allBooks } from './organizations.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { setUp } from './set-up.ts'
import { settle } from './settle.ts'
import { builtPackages, copyOfInstalled, launchMiroFor } from './stage.ts'
import type { Packages } from './stage.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** What a history leaves behind when it has been played. */
export interface Played {
    history: History
    violations: Ledger['violations']
    stops: string[]
    coverage: ReadonlyMap<string, Strikes>
    /** The same for every play of the same history. */
    trace: string
    figures: {
        days: number
        downloads: number
        stops: number
        deactivations: number
        candidates: number
        requests: number
        rateLimited: number
        milliseconds: number
    }
}

/** @param packages to play it with; those that were built unless a test breaks something in a copy */
export async function playHistory(history: History, packages: Packages = builtPackages): Promise<Played> {
    const began = performance.now()
    const organizations = Array.from({ length: history.organizations ?? 1 }, (_unused, at) => at)
    const miros = await Promise.all(organizations.map((at) => launchMiroFor(history, at)))
    const file = copyOfInstalled(packages, history.sam)
    try {
        const scene = await openScene(history, miros, file, packages)
        try {
            playOut(scene)
            settle(scene)
        } catch (error) {
            scene.ledger.violate('nothing throws', (error as Error).stack ?? String(error))
        }
        const played = summarize(scene, Math.round(performance.now() - began))
        scene.close()
        return played
    } finally {
        await Promise.all(miros.map((miro) => miro.stop()))
        for (const suffix of ['', '-journal', '.pid']) rmSync(file + suffix, { force: true })
    }
}

/** Connect, validate, publish, first download; then day after day. */
function playOut(scene: Scene): void {
    const { history, ledger } = scene
    const last = history.startAt + history.days * day
    const changes = offsetAt(history.zone, history.startAt) !== offsetAt(history.zone, last)
    for (const kind of kindsOfHistory(history, changes)) {
        ledger.coverage.armed(kind)
        ledger.coverage.struck(kind)
    }
    setUp(scene)
    for (ledger.day = 1; ledger.day < history.days; ledger.day++) playDay(scene)
}

function playDay(scene: Scene): void {
    const { history, ledger } = scene
    const today = history.events.filter((event) => event.day === ledger.day)
    goTo(scene, history.startAt + ledger.day * day)
    for (const event of today.filter(({ when }) => when === 'before')) happen(scene, event)
    const due = dueAt(scene)
    goTo(scene, due - 70 * minute)
    scene.runUntil(Math.max(scene.instance.clock.now(), due) + 3 * hour)
    for (const event of today.filter(({ when }) => when === 'after')) {
        happen(scene, event)
        if (!isTrouble(event.happening)) scene.runUntil(scene.instance.clock.now() + 20 * minute)
    }
    scene.calm()
    scene.runUntil(scene.instance.clock.now() + 2 * hour)
}

function happen(scene: Scene, event: History['events'][number]): void {
    const kind = kindOf(event)
    scene.ledger.coverage.armed(kind)
    scene.ledger.trace.note('event', kind)
    if (apply(scene, event)) scene.ledger.coverage.struck(kind)
}

function dueAt(scene: Scene): number {
    const job = scene.instance.records.first(tables.job, 'kind=download^ORDERBYnext_run')
    return job?.next_run ? Date.parse(`${job.next_run.replace(' ', 'T')}Z`) : scene.instance.clock.now()
}

/** The instance sleeps through the quiet hours, as one that hibernates does. */
function goTo(scene: Scene, instant: number): void {
    if (instant > scene.instance.clock.now()) scene.instance.clock.set(instant)
}

function summarize(scene: Scene, milliseconds: number): Played {
    const { ledger, instance } = scene
    const books = allBooks(scene.organizations)
    const sum = (of: (one: (typeof books)[number]) => number) => books.reduce((total, one) => total + of(one), 0)
    return {
        history: scene.history,
        violations: ledger.violations,
        stops: ledger.stops,
        coverage: ledger.coverage.counts,
        trace: ledger.trace.digest(),
        figures: {
            days: scene.history.days,
            downloads: ledger.downloads,
            stops: ledger.stops.length,
            deactivations: ledger.sent.filter((one) => one.effective).length,
            candidates: scene.power.off ? 0 : instance.records.count(tables.candidate),
            requests: sum((one) => one.requests),
            rateLimited: sum((one) => one.rateLimited),
            milliseconds,
        },
    }
}
