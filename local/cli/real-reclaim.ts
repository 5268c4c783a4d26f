// Reclaims in a real Miro, and only after the person has typed how many people that deactivates.
import type { Instance } from '../instance/index.ts'
import { click, connectScim } from './integrator.ts'
import { followReclaim } from './progress.ts'
import type { Ask } from './secrets.ts'
import type { Teller } from './telling.ts'
import { inWords } from './tables.ts'
import { runsEnded } from './waiting.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'
const profileTable = 'x_snc_miro_sam_profile'

/** @returns true only for exactly the number, so that neither a habit nor a pipe of 'y' can confirm */
export function confirmed(typed: string, count: number): boolean {
    return count > 0 && typed.trim() === String(count)
}

/** Before the first download: the typed confirmation replaces the e-mail, so candidates need no user record. */
export function askNobody(instance: Instance, profile: string): void {
    const rule = instance.records.first('x_snc_miro_sam_reclamation_rule', `profile=${profile}`)!.sys_id!
    instance.actAs('adam.admin').update('x_snc_miro_sam_reclamation_rule', rule, { notify_user: '0' })
}

/** The token until it is used or dropped: nothing else keeps it. */
export interface HeldToken {
    /** Answers the token and forgets it. */
    take(): string
    drop(): void
    readonly held: boolean
}

export function holdToken(token: string): HeldToken {
    let kept: string | null = token
    return {
        take() {
            if (kept === null) throw new Error('The SCIM token was dropped.')
            const taken = kept
            kept = null
            return taken
        },
        drop: () => void (kept = null),
        get held() {
            return kept !== null
        },
    }
}

/**
 * Takes the candidates the default rule finds, after the preview was shown and their number typed. Until then the instance
 * has no SCIM connection, and after anything else than the number it never gets one.
 *
 * @param ask how the person is asked; a test answers itself
 * @returns figures for the report, counted from the tables
 */
export async function reclaimForReal(
    instance: Instance,
    profile: string,
    token: HeldToken,
    { say, step }: Teller,
    ask: Ask
): Promise<Record<string, number>> {
    const user = instance.actAs('uma.user')
    const open = `profile=${profile}^state=ready`
    click(user, profileTable, profile, 'Preview reclaim').forEach((message) => say(inWords(message)))
    const count = instance.records.count(candidateTable, open)
    const figures = () => ({
        candidates: instance.records.count(candidateTable, `profile=${profile}`),
        reclaimed: instance.records.count(candidateTable, `profile=${profile}^state=closed_complete`),
        refused: instance.records.count(candidateTable, `profile=${profile}^state=attention_required`),
    })
    const organization = instance.records.get(profileTable, profile)!.organization_name
    const typed = await ask(
        `Up to ${count} people of ${organization} will be deactivated in Miro. Type ${count} to go on: `
    )
    if (!confirmed(typed ?? '', count)) {
        token.drop()
        say('Not confirmed. Nothing was changed in Miro, and its SCIM token was dropped.')
        return figures()
    }
    const integrator = instance.actAs('ida.integrator')
    connectScim(instance, integrator, token.take())
    integrator.update(profileTable, profile, { reclaim_subscriptions: '1' })
    await step('Reclaiming', async (update) => {
        const stop = followReclaim(instance, count, update)
        const { messages } = user.clickAction(candidateTable, '', 'Reclaim All', {
            parameters: { sysparm_query: open },
        })
        messages.forEach((each) => say(each.text))
        await runsEnded(instance, profile)
        stop()
    })
    return figures()
}
