// The path through SAM Professional, played by its people: status page, custom profile, publish, SAM's job, candidate, reclaim, both books.
import { callAjax, samStates } from '../instance/index.ts'
import type { Instance, Person, Row, SamProfessional } from '../instance/index.ts'
import type { Stage } from './stage.ts'
import { draw } from './table-layout.ts'
import type { Teller } from './telling.ts'

const subscriptionTable = 'samp_sw_subscription'
const candidateTable = 'samp_sw_reclamation_candidate'
const ourCandidates = 'x_snc_miro_sam_removal_candidate'
const ajax = 'x_snc_miro_sambr.MiroSamStatusAjax'

export interface SamFigures {
    /** Rows SAM's table holds, and paid subscriptions of ours that it should hold. */
    rows: number
    paid: number
    /** People who stand twice in SAM's table. */
    double: number
    candidates: number
    reclaimed: number
    /** Of those reclaimed, how many Miro itself shows deactivated. */
    miroInactive: number
    refused: number
    savingsInSam: number
    savingsHere: number
    /** People whose saving stands in both books. */
    bookedTwice: number
    unchangedWrites: number
    statementsPerRow: number
}

interface Page {
    steps: { title: string; done: boolean; is: string[]; click: string[]; answered: string[] }[]
}

function status(instance: Instance, person: Person): string {
    const page = JSON.parse(callAjax(instance, person.session, ajax, { sysparm_name: 'show' })) as Page
    const rows = page.steps.map(({ done, title, is, answered, click }) => [
        done ? 'done' : 'to do',
        title,
        [...is, ...answered, ...click][0] ?? '',
    ])
    return draw('Status page', ['', 'Step', 'What it says'], rows)
}

export async function tourSam(stage: Stage, profile: string, teller: Teller): Promise<{ sam: SamFigures }> {
    const { say, step } = teller
    const { instance } = stage
    const sam = instance.sam as SamProfessional
    const [integrator, user] = [instance.actAs('ida.integrator'), instance.actAs('uma.user')]
    say('\nSoftware Asset Workspace')
    say(status(instance, integrator))
    define(instance)
    const made = sam.createProfile(integrator.session, 'Miro Enterprise in SAM')
    say('License operations > Direct integration profiles > New > Custom > Continue: "Miro Enterprise in SAM".')
    const choose = (kind: 'download' | 'activity' | 'reclaim', name: string) =>
        sam.chooseSubflow(integrator.session, made, kind, name)
    choose('download', 'Miro SAM Download Subscriptions')
    await step('Publish in SAM; its job downloads', () => sam.publish(integrator.session, made))
    choose('activity', 'Miro SAM Update Activity')
    choose('reclaim', 'Miro SAM Reclaim Subscription')
    // Until it is known what SAM does with rows that are not written.
    for (let day = 0; day < 3; day++) sam.refresh(made)
    const before = instance.counters.snapshot()
    sam.refresh(made)
    const after = instance.counters.snapshot()
    const [link] = instance.records.find('x_snc_miro_sambr_link', `core_profile=${profile}`)
    say(`SAM - Refresh Miro Enterprise in SAM Subscriptions:\n${link.said}`)
    callAjax(instance, integrator.session, ajax, {
        sysparm_name: 'press',
        sysparm_what: 'giveAway',
        sysparm_of: link.sys_id as string,
    })
    instance.runUntilIdle()
    sam.identify()
    const reclaimed = await step('Reclaim, pressed in SAM', () => reclaimSome(instance, sam, user))
    say(drawReclaimed(instance, reclaimed))
    sam.reconcile()
    say(status(instance, integrator))
    const rows = instance.records.count(subscriptionTable, `subscription_profile=${made}`)
    const unchanged = { writes: Number(link.written ?? 0), statements: after.statements - before.statements }
    const figures: SamFigures = {
        ...(await compare(stage, made, profile)),
        unchangedWrites: unchanged.writes,
        statementsPerRow: rows === 0 ? 0 : Math.round((unchanged.statements / rows) * 10000) / 10000,
    }
    say(
        `Both books: ${figures.savingsInSam} a year in SAM, ${figures.savingsHere} here, ${figures.bookedTwice} booked twice.`
    )
    return { sam: figures }
}

/** A sam_admin's part, which another application may not do on every instance. */
function define({ records }: Instance): void {
    for (const identifier of ['miro:full', 'miro:advanced', 'miro:standard']) {
        const values = { identifier, subscription_integration: 'Custom Integration', active: '1' }
        records.insert('samp_sw_custom_subscription_product_definition', values)
    }
}

function reclaimSome(instance: Instance, sam: SamProfessional, user: Person): Row[] {
    const ready = instance.records.find(candidateTable, `state=${samStates.ready}^ORDERBYnumber`)
    return ready.slice(0, 12).map((row) => {
        const person = instance.records.get(subscriptionTable, row.user_subscription as string) as Row
        const after = sam.reclaim(user.session, row.sys_id as string)
        return { ...after, person: person.user_principal_name, member: person.external_user_id }
    })
}

function drawReclaimed(instance: Instance, rows: readonly Row[]): string {
    const ours = (member: string | null) =>
        instance.records.find(ourCandidates, `external_user_id=${member}^booked_elsewhere=true`)[0]?.number ?? '-'
    return draw(
        'Candidates of SAM',
        ['SAM', 'Here', 'Person', 'Ended', 'What SAM was told'],
        rows.map((row) => [
            row.number ?? '',
            ours(row.member),
            row.person ?? '',
            row.state === samStates.closedComplete ? 'Closed Complete' : 'Attention Required',
            row.error_message ?? '',
        ])
    )
}

async function compare(
    { instance, miro }: Stage,
    made: string,
    profile: string
): Promise<Omit<SamFigures, 'unchangedWrites' | 'statementsPerRow'>> {
    const { records } = instance
    const held = records.find(subscriptionTable, `subscription_profile=${made}`)
    const models = records.find('x_snc_miro_sam_software_model', 'paid=true').map((row) => row.sys_id)
    const asked = records.find(ourCandidates, `profile=${profile}^booked_elsewhere=true^state=closed_complete`)
    const inSam = records.find(candidateTable, `state=${samStates.closedComplete}`)
    const here = records.find(ourCandidates, `profile=${profile}^state=closed_complete^realised_savingsISNOTEMPTY`)
    let miroInactive = 0
    for (const row of asked) {
        const member = await miro.control<{ active: boolean }>('GET', `members/${row.external_user_id}`)
        if (!member.active) miroInactive += 1
    }
    const sum = (rows: readonly Row[], column: string) => rows.reduce((all, row) => all + Number(row[column] ?? 0), 0)
    const paid = `profile=${profile}^software_modelIN${models.join(',')}^excluded=false`
    return {
        rows: held.length,
        paid: records.count('x_snc_miro_sam_subscription', paid),
        double: held.length - new Set(held.map((row) => row.external_user_id)).size,
        candidates: records.count(candidateTable),
        reclaimed: inSam.length,
        miroInactive,
        refused: records.count(candidateTable, `state=${samStates.attentionRequired}`),
        savingsInSam: sum(inSam, 'actual_savings'),
        savingsHere: sum(here, 'realised_savings'),
        bookedTwice: asked.filter((row) => row.realised_savings !== null).length,
    }
}
