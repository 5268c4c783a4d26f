// After a history's calm days: is everything told, nothing open, nothing lost, and no secret anywhere it should not be?
import { instantOf } from '../instance/index.ts'
import type { Instance, Row } from '../instance/index.ts'
import { decide } from './apply.ts'
import { isFaultFree } from './history.ts'
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { allBooks } from './organizations.ts'
import type { Organization } from './organizations.ts'
import { press } from './people.ts'
import type { Scene } from './scene.ts'
import { checkBooks } from './settle-books.ts'
import { settleSam } from './settle-sam.ts'
import { openSecretSearch } from './secret-search.ts'
import { compareWithMiro } from './watch-download.ts'

const hour = 3_600_000
const day = 24 * hour

export function settle(scene: Scene): void {
    const { ledger, organizations, history } = scene
    checkScheduled(scene)
    endInterference(scene)
    refresh(scene)
    const { instance } = scene
    checkNothingOpen(instance, ledger)
    for (const organization of organizations) checkLastDownload(instance, ledger, organization)
    checkUnchanged(scene)
    checkBooks(scene)
    if (history.sam) settleSam(scene)
    const books = allBooks(organizations)
    const foreign = books.reduce((sum, one) => sum + one.foreignHost, 0)
    if (foreign > 0) ledger.violate('no request leaves for another host', `${foreign} did`)
    if (isFaultFree(history)) {
        const limited = books.reduce((sum, one) => sum + one.rateLimited, 0)
        if (limited > 0) ledger.violate('no 429 of our own making', `${limited} times`)
        const errors = instance.log.entries().filter((entry) => entry.level === 'error')
        if (errors.length > 0) ledger.violate('a good week logs no error', `${errors[0].source}: ${errors[0].message}`)
    }
    checkSecrets(instance, ledger)
}

/** Who reactivates people behind the app's back has done it by then, so that nothing changes between the last downloads. */
function endInterference(scene: Scene): void {
    const interference = scene.history.miro.interference as { minutes: number } | null | undefined
    if (!interference) return
    for (const { side } of scene.organizations) side.ask('POST', 'settings', { interference: null })
    scene.runUntil(scene.instance.clock.now() + interference.minutes * 60_000)
}

/** One more download each, and somebody answers where it asks whether so many people may go. */
function refresh(scene: Scene): void {
    for (const { profile } of scene.organizations) {
        scene.step('last refresh', (instance) =>
            press(instance, 'ida.integrator', tables.profile, profile, 'Refresh now')
        )
        scene.runUntil(scene.instance.clock.now() + hour)
    }
    for (const organization of scene.organizations) {
        if (decide(scene, organization, false)) scene.runUntil(scene.instance.clock.now() + hour)
    }
}

/** Every day of a history without trouble has its one download, clock changes included. */
function checkScheduled({ history, instance, ledger, organizations }: Scene): void {
    if (!isFaultFree(history)) return
    const [hours, minutes] = history.refreshTime.split(':').map(Number)
    for (const { profile } of organizations) {
        const runs = instance.records.count(tables.result, `profile=${profile}^kind=download^trigger=schedule`)
        let due = 0
        for (
            let midnight = Math.floor(history.startAt / day) * day - day;
            midnight < instance.clock.now();
            midnight += day
        ) {
            const instant = instantOf(history.zone, midnight + hours * hour + minutes * 60_000)
            if (instant > history.startAt && instant <= instance.clock.now()) due++
        }
        if (runs !== due) ledger.violate('one scheduled download a day', `${runs} instead of ${due} in ${history.zone}`)
    }
}

/** Complete or visibly not: a run ends in words, and leaves no lock behind. */
function checkNothingOpen(instance: Instance, ledger: Ledger): void {
    const open = instance.records.find(tables.result, 'stateINqueued,in_progress,paused')
    if (open.length > 0) {
        const said = open.map(
            (row) => `${row.number} ${row.kind} ${row.state} slice ${row.slice} since ${row.heartbeat}`
        )
        ledger.violate('every run ends', said.slice(0, 3).join('; '))
    }
    const unsaid = instance.records.find(tables.result, 'stateINfailed,not_run^messageISEMPTY')
    if (unsaid.length > 0) ledger.violate('every failure is told', unsaid.map((row) => row.number).join(', '))
    checkLetGo(instance, ledger)
    const due = instance.records.find(tables.result, 'follow_up=due')
    if (due.length > 0) ledger.violate('every run ends', `${due[0].number} ${due[0].kind}: what follows it is due`)
    const locks = instance.records.find(tables.lock)
    if (locks.length > 0 && open.length === 0) {
        ledger.violate('no lock is left behind', locks.map((row) => `${row.kind} of run ${row.run}`).join(', '))
    }
    const busy = instance.records.find(tables.profile, 'active_runISNOTEMPTY')
    if (busy.length > 0 && open.length === 0)
        ledger.violate('no lock is left behind', `profile shows ${busy[0].active_run}`)
}

/** Whoever is still Ready after a run that came to its end has been left by it, or made Ready again since. */
function checkLetGo(instance: Instance, ledger: Ledger): void {
    for (const row of instance.records.find(tables.candidate, 'state=ready^runISNOTEMPTY')) {
        const run = instance.records.get(tables.result, row.run ?? '')
        if (run?.state !== 'completed' || (row.state_since ?? '') > (run.ended ?? '')) continue
        ledger.violate('a run lets go of whom it did not take', `${row.number} of ${run.number}`)
    }
}

function checkLastDownload(instance: Instance, ledger: Ledger, organization: Organization): void {
    const last = lastDownloadOf(instance, organization.profile)
    if (last?.state !== 'completed') {
        ledger.violate('after trouble comes a complete download', `${last?.number} ${last?.state}: ${last?.message}`)
    } else compareWithMiro(instance, organization, ledger, last.sys_id as string)
}

function lastDownloadOf(instance: Instance, profile: string): Row | undefined {
    const query = `profile=${profile}^kind=download^ORDERBYDESCnumber`
    return instance.records.find(tables.result, query, { limit: 1 })[0]
}

/** A second download with nothing changed in Miro writes no subscription. */
function checkUnchanged(scene: Scene): void {
    const { ledger } = scene
    const before = { writes: ledger.subscriptionWrites, stamps: ledger.stamps }
    refresh(scene)
    const { instance, organizations } = scene
    const stamped = organizations.some(
        ({ profile }) => instance.records.get(tables.profile, profile)?.download_mode === 'stamped'
    )
    const stamps = ledger.stamps - before.stamps
    const writes = ledger.subscriptionWrites - before.writes - (stamped ? stamps : 0)
    if (writes > 0) ledger.violate('unchanged costs no write', `${writes} rows were written`)
    for (const { profile } of organizations) {
        const { number, updated, inserted } = lastDownloadOf(instance, profile) ?? {}
        if (Number(updated) + Number(inserted) > 0) {
            ledger.violate('unchanged costs no write', `${number} says ${inserted} inserted, ${updated} updated`)
        }
    }
}

/** What belongs to the package, not to what happened. */
const packaged = /^(sys_module|sys_script|sys_ui|sys_dictionary|sys_ux|sp_|sys_hub|sys_documentation)/

/** Credential tables hold secrets encrypted; nothing else may hold them at all. */
function checkSecrets(instance: Instance, ledger: Ledger): void {
    const secrets = openSecretSearch(ledger.secrets)
    const links = openSecretSearch(ledger.links)
    for (const definition of instance.dictionary.tables()) {
        if (packaged.test(definition.name)) continue
        const mayHoldLinks = ['sys_email', 'sysevent'].includes(definition.name)
        for (const row of instance.db.iterate(`SELECT * FROM "${definition.name}"`)) {
            for (const [column, value] of Object.entries(row)) {
                if (typeof value !== 'string' || value.length < 8) continue
                const found = secrets.find(value) ?? (mayHoldLinks ? null : links.find(value))
                if (found) {
                    const where = `${definition.name}.${column}: ${found}`
                    ledger.violate('no secret outside the credential tables', where)
                }
            }
        }
    }
    for (const { source, message } of instance.log.entries()) {
        const found = secrets.find(message) ?? links.find(message)
        if (found) ledger.violate('no secret outside the credential tables', `log of ${source}: ${found}`)
    }
}
