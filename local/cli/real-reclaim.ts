// Reclaims in a real Miro, and only after the person has typed how many people that deactivates.
import { createInterface } from 'node:readline/promises'
import type { Instance } from '../instance/index.ts'
import { click } from './integrator'
import { inWords } from './tables'
import { runsEnded } from './waiting'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

/** @returns true only for exactly the number, so that neither a habit nor a pipe of 'y' can confirm */
export function confirmed(typed: string, count: number): boolean {
    return count > 0 && typed.trim() === String(count)
}

async function ask(question: string): Promise<string> {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    try {
        return await lines.question(question)
    } finally {
        lines.close()
    }
}

/** Before the first download: the typed confirmation replaces the e-mail, so candidates need no user record. */
export function askNobody(instance: Instance, profile: string): void {
    const rule = instance.records.first('x_snc_miro_sam_reclamation_rule', `profile=${profile}`)!.sys_id!
    instance.actAs('adam.admin').update('x_snc_miro_sam_reclamation_rule', rule, { notify_user: '0' })
}

/**
 * Takes the candidates the default rule finds, after the preview was shown and their number typed.
 *
 * @param answer how the person is asked; a test answers itself
 * @returns figures for the report, counted from the tables
 */
export async function reclaimForReal(
    instance: Instance,
    profile: string,
    say: (line: string) => void,
    answer: (question: string) => Promise<string> = ask
): Promise<Record<string, number>> {
    const user = instance.actAs('uma.user')
    const open = `profile=${profile}^state=ready`
    click(user, 'x_snc_miro_sam_profile', profile, 'Preview reclaim').forEach((message) => say(inWords(message)))
    const count = instance.records.count(candidateTable, open)
    const figures = () => ({
        candidates: instance.records.count(candidateTable, `profile=${profile}`),
        reclaimed: instance.records.count(candidateTable, `profile=${profile}^state=closed_complete`),
        refused: instance.records.count(candidateTable, `profile=${profile}^state=attention_required`),
    })
    const organization = instance.records.get('x_snc_miro_sam_profile', profile)!.organization_name
    const typed = await answer(
        `Up to ${count} people of ${organization} will be deactivated in Miro. Type ${count} to go on: `
    )
    if (!confirmed(typed, count)) {
        say('Not confirmed. Nothing was changed in Miro.')
        return figures()
    }
    user.clickAction(candidateTable, '', 'Reclaim All', { parameters: { sysparm_query: open } }).messages.forEach(
        (each) => say(each.text)
    )
    await runsEnded(instance, profile)
    return figures()
}
