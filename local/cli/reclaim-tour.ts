// The second half of `npm start`: preview, three people asked, reclaim in bulk, a refusal, an undo, a reactivation outside.
import { pressMany } from './press-many.ts'
import type { Instance, Person, Row } from '../instance/index.ts'
import { answerByMail, outbox } from './answers.ts'
import { jump } from './days.ts'
import { click } from './integrator.ts'
import { followReclaim } from './progress.ts'
import type { Stage } from './stage.ts'
import { draw, inWords } from './tables.ts'
import type { Teller } from './telling.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'
const ruleTable = 'x_snc_miro_sam_reclamation_rule'
const profileTable = 'x_snc_miro_sam_profile'
const day = 86_400_000

/** An assumption of the demonstration, as an admin would enter it: Miro publishes no Enterprise price. */
const annualPrice = '240.00'

const candidates = (instance: Instance, query: string): Row[] => instance.records.find(candidateTable, query)

function drawCandidates(title: string, rows: Row[], instance: Instance): string {
    const label = (state: string | null) =>
        instance.dictionary.choices(candidateTable, 'state').find((each) => each.value === state)?.label ?? ''
    return draw(
        title,
        ['Number', 'Person', 'Licence', 'Days idle', 'State', 'Saves per year'],
        rows.map((row) => [
            row.number ?? '',
            row.person ?? '',
            row.subscription_identifier ?? '',
            String(daysSince(row.idle_since, instance)),
            label(row.state),
            `${row.potential_savings ?? '0'} ${row.currency ?? ''}`,
        ])
    )
}

function daysSince(stored: string | null | undefined, instance: Instance): number {
    return Math.floor((instance.clock.now() - Date.parse(`${(stored ?? '').replace(' ', 'T')}Z`)) / day)
}

/** Clock and scheduler move on; the daily jobs run on the way. */
function pass(instance: Instance, days: number): void {
    for (let passed = 0; passed < days; passed++) jump(instance, instance.clock.now() + day)
}

/**
 * Makes one last admin of a team idle: Miro refuses to deactivate such a person, and REST does not tell who it is, so every
 * real organization meets this refusal sooner or later.
 */
export async function idleLastAdmin({ instance, miro }: Stage): Promise<void> {
    const found = await miro.control<{ id: string; role: string; guest: boolean }[]>(
        'GET',
        'members?lastTeamAdmin=true&active=true&limit=1000'
    )
    const member = found.find((each) => each.role === 'organization_internal_user')
    if (!member) return
    const ago = (days: number) => new Date(instance.clock.now() - days * day).toISOString()
    await miro.control('POST', `members/${member.id}`, {
        license: 'full',
        lastActivityAt: ago(400),
        licenseAssignedAt: ago(800),
        adminRoles: [],
    })
}

export async function tourReclaim(stage: Stage, profile: string, teller: Teller): Promise<void> {
    const { say } = teller
    const { instance } = stage
    const admin = instance.actAs('adam.admin')
    const user = instance.actAs('uma.user')
    const rule = instance.records.first(ruleTable, `profile=${profile}`)!.sys_id!
    admin.update(ruleTable, rule, { annual_price: annualPrice })
    click(user, profileTable, profile, 'Refresh removal candidates')
    instance.runUntilIdle()
    say('\nPreview, before anything is asked or sent:')
    click(user, profileTable, profile, 'Preview reclaim').forEach((message) => say(inWords(message)))

    await askThree(stage, user, profile, say)
    await reclaimInBulk(stage, user, admin, profile, teller)
    await undoAndInterfere(stage, user, profile, say)
}

/** One keeps and the manager agrees, one releases, one stays silent. */
async function askThree({ instance }: Stage, user: Person, profile: string, say: (line: string) => void) {
    const ready = candidates(instance, `profile=${profile}^state=ready^userISNOTEMPTY^ORDERBYidle_since`)
    const three = ready.filter((row) => instance.records.get('sys_user', row.user!)?.manager).slice(0, 3)
    if (three.length < 3) return say('Fewer than three ready candidates have a user record: nobody is asked.')
    for (const candidate of three) click(user, candidateTable, candidate.sys_id!, 'Reclaim')
    instance.runUntilIdle()
    const again = () => three.map((row) => instance.records.get(candidateTable, row.sys_id!)!)
    say(drawCandidates('Three people were asked by e-mail', again(), instance))
    say(`Outbox: ${outbox(instance).length} e-mails, the last one "${outbox(instance).at(-1)?.subject}".`)

    const [keeps, releases] = three
    say(`${keeps.person} answers keep: ${answerByMail(instance, keeps.user!, 'keep')}`)
    instance.runUntilIdle()
    const manager = instance.records.get('sys_user', keeps.user!)!.manager!
    const name = instance.records.displayValue('sys_user', manager)
    say(`${name} agrees: ${answerByMail(instance, manager, 'keep')}`)
    say(`${releases.person} answers release: ${answerByMail(instance, releases.user!, 'release')}`)
    pass(instance, 4)
    say(drawCandidates('Four days later; the third never answered', again(), instance))
}

async function reclaimInBulk(
    { instance, miro }: Stage,
    user: Person,
    admin: Person,
    profile: string,
    { say, step }: Teller
) {
    const waiting = candidates(instance, `profile=${profile}^state=ready^ORDERBYidle_since`)
    // The admin decides that the longest idle need not be asked; everybody else keeps the question.
    const chosen = waiting.slice(0, 60)
    const blocked = await miro.control<{ id: string }[]>('GET', 'members?lastTeamAdmin=true&active=true&limit=1000')
    const lastAdmins = new Set(blocked.map((member) => member.id))
    const stuck = waiting.find((row) => lastAdmins.has(row.external_user_id!))
    if (stuck && !chosen.includes(stuck)) chosen.push(stuck)
    for (const candidate of chosen) admin.update(candidateTable, candidate.sys_id!, { notify_user: '0' })
    say(`\nReclaim All: ${chosen.length} people are taken without being asked.`)
    await step('Reclaiming', (update) => {
        const stop = followReclaim(instance, chosen.length, update)
        pressMany(instance, user, 'reclaim', `profile=${profile}^state=ready^notify_user=false`).forEach(say)
        instance.runUntilIdle()
        stop()
    })
    const refused = candidates(instance, `profile=${profile}^state=attention_required^error_kind!=no_user`)
    say(
        draw(
            `Refused: ${refused.length}`,
            ['Person', 'What Miro answered', 'Next step'],
            refused.slice(0, 5).map((row) => [row.person ?? '', row.error ?? '', row.next_step ?? ''])
        )
    )
}

async function undoAndInterfere({ instance, miro }: Stage, user: Person, profile: string, say: (line: string) => void) {
    const done = candidates(instance, `profile=${profile}^state=closed_complete^ORDERBYnumber`)
    if (done.length < 2) return say('Too few reclaimed people to undo one.')
    const [undone, outside] = done.slice(-2)
    click(user, candidateTable, undone.sys_id!, 'Undo').forEach((text) => say(`\n${undone.person}: ${text}`))
    await miro.control('POST', `members/${outside.external_user_id}`, { active: true })
    pass(instance, 1)
    const back = instance.records.get(candidateTable, outside.sys_id!)!
    say(
        `${outside.person} was activated in Miro by somebody else: reactivated outside ${back.reactivated_on ?? '(not seen)'}.`
    )
    const found = instance.records.get(profileTable, profile)!
    if (found.reactivated_outside) say(found.reactivated_outside)
}

/** Counted from the tables; `reclaimed` is what holds now, so it must equal what Miro itself shows inactive. */
export async function countReclaim({ instance, miro }: Stage, profile: string): Promise<Record<string, number>> {
    const count = (query: string) => instance.records.count(candidateTable, `profile=${profile}${query}`)
    const sum = (column: string, query: string) =>
        candidates(instance, `profile=${profile}${query}`).reduce((total, row) => total + Number(row[column] ?? 0), 0)
    const complete = '^state=closed_complete'
    const inForce = `${complete}^undone_onISEMPTY^reactivated_onISEMPTY`
    let miroInactive = 0
    for (const row of candidates(instance, `profile=${profile}${complete}`)) {
        const member = await miro.control<{ active: boolean }>('GET', `members/${row.external_user_id}`)
        if (!member.active) miroInactive++
    }
    return {
        candidates: count(''),
        reclaimed: count(inForce),
        verified: count(`${complete}^verified_onISNOTEMPTY`),
        refused: count('^state=attention_required^errorISNOTEMPTY'),
        canceled: count('^state=closed_canceled'),
        skipped: count('^state=closed_skipped'),
        undone: count('^undone_onISNOTEMPTY'),
        reactivatedOutside: count('^reactivated_onISNOTEMPTY'),
        potentialSavings: sum('potential_savings', '^stateNOT INclosed_complete,closed_skipped,closed_canceled'),
        realisedSavings: sum('realised_savings', complete),
        miroInactive,
    }
}
