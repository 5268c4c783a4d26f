// The instance and the organizations of one history, opened again after every stop, with everything that watches them.
import { seedMemberUsers } from '../cli/users.ts'
import type { Instance } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch.ts'
import { kindOf } from './coverage.ts'
import type { History, Trouble } from './history.ts'
import { reachMoment, watchJumps } from './jumps.ts'
import { openLedger } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { openMiroSide } from './miro-side.ts'
import { nameOfOrganization, organizationOf, routeTo } from './organizations.ts'
import type { Organization } from './organizations.ts'
import { attachPower } from './power.ts'
import type { Power } from './power.ts'
import { openAt } from './stage.ts'
import type { Packages } from './stage.ts'
import { watchConsent } from './watch-consent.ts'
import { watchDownloads } from './watch-download.ts'
import { watchCandidates, watchRequest } from './watch-reclaim.ts'
import { noteDeaths, watchRuns } from './watch-runs.ts'
import { watchSam } from './watch-sam.ts'

/** `stopped`: the instance is another one now. `broke`: the database refused something and the work ended there. */
export type StepEnd = 'done' | 'stopped' | 'broke'

export interface Scene {
    readonly history: History
    readonly ledger: Ledger
    readonly organizations: readonly Organization[]
    /** What is installed, and installed again by an upgrade. */
    readonly packages: Packages
    instance: Instance
    power: Power
    /** Does something with the instance; where it is stopped meanwhile, it is opened again. */
    step(what: string, work: (instance: Instance) => void): StepEnd
    /** Runs what is due until an instant (epoch milliseconds), through as many stops as there are. */
    runUntil(instant: number): void
    /** What was armed and has not struck is taken away. */
    calm(): void
    close(): void
}

/** No history has so many; a run that is stopped for ever must end all the same. */
const mostStops = 60

export async function openScene(
    history: History,
    miros: readonly MiroProcess[],
    file: string,
    packages: Packages
): Promise<Scene> {
    const ledger = openLedger(history)
    const organizations = miros.map((miro, at): Organization => ({
        at,
        side: openMiroSide(miro),
        name: nameOfOrganization(at),
        profile: '',
        tokens: new Set([miro.info.scimToken]),
    }))
    let turn = 0
    const open = (at: number): { instance: Instance; power: Power } => {
        const instance = openAt(file, history, ++turn, at)
        routeTo(instance, organizations[0])
        watchDownloads(instance, organizations, ledger)
        watchCandidates(instance, organizations, ledger)
        watchConsent(instance, ledger)
        watchJumps(instance, ledger)
        watchRuns(instance, ledger)
        if (history.sam) watchSam(instance, organizations, ledger)
        return { instance, power: powerOf(instance, organizations, ledger) }
    }
    const scene: Scene = {
        history,
        ledger,
        organizations,
        packages,
        ...open(history.startAt),
        step(what, work) {
            let end: StepEnd = 'done'
            try {
                scene.power.during(() => work(scene.instance))
            } catch (error) {
                end = 'broke'
                const refused = (error as Error).message.includes('disk I/O error')
                if (!scene.power.off && !refused) {
                    ledger.violate('nothing throws', `${what}: ${(error as Error).stack ?? String(error)}`)
                }
            }
            if (!scene.power.off) return end
            const at = scene.instance.clock.now()
            pullPlug(scene.instance)
            Object.assign(scene, open(at))
            noteDeaths(scene.instance, ledger)
            if (ledger.stopsAgain) scene.power.arm(ledger.stopsAgain)
            return 'stopped'
        },
        runUntil(instant) {
            for (let ends = 0; scene.step('scheduler', (one) => one.runDue(instant)) !== 'done'; ends++) {
                if (ends > mostStops) throw new Error(`The instance was stopped more than ${mostStops} times`)
            }
        },
        calm() {
            scene.power.disarm()
            for (const { side } of organizations) {
                for (const fault of side.ask<({ hits: number } & Record<string, unknown>)[]>('GET', 'faults')) {
                    if (fault.hits > 0) struck(ledger, { kind: 'fault', side: 'rest', fault })
                }
                side.ask('DELETE', 'faults')
            }
            ledger.jumps = []
            ledger.walkPlan = null
            ledger.lying = false
            ledger.denying = false
            ledger.recounting = false
        },
        close() {
            organizations.forEach(({ side }) => side.close())
            pullPlug(scene.instance)
        },
    }
    scene.instance.setProperty('glide.sys.default.tz', history.zone)
    for (const [name, value] of Object.entries(history.properties)) {
        scene.instance.setProperty(`x_snc_miro_sam.${name}`, value)
    }
    for (const miro of miros) {
        await seedMemberUsers(scene.instance, miro)
        const { accessToken, scimToken, clientSecret } = miro.info
        for (const secret of [accessToken, scimToken, clientSecret]) ledger.secrets.add(secret)
    }
    return scene
}

/** While the product is set up, strikes count as such. */
function struck(ledger: Ledger, happening: Trouble): void {
    ledger.coverage.struck(kindOf({ happening, step: ledger.day === 0 ? 'profile' : undefined }))
}

function powerOf(instance: Instance, organizations: readonly Organization[], ledger: Ledger): Power {
    return attachPower(instance, {
        request(request, send) {
            const organization = organizationOf(organizations, request)
            routeTo(instance, organization)
            reachMoment(instance, ledger, 'request')
            walk(organization, ledger, request.url)
            const response = watchRequest(instance, organization, ledger, request, send)
            if (request.url.includes('/oauth/token')) keepSecrets(organization, ledger, response.body)
            ledger.trace.note('request', request.method, request.url, response.status)
            return response
        },
        stopped: (what) => {
            ledger.stops.push(`day ${ledger.day} ${what}`)
            ledger.trace.note('stopped', what)
        },
        struck: (trouble) => {
            struck(ledger, trouble)
            const left = trouble.kind === 'cut' ? (trouble.times ?? 1) - 1 : 0
            ledger.stopsAgain = trouble.kind === 'cut' && left > 0 ? { ...trouble, times: left } : null
        },
        wrote: (sql, parameters) => ledger.trace.note(sql, parameters ?? null),
    })
}

/** People come and go between two requests of the same run. */
function walk(organization: Organization, ledger: Ledger, url: string): void {
    const plan = ledger.walkPlan
    if (!plan || plan.of !== organization.at || !url.includes('/members') || ++plan.seen !== plan.nth) return
    organization.side.ask('POST', 'day', { seed: plan.seed, joins: plan.joins, leaves: plan.leaves, active: 0 })
    ledger.coverage.struck('while_walking')
}

function keepSecrets(organization: Organization, ledger: Ledger, body: string): void {
    for (const [, token] of body.matchAll(/"(?:access_token|refresh_token)"\s*:\s*"([^"]+)"/g)) {
        ledger.secrets.add(token)
        organization.tokens.add(token)
    }
}

/** Nothing is flushed and nobody says goodbye: what is not in the file by now is lost. */
function pullPlug(instance: Instance): void {
    instance.network.close()
    instance.db.close()
}
