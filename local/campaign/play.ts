/** Plays one history from installation to its calm end, stopping and reopening the instance where the history says so. */
import { rmSync } from 'node:fs'
import { seedMemberUsers } from '../cli/users'
import type { OpenNetwork } from '../instance/http/network'
import type { Instance } from '../instance/instance'
import type { MiroProcess } from '../miro/launch'
import { apply } from './apply'
import { isTrouble } from './history'
import type { History } from './history'
import { openLedger, tables } from './ledger'
import type { Ledger } from './ledger'
import { openMiroSide } from './miro-side'
import type { MiroSide } from './miro-side'
import { connectOAuth, connectScim, press } from './people'
import { attachPower } from './power'
import type { Power } from './power'
import { settle } from './settle'
import { copyOfInstalled, launchMiroFor, openAt } from './stage'
import { watchDownloads } from './watch-download'
import { watchCandidates, watchRequest } from './watch-reclaim'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** What a history leaves behind when it has been played. */
export interface Played {
    history: History
    violations: Ledger['violations']
    stops: string[]
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

export interface Scene {
    readonly history: History
    readonly ledger: Ledger
    readonly side: MiroSide
    readonly file: string
    instance: Instance
    power: Power
    profile: string
    /** Does something with the instance; where it is stopped meanwhile, it is opened again. False where it was. */
    step(what: string, work: (instance: Instance) => void): boolean
    /** Runs what is due until an instant (epoch milliseconds), through as many stops as there are. */
    runUntil(instant: number): void
}

export async function playHistory(history: History): Promise<Played> {
    const began = performance.now()
    const miro = await launchMiroFor(history)
    const file = copyOfInstalled()
    try {
        const scene = await openScene(history, miro, file)
        try {
            playOut(scene)
            settle(scene)
        } catch (error) {
            scene.ledger.violate('nothing throws', (error as Error).stack ?? String(error))
        }
        const played = summarize(scene, Math.round(performance.now() - began))
        scene.side.close()
        pullPlug(scene.instance)
        return played
    } finally {
        await miro.stop()
        for (const suffix of ['', '-journal', '.pid']) rmSync(file + suffix, { force: true })
    }
}

async function openScene(history: History, miro: MiroProcess, file: string): Promise<Scene> {
    const ledger = openLedger(history)
    const side = openMiroSide(miro)
    let turn = 0
    const open = (at: number): { instance: Instance; power: Power } => {
        const instance = openAt(file, history.seed, ++turn, at, miro)
        watchDownloads(instance, side, ledger)
        watchCandidates(instance, side, ledger)
        const power = attachPower(instance, {
            request(request, send) {
                walk(side, ledger, request.url)
                const response = watchRequest(instance, side, ledger, request, send)
                if (request.url.includes('/oauth/token')) keepSecrets(ledger, response.body)
                return response
            },
            stopped: (what) => ledger.stops.push(`day ${ledger.day} ${what}`),
        })
        return { instance, power }
    }
    const scene: Scene = {
        history,
        ledger,
        side,
        file,
        ...open(history.startAt),
        profile: '',
        step(what, work) {
            try {
                scene.power.during(() => work(scene.instance))
            } catch (error) {
                const fine =
                    scene.power.off || (error as Error).message.includes('disk I/O error') || scene.ledger.lying
                if (!fine) ledger.violate('nothing throws', `${what}: ${(error as Error).stack ?? String(error)}`)
            }
            if (!scene.power.off) return true
            const at = scene.instance.clock.now()
            pullPlug(scene.instance)
            Object.assign(scene, open(at))
            return false
        },
        runUntil(instant) {
            for (let stops = 0; !scene.step('scheduler', (instance) => instance.runDue(instant)); stops++) {
                if (stops > 50) throw new Error('The instance was stopped more than fifty times on the way')
            }
        },
    }
    scene.instance.setProperty('glide.sys.default.tz', history.zone)
    for (const [name, value] of Object.entries(history.properties)) {
        scene.instance.setProperty(`x_snc_miro_sam.${name}`, value)
    }
    await seedMemberUsers(scene.instance, miro)
    for (const secret of [miro.info.accessToken, miro.info.scimToken, miro.info.clientSecret])
        ledger.secrets.add(secret)
    return scene
}

/** Connect, validate, publish, first download; then day after day. */
function playOut(scene: Scene): void {
    const { history, ledger, side } = scene
    const { instance } = scene
    scene.profile = instance.actAs('ida.integrator').newRecord(tables.profile, {
        display_name: 'Miro Enterprise Integration',
        refresh_time: history.refreshTime,
    })
    connectOAuth(instance, side, ledger)
    connectScim(instance, side, ledger)
    const said = ['Validate Connection', 'Publish'].flatMap((action) =>
        press(instance, 'ida.integrator', tables.profile, scene.profile, action)
    )
    if (said.some((line) => line.startsWith('error'))) throw new Error(`Set-up: ${said.join(' / ')}`)
    const rule = instance.records.first(tables.rule, `profile=${scene.profile}`)
    if (rule) instance.records.update(tables.rule, rule.sys_id as string, history.rule)
    scene.runUntil(history.startAt + 3 * hour)
    for (ledger.day = 1; ledger.day < history.days; ledger.day++) playDay(scene)
}

function playDay(scene: Scene): void {
    const { history, ledger } = scene
    const today = history.events.filter((event) => event.day === ledger.day)
    goTo(scene, history.startAt + ledger.day * day)
    for (const event of today.filter(({ when }) => when === 'before')) apply(scene, event.happening)
    const due = dueAt(scene)
    goTo(scene, due - 70 * minute)
    scene.runUntil(Math.max(scene.instance.clock.now(), due) + 3 * hour)
    for (const event of today.filter(({ when }) => when === 'after')) {
        apply(scene, event.happening)
        if (!isTrouble(event.happening)) scene.runUntil(scene.instance.clock.now() + 20 * minute)
    }
    calm(scene)
    scene.runUntil(scene.instance.clock.now() + 2 * hour)
}

function dueAt(scene: Scene): number {
    const job = scene.instance.records.first(tables.job, `profile=${scene.profile}^kind=download`)
    return job?.next_run ? Date.parse(`${job.next_run.replace(' ', 'T')}Z`) : scene.instance.clock.now()
}

/** The instance sleeps through the quiet hours, as one that hibernates does. */
function goTo(scene: Scene, instant: number): void {
    if (instant > scene.instance.clock.now()) scene.instance.clock.set(instant)
}

/** What was armed for the day and has not struck is taken away. */
function calm(scene: Scene): void {
    scene.power.disarm()
    scene.side.ask('DELETE', 'faults')
    scene.ledger.walkPlan = null
    scene.ledger.lying = false
}

/** People come and go between two requests of the same run. */
function walk(side: MiroSide, ledger: Ledger, url: string): void {
    const plan = ledger.walkPlan
    if (!plan || !url.includes('/members') || ++plan.seen !== plan.nth) return
    side.ask('POST', 'day', { seed: plan.seed, joins: plan.joins, leaves: plan.leaves, active: 0 })
}

function keepSecrets(ledger: Ledger, body: string): void {
    for (const match of body.matchAll(/"(?:access_token|refresh_token)"\s*:\s*"([^"]+)"/g)) ledger.secrets.add(match[1])
}

/** Nothing is flushed and nobody says goodbye: what is not in the file by now is lost. */
function pullPlug(instance: Instance): void {
    ;(instance.network as OpenNetwork).close()
    instance.db.close()
}

function summarize(scene: Scene, milliseconds: number): Played {
    const { ledger, side, instance } = scene
    const books = side.books()
    return {
        history: scene.history,
        violations: ledger.violations,
        stops: ledger.stops,
        figures: {
            days: scene.history.days,
            downloads: ledger.downloads,
            stops: ledger.stops.length,
            deactivations: ledger.sent.filter((one) => one.effective).length,
            candidates: scene.power.off ? 0 : instance.records.count(tables.candidate),
            requests: books.requests,
            rateLimited: books.rateLimited,
            milliseconds,
        },
    }
}
