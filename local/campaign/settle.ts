/** After a history's calm days: is everything told, nothing open, nothing lost, and no secret anywhere it should not be? */
import type { Instance } from '../instance/instance'
import { instantOf } from '../instance/time/zone'
import { isFaultFree } from './history'
import { tables } from './ledger'
import type { Ledger } from './ledger'
import { press } from './people'
import type { Scene } from './play'
import { compareWithMiro } from './watch-download'

const hour = 3_600_000
const day = 24 * hour

export function settle(scene: Scene): void {
    const { ledger, side, history } = scene
    checkScheduled(scene)
    refresh(scene)
    const { instance, profile } = scene
    checkNothingOpen(instance, ledger)
    checkLastDownload(instance, ledger, profile)
    compareWithMiro(instance, side, ledger, profile, 'at the end')
    checkUnchanged(scene)
    checkBooked(scene)
    const books = side.books()
    if (books.foreignHost > 0) ledger.violate('no request leaves for another host', `${books.foreignHost} did`)
    if (isFaultFree(history)) {
        if (books.rateLimited > 0) ledger.violate('no 429 of our own making', `${books.rateLimited} times`)
        const errors = instance.log.entries().filter((entry) => entry.level === 'error')
        if (errors.length > 0) ledger.violate('a good week logs no error', `${errors[0].source}: ${errors[0].message}`)
    }
    checkSecrets(instance, ledger)
}

function refresh(scene: Scene): void {
    scene.step('last refresh', (instance) =>
        press(instance, 'ida.integrator', tables.profile, scene.profile, 'Refresh now')
    )
    scene.runUntil(scene.instance.clock.now() + hour)
}

/** Every day of a history without trouble has its one download, clock changes included. */
function checkScheduled({ history, instance, ledger }: Scene): void {
    if (!isFaultFree(history)) return
    const runs = instance.records.count(tables.result, 'kind=download^trigger=schedule')
    const [hours, minutes] = history.refreshTime.split(':').map(Number)
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
    const locks = instance.records.find(tables.lock)
    if (locks.length > 0 && open.length === 0) {
        ledger.violate('no lock is left behind', locks.map((row) => `${row.kind} of run ${row.run}`).join(', '))
    }
    const busy = instance.records.find(tables.profile, 'active_runISNOTEMPTY')
    if (busy.length > 0 && open.length === 0)
        ledger.violate('no lock is left behind', `profile shows ${busy[0].active_run}`)
}

function checkLastDownload(instance: Instance, ledger: Ledger, profile: string): void {
    const query = `profile=${profile}^kind=download^ORDERBYDESCnumber`
    const last = instance.records.find(tables.result, query, { limit: 1 })[0]
    if (last?.state !== 'completed') {
        ledger.violate('after trouble comes a complete download', `${last?.number} ${last?.state}: ${last?.message}`)
    }
}

/** A second download with nothing changed in Miro writes no subscription. */
function checkUnchanged(scene: Scene): void {
    const { ledger, instance } = scene
    const before = { writes: ledger.subscriptionWrites, stamps: ledger.stamps }
    refresh(scene)
    const stamped = instance.records.get(tables.profile, scene.profile)?.download_mode === 'stamped'
    const stamps = ledger.stamps - before.stamps
    const writes = ledger.subscriptionWrites - before.writes - (stamped ? stamps : 0)
    if (writes > 0) ledger.violate('unchanged costs no write', `${writes} rows were written`)
}

/** Every deactivation of ours that Miro still shows is on a candidate that says so, or that asks a person. */
function checkBooked({ instance, ledger, side }: Scene): void {
    for (const sent of ledger.sent.filter((one) => one.effective)) {
        const candidate = instance.records.get(tables.candidate, sent.candidateId)
        if (!candidate) {
            ledger.violate('each deactivation has a candidate', sent.memberId)
            continue
        }
        const truth = side.member(sent.memberId)
        if (!truth || truth.active) continue
        const told = ['closed_complete', 'attention_required'].includes(candidate.state ?? '')
        if (!told) ledger.violate('each deactivation is booked', `${candidate.number} is ${candidate.state}`)
    }
}

/** Credential tables hold secrets encrypted; nothing else may hold them at all. */
function checkSecrets(instance: Instance, ledger: Ledger): void {
    const secrets = [...ledger.secrets].filter((secret) => secret.length >= 8)
    const found = (text: string): boolean => secrets.some((secret) => text.includes(secret))
    for (const definition of instance.dictionary.tables()) {
        if (/^(sys_module|sys_script|sys_ui|sys_dictionary|sys_ux|sp_|sys_hub|sys_documentation)/.test(definition.name))
            continue
        for (const row of instance.db.iterate(`SELECT * FROM "${definition.name}"`)) {
            for (const [column, value] of Object.entries(row)) {
                if (typeof value === 'string' && value.length >= 8 && found(value)) {
                    ledger.violate('no secret outside the credential tables', `${definition.name}.${column}`)
                }
            }
        }
    }
    const said = instance.log.entries().find((entry) => found(entry.message))
    if (said) ledger.violate('no secret outside the credential tables', `log of ${said.source}`)
}
